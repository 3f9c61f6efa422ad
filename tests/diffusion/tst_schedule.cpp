// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/diffusion/schedule.h"

#include <cmath>
#include <limits>
#include <numbers>

#include <QTest>

#include "tests/diffusion/diffusion_samples.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::diffusion;

class TestSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levels_data();
    void levels();
    void endsAreExact();
    void timesFallFromStartToEnd_data();
    void timesFallFromStartToEnd();
    void timesRefuse_data();
    void timesRefuse();
    void velocityHoldsCleanAndNoise_data();
    void velocityHoldsCleanAndNoise();
    void velocityIsTheFlowsDirection();
    void eachSampleHasItsTime();
    void misfitsAreRefused();
};

void TestSchedule::levels_data()
{
    QTest::addColumn<double>("t");
    for (const double t : {1e-6, 0.01, 0.044, 0.25, 0.5, 0.7, 0.99, 1.0 - 1e-6})
        QTest::addRow("t = %g", t) << t;
}

void TestSchedule::levels()
{
    QFETCH(double, t);
    QVERIFY(std::abs(alpha(t) - std::cos(std::numbers::pi * t / 2)) < 1e-15);
    QVERIFY(std::abs(sigma(t) - std::sin(std::numbers::pi * t / 2)) < 1e-15);
    QVERIFY(std::abs(alpha(t) * alpha(t) + sigma(t) * sigma(t) - 1.0) < 1e-15);
    QVERIFY(std::abs(halfLogSnr(t) - 0.5 * std::log(std::pow(alpha(t) / sigma(t), 2))) < 1e-12);
    QVERIFY(std::abs(timeAtHalfLogSnr(halfLogSnr(t)) - t) < 1e-15);
    QVERIFY(std::abs(halfLogSnr(t) + halfLogSnr(1.0 - t)) < 1e-9);
}

void TestSchedule::endsAreExact()
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    QVERIFY(alpha(0.0) == 1.0 && sigma(0.0) == 0.0);
    QVERIFY(alpha(1.0) == 0.0 && sigma(1.0) == 1.0);
    QVERIFY(halfLogSnr(0.0) == kInfinity && halfLogSnr(1.0) == -kInfinity);
    QVERIFY(timeAtHalfLogSnr(kInfinity) == 0.0 && timeAtHalfLogSnr(-kInfinity) == 1.0);
    QVERIFY(timeAtHalfLogSnr(0.0) == 0.5);
}

void TestSchedule::timesFallFromStartToEnd_data()
{
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("end");
    QTest::addColumn<int>("steps");
    QTest::addColumn<bool>("evenTime");
    QTest::newRow("the built-in start") << 0.7 << 0.0 << 16 << true;
    QTest::newRow("from pure noise") << 1.0 << 0.0 << 50 << true;
    QTest::newRow("one step") << 0.7 << 0.0 << 1 << true;
    QTest::newRow("a fraction of a step") << 0.013 << 0.0 << 3 << true;
    QTest::newRow("not to the end") << 0.9 << 0.3 << 7 << true;
    QTest::newRow("evenly in log-SNR") << 0.7 << 0.01 << 16 << false;
    QTest::newRow("one step in log-SNR") << 0.99 << 0.001 << 1 << false;
}

void TestSchedule::timesFallFromStartToEnd()
{
    QFETCH(double, start);
    QFETCH(double, end);
    QFETCH(int, steps);
    QFETCH(bool, evenTime);
    const auto found = times(start, end, steps, evenTime ? Spacing::EvenTime : Spacing::EvenLogSnr);
    QVERIFY(found.ok());
    QCOMPARE(found->size(), static_cast<std::size_t>(steps) + 1);
    QVERIFY(found->front() == start && found->back() == end);
    const auto place = [&](double t) { return evenTime ? t : halfLogSnr(t); };
    const double stride = (place(end) - place(start)) / steps;
    for (std::size_t i = 1; i < found->size(); ++i) {
        QVERIFY((*found)[i] < (*found)[i - 1]);
        QVERIFY(std::abs(place((*found)[i]) - place((*found)[i - 1]) - stride) < 1e-12);
    }
}

void TestSchedule::timesRefuse_data()
{
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("end");
    QTest::addColumn<int>("steps");
    QTest::addColumn<bool>("evenTime");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("no steps") << 0.7 << 0.0 << 0 << true;
    QTest::newRow("fewer than none") << 0.7 << 0.0 << -3 << true;
    QTest::newRow("no way to go") << 0.7 << 0.7 << 4 << true;
    QTest::newRow("uphill") << 0.2 << 0.7 << 4 << true;
    QTest::newRow("beyond noise") << 1.1 << 0.0 << 4 << true;
    QTest::newRow("beyond clean") << 0.7 << -0.1 << 4 << true;
    QTest::newRow("start not a number") << nan << 0.0 << 4 << true;
    QTest::newRow("end not a number") << 0.7 << nan << 4 << true;
    QTest::newRow("log-SNR to the clean end") << 0.7 << 0.0 << 4 << false;
    QTest::newRow("log-SNR from pure noise") << 1.0 << 0.1 << 4 << false;
}

