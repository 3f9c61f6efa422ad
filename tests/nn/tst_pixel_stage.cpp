// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/nn/pixel_stage.h"
#include "tests/support/test_main.h"

#include <cmath>
#include <utility>

#include <QTest>

using namespace heirloom::nn;

class TestPixelStage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { torch::manual_seed(4); }
    void coarsePartIsTheOthers();
    void firstStageIsAboutTheRecoveredFace();
    void secondStageIsAboutWhatTheFirstFound();
    void secondStageAloneIsAboutTheRecoveredFace();
    void toldPicturesAreInUnitsOfTheResidual();
    void loudDamageIsHeldBack();
    void reachFollowsTheDamage_data();
    void reachFollowsTheDamage();
    void noiseCountsLessThanBlurOfItsSize();
    void builtInNetworksAreSmall_data();
    void builtInNetworksAreSmall();
    void builtInNetworksFitTheirStages();
};

namespace {

const at::Tensor& spread()
{
    static const at::Tensor value = at::tensor({0.05F, 0.06F, 0.08F});
    return value;
}

/// Faces without the finest detail, as the means of 2 x 2 pixels keep them.
at::Tensor picture(std::int64_t faces = 1)
{
    return 0.5 * at::upsample_bilinear2d(at::randn({faces, 3, 8, 8}), {32, 32}, false);
}

std::int64_t parametersOf(const DenoiserConfig& config)
{
    std::int64_t sum = 0;
    for (const at::Tensor& parameter : Denoiser(config)->parameters())
        sum += parameter.numel();
    return sum;
}

} // namespace

void TestPixelStage::coarsePartIsTheOthers()
{
    const at::Tensor p = picture(), other = picture();
    QVERIFY(halved(p).sizes() == at::IntArrayRef({1, 3, 16, 16}));
    QVERIFY(enlarged(halved(p)).sizes() == p.sizes());
    QVERIFY(at::equal(withCoarse(p, halved(p)), p));
    const at::Tensor mixed = withCoarse(p, halved(other));
    QVERIFY((halved(mixed) - halved(other)).abs().mean().item<double>()
            < 0.2 * (halved(p) - halved(other)).abs().mean().item<double>());
    // What is finer than half the size stays.
    at::Tensor fine = at::zeros_like(p);
    fine.slice(3, 0, 32, 2).fill_(0.1);
    fine.slice(3, 1, 32, 2).fill_(-0.1);
    QVERIFY(at::allclose(withCoarse(p + fine, halved(other)) - mixed, fine, 1e-4, 1e-5));
}

void TestPixelStage::firstStageIsAboutTheRecoveredFace()
{
    const at::Tensor recovered = picture(2), degraded = picture(2);
    const auto stage = PixelStage::first(spread(), recovered, degraded);
    QVERIFY(at::equal(stage.centre(), halved(recovered)));
    QVERIFY(at::equal(stage.clean(at::zeros_like(stage.centre())), halved(recovered)));
    QVERIFY(stage.condition().sizes() == at::IntArrayRef({2, 6, 16, 16}));
    QVERIFY(at::equal(stage.condition().slice(1, 0, 3), halved(recovered)));
    // The paper's starting picture, in units of the residual.
    QVERIFY(at::allclose(stage.clean(stage.residual(halved(degraded))), halved(degraded), 1e-4, 1e-5));
}

void TestPixelStage::secondStageIsAboutWhatTheFirstFound()
{
    const at::Tensor recovered = picture(), degraded = picture(), found = halved(picture());
    const auto stage = PixelStage::second(spread(), recovered, degraded, found);
    QVERIFY(at::equal(stage.centre(), withCoarse(recovered, found)));
    QVERIFY(stage.condition().sizes() == at::IntArrayRef({1, 9, 32, 32}));
    QVERIFY(at::equal(stage.condition().slice(1, 0, 3), stage.centre()));
    const auto other = PixelStage::second(spread(), recovered, degraded, found + 0.1);
    QVERIFY(at::allclose(other.centre(), stage.centre() + 0.1, 1e-4, 1e-4));
}

void TestPixelStage::secondStageAloneIsAboutTheRecoveredFace()
{
    const at::Tensor recovered = picture(), degraded = picture();
    const auto stage = PixelStage::second(spread(), recovered, degraded, halved(recovered));
    QVERIFY(at::equal(stage.centre(), recovered));
    QCOMPARE(stage.condition().slice(1, 6, 9).abs().max().item<double>(),
             0.0); // there was no first stage: nothing was changed
}

void TestPixelStage::toldPicturesAreInUnitsOfTheResidual()
{
    const at::Tensor recovered = picture(), degraded = recovered + 0.02 * at::randn({1, 3, 1, 1});
    const auto stage = PixelStage::second(spread(), recovered, degraded, halved(recovered));
    QVERIFY(at::allclose(stage.clean(stage.condition().slice(1, 3, 6)), degraded, 1e-4, 1e-4));
}

