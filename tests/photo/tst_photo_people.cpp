// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include <exiv2/exiv2.hpp>

#include <QTemporaryDir>
#include <QTest>

#include "engine/photo/photo_writer.h"
#include "tests/photo/test_pictures.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::test;

namespace {

constexpr int kAcross = 80, kDown = 60;

/// White, with a black rectangle from 16, 6 to 40, 24.
ImageBuffer markedPicture()
{
    const ImageFormat format{kAcross, kDown, 1, SampleDepth::Bits8};
    std::vector<std::uint8_t> bytes(format.bytes(), 255);
    for (int y = 6; y < 24; ++y)
        std::fill_n(bytes.begin() + y * kAcross + 16, 24, std::uint8_t{0});
    return {format, std::move(bytes)};
}

/// Where the black rectangle is.
NamedRegion markIn(const ImageBuffer& pixels)
{
    int left = pixels.width(), top = pixels.height(), right = 0, bottom = 0;
    for (int y = 0; y < pixels.height(); ++y) {
        for (int x = 0; x < pixels.width(); ++x) {
            if (pixels.row(y)[x] < 128) {
                left = std::min(left, x), right = std::max(right, x + 1);
                top = std::min(top, y), bottom = std::max(bottom, y + 1);
            }
        }
    }
    return {"", 1.0 * left, 1.0 * top, 1.0 * right - left, 1.0 * bottom - top};
}

bool sameBox(const NamedRegion& a, const NamedRegion& b)
{
    const auto near = [](double x, double y) { return std::abs(x - y) < 1e-4; };
    return near(a.x, b.x) && near(a.y, b.y) && near(a.width, b.width) && near(a.height, b.height);
}

/// A region of the Metadata Working Group. Where it says nothing else it is the black rectangle.
QString region(const QString& name, const QString& area = "a:x='0.35' a:y='0.25' a:w='0.3' a:h='0.3'",
               const QString& type = "r:Type='Face'")
{
    return QStringLiteral("<rdf:li><rdf:Description r:Name='%1' %2><r:Area %3/></rdf:Description></rdf:li>")
        .arg(name, type, area);
}

/// One of Microsoft.
QString person(const QString& name, const QString& rectangle = "0.2, 0.1, 0.3, 0.3")
{
    return QStringLiteral("<rdf:li g:PersonDisplayName='%1' g:Rectangle='%2'/>").arg(name, rectangle);
}

QString packet(const QString& regions, const QString& people = {}, const QString& appliedTo = {})
{
    return QStringLiteral(
               "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
               "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='' "
               "xmlns:r='http://www.metadataworkinggroup.com/schemas/regions/' "
               "xmlns:a='http://ns.adobe.com/xmp/sType/Area#' xmlns:d='http://ns.adobe.com/xap/1.0/sType/Dimensions#' "
               "xmlns:m='http://ns.microsoft.com/photo/1.2/' "
               "xmlns:i='http://ns.microsoft.com/photo/1.2/t/RegionInfo#' "
               "xmlns:g='http://ns.microsoft.com/photo/1.2/t/Region#' xmlns:xmp='http://ns.adobe.com/xap/1.0/' "
               "xmp:Rating='4'>"
               "<r:Regions rdf:parseType='Resource'>%3<r:RegionList><rdf:Bag>%1</rdf:Bag></r:RegionList></r:Regions>"
               "<m:RegionInfo rdf:parseType='Resource'><i:Regions><rdf:Bag>%2</rdf:Bag></i:Regions></m:RegionInfo>"
               "</rdf:Description></rdf:RDF></x:xmpmeta>")
        .arg(regions, people, appliedTo);
}

QString appliedTo(int width, int height)
{
    return QStringLiteral("<r:AppliedToDimensions d:w='%1' d:h='%2' d:unit='pixel'/>").arg(width).arg(height);
}

Exiv2::XmpData xmpOf(const std::filesystem::path& path)
{
    auto image = Exiv2::ImageFactory::open(path.string());
    image->readMetadata();
    return image->xmpData();
}

std::string textAt(const Exiv2::XmpData& xmp, const std::string& key)
{
    const auto datum = xmp.findKey(Exiv2::XmpKey(key));
    return datum == xmp.end() ? std::string("-") : datum->toString();
}

int countOf(const Exiv2::XmpData& xmp, const std::string& beginning)
{
    return static_cast<int>(std::count_if(
        xmp.begin(), xmp.end(), [&](const Exiv2::Xmpdatum& datum) { return datum.key().starts_with(beginning); }));
}

} // namespace

