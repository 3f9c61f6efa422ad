// SPDX-License-Identifier: Apache-2.0
#include <cstring>

#include <sys/resource.h>

#include <exiv2/exiv2.hpp>

#include <QTemporaryDir>
#include <QTest>

#include "engine/photo/photo_writer.h"
#include "tests/photo/test_pictures.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

using File = std::vector<std::uint8_t>;

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

// A PNG of nothing but a header, with a right checksum.
File pngHeader(std::uint32_t width, std::uint32_t height)
{
    File chunk = {'I', 'H', 'D', 'R'};
    for (const std::uint32_t side : {width, height}) {
        for (int shift = 24; shift >= 0; shift -= 8)
            chunk.push_back(static_cast<std::uint8_t>(side >> shift));
    }
    for (const int byte : {8, 6, 0, 0, 0}) // 8 bit, RGB and alpha
        chunk.push_back(static_cast<std::uint8_t>(byte));
    std::uint32_t crc = ~0U;
    for (const std::uint8_t byte : chunk) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
    }
    crc = ~crc;
    File file = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    file.reserve(64);
    file.insert(file.end(), chunk.begin(), chunk.end());
    for (int shift = 24; shift >= 0; shift -= 8)
        file.push_back(static_cast<std::uint8_t>(crc >> shift));
    file.insert(file.end(), {0, 0, 0, 10, 'I', 'D', 'A', 'T', 0x78, 0x9C, 0, 0, 0, 0, 0, 0, 0, 0});
    return file;
}

// A TIFF whose directory promises what is not there.
File tiffHeader(std::uint32_t width, std::uint32_t height, std::uint32_t strips, bool tiled)
{
    File file = {'I', 'I', '*', 0, 8, 0, 0, 0, 7, 0};
    const auto entry = [&](std::uint16_t tag, std::uint32_t count, std::uint32_t value) {
        for (const std::uint32_t field : {std::uint32_t{tag} | 4U << 16, count, value}) {
            for (int shift = 0; shift < 32; shift += 8)
                file.push_back(static_cast<std::uint8_t>(field >> shift));
        }
    };
    entry(256, 1, width);
    entry(257, 1, height);
    entry(258, 1, 8);
    entry(262, 1, 1);
    entry(tiled ? 322 : 273, tiled ? 1 : strips, tiled ? 1U << 20 : 100);
    entry(tiled ? 323 : 278, 1, tiled ? 1U << 20 : 1);
    entry(tiled ? 324 : 279, strips, 50);
    file.insert(file.end(), 4, 0);
    return file;
}

// A WebP (lossless) whose header promises the most it can.
File webpHeader()
{
    constexpr std::array<std::uint8_t, 25> kHeader{'R', 'I', 'F', 'F', 32, 0, 0, 0,    'W',  'E',  'B',  'P', 'V',
                                                   'P', '8', 'L', 20,  0,  0, 0, 0x2F, 0xFF, 0xFF, 0xFF, 0x1F};
    File file(40, 0x55);
    std::ranges::copy(kHeader, file.begin());
    return file;
}

// The size in a JPEG's frame header.
void setJpegSize(File& file, std::uint16_t width, std::uint16_t height)
{
    for (std::size_t i = 0; i + 9 < file.size(); ++i) {
        if (file[i] == 0xFF && file[i + 1] == 0xC0 && file[i + 4] == 8) {
            file[i + 5] = static_cast<std::uint8_t>(height >> 8);
            file[i + 6] = static_cast<std::uint8_t>(height);
            file[i + 7] = static_cast<std::uint8_t>(width >> 8);
            file[i + 8] = static_cast<std::uint8_t>(width);
            return;
        }
    }
}

} // namespace

class TestPhotoDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyDamageGivesAPhotoOrASentence_data();
    void anyDamageGivesAPhotoOrASentence();
    void whatIsNoPhotoGivesASentence_data();
    void whatIsNoPhotoGivesASentence();
    void sizesAreRefusedFromTheHeader_data();
    void sizesAreRefusedFromTheHeader();
    void limitsAreTheCallers();
    void aCutPhotoIsReadAsFarAsItGoes_data();
    void aCutPhotoIsReadAsFarAsItGoes();
    void damagedMetadataDoesNotLoseThePhoto();
    void memoryStaysBounded();

private:
    File soundFile(const std::string& format);
    void check(const File& file);
    QTemporaryDir m_folder;
    long m_startMegabytes = peakMegabytes();
};

// A photo with everything that can be damaged: pixels, profile, EXIF, XMP.
File TestPhotoDamage::soundFile(const std::string& format)
{
    const auto path = pathOf(m_folder.filePath("sound"));
    Photo source;
    source.iccProfile = wideRgbProfile();
    if (!savePhoto(source, makePicture(96, 64, 3, SampleDepth::Bits8), path,
                   {.format = format, .overwrite = true, .record = ProcessingRecord{}})
             .ok())
        qFatal("the test cannot make its photo");
    auto image = Exiv2::ImageFactory::open(path.string());
    image->readMetadata();
    image->exifData()["Exif.Image.Make"] = "Camera";
    image->exifData()["Exif.Photo.DateTimeOriginal"] = "1999:01:01 00:00:00";
    image->writeMetadata();
    return bytesOf(path);
}

void TestPhotoDamage::check(const File& file)
{
    const auto path = pathOf(m_folder.filePath("damaged"));
    writeBytes(path, file);
    const auto photo = readPhoto(path);
    if (photo.ok()) {
        QVERIFY(!photo->pixels.isNull());
        QVERIFY(photo->pixels.width() > 0 && photo->pixels.height() > 0);
    } else {
        QVERIFY(!photo.error().message.empty());
        QVERIFY(photo.error().message.find('\n') == std::string::npos);
        QVERIFY(photo.error().message.ends_with('.'));
    }
}

void TestPhotoDamage::anyDamageGivesAPhotoOrASentence_data()
{
    QTest::addColumn<std::string>("format");
    QTest::addColumn<QString>("kind");
    for (const std::string& format : allFormats()) {
        for (const char* kind : {"cut", "bits in the header", "bits anywhere", "a run overwritten", "a piece left out"})
            QTest::addRow("%s, %s", format.c_str(), kind) << format << QString(kind);
    }
}

// 40 files a row, 800 in all.
void TestPhotoDamage::anyDamageGivesAPhotoOrASentence()
{
    QFETCH(std::string, format);
    QFETCH(QString, kind);
    const File sound = soundFile(format);
    const std::vector<std::string> formats = allFormats();
    const auto number = std::find(formats.begin(), formats.end(), format) - formats.begin();
    std::mt19937 random(static_cast<std::uint32_t>(qHash(kind, 0)) + static_cast<std::uint32_t>(number));
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random()) % limit; };
    for (int i = 0; i < 40; ++i) {
        File file = sound;
        if (kind == "cut") {
            file.resize(file.size() * static_cast<std::size_t>(i) / 40);
        } else if (kind.startsWith("bits")) {
            const std::size_t range = kind == "bits anywhere" ? file.size() : std::min<std::size_t>(file.size(), 200);
            for (std::size_t flips = 1 + below(8); flips > 0; --flips)
                file[below(range)] ^= static_cast<std::uint8_t>(1U << below(8));
        } else {
            const std::size_t length = 1 + below(64);
            const std::size_t start = below(file.size() - length);
            const auto at = file.begin() + static_cast<std::ptrdiff_t>(start);
            if (kind == "a run overwritten")
                std::fill_n(at, length, static_cast<std::uint8_t>(random()));
            else
                file.erase(at, at + static_cast<std::ptrdiff_t>(length));
        }
        check(file);
    }
}

