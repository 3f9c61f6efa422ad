// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/training/degradation.h"
#include "engine/training/picture_operations.h"
#include "tests/support/test_main.h"

#include <functional>

#include <QTest>

using namespace heirloom::training;
namespace {

/// A smooth picture with an edge and fine stripes, in [-1, 1].
at::Tensor testPicture()
{
    const at::Tensor x = at::linspace(0, 1, 256).view({1, 1, 256}), y = at::linspace(0, 1, 256).view({1, 256, 1});
    const at::Tensor stripes = 0.2 * at::sin(x * 200) * at::gt(y, 0.5).to(at::kFloat);
    return at::clamp(at::cat({0.2 + 0.6 * x + 0 * y, 0.3 + 0.4 * y + 0 * x, 0.8 - 0.5 * x * y}) + stripes, 0.02, 0.98)
               * 2
           - 1;
}

double deviation(const at::Tensor& a, const at::Tensor& b)
{
    return (a - b).square().mean().sqrt().item<double>();
}

} // namespace

class TestDegradation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void repeatsFromASeed();
    void everyPartDamages_data();
    void everyPartDamages();
    void emptyRecipeOnlyRounds();
    void greyStaysGrey();
    void toneIsThatOfTheTargetToo_data();
    void toneIsThatOfTheTargetToo();
    void severityIsEvenlySpread();
    void rangesOfDesign();
    void jpegLosesMoreAtLowerQuality();
    void jpegOfFlatGreyIsExact();
};

void TestDegradation::repeatsFromASeed()
{
    const at::Tensor picture = testPicture();
    for (const std::uint64_t seed : {1ULL, 77ULL, 4242ULL}) {
        const TrainingPair one = applyDegradation(picture, drawDegradation(seed)),
                           two = applyDegradation(picture, drawDegradation(seed));
        QVERIFY(at::equal(one.degraded, two.degraded));
        QVERIFY(at::equal(one.clean, two.clean));
    }
    QVERIFY(!at::equal(applyDegradation(picture, drawDegradation(1)).degraded,
                       applyDegradation(picture, drawDegradation(2)).degraded));
}

void TestDegradation::everyPartDamages_data()
{
    QTest::addColumn<DegradationRecipe>("recipe");
    const auto row = [](const char* name, const std::function<void(DegradationRecipe&)>& change) {
        DegradationRecipe recipe;
        recipe.noiseSeed = 5;
        change(recipe);
        QTest::newRow(name) << recipe;
    };
    row("gaussian blur", [](auto& r) { r.blurSigma = 2; });
    row("motion blur", [](auto& r) {
        r.motionLength = 9;
        r.motionAngle = 0.5;
    });
    row("film grain", [](auto& r) { r.filmGrain = 0.08; });
    row("halftone dots", [](auto& r) {
        r.halftone = 0.6;
        r.halftonePeriod = 4;
    });
    row("paper", [](auto& r) { r.paper = 0.08; });
    row("honeycomb paper", [](auto& r) {
        r.weave = 0.08;
        r.weavePeriod = 6;
    });
    row("scratch", [](auto& r) { r.lines = {{{0.1, 0.1}, {0.9, 0.8}, 0.02, 2, 1, 0.9, false}}; });
    row("crease", [](auto& r) { r.lines = {{{0.1, 0.1}, {0.9, 0.8}, 0, 3, 1, 0.9, true}}; });
    row("dust", [](auto& r) { r.specks = {{{0.5, 0.5}, 3, 1.5, 1, 1}, {{1.0, 0.0}, 3, 1, 0, 1}}; });
    row("down-sampling", [](auto& r) { r.downsampling = 4; });
    row("gaussian noise", [](auto& r) { r.gaussianNoise = 0.06; });
    row("poisson noise", [](auto& r) { r.poissonNoise = 0.06; });
    row("JPEG", [](auto& r) { r.jpegQuality = 40; });
}

void TestDegradation::everyPartDamages()
{
    QFETCH(DegradationRecipe, recipe);
    const TrainingPair pair = applyDegradation(testPicture(), recipe);
    QVERIFY(pair.degraded.sizes() == at::IntArrayRef({3, 256, 256}));
    QVERIFY(at::isfinite(pair.degraded).all().item<bool>());
    QVERIFY(pair.degraded.abs().max().item<double>() <= 1.0);
    QVERIFY(at::allclose(pair.clean, testPicture(), 1e-5, 1e-5));
    const double damage = deviation(pair.degraded, pair.clean);
    QVERIFY2(damage > 0.008 && damage < 0.8, qPrintable(QString::number(damage)));
}

