// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/core/torch.h"
#include "engine/diffusion/sampler.h"

namespace heirloom::diffusion {

/// At which steps guidance is asked (ours).
struct GuidedSteps {
    /// From the first step at or below this time on; steps before it go without. An early prediction is blurred: what moves it
    /// towards a person there costs detail.
    double from = 1;
    /// At the first of every so many steps; the others carry its last move on, in units of sigma(t). What pulls a face towards a
    /// person changes slowly along a run.
    int every = 1;
};

/// Which steps a trajectory takes.
struct TrajectoryPlan {
    /// From times(): strictly decreasing in [0, 1], two at least. The denoiser is evaluated at each but the last, where
    /// the trajectory ends; the first is the start time, which for a truncated start is below 1.
    std::vector<double> times;
    Solver solver = Solver::DpmSolver2M;
    /// The deviation of the start's noise, in units of sigma(ts). A denoiser that was trained on the mean square error takes a
    /// little too much out at each step; a few hundredths more to begin with leave a sample as much detail as it should have.
    double noise = 1;
    GuidedSteps guided{};
};

/// Everything that a trajectory is, between two steps: copy it to save it. Tensors are all N x C x H x W, of one type
/// (float32 or float64) and device, and shared with the trajectory: nobody writes into them. To go on elsewhere, move
/// each with Tensor::to().
struct TrajectoryState {
    TrajectoryPlan plan;
    at::Tensor noisy;                    ///< z at plan.times[predictions.size()]
    std::vector<at::Tensor> predictions; ///< of the steps that are done
    at::Tensor move{};                   ///< of the last guided step, divided by sigma(t), if steps are to carry it on
};

/// Standard normal noise of a picture's shape, type and device. Each sample has a seed of its own (`seeds` holds N of
/// them, or one that serves all), so a face's noise does not depend on the faces beside it. It is always drawn on the
/// CPU in float32: the same seed gives the same noise on every device and in every precision.
/// Throws c10::Error for another number of seeds.
at::Tensor startNoise(const at::Tensor& picture, const std::vector<std::uint64_t>& seeds);

/// One run of a denoiser from a start time down to an end time, one network evaluation at a time. K steps give K
/// predictions of the clean latent (or picture: nothing here knows the difference), after guidance; prediction k is
/// there after k + 1 evaluations, and the last one is the trajectory's result. To pause is not to step. Stages are
/// chained by starting the next one from another's last prediction, resized as it needs, with its own times and seeds.
///
/// A step that fails leaves everything as it was and can be tried again, with setDenoiser() by other means. LibTorch's
/// exceptions, and std::exception from the functions, become errors.
/// A value: copies go on independently. Thread: one thread at a time, that of the networks behind the functions.
class Trajectory {
public:
    /// z_t and t to v, of z_t's shape and device and of any floating type; z_t is not to be written into. Called
    /// without gradients, unless guidance is asked: that may ask how the prediction hangs on z_t.
    using Denoiser = std::function<at::Tensor(const at::Tensor& noisy, double t)>;
    /// The predicted clean latent, t and z_t to a better one, such as IdentityGuidance. `noisy` asks for gradients, and
    /// `clean` remembers how it came from it if the denoiser can be differentiated. Ends early with Cancelled where the token
    /// says so. May be empty: no guidance.
    using Guidance = std::function<Result<at::Tensor>(const at::Tensor& clean, double t, const at::Tensor& noisy,
                                                      const CancelToken& cancel)>;

    /// Starts at z_ts = alpha(ts) picture + sigma(ts) plan.noise startNoise(), ts = plan.times[0]: for a truncated start `picture`
    /// is the condition; from ts = 1 only its shape counts. `picture` is N x C x H x W, float32 or float64, finite; all
    /// runs in its type and on its device.
    /// Errors: InvalidArgument (the above, or the plan), ComputeFailed.
    static Result<Trajectory> start(const at::Tensor& picture, const std::vector<std::uint64_t>& seeds,
                                    TrajectoryPlan plan, Denoiser denoiser, Guidance guidance = {});

    /// Goes on from a saved state: with the same functions and device, predictions are those of a run that was never
    /// interrupted, bit by bit. Errors: InvalidArgument (a state that is not sound), ComputeFailed.
    static Result<Trajectory> resume(TrajectoryState saved, Denoiser denoiser, Guidance guidance = {});

    /// One step: one evaluation of the denoiser, and of the guidance if there is one and it is its turn. The token is looked at before
    /// each of the two, and by the guidance. Errors, after which everything is as before: Cancelled; ComputeFailed (a network failed, or
    /// gave what is not a number); InvalidArgument (no step is left); those of the guidance.
    Status step(const CancelToken& cancel = {});

    /// Steps to the end, or to the first error; what was done until then is kept.
    Status run(const CancelToken& cancel = {});

    /// Other means for the steps to come, such as the same network in float32 after a step that was not a number.
    void setDenoiser(Denoiser denoiser) { m_denoiser = std::move(denoiser); }

    std::int64_t steps() const { return static_cast<std::int64_t>(m_state.plan.times.size()) - 1; }
    std::int64_t stepsDone() const { return static_cast<std::int64_t>(m_state.predictions.size()); }
    bool finished() const { return stepsDone() == steps(); }

    /// The clean latent as it was predicted at times[index]. Requires 0 <= index < stepsDone().
    const at::Tensor& prediction(std::int64_t index) const;

    /// What to save.
    const TrajectoryState& state() const { return m_state; }

private:
    Trajectory(TrajectoryState state, Denoiser denoiser, Guidance guidance);
    /// A prediction, and the move that it leaves to the steps to come.
    struct Guess {
        at::Tensor clean, move;
    };
    Result<Guess> predict(double t, const CancelToken& cancel) const;
    Result<Guess> guide(const at::Tensor& clean, double t, const at::Tensor& noisy, const CancelToken& cancel) const;

    TrajectoryState m_state;
    Denoiser m_denoiser;
    Guidance m_guidance;
};

} // namespace heirloom::diffusion
