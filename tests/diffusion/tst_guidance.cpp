// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/diffusion/guidance.h"

#include <cmath>
#include <utility>

#include <QTest>

#include "tests/diffusion/diffusion_samples.h"
#include "tests/diffusion/small_recogniser.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::diffusion;

class TestGuidance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gradientIsThatOfDifferences_data();
    void gradientIsThatOfDifferences();
    void distanceIsThatOfCosine();
    void moveIsAsWritten_data();
    void moveIsAsWritten();
    void comesCloser_data();
    void comesCloser();
    void withoutWeightNothingIsDone_data();
    void withoutWeightNothingIsDone();
    void strengthFallsWithTheNoise();
    void neverBeyondTheGoal_data();
    void neverBeyondTheGoal();
    void goesThroughTheDenoiser_data();
    void goesThroughTheDenoiser();
    void whatForgetsIsNotProjected();
    void samplesDoNotMix();
    void noGradientNoMove();
    void whoHasArrivedStays();
    void smallGradientsCountAsMuch();
    void worksWithoutGradientsAround_data();
    void worksWithoutGradientsAround();
    void networksKeepNoGradients();
    void deviceAgreesWithCpu();
};

namespace {

at::Tensor cosineDistance(const at::Tensor& clean, const at::Tensor& identity)
{
    return 1.0 - at::cosine_similarity(Recogniser()(clean), identity, 1);
}

at::Tensor rmsOfSamples(const at::Tensor& values)
{
    return values.flatten(1).square().mean(1).sqrt();
}

} // namespace

void TestGuidance::gradientIsThatOfDifferences_data()
{
    QTest::addColumn<int>("identities");
    QTest::newRow("one person") << 1;
    QTest::newRow("a person for each sample") << 2;
}

void TestGuidance::gradientIsThatOfDifferences()
{
    QFETCH(int, identities);
    const at::Tensor clean = normal(kShape, 1), identity = identityOf(identities);
    const auto pull = IdentityGuidance(Recogniser(), identity, {}).pull(clean);
    QVERIFY(pull.ok());
    QCOMPARE(pull->gradient.sizes().vec(), kShape);
    constexpr double kStep = 1e-5;
    for (std::int64_t i = 0; i < clean.numel(); ++i) {
        at::Tensor nudge = at::zeros_like(clean);
        nudge.view(-1)[i] = kStep;
        const at::Tensor difference = cosineDistance(clean + nudge, identity) - cosineDistance(clean - nudge, identity);
        const double slope = difference.sum().item<double>() / (2 * kStep);
        QVERIFY(std::abs(slope - pull->gradient.view(-1)[i].item<double>()) < 1e-9);
    }
    QVERIFY(largest(pull->gradient) > 1e-2);
}

void TestGuidance::distanceIsThatOfCosine()
{
    const at::Tensor clean = normal(kShape, 2);
    const auto pull = IdentityGuidance(Recogniser(), identityOf(1), {}).pull(clean);
    QVERIFY(pull.ok());
    QCOMPARE(pull->distance.sizes().vec(), std::vector<std::int64_t>{2});
    QVERIFY(largest(pull->distance - cosineDistance(clean, identityOf(1))) < 1e-12);
    const auto opposite = IdentityGuidance(Recogniser(), -Recogniser()(clean), {}).pull(clean);
    QVERIFY(opposite.ok() && largest(opposite->distance - 2.0) < 1e-12);
}

void TestGuidance::moveIsAsWritten_data()
{
    QTest::addColumn<int>("maskKind");
    QTest::newRow("no mask") << 0;
    QTest::newRow("a mask of the latent's shape") << 1;
    QTest::newRow("a mask for both samples") << 2;
    QTest::newRow("one value a channel") << 3;
    QTest::newRow("all masked") << 4;
}