void TestDegradation::emptyRecipeOnlyRounds()
{
    const TrainingPair pair = applyDegradation(testPicture(), {});
    QVERIFY((pair.degraded - pair.clean).abs().max().item<double>() <= 1.01 / 255);
}

void TestDegradation::greyStaysGrey()
{
    DegradationRecipe recipe = drawDegradation(3);
    for (std::uint64_t seed = 4; recipe.tone != Tone::Grey || recipe.severity < 0.5; ++seed)
        recipe = drawDegradation(seed);
    const TrainingPair pair = applyDegradation(testPicture(), recipe);
    for (const at::Tensor& picture : {pair.degraded, pair.clean})
        QVERIFY(at::equal(picture[0], picture[1]) && at::equal(picture[1], picture[2]));
}

void TestDegradation::toneIsThatOfTheTargetToo_data()
{
    QTest::addColumn<DegradationRecipe>("recipe");
    const auto row = [](const char* name, const std::function<void(DegradationRecipe&)>& change) {
        DegradationRecipe recipe;
        change(recipe);
        QTest::newRow(name) << recipe;
    };
    row("sepia", [](auto& r) {
        r.tone = Tone::Sepia;
        r.sepiaStrength = 1;
    });
    row("low contrast", [](auto& r) { r.contrast = 0.6; });
    row("lifted blacks", [](auto& r) { r.lift = 0.2; });
    row("gamma", [](auto& r) { r.gamma = 1.3; });
    row("colour cast", [](auto& r) { r.cast = {0.1, 0, -0.1}; });
}

// A network is not asked to guess the tone before the fading: both pictures have it.
void TestDegradation::toneIsThatOfTheTargetToo()
{
    QFETCH(DegradationRecipe, recipe);
    const TrainingPair pair = applyDegradation(testPicture(), recipe);
    QVERIFY(deviation(pair.clean, testPicture()) > 0.02);
    QVERIFY((pair.clean - pair.degraded).abs().max().item<double>() <= 1.01 / 255);
}

void TestDegradation::severityIsEvenlySpread()
{
    std::array<int, 5> counts{};
    for (std::uint64_t seed = 0; seed < 5000; ++seed)
        ++counts[static_cast<std::size_t>(drawDegradation(seed).severity * 5)];
    for (const int count : counts)
        QVERIFY2(std::abs(count - 1000) < 120, qPrintable(QString::number(count)));
}

void TestDegradation::rangesOfDesign()
{
    int grey = 0, sepia = 0, lines = 0;
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        const DegradationRecipe recipe = drawDegradation(seed);
        grey += recipe.tone == Tone::Grey;
        sepia += recipe.tone == Tone::Sepia;
        lines += !recipe.lines.empty();
        QVERIFY(recipe.blurSigma <= 5 && recipe.downsampling >= 1 && recipe.downsampling <= 8);
        QVERIFY(recipe.gaussianNoise <= 20.0 / 255 && recipe.poissonNoise <= 20.0 / 255
                && recipe.filmGrain <= 34.0 / 255);
        QVERIFY(recipe.jpegQuality == 0 || (recipe.jpegQuality >= 40 && recipe.jpegQuality <= 95));
    }
    QVERIFY2(std::abs(grey - 900) < 100, qPrintable(QString::number(grey)));
    QVERIFY(sepia > 200 && lines > 600);
}

void TestDegradation::jpegLosesMoreAtLowerQuality()
{
    const at::Tensor picture = testPicture() * 0.5 + 0.5;
    double last = 0;
    for (const int quality : {95, 75, 50, 30}) {
        const double loss = deviation(jpegCompress(picture, quality, true), picture);
        QVERIFY(loss > last);
        last = loss;
    }
}

void TestDegradation::jpegOfFlatGreyIsExact()
{
    const at::Tensor grey = at::full({3, 50, 43}, 128.0 / 255);
    QVERIFY(at::allclose(jpegCompress(grey, 90, true), grey, 0, 1e-4));
}

HEIRLOOM_APPLESS_TEST(TestDegradation)
#include "tst_degradation.moc"
