// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/diffusion/trajectory.h"

#include <cmath>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <QTest>

#include "engine/diffusion/guidance.h"
#include "engine/diffusion/schedule.h"
#include "tests/diffusion/diffusion_samples.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::diffusion;

class TestTrajectory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startIsTheNoisedPicture_data();
    void startIsTheNoisedPicture();
    void noiseIsNormal();
    void eachSampleHasItsNoise();
    void everyStepIsAnEvaluationAndAPrediction_data();
    void everyStepIsAnEvaluationAndAPrediction();
    void predictionsFollowTheSolver_data();
    void predictionsFollowTheSolver();
    void endIsWhereTheFlowLeads_data();
    void endIsWhereTheFlowLeads();
    void guidanceTurnsTheWholeRun();
    void movesAreCarriedOn_data();
    void movesAreCarriedOn();
    void resumedRunIsTheSame_data();
    void resumedRunIsTheSame();
    void copiesGoTheirOwnWay();
    void seedsDecide_data();
    void seedsDecide();
    void stagesFollowEachOther();
    void denoisersMayHaveAnotherType_data();
    void denoisersMayHaveAnotherType();
    void deviceAgreesWithCpu_data();
    void deviceAgreesWithCpu();
};

namespace {

const std::vector<std::int64_t> kPictureShape{2, 3, 4, 6};

TrajectoryPlan planOf(Solver solver, std::int64_t steps = 6, double start = 0.7)
{
    return {*times(start, 0.0, steps), solver};
}

/// The exact denoiser of Gaussian data in the latents' type.
Trajectory::Denoiser denoiserOf(const at::Tensor& picture, double deviation = 0.4)
{
    const GaussianData data{picture.tanh(), deviation};
    return [data](const at::Tensor& noisy, double t) { return data.velocity(noisy, t); };
}

/// Guidance towards an embedding that is a linear map of the latent.
Trajectory::Guidance guidanceOf(const at::Tensor& picture)
{
    const std::int64_t values = picture[0].numel();
    const at::Tensor map = normal({values, 5}, 201).to(picture.options());
    const auto embed = [map](const at::Tensor& clean) { return clean.flatten(1).matmul(map); };
    return IdentityGuidance(embed, normal({1, 5}, 202), {1.0});
}

Trajectory started(const at::Tensor& picture, Solver solver, bool guided, std::uint64_t seed = 7)
{
    return *Trajectory::start(picture, {seed}, planOf(solver), denoiserOf(picture),
                              guided ? guidanceOf(picture) : Trajectory::Guidance());
}

void addRunRows()
{
    QTest::addColumn<Solver>("solver");
    QTest::addColumn<bool>("guided");
    QTest::newRow("DDIM") << Solver::Ddim << false;
    QTest::newRow("DDIM, guided") << Solver::Ddim << true;
    QTest::newRow("2M") << Solver::DpmSolver2M << false;
    QTest::newRow("2M, guided") << Solver::DpmSolver2M << true;
}

} // namespace

void TestTrajectory::startIsTheNoisedPicture_data()
{
    QTest::addColumn<double>("start");
    QTest::addColumn<bool>("twice"); // float64
    for (const double start : {0.05, 0.7, 1.0}) {
        QTest::addRow("from %g, float32", start) << start << false;
        QTest::addRow("from %g, float64", start) << start << true;
    }
}

void TestTrajectory::startIsTheNoisedPicture()
{
    QFETCH(double, start);
    QFETCH(bool, twice);
    const at::Tensor picture = normal(kPictureShape, 1, twice ? at::kDouble : at::kFloat), copy = picture.clone();
    const auto trajectory = Trajectory::start(picture, {7}, planOf(Solver::Ddim, 4, start), denoiserOf(picture));
    QVERIFY(trajectory.ok());
    const at::Tensor& noisy = trajectory->state().noisy;
    QCOMPARE(noisy.scalar_type(), picture.scalar_type());
    QVERIFY(largest(noisy - (picture * alpha(start) + startNoise(picture, {7}) * sigma(start))) < 1e-6);
    QVERIFY(at::equal(picture, copy));
    TrajectoryPlan louder = planOf(Solver::Ddim, 4, start);
    louder.noise = 1.25;
    const at::Tensor loud = Trajectory::start(picture, {7}, louder, denoiserOf(picture))->state().noisy;
    QVERIFY(largest(loud - (picture * alpha(start) + startNoise(picture, {7}) * (1.25 * sigma(start)))) < 1e-6);
    QCOMPARE(trajectory->stepsDone(), std::int64_t{0});
    QCOMPARE(trajectory->steps(), std::int64_t{4});
    QVERIFY(!trajectory->finished());
}

