// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/test_main.h"
#include "tests/ui/export/made_exports.h"
#include "tests/ui/export/patient_exporter.h"
#include "ui/export/export_queue.h"

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;

class TestExportQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneAfterTheOther();
    void remarksAreSaid();
    void facesThatWereLeftOutAreNoRemark();
    void leftAlone_data();
    void leftAlone();
    void resultsAreNamedAsTheyWereWritten();
    void endsInTheMiddleOfWork();
    void tellsWhatWasExported();
    void failuresAreRetried();
    void anEngineThatIsNotReady();
    void pause();
    void cancelling();
    void cancelThatComesTooLate();
    void existingFiles_data();
    void existingFiles();
    void claims();
    void progressIsWeighted();
    void progressCountsTheBatch();
    void forgetting();
};

void TestExportQueue::oneAfterTheOther()
{
    const QTemporaryDir folder;
    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    const QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy finished(&queue, &ExportQueue::finished);
    QVERIFY(!queue.isBusy());
    for (const char* name : {"a", "b", "c"})
        queue.add(requestOf(folder, name), ExistingFiles::Number);
    QCOMPARE(exporter.started.size(), 1U);
    QCOMPARE(stateOf(queue, 0), ExportState::Running);
    QCOMPARE(stateOf(queue, 1), ExportState::Waiting);
    exporter.progress(0.5);
    QCOMPARE(queue.index(0).data(ExportQueue::ProgressRole).toDouble(), 0.5);
    exporter.progress(0.4);
    QCOMPARE(queue.index(0).data(ExportQueue::ProgressRole).toDouble(), 0.5); // never back
    for (std::size_t i = 1; i <= 3; ++i) {
        QCOMPARE(exporter.started.size(), i);
        exporter.finish();
        QTRY_COMPARE(queue.count(ExportState::Done), static_cast<int>(i));
    }
    QCOMPARE(finished.count(), 1);
    QVERIFY(!queue.isBusy());
    QCOMPARE(queue.rowCount(), 3);
    QCOMPARE(queue.index(2).data().toString(), QString("c.jpg"));
    QCOMPARE(queue.index(2).data(ExportQueue::StatusRole).toString(), QString("Saved as c-restored.jpg"));
    QCOMPARE(queue.index(2).data(Qt::AccessibleTextRole).toString(), QString("c.jpg: Saved as c-restored.jpg"));
    QCOMPARE(queue.index(2).data(ExportQueue::OutputRole).toString(), folder.filePath("c-restored.jpg"));
}

void TestExportQueue::remarksAreSaid()
{
    const QTemporaryDir folder;
    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    queue.add(requestOf(folder, "a"), ExistingFiles::Number);
    FaceOutcome good;
    good.restored = true;
    FaceOutcome bad;
    bad.id = 2;
    bad.reason = "It is too small.";
    exporter.finish({}, {"The photo's 16 bits were rounded."}, {good, bad});
    QTRY_COMPARE(stateOf(queue, 0), ExportState::Done);
    QCOMPARE(queue.index(0).data(ExportQueue::StatusRole).toString(),
             QString("Saved as a-restored.jpg. The photo's 16 bits were rounded. Face 2: It is too small."));
}

void TestExportQueue::facesThatWereLeftOutAreNoRemark()
{
    const QTemporaryDir folder;
    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    ExportRequest request = requestOf(folder, "a");
    request.recipe.faces.resize(2);
    request.recipe.faces[0].face.id = 1;
    request.recipe.faces[1].face.id = 2;
    request.recipe.faces[1].included = false;
    queue.add(request, ExistingFiles::Number);
    FaceOutcome small;
    small.id = 1;
    small.reason = "It is too small.";
    FaceOutcome leftOut;
    leftOut.id = 2;
    leftOut.reason = "The face was not asked for.";
    exporter.finish({}, {}, {small, leftOut});
    QTRY_COMPARE(stateOf(queue, 0), ExportState::Done);
    QCOMPARE(queue.index(0).data(ExportQueue::StatusRole).toString(),
             QString("Saved as a-restored.jpg. Face 1: It is too small."));
}

void TestExportQueue::leftAlone_data()
{
    QTest::addColumn<QString>("reason"); // why its face was not restored; null: it has none
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("status");
    QTest::newRow("no face") << QString() << static_cast<int>(ExportState::NoFace)
                             << "No face was found, so nothing was saved.";
    QTest::newRow("a face that was refused")
        << "It is too small." << static_cast<int>(ExportState::NotRestored)
        << "Nothing could be restored, so nothing was saved. Face 1: It is too small.";
    QTest::newRow("a face without a reason")
        << "" << static_cast<int>(ExportState::NotRestored) << "Nothing could be restored, so nothing was saved.";
}