void TestPixelStage::loudDamageIsHeldBack()
{
    const at::Tensor recovered = picture();
    at::Tensor degraded = recovered.clone();
    degraded.slice(3, 4, 6).fill_(1); // a scratch
    const auto stage = PixelStage::second(spread(), recovered, degraded, halved(recovered));
    QCOMPARE(stage.condition().slice(1, 3, 6).max().item<double>(), 4.0);
    QVERIFY(stage.residual(degraded).max().item<double>() > 4);
}

void TestPixelStage::reachFollowsTheDamage_data()
{
    QTest::addColumn<double>("damage"); // mean square of what was changed
    QTest::addColumn<double>("first");  // the doubt
    QTest::addColumn<double>("second");
    QTest::addColumn<double>("worth");
    QTest::newRow("none") << 0.0 << 0.2 << 0.2 << 0.0;
    QTest::newRow("an eighth of the typical") << 0.000125 << 0.5 << std::sqrt(0.5) << 0.125;
    QTest::newRow("typical") << 0.001 << 1.0 << 1.0 << 1.0;
    QTest::newRow("very much") << 0.5 << 2.0 << 2.0 << 1.0;
}

void TestPixelStage::reachFollowsTheDamage()
{
    QFETCH(double, damage);
    QFETCH(double, first);
    QFETCH(double, second);
    QFETCH(double, worth);
    const at::Tensor recovered = picture(2);
    // Beside it another face: each has its own damage.
    const at::Tensor degraded = recovered + at::tensor({std::sqrt(damage), 0.5}, at::kFloat).view({2, 1, 1, 1});
    for (const auto& [stage, doubt] :
         {std::pair(PixelStage::first(spread(), recovered, degraded), first),
          std::pair(PixelStage::second(spread(), recovered, degraded, halved(recovered)), second)}) {
        QVERIFY(std::abs(stage.residualScale()[0].item<double>() - doubt) < 1e-3);
        QVERIFY(std::abs(stage.visibleShare()[0].item<double>() - worth) < 1e-3);
        QCOMPARE(stage.visibleShare()[1].item<double>(), 1.0);
        const at::Tensor moved = stage.clean(at::ones_like(stage.centre())) - stage.centre();
        QVERIFY(at::allclose(moved.mean({2, 3})[0], doubt * spread(), 1e-3, 1e-4));
    }
}

void TestPixelStage::noiseCountsLessThanBlurOfItsSize()
{
    const at::Tensor recovered = picture();
    const auto noisy = PixelStage::first(spread(), recovered, recovered + 0.03 * at::randn_like(recovered));
    const auto shifted = PixelStage::first(spread(), recovered, recovered + 0.03);
    QVERIFY(noisy.residualScale().item<double>() < 0.7 * shifted.residualScale().item<double>());
}

void TestPixelStage::builtInNetworksAreSmall_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("first stage") << 0;
    QTest::newRow("second stage") << 1;
    QTest::newRow("texture") << 2;
}

void TestPixelStage::builtInNetworksAreSmall()
{
    QFETCH(int, which);
    const DenoiserConfig config = which == 0 ? irm128Config() : which == 1 ? irm256Config() : temConfig();
    QVERIFY(parametersOf(config) <= 2'600'000);
    for (const std::int64_t width : config.widths)
        QCOMPARE(width % 16, std::int64_t(0)); // a matrix unit's row
    QVERIFY(parametersOf(irm128Config()) + parametersOf(irm256Config()) + parametersOf(temConfig()) <= 7'500'000);
}

void TestPixelStage::builtInNetworksFitTheirStages()
{
    const at::Tensor recovered = at::zeros({1, 3, 64, 64}), degraded = at::rand({1, 3, 64, 64}), t = at::tensor({0.5F});
    const auto first = PixelStage::first(spread(), recovered, degraded);
    const auto second = PixelStage::second(spread(), recovered, degraded, halved(recovered));
    at::NoGradGuard noGradient;
    QVERIFY(Denoiser(irm128Config())->forward(at::randn({1, 3, 32, 32}), t, first.condition()).sizes()
            == at::IntArrayRef({1, 3, 32, 32}));
    QVERIFY(Denoiser(irm256Config())->forward(at::randn({1, 3, 64, 64}), t, second.condition()).sizes()
            == recovered.sizes());
    QVERIFY(Denoiser(temConfig())->forward(at::randn({1, 3, 64, 64}), t, {}).sizes() == recovered.sizes());
}

HEIRLOOM_APPLESS_TEST(TestPixelStage)
#include "tst_pixel_stage.moc"