void TestGuidance::moveIsAsWritten()
{
    QFETCH(int, maskKind);
    const at::Tensor clean = normal(kShape, 3);
    at::Tensor mask;
    if (maskKind == 1)
        mask = normal(kShape, 4).sigmoid();
    else if (maskKind == 2)
        mask = normal({1, 2, 3, 3}, 5).sigmoid().to(at::kFloat);
    else if (maskKind == 3)
        mask = at::tensor({0.25, 0.75}, at::kDouble).view({1, 2, 1, 1});
    else if (maskKind == 4)
        mask = at::zeros(kShape);

    constexpr double kWeight = 0.6, kTime = 0.5;
    const auto guided = guidance(kWeight, mask)(clean, kTime);
    QVERIFY(guided.ok());
    const at::Tensor g = guidance(kWeight).pull(clean)->gradient;
    at::Tensor move = g / rmsOfSamples(g).view({2, 1, 1, 1}) * (kWeight * kGuidanceReach * sigma(kTime));
    if (maskKind == 0)
        QVERIFY(largest(rmsOfSamples(*guided - clean) - kWeight * kGuidanceReach * sigma(kTime)) < 1e-14);
    else
        move = move * mask;
    QVERIFY(largest(*guided - (clean - move)) < 1e-14);
    if (maskKind == 4)
        QVERIFY(at::equal(*guided, clean));
    QCOMPARE(guided->scalar_type(), at::kDouble);
}

void TestGuidance::comesCloser_data()
{
    QTest::addColumn<double>("weight");
    for (const double weight : {0.01, 0.25, 1.0})
        QTest::addRow("weight %g", weight) << weight;
}

void TestGuidance::comesCloser()
{
    QFETCH(double, weight);
    at::Tensor clean = normal(kShape, 6);
    const at::Tensor before = cosineDistance(clean, identityOf(1));
    at::Tensor last = before;
    for (int i = 0; i < 5; ++i) {
        clean = *guidance(weight)(clean, 0.7);
        const at::Tensor distance = cosineDistance(clean, identityOf(1));
        QVERIFY(distance.lt(last).all().item<bool>());
        last = distance;
    }
    QVERIFY(last.lt(before - 0.01 * weight).all().item<bool>());
}

void TestGuidance::withoutWeightNothingIsDone_data()
{
    QTest::addColumn<double>("weight");
    QTest::addColumn<double>("strength");
    QTest::addColumn<int>("evaluations");
    QTest::newRow("no weight") << 0.0 << 1.0 << 0;
    QTest::newRow("no strength") << 1.0 << 0.0 << 0;
    QTest::newRow("some of both") << 0.5 << 0.5 << 1;
}

void TestGuidance::withoutWeightNothingIsDone()
{
    QFETCH(double, weight);
    QFETCH(double, strength);
    QFETCH(int, evaluations);
    int evaluated = 0;
    const auto counting = [&](const at::Tensor& clean) {
        ++evaluated;
        return Recogniser()(clean);
    };
    const IdentityGuidance guide(counting, identityOf(1), {weight, {}, [&](double) { return strength; }});
    const at::Tensor clean = normal(kShape, 7);
    const auto guided = guide(clean, 0.5);
    QVERIFY(guided.ok());
    QCOMPARE(evaluated, evaluations);
    QCOMPARE(guided->is_same(clean), evaluations == 0);
    QCOMPARE(at::equal(*guided, clean), evaluations == 0);
}

void TestGuidance::strengthFallsWithTheNoise()
{
    const at::Tensor clean = normal(kShape, 8);
    const auto reach = [&](double t) { return rmsOfSamples(*guidance(1.0)(clean, t) - clean).max().item<double>(); };
    QVERIFY(std::abs(reach(1.0) - kGuidanceReach) < 1e-14);
    QVERIFY(std::abs(reach(0.3) / reach(0.7) - sigma(0.3) / sigma(0.7)) < 1e-12);
    QVERIFY((*guidance(1.0)(clean, 0.0)).is_same(clean));
}

void TestGuidance::neverBeyondTheGoal_data()
{
    QTest::addColumn<double>("weight");
    for (const double weight : {0.25, 1.0})
        QTest::addRow("weight %g", weight) << weight;
}