void TestTrajectory::noiseIsNormal()
{
    const at::Tensor noise = startNoise(at::zeros({4, 4, 64, 64}), {1, 2, 3, 4});
    QCOMPARE(noise.sizes().vec(), (std::vector<std::int64_t>{4, 4, 64, 64}));
    QVERIFY(std::abs(noise.mean().item<double>()) < 0.015);
    QVERIFY(std::abs(noise.std().item<double>() - 1.0) < 0.015);
    QVERIFY(std::abs(noise.abs().lt(1.0).to(at::kFloat).mean().item<double>() - 0.6827) < 0.01);
    QVERIFY(std::abs((noise[0] * noise[1]).mean().item<double>()) < 0.03);
}

void TestTrajectory::eachSampleHasItsNoise()
{
    const at::Tensor pictures = at::zeros({3, 2, 5, 5});
    const at::Tensor together = startNoise(pictures, {10, 11, 10});
    QVERIFY(at::equal(together[0], together[2]));
    QVERIFY(largest(together[0] - together[1]) > 0.1);
    QVERIFY(at::equal(together[1], startNoise(pictures.narrow(0, 0, 1), {11})[0]));
    QVERIFY(at::equal(startNoise(pictures, {11})[2], together[1]));
    QVERIFY(at::equal(startNoise(pictures.to(at::kDouble), {10, 11, 10}), together.to(at::kDouble)));
    QVERIFY_EXCEPTION_THROWN(startNoise(pictures, {1, 2}), c10::Error);
}

void TestTrajectory::everyStepIsAnEvaluationAndAPrediction_data()
{
    addRunRows();
}

void TestTrajectory::everyStepIsAnEvaluationAndAPrediction()
{
    QFETCH(Solver, solver);
    QFETCH(bool, guided);
    const at::Tensor picture = normal(kPictureShape, 2, at::kFloat);
    std::vector<double> asked, guidedAt;
    const auto denoise = [&, exact = denoiserOf(picture)](const at::Tensor& noisy, double t) {
        asked.push_back(t);
        return exact(noisy, t);
    };
    const auto guide = [&](const at::Tensor& clean, double t, const at::Tensor&,
                           const CancelToken&) -> Result<at::Tensor> {
        guidedAt.push_back(t);
        return clean;
    };
    auto trajectory = Trajectory::start(picture, {7}, planOf(solver), denoise, guided ? guide : Trajectory::Guidance());
    QVERIFY(trajectory.ok());
    std::vector<at::Tensor> seen;
    for (std::int64_t step = 1; step <= 6; ++step) {
        QVERIFY(!trajectory->finished());
        QVERIFY(trajectory->step().ok());
        QCOMPARE(trajectory->stepsDone(), step);
        QCOMPARE(asked.size(), static_cast<std::size_t>(step));
        seen.push_back(trajectory->prediction(step - 1));
        QCOMPARE(seen.back().sizes().vec(), kPictureShape);
        for (std::int64_t i = 0; i < step; ++i) // earlier ones stay
            QVERIFY(trajectory->prediction(i).is_same(seen[static_cast<std::size_t>(i)]));
    }
    QVERIFY(trajectory->finished());
    std::vector<double> expected = *times(0.7, 0.0, 6);
    expected.pop_back();
    QCOMPARE(asked, expected);
    QCOMPARE(guidedAt, guided ? expected : std::vector<double>());
    QVERIFY(at::equal(trajectory->state().noisy, seen.back()));

    // Beyond the end there is nothing, and nothing is evaluated.
    const Status beyond = trajectory->step();
    QVERIFY(!beyond.ok() && beyond.error().code == ErrorCode::InvalidArgument);
    QCOMPARE(asked.size(), std::size_t{6});

    // All at once is the same.
    Trajectory whole = *Trajectory::start(picture, {7}, planOf(solver), denoise,
                                          guided ? guide : Trajectory::Guidance());
    QVERIFY(whole.run().ok());
    for (std::int64_t i = 0; i < 6; ++i)
        QVERIFY(at::equal(whole.prediction(i), seen[static_cast<std::size_t>(i)]));
    QVERIFY(whole.run().ok()); // nothing is left to do
    QCOMPARE(asked.size(), std::size_t{12});
}

void TestTrajectory::predictionsFollowTheSolver_data()
{
    addRunRows();
}

