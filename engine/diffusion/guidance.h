// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <ATen/core/Tensor.h>

#include "engine/diffusion/schedule.h"
#include "engine/result.h"

namespace heirloom::diffusion {

/// How far full identity guidance moves a prediction at most, as a fraction of its deviation, where a bundle has no value of
/// its own. Ours.
constexpr double kGuidanceReach = 0.1;

struct IdentityGuidanceOptions {
    double weight = 0; ///< w, the user's identity weight: 0 to 1 on the handle, any finite number >= 0 here
    /// M, the latent mask: values in [0, 1], of the latent's shape or broadcastable to it. Undefined: 1 everywhere.
    at::Tensor mask{};
    /// lambda(t), not to be confused with half the log-SNR. The default (ours) falls with the noise: early predictions
    /// are blurred and leave room for another identity; late ones are decided, and a push of constant size would only
    /// write what fools the recogniser into the last, fine detail.
    std::function<double(double t)> strength = [](double t) { return kGuidanceReach * sigma(t); };
};

/// How far faces are from an identity, and where that grows.
struct IdentityPull {
    at::Tensor distance; ///< N: 1 - cos(phi, e), 0 the same direction to 2 the opposite one
    at::Tensor gradient; ///< d distance / d clean, of clean's shape; each sample's is its own
};

/// Identity guidance after CLR-Face (section 3.3; the form of the step is ours): pulls a predicted clean latent z0
/// towards a person,
///
///     g   = d/dz0 [1 - cos(embed(z0), e)]
///     z0' = z0 - w min(lambda(t), a) M g / rms(g)        rms over each sample of n values; a = distance / (n rms(g))
///
/// so that w lambda(t) is how far a latent moves at most, whatever the networks' scale. At a the distance would be zero if it
/// went on falling as steeply (Polyak's step): a step of fixed length overshoots near the goal, and what it then finds fools
/// the recogniser and is no likeness. `embed` is the whole way from a latent
/// to an embedding: decoder and recogniser (exact, slow), or a latent critic. Callable, so that it fits a Trajectory.
/// Thread: that of the networks behind `embed`.
class IdentityGuidance {
public:
    /// N x C x H x W to N x D, in any floating type; each sample by itself, and by operations that LibTorch can
    /// differentiate. What it throws becomes an error.
    using Embed = std::function<at::Tensor(const at::Tensor& clean)>;

    /// `identity` is e: N x D, or 1 x D for all samples; of any length but zero.
    IdentityGuidance(Embed embed, at::Tensor identity, IdentityGuidanceOptions options);

    /// z0' of N x C x H x W, float32 or float64; the argument is not changed. With weight 0, or where lambda(t) is 0,
    /// nothing is evaluated and the argument itself is returned. A sample whose gradient is zero, or which has arrived
    /// (distance within rounding of 0: its gradient is noise, and rms(g) would blow that up), stays as it is.
    /// Gradients are switched on inside, also under NoGradGuard and InferenceMode; the result carries none.
    /// Errors: ComputeFailed (a distance or gradient that is not finite, or a network failed), InvalidArgument (a
    /// weight or strength that is negative or not finite; an embedding without a way back to the latent).
    Result<at::Tensor> operator()(const at::Tensor& clean, double t) const;

    /// What the step is made of; also the referee of a latent critic. Evaluates at any weight. Errors: as above.
    Result<IdentityPull> pull(const at::Tensor& clean) const;

private:
    Embed m_embed;
    at::Tensor m_identity;
    IdentityGuidanceOptions m_options;
};

} // namespace heirloom::diffusion
