// SPDX-License-Identifier: Apache-2.0
#include "app/restore_request.h"
#include "engine/methods/registry.h"
#include "engine/photo/photo_writer.h"
#include "engine/stages/stage_registry.h"
#include "tests/support/plain_codec.h"
#include "tests/support/test_main.h"

#include <fstream>

#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using namespace heirloom::cli;

namespace {

std::string nameOf(const std::filesystem::path& path)
{
    return path.filename().string();
}

} // namespace

/// A format of one's own on the command line, of which no file there knows.
class TestPhotoFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void foldersAreListed_data();
    void foldersAreListed();
    void resultsAreNamed_data();
    void resultsAreNamed();
    void formatsAreChosen_data();
    void formatsAreChosen();
    void helpTellsOfEveryFormat();

private:
    std::filesystem::path path(const char* name) const { return (m_folder.path() + "/" + name).toStdString(); }

    const CodecRegistry m_own = test::codecsAndPlain();
    QTemporaryDir m_folder;
};

void TestPhotoFormats::initTestCase()
{
    const ImageFormat format{4, 3, 3, SampleDepth::Bits8};
    const ImageBuffer pixels(format, std::vector<std::uint8_t>(format.bytes(), 9));
    std::filesystem::create_directory(path("scans"));
    QVERIFY(savePhoto({}, pixels, path("scans/a.pln"), {.format = "plain"}, m_own));
    QVERIFY(savePhoto({}, pixels, path("scans/b.jpg"), {.format = "jpeg"}));
    QVERIFY(savePhoto({}, pixels, path("scans/c.png"), {.format = "plain"}, m_own)); // the name says something else
    std::ofstream(path("scans/d.txt")) << "Dear grandmother,";
}

void TestPhotoFormats::foldersAreListed_data()
{
    QTest::addColumn<bool>("own");
    QTest::addColumn<QStringList>("photos");
    QTest::newRow("Heirloom's formats") << false << QStringList{"b.jpg", "c.png"};
    QTest::newRow("and one more") << true << QStringList{"a.pln", "b.jpg", "c.png"};
}

void TestPhotoFormats::foldersAreListed()
{
    QFETCH(bool, own);
    QFETCH(QStringList, photos);
    const PhotoList list = listPhotos({m_folder.filePath("scans")}, false, own ? m_own : builtInCodecs());
    QStringList names;
    for (const auto& photo : list.paths())
        names << QString::fromStdString(nameOf(photo));
    QCOMPARE(names, photos);
    QCOMPARE(list.passedOver.size(), static_cast<std::size_t>(4 - photos.size()));
}

void TestPhotoFormats::resultsAreNamed_data()
{
    QTest::addColumn<QString>("format"); // empty: as the photo
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("formats");
    QTest::newRow("as the photo") << "" << QStringList{"a-restored.pln", "b-restored.jpg", "c-restored.pln"}
                                  << QStringList{"plain", "jpeg", "plain"};
    QTest::newRow("one's own") << "plain" << QStringList{"a-restored.pln", "b-restored.pln", "c-restored.pln"}
                               << QStringList{"plain", "plain", "plain"};
    QTest::newRow("TIFF") << "tiff" << QStringList{"a-restored.tif", "b-restored.tif", "c-restored.tif"}
                          << QStringList{"tiff", "tiff", "tiff"};
}

void TestPhotoFormats::resultsAreNamed()
{
    QFETCH(QString, format);
    QFETCH(QStringList, names);
    QFETCH(QStringList, formats);
    const PhotoList list = listPhotos({m_folder.filePath("scans")}, false, m_own);
    QStringList named, written;
    for (const PlannedPhoto& planned : planOutputs(list.photos, {{}, {}, format.toStdString()}, m_own)) {
        named << QString::fromStdString(nameOf(planned.output));
        written << QString::fromStdString(planned.format);
    }
    QCOMPARE(named, names);
    QCOMPARE(written, formats);
}

void TestPhotoFormats::formatsAreChosen_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("sentence"); // what is wrong
    QTest::newRow("by its id") << QStringList{"--format", "plain"} << "plain"
                               << "";
    QTest::newRow("by a suffix, in capitals") << QStringList{"--format", "PLN"} << "plain"
                                              << "";
    QTest::newRow("another") << QStringList{"--format", "jpg"} << "jpeg"
                             << "";
    QTest::newRow("by the name") << QStringList{"-o", "x.pln"} << ""
                                 << "";
    QTest::newRow("unknown") << QStringList{"--format", "bmp"} << ""
                             << "There is no format “bmp”; use jpeg, png, tiff, webp or plain.";
    QTest::newRow("a name that says nothing")
        << QStringList{"-o", "x.bmp"} << ""
        << "The output's name does not say a format; end it in .jpg, .png, .tif, .webp or .pln, or give --format.";
}

void TestPhotoFormats::formatsAreChosen()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, format);
    QFETCH(QString, sentence);
    Console console({}, builtInMethods(), builtInStages(), m_own);
    QCommandLineParser parser;
    addRestoreOptions(parser, console);
    QVERIFY(parser.parse(QStringList{"program", "a.pln"} + arguments));
    const auto read = readRestoreRequest(parser, {}, console);
    QCOMPARE(std::holds_alternative<QString>(read) ? std::get<QString>(read) : QString(), sentence);
    if (const auto* request = std::get_if<RestoreRequest>(&read))
        QCOMPARE(QString::fromStdString(request->output.format), format);
}

void TestPhotoFormats::helpTellsOfEveryFormat()
{
    CodecDescription lossy = test::plainDescription();
    lossy.quality = Quality::Lossy;
    QCommandLineParser parser;
    addRestoreOptions(parser, Console({}, builtInMethods(), builtInStages(), test::codecsAndPlain(lossy)));
    const QString help = parser.helpText().simplified();
    QVERIFY2(help.contains("jpeg, png, tiff, webp or plain; otherwise"), qPrintable(help));
    QVERIFY2(help.contains("1 to 100, for JPEG, WebP and Plain; otherwise 95."), qPrintable(help));
}

HEIRLOOM_GUILESS_TEST(TestPhotoFormats)
#include "tst_photo_formats.moc"
