// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_main.h"
#include "tests/worker/tiny_bundles.h"
#include "tests/worker/worker_probe.h"

#include <atomic>

#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

/// What the window reads when the engine fails, and what is done instead.
class TestWorkerFailures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void notANumber_data();
    void notANumber();
    void deviceFails_data();
    void deviceFails();
    void exportSurvivesALostDevice();
    void exportOfNothingButFailures();
    void prefetchingFailsQuietly();

private:
    std::filesystem::path file(const char* name) const { return (m_folder.path() + "/" + name).toStdString(); }
    WorkerOptions options(const char* bundle = "bundle") const
    {
        WorkerOptions options;
        options.bundle = file(bundle).string();
        options.device = "cpu";
        options.threads = 2;
        return options;
    }
    /// Fails evaluations `first` to `last`, counted from 0.
    static std::function<Status()> failing(ErrorCode code, int first, int last)
    {
        return [code, first, last, asked = std::make_shared<std::atomic<int>>(0)]() -> Status {
            const int now = (*asked)++;
            if (now < first || now > last)
                return success();
            return Error{code, "The device failed in a test.", {}};
        };
    }
    QTemporaryDir m_folder;
};

constexpr int kForever = 1 << 30;

void TestWorkerFailures::initTestCase()
{
    QVERIFY(writeRefiningBundle(file("bundle")));
    QVERIFY(writeOverflowingBundle(file("overflowing")));
    QVERIFY(writeHopelessBundle(file("hopeless")));
    QVERIFY(writePhoto(file("photo.png")));
    setComputeThreads(2);
}

void TestWorkerFailures::notANumber_data()
{
    QTest::addColumn<QByteArray>("bundle");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("showsSomething");
    QTest::newRow("while refining") << QByteArray("overflowing") << QByteArray("latent") << true;
    QTest::newRow("while recovering") << QByteArray("hopeless") << QByteArray("recover") << false;
}

void TestWorkerFailures::notANumber()
{
    QFETCH(QByteArray, bundle);
    QFETCH(QByteArray, method);
    QFETCH(bool, showsSomething);
    WorkerProbe probe(options(bundle.constData()));
    probe.open(1, file("photo.png"));
    const auto& wanted = probe.show(requestOf(1, placedFace(3, 200, 150), method.constData(), 4, 0));
    QTRY_VERIFY_WITH_TIMEOUT(wanted.error(), kPatience);
    QCOMPARE(wanted.error()->code, ErrorCode::ComputeFailed);
    QVERIFY(!wanted.error()->message.empty());
    QCOMPARE(!wanted.came.empty(), showsSomething); // the recovered face, as what it is
    for (const ShownFace& face : wanted.came)
        QVERIFY(!face.final && face.photo == 1U && face.face == 3);
    QVERIFY(probe.noticed.empty());
    QVERIFY(!probe.busy);
    for (const TradeoffRow& row : probe.rows)
        QVERIFY(row.ready == 0);
}

void TestWorkerFailures::deviceFails_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("notices");
    QTest::addColumn<int>("starts");
    QTest::addColumn<bool>("shown");
    QTest::newRow("too little memory while preparing") << ErrorCode::OutOfMemory << 0 << 0 << 1 << 1 << true;
    QTest::newRow("too little memory in the middle of a run") << ErrorCode::OutOfMemory << 4 << 4 << 1 << 1 << true;
    QTest::newRow("too little memory for ever") << ErrorCode::OutOfMemory << 3 << kForever << 1 << 1 << false;
    QTest::newRow("lost device while preparing") << ErrorCode::DeviceLost << 0 << 0 << 1 << 2 << true;
    QTest::newRow("lost device in the middle of a run") << ErrorCode::DeviceLost << 4 << 4 << 1 << 2 << true;
    QTest::newRow("lost device for ever") << ErrorCode::DeviceLost << 0 << kForever << 1 << 2 << false;
    QTest::newRow("something else") << ErrorCode::ComputeFailed << 2 << 2 << 0 << 1 << false;
}

