// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/common_params.h"
#include "tests/support/test_main.h"
#include "tests/worker/gate.h"
#include "tests/worker/worker_test.h"

#include <algorithm>
#include <memory>

#include <QScopeGuard>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

/// What becomes of an evaluation that is under way when the handle moves.
class TestWorkerRows : public WorkerTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void evaluationUnderWay_data();
    void evaluationUnderWay();

private:
    static constexpr int kSteps = 8, kReady = 4;
};

void TestWorkerRows::evaluationUnderWay_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<double>("identity");
    QTest::addColumn<std::uint64_t>("seed");
    QTest::addColumn<int>("ready");
    const std::uint64_t seed = 1;
    // Whoever stays in the row needs it; to whoever leaves it, it is in the way.
    QTest::newRow("within the row") << 6 << 0.5 << seed << kReady + 1;
    QTest::newRow("beyond what was asked for") << kRunSteps << 0.5 << seed << kReady + 1;
    QTest::newRow("another identity weight") << kSteps << 1.0 << seed << kReady;
    QTest::newRow("one very near, where no handle stops") << kSteps << 0.51 << seed << kReady;
    QTest::newRow("another seed") << kSteps << 0.5 << seed + 1 << kReady;
}

void TestWorkerRows::evaluationUnderWay()
{
    QFETCH(int, steps);
    QFETCH(double, identity);
    QFETCH(std::uint64_t, seed);
    QFETCH(int, ready);
    const auto gate = std::make_shared<Gate>();
    WorkerOptions gated = options();
    gated.beforeEvaluation = [gate] { return gate->pass(); };
    WorkerProbe probe(gated);
    const auto open = qScopeGuard([&] { gate->letAll(); }); // or the engine's thread could not end
    probe.open(1, file("photo.png"));
    const Face face = placedFace(1, 210, 160);
    probe.show(requestOf(1, face, "latent", kSteps));
    for (int evaluation = 0; evaluation <= kReady; ++evaluation) { // the first is the preparation's
        QVERIFY(gate->reached());
        gate->letOne();
    }
    QVERIFY(gate->reached());
    QTRY_VERIFY_WITH_TIMEOUT(probe.row(0.5) && probe.row(0.5)->ready == kReady, kPatience);

    const auto& next = probe.show(requestOf(1, face, "latent", steps, identity, seed));
    gate->letOne();
    QVERIFY(gate->reached()); // what was under way has come to its end
    // What was said last is of the row that is asked for now; all that was said before has then arrived.
    const bool stays = ready > kReady;
    QTRY_COMPARE_WITH_TIMEOUT(probe.rows.back().ready, stays ? ready : 0, kPatience);
    int furthest = 0;
    for (const TradeoffRow& row : probe.rows) {
        if (WorkerProbe::identityOf(row) == 0.5 && row.point.seed == 1)
            furthest = std::max(furthest, row.ready);
    }
    QCOMPARE(furthest, ready);
    gate->letAll();
    QTRY_VERIFY_WITH_TIMEOUT(next.value(), kPatience);
}

HEIRLOOM_GUILESS_TEST(TestWorkerRows)
#include "tst_worker_rows.moc"
