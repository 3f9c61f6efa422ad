// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/controls.h"
#include "tests/ui/window/window_test.h"

#include "ui/panel/face_panel.h"
#include "ui/panel/face_strip.h"
#include "ui/window/invented_note.h"

#include <atomic>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStatusBar>

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;

/// What somebody sees when the engine, the disk or a bundle fails, and that the window goes on working.
class TestWindowFailures : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void deviceFails_data();
    void deviceFails();
    void notANumber_data();
    void notANumber();
    void inventedCannotBeMeasured();
    void exportFails();
    void bundleIsNotThere();
    void bundleThatCanOnlyRecover();
    void workCannotBeKeptSafe();

private:
    struct Failing {
        ErrorCode code = ErrorCode::ComputeFailed;
        std::atomic<int> left{0}; ///< evaluations that will fail
    };
    /// Windows of m_home fail as the answer says, whenever it says so.
    std::shared_ptr<Failing> makeFail(ErrorCode code);
    bool saysNothing() const { return !m_window->page().message().isSaying(); }
    /// All that is said of the selected face: in the panel, the strip and the canvas.
    QStringList toldOfFace() const;
    /// Whether the status bar says so.
    bool engineTold(const QString& words) const;
};

std::shared_ptr<TestWindowFailures::Failing> TestWindowFailures::makeFail(ErrorCode code)
{
    auto failing = std::make_shared<Failing>();
    failing->code = code;
    m_home->config.worker.beforeEvaluation = [failing]() -> Status {
        if (failing->left <= 0)
            return success();
        --failing->left;
        return Error{failing->code, "The device failed in a test.", {}};
    };
    return failing;
}

QStringList TestWindowFailures::toldOfFace() const
{
    QStringList told;
    for (const InlineMessage* message : m_window->panel().findChildren<InlineMessage*>()) {
        if (message->isSaying())
            told.append(message->sentence());
    }
    const QAbstractItemModel& faces = *m_window->page().strip().model();
    for (int row = 0; row < faces.rowCount(); ++row)
        told.append(faces.index(row, 0).data(Qt::ToolTipRole).toString());
    told.append(m_window->page().canvas().accessibleDescription());
    return told;
}

bool TestWindowFailures::engineTold(const QString& words) const
{
    const QList<QLabel*> labels = m_window->statusBar()->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == words; });
}

void TestWindowFailures::deviceFails_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("evaluations");
    QTest::addColumn<bool>("noticed");
    QTest::addColumn<bool>("failed");
    constexpr int kForever = 1 << 30;
    QTest::newRow("too little memory once") << ErrorCode::OutOfMemory << 1 << true << false;
    QTest::newRow("too little memory for ever") << ErrorCode::OutOfMemory << kForever << true << true;
    QTest::newRow("lost device once") << ErrorCode::DeviceLost << 1 << true << false;
    QTest::newRow("lost device for ever") << ErrorCode::DeviceLost << kForever << true << true;
    QTest::newRow("something else") << ErrorCode::ComputeFailed << 1 << false << true;
}

void TestWindowFailures::deviceFails()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, evaluations);
    QFETCH(bool, noticed);
    QFETCH(bool, failed);
    const auto failing = makeFail(code);
    m_window = m_home->restored();
    Workspace& workspace = m_window->workspace();
    QSignalSpy notices(&m_window->worker(), &RestorationWorker::noticed);
    // What is computed ahead may meet the failure first, and tells nobody; then the next one is for the face.
    constexpr int kMostTries = 20;
    const auto met = [&] { return failed ? !workspace.view(1).problem.isEmpty() : !notices.isEmpty(); };
    for (int tries = 0; tries < kMostTries && !met(); ++tries) {
        failing->left = evaluations;
        m_window->actions().tryAnother->trigger(); // nothing of it is there yet
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.view(1).problem.isEmpty() || isShown(*m_window), kPatience);
    }
    QTRY_VERIFY_WITH_TIMEOUT(failed ? !workspace.view(1).problem.isEmpty() : isShown(*m_window), kPatience);
    QCOMPARE(!notices.isEmpty(), noticed);
    if (noticed)
        QCOMPARE(m_window->statusBar()->currentMessage(), notices.last()[0].toString());
    if (failed) {
        QVERIFY(!workspace.view(1).busy);
        const QStringList told = toldOfFace();
        QVERIFY2(told.filter("The device failed in a test.").size() >= 3, qPrintable(told.join('\n')));
    }
    // The device works again, and so does everything else.
    failing->left = 0;
    m_window->actions().tryAnother->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QCOMPARE(toldOfFace().filter("The device failed in a test.").size(), 0);
    QVERIFY(saysNothing());
}

