// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <exiv2/exiv2.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QTemporaryDir>
#include <QTest>

#include "engine/photo/photo_writer.h"
#include "tests/photo/test_pictures.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

// Where a pixel of the stored picture stands in the upright one, as the EXIF standard has it.
std::pair<int, int> uprightPlace(int orientation, int x, int y, int width, int height)
{
    switch (orientation) {
    case 2: return {width - 1 - x, y};
    case 3: return {width - 1 - x, height - 1 - y};
    case 4: return {x, height - 1 - y};
    case 5: return {y, x};
    case 6: return {height - 1 - y, x};
    case 7: return {height - 1 - y, width - 1 - x};
    case 8: return {y, width - 1 - x};
    default: return {x, y};
    }
}

void setOrientation(const std::filesystem::path& path, int orientation)
{
    auto image = Exiv2::ImageFactory::open(path.string());
    image->readMetadata();
    image->exifData()["Exif.Image.Orientation"] = static_cast<std::uint16_t>(orientation);
    image->exifData()["Exif.Image.Artist"] = "Somebody"; // something that makes the block worth carrying over
    image->writeMetadata();
}

double meanDifference(const ImageBuffer& a, const ImageBuffer& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.format().bytes(); ++i)
        sum += std::abs(a.data()[i] - b.data()[i]);
    return sum / static_cast<double>(a.format().bytes());
}

} // namespace

class TestPhotoRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormatDepthChannelsProfileAndOrientation_data();
    void everyFormatDepthChannelsProfileAndOrientation();
    void otherProgramsSeeTheSamePixels_data();
    void otherProgramsSeeTheSamePixels();

private:
    QTemporaryDir m_folder;
};

void TestPhotoRoundTrip::everyFormatDepthChannelsProfileAndOrientation_data()
{
    QTest::addColumn<std::string>("format");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("channels");
    QTest::addColumn<bool>("withProfile");
    QTest::addColumn<int>("orientation");
    for (const std::string& format : allFormats()) {
        for (const int depth : {1, 2}) {
            for (int channels = 1; channels <= 4; ++channels) {
                if (!about(format).holds({37, 23, channels, static_cast<SampleDepth>(depth)}))
                    continue; // conversions are another test's
                for (const bool profile : {false, true}) {
                    for (int orientation = 1; orientation <= 8; ++orientation) {
                        QTest::addRow("%s %d bit, %d channels, %s, orientation %d", format.c_str(), 8 * depth, channels,
                                      profile ? "profile" : "no profile", orientation)
                            << format << depth << channels << profile << orientation;
                    }
                }
            }
        }
    }
}

void TestPhotoRoundTrip::everyFormatDepthChannelsProfileAndOrientation()
{
    QFETCH(std::string, format);
    QFETCH(int, depth);
    QFETCH(int, channels);
    QFETCH(bool, withProfile);
    QFETCH(int, orientation);

    const ImageBuffer pixels = makePicture(37, 23, channels, static_cast<SampleDepth>(depth));
    Photo source;
    if (withProfile)
        source.iccProfile = channels <= 2 ? greyProfile() : wideRgbProfile();
    const auto path = pathOf(m_folder.filePath("round"));
    SaveOptions options;
    options.format = format;
    options.quality = 100;
    options.overwrite = true;
    const auto saved = savePhoto(source, pixels, path, options);
    QVERIFY2(saved.ok(), saved.ok() ? "" : saved.error().detail.c_str());
    QVERIFY(saved->notes.empty());

    const auto plain = readPhoto(path);
    QVERIFY(plain.ok());
    QVERIFY(plain->format == format);
    QVERIFY(plain->pixels.format() == pixels.format());
    QVERIFY(plain->iccProfile == source.iccProfile);
    QVERIFY(plain->notes.empty());
    if (!about(format).isLossless(100))
        QVERIFY(meanDifference(plain->pixels, pixels) < 1.5);
    else
        QVERIFY(equalPixels(plain->pixels, pixels));

    setOrientation(path, orientation);
    const auto turned = readPhoto(path);
    QVERIFY(turned.ok());
    QCOMPARE(turned->pixels.width(), orientation >= 5 ? 23 : 37);
    QVERIFY(turned->iccProfile == source.iccProfile);
    for (int y = 0; y < 23; ++y) {
        for (int x = 0; x < 37; ++x) {
            const auto [ux, uy] = uprightPlace(orientation, x, y, 37, 23);
            QVERIFY(pixelAt(turned->pixels, ux, uy) == pixelAt(plain->pixels, x, y));
        }
    }

    // Saved again it is upright for every program, and nothing has changed.
    options.overwrite = false;
    const auto again = pathOf(m_folder.filePath("again"));
    std::filesystem::remove(again);
    QVERIFY(savePhoto(*turned, turned->pixels, again, options).ok());
    const auto upright = readPhoto(again);
    QVERIFY(upright.ok());
    QVERIFY(upright->pixels.format() == turned->pixels.format());
    QVERIFY(upright->iccProfile == source.iccProfile);
    if (about(format).isLossless(100))
        QVERIFY(equalPixels(upright->pixels, turned->pixels));
    auto image = Exiv2::ImageFactory::open(again.string());
    image->readMetadata();
    QCOMPARE(image->exifData()["Exif.Image.Orientation"].toLong(), 1L);
}