void TestGuidance::neverBeyondTheGoal()
{
    QFETCH(double, weight);
    const at::Tensor clean = normal(kShape, 14);
    const IdentityGuidance guide(Recogniser(), identityOf(1), {weight, {}, [](double) { return 1e6; }});
    const auto guided = guide(clean, 0.5);
    const auto pull = guide.pull(clean);
    QVERIFY(guided.ok() && pull.ok());
    // Along the move the distance would fall to zero at weight 1, were it to go on falling as steeply.
    const at::Tensor fall = ((*guided - clean) * pull->gradient).sum({1, 2, 3});
    QVERIFY(largest(fall + weight * pull->distance) < 1e-12);
}

void TestGuidance::goesThroughTheDenoiser_data()
{
    QTest::addColumn<int>("projections");
    QTest::addColumn<double>("reach");
    for (const int projections : {0, 1, 2, 3}) {
        QTest::addRow("%d, out of reach", projections) << projections << 1e-3;
        QTest::addRow("%d, within reach", projections) << projections << 1e3;
    }
}

void TestGuidance::goesThroughTheDenoiser()
{
    QFETCH(int, projections);
    QFETCH(double, reach);
    // A denoiser that knows half of the values, however noisy they are, and doubts the others each to its own degree.
    at::Tensor doubt = normal(kShape, 21).abs();
    doubt.view(-1).slice(0, 0, c10::nullopt, 2).zero_();
    const at::Tensor noisy = normal(kShape, 22).requires_grad_(), clean = noisy * doubt + normal(kShape, 23);
    const IdentityGuidance guide(Recogniser(), identityOf(1), {1.0, {}, [&](double) { return reach; }, projections});
    const auto guided = guide(clean, 0.5, noisy);
    QVERIFY(guided.ok());
    QVERIFY(!guided->requires_grad());

    const auto pull = guide.pull(clean.detach());
    at::Tensor direction = pull->gradient;
    for (int i = 0; i < projections; ++i)
        direction = direction * doubt;
    direction = direction / rmsOfSamples(direction).view({2, 1, 1, 1});
    const at::Tensor goal = pull->distance / (pull->gradient * direction).sum({1, 2, 3});
    const at::Tensor expected = direction * goal.clamp_max(reach).view({2, 1, 1, 1});
    QVERIFY(largest(clean.detach() - *guided - expected) < 1e-9);
    const at::Tensor known = doubt.eq(0);
    QCOMPARE(largest((clean.detach() - *guided).masked_select(known)) == 0, projections > 0);
}

void TestGuidance::whatForgetsIsNotProjected()
{
    const at::Tensor noisy = normal(kShape, 24).requires_grad_(), clean = 2 * noisy.square();
    const IdentityGuidance guide = guidance(1.0);
    const at::Tensor plain = *guide(clean.detach(), 0.5);
    QVERIFY(at::equal(*guide(clean.detach(), 0.5, noisy), plain));
    QVERIFY(at::equal(*guide(clean, 0.5), plain));
    QVERIFY(at::equal(*guide(clean, 0.5, normal(kShape, 25).requires_grad_()), plain)); // came from elsewhere
    QVERIFY(!at::equal(*guide(clean, 0.5, noisy), plain));
}

void TestGuidance::samplesDoNotMix()
{
    // The second sample is far larger: a gradient or an rms over the whole batch would show.
    const at::Tensor clean = normal(kShape, 9) * at::tensor({1.0, 20.0}, at::kDouble).view({2, 1, 1, 1});
    const auto together = guidance(1.0)(clean, 0.5);
    QVERIFY(together.ok());
    for (int i = 0; i < 2; ++i) {
        const auto alone = guidance(1.0)(clean.narrow(0, i, 1), 0.5);
        QVERIFY(alone.ok() && largest((*alone)[0] - (*together)[i]) < 1e-12);
    }
}

void TestGuidance::noGradientNoMove()
{
    // The first sample's embedding does not depend on it.
    const auto embed = [](const at::Tensor& clean) {
        return Recogniser()(clean * at::tensor({0.0, 1.0}, at::kDouble).view({2, 1, 1, 1}) + 0.3);
    };
    const at::Tensor clean = normal(kShape, 10);
    const auto guided = IdentityGuidance(embed, identityOf(1), {1.0, {}, [](double) { return 1.0; }})(clean, 0.5);
    QVERIFY(guided.ok());
    QVERIFY(at::equal((*guided)[0], clean[0]));
    QVERIFY(largest((*guided)[1] - clean[1]) > 0.1);
}

