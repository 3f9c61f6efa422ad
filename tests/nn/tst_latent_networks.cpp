// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/nn/denoiser.h"
#include "engine/nn/gaussian_blur.h"
#include "engine/nn/latent_mask.h"
#include "engine/nn/latent_residual.h"
#include "engine/nn/place_attention.h"
#include "engine/nn/recognition_network.h"
#include "tests/support/test_main.h"

#include <cmath>
#include <functional>

#include <QTest>

using namespace heirloom::nn;

/// A network as a function of nothing: its inputs are fixed.
struct Subject {
    std::shared_ptr<torch::nn::Module> module;
    std::function<at::Tensor()> run;
};
class TestLatentNetworks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyParameterLearns_data() { subjects(); }
    void everyParameterLearns();
    void bfloat16IsClose_data() { subjects(); }
    void bfloat16IsClose();
    void untrainedDenoiserPredictsZero();
    void denoiserKnowsTimeAndCondition();
    void denoiserConfigFromShapes_data();
    void denoiserConfigFromShapes();
    void embeddingsAreUnitVectors();
    void recogniserSeesTheFaceOnly();
    void recogniserRefusesOtherSizes();
    void otherConfigsFromShapes();
    void maskIsWithinZeroAndOne();
    void residualIsWhatIsNotKnown();
    void residualReachesAsFarAsTheDamage_data();
    void residualReachesAsFarAsTheDamage();
    void whatIsHeldIsTheShape_data();
    void whatIsHeldIsTheShape();
    void blurKeepsTheMeanAndSpreads();
    void residualRefusesAnotherCondition();

private:
    static void subjects();
};

namespace {

const DenoiserConfig kLatent{8, 16, 1, {16, 24}, {1, 2}, 16};
const DenoiserConfig kPixels{3, 6, 4, {16, 24}, {2, 1}, 16};
const DenoiserConfig kUnconditional{3, 0, 2, {12}, {1}, 8};

/// As it may be after training: no weight is zero any more.
template <class Network>
Network disturbed(Network network)
{
    at::NoGradGuard noGradient;
    for (at::Tensor& parameter : network->parameters())
        parameter.add_(at::randn_like(parameter) * 0.05);
    return network;
}

std::map<std::string, Shape> shapesOf(const torch::nn::Module& module)
{
    std::map<std::string, Shape> shapes;
    for (const auto& item : module.named_parameters())
        shapes[item.key()] = item.value().sizes().vec();
    return shapes;
}

} // namespace

void TestLatentNetworks::subjects()
{
    torch::manual_seed(3);
    QTest::addColumn<Subject>("subject");
    const auto row = [](const char* name, auto network, auto run) {
        QTest::newRow(name) << Subject{network.ptr(), run};
    };
    const at::Tensor times = at::tensor({0.2, 0.7}, at::kFloat);
    Denoiser latent = disturbed(Denoiser(kLatent)), pixels = disturbed(Denoiser(kPixels)),
             unconditional = disturbed(Denoiser(kUnconditional));
    row("denoiser of latents", latent, [=, z = at::randn({2, 8, 8, 8}), c = at::randn({2, 16, 8, 8})]() mutable {
        return latent->forward(z, times, c);
    });
    row("denoiser of pixels", pixels, [=, z = at::randn({2, 3, 32, 32}), c = at::randn({2, 6, 32, 32})]() mutable {
        return pixels->forward(z, times, c);
    });
    row("unconditional denoiser", unconditional,
        [=, z = at::randn({2, 3, 16, 16})]() mutable { return unconditional->forward(z, times, {}); });
    RecognitionNetwork recogniser = disturbed(RecognitionNetwork(RecognitionConfig{4, {16, 16, 16}, {1, 1, 1}, 12}));
    row("recognition network", recogniser,
        [=, x = at::rand({2, 3, 256, 256})]() mutable { return recogniser->forward(x).slice(1, 0, 6); });
    LatentMask mask = disturbed(LatentMask(LatentMaskConfig{8, 16, 12, 1}));
    row("latent mask", mask, [=, c = at::randn({2, 16, 8, 8})]() mutable { return mask->forward(c); });
    PlaceAttention attention = disturbed(PlaceAttention(64, 8));
    auto attend = [=](const at::Tensor& x) mutable { // a block: it takes what it computes in
        return attention->forward(x.to(attention->value->weight.scalar_type())).to(at::kFloat);
    };
    row("attention", attention, [=, x = at::randn({2, 64, 8, 8})]() mutable { return attend(x); });
    row("attention on a map of another size", attention,
        [=, x = at::randn({2, 64, 4, 6})]() mutable { return attend(x); });
}

