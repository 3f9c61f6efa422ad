// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <cstring>
#include <functional>

#include <exiv2/exiv2.hpp>
#include <opencv2/imgcodecs.hpp>
#include <tiffio.h>
#include <turbojpeg.h>

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include "engine/photo/photo_writer.h"
#include "tests/photo/test_pictures.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

constexpr int kWidth = 40;
constexpr int kHeight = 24;

// Inks to Lab: enough of a printer for a test.
std::vector<std::uint8_t> inkProfile()
{
    return oneWayProfile(
        cmsSigCmykData, 4, [](const cmsUInt16Number in[], cmsUInt16Number out[], void*) -> cmsInt32Number {
            const double c = in[0] / 65535.0, m = in[1] / 65535.0, y = in[2] / 65535.0, k = in[3] / 65535.0;
            const cmsCIELab lab{100 * (1 - k) * (1 - (c + m + y) / 3), 60 * (m - c), 60 * (y - (c + m) / 2)};
            cmsFloat2LabEncodedV2(out, &lab);
            return 1;
        });
}

struct TiffKind {
    int bits = 8;
    int samples = 1;
    int photometric = PHOTOMETRIC_MINISBLACK;
    int planar = PLANARCONFIG_CONTIG;
    int compression = COMPRESSION_NONE;
    int extra = -1;
    bool tiled = false;
    int pages = 1;
};

// Every sample is given by where it stands.
int sampleAt(int x, int y, int c)
{
    return (x * 5 + y * 3 + c * 40) & 255;
}

void writeTiff(const std::filesystem::path& path, const TiffKind& kind)
{
    TIFF* const tiff = TIFFOpen(path.c_str(), "w");
    for (int page = 0; page < kind.pages; ++page) {
        TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, kWidth);
        TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, kHeight);
        TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, kind.bits);
        TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, kind.samples);
        TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, kind.photometric);
        TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, kind.planar);
        TIFFSetField(tiff, TIFFTAG_COMPRESSION, kind.compression);
        if (kind.extra >= 0) {
            const auto extra = static_cast<std::uint16_t>(kind.extra);
            TIFFSetField(tiff, TIFFTAG_EXTRASAMPLES, 1, &extra);
        }
        if (kind.photometric == PHOTOMETRIC_YCBCR)
            TIFFSetField(tiff, TIFFTAG_JPEGCOLORMODE, JPEGCOLORMODE_RGB);
        if (kind.photometric == PHOTOMETRIC_PALETTE) {
            std::vector<std::uint16_t> ramp(256);
            for (int i = 0; i < 256; ++i)
                ramp[static_cast<std::size_t>(i)] = static_cast<std::uint16_t>(i * 257);
            TIFFSetField(tiff, TIFFTAG_COLORMAP, ramp.data(), ramp.data(), ramp.data());
        }
        const int width = kind.tiled ? 48 : kWidth; // whole tiles of 16
        const int height = kind.tiled ? 32 : kHeight;
        const int inRow = kind.planar == PLANARCONFIG_SEPARATE ? 1 : kind.samples;
        if (kind.tiled) {
            TIFFSetField(tiff, TIFFTAG_TILEWIDTH, 16);
            TIFFSetField(tiff, TIFFTAG_TILELENGTH, 16);
        } else {
            TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, 16);
        }
        const auto put = [&](std::vector<std::uint8_t>& to, int index, int value) {
            if (kind.bits == 16)
                reinterpret_cast<std::uint16_t*>(to.data())[index] = static_cast<std::uint16_t>(value * 257);
            else if (kind.bits == 8)
                to[static_cast<std::size_t>(index)] = static_cast<std::uint8_t>(value);
            else if (value & 128) // one bit
                to[static_cast<std::size_t>(index / 8)] |= static_cast<std::uint8_t>(128 >> (index % 8));
        };
        const auto bytes = [&](int count) {
            return std::vector<std::uint8_t>(static_cast<std::size_t>((count * kind.bits + 7) / 8));
        };
        if (kind.tiled) {
            for (int ty = 0; ty < height; ty += 16) {
                for (int tx = 0; tx < width; tx += 16) {
                    auto tile = bytes(16 * 16 * inRow);
                    for (int i = 0; i < 16 * 16 * inRow; ++i)
                        put(tile, i, sampleAt(tx + i / inRow % 16, ty + i / inRow / 16, i % inRow));
                    TIFFWriteTile(tiff, tile.data(), static_cast<std::uint32_t>(tx), static_cast<std::uint32_t>(ty), 0,
                                  0);
                }
            }
        } else {
            for (int plane = 0; plane < (inRow == 1 ? kind.samples : 1); ++plane) {
                for (int y = 0; y < height; ++y) {
                    auto row = bytes(width * inRow);
                    for (int i = 0; i < width * inRow; ++i)
                        put(row, i, sampleAt(i / inRow, y, inRow == 1 ? plane : i % inRow));
                    TIFFWriteScanline(tiff, row.data(), static_cast<std::uint32_t>(y),
                                      static_cast<std::uint16_t>(plane));
                }
            }
        }
        TIFFWriteDirectory(tiff);
    }
    TIFFClose(tiff);
}