void TestPhotoDamage::whatIsNoPhotoGivesASentence_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << int(ErrorCode::Unreadable);
    QTest::newRow("text") << QByteArray("Dear grandmother,") << int(ErrorCode::Unsupported);
    QTest::newRow("a GIF") << QByteArray("GIF89a\1\0\1\0\0\0\0;", 14) << int(ErrorCode::Unsupported);
    QTest::newRow("a JPEG's first bytes") << QByteArray("\xFF\xD8\xFF") << int(ErrorCode::Unreadable);
    QTest::newRow("a PNG's first bytes") << QByteArray("\x89PNG\r\n\x1A\n") << int(ErrorCode::Unreadable);
    QTest::newRow("a TIFF's first bytes") << QByteArray("II*\0", 4) << int(ErrorCode::Unreadable);
    QTest::newRow("a WebP's first bytes") << QByteArray("RIFF\4\0\0\0WEBP", 12) << int(ErrorCode::Unreadable);
    QTest::newRow("a TIFF that points at itself") << QByteArray("II*\0\4\0\0\0", 8) << int(ErrorCode::Unreadable);
}

void TestPhotoDamage::whatIsNoPhotoGivesASentence()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    const auto path = pathOf(m_folder.filePath("photo.jpg"));
    writeBytes(path, {content.begin(), content.end()});
    const auto photo = readPhoto(path);
    QVERIFY(!photo.ok());
    QCOMPARE(int(photo.error().code), code);
    QVERIFY(photo.error().message.ends_with('.'));
    QVERIFY(readPhoto(pathOf(m_folder.filePath("nothing.jpg"))).error().code == ErrorCode::NotFound);
    QVERIFY(readPhoto(pathOf(m_folder.path())).error().code == ErrorCode::Unreadable);
    QVERIFY(readPhoto("/dev/zero").error().code == ErrorCode::Unreadable);
}

void TestPhotoDamage::sizesAreRefusedFromTheHeader_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    const auto bytes = [](const File& file) {
        return QByteArray(reinterpret_cast<const char*>(file.data()), static_cast<qsizetype>(file.size()));
    };
    constexpr int kTooLarge = int(ErrorCode::TooLarge);
    constexpr int kUnreadable = int(ErrorCode::Unreadable);
    QTest::newRow("PNG of 64k by 64k") << bytes(pngHeader(65535, 65535)) << kTooLarge;
    QTest::newRow("PNG of two thousand million columns") << bytes(pngHeader(0x7FFFFFFF, 1)) << kTooLarge;
    QTest::newRow("PNG of 17k by 17k in 70 bytes") << bytes(pngHeader(17000, 17000)) << kUnreadable;
    QTest::newRow("PNG without columns") << bytes(pngHeader(0, 10)) << kUnreadable;
    QTest::newRow("TIFF of 64k by 64k") << bytes(tiffHeader(65535, 65535, 1, false)) << kTooLarge;
    QTest::newRow("TIFF of a million strips") << bytes(tiffHeader(1000, 1000, 1'000'000, false)) << kUnreadable;
    QTest::newRow("TIFF of four thousand million strips")
        << bytes(tiffHeader(1000, 1000, 0xFFFFFFFF, false)) << kUnreadable;
    QTest::newRow("TIFF of enormous tiles") << bytes(tiffHeader(1000, 1000, 1, true)) << kUnreadable;
    QTest::newRow("WebP of 16k by 16k in 40 bytes") << bytes(webpHeader()) << kUnreadable;
    File jpeg = soundFile("jpeg");
    setJpegSize(jpeg, 65000, 65000);
    QTest::newRow("JPEG of 64k by 64k") << bytes(jpeg) << kTooLarge;
    setJpegSize(jpeg, 17000, 17000);
    QTest::newRow("JPEG of 17k by 17k in few bytes") << bytes(jpeg) << kUnreadable;
}