/// Whom a photo's own metadata name.
class TestPhotoPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothFormsAreRead_data();
    void bothFormsAreRead();
    void unsoundRegionsAreLeftOutAndSaid_data();
    void unsoundRegionsAreLeftOutAndSaid();
    void regionsAreCutOffAtTheBorder();
    void namesAreOnOneLine_data();
    void namesAreOnOneLine();
    void tooManyRegionsAreLeftOutAndSaid();
    void regionsTurnWithThePhoto_data();
    void regionsTurnWithThePhoto();
    void regionsOfAnotherPicture_data();
    void regionsOfAnotherPicture();
    void everyFormatCarriesThem_data();
    void everyFormatCarriesThem();
    void whoIsWritten_data();
    void whoIsWritten();
    void whatIsOutsideIsNotWritten();
    void namesThatDoNotFitAreSaid();

private:
    std::filesystem::path file(const QString& name) const { return pathOf(m_folder.filePath(name)); }
    /// The marked picture, with XMP and an orientation.
    Result<Photo> photoWith(const QString& xmp, int orientation = 1) const;
    QTemporaryDir m_folder;
};

Result<Photo> TestPhotoPeople::photoWith(const QString& xmp, int orientation) const
{
    const auto path = file("named.png");
    const auto saved = savePhoto({}, markedPicture(), path, {.format = "png", .overwrite = true});
    if (!saved)
        return saved.error();
    auto image = Exiv2::ImageFactory::open(path.string());
    image->readMetadata();
    if (Exiv2::XmpParser::decode(image->xmpData(), xmp.toStdString()) != 0)
        qFatal("the test's own XMP is unsound");
    image->exifData()["Exif.Image.Orientation"] = static_cast<std::uint16_t>(orientation);
    image->writeMetadata();
    return readPhoto(path);
}

void TestPhotoPeople::bothFormsAreRead_data()
{
    QTest::addColumn<QString>("xmp");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("nobody") << packet({}) << QStringList{};
    QTest::newRow("of the working group") << packet(region("Anna Groß")) << QStringList{"Anna Groß"};
    QTest::newRow("of Microsoft") << packet({}, person("Anna Groß")) << QStringList{"Anna Groß"};
    QTest::newRow("the same in both") << packet(region("Anna"), person("Anna")) << QStringList{"Anna"};
    QTest::newRow("another in each") << packet(region("Anna"), person("Otto")) << QStringList{"Anna", "Otto"};
    QTest::newRow("a unit") << packet(region("Anna", "a:x='0.35' a:y='0.25' a:w='0.3' a:h='0.3' a:unit='normalized'"))
                            << QStringList{"Anna"};
    QTest::newRow("no type") << packet(region("Anna", "a:x='0.35' a:y='0.25' a:w='0.3' a:h='0.3'", ""))
                             << QStringList{"Anna"};
    QTest::newRow("of a smaller copy") << packet(region("Anna"), {}, appliedTo(40, 30)) << QStringList{"Anna"};
    QTest::newRow("a face without a name") << packet(region("") + region("Anna")) << QStringList{"Anna"};
}