void TestWindowFailures::notANumber_data()
{
    QTest::addColumn<QString>("bundle");
    QTest::addColumn<bool>("recovers");
    QTest::newRow("while refining") << m_bundles.overflowing() << true;
    QTest::newRow("while recovering") << m_bundles.hopeless() << false;
}

void TestWindowFailures::notANumber()
{
    QFETCH(QString, bundle);
    QFETCH(bool, recovers);
    m_home = std::make_unique<WindowHome>(bundle);
    m_window = m_home->window({m_home->knownProject()});
    Workspace& workspace = m_window->workspace();
    QTRY_VERIFY_WITH_TIMEOUT(!workspace.view(1).problem.isEmpty(), kPatience);
    QVERIFY(!workspace.view(1).busy);
    const QString problem = workspace.view(1).problem;
    QVERIFY2(problem.endsWith('.') && problem.size() > 20, qPrintable(problem));
    QVERIFY2(toldOfFace().filter(problem).size() >= 3, qPrintable(toldOfFace().join('\n')));
    // Where it does work, it is as if nothing had been.
    controlNamed<QAbstractButton>(m_window->panel(), "Method: Recover")->click();
    if (recovers) {
        QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
        QCOMPARE(toldOfFace().filter(problem).size(), 0);
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.view(1).busy, kPatience);
        QVERIFY(!workspace.view(1).problem.isEmpty());
        QVERIFY(!workspace.view(1).shown); // the photo as it was is no result
    }
}

void TestWindowFailures::inventedCannotBeMeasured()
{
    const auto failing = makeFail(ErrorCode::ComputeFailed);
    m_window = m_home->restored();
    failing->left = 1 << 30;
    QSignalSpy failed(&m_window->workspace(), &Workspace::inventedFailed);
    m_window->actions().invented->trigger();
    const auto* note = m_window->page().findChild<InventedNote*>();
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), kPatience);
    QVERIFY(!note->findChild<QProgressBar*>()->isVisible());
    // That nothing is bright does not mean that nothing is invented.
    QCOMPARE(m_window->page().message().kind(), InlineMessage::Kind::Warning);
    QVERIFY2(m_window->page().message().sentence().contains("The device failed in a test."),
             qPrintable(m_window->page().message().sentence()));
    failing->left = 0;
    m_window->actions().wipe->trigger();
    m_window->actions().tryAnother->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
}

void TestWindowFailures::exportFails()
{
    const auto failing = makeFail(ErrorCode::ComputeFailed);
    m_window = m_home->restored();
    ExportSettings settings;
    settings.folder = m_home->path("results");
    QVERIFY(QDir().mkpath(settings.folder));
    const PhotoId photo = m_window->workspace().photo();
    QSignalSpy exported(&m_window->exports(), &ExportController::exported);
    m_window->actions().tryAnother->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    m_window->project().setTreatment(photo, 1, [&] {
        FaceTreatment treatment = m_window->workspace().selected()->treatment;
        treatment.seed += 1; // nothing of it has been computed
        return treatment;
    }());
    failing->left = 1 << 30;
    m_window->exports().exportAs({photo}, settings);
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, kPatience);
    QVERIFY(!exported[0][1].toBool());
    QCOMPARE(QDir(settings.folder).entryList(QDir::Files | QDir::Hidden), QStringList());
    ExportQueue& queue = m_window->exports().queue();
    QCOMPARE(queue.count(ExportState::Failed), 1);
    QVERIFY(queue.index(0).data(ExportQueue::StatusRole).toString().contains("The device failed in a test."));
    failing->left = 0;
    queue.retryFailed();
    QTRY_COMPARE_WITH_TIMEOUT(queue.count(ExportState::Done), 1, kPatience);
    QCOMPARE(QDir(settings.folder).entryList(QDir::Files), QStringList("astronaut-restored.jpg"));
}