void writeCmykJpeg(const std::filesystem::path& path, const std::vector<std::uint8_t>& profile)
{
    std::vector<std::uint8_t> inks(64 * 64 * 4, 255); // inverted, as the Adobe marker that the library writes says
    for (std::size_t i = 0; i < 64 * 64; ++i)
        inks[4 * i + 3] = i % 64 < 32 ? 255 : 0; // paper at the left, black at the right
    const tjhandle handle = tjInitCompress();
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    tjCompress2(handle, inks.data(), 64, 0, 64, TJPF_CMYK, &bytes, &size, TJSAMP_444, 100, TJFLAG_ACCURATEDCT);
    std::vector<std::uint8_t> file(bytes, bytes + size);
    tjFree(bytes);
    tjDestroy(handle);
    writeBytes(path, file);
    if (profile.empty())
        return;
    auto image = Exiv2::ImageFactory::open(path.string());
    image->readMetadata();
    Exiv2::DataBuf data(profile.data(), static_cast<long>(profile.size()));
    image->setIccProfile(data);
    image->writeMetadata();
}

bool hasNote(const Photo& photo, const char* part)
{
    for (const std::string& note : photo.notes) {
        if (note.find(part) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

class TestPhotoKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pngPalettesAndBits_data();
    void pngPalettesAndBits();
    void pngOfOneBitBecomesGrey();
    void tiffLayouts_data();
    void tiffLayouts();
    void premultipliedTiffBecomesStraight();
    void paletteTiffBecomesColour();
    void jpegInTiffIsRead();
    void severalPagesGiveTheFirstAndANote();
    void floatTiffIsRefused();
    void cmykWithAProfileBecomesSrgb();
    void cmykTiffWithAProfileBecomesSrgb();
    void cmykWithoutAProfileIsRefused();
    void theContentDecidesNotTheName();
    void aProfileThatDoesNotFitIsLeftOutAndSaid();

private:
    std::filesystem::path file(const char* name) const { return pathOf(m_folder.filePath(name)); }
    QTemporaryDir m_folder;
};

void TestPhotoKinds::pngPalettesAndBits_data()
{
    QTest::addColumn<int>("qtFormat");
    QTest::addColumn<int>("channels");
    QTest::addColumn<bool>("transparent");
    QTest::newRow("palette") << int(QImage::Format_Indexed8) << 3 << false;
    QTest::newRow("palette with a clear colour") << int(QImage::Format_Indexed8) << 4 << true;
    QTest::newRow("black and white") << int(QImage::Format_Mono) << 1 << false;
}

void TestPhotoKinds::pngPalettesAndBits()
{
    QFETCH(int, qtFormat);
    QFETCH(int, channels);
    QFETCH(bool, transparent);
    QImage image(19, 11, static_cast<QImage::Format>(qtFormat));
    const bool mono = qtFormat == QImage::Format_Mono;
    image.setColorTable(mono
                            ? QList<QRgb>{qRgb(0, 0, 0), qRgb(255, 255, 255)}
                            : QList<QRgb>{qRgb(10, 20, 30), qRgb(200, 100, 50), qRgba(1, 2, 3, transparent ? 0 : 255)});
    for (int y = 0; y < 11; ++y) {
        for (int x = 0; x < 19; ++x)
            image.setPixel(x, y, static_cast<uint>((x + y) % image.colorCount()));
    }
    QVERIFY(image.save(m_folder.filePath("p.png")));
    const auto photo = readPhoto(file("p.png"));
    QVERIFY(photo.ok());
    QCOMPARE(photo->pixels.channels(), channels);
    QVERIFY(photo->pixels.depth() == SampleDepth::Bits8);
    for (int y = 0; y < 11; ++y) {
        for (int x = 0; x < 19; ++x) {
            const QRgb expected = image.colorTable().at((x + y) % image.colorCount());
            const auto pixel = pixelAt(photo->pixels, x, y);
            QCOMPARE(int(pixel[0]), qRed(expected));
            if (channels >= 3)
                QCOMPARE(int(pixel[2]), qBlue(expected));
            if (channels == 4)
                QCOMPARE(int(pixel[3]), qAlpha(expected));
        }
    }
}

void TestPhotoKinds::pngOfOneBitBecomesGrey()
{
    cv::Mat picture(8, 16, CV_8UC1, cv::Scalar(0));
    picture.colRange(0, 5) = 255;
    QVERIFY(cv::imwrite(file("bits.png").string(), picture, {cv::IMWRITE_PNG_BILEVEL, 1}));
    const auto photo = readPhoto(file("bits.png"));
    QVERIFY(photo.ok());
    QCOMPARE(photo->pixels.channels(), 1);
    QCOMPARE(int(pixelAt(photo->pixels, 4, 3)[0]), 255);
    QCOMPARE(int(pixelAt(photo->pixels, 5, 3)[0]), 0);
}

void TestPhotoKinds::tiffLayouts_data()
{
    QTest::addColumn<TiffKind>("kind");
    QTest::addColumn<int>("channels");
    QTest::newRow("grey, LZW") << TiffKind{.compression = COMPRESSION_LZW} << 1;
    QTest::newRow("grey, 1 bit") << TiffKind{.bits = 1} << 1;
    QTest::newRow("grey, 1 bit, fax") << TiffKind{.bits = 1,
                                                  .photometric = PHOTOMETRIC_MINISWHITE,
                                                  .compression = COMPRESSION_CCITTFAX4}
                                      << 1;
    QTest::newRow("grey, white is zero, 8 bit") << TiffKind{.photometric = PHOTOMETRIC_MINISWHITE} << 1;
    QTest::newRow("grey, white is zero, 16 bit") << TiffKind{.bits = 16, .photometric = PHOTOMETRIC_MINISWHITE} << 1;
    QTest::newRow("RGB, planes, 8 bit") << TiffKind{.samples = 3,
                                                    .photometric = PHOTOMETRIC_RGB,
                                                    .planar = PLANARCONFIG_SEPARATE}
                                        << 3;
    QTest::newRow("RGB, planes, 16 bit")
        << TiffKind{.bits = 16, .samples = 3, .photometric = PHOTOMETRIC_RGB, .planar = PLANARCONFIG_SEPARATE} << 3;
    QTest::newRow("RGB, tiles, 16 bit") << TiffKind{.bits = 16,
                                                    .samples = 3,
                                                    .photometric = PHOTOMETRIC_RGB,
                                                    .compression = COMPRESSION_ADOBE_DEFLATE,
                                                    .tiled = true}
                                        << 3;
    QTest::newRow("RGB, pack bits") << TiffKind{.samples = 3,
                                                .photometric = PHOTOMETRIC_RGB,
                                                .compression = COMPRESSION_PACKBITS}
                                    << 3;
    QTest::newRow("RGB and an unnamed channel")
        << TiffKind{.bits = 16, .samples = 4, .photometric = PHOTOMETRIC_RGB, .extra = EXTRASAMPLE_UNSPECIFIED} << 4;
    QTest::newRow("grey and alpha, tiles")
        << TiffKind{.samples = 2, .extra = EXTRASAMPLE_UNASSALPHA, .tiled = true} << 2;
}

void TestPhotoKinds::tiffLayouts()
{
    QFETCH(TiffKind, kind);
    QFETCH(int, channels);
    writeTiff(file("layout.tif"), kind);
    const auto photo = readPhoto(file("layout.tif"));
    QVERIFY2(photo.ok(), photo.ok() ? "" : photo.error().detail.c_str());
    QCOMPARE(photo->pixels.channels(), channels);
    QCOMPARE(int(photo->pixels.depth()), kind.bits == 16 ? 2 : 1);
    QVERIFY(photo->notes.empty());
    for (int y = 0; y < kHeight; ++y) {
        for (int x = 0; x < kWidth; ++x) {
            const auto pixel = pixelAt(photo->pixels, x, y);
            for (int c = 0; c < channels; ++c) {
                int expected = sampleAt(x, y, c);
                if (kind.bits == 1)
                    expected = expected & 128 ? 255 : 0;
                if (kind.photometric == PHOTOMETRIC_MINISWHITE)
                    expected = 255 - expected;
                std::uint16_t wide = pixel[static_cast<std::size_t>(c)];
                if (kind.bits == 16) {
                    std::memcpy(&wide, pixel.data() + 2 * c, 2);
                    expected *= 257;
                }
                QCOMPARE(int(wide), expected);
            }
        }
    }
}

void TestPhotoKinds::premultipliedTiffBecomesStraight()
{
    writeTiff(file("assoc.tif"), {.samples = 2, .extra = EXTRASAMPLE_ASSOCALPHA});
    const auto photo = readPhoto(file("assoc.tif"));
    QVERIFY(photo.ok());
    const auto pixel = pixelAt(photo->pixels, 10, 4); // grey 62, alpha 102
    QCOMPARE(int(pixel[1]), 102);
    QCOMPARE(int(pixel[0]), 155);
}

void TestPhotoKinds::paletteTiffBecomesColour()
{
    writeTiff(file("palette.tif"), {.photometric = PHOTOMETRIC_PALETTE});
    const auto photo = readPhoto(file("palette.tif"));
    QVERIFY(photo.ok());
    QCOMPARE(photo->pixels.channels(), 3);
    for (int x = 0; x < kWidth; ++x)
        QCOMPARE(int(pixelAt(photo->pixels, x, 9)[1]), sampleAt(x, 9, 0));
}

void TestPhotoKinds::jpegInTiffIsRead()
{
    writeTiff(file("jpeg.tif"), {.samples = 3, .photometric = PHOTOMETRIC_YCBCR, .compression = COMPRESSION_JPEG});
    const auto photo = readPhoto(file("jpeg.tif"));
    QVERIFY2(photo.ok(), photo.ok() ? "" : photo.error().detail.c_str());
    QCOMPARE(photo->pixels.channels(), 3);
    QVERIFY(std::abs(pixelAt(photo->pixels, 12, 4)[0] - sampleAt(12, 4, 0)) < 40);
}

void TestPhotoKinds::severalPagesGiveTheFirstAndANote()
{
    writeTiff(file("pages.tif"), {.pages = 3});
    const auto photo = readPhoto(file("pages.tif"));
    QVERIFY(photo.ok());
    QVERIFY(hasNote(*photo, "pages"));
}

void TestPhotoKinds::floatTiffIsRefused()
{
    TIFF* const tiff = TIFFOpen(file("float.tif").c_str(), "w");
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, 4);
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, 1);
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 32);
    TIFFSetField(tiff, TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_IEEEFP);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
    float row[4] = {0, 0.2F, 0.4F, 1};
    TIFFWriteScanline(tiff, row, 0, 0);
    TIFFClose(tiff);
    const auto photo = readPhoto(file("float.tif"));
    QVERIFY(!photo.ok());
    QVERIFY(photo.error().code == ErrorCode::Unsupported);
}