void TestPhotoPeople::bothFormsAreRead()
{
    QFETCH(QString, xmp);
    QFETCH(QStringList, names);
    const auto photo = photoWith(xmp);
    QVERIFY(photo.ok());
    QStringList read;
    for (const NamedRegion& each : photo->people) {
        read.append(QString::fromStdString(each.name));
        QVERIFY(sameBox(each, markIn(photo->pixels)));
        QCOMPARE(each.kind, std::string("Face"));
    }
    QCOMPARE(read, names);
    QVERIFY(photo->notes.empty());
}

void TestPhotoPeople::unsoundRegionsAreLeftOutAndSaid_data()
{
    QTest::addColumn<QString>("xmp");
    for (const char* value : {"nan", "inf", "-1e400", "1e308", "-3", "7", "0,35", "0x1", "", "here"}) {
        QTest::addRow("across: '%s'", value)
            << packet(region("Anna", QStringLiteral("a:x='%1' a:y='0.25' a:w='0.3' a:h='0.3'").arg(value)));
        QTest::addRow("width: '%s'", value)
            << packet(region("Anna", QStringLiteral("a:x='0.35' a:y='0.25' a:w='%1' a:h='0.3'").arg(value)));
        QTest::addRow("Microsoft: '%s'", value)
            << packet({}, person("Anna", QStringLiteral("0.2, %1, 0.3, 0.3").arg(value)));
    }
    QTest::newRow("no width") << packet(region("Anna", "a:x='0.35' a:y='0.25' a:w='0' a:h='0.3'"));
    QTest::newRow("less than a pixel") << packet(region("Anna", "a:x='0.35' a:y='0.25' a:w='0.001' a:h='0.3'"));
    QTest::newRow("a point") << packet(region("Anna", "a:x='0.35' a:y='0.25'"));
    QTest::newRow("a circle") << packet(region("Anna", "a:x='0.35' a:y='0.25' a:d='0.3'"));
    QTest::newRow("in pixels") << packet(region("Anna", "a:x='0.35' a:y='0.25' a:w='0.3' a:h='0.3' a:unit='pixel'"));
    QTest::newRow("beside the picture") << packet(region("Anna", "a:x='1.3' a:y='0.25' a:w='0.3' a:h='0.3'"));
    QTest::newRow("no rectangle") << packet({}, "<rdf:li g:PersonDisplayName='Anna' g:PersonEmailDigest='0'/>");
    QTest::newRow("three numbers") << packet({}, person("Anna", "0.2, 0.1, 0.3"));
    QTest::newRow("five numbers") << packet({}, person("Anna", "0.2, 0.1, 0.3, 0.3, 0.1"));
    QTest::newRow("a name of a book's length") << packet(region(QString(NamedRegion::kLongestName + 1, 'A')));
    QTest::newRow("a kind of a book's length")
        << packet(region("Anna", "a:x='0.35' a:y='0.25' a:w='0.3' a:h='0.3'", "r:Type='" + QString(99, 'A') + "'"));
}

void TestPhotoPeople::unsoundRegionsAreLeftOutAndSaid()
{
    QFETCH(QString, xmp);
    const auto photo = photoWith(xmp);
    QVERIFY(photo.ok());
    QVERIFY(photo->people.empty());
    QCOMPARE(photo->notes.size(), std::size_t{1});
}

void TestPhotoPeople::regionsAreCutOffAtTheBorder()
{
    const auto photo = photoWith(packet(region("Anna", "a:x='0.1' a:y='0.9' a:w='0.3' a:h='0.3'")));
    QVERIFY(photo.ok());
    QCOMPARE(photo->people.size(), std::size_t{1});
    QVERIFY(sameBox(photo->people[0], {"", 0, 0.75 * kDown, 0.25 * kAcross, 0.25 * kDown}));
}