void TestGuidance::whoHasArrivedStays()
{
    for (const at::ScalarType type : {at::kFloat, at::kDouble}) {
        const at::Tensor clean = normal(kShape, 11, type);
        at::Tensor identity = Recogniser()(clean) * 4.0;
        identity[1] = identityOf(1)[0].to(type);
        const auto guided = IdentityGuidance(Recogniser(), identity, {1.0, {}, [](double) { return 1.0; }})(clean, 0.5);
        QVERIFY(guided.ok());
        QVERIFY(at::equal((*guided)[0], clean[0]));
        QVERIFY(largest((*guided)[1] - clean[1]) > 0.1);
    }
}

void TestGuidance::smallGradientsCountAsMuch()
{
    // The squares of such a gradient are zero in float32.
    const at::Tensor constant = normal({1, kFeatures}, 12, at::kFloat);
    const auto embed = [&](const at::Tensor& clean) { return Recogniser()(clean) * 1e-24 + constant; };
    const at::Tensor clean = normal(kShape, 13, at::kFloat);
    const IdentityGuidance guide(embed, identityOf(1), {0.5, {}, [](double) { return 0.2; }});
    const auto guided = guide(clean, 0.5);
    QVERIFY(guided.ok());
    QVERIFY(largest(rmsOfSamples(*guided - clean) - 0.1) < 1e-6);
    QCOMPARE(guided->scalar_type(), at::kFloat);
}

void TestGuidance::worksWithoutGradientsAround_data()
{
    QTest::addColumn<bool>("inference");
    QTest::newRow("NoGradGuard") << false;
    QTest::newRow("InferenceMode") << true;
}

void TestGuidance::worksWithoutGradientsAround()
{
    QFETCH(bool, inference);
    const Recogniser recogniser; // networks are loaded outside
    const at::Tensor expected = *guidance(1.0)(normal(kShape, 14), 0.5);
    const c10::InferenceMode mode(inference);
    const at::NoGradGuard noGradient;
    const at::Tensor clean = normal(kShape, 14); // an inference tensor, in the second row
    QCOMPARE(clean.is_inference(), inference);
    const auto guided = IdentityGuidance(recogniser, identityOf(1), {1.0})(clean, 0.5);
    QVERIFY2(guided.ok(), guided.ok() ? "" : guided.error().detail.c_str());
    QVERIFY(at::equal(*guided, expected));
    QVERIFY(!guided->requires_grad());
    QVERIFY(!at::GradMode::is_enabled()); // as it was before
}

void TestGuidance::networksKeepNoGradients()
{
    Recogniser recogniser;
    recogniser.first.requires_grad_();
    recogniser.second.requires_grad_();
    const at::Tensor clean = normal(kShape, 15).requires_grad_();
    const auto guided = IdentityGuidance(recogniser, identityOf(1), {1.0})(clean, 0.5);
    QVERIFY(guided.ok());
    QVERIFY(!at::equal(*guided, clean));
    QVERIFY(!guided->requires_grad());
    QVERIFY(!recogniser.first.grad().defined() && !recogniser.second.grad().defined() && !clean.grad().defined());
}

void TestGuidance::deviceAgreesWithCpu()
{
    if (!torch::cuda::is_available())
        QSKIP("LibTorch finds no CUDA device here.");
    const at::Tensor clean = normal(kShape, 20, at::kFloat), mask = normal(kShape, 21, at::kFloat).sigmoid();
    const auto here = guidance(1.0, mask)(clean, 0.5);
    const auto there = guidance(1.0, mask.cuda())(clean.cuda(), 0.5);
    QVERIFY(here.ok() && there.ok() && there->is_cuda());
    QVERIFY(largest(there->cpu() - *here) < 1e-5); // float32 sums of a few numbers in another order
}

HEIRLOOM_APPLESS_TEST(TestGuidance)
#include "tst_guidance.moc"