void TestSchedule::timesRefuse()
{
    QFETCH(double, start);
    QFETCH(double, end);
    QFETCH(int, steps);
    QFETCH(bool, evenTime);
    const auto found = times(start, end, steps, evenTime ? Spacing::EvenTime : Spacing::EvenLogSnr);
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!found.error().message.empty());
}

void TestSchedule::velocityHoldsCleanAndNoise_data()
{
    QTest::addColumn<double>("t");
    QTest::addColumn<bool>("twice"); // float64
    for (const double t : {0.0, 0.001, 0.3, 0.7, 1.0}) {
        QTest::addRow("t = %g, float32", t) << t << false;
        QTest::addRow("t = %g, float64", t) << t << true;
    }
}

void TestSchedule::velocityHoldsCleanAndNoise()
{
    QFETCH(double, t);
    QFETCH(bool, twice);
    const at::ScalarType type = twice ? at::kDouble : at::kFloat;
    const double tolerance = twice ? 1e-14 : 2e-6;
    const at::Tensor clean = normal({2, 3, 4, 5}, 1, type), noise = normal({2, 3, 4, 5}, 2, type);
    const at::Tensor noisy = addNoise(clean, t, noise), v = velocity(clean, t, noise);
    QCOMPARE(noisy.scalar_type(), type);
    QCOMPARE(v.scalar_type(), type);
    QVERIFY(largest(noisy - (clean * std::cos(std::numbers::pi * t / 2) + noise * std::sin(std::numbers::pi * t / 2)))
            < tolerance);
    QVERIFY(largest(cleanFromVelocity(noisy, t, v) - clean) < tolerance);
    QVERIFY(largest(noiseFromVelocity(noisy, t, v) - noise) < tolerance);
    if (t == 0.0)
        QVERIFY(at::equal(noisy, clean) && at::equal(v, noise));
    if (t == 1.0)
        QVERIFY(at::equal(noisy, noise) && at::equal(v, -clean));
}

void TestSchedule::velocityIsTheFlowsDirection()
{
    // For one clean latent and one noise, z_t runs along an arc: v is its speed by the angle.
    const at::Tensor clean = normal({1, 2, 3, 3}, 3), noise = normal({1, 2, 3, 3}, 4);
    constexpr double kTime = 0.37, kStep = 1e-5;
    const at::Tensor speed = (addNoise(clean, kTime + kStep, noise) - addNoise(clean, kTime - kStep, noise))
                             / (2 * kStep * std::numbers::pi / 2);
    QVERIFY(largest(speed - velocity(clean, kTime, noise)) < 1e-8);
}

void TestSchedule::eachSampleHasItsTime()
{
    const at::Tensor clean = normal({3, 2, 4, 4}, 5, at::kFloat), noise = normal({3, 2, 4, 4}, 6, at::kFloat);
    const at::Tensor sampleTimes = at::tensor({0.1F, 0.5F, 0.9F});
    const at::Tensor noisy = addNoise(clean, sampleTimes, noise), v = velocity(clean, sampleTimes, noise);
    const at::Tensor cleanAgain = cleanFromVelocity(noisy, sampleTimes, v);
    const at::Tensor noiseAgain = noiseFromVelocity(noisy, sampleTimes, v);
    QCOMPARE(noisy.scalar_type(), at::kFloat);
    for (int i = 0; i < 3; ++i) {
        const double t = sampleTimes[i].item<double>();
        QVERIFY(largest(noisy[i] - addNoise(clean[i], t, noise[i])) < 1e-6);
        QVERIFY(largest(v[i] - velocity(clean[i], t, noise[i])) < 1e-6);
    }
    QVERIFY(largest(cleanAgain - clean) < 2e-6);
    QVERIFY(largest(noiseAgain - noise) < 2e-6);
}

void TestSchedule::misfitsAreRefused()
{
    const at::Tensor clean = normal({2, 1, 3, 3}, 7);
    QVERIFY_EXCEPTION_THROWN(addNoise(clean, 0.5, normal({1, 1, 3, 3}, 8)), c10::Error);
    QVERIFY_EXCEPTION_THROWN(cleanFromVelocity(clean, 0.5, normal({2, 1, 1, 1}, 8)), c10::Error);
    QVERIFY_EXCEPTION_THROWN(addNoise(clean, at::tensor({0.5}), clean), c10::Error);
    QVERIFY_EXCEPTION_THROWN(velocity(clean, at::scalar_tensor(0.5), clean), c10::Error);
}

HEIRLOOM_APPLESS_TEST(TestSchedule)
#include "tst_schedule.moc"