void TestLatentNetworks::everyParameterLearns()
{
    QFETCH(Subject, subject);
    const at::Tensor target = at::randn_like(subject.run().detach());
    (subject.run() - target).square().mean().backward();
    for (const auto& item : subject.module->named_parameters())
        QVERIFY2(item.value().grad().defined() && item.value().grad().abs().sum().item<double>() > 0,
                 item.key().c_str());
}

void TestLatentNetworks::bfloat16IsClose()
{
    QFETCH(Subject, subject);
    at::NoGradGuard noGradient;
    const at::Tensor exact = subject.run();
    for (at::Tensor& parameter : subject.module->parameters())
        parameter.set_data(parameter.detach().to(at::kBFloat16));
    const at::Tensor rounded = subject.run();
    QCOMPARE(rounded.scalar_type(), at::kFloat);
    QVERIFY((rounded - exact).abs().max().item<double>() < 0.05 * exact.abs().max().item<double>());
}

void TestLatentNetworks::untrainedDenoiserPredictsZero()
{
    Denoiser network(kLatent);
    const at::Tensor v = network->forward(at::randn({1, 8, 8, 8}), at::tensor({0.5F}), at::randn({1, 16, 8, 8}));
    QVERIFY(v.sizes() == at::IntArrayRef({1, 8, 8, 8}));
    QCOMPARE(v.abs().max().item<double>(), 0.0);
}

void TestLatentNetworks::denoiserKnowsTimeAndCondition()
{
    torch::manual_seed(5);
    Denoiser network = disturbed(Denoiser(kLatent));
    at::NoGradGuard noGradient;
    const at::Tensor z = at::randn({1, 8, 8, 8}), c = at::randn({1, 16, 8, 8});
    const at::Tensor v = network->forward(z, at::tensor({0.5F}), c);
    QVERIFY(!at::allclose(network->forward(z, at::tensor({0.6F}), c), v));
    QVERIFY(!at::allclose(network->forward(z, at::tensor({0.5F}), c + 0.1), v));
    // Each sample has its own time.
    const at::Tensor two = network->forward(at::cat({z, z}), at::tensor({0.5F, 0.6F}), at::cat({c, c}));
    QVERIFY(at::allclose(two.slice(0, 0, 1), v, 1e-4, 1e-5));
    QVERIFY(!at::allclose(two.slice(0, 1, 2), v));
}

void TestLatentNetworks::denoiserConfigFromShapes_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("latents") << 0;
    QTest::newRow("pixels") << 1;
    QTest::newRow("unconditional") << 2;
}

void TestLatentNetworks::denoiserConfigFromShapes()
{
    QFETCH(int, which);
    const DenoiserConfig config = which == 0 ? kLatent : which == 1 ? kPixels : kUnconditional;
    const auto read = DenoiserConfig::fromShapes(shapesOf(*Denoiser(config)));
    QCOMPARE(read.channels, config.channels);
    QCOMPARE(read.condition, config.condition);
    QCOMPARE(read.unshuffle, config.unshuffle);
    QCOMPARE(read.widths, config.widths);
    QCOMPARE(read.blocks, config.blocks);
    QCOMPARE(read.time, config.time);
}

