// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <exiv2/exiv2.hpp>

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include "engine/photo/photo_writer.h"
#include "tests/photo/test_pictures.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

constexpr const char* kComposite =
    "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia";

ProcessingRecord someRecord()
{
    return {.parameters = "bundle=built-in 1; face 1: method=recover; sharpness=0.75; strength=0.8; seed=42",
            .recipe = R"({"version":1,"faces":["<&>","Großmutter"]})",
            .originalSha256 = std::string(64, 'a')};
}

// Tells a photo's story into a file, as a camera and an archive would.
void describe(const std::filesystem::path& path)
{
    auto image = Exiv2::ImageFactory::open(path.string());
    image->readMetadata();
    Exiv2::ExifData& exif = image->exifData();
    exif["Exif.Image.Make"] = "Voigtländer";
    exif["Exif.Image.ImageDescription"] = "Grandmother, Easter";
    exif["Exif.Image.XResolution"] = Exiv2::URational(600, 1);
    exif["Exif.Image.YResolution"] = Exiv2::URational(600, 1);
    exif["Exif.Image.ResolutionUnit"] = std::uint16_t{2};
    exif["Exif.Photo.DateTimeOriginal"] = "1931:04:05 11:00:00";
    exif["Exif.Photo.PixelXDimension"] = std::uint32_t{9999};
    exif["Exif.Photo.PixelYDimension"] = std::uint32_t{9999};
    exif["Exif.Photo.ExposureTime"] = Exiv2::URational(1, 25);
    exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
    exif["Exif.GPSInfo.GPSLatitude"] = "51/1 30/1 0/1";
    Exiv2::XmpData& xmp = image->xmpData();
    xmp["Xmp.dc.title"] = "lang=\"x-default\" Easter 1931";
    xmp["Xmp.dc.subject"] = "family";
    xmp["Xmp.xmp.CreatorTool"] = "Scanner 3000";
    xmp["Xmp.xmp.Rating"] = "5";
    image->writeMetadata();
}

void addIptc(const std::filesystem::path& path)
{
    auto image = Exiv2::ImageFactory::open(path.string());
    image->readMetadata();
    image->iptcData()["Iptc.Application2.Caption"] = "Grandmother at Easter";
    image->iptcData()["Iptc.Application2.City"] = "Leipzig";
    image->writeMetadata();
}

// Tags that describe the file and not the photo, or that must be corrected.
bool mayDiffer(const std::string& key)
{
    static const std::vector<std::string> keys = {"Exif.Image.Orientation",     "Exif.Photo.PixelXDimension",
                                                  "Exif.Photo.PixelYDimension", "Exif.Image.ExifTag",
                                                  "Exif.Image.GPSTag",          "Xmp.iptcExt.DigitalSourceType"};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

template <typename Data>
QString missing(const Data& before, const Data& after)
{
    for (const auto& datum : before) {
        bool found = mayDiffer(datum.key());
        for (const auto& other : after)
            found = found || (other.key() == datum.key() && other.toString() == datum.toString());
        if (!found)
            return QString::fromStdString(datum.key() + " = " + datum.toString());
    }
    return {};
}

std::string text(Exiv2::XmpData& xmp, const std::string& key)
{
    return xmp[key].toString();
}

} // namespace

class TestPhotoMetadata : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsCarriedOver_data();
    void everythingIsCarriedOver();
    void theResolutionIsKept_data();
    void theResolutionIsKept();
    void theRecordIsWritten_data();
    void theRecordIsWritten();
    void aSecondRecordIsAppended();
    void withoutMetadataOnlyTheProfileStays();
    void theThumbnailIsDropped();
    void aLongXmpIsLeftOutOfJpegAndSaid();
    void aLongRecipeIsLeftOutOfJpegAndSaid_data();
    void aLongRecipeIsLeftOutOfJpegAndSaid();
    void noProvenanceWithoutARecord();
    void largeProfilesSurvive_data();
    void largeProfilesSurvive();

private:
    std::filesystem::path file(const QString& name) const { return pathOf(m_folder.filePath(name)); }
    QTemporaryDir m_folder;
};

void TestPhotoMetadata::everythingIsCarriedOver_data()
{
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("to");
    for (const std::string& from : allFormats()) {
        for (const std::string& to : allFormats())
            QTest::addRow("%s to %s", from.c_str(), to.c_str()) << from << to;
    }
}