void TestPhotoKinds::cmykWithAProfileBecomesSrgb()
{
    writeCmykJpeg(file("inks.jpg"), inkProfile());
    const auto photo = readPhoto(file("inks.jpg"));
    QVERIFY2(photo.ok(), photo.ok() ? "" : photo.error().message.c_str());
    QCOMPARE(photo->pixels.channels(), 3);
    QVERIFY(photo->iccProfile.empty());
    QVERIFY(hasNote(*photo, "CMYK"));
    for (std::size_t c = 0; c < 3; ++c) {
        QVERIFY(pixelAt(photo->pixels, 5, 30)[c] > 245);
        QVERIFY(pixelAt(photo->pixels, 60, 30)[c] < 10);
    }
}

void TestPhotoKinds::cmykTiffWithAProfileBecomesSrgb()
{
    for (const int bits : {8, 16}) {
        writeTiff(file("inks.tif"), {.bits = bits, .samples = 4, .photometric = PHOTOMETRIC_SEPARATED});
        auto image = Exiv2::ImageFactory::open(file("inks.tif").string());
        image->readMetadata();
        const auto profile = inkProfile();
        Exiv2::DataBuf data(profile.data(), static_cast<long>(profile.size()));
        image->setIccProfile(data);
        image->writeMetadata();
        const auto photo = readPhoto(file("inks.tif"));
        QVERIFY2(photo.ok(), photo.ok() ? "" : photo.error().detail.c_str());
        QCOMPARE(photo->pixels.channels(), 3);
        QCOMPARE(int(photo->pixels.depth()), bits / 8);
        QVERIFY(hasNote(*photo, "CMYK"));
    }
}

