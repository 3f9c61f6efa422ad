// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/diffusion/trajectory.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <stdexcept>
#include <vector>

#include <QTest>

#include "engine/diffusion/schedule.h"
#include "tests/diffusion/diffusion_samples.h"
#include "tests/support/test_main.h"

using namespace heirloom;
using namespace heirloom::diffusion;

/// What a trajectory does when something goes wrong, and when it is stopped.
class TestTrajectoryFailures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failedStepCanBeTriedAgain_data();
    void failedStepCanBeTriedAgain();
    void guidanceMayFail_data();
    void guidanceMayFail();
    void cancelledBeforeItBegins();
    void cancelledWithinAnEvaluation_data();
    void cancelledWithinAnEvaluation();
    void badStarts_data();
    void badStarts();
    void badStates_data();
    void badStates();
};

namespace {

using Failure = std::function<at::Tensor(const at::Tensor&)>;

const std::vector<std::int64_t> kSmallShape{1, 2, 4, 4};
constexpr std::int64_t kSteps = 5;

at::Tensor picture()
{
    return normal(kSmallShape, 1, at::kFloat);
}

TrajectoryPlan plan()
{
    return {*times(0.7, 0.0, kSteps), Solver::DpmSolver2M};
}

at::Tensor exact(const at::Tensor& noisy, double t)
{
    return GaussianData{picture().tanh()}.velocity(noisy, t);
}

Trajectory finishedRun()
{
    Trajectory trajectory = *Trajectory::start(picture(), {7}, plan(), exact);
    if (!trajectory.run().ok())
        qFatal("the run that others are compared with failed");
    return trajectory;
}

void verifySame(const Trajectory& one, const Trajectory& other)
{
    QCOMPARE(one.stepsDone(), other.stepsDone());
    for (std::int64_t i = 0; i < one.stepsDone(); ++i)
        QVERIFY(at::equal(one.prediction(i), other.prediction(i)));
}

} // namespace

void TestTrajectoryFailures::failedStepCanBeTriedAgain_data()
{
    QTest::addColumn<int>("when");
    QTest::addColumn<Failure>("failure");
    const auto one = [](double value) {
        return Failure([value](const at::Tensor& v) {
            at::Tensor broken = v.clone();
            broken.view(-1)[5] = value;
            return broken;
        });
    };
    const double infinity = std::numeric_limits<double>::infinity();
    for (const int when : {0, 1, 4}) {
        QTest::addRow("not a number in step %d", when) << when << one(std::numeric_limits<double>::quiet_NaN());
        QTest::addRow("infinite in step %d", when) << when << one(infinity);
        QTest::addRow("minus infinite in step %d", when) << when << one(-infinity);
    }
    QTest::newRow("too large for 16 bits")
        << 2 << Failure([](const at::Tensor& v) { return (v * 3e38).to(at::kHalf); });
    QTest::newRow("LibTorch throws") << 2 << Failure([](const at::Tensor& v) { return v.matmul(at::zeros({9, 9})); });
    QTest::newRow("something else throws")
        << 2 << Failure([](const at::Tensor&) -> at::Tensor { throw std::runtime_error("the device is gone"); });
    QTest::newRow("another shape") << 2 << Failure([](const at::Tensor& v) { return v.narrow(1, 0, 1); });
    QTest::newRow("nothing") << 2 << Failure([](const at::Tensor&) { return at::Tensor(); });
}

void TestTrajectoryFailures::failedStepCanBeTriedAgain()
{
    QFETCH(int, when);
    QFETCH(Failure, failure);
    int evaluations = 0;
    Trajectory trajectory = *Trajectory::start(picture(), {7}, plan(), [&](const at::Tensor& noisy, double t) {
        const at::Tensor v = exact(noisy, t);
        return evaluations++ >= when ? failure(v) : v;
    });
    const Status status = trajectory.run();
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, ErrorCode::ComputeFailed);
    QVERIFY(!status.error().message.empty());
    QCOMPARE(evaluations, when + 1); // not tried again behind the caller's back
    QCOMPARE(trajectory.stepsDone(), std::int64_t{when});

    QVERIFY(!trajectory.step().ok()); // it keeps failing in the same place
    QCOMPARE(trajectory.stepsDone(), std::int64_t{when});
    trajectory.setDenoiser(exact);
    QVERIFY(trajectory.run().ok());
    verifySame(trajectory, finishedRun());
}