void TestExportQueue::leftAlone()
{
    QFETCH(QString, reason);
    QFETCH(int, state);
    QFETCH(QString, status);
    const QTemporaryDir folder;
    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    QSignalSpy finished(&queue, &ExportQueue::finished);
    const ExportRequest a = requestOf(folder, "a");
    queue.add(a, ExistingFiles::Number);
    queue.add(requestOf(folder, "b"), ExistingFiles::Number);
    FaceOutcome face;
    face.id = 1;
    face.reason = reason.toStdString();
    exporter.leaveAlone(reason.isNull() ? std::vector<FaceOutcome>() : std::vector<FaceOutcome>{face});
    QTRY_COMPARE(static_cast<int>(stateOf(queue, 0)), state);
    QCOMPARE(queue.index(0).data(ExportQueue::StatusRole).toString(), status);
    QCOMPARE(queue.index(0).data(Qt::AccessibleTextRole).toString(), "a.jpg: " + status);
    QCOMPARE(queue.index(0).data(ExportQueue::OutputRole).toString(), QString()); // nothing to be shown
    QVERIFY(!queue.claims(a.target.output, requestOf(folder, "c").source));
    QCOMPARE(queue.count(static_cast<ExportState>(state)), 1);
    QCOMPARE(queue.count(ExportState::Done), 0);
    QCOMPARE(queue.batchOver(), 1);
    QCOMPARE(queue.progress(), 0.5);

    // The others go on; a second try would be the same.
    QCOMPARE(stateOf(queue, 1), ExportState::Running);
    queue.retry(0);
    QCOMPARE(static_cast<int>(stateOf(queue, 0)), state);
    exporter.finish();
    QTRY_COMPARE(finished.count(), 1);
    queue.forgetFinished();
    QCOMPARE(queue.rowCount(), 0);
}

void TestExportQueue::resultsAreNamedAsTheyWereWritten()
{
    const QTemporaryDir folder;
    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    queue.add(requestOf(folder, "a"), ExistingFiles::Number);
    const std::filesystem::path copy = pathOf(folder.filePath("copy.jpg"));
    exporter.finishAs(copy);
    QTRY_COMPARE(stateOf(queue, 0), ExportState::Done);
    QCOMPARE(queue.index(0).data(ExportQueue::StatusRole).toString(), QString("Saved as copy.jpg"));
    QCOMPARE(queue.index(0).data(ExportQueue::OutputRole).toString(), folder.filePath("copy.jpg"));
}

/// What is under way when the queue goes is stopped, and told nobody.
void TestExportQueue::endsInTheMiddleOfWork()
{
    const QTemporaryDir folder;
    PatientExporter exporter;
    auto queue = std::make_unique<ExportQueue>(exporter, ExportConfig());
    queue->add(requestOf(folder, "a"), ExistingFiles::Number);
    QVERIFY(!exporter.stop.cancelled());
    queue.reset();
    QVERIFY(exporter.stop.cancelled());
    exporter.progress(0.9);
    exporter.finish();
    QCoreApplication::processEvents();
}

/// Whoever listens learns of each photo once, but not of those that were stopped.
void TestExportQueue::tellsWhatWasExported()
{
    const QTemporaryDir folder;
    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    QSignalSpy exported(&queue, &ExportQueue::exported);
    for (const char* name : {"a", "b", "c", "d"})
        queue.add(requestOf(folder, name), ExistingFiles::Number);
    exporter.finish();
    QTRY_COMPARE(exporter.started.size(), 2U);
    exporter.leaveAlone();
    QTRY_COMPARE(exporter.started.size(), 3U);
    exporter.finish(Error{ErrorCode::WriteFailed, "The disk is full.", {}});
    QTRY_COMPARE(exporter.started.size(), 4U);
    exporter.finish(cancelledError());
    QTRY_VERIFY(!queue.isBusy());
    QCOMPARE(exported.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(exported[i][0].toString(), textOf(exporter.started[static_cast<std::size_t>(i)].source));
        QCOMPARE(exported[i][1].toBool(), i == 0);
    }
}

void TestExportQueue::failuresAreRetried()
{
    const QTemporaryDir folder;
    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    for (const char* name : {"a", "b", "c"})
        queue.add(requestOf(folder, name), ExistingFiles::Number);
    exporter.finish(Error{ErrorCode::Unreadable, "The file is damaged.", {}});
    QTRY_COMPARE(exporter.started.size(), 2U);
    exporter.finish();
    QTRY_COMPARE(exporter.started.size(), 3U);
    exporter.finish(Error{ErrorCode::WriteFailed, "The disk is full.", {}});
    QTRY_VERIFY(!queue.isBusy());
    QCOMPARE(queue.index(0).data(ExportQueue::StatusRole).toString(), QString("Failed. The file is damaged."));
    QCOMPARE(stateOf(queue, 2), ExportState::Failed);

    queue.retryFailed();
    QCOMPARE(stateOf(queue, 0), ExportState::Running);
    QCOMPARE(stateOf(queue, 1), ExportState::Done); // finished work is not done again
    QCOMPARE(stateOf(queue, 2), ExportState::Waiting);
    QCOMPARE(queue.batchSize(), 2);
    QCOMPARE(queue.progress(), 0.0);
    exporter.finish();
    QTRY_COMPARE(exporter.started.size(), 5U);
    exporter.finish();
    QTRY_COMPARE(queue.count(ExportState::Done), 3);
}

