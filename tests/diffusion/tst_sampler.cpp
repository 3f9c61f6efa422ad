// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/diffusion/sampler.h"

#include <cmath>
#include <optional>
#include <utility>
#include <vector>

#include <QTest>

#include "engine/diffusion/schedule.h"
#include "tests/diffusion/diffusion_samples.h"
#include "tests/support/test_main.h"

using namespace heirloom::diffusion;

class TestSampler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void order_data();
    void order();
    void secondOrderIsCloser();
    void formulasOfThePapers_data();
    void formulasOfThePapers();
    void certaintyIsReachedInOneStep_data();
    void certaintyIsReachedInOneStep();
    void lastStepIsThePrediction_data();
    void lastStepIsThePrediction();
    void pureNoiseAsAStart_data();
    void pureNoiseAsAStart();
    void typeIsKept_data();
    void typeIsKept();
    void refuses_data();
    void refuses();
    void deviceAgreesWithCpu_data();
    void deviceAgreesWithCpu();
};

namespace {

/// Integrates the flow of the data over given times.
at::Tensor integrate(Solver solver, const GaussianData& data, at::Tensor noisy, const std::vector<double>& steps)
{
    std::optional<Prediction> previous;
    for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
        const Prediction now{steps[i], data.clean(noisy, steps[i])};
        noisy = advance(solver, noisy, now, steps[i + 1], previous);
        previous = now;
    }
    return noisy;
}

double errorOf(Solver solver, const GaussianData& data, const at::Tensor& noisy, const std::vector<double>& steps)
{
    const at::Tensor reached = integrate(solver, data, noisy, steps);
    return (reached - data.flow(noisy, steps.front(), steps.back())).square().mean().sqrt().item<double>();
}

void addSolverRows()
{
    QTest::addColumn<Solver>("solver");
    QTest::newRow("DDIM") << Solver::Ddim;
    QTest::newRow("DPM-Solver++(2M)") << Solver::DpmSolver2M;
}

} // namespace

void TestSampler::order_data()
{
    QTest::addColumn<Solver>("solver");
    QTest::addColumn<Spacing>("spacing");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("end");
    QTest::addColumn<double>("expected");
    QTest::addColumn<int>("steps");
    QTest::newRow("DDIM, to clean") << Solver::Ddim << Spacing::EvenTime << 0.7 << 0.0 << 1.0 << 64;
    QTest::newRow("DDIM, from pure noise") << Solver::Ddim << Spacing::EvenTime << 1.0 << 0.0 << 1.0 << 64;
    QTest::newRow("DDIM, even log-SNR") << Solver::Ddim << Spacing::EvenLogSnr << 0.9 << 0.05 << 1.0 << 64;
    QTest::newRow("2M, to clean") << Solver::DpmSolver2M << Spacing::EvenTime << 0.7 << 0.0 << 2.0 << 1024;
    QTest::newRow("2M, from pure noise") << Solver::DpmSolver2M << Spacing::EvenTime << 1.0 << 0.0 << 2.0 << 1024;
    QTest::newRow("2M, not to the end") << Solver::DpmSolver2M << Spacing::EvenTime << 0.7 << 0.2 << 2.0 << 64;
    QTest::newRow("2M, even log-SNR") << Solver::DpmSolver2M << Spacing::EvenLogSnr << 0.9 << 0.05 << 2.0 << 64;
}

void TestSampler::order()
{
    QFETCH(Solver, solver);
    QFETCH(Spacing, spacing);
    QFETCH(double, start);
    QFETCH(double, end);
    QFETCH(double, expected);
    QFETCH(int, steps);
    const GaussianData data{normal({1, 2, 4, 4}, 1)};
    const at::Tensor noisy = data.mean * alpha(start) + normal({1, 2, 4, 4}, 2) * data.spread(start);
    // A solver of order p has an error in proportion to steps^-p: doubling the steps shows p. On the way to time 0,
    // where steps in lambda never become short, the second order carries a logarithm, and many steps show it best.
    const double coarse = errorOf(solver, data, noisy, *times(start, end, steps, spacing));
    const double fine = errorOf(solver, data, noisy, *times(start, end, 2 * steps, spacing));
    const double measured = std::log2(coarse / fine);
    qInfo("order %.3f, error at %d steps %.3g, at %d %.3g", measured, steps, coarse, 2 * steps, fine);
    QVERIFY2(std::abs(measured - expected) < 0.15 * expected, qPrintable(QString::number(measured)));
}

