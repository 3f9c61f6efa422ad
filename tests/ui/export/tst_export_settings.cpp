// SPDX-License-Identifier: Apache-2.0
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/test_main.h"
#include "ui/export/export_settings.h"

using namespace heirloom;
using namespace heirloom::ui;

class TestExportSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outputPath_data();
    void outputPath();
    void longNamesAreCut_data();
    void longNamesAreCut();
    void namesThatAreNotUnicodeAreKept();
    void theFileSystemIsTold();
    void aRequestIsFilledIn();
    void settingsComeBack_data();
    void settingsComeBack();
    void senselessSettingsAreDefaults();
    void sizes_data();
    void sizes();
    void estimatesGrow();
    void folders_data();
    void folders();
};

void TestExportSettings::outputPath_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<std::string>("format"); // empty: as the photo
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("comparison");
    QTest::addColumn<int>("existing");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QStringList>("claimed");
    QTest::addColumn<QString>("output"); // empty: refused

    const int skip = static_cast<int>(ExistingFiles::Skip);
    const int number = static_cast<int>(ExistingFiles::Number);
    const int replace = static_cast<int>(ExistingFiles::Replace);
    const auto row = [&](const char* name, const QString& source, const std::string& format, const QString& suffix,
                         const QString& folder, int existing, const QString& output, const QStringList& there = {},
                         const QStringList& claimed = {}, bool comparison = false) {
        QTest::newRow(name) << source << format << suffix << folder << comparison << existing << there << claimed
                            << output;
    };
    row("beside the photo", "/a/anna.jpg", "", "-restored", "", number, "/a/anna-restored.jpg");
    row("the photo's own spelling", "/a/ANNA.JPEG", "jpeg", "-restored", "", number, "/a/ANNA-restored.JPEG");
    row("another format", "/a/anna.jpg", "png", "-restored", "", number, "/a/anna-restored.png");
    row("another folder", "/a/anna.tif", "", "-restored", "/b/c", number, "/b/c/anna-restored.tif");
    row("a name that says nothing", "/a/scan", "", "-restored", "", number, "/a/scan-restored.png");
    row("a hidden file", "/a/.anna", "", "-x", "", number, "/a/.anna-x.png");
    row("several dots", "/a/anna.1948.jpg", "", "-x", "", number, "/a/anna.1948-x.jpg");
    row("no folder", "anna.jpg", "", "-x", "", number, "anna-x.jpg");
    row("existing: numbered", "/a/anna.jpg", "", "-x", "", number, "/a/anna-x-2.jpg", {"/a/anna-x.jpg"});
    row("existing: the next free number", "/a/anna.jpg", "", "-x", "", number, "/a/anna-x-3.jpg",
        {"/a/anna-x.jpg", "/a/anna-x-2.jpg"});
    row("existing: to be skipped", "/a/anna.jpg", "", "-x", "", skip, "/a/anna-x.jpg", {"/a/anna-x.jpg"});
    row("existing: to be replaced", "/a/anna.jpg", "", "-x", "", replace, "/a/anna-x.jpg", {"/a/anna-x.jpg"});
    row("claimed: numbered", "/a/anna.jpg", "", "-x", "", number, "/a/anna-x-2.jpg", {}, {"/a/anna-x.jpg"});
    row("claimed: never replaced", "/a/anna.jpg", "", "-x", "", replace, "/a/anna-x-2.jpg", {}, {"/a/anna-x.jpg"});
    row("claimed: not skipped", "/a/anna.jpg", "", "-x", "", skip, "/a/anna-x-2.jpg", {}, {"/a/anna-x.jpg"});
    row("the source: numbered", "/a/anna.jpg", "", "", "", number, "/a/anna-2.jpg");
    row("the source: not replaced", "/a/anna.jpg", "", "", "", replace, "");
    row("the source: not skipped", "/a/anna.jpg", "jpeg", "", "", skip, "");
    row("the source in its folder's other spelling", "/a/anna.jpg", "", "", "/b/../a", replace, "");
    row("the source in other capitals", "/a/anna.jpg", "", "", "/A", replace, "");
    row("empty suffix, another format", "/a/anna.jpg", "png", "", "", replace, "/a/anna.png");
    row("empty suffix, another folder", "/a/anna.jpg", "", "", "/b", replace, "/b/anna.jpg");
    row("the comparison is there", "/a/anna.jpg", "", "-x", "", number, "/a/anna-x-2.jpg",
        {"/a/anna-x-before-after.jpg"}, {}, true);
    row("the comparison is claimed", "/a/anna.jpg", "", "-x", "", replace, "/a/anna-x-2.jpg", {},
        {"/a/anna-x-before-after.jpg"}, true);
    row("nobody asks for the comparison", "/a/anna.jpg", "", "-x", "", number, "/a/anna-x.jpg",
        {"/a/anna-x-before-after.jpg"});
    row("the comparison would be the source", "/a/anna-before-after.png", "png", "", "/a", replace, "", {}, {}, true);
    row("characters of Windows", "/a/anna: \"1948\"?.jpg", "", "-x", "", number, "/a/anna_ _1948__-x.jpg");
    row("a path in the suffix", "/a/anna.jpg", "", "/../../x", "", number, "/a/anna_.._.._x.jpg");
    row("a line break in the suffix", "/a/anna.jpg", "", "\n\tx", "", number, "/a/anna__x.jpg");
    row("an alphabet of its own", "/a/祖母 Großmutter.jpg", "", "-修復", "", number, "/a/祖母 Großmutter-修復.jpg");
    row("no file name", "/a/", "", "-x", "", number, "");
}