void TestWindowFailures::bundleIsNotThere()
{
    const QString sound = m_bundles.refining();
    m_home = std::make_unique<WindowHome>(m_home->path("no such bundle"));
    m_home->config.bundles = {{sound, "Small networks"}};
    m_window = m_home->window({m_home->knownProject()});
    InlineMessage& message = m_window->page().message();
    QTRY_VERIFY_WITH_TIMEOUT(message.isSaying(), kPatience);
    QCOMPARE(message.kind(), InlineMessage::Kind::Error);
    QVERIFY2(message.sentence().startsWith("Faces cannot be restored now."), qPrintable(message.sentence()));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().pixels(), kPatience); // the photo can be seen
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace().view(1).busy, kPatience);
    QVERIFY(!m_window->workspace().view(1).problem.isEmpty());
    QVERIFY(message.isSaying()); // whatever was opened meanwhile
    QVERIFY(engineTold("No networks"));

    const Unwatched dialog("a dialog is made and shown for the first time");
    m_window->actions().preferences->trigger();
    auto* preferences = m_window->findChild<PreferencesDialog*>();
    QVERIFY(preferences);
    auto* networks = controlNamed<QComboBox>(*preferences, "Networks");
    networks->setCurrentIndex(networks->findText("Small networks"));
    preferences->accept();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QVERIFY2(saysNothing(), qPrintable(message.sentence())); // it is mended
    QVERIFY(!engineTold("No networks"));
    QCOMPARE(loadPreferences(m_home->settings()).bundle, sound);
    QVERIFY(m_window->workspace().view(1).problem.isEmpty());
}

void TestWindowFailures::bundleThatCanOnlyRecover()
{
    moveIn(&TestBundles::recovering);
    m_window = m_home->window({sample()});
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QCOMPARE(m_window->workspace().selected()->treatment.method.id, std::string("recover"));
    TradeoffPad& pad = *m_window->panel().findChild<TradeoffPad*>();
    QVERIFY(pad.isUnavailable() && !pad.isEnabled());
    QVERIFY2(pad.accessibleDescription().contains("can only recover") && pad.accessibleDescription().endsWith('.'),
             qPrintable(pad.accessibleDescription()));
    QVERIFY(!controlNamed<QAbstractButton>(m_window->panel(), "Method: Refine")->isEnabled());
    m_window->actions().invented->trigger();
    const auto* note = m_window->page().findChild<InventedNote*>();
    QTRY_VERIFY_WITH_TIMEOUT(!note->findChild<QProgressBar*>()->isVisible(), kPatience);
}

void TestWindowFailures::workCannotBeKeptSafe()
{
    m_window = m_home->restored();
    const QString file = m_home->path("another.heirloom"), recovery = m_home->path("data/recovery");
    QVERIFY(saveProject({{}, {}}, file));
    m_window->actions().includeFace->trigger();
    // A file where the folder was: nothing can be written there, whoever tries.
    QVERIFY(QDir(recovery).removeRecursively());
    QFile obstacle(recovery);
    QVERIFY(obstacle.open(QFile::WriteOnly));
    obstacle.close();

    InlineMessage& message = m_window->page().message();
    m_window->documents().openPaths({file});
    QTRY_COMPARE(message.kind(), InlineMessage::Kind::Error);
    QVERIFY2(message.sentence().contains("could not be kept safe"), qPrintable(message.sentence()));
    QCOMPARE(m_window->project().photos().size(), std::size_t(1));
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QVERIFY2(message.sentence().contains("Save the project before"), qPrintable(message.sentence()));
    // It has a file, and then there is nothing to lose.
    QSignalSpy saved(&m_window->documents(), &DocumentController::saved);
    m_window->documents().save();
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(m_window->close());
}

WINDOW_TEST_MAIN(TestWindowFailures)
#include "tst_window_failures.moc"