void TestSampler::secondOrderIsCloser()
{
    const GaussianData data{normal({1, 2, 4, 4}, 3)};
    const at::Tensor noisy = normal({1, 2, 4, 4}, 4);
    for (const int steps : {8, 16, 32, 64}) {
        const std::vector<double> plan = *times(0.7, 0.0, steps);
        const double first = errorOf(Solver::Ddim, data, noisy, plan);
        const double second = errorOf(Solver::DpmSolver2M, data, noisy, plan);
        qInfo("%d steps: error %.3g with DDIM, %.3g with 2M", steps, first, second);
        QVERIFY(second < 0.5 * first);
    }
}

void TestSampler::formulasOfThePapers_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("now");
    QTest::addColumn<double>("to");
    QTest::newRow("even") << 0.7 << 0.6 << 0.5;
    QTest::newRow("short, then long") << 0.7 << 0.69 << 0.2;
    QTest::newRow("long, then short") << 0.95 << 0.3 << 0.29;
    QTest::newRow("nearly clean") << 0.02 << 0.01 << 0.001;
}

void TestSampler::formulasOfThePapers()
{
    QFETCH(double, before);
    QFETCH(double, now);
    QFETCH(double, to);
    const at::Tensor noisy = normal({1, 1, 4, 4}, 5), clean = normal({1, 1, 4, 4}, 6),
                     earlier = normal({1, 1, 4, 4}, 7);
    // DDIM: to the new time with the same noise.
    const at::Tensor noise = (noisy - clean * alpha(now)) / sigma(now);
    const at::Tensor ddim = clean * alpha(to) + noise * sigma(to);
    QVERIFY(largest(advance(Solver::Ddim, noisy, {now, clean}, to) - ddim) < 1e-13);
    QVERIFY(largest(advance(Solver::Ddim, noisy, {now, clean}, to, Prediction{before, earlier}) - ddim) < 1e-13);
    QVERIFY(largest(advance(Solver::DpmSolver2M, noisy, {now, clean}, to) - ddim) < 1e-13);
    // DPM-Solver++(2M), as its algorithm 2 is written.
    const double h = halfLogSnr(to) - halfLogSnr(now), r = (halfLogSnr(now) - halfLogSnr(before)) / h;
    const at::Tensor d = clean * (1.0 + 1.0 / (2.0 * r)) - earlier * (1.0 / (2.0 * r));
    const at::Tensor second = noisy * (sigma(to) / sigma(now)) - d * (alpha(to) * (std::exp(-h) - 1.0));
    const at::Tensor found = advance(Solver::DpmSolver2M, noisy, {now, clean}, to, Prediction{before, earlier});
    QVERIFY(largest(found - second) < 1e-12);
    QVERIFY(largest(found - ddim) > 1e-5);
}

void TestSampler::certaintyIsReachedInOneStep_data()
{
    addSolverRows();
}

void TestSampler::certaintyIsReachedInOneStep()
{
    QFETCH(Solver, solver);
    // One picture only: the flow is an arc around it, which both solvers follow exactly with any steps.
    const GaussianData data{normal({1, 1, 4, 4}, 8), 0.0};
    const at::Tensor noisy = addNoise(data.mean, 0.8, normal({1, 1, 4, 4}, 9));
    QVERIFY(errorOf(solver, data, noisy, {0.8, 0.3}) < 1e-13);
    QVERIFY(errorOf(solver, data, noisy, {0.8, 0.75, 0.3, 0.1, 0.0}) < 1e-13);
}

void TestSampler::lastStepIsThePrediction_data()
{
    addSolverRows();
}

void TestSampler::lastStepIsThePrediction()
{
    QFETCH(Solver, solver);
    const at::Tensor noisy = normal({1, 1, 4, 4}, 10, at::kFloat), clean = normal({1, 1, 4, 4}, 11, at::kFloat);
    const Prediction earlier{0.2, normal({1, 1, 4, 4}, 12, at::kFloat)};
    for (const double t : {1e-9, 0.03, 0.1}) {
        QVERIFY(at::equal(advance(solver, noisy, {t, clean}, 0.0), clean));
        QVERIFY(at::equal(advance(solver, noisy, {t, clean}, 0.0, earlier), clean));
    }
}