void TestTrajectory::predictionsFollowTheSolver()
{
    QFETCH(Solver, solver);
    QFETCH(bool, guided);
    const at::Tensor picture = normal(kPictureShape, 3);
    const GaussianData data{picture.tanh()};
    Trajectory trajectory = started(picture, solver, guided);
    at::Tensor noisy = trajectory.state().noisy;
    QVERIFY(trajectory.run().ok());

    // By hand.
    const std::vector<double> at = *times(0.7, 0.0, 6);
    std::optional<Prediction> previous;
    for (std::size_t i = 0; i < 6; ++i) {
        noisy = noisy.detach().requires_grad_(guided);
        at::Tensor clean = data.clean(noisy, at[i]);
        if (guided)
            clean = *guidanceOf(picture)(clean, at[i], noisy, {});
        QVERIFY(largest(trajectory.prediction(static_cast<std::int64_t>(i)) - clean) < 1e-12);
        noisy = advance(solver, noisy.detach(), {at[i], clean}, at[i + 1], previous);
        previous = Prediction{at[i], clean};
    }
}

void TestTrajectory::endIsWhereTheFlowLeads_data()
{
    QTest::addColumn<Solver>("solver");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("DDIM") << Solver::Ddim << 0.05;
    QTest::newRow("2M") << Solver::DpmSolver2M << 0.006;
}

void TestTrajectory::endIsWhereTheFlowLeads()
{
    QFETCH(Solver, solver);
    QFETCH(double, tolerance);
    const at::Tensor picture = normal(kPictureShape, 4);
    const GaussianData data{picture.tanh()};
    Trajectory trajectory = *Trajectory::start(picture, {7}, planOf(solver, 64), denoiserOf(picture));
    const at::Tensor expected = data.flow(trajectory.state().noisy, 0.7, 0.0);
    QVERIFY(trajectory.run().ok());
    QVERIFY(largest(trajectory.prediction(63) - expected) < tolerance);
    // The first prediction is still the mean of what is possible, not a sample.
    QVERIFY(largest(trajectory.prediction(0) - expected) > 10 * tolerance);
}

void TestTrajectory::guidanceTurnsTheWholeRun()
{
    const at::Tensor picture = normal(kPictureShape, 5);
    const auto measure = IdentityGuidance(
        [map = normal({3 * 4 * 6, 5}, 201)](const at::Tensor& clean) { return clean.flatten(1).matmul(map); },
        normal({1, 5}, 202), {});
    Trajectory free = started(picture, Solver::DpmSolver2M, false), held = started(picture, Solver::DpmSolver2M, true);
    QVERIFY(free.run().ok() && held.run().ok());
    for (std::int64_t i = 0; i < 6; ++i) {
        const auto without = measure.pull(free.prediction(i)), with = measure.pull(held.prediction(i));
        QVERIFY(without.ok() && with.ok());
        QVERIFY(with->distance.lt(without->distance).all().item<bool>());
    }
}

void TestTrajectory::movesAreCarriedOn_data()
{
    QTest::addColumn<int>("every");
    QTest::addColumn<int>("first"); // the step from whose time on
    QTest::addColumn<QList<int>>("asked");
    QTest::newRow("every step") << 1 << 0 << QList<int>{0, 1, 2, 3, 4, 5};
    QTest::newRow("every second") << 2 << 0 << QList<int>{0, 2, 4};
    QTest::newRow("every fourth") << 4 << 0 << QList<int>{0, 4};
    QTest::newRow("once") << 9 << 0 << QList<int>{0};
    QTest::newRow("late") << 1 << 3 << QList<int>{3, 4, 5};
    QTest::newRow("late, every second") << 2 << 3 << QList<int>{3, 5};
}

