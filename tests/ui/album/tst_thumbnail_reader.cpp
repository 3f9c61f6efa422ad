// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <turbojpeg.h>

#include <QImageWriter>
#include <QTemporaryDir>

#include "engine/photo/display_pixels.h"
#include "engine/photo/photo_writer.h"
#include "tests/photo/test_pictures.h"
#include "tests/support/test_main.h"
#include "ui/album/thumbnail_reader.h"

using namespace heirloom;
using namespace heirloom::test;
using namespace heirloom::ui;

namespace {

/// Four plain quarters; a grey picture has their lightness.
ImageBuffer quarters(int width, int height, int channels = 3, SampleDepth depth = SampleDepth::Bits8)
{
    static constexpr int kColours[4][3] = {{200, 40, 30}, {40, 160, 50}, {30, 60, 190}, {235, 230, 220}};
    const ImageFormat format{width, height, channels, depth};
    std::vector<std::uint8_t> bytes;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const int* colour = kColours[(y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1)];
            for (int c = 0; c < channels; ++c) {
                const bool alpha = format.hasAlpha() && c == channels - 1;
                const int value = alpha ? 128 : format.isGrey() ? (colour[0] + colour[1] + colour[2]) / 3 : colour[c];
                for (int byte = 0; byte < static_cast<int>(depth); ++byte)
                    bytes.push_back(static_cast<std::uint8_t>(value)); // 16 bit: value * 257
            }
        }
    }
    return ImageBuffer(format, std::move(bytes));
}

/// Of the middles of its quarters, from the top left as one reads: the letter of each one's colour.
QString quartersOf(const QImage& picture)
{
    QString letters;
    for (const QPointF at : {QPointF(0.25, 0.25), QPointF(0.75, 0.25), QPointF(0.25, 0.75), QPointF(0.75, 0.75)}) {
        const QColor colour = picture.pixelColor(int(at.x() * picture.width()), int(at.y() * picture.height()));
        const int most = qMax(colour.red(), qMax(colour.green(), colour.blue()));
        const int least = qMin(colour.red(), qMin(colour.green(), colour.blue()));
        letters += most - least < 60 ? 'w' : most == colour.red() ? 'r' : most == colour.green() ? 'g' : 'b';
    }
    return letters;
}

/// A JPEG with EXIF that says nothing but how it lies.
QByteArray withOrientation(const QByteArray& jpeg, int orientation)
{
    QByteArray exif("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", 32);
    exif[25] = static_cast<char>(orientation);
    const QByteArray length{"\0\x22", 2};
    return jpeg.left(2) + "\xff\xe1" + length + exif + jpeg.mid(2);
}

QByteArray inksOnly()
{
    std::vector<std::uint8_t> inks(64 * 64 * 4);
    for (std::size_t i = 0; i < inks.size(); ++i)
        inks[i] = static_cast<std::uint8_t>(i / 64);
    const tjhandle handle = tjInitCompress();
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    tjCompress2(handle, inks.data(), 64, 0, 64, TJPF_CMYK, &bytes, &size, TJSAMP_444, 90, 0);
    const QByteArray jpeg(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    tjFree(bytes);
    tjDestroy(handle);
    return jpeg;
}

Face faceAt(double x, double y, double side)
{
    Face face;
    face.box = {x, y, side, side};
    return face;
}

} // namespace

class TestThumbnailReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKind_data();
    void everyKind();
    void orientation_data();
    void orientation();
    void smallOrNarrow_data();
    void smallOrNarrow();
    void failures_data();
    void failures();
    void cutShort();
    void oneColour();
    void faces_data();
    void faces();
    void facesOfATurnedPhoto();

private:
    QString written(const char* name, const QByteArray& bytes) const;
    QString saved(const char* name, const ImageBuffer& pixels, const std::string& format,
                  const Photo& source = {}) const;
    QByteArray jpegOf(const ImageBuffer& pixels) const;
    QTemporaryDir m_folder;
};

QString TestThumbnailReader::written(const char* name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its own files");
    return file.fileName();
}

QString TestThumbnailReader::saved(const char* name, const ImageBuffer& pixels, const std::string& format,
                                   const Photo& source) const
{
    const QString path = m_folder.filePath(name);
    SaveOptions options;
    options.format = format;
    options.overwrite = true;
    if (const auto report = savePhoto(source, pixels, pathOf(path), options); !report)
        qFatal("%s", report.error().message.c_str());
    return path;
}

