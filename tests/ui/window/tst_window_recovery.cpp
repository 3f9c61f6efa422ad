// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_main.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/window/window_test.h"

#include "ui/panel/face_panel.h"

#include <cstdio>

#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;

/// Work that is in no project file survives whatever ends the program.
class TestWindowRecovery : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void killed();
    void closed_data();
    void closed();
    void takenUpAndKilled();
    void notTakenUpStaysOffered();

private:
    /// Runs another program on the same home until its work is in the recovery file, then kills it.
    void editAndKill();
    bool offersWork() const;
    void takeUp();
    /// What was decided about the only face.
    FaceRecipe edited() const { return m_window->project().photos().at(0).edit.recipe.faces.at(0); }
};

namespace {

constexpr const char* kChild = "--edit-until-killed";
constexpr int kSteps = 13;

/// Edits that nothing else makes, as somebody makes them.
void edit(MainWindow& window)
{
    TradeoffPad& pad = *window.panel().findChild<TradeoffPad*>();
    dragPad(pad, pad.column(), pad.row(), kSteps, 4);
    ProtectStroke stroke;
    stroke.radius = 6;
    stroke.points = {{225, 100}, {240, 102}};
    window.project().addStroke(window.workspace().photo(), stroke);
}

/// Another program with a window, which tells when its work would survive its end.
int editUntilKilled(const QString& settingsFile, const QString& dataFolder, const QString& project)
{
    QSettings settings(settingsFile, QSettings::IniFormat);
    WindowConfig config;
    config.dataFolder = dataFolder;
    MainWindow window(settings, config);
    window.show();
    window.start({project});
    if (!QTest::qWaitFor([&] { return isShown(window); }, kPatience))
        return 1;
    edit(window);
    const QDir recovery(dataFolder + "/recovery");
    if (!QTest::qWaitFor([&] { return !recovery.entryList({"recovery-*.heirloom"}, QDir::Files).isEmpty(); },
                         kPatience))
        return 2;
    std::printf("saved\n");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace

void TestWindowRecovery::editAndKill()
{
    m_home->settings().sync();
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other.start(QCoreApplication::applicationFilePath(), {"tst_window_recovery", kChild, m_home->settings().fileName(),
                                                          m_home->config.dataFolder, m_home->knownProject()});
    QVERIFY(other.waitForStarted());
    QByteArray told;
    while (!told.contains("saved") && other.waitForReadyRead(kPatience))
        told += other.readAllStandardOutput();
    QVERIFY2(told.contains("saved"), told.constData());
    other.kill();
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitStatus(), QProcess::CrashExit);
}

bool TestWindowRecovery::offersWork() const
{
    const auto* action = controlNamed<QPushButton>(m_window->page().message(), "Take Them Up Again");
    return m_window->page().message().isSaying() && action && action->isVisible()
           && m_window->actions().recover->isEnabled();
}

void TestWindowRecovery::takeUp()
{
    QTRY_COMPARE(m_window->page().message().maximumHeight(), QWIDGETSIZE_MAX); // it slides in
    QTest::mouseClick(controlNamed<QPushButton>(m_window->page().message(), "Take Them Up Again"), Qt::LeftButton);
    QTRY_COMPARE(m_window->project().photos().size(), std::size_t(1));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QCOMPARE(stepsOf(edited().treatment), kSteps);
    QCOMPARE(edited().treatment.method.params.number("identity"), 1.0);
    QCOMPARE(edited().treatment.method.id, std::string("latent"));
    QCOMPARE(m_window->project().photos()[0].edit.recipe.strokes.size(), std::size_t(1));
    QVERIFY(m_window->project().isModified());
    QVERIFY(!m_window->page().message().isSaying());
}

void TestWindowRecovery::killed()
{
    editAndKill();
    m_window = m_home->window(QStringList());
    QVERIFY(offersWork());
    QVERIFY(m_window->page().message().sentence().contains("1 photo"));
    takeUp();
    QCOMPARE(m_window->project().filePath(), m_home->path("known.heirloom"));
    QCOMPARE(m_window->workspace().view(1).shown->shown.method.params.whole("steps"), std::int64_t{kSteps});

    // Saved, it is where it belongs, and nothing is offered any more.
    QSignalSpy saved(&m_window->documents(), &DocumentController::saved);
    m_window->actions().save->trigger();
    QTRY_COMPARE(saved.size(), 1);
    m_window->close();
    m_window.reset();
    m_window = m_home->window({m_home->path("known.heirloom")});
    QVERIFY(!m_window->actions().recover->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QCOMPARE(stepsOf(edited().treatment), kSteps);
    QVERIFY(!m_window->page().message().isSaying());
}

void TestWindowRecovery::closed_data()
{
    QTest::addColumn<bool>("save");
    QTest::newRow("without saving") << false;
    QTest::newRow("after saving") << true;
}

void TestWindowRecovery::closed()
{
    QFETCH(bool, save);
    m_window = m_home->restored();
    edit(*m_window);
    if (save)
        m_window->actions().save->trigger(); // and closed at once
    {
        const Unwatched closing("what is not saved is written before the window goes");
        QVERIFY(m_window->close());
        m_window.reset();
    }
    m_window = m_home->window(QStringList());
    QCOMPARE(offersWork(), !save);
    if (!save)
        takeUp();
}

void TestWindowRecovery::takenUpAndKilled()
{
    // What was taken up is as safe as it was before.
    editAndKill();
    m_window = m_home->window(QStringList());
    QVERIFY(offersWork());
    takeUp();
    const QDir recovery(m_home->path("data/recovery"));
    const QStringList files = recovery.entryList({"recovery-*.heirloom"}, QDir::Files);
    bool found = false;
    for (const QString& file : files) {
        const auto contents = readProject(recovery.filePath(file));
        found = found || (contents && stepsOf(contents->photos.at(0).edit.recipe.faces.at(0).treatment) == kSteps);
    }
    QVERIFY(found);
}

void TestWindowRecovery::notTakenUpStaysOffered()
{
    editAndKill();
    m_window = m_home->window(QStringList());
    QVERIFY(offersWork());
    m_window->close();
    m_window.reset();
    m_window = m_home->window(QStringList());
    QVERIFY(offersWork());
    // Somebody who goes on with something else has it in the menu.
    QVERIFY(heirloom::test::writePhoto(pathOf(m_home->path("mine.png")), 96, 72));
    m_window->documents().openPaths({m_home->path("mine.png")});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().pixels(), kPatience);
    QVERIFY(offersWork());
    m_window->actions().recover->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QCOMPARE(stepsOf(edited().treatment), kSteps);
    // And that again is not lost by it.
    m_window->actions().recover->trigger();
    QTRY_VERIFY(m_window->project().photos().at(0).edit.path.endsWith("mine.png"));
    m_window->actions().recover->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QCOMPARE(stepsOf(edited().treatment), kSteps);
}

HEIRLOOM_TEST_FUNCTION(TestWindowRecovery)
{
    QStandardPaths::setTestModeEnabled(true);
    WatchedApplication application(argc, argv);
    applyTheme(Theme::Light);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == kChild)
        return editUntilKilled(arguments.value(2), arguments.value(3), arguments.value(4));
    TestWindowRecovery test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_recovery.moc"
