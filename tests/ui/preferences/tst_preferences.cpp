// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/test_main.h"
#include "tests/ui/support/controls.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/support/inline_message.h"

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;

namespace {

const std::vector<BundleChoice> kBundles{{"builtin-256", "Built-in, 256 pixels"}, {"/b/large", "Large, 512 pixels"}};

Preferences unusual()
{
    return {"cpu", 3, 2048, "/b/large", "zh_CN", Theme::Dark};
}

} // namespace

class TestPreferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeBack();
    void senselessOnesAreDefaults_data();
    void senselessOnesAreDefaults();
    void reachTheWorker();
    void restarts_data();
    void restarts();
    void dialogShowsWhatItWasGiven();
    void dialogExplainsRestarts();
    void dialogKeepsABundleThatIsGone();
    void dialogByKeyboard();
    void controlsHaveNames();
};

void TestPreferences::comeBack()
{
    const QTemporaryDir folder;
    {
        QSettings file(folder.filePath("x.ini"), QSettings::IniFormat);
        QVERIFY(loadPreferences(file) == Preferences());
        savePreferences(unusual(), file);
    }
    QSettings file(folder.filePath("x.ini"), QSettings::IniFormat);
    QVERIFY(loadPreferences(file) == unusual());
    savePreferences({}, file);
    QVERIFY(loadPreferences(file) == Preferences());
}

void TestPreferences::senselessOnesAreDefaults_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("an unknown device") << "device" << QVariant("tpu");
    QTest::newRow("fewer than no threads") << "threads" << QVariant(-1);
    QTest::newRow("too many threads") << "threads" << QVariant(100000);
    QTest::newRow("not a number") << "cacheMebibytes" << QVariant("much");
    QTest::newRow("no memory") << "cacheMebibytes" << QVariant(0);
    QTest::newRow("no bundle") << "bundle" << QVariant("");
    QTest::newRow("a language that it does not speak") << "language" << QVariant("tlh");
    QTest::newRow("an unknown theme") << "theme" << QVariant("pink");
}

void TestPreferences::senselessOnesAreDefaults()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    const QTemporaryDir folder;
    QSettings file(folder.filePath("x.ini"), QSettings::IniFormat);
    file.setValue("preferences/" + key, value);
    QVERIFY(loadPreferences(file) == Preferences());
}

void TestPreferences::reachTheWorker()
{
    WorkerOptions options;
    options.finder.landmarkFile = "/l";
    applyPreferences(unusual(), options);
    QCOMPARE(options.device, std::string("cpu"));
    QCOMPARE(options.threads, 3);
    QCOMPARE(options.cacheBytes, std::size_t(2048) << 20U);
    QCOMPARE(options.bundle, std::string("/b/large"));
    QVERIFY(options.finder.landmarkFile == "/l");
}

void TestPreferences::restarts_data()
{
    QTest::addColumn<Preferences>("after");
    QTest::addColumn<bool>("engine");
    QTest::addColumn<bool>("program");
    QTest::newRow("nothing") << Preferences{} << false << false;
    QTest::newRow("device") << Preferences{.device = "cpu", .language = {}} << true << false;
    QTest::newRow("threads") << Preferences{.threads = 2, .language = {}} << true << false;
    QTest::newRow("memory") << Preferences{.cacheMebibytes = 100, .language = {}} << true << false;
    QTest::newRow("bundle") << Preferences{.bundle = "x", .language = {}} << true << false;
    QTest::newRow("language") << Preferences{.language = "de"} << false << true;
    QTest::newRow("theme") << Preferences{.language = {}, .theme = Theme::Dark} << false << false;
}

void TestPreferences::restarts()
{
    QFETCH(Preferences, after);
    QFETCH(bool, engine);
    QFETCH(bool, program);
    const NeededRestarts needed = restartsFor({}, after);
    QCOMPARE(needed.engine, engine);
    QCOMPARE(needed.program, program);
}

void TestPreferences::dialogShowsWhatItWasGiven()
{
    QVERIFY(PreferencesDialog(unusual(), kBundles).preferences() == unusual());
    QVERIFY(PreferencesDialog({}, kBundles).preferences() == Preferences());
}

void TestPreferences::dialogExplainsRestarts()
{
    PreferencesDialog dialog({}, kBundles);
    const auto* message = dialog.findChild<InlineMessage*>();
    QVERIFY(!message->isSaying());
    auto* threads = controlNamed<QSpinBox>(dialog, "Threads");
    threads->setValue(2);
    QVERIFY(message->sentence().contains("loaded again"));
    auto* language = controlNamed<QComboBox>(dialog, "Language");
    language->setCurrentIndex(language->findData("de"));
    QVERIFY(message->sentence().contains("loaded again") && message->sentence().contains("the next time"));
    threads->setValue(0);
    QVERIFY(!message->sentence().contains("loaded again") && message->sentence().contains("the next time"));
    language->setCurrentIndex(0);
    controlNamed<QComboBox>(dialog, "Theme")->setCurrentIndex(2);
    QVERIFY(!message->isSaying());
    QCOMPARE(dialog.preferences().theme, Theme::Dark);
}

void TestPreferences::dialogKeepsABundleThatIsGone()
{
    const PreferencesDialog dialog(unusual(), {kBundles.front()});
    QCOMPARE(controlNamed<QComboBox>(dialog, "Networks")->currentText(), QString("/b/large (not found)"));
    QVERIFY(dialog.preferences() == unusual());
}

void TestPreferences::dialogByKeyboard()
{
    PreferencesDialog dialog({}, kBundles);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QSet<QWidget*> reached;
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(&dialog, Qt::Key_Tab);
        reached.insert(dialog.focusWidget());
    }
    for (const char* name : {"Networks", "Device", "Threads", "Memory for computed faces, in mebibytes", "Language",
                             "Theme", "Accept the preferences", "Cancel"})
        QVERIFY2(reached.contains(controlNamed<QWidget>(dialog, name)), name);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
}

void TestPreferences::controlsHaveNames()
{
    QCOMPARE(namelessControls(PreferencesDialog({}, kBundles)), QStringList());
}

HEIRLOOM_WINDOW_TEST(TestPreferences)
#include "tst_preferences.moc"