void TestPhotoPeople::namesAreOnOneLine_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read");
    QTest::newRow("as it is") << "Ætós 花子 𝒜" << QStringLiteral("Ætós 花子 𝒜");
    QTest::newRow("spaces around it") << "  Anna  Groß " << QStringLiteral("Anna Groß");
    QTest::newRow("two lines") << "Anna&#10;Groß" << QStringLiteral("Anna Groß");
    QTest::newRow("commands of a terminal") << QStringLiteral("Anna\u009b2J") << "Anna 2J";
    QTest::newRow("turned around") << QStringLiteral("\u202eannA") << "annA";
    QTest::newRow("joined letters") << QStringLiteral("می\u200cخواهم") << QStringLiteral("می\u200cخواهم");
    QTest::newRow("marks of XML") << "&lt;b&gt; &amp; Co"
                                  << "<b> & Co";
}

void TestPhotoPeople::namesAreOnOneLine()
{
    QFETCH(QString, written);
    QFETCH(QString, read);
    const auto photo = photoWith(packet(region(written)));
    QVERIFY(photo.ok());
    QCOMPARE(photo->people.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(photo->people[0].name), read);
}

void TestPhotoPeople::tooManyRegionsAreLeftOutAndSaid()
{
    QString regions;
    for (int i = 0; i < kMostRegions + 100; ++i)
        regions += region(QStringLiteral("N%1").arg(i));
    const auto photo = photoWith(packet(regions, person("Otto")));
    QVERIFY(photo.ok());
    QCOMPARE(photo->people.size(), std::size_t{kMostRegions});
    QCOMPARE(photo->people.back().name, "N" + std::to_string(kMostRegions - 1));
    QCOMPARE(photo->notes.size(), std::size_t{1});
}

void TestPhotoPeople::regionsTurnWithThePhoto_data()
{
    QTest::addColumn<QString>("xmp");
    QTest::addColumn<int>("orientation");
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const QString stored = appliedTo(kAcross, kDown);
        QTest::addRow("working group, %d", orientation) << packet(region("Anna"), {}, stored) << orientation;
        QTest::addRow("Microsoft, %d", orientation) << packet({}, person("Anna")) << orientation;
    }
    // Against the guidelines, in the picture as it is shown: by its sides this is known where they are exchanged.
    QTest::addRow("as shown, 6") << packet(region("Anna", "a:x='0.75' a:y='0.35' a:w='0.3' a:h='0.3'"), {},
                                           appliedTo(kDown, kAcross))
                                 << 6;
}

void TestPhotoPeople::regionsTurnWithThePhoto()
{
    QFETCH(QString, xmp);
    QFETCH(int, orientation);
    const auto photo = photoWith(xmp, orientation);
    QVERIFY(photo.ok());
    QCOMPARE(photo->pixels.width(), orientation >= 5 ? kDown : kAcross);
    QCOMPARE(photo->people.size(), std::size_t{1});
    QVERIFY(sameBox(photo->people[0], markIn(photo->pixels)));
    QVERIFY(photo->notes.empty());
    // Saved, the photo is upright, and so are its people.
    QVERIFY(savePhoto(*photo, photo->pixels, file("turned.jpg"), {.format = "jpeg", .overwrite = true}).ok());
    const auto again = readPhoto(file("turned.jpg"));
    QVERIFY(again.ok());
    QCOMPARE(again->people.size(), std::size_t{1});
    QVERIFY(sameBox(again->people[0], markIn(photo->pixels)));
}

void TestPhotoPeople::regionsOfAnotherPicture_data()
{
    QTest::addColumn<QString>("dimensions");
    QTest::addColumn<bool>("taken");
    QTest::newRow("of this one") << appliedTo(kAcross, kDown) << true;
    QTest::newRow("larger") << appliedTo(50 * kAcross, 50 * kDown + 3) << true;
    QTest::newRow("before it was cropped") << appliedTo(200, 60) << false;
    QTest::newRow("before it was turned") << appliedTo(kDown, kAcross) << false;
    QTest::newRow("not told") << QString() << true;
    QTest::newRow("without a size") << appliedTo(0, 0) << true;
    QTest::newRow("of no number") << "<r:AppliedToDimensions d:w='nan' d:h='much'/>" << true;
    QTest::newRow("on paper") << "<r:AppliedToDimensions d:w='10' d:h='30' d:unit='inch'/>" << true;
}

