// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/plain_codec.h"
#include "tests/support/test_main.h"
#include "tests/ui/support/controls.h"
#include "ui/export/export_dialog.h"
#include "ui/export/export_list.h"
#include "ui/style/style.h"
#include "ui/window/document_controller.h"

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;

/// A format of one's own in the window, of which no file there knows.
class TestExportFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void photosAreFound_data();
    void photosAreFound();
    void dialogOffersIt_data();
    void dialogOffersIt();
    void settingsComeBack();
    void resultsAreNamed_data();
    void resultsAreNamed();
    void exportsComeBack();

private:
    const CodecRegistry m_own = heirloom::test::codecsAndPlain();
};

void TestExportFormats::photosAreFound_data()
{
    QTest::addColumn<bool>("own");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("photos");
    QTest::newRow("Heirloom's formats") << false << "Photos (*.jpg *.jpeg *.jpe *.png *.tif *.tiff *.webp)" << 1;
    QTest::newRow("and one more") << true << "Photos (*.jpg *.jpeg *.jpe *.png *.tif *.tiff *.webp *.pln *.plain)" << 2;
}

void TestExportFormats::photosAreFound()
{
    QFETCH(bool, own);
    QFETCH(QString, filter);
    QFETCH(int, photos);
    const CodecRegistry& codecs = own ? m_own : builtInCodecs();
    QCOMPARE(photoNameFilter(codecs), filter);
    const QTemporaryDir folder;
    for (const char* name : {"anna.png", "anna.PLN", "anna.txt"}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(collectPhotos({folder.path()}, kMostCollectedPhotos, {}, codecs).photos.size(), photos);
}

void TestExportFormats::dialogOffersIt_data()
{
    QTest::addColumn<Quality>("quality");
    QTest::addColumn<bool>("sixteenBits");
    QTest::addColumn<QString>("hint"); // a part of it
    QTest::newRow("lossless") << Quality::None << true << "Nothing is lost; ";
    QTest::newRow("8 bits") << Quality::None << false << "Nothing but depth is lost";
    QTest::newRow("lossy") << Quality::Lossy << false << "loses a little";
}

void TestExportFormats::dialogOffersIt()
{
    QFETCH(Quality, quality);
    QFETCH(bool, sixteenBits);
    QFETCH(QString, hint);
    CodecDescription description = heirloom::test::plainDescription();
    description.quality = quality;
    description.sixteenBits = sixteenBits;
    const QTemporaryDir folder;
    ExportDialog dialog({{pathOf(folder.filePath("anna.jpg")), QSize(1000, 1000)}}, {}, {}, nullptr,
                        heirloom::test::codecsAndPlain(description));
    auto* format = controlNamed<QComboBox>(dialog, "File format");
    QCOMPARE(format->count(), 6);
    format->setCurrentText("Plain");
    QCOMPARE(dialog.settings().format, std::string("plain"));
    QCOMPARE(controlNamed<QSlider>(dialog, "Quality")->isEnabled(), quality != Quality::None);
    auto* depth = controlNamed<QComboBox>(dialog, "Depth of the colours");
    QCOMPARE(depth->isEnabled(), sixteenBits);
    QCOMPARE(depth->accessibleDescription().contains("only PNG, TIFF and Plain hold 16."), sixteenBits);
    QStringList texts;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        texts << label->text();
    const QString all = texts.join('\n');
    QVERIFY2(all.contains(hint), qPrintable(all));
    QVERIFY2(all.contains("anna-restored.pln"), qPrintable(all));
    QVERIFY2(all.contains("1000 × 1000 pixels. Estimate: about 2.9 MB"), qPrintable(all));
}

void TestExportFormats::settingsComeBack()
{
    const QTemporaryDir folder;
    ExportSettings settings;
    settings.format = "plain";
    {
        QSettings file(folder.filePath("x.ini"), QSettings::IniFormat);
        saveExportSettings(settings, file);
    }
    QSettings file(folder.filePath("x.ini"), QSettings::IniFormat);
    QVERIFY(loadExportSettings(file, m_own) == settings);
    QVERIFY(loadExportSettings(file) == ExportSettings()); // of a program that does not know it
    file.setValue("export/format", "jpg");                 // as the first edition wrote it
    QCOMPARE(loadExportSettings(file).format, std::string("jpeg"));
}

void TestExportFormats::resultsAreNamed_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<std::string>("format"); // empty: as the photo
    QTest::addColumn<QString>("output");
    QTest::addColumn<std::string>("saved");
    QTest::newRow("as the photo") << "/a/anna.plain" << std::string() << "/a/anna-restored.plain"
                                  << std::string("plain");
    QTest::newRow("into it") << "/a/anna.jpg" << std::string("plain") << "/a/anna-restored.pln" << std::string("plain");
    QTest::newRow("out of it") << "/a/anna.pln" << std::string("tiff") << "/a/anna-restored.tif" << std::string("tiff");
}

void TestExportFormats::resultsAreNamed()
{
    QFETCH(QString, source);
    QFETCH(std::string, format);
    QFETCH(QString, output);
    QFETCH(std::string, saved);
    ExportSettings settings;
    settings.format = format;
    ExportRequest request;
    request.source = pathOf(source);
    QVERIFY(applySettings(request, settings, {}, {}, m_own).ok());
    QCOMPARE(textOf(request.target.output), output);
    QCOMPARE(request.target.save.format, saved);
}

void TestExportFormats::exportsComeBack()
{
    const QTemporaryDir folder;
    RemainingExport remaining;
    remaining.request.source = "/a/anna.pln";
    remaining.request.target.output = "/a/anna-restored.pln";
    remaining.request.target.save.format = "plain";
    QVERIFY(saveExportList(folder.path(), {toJson(remaining)}).ok());
    const ExportList list = loadExportList(folder.path(), m_own);
    QVERIFY(!list.damaged);
    QCOMPARE(list.exports.size(), std::size_t(1));
    QCOMPARE(list.exports[0].request.target.save.format, std::string("plain"));
    QVERIFY(loadExportList(folder.path()).damaged); // for a program that does not know it
}

HEIRLOOM_WINDOW_TEST(TestExportFormats)
#include "tst_export_formats.moc"