void TestTrajectory::movesAreCarriedOn()
{
    QFETCH(int, every);
    QFETCH(int, first);
    QFETCH(QList<int>, asked);
    const at::Tensor picture = normal(kPictureShape, 30);
    TrajectoryPlan plan = planOf(Solver::Ddim);
    plan.guided = {first == 0 ? 1 : plan.times[static_cast<std::size_t>(first)], every};
    QList<int> turns;
    int step = 0, evaluations = 0;
    const auto move = [](double t) { return normal(kPictureShape, static_cast<std::uint64_t>(1000 * t)); };
    const auto guide = [&](const at::Tensor& clean, double t, const at::Tensor& noisy,
                           const CancelToken&) -> Result<at::Tensor> {
        turns << step;
        return noisy.requires_grad() ? clean.detach() + move(t) : clean;
    };
    const auto denoise = [&, exact = denoiserOf(picture)](const at::Tensor& noisy, double t) {
        ++evaluations;
        return exact(noisy, t);
    };
    Trajectory trajectory = *Trajectory::start(picture, {7}, plan, denoise, guide);
    double last = 0;
    for (; step < 6; ++step) {
        const double t = plan.times[static_cast<std::size_t>(step)];
        const at::Tensor free = cleanFromVelocity(trajectory.state().noisy, t,
                                                  denoiserOf(picture)(trajectory.state().noisy, t));
        const TrajectoryState before = trajectory.state();
        QVERIFY(trajectory.step().ok());
        last = turns.contains(step) ? t : last;
        const at::Tensor moved = step < first ? at::zeros_like(free) : move(last) * (sigma(t) / sigma(last));
        QVERIFY(largest(trajectory.prediction(step) - free - moved) < 1e-12);
        // From what was saved it goes on the same.
        Trajectory resumed = *Trajectory::resume(before, denoise, guide);
        const QList<int> until = turns;
        QVERIFY(resumed.step().ok());
        QVERIFY(at::equal(resumed.prediction(step), trajectory.prediction(step)));
        turns = until;
        if (step > first && !turns.contains(step)) {
            TrajectoryState robbed = before;
            robbed.move = at::Tensor();
            QCOMPARE(Trajectory::resume(robbed, denoise, guide).error().code, ErrorCode::InvalidArgument);
        }
    }
    QCOMPARE(turns, asked);
    QCOMPARE(evaluations, 12);
    for (const GuidedSteps& unsound : {GuidedSteps{1, 0}, GuidedSteps{0, 1}, GuidedSteps{1.5, 1}}) {
        plan.guided = unsound;
        QCOMPARE(Trajectory::start(picture, {7}, plan, denoise, guide).error().code, ErrorCode::InvalidArgument);
    }
}

void TestTrajectory::resumedRunIsTheSame_data()
{
    QTest::addColumn<Solver>("solver");
    QTest::addColumn<bool>("guided");
    QTest::addColumn<int>("pause");
    for (const int pause : {0, 1, 2, 5, 6}) {
        QTest::addRow("DDIM after %d", pause) << Solver::Ddim << false << pause;
        QTest::addRow("2M after %d", pause) << Solver::DpmSolver2M << false << pause;
        QTest::addRow("2M, guided, after %d", pause) << Solver::DpmSolver2M << true << pause;
    }
}

void TestTrajectory::resumedRunIsTheSame()
{
    QFETCH(Solver, solver);
    QFETCH(bool, guided);
    QFETCH(int, pause);
    const at::Tensor picture = normal(kPictureShape, 6, at::kFloat);
    Trajectory whole = started(picture, solver, guided), paused = started(picture, solver, guided);
    QVERIFY(whole.run().ok());
    for (int i = 0; i < pause; ++i)
        QVERIFY(paused.step().ok());

    TrajectoryState saved = paused.state();
    saved.noisy = saved.noisy.clone(); // as if read from elsewhere
    for (at::Tensor& prediction : saved.predictions)
        prediction = prediction.clone();
    QVERIFY(paused.run().ok()); // changes nothing of what was saved

    auto resumed = Trajectory::resume(saved, denoiserOf(picture),
                                      guided ? guidanceOf(picture) : Trajectory::Guidance());
    QVERIFY(resumed.ok());
    QCOMPARE(resumed->stepsDone(), std::int64_t{pause});
    QVERIFY(resumed->run().ok());
    for (std::int64_t i = 0; i < 6; ++i) {
        QVERIFY(at::equal(resumed->prediction(i), whole.prediction(i)));
        QVERIFY(at::equal(paused.prediction(i), whole.prediction(i)));
    }
}

void TestTrajectory::copiesGoTheirOwnWay()
{
    const at::Tensor picture = normal(kPictureShape, 7, at::kFloat);
    Trajectory one = started(picture, Solver::DpmSolver2M, false);
    QVERIFY(one.step().ok());
    Trajectory other = one;
    other.setDenoiser(denoiserOf(picture + 1.0));
    QVERIFY(other.run().ok());
    QCOMPARE(one.stepsDone(), std::int64_t{1});
    QVERIFY(one.run().ok());
    QVERIFY(at::equal(one.prediction(0), other.prediction(0)));
    QVERIFY(largest(one.prediction(5) - other.prediction(5)) > 0.05);
    QVERIFY(at::equal(one.prediction(5), [&] {
        Trajectory whole = started(picture, Solver::DpmSolver2M, false);
        return whole.run().ok() ? whole.prediction(5) : at::Tensor(at::zeros({}));
    }()));
}

void TestTrajectory::seedsDecide_data()
{
    addRunRows();
}