void TestExportSettings::outputPath()
{
    QFETCH(QString, source);
    QFETCH(std::string, format);
    QFETCH(QString, suffix);
    QFETCH(QString, folder);
    QFETCH(bool, comparison);
    QFETCH(int, existing);
    QFETCH(QStringList, there);
    QFETCH(QStringList, claimed);
    QFETCH(QString, output);

    ExportSettings settings;
    settings.format = format;
    settings.suffix = suffix;
    settings.folder = folder;
    settings.comparison = comparison;
    settings.existing = static_cast<ExistingFiles>(existing);
    const auto path = outputPathOf(
        pathOf(source), settings, [&](const auto& p) { return there.contains(textOf(p)); },
        [&](const auto& p) { return claimed.contains(textOf(p)); });
    QCOMPARE(path.ok(), !output.isEmpty());
    if (path)
        QCOMPARE(textOf(*path), output);
    else
        QVERIFY(QString::fromStdString(path.error().message).endsWith('.'));
}

void TestExportSettings::longNamesAreCut_data()
{
    QTest::addColumn<QString>("stem");
    QTest::newRow("one byte a character") << QString(250, 'a');
    QTest::newRow("three bytes a character") << QString(83, QChar(0x796D));
    QTest::newRow("four bytes a character") << QString::fromUtf8("a") + QString::fromUcs4(U"\U0001F475").repeated(62);
}

void TestExportSettings::longNamesAreCut()
{
    QFETCH(QString, stem);
    ExportSettings settings;
    settings.suffix = QString(kLongestSuffix, 'x');
    settings.comparison = true;
    const auto output = outputPathOf(pathOf("/a/" + stem + ".webp"), settings,
                                     [](const auto& path) { return !textOf(path).contains("-2"); });
    QVERIFY(output.ok());
    const QString name = textOf(comparisonPathOf(*output).filename());
    QVERIFY2(name.toUtf8().size() <= 255, qPrintable(name));
    QVERIFY2(name.endsWith(settings.suffix + "-2-before-after.webp"), qPrintable(name));
    QVERIFY(!name.contains(QChar::ReplacementCharacter)); // no character was cut in two
    QVERIFY(stem.startsWith(name.left(20)));
}

void TestExportSettings::namesThatAreNotUnicodeAreKept()
{
    const std::filesystem::path source(std::string("/a/f\xFC nf.jpg"));
    const auto output = outputPathOf(source, {});
    QVERIFY(output.ok());
    QVERIFY(output->native() == std::string("/a/f\xFC nf-restored.jpg"));
}

void TestExportSettings::theFileSystemIsTold()
{
    const auto output = outputPathOf("/a/anna.jpg", {});
    QVERIFY(output.ok()); // without questions nothing is there
    QCOMPARE(textOf(comparisonPathOf(*output)), QString("/a/anna-restored-before-after.jpg"));
}

void TestExportSettings::aRequestIsFilledIn()
{
    ExportRequest request;
    request.source = "/a/anna.tif";
    ExportSettings settings;
    settings.format = "webp";
    settings.quality = 71;
    settings.eightBits = true;
    settings.longestSide = 900;
    settings.keepMetadata = false;
    settings.comparison = true;
    settings.existing = ExistingFiles::Replace;
    QVERIFY(applySettings(request, settings).ok());
    QCOMPARE(textOf(request.target.output), QString("/a/anna-restored.webp"));
    QCOMPARE(textOf(request.target.comparison), QString("/a/anna-restored-before-after.webp"));
    QCOMPARE(request.target.longestSide, 900);
    QCOMPARE(request.target.save.format, std::string("webp"));
    QCOMPARE(request.target.save.quality, 71);
    QVERIFY(request.target.save.eightBits);
    QVERIFY(request.target.save.overwrite);
    QVERIFY(!request.target.save.keepMetadata);

    settings.format = "tiff";
    settings.suffix.clear();
    const Status refused = applySettings(request, settings);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Exists);
    QCOMPARE(textOf(request.target.output), QString("/a/anna-restored.webp")); // untouched
}