void TestExportQueue::anEngineThatIsNotReady()
{
    const QTemporaryDir folder;
    PatientExporter exporter;
    exporter.isReady = false;
    ExportQueue queue(exporter, {});
    queue.add(requestOf(folder, "a"), ExistingFiles::Number);
    QCOMPARE(queue.index(0).data(ExportQueue::StatusRole).toString(), QString("Failed. The engine is not ready."));
    exporter.isReady = true;
    queue.retry(0);
    QCOMPARE(stateOf(queue, 0), ExportState::Running);
}

void TestExportQueue::pause()
{
    const QTemporaryDir folder;
    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    QSignalSpy paused(&queue, &ExportQueue::pausedChanged);
    queue.add(requestOf(folder, "a"), ExistingFiles::Number);
    queue.add(requestOf(folder, "b"), ExistingFiles::Number);
    exporter.progress(0.25);
    queue.setPaused(true);
    queue.setPaused(true);
    QCOMPARE(paused.count(), 1);
    QCOMPARE(queue.index(0).data(ExportQueue::StatusRole).toString(), QString("Paused at 25 %"));
    QVERIFY(!queue.secondsLeft());
    exporter.finish(); // it was too far to wait
    QTRY_COMPARE(stateOf(queue, 0), ExportState::Done);
    QCOMPARE(exporter.started.size(), 1U);
    QCOMPARE(stateOf(queue, 1), ExportState::Waiting);
    queue.setPaused(false);
    QCOMPARE(exporter.started.size(), 2U);
    QCOMPARE(paused.count(), 2);

    // Nothing is left: a pause would only stop the next export, whoever starts it.
    queue.setPaused(true);
    exporter.finish();
    QTRY_COMPARE(queue.count(ExportState::Done), 2);
    QVERIFY(!queue.isPaused());
    QCOMPARE(paused.count(), 4);
}

void TestExportQueue::cancelling()
{
    const QTemporaryDir folder;
    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    QSignalSpy finished(&queue, &ExportQueue::finished);
    for (const char* name : {"a", "b", "c", "d"})
        queue.add(requestOf(folder, name), ExistingFiles::Number);
    queue.cancel(1);
    QCOMPARE(stateOf(queue, 1), ExportState::Cancelled);
    QVERIFY(!exporter.stop.cancelled());
    QCOMPARE(queue.batchSize(), 3);

    queue.cancel(0);
    QVERIFY(exporter.stop.cancelled());
    QCOMPARE(stateOf(queue, 0), ExportState::Running); // until it answers
    exporter.finish(cancelledError());
    QTRY_COMPARE(stateOf(queue, 0), ExportState::Cancelled);
    QCOMPARE(stateOf(queue, 2), ExportState::Running);

    queue.cancelAll();
    QCOMPARE(stateOf(queue, 3), ExportState::Cancelled);
    exporter.finish(cancelledError());
    QTRY_VERIFY(!queue.isBusy());
    QCOMPARE(exporter.started.size(), 2U);
    QCOMPARE(finished.count(), 1);

    queue.retry(3);
    QCOMPARE(stateOf(queue, 3), ExportState::Running);
}

void TestExportQueue::cancelThatComesTooLate()
{
    const QTemporaryDir folder;
    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    queue.add(requestOf(folder, "a"), ExistingFiles::Number);
    exporter.finish();
    queue.cancelAll();
    QTRY_COMPARE(stateOf(queue, 0), ExportState::Done); // the result is there, so it is said
    queue.cancel(0);
    QCOMPARE(stateOf(queue, 0), ExportState::Done);
}

void TestExportQueue::existingFiles_data()
{
    QTest::addColumn<int>("existing");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("output");
    QTest::newRow("skip") << static_cast<int>(ExistingFiles::Skip) << "Skipped. The file is there already."
                          << "";
    QTest::newRow("number") << static_cast<int>(ExistingFiles::Number) << "Restoring, 0 %"
                            << "b-restored-2.jpg";
    QTest::newRow("replace") << static_cast<int>(ExistingFiles::Replace) << "Restoring, 0 %"
                             << "b-restored.jpg";
}