void TestSampler::pureNoiseAsAStart_data()
{
    addSolverRows();
}

void TestSampler::pureNoiseAsAStart()
{
    QFETCH(Solver, solver);
    // From time 1, where lambda is infinite, there is no line through two predictions: the second step is DDIM's too.
    const at::Tensor noisy = normal({1, 1, 4, 4}, 13), clean = normal({1, 1, 4, 4}, 14);
    const at::Tensor found = advance(solver, noisy, {0.9, clean}, 0.8, Prediction{1.0, normal({1, 1, 4, 4}, 15)});
    QVERIFY(at::equal(found, advance(Solver::Ddim, noisy, {0.9, clean}, 0.8)));
}

void TestSampler::typeIsKept_data()
{
    addSolverRows();
}

void TestSampler::typeIsKept()
{
    QFETCH(Solver, solver);
    const GaussianData exact{normal({1, 2, 4, 4}, 16)}, rounded{exact.mean.to(at::kFloat)};
    const at::Tensor noisy = normal({1, 2, 4, 4}, 17);
    const std::vector<double> plan = *times(0.7, 0.0, 16);
    const at::Tensor single = integrate(solver, rounded, noisy.to(at::kFloat), plan);
    const at::Tensor twice = integrate(solver, exact, noisy, plan);
    QCOMPARE(single.scalar_type(), at::kFloat);
    QCOMPARE(twice.scalar_type(), at::kDouble);
    QVERIFY(largest(single - twice) < 1e-5);
    QVERIFY(largest(single - twice) > 0.0);
}

void TestSampler::refuses_data()
{
    QTest::addColumn<double>("now");
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("before");
    QTest::newRow("standing still") << 0.5 << 0.5 << 0.6;
    QTest::newRow("uphill") << 0.5 << 0.6 << 0.7;
    QTest::newRow("beyond clean") << 0.5 << -0.1 << 0.6;
    QTest::newRow("beyond noise") << 1.5 << 0.5 << 1.6;
    QTest::newRow("a prediction of the same time") << 0.5 << 0.4 << 0.5;
}

void TestSampler::refuses()
{
    QFETCH(double, now);
    QFETCH(double, to);
    QFETCH(double, before);
    const at::Tensor x = normal({1, 1, 2, 2}, 18);
    QVERIFY_EXCEPTION_THROWN(advance(Solver::DpmSolver2M, x, {now, x}, to, Prediction{before, x}), c10::Error);
    const at::Tensor other = normal({1, 1, 2, 1}, 19);
    QVERIFY_EXCEPTION_THROWN(advance(Solver::Ddim, x, {0.5, other}, 0.4), c10::Error);
    QVERIFY_EXCEPTION_THROWN(advance(Solver::DpmSolver2M, x, {0.5, x}, 0.4, Prediction{0.6, other}), c10::Error);
}

void TestSampler::deviceAgreesWithCpu_data()
{
    QTest::addColumn<Solver>("solver");
    QTest::newRow("DDIM on CUDA") << Solver::Ddim;
    QTest::newRow("DPM-Solver++(2M) on CUDA") << Solver::DpmSolver2M;
}

void TestSampler::deviceAgreesWithCpu()
{
    QFETCH(Solver, solver);
    if (!torch::cuda::is_available())
        QSKIP("LibTorch finds no CUDA device here.");
    const GaussianData here{normal({2, 4, 16, 16}, 20, at::kFloat)}, there{here.mean.cuda()};
    const at::Tensor noisy = normal({2, 4, 16, 16}, 21, at::kFloat);
    const std::vector<double> plan = *times(0.7, 0.0, 16);
    const at::Tensor onDevice = integrate(solver, there, noisy.cuda(), plan);
    QVERIFY(onDevice.is_cuda());
    // Element by element the same operations; only their rounding may differ.
    QVERIFY(largest(onDevice.cpu() - integrate(solver, here, noisy, plan)) < 1e-5);
}

HEIRLOOM_APPLESS_TEST(TestSampler)
#include "tst_sampler.moc"