void TestWorkerFailures::deviceFails()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(int, notices);
    QFETCH(int, starts);
    QFETCH(bool, shown);
    WorkerOptions failingOptions = options();
    failingOptions.beforeEvaluation = failing(code, first, last);
    WorkerProbe probe(failingOptions);
    probe.open(1, file("photo.png"));
    const FaceRequest request = requestOf(1, placedFace(1, 200, 150), "latent", 6);
    const auto& wanted = probe.show(request);
    QTRY_VERIFY_WITH_TIMEOUT(wanted.isOver(), kPatience);
    QCOMPARE(wanted.value() != nullptr, shown);
    if (!shown) {
        QCOMPARE(wanted.error()->code, code);
        QCOMPARE(wanted.error()->message, std::string("The device failed in a test."));
    }
    QCOMPARE(probe.noticed.size(), static_cast<std::size_t>(notices));
    for (const QString& sentence : probe.noticed)
        QVERIFY(sentence.endsWith('.'));
    QCOMPARE(probe.started.size(), static_cast<std::size_t>(starts));
    if (!shown)
        return;
    // What was computed on the way to and after the failure is what it would have been.
    WorkerProbe sound(options());
    sound.open(1, file("photo.png"));
    const auto& same = sound.show(request);
    QTRY_VERIFY_WITH_TIMEOUT(same.value(), kPatience);
    QVERIFY(samePixels(same.value()->after, wanted.value()->after));
    QVERIFY(samePixels(same.value()->patch.pixels, wanted.value()->patch.pixels));
}

void TestWorkerFailures::exportSurvivesALostDevice()
{
    WorkerOptions failingOptions = options();
    failingOptions.beforeEvaluation = failing(ErrorCode::DeviceLost, 5, 5);
    WorkerProbe probe(failingOptions);
    ExportRequest request;
    request.source = file("photo.png");
    request.target.output = file("survived.png");
    request.recipe.faces = {requestOf(0, placedFace(1, 200, 150), "latent", 8).face};
    const auto exported = watch(probe.worker->exportPhoto(request));
    QTRY_VERIFY_WITH_TIMEOUT(exported->isOver(), kPatience);
    QVERIFY2(exported->value(), exported->why());
    QVERIFY(exported->value()->faces[0].restored);
    QCOMPARE(probe.noticed.size(), 1U);
}

void TestWorkerFailures::exportOfNothingButFailures()
{
    WorkerProbe probe(options("hopeless"));
    ExportRequest request;
    request.source = file("photo.png");
    request.target.output = file("nothing.png");
    request.recipe.faces = {requestOf(0, placedFace(1, 200, 150), "recover").face};
    const auto exported = watch(probe.worker->exportPhoto(request));
    QTRY_VERIFY_WITH_TIMEOUT(exported->error(), kPatience);
    QCOMPARE(exported->error()->code, ErrorCode::ComputeFailed);
    QVERIFY(!std::filesystem::exists(request.target.output)); // the photo as it was is no result
}

void TestWorkerFailures::prefetchingFailsQuietly()
{
    // Prepared, one evaluation, shown, measured: what follows is prefetched.
    WorkerOptions failingOptions = options();
    failingOptions.beforeEvaluation = failing(ErrorCode::OutOfMemory, 6, kForever);
    WorkerProbe probe(failingOptions);
    probe.open(1, file("photo.png"));
    const auto& wanted = probe.show(requestOf(1, placedFace(1, 200, 150), "latent", 1));
    const auto settled = [&] {
        return wanted.value() && probe.row(0.5) && probe.row(0.5)->ready == 3 && !probe.row(0.5)->busy;
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled(), kPatience);
    QVERIFY(probe.noticed.empty());
    // Whoever asks for it reads why.
    const auto& asked = probe.show(requestOf(1, placedFace(1, 200, 150), "latent", 9));
    QTRY_VERIFY_WITH_TIMEOUT(asked.error(), kPatience);
    QCOMPARE(probe.noticed.size(), 1U);
}

HEIRLOOM_GUILESS_TEST(TestWorkerFailures)
#include "tst_worker_failures.moc"