void TestPhotoPeople::regionsOfAnotherPicture()
{
    QFETCH(QString, dimensions);
    QFETCH(bool, taken);
    const auto photo = photoWith(packet(region("Anna"), person("Otto"), dimensions));
    QVERIFY(photo.ok());
    QCOMPARE(photo->people.size(), taken ? std::size_t{2} : std::size_t{0});
    QCOMPARE(photo->notes.size(), taken ? std::size_t{0} : std::size_t{1});
}

void TestPhotoPeople::everyFormatCarriesThem_data()
{
    QTest::addColumn<std::string>("format");
    for (const std::string& format : allFormats())
        QTest::newRow(format.c_str()) << format;
}

void TestPhotoPeople::everyFormatCarriesThem()
{
    QFETCH(std::string, format);
    const QString dog = region("Rex", "a:x='0.8' a:y='0.8' a:w='0.2' a:h='0.2'", "r:Type='Pet'");
    const auto photo = photoWith(packet(region("Großmutter &lt;Anna&gt;") + dog, person("Otto")));
    QVERIFY(photo.ok());
    QCOMPARE(photo->people.size(), std::size_t{3});
    const auto report = savePhoto(*photo, photo->pixels, file("kept"), {.format = format, .overwrite = true});
    QVERIFY(report.ok());
    const Exiv2::XmpData xmp = xmpOf(file("kept"));
    const std::string regions = "Xmp.mwg-rs.Regions/mwg-rs:";
    QCOMPARE(textAt(xmp, regions + "AppliedToDimensions/stDim:w"), std::to_string(kAcross));
    QCOMPARE(textAt(xmp, regions + "AppliedToDimensions/stDim:h"), std::to_string(kDown));
    QCOMPARE(textAt(xmp, regions + "AppliedToDimensions/stDim:unit"), std::string("pixel"));
    QCOMPARE(textAt(xmp, regions + "RegionList[1]/mwg-rs:Name"), std::string("Großmutter <Anna>"));
    QCOMPARE(textAt(xmp, regions + "RegionList[1]/mwg-rs:Type"), std::string("Face"));
    QCOMPARE(textAt(xmp, regions + "RegionList[2]/mwg-rs:Type"), std::string("Pet"));
    QCOMPARE(textAt(xmp, regions + "RegionList[3]/mwg-rs:Name"), std::string("Otto"));
    QCOMPARE(textAt(xmp, regions + "RegionList[4]/mwg-rs:Name"), std::string("-"));
    QVERIFY(std::abs(std::stod(textAt(xmp, regions + "RegionList[1]/mwg-rs:Area/stArea:x")) - 0.35) < 1e-6);
    QVERIFY(std::abs(std::stod(textAt(xmp, regions + "RegionList[1]/mwg-rs:Area/stArea:h")) - 0.3) < 1e-6);
    QCOMPARE(textAt(xmp, regions + "RegionList[1]/mwg-rs:Area/stArea:unit"), std::string("normalized"));
    QCOMPARE(countOf(xmp, "Xmp.MP."), 0);
    QCOMPARE(textAt(xmp, "Xmp.xmp.Rating"), std::string("4")); // all else stays
    const auto again = readPhoto(file("kept"));
    QVERIFY(again.ok());
    QCOMPARE(again->people.size(), photo->people.size());
    for (std::size_t i = 0; i < again->people.size(); ++i) {
        QCOMPARE(again->people[i].name, photo->people[i].name);
        QCOMPARE(again->people[i].kind, photo->people[i].kind);
        QVERIFY(sameBox(again->people[i], photo->people[i]));
    }
}

