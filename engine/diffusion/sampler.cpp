// SPDX-License-Identifier: Apache-2.0
#include "engine/diffusion/sampler.h"

#include "engine/core/torch.h"
#include "engine/diffusion/schedule.h"

namespace heirloom::diffusion {

at::Tensor advance(Solver solver, const at::Tensor& noisy, const Prediction& now, double to,
                   const std::optional<Prediction>& previous)
{
    TORCH_CHECK(to >= 0.0 && to < now.time && now.time <= 1.0, "no step from time ", now.time, " to ", to);
    TORCH_CHECK(noisy.sizes() == now.clean.sizes(), "a prediction of another shape: ", now.clean.sizes());

    at::Tensor direction = now.clean;
    if (solver == Solver::DpmSolver2M && previous && to > 0.0) {
        TORCH_CHECK(previous->time > now.time, "the previous prediction is not from before");
        TORCH_CHECK(noisy.sizes() == previous->clean.sizes(), "a previous prediction of another shape");
        const double step = halfLogSnr(to) - halfLogSnr(now.time);
        const double before = halfLogSnr(now.time) - halfLogSnr(previous->time); // infinite from time 1: no line then
        direction = now.clean + (now.clean - previous->clean) * (step / (2.0 * before));
    }
    // -alpha_s (exp(-h) - 1) = alpha_s - alpha_t sigma_s / sigma_t = sin(pi (t - s) / 2) / sigma_t: finite everywhere,
    // and without the difference of two numbers that are nearly the same.
    return noisy * (sigma(to) / sigma(now.time)) + direction * (sigma(now.time - to) / sigma(now.time));
}

} // namespace heirloom::diffusion