void TestPhotoMetadata::everythingIsCarriedOver()
{
    QFETCH(std::string, from);
    QFETCH(std::string, to);
    Photo start;
    start.iccProfile = wideRgbProfile();
    const auto in = file("in");
    QVERIFY(savePhoto(start, makePicture(64, 48, 3, SampleDepth::Bits8), in, {.format = from, .overwrite = true}).ok());
    describe(in);
    if (about(from).iptc)
        addIptc(in);

    const auto photo = readPhoto(in);
    QVERIFY(photo.ok());
    QVERIFY(photo->metadata);
    const auto report = savePhoto(*photo, photo->pixels, file("out"), {.format = to, .overwrite = true});
    QVERIFY2(report.ok(), report.ok() ? "" : report.error().detail.c_str());

    auto before = Exiv2::ImageFactory::open(in.string());
    before->readMetadata();
    auto after = Exiv2::ImageFactory::open(file("out").string());
    after->readMetadata();
    Exiv2::ExifData exif; // without what describes the file's storage
    for (const auto& datum : before->exifData()) {
        const bool storage = datum.groupName() == "Image" && datum.tag() >= 0x00fe && datum.tag() <= 0x0117;
        const bool described = datum.key() == "Exif.Image.Make" || datum.key() == "Exif.Image.ImageDescription";
        const bool elsewhere = datum.tag() == 0x011c || datum.tag() == 0x013d || datum.tag() == 0x02bc
                               || datum.tag() == 0x83bb || datum.tag() == 0x8773 || datum.tag() == 0x8649;
        if ((!storage || described) && !elsewhere)
            exif.add(datum);
    }
    QVERIFY(exif.count() >= 9);
    QCOMPARE(missing(exif, after->exifData()), QString());
    QCOMPARE(missing(before->xmpData(), after->xmpData()), QString());
    QCOMPARE(after->exifData()["Exif.Photo.PixelXDimension"].toLong(), 64L);
    QCOMPARE(after->exifData()["Exif.Photo.PixelYDimension"].toLong(), 48L);
    if (about(from).iptc && about(to).iptc) {
        QCOMPARE(missing(before->iptcData(), after->iptcData()), QString());
        QVERIFY(report->notes.empty());
    } else if (about(from).iptc) {
        QCOMPARE(text(after->xmpData(), "Xmp.photoshop.City"), std::string("Leipzig"));
        QVERIFY(report->notes.size() == 1);
    }
    const auto result = readPhoto(file("out"));
    QVERIFY(result.ok());
    QVERIFY(result->notes.empty());
    QVERIFY(result->iccProfile == start.iccProfile);
    if (about(to).isLossless(SaveOptions{}.quality))
        QVERIFY(equalPixels(result->pixels, photo->pixels)); // also after Exiv2 had the file in its hands
}

// Without EXIF, JPEG and PNG say in their own ways how large a scan is on paper.
void TestPhotoMetadata::theResolutionIsKept_data()
{
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("to");
    for (const std::string from : {"jpeg", "png"}) {
        for (const std::string& to : allFormats())
            QTest::addRow("%s to %s", from.c_str(), to.c_str()) << from << to;
    }
}

void TestPhotoMetadata::theResolutionIsKept()
{
    QFETCH(std::string, from);
    QFETCH(std::string, to);
    QImage image(20, 10, QImage::Format_RGB888);
    image.fill(Qt::darkGray);
    image.setDotsPerMeterX(11811); // 300 an inch
    image.setDotsPerMeterY(11811);
    QVERIFY(image.save(m_folder.filePath("paper"), from == "jpeg" ? "JPEG" : "PNG"));
    const auto photo = readPhoto(file("paper"));
    QVERIFY(photo.ok());
    QVERIFY(savePhoto(*photo, photo->pixels, file("paper.out"), {.format = to, .overwrite = true}).ok());
    auto after = Exiv2::ImageFactory::open(file("paper.out").string());
    after->readMetadata();
    QVERIFY(std::abs(after->exifData()["Exif.Image.XResolution"].toFloat() - 300) < 0.05);
    QCOMPARE(after->exifData()["Exif.Image.ResolutionUnit"].toLong(), 2L);
    if (to == "jpeg" || to == "png") {
        const QImage seen(m_folder.filePath("paper.out"), to == "jpeg" ? "JPEG" : "PNG");
        QVERIFY(std::abs(seen.dotsPerMeterX() - 11811) <= 1);
    }
}

void TestPhotoMetadata::theRecordIsWritten_data()
{
    QTest::addColumn<std::string>("format");
    for (const std::string& format : allFormats())
        QTest::newRow(format.c_str()) << format;
}

