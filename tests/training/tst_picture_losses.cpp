// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/training/patch_discriminator.h"
#include "engine/training/perceptual_distance.h"
#include "engine/training/picture_losses.h"
#include "engine/training/projected_opponent.h"
#include "engine/training/spectral_conv.h"
#include "tests/support/test_main.h"

#include <cmath>
#include <functional>

#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using namespace heirloom::training;

namespace {

/// SqueezeNet with random weights: it compares pictures by something, which is all that is asked of it here.
SqueezeNet randomFeatures()
{
    torch::manual_seed(4);
    SqueezeNet network;
    for (at::Tensor& parameter : network->parameters()) {
        if (parameter.dim() == 4) // as trained ones: no layer makes the features vanish
            torch::nn::init::kaiming_normal_(parameter);
        parameter.set_requires_grad(false);
    }
    return network;
}

nn::RecognitionNetwork randomRecognition()
{
    torch::manual_seed(5);
    return nn::RecognitionNetwork(nn::RecognitionConfig{4, {16, 16, 16}, {1, 1, 1}, 12});
}

/// Soft blobs: pictures with large shapes.
at::Tensor smooth(std::int64_t count, std::int64_t size)
{
    return at::upsample_bilinear2d(at::rand({count, 3, size / 16, size / 16}) * 1.6 - 0.8, {size, size}, false);
}

using Share = double PictureLossSettings::*;

} // namespace

class TestPictureLosses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opponentsLearnToTellApart_data();
    void opponentsLearnToTellApart();
    void opponentsLossLeavesItsWeightsAlone_data();
    void opponentsLossLeavesItsWeightsAlone();
    void spectralConvolutionsCannotMagnify();
    void theValueStaysAndTheGradientGetsItsShare_data();
    void theValueStaysAndTheGradientGetsItsShare();
    void termsFadeIn();
    void faultySettingsAreRefused_data();
    void faultySettingsAreRefused();
    void featuresHaveTheirShapes();
    void distanceGrowsWithTheDifference();
    void kernelDistanceTellsSetsApart();

private:
    TrainingOptions options() const
    {
        TrainingOptions options;
        options.directory = m_folder.path().toStdString();
        options.bfloat16 = false;
        return options;
    }
    Opponent opponent(const QString& kind) const
    {
        torch::manual_seed(7);
        return kind == "patch" ? patchOpponent("patch", 3, {16, 24}, 2e-3, options())
                               : projectedOpponent("projected", randomFeatures(), 2e-3, options());
    }
    QTemporaryDir m_folder;
};

void TestPictureLosses::opponentsLearnToTellApart_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("by patches") << "patch";
    QTest::newRow("by features") << "projected";
}

void TestPictureLosses::opponentsLearnToTellApart()
{
    QFETCH(QString, kind);
    Opponent judge = opponent(kind);
    torch::manual_seed(8);
    double first = 0, last = 0;
    for (int i = 0; i < 80; ++i) {
        last = judge.learn(smooth(4, 64) + 0.3 * at::randn({4, 3, 64, 64}), smooth(4, 64));
        first = i == 0 ? last : first;
    }
    QVERIFY2(last > first + 0.5, qPrintable(QStringLiteral("%1 to %2").arg(first).arg(last)));
}

void TestPictureLosses::opponentsLossLeavesItsWeightsAlone_data()
{
    opponentsLearnToTellApart_data();
}

void TestPictureLosses::opponentsLossLeavesItsWeightsAlone()
{
    QFETCH(QString, kind);
    Opponent judge = opponent(kind);
    const at::Tensor real = 0.3 * at::randn({1, 3, 64, 64}), picture = at::zeros({1, 3, 64, 64}).requires_grad_(true);
    judge.learn(real, picture.detach());
    judge.loss(picture).backward();
    QVERIFY(picture.grad().abs().sum().item<double>() > 0);
    // The gradient went to the picture; what goes on from the checkpoint takes the same next step.
    const bundle::WeightMap before = judge.companion().state();
    Opponent twin = opponent(kind);
    QVERIFY(twin.companion().restore(before));
    judge.learn(real, picture.detach());
    twin.learn(real, picture.detach());
    const auto one = judge.companion().state(), two = twin.companion().state();
    for (const auto& [name, tensor] : one)
        QVERIFY2(at::allclose(tensor, two.at(name), 1e-4, 1e-6), name.c_str());
}

void TestPictureLosses::spectralConvolutionsCannotMagnify()
{
    torch::manual_seed(9);
    SpectralConv conv(8, 12, 1);
    at::NoGradGuard noGradient;
    conv->weight.mul_(50);
    const at::Tensor x = at::randn({1, 8, 16, 16});
    for (int i = 0; i < 20; ++i)
        conv->forward(x);
    const double longer = (conv->forward(x).norm(2, {1}) / x.norm(2, {1})).max().item<double>();
    QVERIFY2(longer <= 1.01 && longer > 0.5, qPrintable(QString::number(longer)));
}

void TestPictureLosses::theValueStaysAndTheGradientGetsItsShare_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<double>("terms");
    QTest::newRow("features") << 0 << 1.0;
    QTest::newRow("patches") << 1 << 1.0;
    QTest::newRow("projected") << 2 << 1.0;
    QTest::newRow("eyes and mouth") << 3 << std::sqrt(2.0); // they lie elsewhere, so their pulls are at right angles
    QTest::newRow("identity") << 4 << 1.0;
}

