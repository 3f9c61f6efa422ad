// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_main.h"
#include "tests/worker/gate.h"
#include "tests/worker/worker_test.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

#include <QScopeGuard>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

namespace {

/// A request of any kind, as far as its end is of interest.
struct Ending {
    std::shared_ptr<void> watched; ///< holds the reply
    std::function<void()> cancel;
    std::function<const Error*()> error; ///< null while it has not failed
    std::function<bool()> isOver;
};

template <class T>
Ending endingOf(ReplyPtr<T> reply)
{
    std::shared_ptr<Watched<T>> watched = watch(std::move(reply));
    return {watched, [w = watched.get()] { w->reply->cancel(); }, [w = watched.get()] { return w->error(); },
            [w = watched.get()] { return w->isOver(); }};
}

} // namespace

/// How the replies of a worker end, whatever was asked.
class TestWorkerReplies : public WorkerTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void ends_data();
    void ends();
    void slotDeletes_data();
    void slotDeletes();
    void openingThatIsLetGo();
    void nothingIsAskedForNobody();

private:
    /// A worker whose engine gets no further than its first evaluation.
    std::unique_ptr<WorkerProbe> gated(const std::shared_ptr<Gate>& gate) const
    {
        WorkerOptions slow = options();
        slow.beforeEvaluation = [gate] { return gate->pass(); };
        auto probe = std::make_unique<WorkerProbe>(slow);
        const auto& photo = probe->open(1, file("photo.png"));
        if (!QTest::qWaitFor([&] { return photo.value() != nullptr; }, kPatience))
            qFatal("The worker does not read.");
        return probe;
    }
    Ending ask(RestorationWorker& worker, const QByteArray& request) const
    {
        const FaceRequest face = requestOf(1, placedFace(1, 200, 150), "latent", 2);
        if (request == "show")
            return endingOf(worker.show(face));
        if (request == "showBeside")
            return endingOf(worker.showBeside(face));
        if (request == "compare")
            return endingOf(worker.compare(face));
        if (request == "measureInvented")
            return endingOf(worker.measureInvented(face, 2));
        ExportRequest wanted;
        wanted.source = file("photo.png");
        wanted.target.output = file("result.png");
        wanted.target.save.overwrite = true;
        wanted.recipe.faces = {face.face};
        return endingOf(worker.exportPhoto(wanted));
    }
};

void TestWorkerReplies::ends_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("by");
    for (const char* request : {"show", "showBeside", "compare", "measureInvented", "exportPhoto"}) {
        for (const char* by : {"its result", "a failure", "cancelling", "the end of the worker"})
            QTest::addRow("%s, by %s", request, by) << QByteArray(request) << QByteArray(by);
    }
    for (const char* request : {"show", "showBeside", "compare"})
        QTest::addRow("%s, by a newer one", request) << QByteArray(request) << QByteArray("a newer one");
    for (const char* request : {"show", "showBeside", "compare", "measureInvented"})
        QTest::addRow("%s, by closing its photo", request) << QByteArray(request) << QByteArray("closing its photo");
}

void TestWorkerReplies::ends()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, by);
    const auto gate = std::make_shared<Gate>();
    auto probe = gated(gate);
    const auto opened = qScopeGuard([&] { gate->letAll(); }); // or the engine's thread could not end
    const Ending wanted = ask(*probe->worker, request);
    QVERIFY(gate->reached()); // it is in the middle of it
    std::optional<Ending> newer;
    if (by == "a failure")
        gate->letOneFail();
    else if (by == "cancelling")
        wanted.cancel();
    else if (by == "closing its photo")
        probe->worker->close(1);
    else if (by == "a newer one")
        newer = ask(*probe->worker, request);
    gate->letAll();
    if (by == "the end of the worker")
        probe.reset();
    QTRY_VERIFY_WITH_TIMEOUT(wanted.isOver(), kPatience); // whoever is told twice ends the test
    if (newer) {
        QTRY_VERIFY_WITH_TIMEOUT(newer->isOver(), kPatience);
        QVERIFY(!newer->error());
    }
    if (by == "its result") {
        QVERIFY2(!wanted.error(), wanted.error() ? wanted.error()->message.c_str() : "");
    } else {
        QVERIFY(wanted.error());
        QCOMPARE(wanted.error()->code, by == "a failure" ? ErrorCode::ComputeFailed : ErrorCode::Cancelled);
    }
    if (probe)
        QTRY_VERIFY_WITH_TIMEOUT(!probe->busy, kPatience);
}

