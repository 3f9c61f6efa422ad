// SPDX-License-Identifier: Apache-2.0
#include "engine/diffusion/trajectory.h"

#include <algorithm>
#include <cassert>
#include <functional>
#include <optional>
#include <sstream>
#include <string>

#include "engine/core/torch.h"
#include "engine/diffusion/schedule.h"
#include "engine/diffusion/stopped.h"
#include "engine/nn/device_failure.h"

namespace heirloom::diffusion {
namespace {

constexpr const char* kRefiningFailed = "The device failed or has too little memory while the face was refined.";

Error unsound(std::string detail)
{
    return {ErrorCode::InvalidArgument, "The refinement cannot start from this.", std::move(detail)};
}

constexpr double kMostNoise = 10; ///< more is a mistake

Status checkPlan(const TrajectoryPlan& plan)
{
    const std::vector<double>& times = plan.times;
    if (times.size() < 2)
        return unsound("a plan of less than one step");
    for (std::size_t i = 0; i < times.size(); ++i) {
        // Written so that what is not a number is refused, too.
        const bool sound = times[i] >= 0.0 && times[i] <= 1.0 && (i == 0 || times[i] < times[i - 1]);
        if (!sound)
            return unsound("times that do not fall within 0 to 1: " + std::to_string(times[i]));
    }
    if (plan.guided.every < 1 || !(plan.guided.from > 0.0 && plan.guided.from <= 1.0))
        return unsound("guidance at every " + std::to_string(plan.guided.every) + "th step from "
                       + std::to_string(plan.guided.from) + " on");
    if (!(plan.noise >= 0.0 && plan.noise <= kMostNoise))
        return unsound("a start noise of " + std::to_string(plan.noise));
    return success();
}

/// How a step stands to guidance.
enum class Guided { No, Asks, Carries };

Guided howGuided(const TrajectoryPlan& plan, std::size_t step)
{
    const auto first = std::find_if(plan.times.begin(), plan.times.end(),
                                    [&](double t) { return t <= plan.guided.from; })
                       - plan.times.begin();
    const auto since = static_cast<std::ptrdiff_t>(step) - first;
    return since < 0 ? Guided::No : since % plan.guided.every == 0 ? Guided::Asks : Guided::Carries;
}

Status checkSamples(const at::Tensor& samples)
{
    if (!samples.defined() || samples.dim() != 4 || samples.numel() == 0)
        return unsound("not N x C x H x W");
    if (samples.scalar_type() != at::kFloat && samples.scalar_type() != at::kDouble)
        return unsound(std::string("of type ") + c10::toString(samples.scalar_type()));
    if (!at::isfinite(samples).all().item<bool>())
        return unsound("not finite");
    return success();
}

bool alike(const at::Tensor& a, const at::Tensor& b)
{
    return a.sizes() == b.sizes() && a.scalar_type() == b.scalar_type() && a.device() == b.device();
}

/// What a function returned, in the type of the state; a value that cannot be used is an error.
Result<at::Tensor> checked(const at::Tensor& returned, const at::Tensor& state, const char* sentence)
{
    if (!returned.defined() || returned.sizes() != state.sizes()) {
        std::ostringstream detail;
        detail << "of shape " << (returned.defined() ? returned.sizes() : at::IntArrayRef()) << ", not "
               << state.sizes();
        return Error{ErrorCode::ComputeFailed, kRefiningFailed, detail.str()};
    }
    at::Tensor values = returned.to(state.scalar_type());
    if (!at::isfinite(values).all().item<bool>())
        return Error{ErrorCode::ComputeFailed, sentence, {}};
    return values;
}

} // namespace

at::Tensor startNoise(const at::Tensor& picture, const std::vector<std::uint64_t>& seeds)
{
    const auto samples = static_cast<std::size_t>(picture.size(0));
    TORCH_CHECK(seeds.size() == 1 || seeds.size() == samples, seeds.size(), " seeds for ", samples, " samples");
    std::vector<at::Tensor> noise;
    for (std::size_t i = 0; i < samples; ++i) {
        at::Generator generator = at::detail::createCPUGenerator(seeds.size() == 1 ? seeds.front() : seeds[i]);
        noise.push_back(at::randn(picture.sizes().slice(1), generator, at::kFloat));
    }
    return at::stack(noise).to(picture.options());
}

Trajectory::Trajectory(TrajectoryState state, Denoiser denoiser, Guidance guidance)
    : m_state(std::move(state)), m_denoiser(std::move(denoiser)), m_guidance(std::move(guidance))
{
}

Result<Trajectory> Trajectory::start(const at::Tensor& picture, const std::vector<std::uint64_t>& seeds,
                                     TrajectoryPlan plan, Denoiser denoiser, Guidance guidance)
try {
    const at::NoGradGuard noGradient;
    if (const Status status = checkPlan(plan); !status)
        return status.error();
    if (const Status status = checkSamples(picture); !status)
        return status.error();
    if (seeds.size() != 1 && seeds.size() != static_cast<std::size_t>(picture.size(0)))
        return unsound(std::to_string(seeds.size()) + " seeds for " + std::to_string(picture.size(0)) + " samples");
    at::Tensor noisy = addNoise(picture, plan.times.front(), plan.noise * startNoise(picture, seeds));
    return Trajectory({std::move(plan), std::move(noisy), {}, {}}, std::move(denoiser), std::move(guidance));
} catch (const c10::Error& e) {
    return Error{nn::failureOf(e), kRefiningFailed, e.what_without_backtrace()};
} catch (const std::exception& e) {
    return Error{nn::failureOf(e), kRefiningFailed, e.what()};
}

Result<Trajectory> Trajectory::resume(TrajectoryState saved, Denoiser denoiser, Guidance guidance)
try {
    if (const Status status = checkPlan(saved.plan); !status)
        return status.error();
    if (const Status status = checkSamples(saved.noisy); !status)
        return status.error();
    if (saved.predictions.size() >= saved.plan.times.size())
        return unsound("more predictions than steps");
    for (const at::Tensor& prediction : saved.predictions) {
        if (const Status status = checkSamples(prediction); !status)
            return status.error();
        if (!alike(prediction, saved.noisy))
            return unsound("a prediction that is not like the others");
    }
    const bool carries = guidance && howGuided(saved.plan, saved.predictions.size()) == Guided::Carries;
    if (carries && (!saved.move.defined() || !alike(saved.move, saved.noisy)))
        return unsound("no move to carry on");
    return Trajectory(std::move(saved), std::move(denoiser), std::move(guidance));
} catch (const c10::Error& e) {
    return Error{nn::failureOf(e), kRefiningFailed, e.what_without_backtrace()};
} catch (const std::exception& e) {
    return Error{nn::failureOf(e), kRefiningFailed, e.what()};
}

Result<Trajectory::Guess> Trajectory::predict(double t, const CancelToken& cancel) const
{
    if (cancel.cancelled())
        return stopped();
    const Guided guided = m_guidance ? howGuided(m_state.plan, m_state.predictions.size()) : Guided::No;
    std::optional<c10::InferenceMode> gradients;
    at::Tensor noisy = m_state.noisy;
    if (guided == Guided::Asks) {
        gradients.emplace(false); // switches them on, too
        noisy = noisy.detach().clone().requires_grad_();
    }
    const Result<at::Tensor> v = checked(m_denoiser(noisy, t), m_state.noisy,
                                         "The refining network gave a result that is not a number.");
    if (!v)
        return v.error();
    const at::Tensor clean = cleanFromVelocity(noisy, t, *v);
    if (guided == Guided::No)
        return Guess{clean, {}};
    if (guided == Guided::Carries)
        return Guess{clean + sigma(t) * m_state.move, m_state.move};
    if (cancel.cancelled())
        return stopped();
    return guide(clean, t, noisy, cancel);
}

Result<Trajectory::Guess> Trajectory::guide(const at::Tensor& clean, double t, const at::Tensor& noisy,
                                            const CancelToken& cancel) const
{
    const Result<at::Tensor> guided = m_guidance(clean, t, noisy, cancel);
    if (!guided)
        return guided.error();
    const Result<at::Tensor> sound = checked(guided->detach(), m_state.noisy,
                                             "The identity guidance gave a result that is not a number.");
    if (!sound)
        return sound.error();
    const bool carried = m_state.plan.guided.every > 1;
    return Guess{*sound, carried ? (*sound - clean.detach()) / sigma(t) : at::Tensor()};
}

Status Trajectory::step(const CancelToken& cancel)
try {
    if (finished())
        return Error{ErrorCode::InvalidArgument, "The refinement is already complete.", {}};
    const at::NoGradGuard noGradient;
    const std::vector<double>& times = m_state.plan.times;
    const std::size_t done = m_state.predictions.size();
    const Result<Guess> guess = predict(times[done], cancel);
    if (!guess)
        return guess.error();
    const at::Tensor& clean = guess->clean;

    std::optional<Prediction> previous;
    if (done > 0)
        previous = Prediction{times[done - 1], m_state.predictions[done - 1]};
    at::Tensor next = advance(m_state.plan.solver, m_state.noisy, {times[done], clean}, times[done + 1], previous);
    m_state.predictions.push_back(clean);
    m_state.noisy = std::move(next);
    m_state.move = guess->move;
    return success();
} catch (const c10::Error& e) {
    return Error{nn::failureOf(e), kRefiningFailed, e.what_without_backtrace()};
} catch (const std::exception& e) {
    return Error{nn::failureOf(e), kRefiningFailed, e.what()};
}

Status Trajectory::run(const CancelToken& cancel)
{
    while (!finished()) {
        if (Status status = step(cancel); !status)
            return status;
    }
    return success();
}

const at::Tensor& Trajectory::prediction(std::int64_t index) const
{
    assert(index >= 0 && index < stepsDone());
    return m_state.predictions[static_cast<std::size_t>(index)];
}

} // namespace heirloom::diffusion