void TestPhotoPeople::whoIsWritten_data()
{
    QTest::addColumn<bool>("keeps");
    QTest::addColumn<bool>("said");
    QTest::addColumn<bool>("sameSize");
    QTest::addColumn<QString>("name");
    QTest::newRow("those of the source") << true << false << true << "Anna";
    QTest::newRow("others") << true << true << true << "Otto";
    QTest::newRow("others in a picture of another size") << true << true << false << "Otto";
    QTest::newRow("nobody in a picture of another size") << true << false << false << "";
    QTest::newRow("nobody without metadata") << false << false << true << "";
    QTest::newRow("nobody without metadata, whatever is said") << false << true << true << "";
}

void TestPhotoPeople::whoIsWritten()
{
    QFETCH(bool, keeps);
    QFETCH(bool, said);
    QFETCH(bool, sameSize);
    QFETCH(QString, name);
    const auto photo = photoWith(packet(region("Anna"), {}, appliedTo(kAcross, kDown)));
    QVERIFY(photo.ok());
    SaveOptions options{.overwrite = true, .keepMetadata = keeps};
    if (said)
        options.people = std::vector<NamedRegion>{{"Otto", 2, 3, 10, 12}};
    const ImageBuffer pixels = sameSize ? photo->pixels : makePicture(30, 20, 1, SampleDepth::Bits8);
    QVERIFY(savePhoto(*photo, pixels, file("who.png"), options).ok());
    const auto again = readPhoto(file("who.png"));
    QVERIFY(again.ok());
    QCOMPARE(again->people.size(), name.isEmpty() ? std::size_t{0} : std::size_t{1});
    if (!name.isEmpty())
        QCOMPARE(QString::fromStdString(again->people[0].name), name);
    else
        QCOMPARE(countOf(xmpOf(file("who.png")), "Xmp.mwg-rs"), 0);
    const auto bytes = bytesOf(file("who.png"));
    QCOMPARE(std::string(bytes.begin(), bytes.end()).find("Anna") != std::string::npos, name == "Anna");
}

void TestPhotoPeople::whatIsOutsideIsNotWritten()
{
    SaveOptions options{.overwrite = true};
    options.people = std::vector<NamedRegion>{
        {"Outside", 90, 3, 10, 12}, {"Half", -5, 3, 10, 12}, {"\x01 \n", 2, 3, 10, 12}, {"Flat", 5, 5, 0, 5}};
    QVERIFY(savePhoto({}, markedPicture(), file("outside.png"), options).ok());
    const auto photo = readPhoto(file("outside.png"));
    QVERIFY(photo.ok());
    QVERIFY(photo->notes.empty());
    QCOMPARE(photo->people.size(), std::size_t{1});
    QCOMPARE(photo->people[0].name, std::string("Half"));
    QVERIFY(sameBox(photo->people[0], {"", 0, 3, 5, 12}));
}

void TestPhotoPeople::namesThatDoNotFitAreSaid()
{
    SaveOptions options{.format = "jpeg", .overwrite = true};
    options.record = ProcessingRecord{.parameters = "seed=1", .recipe = "{}"};
    options.people.emplace();
    for (int i = 0; i < kMostRegions; ++i)
        options.people->push_back({"Somebody " + std::to_string(i), 10, 10, 20, 20});
    const auto report = savePhoto({}, markedPicture(), file("crowd.jpg"), options);
    QVERIFY(report.ok());
    QCOMPARE(report->notes.size(), std::size_t{1});
    QCOMPARE(countOf(xmpOf(file("crowd.jpg")), "Xmp.mwg-rs"), 0);
    QVERIFY(isResultOfHeirloom(file("crowd.jpg")) && provenanceOf(file("crowd.jpg"))); // all else is there
    options.format = "png";
    QVERIFY(savePhoto({}, markedPicture(), file("crowd.png"), options)->notes.empty());
    QCOMPARE(readPhoto(file("crowd.png"))->people.size(), std::size_t{kMostRegions});
}

HEIRLOOM_GUILESS_TEST(TestPhotoPeople)
#include "tst_photo_people.moc"