void TestTrajectoryFailures::guidanceMayFail_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("with an error of its own") << 0 << static_cast<int>(ErrorCode::Unsupported);
    QTest::newRow("not a number") << 1 << static_cast<int>(ErrorCode::ComputeFailed);
    QTest::newRow("another shape") << 2 << static_cast<int>(ErrorCode::ComputeFailed);
    QTest::newRow("nothing") << 3 << static_cast<int>(ErrorCode::ComputeFailed);
    QTest::newRow("it throws") << 4 << static_cast<int>(ErrorCode::ComputeFailed);
    QTest::newRow("too little memory") << 5 << static_cast<int>(ErrorCode::OutOfMemory);
    QTest::newRow("too little memory on a graphics card") << 6 << static_cast<int>(ErrorCode::OutOfMemory);
    QTest::newRow("a lost graphics card") << 7 << static_cast<int>(ErrorCode::DeviceLost);
}

void TestTrajectoryFailures::guidanceMayFail()
{
    QFETCH(int, kind);
    QFETCH(int, code);
    bool broken = true;
    const auto guide = [&](const at::Tensor& clean, double t, const at::Tensor&,
                           const CancelToken&) -> Result<at::Tensor> {
        if (!broken || t > 0.5)
            return clean;
        switch (kind) {
        case 0: return Error{ErrorCode::Unsupported, "This is not a face.", {}};
        case 1: return clean * std::numeric_limits<double>::quiet_NaN();
        case 2: return clean.narrow(2, 0, 1);
        case 3: return at::Tensor();
        case 5: throw std::bad_alloc();
        case 6: TORCH_CHECK_WITH(OutOfMemoryError, false, "CUDA out of memory."); break;
        case 7: TORCH_CHECK(false, "CUDA error: an illegal memory access was encountered"); break;
        default: break;
        }
        throw std::runtime_error("anything");
    };
    Trajectory trajectory = *Trajectory::start(picture(), {7}, plan(), exact, guide);
    const Status status = trajectory.run();
    QVERIFY(!status.ok());
    QCOMPARE(static_cast<int>(status.error().code), code);
    QCOMPARE(trajectory.stepsDone(), std::int64_t{2}); // at 0.7 and 0.56
    broken = false;
    QVERIFY(trajectory.run().ok());
    verifySame(trajectory, finishedRun());
}

void TestTrajectoryFailures::cancelledBeforeItBegins()
{
    int evaluations = 0;
    Trajectory trajectory = *Trajectory::start(picture(), {7}, plan(), [&](const at::Tensor& noisy, double t) {
        ++evaluations;
        return exact(noisy, t);
    });
    const CancelToken cancel;
    cancel.cancel();
    for (const Status& status : {trajectory.step(cancel), trajectory.run(cancel)}) {
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::Cancelled);
    }
    QCOMPARE(evaluations, 0);
    QVERIFY(trajectory.run().ok()); // another request may go on with it
    verifySame(trajectory, finishedRun());
}

void TestTrajectoryFailures::cancelledWithinAnEvaluation_data()
{
    QTest::addColumn<int>("during");
    QTest::addColumn<bool>("guided");
    QTest::addColumn<int>("kept");
    QTest::newRow("in the first") << 1 << false << 1;
    QTest::newRow("in the third") << 3 << false << 3;
    QTest::newRow("in the third, before its guidance") << 3 << true << 2;
}

void TestTrajectoryFailures::cancelledWithinAnEvaluation()
{
    QFETCH(int, during);
    QFETCH(bool, guided);
    QFETCH(int, kept);
    const CancelToken cancel;
    int evaluations = 0, guidances = 0;
    const auto denoise = [&](const at::Tensor& noisy, double t) {
        if (++evaluations == during)
            cancel.cancel();
        return exact(noisy, t);
    };
    const auto guide = [&](const at::Tensor& clean, double, const at::Tensor&,
                           const CancelToken&) -> Result<at::Tensor> {
        ++guidances;
        return clean;
    };
    Trajectory trajectory = *Trajectory::start(picture(), {7}, plan(), denoise,
                                               guided ? guide : Trajectory::Guidance());
    const Status status = trajectory.run(cancel);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, ErrorCode::Cancelled);
    QCOMPARE(evaluations, during); // not one more
    QCOMPARE(guidances, guided ? during - 1 : 0);
    QCOMPARE(trajectory.stepsDone(), std::int64_t{kept});
    QVERIFY(trajectory.run().ok());
    verifySame(trajectory, finishedRun());
}