void TestPhotoDamage::sizesAreRefusedFromTheHeader()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    const auto path = pathOf(m_folder.filePath("bomb"));
    writeBytes(path, {content.begin(), content.end()});
    const long before = peakMegabytes();
    const auto photo = readPhoto(path);
    QVERIFY(!photo.ok());
    QVERIFY2(int(photo.error().code) == code, photo.error().detail.c_str());
    QVERIFY(peakMegabytes() - before < 64);
}

void TestPhotoDamage::limitsAreTheCallers()
{
    const auto path = pathOf(m_folder.filePath("limits"));
    for (const std::string& format : allFormats()) {
        writeBytes(path, soundFile(format)); // 96 x 64, RGB
        QVERIFY(readPhoto(path, {.maxSide = 96, .maxPixels = 96 * 64, .maxPixelBytes = 96 * 64 * 3}).ok());
        QVERIFY(readPhoto(path, {.maxSide = 95}).error().code == ErrorCode::TooLarge);
        QVERIFY(readPhoto(path, {.maxPixels = 96 * 64 - 1}).error().code == ErrorCode::TooLarge);
        QVERIFY(readPhoto(path, {.maxPixelBytes = 96 * 64 * 3 - 1}).error().code == ErrorCode::TooLarge);
        QVERIFY(readPhoto(path, {.maxFileBytes = 100}).error().code == ErrorCode::TooLarge);
    }
}

void TestPhotoDamage::aCutPhotoIsReadAsFarAsItGoes_data()
{
    QTest::addColumn<std::string>("format");
    for (const std::string format : {"jpeg", "png", "tiff"})
        QTest::newRow(format.c_str()) << format;
}

void TestPhotoDamage::aCutPhotoIsReadAsFarAsItGoes()
{
    QFETCH(std::string, format);
    const auto path = pathOf(m_folder.filePath("half"));
    // Large enough for a TIFF of several strips; metadata, so that Exiv2 puts a TIFF's directory first.
    QVERIFY(savePhoto({}, makePicture(800, 900, 3, SampleDepth::Bits8), path,
                      {.format = format, .overwrite = true, .record = ProcessingRecord{}})
                .ok());
    const auto whole = readPhoto(path);
    QVERIFY(whole.ok());
    File file = bytesOf(path);
    file.resize(file.size() * 7 / 10);
    writeBytes(path, file);
    const auto half = readPhoto(path);
    QVERIFY2(half.ok(), half.ok() ? "" : half.error().detail.c_str());
    QCOMPARE(half->notes.size(), std::size_t{1});
    QVERIFY(half->pixels.format() == whole->pixels.format());
    QVERIFY(half->metadata);
    for (int y = 0; y < 300; ++y)
        QVERIFY(std::equal(whole->pixels.row(y), whole->pixels.row(y + 1), half->pixels.row(y)));
    QVERIFY(!equalPixels(half->pixels, whole->pixels));
}

void TestPhotoDamage::damagedMetadataDoesNotLoseThePhoto()
{
    File file = soundFile("jpeg");
    const char exif[] = "Exif\0\0II*";
    const auto at = std::search(file.begin(), file.end(), exif, exif + sizeof exif - 1);
    QVERIFY(at != file.end());
    std::fill_n(at + 10, 40, std::uint8_t{0xFF});
    const auto path = pathOf(m_folder.filePath("exif.jpg"));
    writeBytes(path, file);
    const auto photo = readPhoto(path);
    QVERIFY(photo.ok());
    QCOMPARE(photo->pixels.width(), 96);
    QVERIFY(savePhoto(*photo, photo->pixels, pathOf(m_folder.filePath("mended.jpg")), {.format = "jpeg"}).ok());
}

// Last: over all the files above.
void TestPhotoDamage::memoryStaysBounded()
{
    QVERIFY(peakMegabytes() - m_startMegabytes < 512);
}

HEIRLOOM_GUILESS_TEST(TestPhotoDamage)
#include "tst_photo_damage.moc"