QByteArray TestThumbnailReader::jpegOf(const ImageBuffer& pixels) const
{
    QFile file(saved("some.jpg", pixels, "jpeg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestThumbnailReader::everyKind_data()
{
    QTest::addColumn<std::string>("format");
    QTest::addColumn<int>("channels");
    QTest::addColumn<SampleDepth>("depth");
    QTest::addColumn<bool>("profile");
    const auto eight = SampleDepth::Bits8, sixteen = SampleDepth::Bits16;
    QTest::newRow("JPEG") << std::string("jpeg") << 3 << eight << false;
    QTest::newRow("JPEG with a profile") << std::string("jpeg") << 3 << eight << true;
    QTest::newRow("JPEG, grey") << std::string("jpeg") << 1 << eight << false;
    QTest::newRow("JPEG, grey with a profile") << std::string("jpeg") << 1 << eight << true;
    QTest::newRow("PNG") << std::string("png") << 3 << eight << false;
    QTest::newRow("PNG, grey") << std::string("png") << 1 << eight << false;
    QTest::newRow("PNG, 16 bit") << std::string("png") << 3 << sixteen << false;
    QTest::newRow("PNG, 16 bit with a profile") << std::string("png") << 3 << sixteen << true;
    QTest::newRow("PNG, grey, 16 bit") << std::string("png") << 1 << sixteen << false;
    QTest::newRow("PNG, transparent") << std::string("png") << 4 << eight << false;
    QTest::newRow("TIFF, 16 bit") << std::string("tiff") << 3 << sixteen << false;
    QTest::newRow("WebP") << std::string("webp") << 3 << eight << false;
}

void TestThumbnailReader::everyKind()
{
    QFETCH(std::string, format);
    QFETCH(int, channels);
    QFETCH(SampleDepth, depth);
    QFETCH(bool, profile);
    Photo source;
    if (profile)
        source.iccProfile = channels == 1 ? greyProfile() : wideRgbProfile();
    const QString path = saved("photo", quarters(600, 400, channels, depth), format, source);

    const auto thumbnail = readThumbnail(path);
    QVERIFY2(thumbnail, thumbnail ? "" : thumbnail.error().message.c_str());
    QCOMPARE(thumbnail->photo, QSize(600, 400));
    QCOMPARE(thumbnail->picture.size(), QSize(kThumbnailSide, 171));
    QCOMPARE(thumbnail->picture.format(), QImage::Format_RGB32);

    // As the photo is shown elsewhere.
    const auto photo = readPhoto(pathOf(path));
    const auto pixels = displayPixels(*photo);
    for (const QPoint at : {QPoint(150, 100), QPoint(450, 100), QPoint(150, 300), QPoint(450, 300)}) {
        const QColor small = thumbnail->picture.pixelColor(at * kThumbnailSide / 600);
        const std::uint8_t* shown = pixels->row(at.y()) + 3 * at.x();
        const QString said =
            QStringLiteral("%1 instead of %2 %3 %4").arg(small.name()).arg(shown[0]).arg(shown[1]).arg(shown[2]);
        QVERIFY2(qAbs(small.red() - shown[0]) < 4 && qAbs(small.green() - shown[1]) < 4
                     && qAbs(small.blue() - shown[2]) < 4,
                 qPrintable(said));
    }
    QVERIFY(thumbnail->picture.pixel(20, 20) != thumbnail->picture.pixel(230, 150));
}

void TestThumbnailReader::orientation_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<bool>("progressive");
    QTest::addColumn<QString>("upright");
    const char* const kUpright[] = {"rgbw", "grwb", "wbgr", "bwrg", "rbgw", "brwg", "wgbr", "gwrb"};
    for (int i = 0; i < 8; ++i) {
        QTest::addRow("orientation %d", i + 1) << i + 1 << false << kUpright[i];
        QTest::addRow("orientation %d, progressive", i + 1) << i + 1 << true << kUpright[i];
    }
}

void TestThumbnailReader::orientation()
{
    QFETCH(int, orientation);
    QFETCH(bool, progressive);
    QFETCH(QString, upright);
    QByteArray jpeg = jpegOf(quarters(900, 500));
    if (progressive) {
        const QString path = m_folder.filePath("progressive.jpg");
        QImageWriter writer(path, "jpeg");
        writer.setProgressiveScanWrite(true);
        QVERIFY(writer.write(QImage::fromData(jpeg)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        jpeg = file.readAll();
    }
    const auto thumbnail = readThumbnail(written("turned.jpg", withOrientation(jpeg, orientation)));
    QVERIFY(thumbnail);
    const bool swapped = orientation >= 5;
    QCOMPARE(thumbnail->photo, swapped ? QSize(500, 900) : QSize(900, 500));
    QCOMPARE(thumbnail->picture.size(), swapped ? QSize(142, 256) : QSize(256, 142));
    QCOMPARE(quartersOf(thumbnail->picture), upright);
}

void TestThumbnailReader::smallOrNarrow_data()
{
    QTest::addColumn<std::string>("format");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("small");
    for (const std::string format : {"jpeg", "png"}) {
        QTest::addRow("%s, small", format.c_str()) << format << QSize(60, 40) << QSize(60, 40);
        QTest::addRow("%s, as large", format.c_str()) << format << QSize(256, 100) << QSize(256, 100);
        QTest::addRow("%s, narrow", format.c_str()) << format << QSize(4, 2000) << QSize(1, 256);
    }
}

void TestThumbnailReader::smallOrNarrow()
{
    QFETCH(std::string, format);
    QFETCH(QSize, size);
    QFETCH(QSize, small);
    const auto thumbnail = readThumbnail(saved("photo", quarters(size.width(), size.height()), format));
    QVERIFY(thumbnail);
    QCOMPARE(thumbnail->photo, size);
    QCOMPARE(thumbnail->picture.size(), small);
}

void TestThumbnailReader::failures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray jpeg = jpegOf(quarters(600, 400));
    const qsizetype scan = jpeg.indexOf("\xff\xda");
    QTest::newRow("empty") << QByteArray() << ErrorCode::Unreadable;
    QTest::newRow("a text") << QByteArray("Dear Anna,\n") << ErrorCode::Unsupported;
    QTest::newRow("JPEG, cut before its pixels") << jpeg.left(scan) << ErrorCode::Unreadable;
    QTest::newRow("JPEG, cut in its header") << jpeg.left(100) << ErrorCode::Unreadable;
    QTest::newRow("JPEG, begun only") << QByteArray("\xff\xd8\xff\xe0", 4) << ErrorCode::Unreadable;
    QTest::newRow("printing inks without a profile") << inksOnly() << ErrorCode::Unsupported;
}

void TestThumbnailReader::failures()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const QString path = written("broken.jpg", bytes);
    const auto thumbnail = readThumbnail(path);
    QVERIFY(!thumbnail);
    QCOMPARE(thumbnail.error().code, code);
    QVERIFY(QString::fromStdString(thumbnail.error().message).endsWith('.'));
    QVERIFY(!readFacePictures(path, {faceAt(10, 10, 20)}));
    const auto missing = readThumbnail(m_folder.filePath("nowhere.jpg"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

void TestThumbnailReader::cutShort()
{
    const QByteArray jpeg = jpegOf(makePicture(600, 400, 3, SampleDepth::Bits8));
    const auto thumbnail = readThumbnail(written("half.jpg", jpeg.left(jpeg.size() / 2)));
    QVERIFY(thumbnail); // what there is of it is shown
    QCOMPARE(thumbnail->picture.size(), QSize(256, 171));
}

void TestThumbnailReader::oneColour()
{
    const ImageFormat format{600, 400, 1, SampleDepth::Bits8};
    const auto thumbnail = readThumbnail(
        saved("blank.jpg", ImageBuffer(format, std::vector<std::uint8_t>(format.bytes(), 128)), "jpeg"));
    QVERIFY(thumbnail); // nothing is wrong with it
    QCOMPARE(thumbnail->picture.pixelColor(9, 9), QColor(128, 128, 128));
}

void TestThumbnailReader::faces_data()
{
    QTest::addColumn<std::string>("format");
    QTest::newRow("JPEG") << std::string("jpeg");
    QTest::newRow("PNG") << std::string("png");
}

void TestThumbnailReader::faces()
{
    QFETCH(std::string, format);
    // The face that is looked for lies on the meeting point of the quarters.
    const QString path = saved("photo", quarters(1600, 1200), format);
    const auto pictures = readFacePictures(path, {faceAt(700, 500, 200), faceAt(780, 580, 40), faceAt(-20, 1150, 100),
                                                  faceAt(100, 100, 1000), faceAt(1700, 100, 50), faceAt(100, 100, 0)});
    QVERIFY(pictures);
    QCOMPARE(pictures->size(), std::size_t(6));
    QCOMPARE((*pictures)[0].size(), QSize(256, 256)); // 300 pixels of the photo
    QCOMPARE(quartersOf((*pictures)[0]), QString("rgbw"));
    QCOMPARE((*pictures)[1].size(), QSize(60, 60)); // not enlarged
    QCOMPARE(quartersOf((*pictures)[1]), QString("rgbw"));
    QCOMPARE((*pictures)[2].size(), QSize(150, 150)); // moved into the photo
    QCOMPARE(quartersOf((*pictures)[2]), QString("bbbb"));
    QCOMPARE((*pictures)[3].size(), QSize(256, 256)); // as much as the photo has
    QCOMPARE(quartersOf((*pictures)[3]), QString("rgbw"));
    QVERIFY((*pictures)[4].isNull()); // beside the photo
    QVERIFY((*pictures)[5].isNull());
    const auto large = readFacePictures(path, {faceAt(100, 100, 800)});
    QCOMPARE(large->front().size(), QSize(256, 256));
}

void TestThumbnailReader::facesOfATurnedPhoto()
{
    const QString path = written("turned.jpg", withOrientation(jpegOf(quarters(1600, 1200)), 6));
    const auto pictures = readFacePictures(path,
                                           {faceAt(500, 700, 200), faceAt(200, 200, 100)}); // upright: 1200 x 1600
    QVERIFY(pictures);
    QCOMPARE(quartersOf((*pictures)[0]), QString("brwg"));
    QCOMPARE(quartersOf((*pictures)[1]), QString("bbbb"));
}

HEIRLOOM_GUILESS_TEST(TestThumbnailReader)
#include "tst_thumbnail_reader.moc"
