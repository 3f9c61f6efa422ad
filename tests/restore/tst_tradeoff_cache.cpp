// SPDX-License-Identifier: Apache-2.0
#include "engine/restore/tradeoff_cache.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace heirloom;

namespace {

/// What the runs below did, over all of them.
struct Counts {
    int begun = 0, advanced = 0, shown = 0;
};

/// A run whose pictures tell which run and position they are of.
class CountedRun final : public Refinement {
public:
    CountedRun(Counts& counts, float value) : m_counts(counts), m_value(value) { ++m_counts.begun; }
    int steps() const override { return 8; }
    std::vector<StageMark> marks() const override { return {{0, RunStage::Latent}}; }
    int ready() const override { return m_ready; }
    Status advance(const CancelToken& cancel) override
    {
        if (cancel.cancelled())
            return Error{ErrorCode::Cancelled, "Stopped.", {}};
        ++m_counts.advanced;
        ++m_ready;
        return success();
    }
    Result<Crop> show(int position) override
    {
        ++m_counts.shown;
        return Crop{4, std::vector<float>(48, m_value + static_cast<float>(position))};
    }
    std::size_t bytes() const override { return 100 * static_cast<std::size_t>(m_ready + 1); }

private:
    Counts& m_counts;
    float m_value;
    int m_ready = 0;
};

constexpr std::size_t kPicture = 48 * sizeof(float);

} // namespace

class TestTradeoffCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void computesWhatIsMissingAndNoMore();
    void rowsAreTheirOwn();
    void peekComputesNothing();
    void staysWithinItsLimit();
    void whatWasDroppedComesBackTheSame();
    void prefetchGoesOnToTheEnd();
    void forgetsAFace();
    void cancelledKeepsWhatIsDone();
    void errorsOfBeginComeThrough();
    void stops_data();
    void stops();

private:
    TradeoffCache::Begin run(float value)
    {
        return [this, value]() -> Result<std::unique_ptr<Refinement>> { return std::unique_ptr<Refinement>(std::make_unique<CountedRun>(m_counts, value)); };
    }
    void init() { m_counts = {}; }
    Counts m_counts;
};

void TestTradeoffCache::computesWhatIsMissingAndNoMore()
{
    init();
    TradeoffCache cache(1 << 20);
    const TradeoffKey key{1, Method::Refine, 0, 2};
    QCOMPARE(cache.ready(key), -1);
    QCOMPARE(cache.show(key, 3, run(10))->rgb.front(), 13.0F);
    QCOMPARE(m_counts.advanced, 3);
    QCOMPARE(cache.show(key, 1, run(10))->rgb.front(), 11.0F);
    QCOMPARE(m_counts.advanced, 3);
    QCOMPARE(cache.show(key, 3, run(10))->rgb.front(), 13.0F);
    QCOMPARE(m_counts.shown, 2);
    QCOMPARE(m_counts.begun, 1);
    QCOMPARE(cache.ready(key), 3);
}

void TestTradeoffCache::rowsAreTheirOwn()
{
    init();
    TradeoffCache cache(1 << 20);
    const std::vector<TradeoffKey> keys{{1, Method::Refine, 0, 0}, {2, Method::Refine, 0, 0}, {1, Method::Refine, 1, 0}, {1, Method::Refine, 0, 1}, {1, Method::Recover, 0, 0}};
    for (std::size_t i = 0; i < keys.size(); ++i)
        QCOMPARE(cache.show(keys[i], 1, run(static_cast<float>(100 * i)))->rgb.front(), static_cast<float>(100 * i + 1));
    QCOMPARE(m_counts.begun, 5);
}

void TestTradeoffCache::peekComputesNothing()
{
    init();
    TradeoffCache cache(1 << 20);
    const TradeoffKey key{1, Method::Refine, 0, 0};
    QVERIFY(!cache.peek(key, 0));
    QVERIFY(cache.show(key, 2, run(0)));
    QVERIFY(!cache.peek(key, 1));
    QCOMPARE(cache.peek(key, 2)->rgb.front(), 2.0F);
    QCOMPARE(m_counts.shown, 1);
}