void TestLatentNetworks::embeddingsAreUnitVectors()
{
    torch::manual_seed(6);
    RecognitionNetwork recogniser;
    at::NoGradGuard noGradient;
    const at::Tensor vectors = recogniser->forward(at::rand({3, 3, 256, 256}) * 2 - 1);
    QVERIFY(vectors.sizes() == at::IntArrayRef({3, 128}));
    QVERIFY(at::allclose(vectors.norm(2, {1}), at::ones({3}), 1e-5, 1e-5));
}

void TestLatentNetworks::recogniserSeesTheFaceOnly()
{
    torch::manual_seed(7);
    RecognitionNetwork recogniser;
    at::NoGradGuard noGradient;
    const at::Tensor crop = at::rand({1, 3, 256, 256}) * 2 - 1;
    at::Tensor other = crop.clone();
    other.slice(2, 0, 60).fill_(1);
    other.slice(3, 220, 256).fill_(-1);
    QVERIFY(at::equal(recogniser->forward(other), recogniser->forward(crop)));
    other.slice(2, 140, 150).slice(3, 120, 130).fill_(1);
    QVERIFY(!at::allclose(recogniser->forward(other), recogniser->forward(crop)));
}

void TestLatentNetworks::recogniserRefusesOtherSizes()
{
    RecognitionNetwork recogniser;
    QVERIFY_EXCEPTION_THROWN(recogniser->forward(at::zeros({1, 3, 128, 128})), c10::Error);
}