void TestPhotoRoundTrip::otherProgramsSeeTheSamePixels_data()
{
    QTest::addColumn<std::string>("format");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("channels");
    for (const std::string format : {"png", "tiff"}) {
        for (const int depth : {1, 2}) {
            for (const int channels : {1, 3, 4}) {
                if (format == "tiff" && depth == 1 && channels == 4)
                    continue; // OpenCV multiplies the colours by alpha when it reads this kind
                QTest::addRow("%s %d bit, %d channels", format.c_str(), 8 * depth, channels)
                    << format << depth << channels;
            }
        }
    }
    QTest::addRow("webp 8 bit, 3 channels") << std::string("webp") << 1 << 3;
    QTest::addRow("webp 8 bit, 4 channels") << std::string("webp") << 1 << 4;
}

// OpenCV as the other program, both ways.
void TestPhotoRoundTrip::otherProgramsSeeTheSamePixels()
{
    QFETCH(std::string, format);
    QFETCH(int, depth);
    QFETCH(int, channels);
    const ImageBuffer pixels = makePicture(61, 42, channels, static_cast<SampleDepth>(depth));
    const cv::Mat ours(42, 61, CV_MAKETYPE(depth == 2 ? CV_16U : CV_8U, channels),
                       const_cast<std::uint8_t*>(pixels.data()));
    cv::Mat expected = ours.clone();
    if (channels >= 3)
        cv::cvtColor(ours, expected, channels == 4 ? cv::COLOR_RGBA2BGRA : cv::COLOR_RGB2BGR);

    SaveOptions options;
    options.format = format;
    options.quality = 100;
    options.overwrite = true;
    const std::string name = m_folder.filePath(QString("seen.") + about(format).suffixes.front().c_str()).toStdString();
    QVERIFY(savePhoto({}, pixels, name, options).ok());
    const cv::Mat seen = cv::imread(name, cv::IMREAD_UNCHANGED);
    QCOMPARE(seen.type(), expected.type());
    QCOMPARE(cv::norm(seen, expected, cv::NORM_INF), 0.0);

    const std::string theirs =
        m_folder.filePath(QString("theirs.") + about(format).suffixes.front().c_str()).toStdString();
    QVERIFY(cv::imwrite(theirs, expected(cv::Rect(0, 0, 50, 40)), {cv::IMWRITE_WEBP_QUALITY, 101}));
    const auto read = readPhoto(theirs);
    QVERIFY(read.ok());
    QCOMPARE(read->pixels.channels(), channels);
    QVERIFY(read->pixels.depth() == pixels.depth());
    for (int y = 0; y < 40; ++y) {
        for (int x = 0; x < 50; ++x) {
            const auto pixel = pixelAt(pixels, x, y);
            const bool clear = format == "webp" && channels == 4 && pixel[3] == 0; // OpenCV drops what is unseen
            QVERIFY(clear || pixelAt(read->pixels, x, y) == pixel);
        }
    }
}

HEIRLOOM_GUILESS_TEST(TestPhotoRoundTrip)
#include "tst_photo_round_trip.moc"