void TestTrajectory::seedsDecide()
{
    QFETCH(Solver, solver);
    QFETCH(bool, guided);
    const at::Tensor picture = normal(kPictureShape, 8, at::kFloat);
    Trajectory one = started(picture, solver, guided, 7), same = started(picture, solver, guided, 7),
               other = started(picture, solver, guided, 8);
    QVERIFY(one.run().ok() && same.run().ok() && other.run().ok());
    for (std::int64_t i = 0; i < 6; ++i) {
        QVERIFY(at::equal(one.prediction(i), same.prediction(i)));
        QVERIFY(largest(one.prediction(i) - other.prediction(i)) > 1e-3);
    }
}

void TestTrajectory::stagesFollowEachOther()
{
    // As truncated diffusion does: half size, then full size from the first result, then a last fraction of a step.
    const at::Tensor half = normal({1, 3, 8, 8}, 9, at::kFloat).tanh();
    Trajectory first = *Trajectory::start(half, {1}, planOf(Solver::DpmSolver2M, 8, 0.8), denoiserOf(half, 0.05));
    QVERIFY(first.run().ok());
    const at::Tensor full = at::upsample_nearest2d(first.prediction(7), {16, 16});
    Trajectory second = *Trajectory::start(full, {2}, planOf(Solver::DpmSolver2M, 5, 0.4), denoiserOf(full, 0.05));
    QVERIFY(second.run().ok());
    QCOMPARE(second.prediction(4).sizes().vec(), (std::vector<std::int64_t>{1, 3, 16, 16}));
    const at::Tensor texture = second.prediction(4);
    Trajectory third = *Trajectory::start(texture, {3}, planOf(Solver::Ddim, 1, 0.013), denoiserOf(texture, 0.05));
    QVERIFY(third.run().ok());
    // Nearly no noise, nearly no time: the last stage hardly moves.
    const double moved = largest(third.prediction(0) - texture);
    QVERIFY(moved > 0.0 && moved < 0.2);
    QVERIFY(largest(full - at::upsample_nearest2d(half.tanh(), {16, 16})) < 0.5);
}

void TestTrajectory::denoisersMayHaveAnotherType_data()
{
    QTest::addColumn<at::ScalarType>("type");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("bfloat16") << at::kBFloat16 << 0.03;
    QTest::newRow("float16") << at::kHalf << 0.004;
    QTest::newRow("float64") << at::kDouble << 1e-5;
}

void TestTrajectory::denoisersMayHaveAnotherType()
{
    QFETCH(at::ScalarType, type);
    QFETCH(double, tolerance);
    const at::Tensor picture = normal(kPictureShape, 10, at::kFloat);
    const auto other = [type, exact = denoiserOf(picture)](const at::Tensor& noisy, double t) {
        return exact(noisy, t).to(type).requires_grad_();
    };
    Trajectory trajectory = *Trajectory::start(picture, {7}, planOf(Solver::DpmSolver2M), other);
    const at::Tensor noisy = trajectory.state().noisy;
    QVERIFY(trajectory.run().ok());
    Trajectory exact = started(picture, Solver::DpmSolver2M, false);
    QVERIFY(exact.run().ok());
    for (std::int64_t i = 0; i < 6; ++i) {
        QCOMPARE(trajectory.prediction(i).scalar_type(), at::kFloat);
        QVERIFY(!trajectory.prediction(i).requires_grad());
        QVERIFY(largest(trajectory.prediction(i) - exact.prediction(i)) < tolerance);
    }
    // It is brought to the state's type before anything is computed with it.
    QVERIFY(at::equal(trajectory.prediction(0), cleanFromVelocity(noisy, 0.7, other(noisy, 0.7).to(at::kFloat))));
}

void TestTrajectory::deviceAgreesWithCpu_data()
{
    addRunRows();
}

void TestTrajectory::deviceAgreesWithCpu()
{
    QFETCH(Solver, solver);
    QFETCH(bool, guided);
    if (!torch::cuda::is_available())
        QSKIP("LibTorch finds no CUDA device here.");
    const at::Tensor picture = normal(kPictureShape, 11, at::kFloat);
    Trajectory here = started(picture, solver, guided), there = started(picture.cuda(), solver, guided);
    QVERIFY(here.run().ok() && there.run().ok());
    QVERIFY(at::equal(startNoise(picture.cuda(), {7}).cpu(), startNoise(picture, {7})));
    for (std::int64_t i = 0; i < 6; ++i) {
        QVERIFY(there.prediction(i).is_cuda());
        QVERIFY(largest(there.prediction(i).cpu() - here.prediction(i)) < 1e-4); // rounding of six steps in float32
    }
}

HEIRLOOM_APPLESS_TEST(TestTrajectory)
#include "tst_trajectory.moc"
