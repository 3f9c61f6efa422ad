// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/common_params.h"
#include "engine/methods/registry.h"
#include "engine/methods/run_cache.h"
#include "tests/support/test_main.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <QTest>

using namespace heirloom;

namespace {

/// What the runs below did, over all of them.
struct Counts {
    int begun = 0, advanced = 0, shown = 0;
};

/// A run whose pictures tell which run and position they are of.
class CountedRun final : public Run {
public:
    CountedRun(Counts& counts, float value) : m_counts(counts), m_value(value) { ++m_counts.begun; }
    int steps() const override { return 8; }
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

Key faceKey(std::uint64_t face)
{
    return KeyBuilder("face").add(face).key();
}

RunKey keyOf(std::uint64_t face, const Params& chosen = {}, std::uint64_t seed = 0,
             const std::string& method = "latent")
{
    const Description description = builtInMethods()->find(method)->describe();
    return runKeyOf(faceKey(face), description, {description.id, 1, true, *resolved(description, chosen)}, seed);
}

} // namespace

class TestRunCache : public QObject {
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
    void keysFollowWhatARunIsMadeOf_data();
    void keysFollowWhatARunIsMadeOf();
    void onlyWhatIsRandomHasASeed();
    void otherPixelsAreAnotherRun();

private:
    RunCache::Begin run(float value)
    {
        return [this, value]() -> Result<std::unique_ptr<Run>> {
            return std::unique_ptr<Run>(std::make_unique<CountedRun>(m_counts, value));
        };
    }
    void init() { m_counts = {}; }
    Counts m_counts;
};

void TestRunCache::computesWhatIsMissingAndNoMore()
{
    init();
    RunCache cache(1 << 20);
    const RunKey key = keyOf(1);
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

void TestRunCache::rowsAreTheirOwn()
{
    init();
    RunCache cache(1 << 20);
    Params firm;
    firm.set(param::kIdentity, 1.0);
    const std::vector<RunKey> keys{keyOf(1), keyOf(2), keyOf(1, {}, 1), keyOf(1, firm), keyOf(1, {}, 0, "staged")};
    for (std::size_t i = 0; i < keys.size(); ++i)
        QCOMPARE(cache.show(keys[i], 1, run(static_cast<float>(100 * i)))->rgb.front(),
                 static_cast<float>(100 * i + 1));
    QCOMPARE(m_counts.begun, 5);
}

void TestRunCache::peekComputesNothing()
{
    init();
    RunCache cache(1 << 20);
    const RunKey key = keyOf(1);
    QVERIFY(!cache.peek(key, 0));
    QVERIFY(cache.show(key, 2, run(0)));
    QVERIFY(!cache.peek(key, 1));
    QCOMPARE(cache.peek(key, 2)->rgb.front(), 2.0F);
    QCOMPARE(m_counts.shown, 1);
}

void TestRunCache::staysWithinItsLimit()
{
    init();
    RunCache cache(3000);
    for (std::uint64_t face = 0; face < 6; ++face) {
        for (int position = 0; position <= 8; ++position) {
            QVERIFY(cache.show(keyOf(face), position, run(0)));
            QVERIFY2(cache.bytes() <= 3000, qPrintable(QString::number(cache.bytes())));
        }
    }
    // What was asked for last is kept even where nothing fits.
    RunCache none(0);
    const RunKey key = keyOf(1);
    QCOMPARE(none.show(key, 4, run(0))->rgb.front(), 4.0F);
    QVERIFY(none.peek(key, 4));
    QVERIFY(none.bytes() >= kPicture);
}

void TestRunCache::whatWasDroppedComesBackTheSame()
{
    init();
    RunCache cache(2 * kPicture + 1000);
    const RunKey key = keyOf(1);
    for (int position = 0; position <= 8; ++position)
        QVERIFY(cache.show(key, position, run(5)));
    QVERIFY(!cache.peek(key, 0)); // the longest unused went first
    QVERIFY(cache.peek(key, 8));
    QCOMPARE(cache.show(key, 0, run(5))->rgb.front(), 5.0F);
    QCOMPARE(m_counts.begun, 1);
    QCOMPARE(m_counts.advanced, 8);
}

void TestRunCache::prefetchGoesOnToTheEnd()
{
    init();
    RunCache cache(1 << 20);
    const RunKey key = keyOf(1);
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

void TestRunCache::forgetsAFace()
{
    init();
    RunCache cache(1 << 20);
    const RunKey one = keyOf(1), other = keyOf(2);
    QVERIFY(cache.show(one, 1, run(0)));
    QVERIFY(cache.show(other, 1, run(0)));
    cache.forget(faceKey(1));
    QCOMPARE(cache.ready(one), -1);
    QCOMPARE(cache.ready(other), 1);
}

void TestRunCache::cancelledKeepsWhatIsDone()
{
    init();
    RunCache cache(1 << 20);
    const RunKey key = keyOf(1);
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

void TestRunCache::errorsOfBeginComeThrough()
{
    RunCache cache(1 << 20);
    const RunKey key = keyOf(1);
    const RunCache::Begin none = []() -> Result<std::unique_ptr<Run>> {
        return Error{ErrorCode::NotFound, "None.", {}};
    };
    QCOMPARE(cache.show(key, 0, none).error().code, ErrorCode::NotFound);
    QCOMPARE(cache.prefetch(key, none).error().code, ErrorCode::NotFound);
    QCOMPARE(cache.ready(key), -1);
}

void TestRunCache::keysFollowWhatARunIsMadeOf_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("param");
    QTest::addColumn<Value>("value");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* name, const char* method, const char* id, Value value, bool same) {
        QTest::newRow(name) << method << id << std::move(value) << same;
    };
    row("nothing", "latent", "nobody knows it", 1.0, true);
    row("the standard, said", "latent", param::kIdentity, 0.5, true);
    row("another position", "latent", param::kSteps, 3, true);
    row("a longer run", "latent", param::kSteps, kRunSteps + 1, false);
    row("identity weight", "latent", param::kIdentity, 0.25, false);
    row("a little more of it", "latent", param::kIdentity, 0.5000001, false);
    row("exact", "latent", param::kExact, true, false);
    row("sharpness", "latent", param::kSharpness, 0.5, false);
    row("start of a stage", "staged", "detail_start", 0.25, false);
    row("sharpness of the one picture", "recover", param::kSharpness, 0.5, false);
}

void TestRunCache::keysFollowWhatARunIsMadeOf()
{
    QFETCH(QString, method);
    QFETCH(QString, param);
    QFETCH(Value, value);
    Params changed;
    changed.set(param.toStdString(), value);
    const std::string id = method.toStdString();
    QTEST(keyOf(1, changed, 0, id) == keyOf(1, {}, 0, id), "same");
    QVERIFY(keyOf(2, changed, 0, id) != keyOf(1, changed, 0, id));
}

void TestRunCache::onlyWhatIsRandomHasASeed()
{
    QVERIFY(keyOf(1, {}, 1) != keyOf(1, {}, 2));
    QVERIFY(keyOf(1, {}, 1, "staged") != keyOf(1, {}, 2, "staged"));
    QVERIFY(keyOf(1, {}, 1, "recover") == keyOf(1, {}, 2, "recover"));
}

void TestRunCache::otherPixelsAreAnotherRun()
{
    const Description before = builtInMethods()->find("latent")->describe();
    Description after = before;
    ++after.pixelRevision;
    const Choice choice{before.id, 1, true, *resolved(before, {})};
    QVERIFY(runKeyOf(faceKey(1), before, choice, 0) != runKeyOf(faceKey(1), after, choice, 0));
}

HEIRLOOM_APPLESS_TEST(TestRunCache)
#include "tst_run_cache.moc"
