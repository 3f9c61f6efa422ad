// SPDX-License-Identifier: Apache-2.0
#include "engine/diffusion/schedule.h"

#include "engine/core/torch.h"

#include <cmath>
#include <numbers>
#include <string>

namespace heirloom::diffusion {
namespace {

constexpr double kQuarterTurn = std::numbers::pi / 2;

/// alpha and sigma, ready to be multiplied with samples: single numbers, or N x 1 x ... x 1.
struct Level {
    at::Tensor alpha;
    at::Tensor sigma;
};

Level levelAt(double t)
{
    // Without dimensions they do not widen the other operand's type, and may stay on the CPU.
    return {at::scalar_tensor(alpha(t), at::kDouble), at::scalar_tensor(sigma(t), at::kDouble)};
}

Level levelAt(const at::Tensor& times, const at::Tensor& samples)
{
    TORCH_CHECK(samples.dim() >= 1 && times.dim() == 1 && times.size(0) == samples.size(0), "one time a sample, not ",
                times.sizes(), " for ", samples.sizes());
    std::vector<std::int64_t> shape(static_cast<std::size_t>(samples.dim()), 1);
    shape.front() = samples.size(0);
    const at::Tensor angle = times.to(at::kDouble).view(shape) * kQuarterTurn;
    return {angle.cos().to(samples.options()), angle.sin().to(samples.options())};
}

void requireOneShape(const at::Tensor& a, const at::Tensor& b)
{
    TORCH_CHECK(a.sizes() == b.sizes(), "samples of one shape, not ", a.sizes(), " and ", b.sizes());
}

/// alpha a + sigma b
at::Tensor turned(const Level& level, const at::Tensor& a, const at::Tensor& b)
{
    requireOneShape(a, b);
    return a * level.alpha + b * level.sigma;
}

/// alpha a - sigma b
at::Tensor turnedBack(const Level& level, const at::Tensor& a, const at::Tensor& b)
{
    requireOneShape(a, b);
    return a * level.alpha - b * level.sigma;
}

} // namespace

double alpha(double t)
{
    return std::sin(kQuarterTurn * (1.0 - t)); // the cosine would leave 6e-17 at t = 1
}

double sigma(double t)
{
    return std::sin(kQuarterTurn * t);
}

double halfLogSnr(double t)
{
    return std::log(alpha(t)) - std::log(sigma(t));
}

double timeAtHalfLogSnr(double halfLogSnr)
{
    return std::atan(std::exp(-halfLogSnr)) / kQuarterTurn;
}

Result<std::vector<double>> times(double start, double end, std::int64_t steps, Spacing spacing)
{
    const bool even = spacing == Spacing::EvenTime;
    // Written so that a start or an end that is not a number is refused, too.
    const bool sound = steps >= 1 && (even ? end >= 0.0 && start <= 1.0 : end > 0.0 && start < 1.0) && end < start;
    if (!sound)
        return Error{ErrorCode::InvalidArgument, "There are no diffusion steps between these times.",
                     std::to_string(steps) + " steps from " + std::to_string(start) + " to " + std::to_string(end)};
    const double first = even ? start : halfLogSnr(start);
    const double last = even ? end : halfLogSnr(end);
    std::vector<double> all;
    for (std::int64_t i = 0; i <= steps; ++i) {
        const double place = first + (last - first) * static_cast<double>(i) / static_cast<double>(steps);
        all.push_back(even ? place : timeAtHalfLogSnr(place));
    }
    all.front() = start;
    all.back() = end;
    return all;
}

at::Tensor addNoise(const at::Tensor& clean, double t, const at::Tensor& noise)
{
    return turned(levelAt(t), clean, noise);
}

at::Tensor velocity(const at::Tensor& clean, double t, const at::Tensor& noise)
{
    return turnedBack(levelAt(t), noise, clean);
}

at::Tensor cleanFromVelocity(const at::Tensor& noisy, double t, const at::Tensor& velocity)
{
    return turnedBack(levelAt(t), noisy, velocity);
}

at::Tensor noiseFromVelocity(const at::Tensor& noisy, double t, const at::Tensor& velocity)
{
    return turned(levelAt(t), velocity, noisy);
}

at::Tensor addNoise(const at::Tensor& clean, const at::Tensor& times, const at::Tensor& noise)
{
    return turned(levelAt(times, clean), clean, noise);
}

at::Tensor velocity(const at::Tensor& clean, const at::Tensor& times, const at::Tensor& noise)
{
    return turnedBack(levelAt(times, clean), noise, clean);
}

at::Tensor cleanFromVelocity(const at::Tensor& noisy, const at::Tensor& times, const at::Tensor& velocity)
{
    return turnedBack(levelAt(times, noisy), noisy, velocity);
}

at::Tensor noiseFromVelocity(const at::Tensor& noisy, const at::Tensor& times, const at::Tensor& velocity)
{
    return turned(levelAt(times, noisy), velocity, noisy);
}

} // namespace heirloom::diffusion