void TestPhotoMetadata::theRecordIsWritten()
{
    QFETCH(std::string, format);
    QVERIFY(savePhoto({}, makePicture(30, 20, 3, SampleDepth::Bits8), file("record"),
                      {.format = format, .overwrite = true, .record = someRecord()})
                .ok());
    auto image = Exiv2::ImageFactory::open(file("record").string());
    image->readMetadata();
    Exiv2::XmpData& xmp = image->xmpData();
    QCOMPARE(text(xmp, "Xmp.iptcExt.DigitalSourceType"), std::string(kComposite));
    QCOMPARE(text(xmp, "Xmp.xmp.CreatorTool"), std::string("Heirloom " HEIRLOOM_VERSION));
    QCOMPARE(text(xmp, "Xmp.xmpMM.History[1]/stEvt:action"), std::string("edited"));
    QCOMPARE(text(xmp, "Xmp.xmpMM.History[1]/stEvt:softwareAgent"), std::string("Heirloom " HEIRLOOM_VERSION));
    QCOMPARE(text(xmp, "Xmp.xmpMM.History[1]/stEvt:parameters"), someRecord().parameters);
    QVERIFY(isResultOfHeirloom(file("record")));
    const auto provenance = provenanceOf(file("record"));
    QVERIFY(provenance);
    QCOMPARE(provenance->recipe, someRecord().recipe);
    QCOMPARE(provenance->originalSha256, someRecord().originalSha256);
    const auto bytes = bytesOf(file("record"));
    QVERIFY(std::string(bytes.begin(), bytes.end()).find("http://iptc.org/std/Iptc4xmpExt/2008-02-29/")
            != std::string::npos);
}

void TestPhotoMetadata::aSecondRecordIsAppended()
{
    QVERIFY(
        savePhoto({}, makePicture(30, 20, 3, SampleDepth::Bits8), file("first.png"), {.record = someRecord()}).ok());
    describe(file("first.png"));
    const auto first = readPhoto(file("first.png"));
    QVERIFY(first.ok());
    ProcessingRecord second = someRecord();
    second.parameters = "seed=43";
    second.recipe = "{}";
    second.originalSha256.clear();
    QVERIFY(savePhoto(*first, first->pixels, file("second.png"), {.record = second}).ok());
    auto image = Exiv2::ImageFactory::open(file("second.png").string());
    image->readMetadata();
    Exiv2::XmpData& xmp = image->xmpData();
    QVERIFY(text(xmp, "Xmp.xmpMM.History[1]/stEvt:parameters").find("seed=42") != std::string::npos);
    QVERIFY(text(xmp, "Xmp.xmpMM.History[2]/stEvt:parameters").find("seed=43") != std::string::npos);
    // How the second one was made is all that one can go on from.
    QCOMPARE(provenanceOf(file("second.png"))->recipe, std::string("{}"));
    QCOMPARE(provenanceOf(file("second.png"))->originalSha256, std::string());
    QCOMPARE(text(xmp, "Xmp.xmp.CreatorTool"), std::string("Scanner 3000")); // the first program keeps its name
}

void TestPhotoMetadata::withoutMetadataOnlyTheProfileStays()
{
    Photo start;
    start.iccProfile = wideRgbProfile();
    QVERIFY(savePhoto(start, makePicture(30, 20, 3, SampleDepth::Bits8), file("full.jpg"), {.format = "jpeg"}).ok());
    describe(file("full.jpg"));
    const auto photo = readPhoto(file("full.jpg"));
    QVERIFY(photo.ok());
    QVERIFY(savePhoto(*photo, photo->pixels, file("bare.jpg"), {.format = "jpeg", .keepMetadata = false}).ok());
    auto image = Exiv2::ImageFactory::open(file("bare.jpg").string());
    image->readMetadata();
    QVERIFY(image->exifData().empty());
    QVERIFY(image->xmpData().empty());
    QVERIFY(readPhoto(file("bare.jpg"))->iccProfile == start.iccProfile);
}

void TestPhotoMetadata::theThumbnailIsDropped()
{
    const auto in = file("thumb.jpg");
    QVERIFY(savePhoto({}, makePicture(64, 48, 3, SampleDepth::Bits8), in, {.format = "jpeg"}).ok());
    const auto small = bytesOf(in);
    describe(in);
    {
        auto image = Exiv2::ImageFactory::open(in.string());
        image->readMetadata();
        Exiv2::ExifThumb thumb(image->exifData());
        thumb.setJpegThumbnail(small.data(), static_cast<long>(small.size()));
        image->writeMetadata();
    }
    const auto photo = readPhoto(in);
    QVERIFY(photo.ok());
    for (const std::string& format : allFormats()) {
        QVERIFY(savePhoto(*photo, photo->pixels, file("nothumb"), {.format = format, .overwrite = true}).ok());
        auto image = Exiv2::ImageFactory::open(file("nothumb").string());
        image->readMetadata();
        QCOMPARE(Exiv2::ExifThumbC(image->exifData()).copy().size_, 0L);
        QCOMPARE(image->exifData()["Exif.Image.Make"].toString(), std::string("Voigtländer"));
    }
}