void TestTradeoffCache::staysWithinItsLimit()
{
    init();
    TradeoffCache cache(3000);
    for (std::uint64_t face = 0; face < 6; ++face) {
        for (int position = 0; position <= 8; ++position) {
            QVERIFY(cache.show({face, Method::Refine, 0, 0}, position, run(0)));
            QVERIFY2(cache.bytes() <= 3000, qPrintable(QString::number(cache.bytes())));
        }
    }
    // What was asked for last is kept even where nothing fits.
    TradeoffCache none(0);
    const TradeoffKey key{1, Method::Refine, 0, 0};
    QCOMPARE(none.show(key, 4, run(0))->rgb.front(), 4.0F);
    QVERIFY(none.peek(key, 4));
    QVERIFY(none.bytes() >= kPicture);
}

void TestTradeoffCache::whatWasDroppedComesBackTheSame()
{
    init();
    TradeoffCache cache(2 * kPicture + 1000);
    const TradeoffKey key{1, Method::Refine, 0, 0};
    for (int position = 0; position <= 8; ++position)
        QVERIFY(cache.show(key, position, run(5)));
    QVERIFY(!cache.peek(key, 0)); // the longest unused went first
    QVERIFY(cache.peek(key, 8));
    QCOMPARE(cache.show(key, 0, run(5))->rgb.front(), 5.0F);
    QCOMPARE(m_counts.begun, 1);
    QCOMPARE(m_counts.advanced, 8);
}

void TestTradeoffCache::prefetchGoesOnToTheEnd()
{
    init();
    TradeoffCache cache(1 << 20);
    const TradeoffKey key{1, Method::Refine, 0, 0};
    int steps = 0;
    while (true) {
        const auto more = cache.prefetch(key, run(0));
        QVERIFY(more);
        if (!*more)
            break;
        ++steps;
        QCOMPARE(cache.ready(key), steps);
    }
    QCOMPARE(steps, 8);
    QCOMPARE(m_counts.shown, 0);
}

void TestTradeoffCache::forgetsAFace()
{
    init();
    TradeoffCache cache(1 << 20);
    const TradeoffKey one{1, Method::Refine, 0, 0}, other{2, Method::Refine, 0, 0};
    QVERIFY(cache.show(one, 1, run(0)));
    QVERIFY(cache.show(other, 1, run(0)));
    cache.forget(1);
    QCOMPARE(cache.ready(one), -1);
    QCOMPARE(cache.ready(other), 1);
}

void TestTradeoffCache::cancelledKeepsWhatIsDone()
{
    init();
    TradeoffCache cache(1 << 20);
    const TradeoffKey key{1, Method::Refine, 0, 0};
    QVERIFY(cache.show(key, 2, run(0)));
    CancelToken cancel;
    cancel.cancel();
    const auto stopped = cache.show(key, 5, run(0), cancel);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(cache.ready(key), 2);
    QCOMPARE(cache.show(key, 5, run(0))->rgb.front(), 5.0F);
    QCOMPARE(m_counts.advanced, 5);
}

void TestTradeoffCache::errorsOfBeginComeThrough()
{
    TradeoffCache cache(1 << 20);
    const TradeoffKey key{1, Method::Refine, 0, 0};
    const TradeoffCache::Begin none = []() -> Result<std::unique_ptr<Refinement>> { return Error{ErrorCode::NotFound, "None.", {}}; };
    QCOMPARE(cache.show(key, 0, none).error().code, ErrorCode::NotFound);
    QCOMPARE(cache.prefetch(key, none).error().code, ErrorCode::NotFound);
    QCOMPARE(cache.ready(key), -1);
}

void TestTradeoffCache::stops_data()
{
    QTest::addColumn<double>("weight");
    QTest::addColumn<int>("stop");
    QTest::newRow("none") << 0.0 << 0;
    QTest::newRow("a little") << 0.1 << 0;
    QTest::newRow("quarter") << 0.25 << 1;
    QTest::newRow("between") << 0.4 << 2;
    QTest::newRow("half") << 0.5 << 2;
    QTest::newRow("whole") << 1.0 << 4;
}

void TestTradeoffCache::stops()
{
    QFETCH(double, weight);
    QFETCH(int, stop);
    QCOMPARE(stopOfIdentity(weight), stop);
    QVERIFY(std::abs(identityOfStop(stop) - weight) <= 0.5 / (kIdentityStops - 1));
}

HEIRLOOM_APPLESS_TEST(TestTradeoffCache)
#include "tst_tradeoff_cache.moc"