void TestWorkerReplies::slotDeletes_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("when");
    for (const char* what : {"the reply", "the worker", "both"}) {
        for (const char* when : {"improved", "finished", "cancelled"})
            QTest::addRow("%s, when it has %s", what, when) << QByteArray(what) << QByteArray(when);
    }
}

void TestWorkerReplies::slotDeletes()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, when);
    auto probe = opened();
    ReplyPtr<ShownFace> reply = probe->worker->show(requestOf(1, placedFace(1, 200, 150), "latent", 6));
    bool told = false;
    const auto drop = [&] {
        told = true;
        if (what != "the worker")
            reply.reset();
        if (what != "the reply")
            probe.reset();
    };
    if (when == "improved")
        connect(reply.get(), &ReplyBase::improved, this, drop);
    else
        connect(reply.get(), &ReplyBase::finished, this, drop);
    if (when == "cancelled")
        reply->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(told, kPatience);
    if (probe)
        QTRY_VERIFY_WITH_TIMEOUT(!probe->busy, kPatience);
    if (reply)
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), kPatience);
}

/// Nothing waits for a photo that nobody wants to be read any more.
void TestWorkerReplies::openingThatIsLetGo()
{
    const auto probe = opened();
    auto opening = watch(probe->worker->open(2, file("photo.png")));
    const auto& waiting = probe->show(requestOf(2, placedFace(1, 200, 150), "recover"));
    const auto faces = watch(probe->worker->findFaces(2));
    opening.reset();
    QTRY_VERIFY_WITH_TIMEOUT(waiting.isCancelled() && faces->isCancelled(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!probe->busy, kPatience);
    const auto& late = probe->show(requestOf(2, placedFace(1, 200, 150), "recover"));
    QTRY_VERIFY_WITH_TIMEOUT(late.error(), kPatience);
    QCOMPARE(late.error()->code, ErrorCode::NotFound);
    // Under the same name it can be opened again.
    QVERIFY(QTest::qWaitFor([&, &again = probe->open(2, file("photo.png"))] { return again.value(); }, kPatience));
}

/// A request whose reply is let go costs the engine nothing.
void TestWorkerReplies::nothingIsAskedForNobody()
{
    const auto evaluations = [this](const QByteArrayList& letGo) {
        const auto gate = std::make_shared<Gate>();
        const auto count = std::make_shared<std::atomic<int>>(0);
        WorkerOptions counted = options();
        counted.beforeEvaluation = [gate, count] {
            ++*count;
            return gate->pass();
        };
        WorkerProbe probe(counted);
        const auto opened = qScopeGuard([&] { gate->letAll(); });
        probe.open(1, file("photo.png"));
        const auto& visible = probe.show(requestOf(1, placedFace(2, 200, 150), "recover"));
        [&] { QVERIFY(gate->reached()); }(); // nothing else begins before that
        for (const QByteArray& request : letGo)
            static_cast<void>(ask(*probe.worker, request));
        gate->letAll();
        const Ending exported = ask(*probe.worker, "exportPhoto"); // comes after all others
        [&] { QTRY_VERIFY_WITH_TIMEOUT(visible.value() && exported.isOver() && !probe.busy, kPatience); }();
        return count->load();
    };
    const int without = evaluations({});
    QVERIFY(without > 3);
    QCOMPARE(evaluations({"showBeside", "compare", "measureInvented", "exportPhoto"}), without);
}

HEIRLOOM_GUILESS_TEST(TestWorkerReplies)
#include "tst_worker_replies.moc"
