// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "engine/core/result.h"
#include "engine/core/torch.h"

// The noise schedule: variance preserving, in continuous time, so that any start time is legal; DiffBFR's fractional
// time step is one of them. With z the clean latent (or picture) and eps standard normal noise,
//
//     z_t = alpha(t) z + sigma(t) eps      alpha = cos(pi t / 2), sigma = sin(pi t / 2), t in [0, 1]
//     v   = alpha(t) eps - sigma(t) z      what denoisers predict (Salimans and Ho, arXiv 2202.00512)
//
// Tensors are N x ... of float32 or float64, and results have the type and device of the first one. Those that do not
// fit each other throw c10::Error; so do times as tensors that are not N long. Thread: any.
namespace heirloom::diffusion {

/// How much of the clean latent is left: exactly 1 at t = 0 and 0 at t = 1. Requires t in [0, 1], as all below.
double alpha(double t);
/// The deviation of the noise: exactly 0 at t = 0 and 1 at t = 1.
double sigma(double t);
/// Half the logarithm of the signal-to-noise ratio, log(alpha / sigma): +infinity at t = 0, -infinity at t = 1.
double halfLogSnr(double t);
/// The inverse of halfLogSnr(); any number, also the infinities, to [0, 1].
double timeAtHalfLogSnr(double halfLogSnr);

/// How the times of a trajectory are spaced.
enum class Spacing {
    EvenTime,  ///< evenly in t: steps where the picture's large shapes are decided, and few in the last shreds of noise
    EvenLogSnr ///< evenly in halfLogSnr: as DPM-Solver's paper has it; only inside 0 < t < 1
};

/// The times of `steps` solver steps, decreasing: steps + 1 of them, the first exactly `start`, the last exactly `end`.
/// Requires 0 <= end < start <= 1 and steps >= 1, and 0 < end, start < 1 for EvenLogSnr. Errors: InvalidArgument.
Result<std::vector<double>> times(double start, double end, std::int64_t steps, Spacing spacing = Spacing::EvenTime);

/// z_t from z and eps of one shape. Also the truncated start of a trajectory, from a condition instead of z.
at::Tensor addNoise(const at::Tensor& clean, double t, const at::Tensor& noise);
/// v from z and eps: what a denoiser is trained on.
at::Tensor velocity(const at::Tensor& clean, double t, const at::Tensor& noise);
/// The prediction of z: alpha z_t - sigma v.
at::Tensor cleanFromVelocity(const at::Tensor& noisy, double t, const at::Tensor& velocity);
/// The prediction of eps: sigma z_t + alpha v.
at::Tensor noiseFromVelocity(const at::Tensor& noisy, double t, const at::Tensor& velocity);

/// The same with a time for each of the N samples, as training draws them: `times` holds N numbers of any real type.
at::Tensor addNoise(const at::Tensor& clean, const at::Tensor& times, const at::Tensor& noise);
at::Tensor velocity(const at::Tensor& clean, const at::Tensor& times, const at::Tensor& noise);
at::Tensor cleanFromVelocity(const at::Tensor& noisy, const at::Tensor& times, const at::Tensor& velocity);
at::Tensor noiseFromVelocity(const at::Tensor& noisy, const at::Tensor& times, const at::Tensor& velocity);

} // namespace heirloom::diffusion