void TestLatentNetworks::otherConfigsFromShapes()
{
    const RecognitionConfig recognition{4, {16, 24, 32}, {1, 0, 2}, 12};
    const auto r = RecognitionConfig::fromShapes(shapesOf(*RecognitionNetwork(recognition)));
    QCOMPARE(r.widths, recognition.widths);
    QCOMPARE(r.blocks, recognition.blocks);
    QCOMPARE(r.embedding, recognition.embedding);
    const LatentMaskConfig mask{8, 16, 12, 3};
    const auto m = LatentMaskConfig::fromShapes(shapesOf(*LatentMask(mask)));
    QCOMPARE(m.latent, mask.latent);
    QCOMPARE(m.condition, mask.condition);
    QCOMPARE(m.width, mask.width);
    QCOMPARE(m.blocks, mask.blocks);
    QVERIFY_EXCEPTION_THROWN(RecognitionConfig::fromShapes({}), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(LatentMaskConfig::fromShapes({}), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(DenoiserConfig::fromShapes({}), std::invalid_argument);
}

void TestLatentNetworks::maskIsWithinZeroAndOne()
{
    torch::manual_seed(8);
    LatentMask mask = disturbed(LatentMask());
    at::NoGradGuard noGradient;
    const at::Tensor m = mask->forward(at::randn({1, 32, 32, 32}) * 20);
    QVERIFY(m.min().item<double>() >= 0 && m.max().item<double>() <= 1);
    QVERIFY(at::allclose(LatentMask()->forward(at::randn({1, 32, 32, 32})), at::full({1, 16, 32, 32}, 0.5)));
}

void TestLatentNetworks::residualIsWhatIsNotKnown()
{
    const at::Tensor condition = at::randn({2, 16, 4, 4}), latent = at::randn({2, 8, 4, 4});
    const LatentResidual residual(at::linspace(0.1, 0.8, 8), condition);
    QVERIFY(at::equal(residual.centre(), condition.slice(1, 0, 8)));
    QVERIFY(at::equal(residual.clean(at::zeros({2, 8, 4, 4})), residual.centre()));
    QVERIFY(at::allclose(residual.clean(residual.residual(latent)), latent, 1e-5, 1e-5));
    // Channel by channel.
    const at::Tensor reach = (residual.clean(at::ones({2, 8, 4, 4})) - residual.centre()).mean({0, 2, 3});
    QVERIFY(at::allclose(reach / reach[0], at::linspace(1, 8, 8), 1e-4, 1e-4));
}

void TestLatentNetworks::residualReachesAsFarAsTheDamage_data()
{
    QTest::addColumn<double>("damage"); // mean square of what was changed
    QTest::addColumn<double>("reach");
    QTest::addColumn<double>("worth");
    QTest::newRow("none") << 0.0 << 0.2 << 0.0;
    QTest::newRow("an eighth of the typical") << 0.0125 << 0.5 << 0.125;
    QTest::newRow("typical") << 0.1 << 1.0 << 1.0;
    QTest::newRow("very much") << 20.0 << 2.0 << 1.0;
}

void TestLatentNetworks::residualReachesAsFarAsTheDamage()
{
    QFETCH(double, damage);
    QFETCH(double, reach);
    QFETCH(double, worth);
    // Beside it another face: each has its own damage.
    const at::Tensor centre = at::randn({2, 8, 4, 4});
    const at::Tensor condition = at::cat(
        {centre, centre + at::tensor({std::sqrt(damage), 1.0}, at::kFloat).view({2, 1, 1, 1})}, 1);
    const LatentResidual residual(at::ones({8}), condition);
    const at::Tensor moved = residual.clean(at::ones({2, 8, 4, 4})) - centre;
    QVERIFY(std::abs(residual.visibleShare()[0].item<double>() - worth) < 1e-3);
    QCOMPARE(residual.visibleShare()[1].item<double>(), 1.0);
    QVERIFY(at::allclose(moved[0], at::full_like(moved[0], reach), 1e-3, 1e-3));
}

void TestLatentNetworks::whatIsHeldIsTheShape_data()
{
    QTest::addColumn<double>("share");
    QTest::newRow("not held") << 0.0;
    QTest::newRow("half") << 0.5;
    QTest::newRow("held") << 1.0;
}

void TestLatentNetworks::whatIsHeldIsTheShape()
{
    QFETCH(double, share);
    // Typical damage, so that all of a change is worth showing.
    const at::Tensor centre = at::randn({1, 8, 4, 4});
    const LatentResidual residual(at::ones({8}), at::cat({centre, centre + 1}, 1));
    const at::Tensor recovered = at::randn({1, 3, 32, 32}), base = at::randn({1, 3, 32, 32});
    const auto change = [&](const at::Tensor& made) {
        return residual.shown(recovered, made, base, {share, 2}) - recovered;
    };
    const at::Tensor flat = at::full({1, 3, 32, 32}, 0.3);
    at::Tensor stripes = flat.clone();
    stripes.slice(3, 1, 32, 2).neg_();
    QVERIFY(at::allclose(change(base + flat), (1 - share) * flat, 1e-4, 1e-5));
    QVERIFY(at::allclose(change(base + stripes), stripes, 1e-2, 1e-4));
    const at::Tensor made = base.clone().requires_grad_();
    change(made).sum().backward();
    QVERIFY(std::abs(made.grad().mean().item<double>() - (1 - share)) < 1e-4);
}

void TestLatentNetworks::blurKeepsTheMeanAndSpreads()
{
    at::Tensor point = at::zeros({3, 65, 65});
    point.select(1, 32).select(1, 32).fill_(1);
    const at::Tensor blurred = gaussianBlur(point, 3);
    QVERIFY(std::abs(blurred.sum().item<double>() - 3) < 1e-4);
    const at::Tensor x = at::arange(65, at::kFloat) - 32;
    const double variance = (blurred[0].sum(0) * x * x).sum().item<double>();
    QVERIFY2(std::abs(variance - 9) < 0.6, qPrintable(QString::number(variance)));
    QVERIFY(at::equal(gaussianBlur(at::stack({point, 2 * point}), 3)[0], blurred));
}

void TestLatentNetworks::residualRefusesAnotherCondition()
{
    QVERIFY_EXCEPTION_THROWN(LatentResidual(at::ones({8}), at::zeros({1, 8, 4, 4})), c10::Error);
}

HEIRLOOM_APPLESS_TEST(TestLatentNetworks)
#include "tst_latent_networks.moc"