void TestPictureLosses::theValueStaysAndTheGradientGetsItsShare()
{
    QFETCH(int, which);
    QFETCH(double, terms);
    const Share share = std::array<Share, 5>{&PictureLossSettings::perceptual, &PictureLossSettings::patch,
                                             &PictureLossSettings::projected, &PictureLossSettings::components,
                                             &PictureLossSettings::identity}
                            .at(static_cast<std::size_t>(which));
    PictureLossSettings settings;
    settings.*share = 0.5;
    settings.features = randomFeatures();
    settings.recognition = randomRecognition();
    settings.fadeIn = 1;
    QVERIFY(settings.check());
    PictureLosses losses(settings, 1e-3, true, options());
    torch::manual_seed(10);
    const at::Tensor clean = smooth(2, 256), degraded = clean + 0.1 * at::randn_like(clean);
    const at::Tensor made = (clean + 0.2 * smooth(2, 256)).requires_grad_(true);
    const std::vector<FacePlaces> places(2, kTemplatePlaces);
    const at::Tensor own = (made - clean).square().mean();
    const at::Tensor joined = losses.join(own, {made, clean, degraded, places, {true, false}}, 0);
    QVERIFY(std::abs(joined.item<double>() - own.item<double>()) < 1e-5);
    const at::Tensor ours = torch::autograd::grad({own}, {made}, {}, true)[0],
                     all = torch::autograd::grad({joined}, {made})[0];
    const double added = ((all - ours).norm() / ours.norm()).item<double>();
    QVERIFY2(std::abs(added - 0.5 * terms) < 0.02, qPrintable(QString::number(added)));
    QVERIFY(losses.figures().size() >= 2);
}

void TestPictureLosses::termsFadeIn()
{
    PictureLossSettings settings;
    settings.perceptual = 1;
    settings.features = randomFeatures();
    settings.from = 100;
    settings.fadeIn = 50;
    PictureLosses losses(settings, 1e-3, false, options());
    const at::Tensor clean = smooth(1, 64);
    const auto added = [&](std::int64_t sample) {
        const at::Tensor made = (clean + 0.1).requires_grad_(true);
        const at::Tensor own = (made - clean).square().mean();
        const at::Tensor all = torch::autograd::grad({losses.join(own, {made, clean}, sample)}, {made})[0];
        const at::Tensor ours = 2 * (made.detach() - clean) / static_cast<double>(clean.numel());
        return ((all - ours).norm() / ours.norm()).item<double>();
    };
    QVERIFY(added(99) < 1e-6);
    QVERIFY(std::abs(added(124) - 0.5) < 0.01);
    QVERIFY(std::abs(added(1000) - 1) < 0.01);
}

void TestPictureLosses::faultySettingsAreRefused_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<double>("share");
    QTest::newRow("features without their network") << 0 << 1.0;
    QTest::newRow("projected without their network") << 2 << 1.0;
    QTest::newRow("identity without its network") << 4 << 1.0;
    QTest::newRow("a share below 0") << 1 << -1.0;
    QTest::newRow("a share that is no number") << 1 << std::nan("");
}

void TestPictureLosses::faultySettingsAreRefused()
{
    QFETCH(int, which);
    QFETCH(double, share);
    PictureLossSettings settings;
    const std::array<Share, 5> shares{&PictureLossSettings::perceptual, &PictureLossSettings::patch,
                                      &PictureLossSettings::projected, &PictureLossSettings::components,
                                      &PictureLossSettings::identity};
    settings.*shares.at(static_cast<std::size_t>(which)) = share;
    const Status status = settings.check();
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::InvalidArgument);
}

void TestPictureLosses::featuresHaveTheirShapes()
{
    SqueezeNet network = randomFeatures();
    const auto features = network->forward(at::rand({2, 3, 256, 256}));
    const std::vector<std::vector<std::int64_t>> shapes{{2, 64, 127, 127}, {2, 128, 63, 63}, {2, 256, 31, 31},
                                                        {2, 384, 15, 15},  {2, 384, 15, 15}, {2, 512, 15, 15},
                                                        {2, 512, 15, 15}};
    QCOMPARE(features.size(), shapes.size());
    for (std::size_t i = 0; i < shapes.size(); ++i)
        QCOMPARE(features[i].sizes().vec(), shapes[i]);
    QCOMPARE(network->forward(at::rand({1, 3, 64, 64}), 3).size(), std::size_t(3));
    QVERIFY_EXCEPTION_THROWN(network->forward(at::rand({1, 1, 64, 64})), c10::Error);
}

void TestPictureLosses::distanceGrowsWithTheDifference()
{
    SqueezeNet network = randomFeatures();
    torch::manual_seed(11);
    const at::Tensor clean = smooth(2, 64), noise = at::randn_like(clean);
    const auto of = [&](double strength) {
        return metrics::perceptualDistance(network, clean + strength * noise, clean).front();
    };
    QCOMPARE(of(0), 0.0);
    QVERIFY(of(0.05) > 0 && of(0.2) > of(0.05));
}

void TestPictureLosses::kernelDistanceTellsSetsApart()
{
    torch::manual_seed(12);
    const at::Tensor one = at::randn({200, 16}, at::kDouble), same = at::randn({200, 16}, at::kDouble),
                     other = same + 0.5;
    QVERIFY(std::abs(metrics::kernelDistance(one, same)) < 0.03);
    QVERIFY(metrics::kernelDistance(one, other) > 0.1);
}

HEIRLOOM_APPLESS_TEST(TestPictureLosses)
#include "tst_picture_losses.moc"