void TestExportSettings::settingsComeBack_data()
{
    QTest::addColumn<std::string>("format");
    QTest::addColumn<int>("existing");
    std::vector<std::string> formats{""};
    for (const auto& codec : builtInCodecs().codecs())
        formats.push_back(codec->describe().id);
    for (const std::string& format : formats) {
        for (int existing = 0; existing <= static_cast<int>(ExistingFiles::Replace); ++existing)
            QTest::addRow("format %s, existing %d", format.c_str(), existing) << format << existing;
    }
}

void TestExportSettings::settingsComeBack()
{
    QFETCH(std::string, format);
    QFETCH(int, existing);
    const QTemporaryDir folder;
    ExportSettings settings;
    settings.format = format;
    settings.quality = 33;
    settings.eightBits = true;
    settings.longestSide = 1234;
    settings.suffix = "";
    settings.folder = "/a/b ü";
    settings.keepMetadata = false;
    settings.comparison = true;
    settings.existing = static_cast<ExistingFiles>(existing);
    {
        QSettings file(folder.filePath("x.ini"), QSettings::IniFormat);
        saveExportSettings(settings, file);
    }
    QSettings file(folder.filePath("x.ini"), QSettings::IniFormat);
    QVERIFY(loadExportSettings(file) == settings);
    QVERIFY(!(ExportSettings() == settings));
}

void TestExportSettings::senselessSettingsAreDefaults()
{
    const QTemporaryDir folder;
    QSettings file(folder.filePath("x.ini"), QSettings::IniFormat);
    QVERIFY(loadExportSettings(file) == ExportSettings());
    file.setValue("export/format", "bmp");
    file.setValue("export/quality", 101);
    file.setValue("export/longestSide", -4);
    file.setValue("export/existing", "ask");
    QVERIFY(loadExportSettings(file) == ExportSettings());
}

void TestExportSettings::sizes_data()
{
    QTest::addColumn<QSize>("photo");
    QTest::addColumn<int>("longest");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("full") << QSize(4000, 3000) << 0 << QSize(4000, 3000);
    QTest::newRow("wide") << QSize(4000, 3000) << 2000 << QSize(2000, 1500);
    QTest::newRow("tall") << QSize(3000, 4000) << 2000 << QSize(1500, 2000);
    QTest::newRow("never enlarged") << QSize(300, 400) << 2000 << QSize(300, 400);
    QTest::newRow("a line") << QSize(40000, 1) << 100 << QSize(100, 1);
    QTest::newRow("unknown") << QSize() << 100 << QSize();
}

void TestExportSettings::sizes()
{
    QFETCH(QSize, photo);
    QFETCH(int, longest);
    QFETCH(QSize, expected);
    ExportSettings settings;
    settings.longestSide = longest;
    QCOMPARE(exportedSize(photo, settings), expected);
}

void TestExportSettings::estimatesGrow()
{
    const QSize size(4000, 3000);
    for (const std::string format : {"jpeg", "webp"}) {
        for (int quality = 2; quality <= 100; ++quality)
            QVERIFY(estimatedBytes(size, format, quality) > estimatedBytes(size, format, quality - 1));
        QVERIFY(estimatedBytes(size, format, 100) < estimatedBytes(size, "png", 100));
    }
    // Twelve megapixels as a good JPEG: some megabytes, whoever writes it.
    QVERIFY(estimatedBytes(size, "jpeg", 92) > 1'500'000);
    QVERIFY(estimatedBytes(size, "jpeg", 92) < 8'000'000);
    QCOMPARE(estimatedBytes(QSize(), "png", 50), 0);
}

void TestExportSettings::folders_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("problem");
    QTest::newRow("writable") << ""
                              << "";
    QTest::newRow("not there") << "nowhere"
                               << "is not there";
    QTest::newRow("a file") << "file"
                            << "is not a folder";
#ifdef Q_OS_LINUX
    QTest::newRow("read-only, also for an administrator") << "/proc"
                                                          << "Nothing can be saved";
#endif
}

void TestExportSettings::folders()
{
    QFETCH(QString, folder);
    QFETCH(QString, problem);
    const QTemporaryDir here;
    QFile file(here.filePath("file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const QString path = folder.startsWith('/') ? folder : here.filePath(folder);
    const QString found = folderProblem(pathOf(path));
    QCOMPARE(found.isEmpty(), problem.isEmpty());
    QVERIFY2(found.contains(problem), qPrintable(found));
    QCOMPARE(QDir(here.path()).entryList(QDir::Files | QDir::Hidden), QStringList{"file"}); // nothing is left behind
}

HEIRLOOM_WINDOW_TEST(TestExportSettings)
#include "tst_export_settings.moc"