void TestExportQueue::existingFiles()
{
    QFETCH(int, existing);
    QFETCH(QString, state);
    QFETCH(QString, output);
    const QTemporaryDir folder;
    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    queue.add(requestOf(folder, "a"), ExistingFiles::Number);
    ExportRequest request = requestOf(folder, "b");
    request.target.comparison = comparisonPathOf(request.target.output);
    queue.add(request, static_cast<ExistingFiles>(existing));
    touch(folder.filePath("b-restored.jpg"), "mine"); // while it waits, somebody else saves
    exporter.finish();
    QTRY_COMPARE(queue.index(1).data(ExportQueue::StatusRole).toString(), state);
    QCOMPARE(exporter.started.size(), output.isEmpty() ? 1U : 2U);
    if (output.isEmpty())
        return;
    QCOMPARE(textOf(exporter.started.back().target.output.filename()), output);
    QVERIFY(exporter.started.back().target.comparison == comparisonPathOf(exporter.started.back().target.output));
}

void TestExportQueue::claims()
{
    const QTemporaryDir folder;
    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    const ExportRequest a = requestOf(folder, "a");
    const ExportRequest b = requestOf(folder, "b");
    queue.add(a, ExistingFiles::Number);
    QVERIFY(queue.claims(a.target.output, b.source));
    QVERIFY(!queue.claims(a.target.output, a.source)); // the same photo once more: the settings decide
    QVERIFY(queue.claims(a.source, b.source));         // an original
    QVERIFY(!queue.claims(b.target.output, b.source));
    exporter.finish();
    QTRY_COMPARE(stateOf(queue, 0), ExportState::Done);
    QVERIFY(queue.claims(a.target.output, b.source)); // a finished result is not replaced by another photo's
    queue.add(b, ExistingFiles::Number);
    queue.cancel(1);
    exporter.finish(cancelledError());
    QTRY_COMPARE(stateOf(queue, 1), ExportState::Cancelled);
    QVERIFY(!queue.claims(b.target.output, a.source));
}

void TestExportQueue::progressIsWeighted()
{
    const QTemporaryDir folder;
    PatientExporter exporter;
    ExportConfig config;
    int asked = 0;
    config.photoSize = [&](const std::filesystem::path& path) {
        ++asked;
        const QString name = textOf(path.stem());
        return name == "unknown" ? QSize() : name == "large" ? QSize(3000, 1000) : QSize(1000, 1000);
    };
    ExportQueue queue(exporter, config);
    queue.add(requestOf(folder, "small"), ExistingFiles::Number);
    queue.add(requestOf(folder, "large"), ExistingFiles::Number);
    QTRY_COMPARE(asked, 2);
    exporter.progress(0.5);
    QCOMPARE(queue.progress(), 0.125);            // half of one of four megapixels
    QTRY_VERIFY(queue.secondsLeft().has_value()); // once a moment has passed that can be measured
    QVERIFY(*queue.secondsLeft() >= 1);
    exporter.finish();
    QTRY_COMPARE(queue.progress(), 0.25);
    queue.add(requestOf(folder, "unknown"), ExistingFiles::Number);
    QTRY_COMPARE(asked, 3);
    QCOMPARE(queue.progress(), 1.0 / 6); // counts as a middling one: two megapixels
    queue.cancel(2);
    QCOMPARE(queue.progress(), 0.25);
    QCOMPARE(queue.batchOver(), 1);
}

void TestExportQueue::progressCountsTheBatch()
{
    const QTemporaryDir folder;
    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    for (const char* name : {"a", "b"}) {
        queue.add(requestOf(folder, name), ExistingFiles::Number);
        QCOMPARE(queue.batchSize(), 1);
        QCOMPARE(queue.progress(), 0.0); // not half, because of what was done before
        exporter.finish();
        QTRY_COMPARE(queue.progress(), 1.0);
    }
    QCOMPARE(queue.rowCount(), 2);
}

void TestExportQueue::forgetting()
{
    const QTemporaryDir folder;
    PatientExporter exporter;
    ExportQueue queue(exporter, {});
    const QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char* name : {"a", "b", "c"})
        queue.add(requestOf(folder, name), ExistingFiles::Number);
    touch(folder.filePath("a-restored.jpg"));
    exporter.finish();
    QTRY_COMPARE(stateOf(queue, 1), ExportState::Running);
    queue.forgetFinished();
    QCOMPARE(queue.rowCount(), 2);
    QVERIFY(QFile::exists(folder.filePath("a-restored.jpg")));
    exporter.finish(); // the running row has moved
    QTRY_COMPARE(stateOf(queue, 0), ExportState::Done);
    QCOMPARE(stateOf(queue, 1), ExportState::Running);
}

HEIRLOOM_WINDOW_TEST(TestExportQueue)
#include "tst_export_queue.moc"
