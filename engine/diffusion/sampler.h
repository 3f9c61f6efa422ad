// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"

#include <optional>

// Solvers of the probability-flow equation, one update at a time, in data-prediction form. Tensors are of one shape,
// float32 or float64, and all arithmetic is in the type of the noisy state. Thread: any.
namespace heirloom::diffusion {

/// Both are deterministic. Their order is measured by tests/diffusion/tst_sampler on data whose flow is known exactly.
enum class Solver {
    Ddim,       ///< Song et al., arXiv 2010.02502, eta = 0: first order
    DpmSolver2M ///< DPM-Solver++(2M), Lu et al., arXiv 2211.01095, algorithm 2: second order, from two predictions
};

/// What was predicted as the clean latent at a time.
struct Prediction {
    double time = 0; ///< in (0, 1]
    at::Tensor clean;
};

/// The noisy state at time `to`, from the state at time now.time and the prediction made of it:
///
///     z_s = sigma_s / sigma_t z_t - alpha_s (exp(-h) - 1) D      t = now.time, s = to, h = lambda_s - lambda_t
///
/// with lambda = halfLogSnr() and D = now.clean for Ddim. DpmSolver2M goes on along the line through the two last
/// predictions, D = now.clean + h / (2 h') (now.clean - previous.clean), h' = lambda_t - lambda_previous. It falls back
/// to D = now.clean, one step of Ddim, without a `previous` and for the step to time 0, where lambda is infinite. At
/// `to` = 0 the result is now.clean. On even times down to 0, where steps in lambda never become short, the error of
/// DpmSolver2M falls as log(steps) / steps^2; elsewhere as 1 / steps^2.
///
/// Requires 0 <= to < now.time <= 1, previous->time > now.time, and tensors of one shape; throws c10::Error otherwise.
at::Tensor advance(Solver solver, const at::Tensor& noisy, const Prediction& now, double to,
                   const std::optional<Prediction>& previous = std::nullopt);

} // namespace heirloom::diffusion
