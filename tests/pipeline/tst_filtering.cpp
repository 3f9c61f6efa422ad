// SPDX-License-Identifier: Apache-2.0
#include "engine/pipeline/filtering.h"
#include "engine/pipeline/plan.h"
#include "tests/support/blur_stage.h"
#include "tests/support/same_pixels.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <vector>

#include <QTest>

using namespace heirloom;
using test::BlurFilter;
using test::FilterCounts;
using test::samePixels;

namespace {

std::shared_ptr<const Photo> photoOf(const ImageFormat& format)
{
    std::vector<std::uint8_t> bytes(format.bytes());
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>((i * i >> 5) + i / 97);
    auto photo = std::make_shared<Photo>();
    photo->pixels = ImageBuffer(format, std::move(bytes));
    return photo;
}

/// Fails, or gives something else than it should.
class BadFilter final : public Filter {
public:
    explicit BadFilter(bool fails) : m_fails(fails) {}
    Key key() const override { return KeyBuilder("bad").key(); }
    int halo(double) const override { return 3; }
    Result<ImageBuffer> apply(const Photo& part, const FilterAnalysis*, double, const CancelToken&) const override
    {
        if (m_fails)
            throw std::runtime_error("nobody catches this");
        ImageFormat format = part.pixels.format();
        ++format.width;
        return ImageBuffer(format, std::vector<std::uint8_t>(format.bytes()));
    }

private:
    bool m_fails;
};

const Key kPhoto = KeyBuilder("photo").add(std::uint64_t(1)).key();

std::shared_ptr<const Photo> run(Filtering filtering)
{
    while (!filtering.done()) {
        if (!filtering.step({}))
            return nullptr;
    }
    return filtering.photo();
}

} // namespace

/// A photo through the filters of its stages.
class TestFiltering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tilesAreTheWhole_data();
    void tilesAreTheWhole();
    void withoutFiltersItIsThePhoto();
    void goesOnFromWhatIsKnown();
    void theCacheHasALimit();
    void failuresAreTold_data();
    void failuresAreTold();
    void stops();

private:
    std::shared_ptr<FilterCounts> m_counts = std::make_shared<FilterCounts>();
    std::shared_ptr<const Filter> blur(int radius) const { return std::make_shared<BlurFilter>(radius, m_counts); }
};

void TestFiltering::tilesAreTheWhole_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("tiles");
    QTest::newRow("six tiles of colours") << 1100 << 700 << 3 << 1 << 6;
    QTest::newRow("a pixel more than a tile") << 513 << 512 << 1 << 1 << 2;
    QTest::newRow("one of 16 bits and alpha") << 40 << 30 << 4 << 2 << 1;
    QTest::newRow("16 bits") << 600 << 520 << 3 << 2 << 4;
    QTest::newRow("one pixel") << 1 << 1 << 3 << 1 << 1;
}

void TestFiltering::tilesAreTheWhole()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, channels);
    QFETCH(int, depth);
    QFETCH(int, tiles);
    const auto photo = photoOf({width, height, channels, static_cast<SampleDepth>(depth)});
    const BlurFilter filter(5, m_counts);
    const auto analysis = filter.analyse(*photo, 1, {});
    const auto whole = filter.apply(*photo, analysis->get(), 1, {});
    m_counts->reset();
    const auto tiled = filtered(photo, {blur(5)});
    QVERIFY(tiled.ok());
    QVERIFY(samePixels((*tiled)->pixels, *whole));
    QCOMPARE(m_counts->parts.load(), tiles);
    QCOMPARE(m_counts->analyses.load(), 1);
}

void TestFiltering::withoutFiltersItIsThePhoto()
{
    const auto photo = photoOf({20, 10, 3});
    QVERIFY(*filtered(photo, {}) == photo);
    const auto off = planPhoto(*test::stagesAndBlur(), {test::blurred(0)}, {20, 10});
    QVERIFY(off && off->filters.empty() && !off->changesAnything());
    const auto on = planPhoto(*test::stagesAndBlur(), {test::blurred(2)}, {20, 10});
    QVERIFY(on && on->filters.size() == 1 && on->changesAnything());
}

