// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/diffusion/guidance.h"

#include <limits>
#include <stdexcept>

#include <QTest>

#include "tests/diffusion/diffusion_samples.h"
#include "tests/diffusion/small_recogniser.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::diffusion;

/// What guidance does where it cannot, or is not to, go on.
class TestGuidanceFailures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stopsBetweenItsWays_data();
    void stopsBetweenItsWays();
    void failures_data();
    void failures();
    void weightsThatAreNone_data();
    void weightsThatAreNone();
};

void TestGuidanceFailures::stopsBetweenItsWays_data()
{
    QTest::addColumn<int>("during"); // the way on which the token is cancelled
    QTest::newRow("before it begins") << 0;
    QTest::newRow("on the way to the embedding") << 1;
    QTest::newRow("on the way back") << 2;
    QTest::newRow("through the denoiser") << 3;
    QTest::newRow("and once more") << 4;
}

void TestGuidanceFailures::stopsBetweenItsWays()
{
    QFETCH(int, during);
    constexpr int kProjections = 3;
    const CancelToken cancel;
    int ways = 0;
    const auto goneAWay = [&] {
        if (++ways == during)
            cancel.cancel();
    };
    const auto embed = [&](const at::Tensor& clean) {
        goneAWay();
        const at::Tensor seen = clean * 1.0;
        seen.register_hook([&](const at::Tensor&) { goneAWay(); });
        return Recogniser()(seen);
    };
    if (during == 0)
        cancel.cancel();
    const at::Tensor noisy = normal(kShape, 25).requires_grad_();
    const at::Tensor seen = noisy * 0.9;
    seen.register_hook([&](const at::Tensor&) { goneAWay(); });
    const IdentityGuidance guide(embed, identityOf(1), {1.0, {}, [](double) { return 1.0; }, kProjections});
    const auto guided = guide(seen.tanh(), 0.5, noisy, cancel);
    QVERIFY(!guided.ok());
    QCOMPARE(guided.error().code, ErrorCode::Cancelled);
    QCOMPARE(ways, during); // not one more

    ways = -1000;
    QVERIFY(guide(seen.tanh(), 0.5, noisy).ok());
    QCOMPARE(ways, -1000 + 2 + kProjections);
}

void TestGuidanceFailures::failures_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    const int failed = static_cast<int>(ErrorCode::ComputeFailed),
              invalid = static_cast<int>(ErrorCode::InvalidArgument);
    QTest::newRow("an embedding that is not a number") << 0 << failed;
    QTest::newRow("an endless gradient") << 1 << failed;
    QTest::newRow("a network that throws") << 2 << failed;
    QTest::newRow("LibTorch throws") << 3 << failed;
    QTest::newRow("no embedding") << 4 << failed;
    QTest::newRow("an embedding for one sample of two") << 5 << failed;
    QTest::newRow("an embedding of another length") << 6 << failed;
    QTest::newRow("an embedding cut off from the latent") << 7 << invalid;
    QTest::newRow("an embedding of something else") << 8 << invalid;
}

void TestGuidanceFailures::failures()
{
    QFETCH(int, kind);
    QFETCH(int, code);
    const auto embed = [kind](const at::Tensor& clean) -> at::Tensor {
        const at::Tensor good = Recogniser()(clean);
        switch (kind) {
        case 0: return good * std::numeric_limits<double>::quiet_NaN();
        case 1: return good + (clean.flatten(1).narrow(1, 0, 1) * 0.0).sqrt();
        case 2: throw std::runtime_error("no such device");
        case 3: return good.matmul(good);
        case 4: return {};
        case 5: return good.narrow(0, 0, 1);
        case 6: return good.narrow(1, 0, 3);
        case 7: return good.detach();
        default: return normal({2, kFeatures}, 16).requires_grad_() * 2.0;
        }
    };
    const at::Tensor clean = normal(kShape, 17), copy = clean.clone();
    const auto guided = IdentityGuidance(embed, identityOf(1), {1.0})(clean, 0.5);
    QVERIFY(!guided.ok());
    QCOMPARE(static_cast<int>(guided.error().code), code);
    QVERIFY(!guided.error().message.empty());
    QVERIFY(at::equal(clean, copy));
    QVERIFY(guidance(1.0)(clean, 0.5).ok());
}

void TestGuidanceFailures::weightsThatAreNone_data()
{
    QTest::addColumn<double>("weight");
    QTest::addColumn<double>("strength");
    QTest::newRow("negative weight") << -0.5 << 1.0;
    QTest::newRow("weight not a number") << std::numeric_limits<double>::quiet_NaN() << 1.0;
    QTest::newRow("endless weight") << std::numeric_limits<double>::infinity() << 1.0;
    QTest::newRow("negative strength") << 0.5 << -1.0;
    QTest::newRow("both negative") << -0.5 << -1.0;
    QTest::newRow("strength not a number") << 0.5 << std::numeric_limits<double>::quiet_NaN();
}

void TestGuidanceFailures::weightsThatAreNone()
{
    QFETCH(double, weight);
    QFETCH(double, strength);
    const IdentityGuidance guide(Recogniser(), identityOf(1), {weight, {}, [&](double) { return strength; }});
    const auto guided = guide(normal(kShape, 18), 0.5);
    QVERIFY(!guided.ok());
    QCOMPARE(guided.error().code, ErrorCode::InvalidArgument);
    const auto masked = guidance(1.0, normal({3, 1, 1, 1}, 19))(normal(kShape, 18), 0.5);
    QVERIFY(!masked.ok());
    QCOMPARE(masked.error().code, ErrorCode::ComputeFailed);
}

HEIRLOOM_APPLESS_TEST(TestGuidanceFailures)
#include "tst_guidance_failures.moc"