void TestTrajectoryFailures::badStarts_data()
{
    QTest::addColumn<std::vector<double>>("at");
    QTest::addColumn<int>("kind"); // of what else is wrong
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("no times") << std::vector<double>{} << 0;
    QTest::newRow("one time") << std::vector<double>{0.7} << 0;
    QTest::newRow("a time twice") << std::vector<double>{0.7, 0.7, 0.0} << 0;
    QTest::newRow("uphill") << std::vector<double>{0.5, 0.7, 0.0} << 0;
    QTest::newRow("beyond noise") << std::vector<double>{1.1, 0.0} << 0;
    QTest::newRow("beyond clean") << std::vector<double>{0.7, -0.1} << 0;
    QTest::newRow("a time that is not a number") << std::vector<double>{0.7, nan, 0.0} << 0;
    QTest::newRow("a first time that is not a number") << std::vector<double>{nan, 0.0} << 0;
    QTest::newRow("no picture") << plan().times << 1;
    QTest::newRow("a picture without samples") << plan().times << 2;
    QTest::newRow("three dimensions") << plan().times << 3;
    QTest::newRow("16 bits") << plan().times << 4;
    QTest::newRow("whole numbers") << plan().times << 5;
    QTest::newRow("a picture that is not a number") << plan().times << 6;
    QTest::newRow("seeds for others") << plan().times << 7;
    QTest::newRow("a noise that is not a number") << plan().times << 8;
    QTest::newRow("a noise below none") << plan().times << 9;
}

void TestTrajectoryFailures::badStarts()
{
    QFETCH(std::vector<double>, at);
    QFETCH(int, kind);
    at::Tensor start = picture();
    switch (kind) {
    case 1: start = at::Tensor(); break;
    case 2: start = at::zeros({0, 2, 4, 4}); break;
    case 3: start = start[0]; break;
    case 4: start = start.to(at::kBFloat16); break;
    case 5: start = start.to(at::kLong); break;
    case 6: start.view(-1)[3] = std::numeric_limits<double>::quiet_NaN(); break;
    default: break;
    }
    const std::vector<std::uint64_t> seeds = kind == 7 ? std::vector<std::uint64_t>{1, 2}
                                                       : std::vector<std::uint64_t>{1};
    TrajectoryPlan plan{at, Solver::Ddim};
    plan.noise = kind == 8 ? std::numeric_limits<double>::quiet_NaN() : kind == 9 ? -0.5 : 1;
    const auto trajectory = Trajectory::start(start, seeds, plan, exact);
    QVERIFY(!trajectory.ok());
    QCOMPARE(trajectory.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!trajectory.error().message.empty());
}

void TestTrajectoryFailures::badStates_data()
{
    using Damage = std::function<void(TrajectoryState&)>;
    QTest::addColumn<Damage>("damage");
    QTest::newRow("no state") << Damage([](TrajectoryState& state) { state.noisy = at::Tensor(); });
    QTest::newRow("no plan") << Damage([](TrajectoryState& state) { state.plan.times.clear(); });
    QTest::newRow("a shorter plan") << Damage([](TrajectoryState& state) { state.plan.times = {0.7, 0.3}; });
    QTest::newRow("an undefined prediction")
        << Damage([](TrajectoryState& state) { state.predictions[1] = at::Tensor(); });
    QTest::newRow("a prediction of another shape")
        << Damage([](TrajectoryState& state) { state.predictions[0] = state.predictions[0].narrow(2, 0, 2); });
    QTest::newRow("a prediction of another type")
        << Damage([](TrajectoryState& state) { state.predictions[1] = state.predictions[1].to(at::kDouble); });
    QTest::newRow("not a number") << Damage(
        [](TrajectoryState& state) { state.noisy = state.noisy * std::numeric_limits<double>::quiet_NaN(); });
}

void TestTrajectoryFailures::badStates()
{
    QFETCH(std::function<void(TrajectoryState&)>, damage);
    Trajectory trajectory = *Trajectory::start(picture(), {7}, plan(), exact);
    QVERIFY(trajectory.step().ok() && trajectory.step().ok());
    TrajectoryState state = trajectory.state();
    QVERIFY(Trajectory::resume(state, exact).ok());
    damage(state);
    const auto resumed = Trajectory::resume(state, exact);
    QVERIFY(!resumed.ok());
    QCOMPARE(resumed.error().code, ErrorCode::InvalidArgument);
}

HEIRLOOM_APPLESS_TEST(TestTrajectoryFailures)
#include "tst_trajectory_failures.moc"