/// A handle recomputes its own stage and those after it, and nothing before.
void TestFiltering::goesOnFromWhatIsKnown()
{
    const auto photo = photoOf({700, 300, 3});
    StageCache cache(std::size_t(1) << 24);
    const auto first = run({photo, {blur(3), blur(1)}, 1, kPhoto, &cache});
    m_counts->reset();
    QVERIFY(run({photo, {blur(3), blur(1)}, 1, kPhoto, &cache}) == first);
    QCOMPARE(m_counts->parts.load(), 0);

    const auto second = run({photo, {blur(3), blur(2)}, 1, kPhoto, &cache});
    QCOMPARE(m_counts->parts.load(), 2);
    QCOMPARE(m_counts->analyses.load(), 0); // of the same picture
    QVERIFY(samePixels(second->pixels, (*filtered(photo, {blur(3), blur(2)}))->pixels));

    m_counts->reset();
    const auto third = run({photo, {blur(4), blur(2)}, 1, kPhoto, &cache});
    QCOMPARE(m_counts->parts.load(), 4);
    QCOMPARE(m_counts->analyses.load(), 1); // of what is new between them
    QVERIFY(samePixels(third->pixels, (*filtered(photo, {blur(4), blur(2)}))->pixels));

    m_counts->reset();
    const auto other = run({photo, {blur(3)}, 1, KeyBuilder("photo").add(std::uint64_t(2)).key(), &cache});
    const auto smaller = run({photo, {blur(3)}, 0.5, kPhoto, &cache});
    QCOMPARE(m_counts->parts.load(), 4); // another photo, another scale
    QVERIFY(!samePixels(smaller->pixels, other->pixels));
}

void TestFiltering::theCacheHasALimit()
{
    const auto photo = photoOf({100, 100, 3});
    StageCache cache(70'000);
    for (int radius = 1; radius <= 4; ++radius)
        QVERIFY(run({photo, {blur(radius)}, 1, kPhoto, &cache}));
    QVERIFY(cache.bytes() <= 70'000);
    m_counts->reset();
    run({photo, {blur(4)}, 1, kPhoto, &cache});
    QCOMPARE(m_counts->parts.load(), 0);
    run({photo, {blur(1)}, 1, kPhoto, &cache});
    QCOMPARE(m_counts->parts.load(), 1);
    const auto large = photoOf({200, 200, 3});
    QVERIFY(run({large, {blur(1)}, 1, KeyBuilder("large").key(), &cache}));
    QVERIFY(cache.bytes() <= 70'000);
    // Analyses that say they take nothing are dropped in their turn, too.
    StageCache small(1'000);
    const auto keyOf = [](int i) { return KeyBuilder("analysis").add(std::uint64_t(i)).key(); };
    for (int i = 0; i < 100; ++i)
        small.keep(keyOf(i), std::make_shared<const FilterAnalysis>());
    QVERIFY(!small.analysis(keyOf(0)) && small.analysis(keyOf(99)));
}

void TestFiltering::failuresAreTold_data()
{
    QTest::addColumn<bool>("throws");
    QTest::newRow("thrown") << true;
    QTest::newRow("another size") << false;
}

void TestFiltering::failuresAreTold()
{
    QFETCH(bool, throws);
    const auto made = filtered(photoOf({20, 10, 3}), {std::make_shared<BadFilter>(throws)});
    QVERIFY(!made.ok());
    QCOMPARE(made.error().code, ErrorCode::ComputeFailed);
    QVERIFY(!made.error().message.empty());
}

void TestFiltering::stops()
{
    const CancelToken cancel;
    std::vector<double> progress;
    const auto made = filtered(photoOf({1100, 700, 1}), {blur(1)}, cancel, [&](double done) {
        progress.push_back(done);
        if (progress.size() == 4)
            cancel.cancel();
    });
    QVERIFY(!made.ok());
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QCOMPARE(progress.size(), std::size_t(4));
    QVERIFY(std::ranges::is_sorted(progress) && progress.back() < 1);
}

HEIRLOOM_APPLESS_TEST(TestFiltering)
#include "tst_filtering.moc"