void TestPhotoMetadata::aLongXmpIsLeftOutOfJpegAndSaid()
{
    const auto in = file("long.png");
    QVERIFY(savePhoto({}, makePicture(30, 20, 3, SampleDepth::Bits8), in, {}).ok());
    {
        auto image = Exiv2::ImageFactory::open(in.string());
        image->readMetadata();
        image->xmpData()["Xmp.dc.description"] = "lang=\"x-default\" " + std::string(70'000, 'x');
        image->writeMetadata();
    }
    const auto photo = readPhoto(in);
    QVERIFY(photo.ok());
    const auto report = savePhoto(*photo, photo->pixels, file("long.jpg"), {.format = "jpeg", .record = someRecord()});
    QVERIFY(report.ok());
    QCOMPARE(report->notes.size(), std::size_t{1});
    auto image = Exiv2::ImageFactory::open(file("long.jpg").string());
    image->readMetadata();
    QCOMPARE(text(image->xmpData(), "Xmp.iptcExt.DigitalSourceType"), std::string(kComposite));
    QVERIFY(savePhoto(*photo, photo->pixels, file("long2.png"), {})->notes.empty());
}

void TestPhotoMetadata::aLongRecipeIsLeftOutOfJpegAndSaid_data()
{
    theRecordIsWritten_data();
}

void TestPhotoMetadata::aLongRecipeIsLeftOutOfJpegAndSaid()
{
    QFETCH(std::string, format);
    ProcessingRecord record = someRecord();
    record.recipe = std::string("[\"").append(80'000, 'x').append("\"]");
    const auto report = savePhoto({}, makePicture(30, 20, 3, SampleDepth::Bits8), file("long recipe"),
                                  {.format = format, .overwrite = true, .record = record});
    QVERIFY(report.ok());
    const bool room = !about(format).longestBlock;
    QCOMPARE(report->notes.size(), room ? std::size_t{0} : std::size_t{1});
    QVERIFY(isResultOfHeirloom(file("long recipe"))); // that much always fits
    const auto provenance = provenanceOf(file("long recipe"));
    QCOMPARE(provenance.has_value(), room);
    if (room)
        QVERIFY(provenance->recipe == record.recipe);
}

void TestPhotoMetadata::noProvenanceWithoutARecord()
{
    QVERIFY(savePhoto({}, makePicture(30, 20, 3, SampleDepth::Bits8), file("plain.png"), {}).ok());
    QVERIFY(!provenanceOf(file("plain.png")));
    QVERIFY(!provenanceOf(file("nowhere.png")));
    QVERIFY(!provenanceOf(pathOf(m_folder.path()))); // a folder
}

void TestPhotoMetadata::largeProfilesSurvive_data()
{
    theRecordIsWritten_data();
}

// Scanners embed tables of hundreds of kilobytes: several JPEG segments, and more than Exiv2 takes from a PNG.
void TestPhotoMetadata::largeProfilesSurvive()
{
    QFETCH(std::string, format);
    const cmsHPROFILE handle = cmsOpenProfileFromMem(wideRgbProfile().data(),
                                                     static_cast<cmsUInt32Number>(wideRgbProfile().size()));
    cmsMLU* const words = cmsMLUalloc(nullptr, 1);
    std::string noise;
    for (std::uint32_t i = 0, state = 1; i < 200'000; ++i, state = state * 1664525 + 1013904223)
        noise += static_cast<char>('!' + (state >> 24) % 90);
    cmsMLUsetASCII(words, "en", "US", noise.c_str());
    cmsWriteTag(handle, cmsSigCopyrightTag, words);
    cmsMLUfree(words);
    Photo start;
    start.iccProfile = savedProfile(handle);
    QVERIFY(start.iccProfile.size() > 190'000);
    QVERIFY(savePhoto(start, makePicture(30, 20, 3, SampleDepth::Bits8), file("profile"),
                      {.format = format, .overwrite = true, .record = someRecord()})
                .ok());
    const auto photo = readPhoto(file("profile"));
    QVERIFY(photo.ok());
    QVERIFY(photo->notes.empty());
    QVERIFY(photo->metadata);
    QVERIFY(photo->iccProfile == start.iccProfile);
}

HEIRLOOM_GUILESS_TEST(TestPhotoMetadata)
#include "tst_photo_metadata.moc"