void TestPhotoKinds::cmykWithoutAProfileIsRefused()
{
    writeCmykJpeg(file("bare.jpg"), {});
    const auto photo = readPhoto(file("bare.jpg"));
    QVERIFY(!photo.ok());
    QVERIFY(photo.error().code == ErrorCode::Unsupported);
    QVERIFY(photo.error().message.find("CMYK") != std::string::npos);
}

void TestPhotoKinds::theContentDecidesNotTheName()
{
    SaveOptions options;
    options.format = "tiff";
    const ImageBuffer pixels = makePicture(20, 10, 3, SampleDepth::Bits8);
    QVERIFY(savePhoto({}, pixels, file("holiday.jpg"), options).ok());
    const auto photo = readPhoto(file("holiday.jpg"));
    QVERIFY(photo.ok());
    QVERIFY(photo->format == "tiff");
    QVERIFY(equalPixels(photo->pixels, pixels));
    QVERIFY(builtInCodecs().ofName("a/B.JPeG") == builtInCodecs().find("jpeg"));
    QVERIFY(!builtInCodecs().ofName("a/b.gif"));
}

void TestPhotoKinds::aProfileThatDoesNotFitIsLeftOutAndSaid()
{
    // A colour profile in a grey JPEG, and a profile that is no profile.
    for (const auto& profile : {wideRgbProfile(), std::vector<std::uint8_t>(200, 7)}) {
        QVERIFY(savePhoto({}, makePicture(20, 10, 1, SampleDepth::Bits8), file("misfit.jpg"),
                          {.format = "jpeg", .overwrite = true})
                    .ok());
        auto image = Exiv2::ImageFactory::open(file("misfit.jpg").string());
        image->readMetadata();
        Exiv2::DataBuf data(profile.data(), static_cast<long>(profile.size()));
        image->setIccProfile(data, false);
        image->writeMetadata();
        const auto photo = readPhoto(file("misfit.jpg"));
        QVERIFY(photo.ok());
        QVERIFY(photo->iccProfile.empty());
        QVERIFY(!photo->notes.empty());
    }
}

HEIRLOOM_GUILESS_TEST(TestPhotoKinds)
#include "tst_photo_kinds.moc"
