// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/core/torch.h"
#include "engine/diffusion/schedule.h"

namespace heirloom::diffusion {

/// How far full identity guidance moves a prediction at most, as a fraction of its deviation, where a bundle has no value of
/// its own. Ours.
constexpr double kGuidanceReach = 0.1;
/// How many times the gradient is taken back through the denoiser, where a bundle has no value of its own. Ours.
constexpr int kGuidanceProjections = 2;

/// At every which step guidance is asked, where a bundle has no value of its own (see GuidedSteps::every). Ours.
constexpr int kGuidedEvery = 4;

struct IdentityGuidanceOptions {
    double weight = 0; ///< w, the user's identity weight: 0 to 1 on the handle, any finite number >= 0 here
    /// M, the latent mask: values in [0, 1], of the latent's shape or broadcastable to it. Undefined: 1 everywhere.
    at::Tensor mask{};
    /// lambda(t), not to be confused with half the log-SNR. The default (ours) falls with the noise: early predictions
    /// are blurred and leave room for another identity; late ones are decided, and a push of constant size would only
    /// write what fools the recogniser into the last, fine detail.
    std::function<double(double t)> strength = [](double t) { return kGuidanceReach * sigma(t); };
    /// How many times the gradient is taken back through the denoiser, where it can be.
    int projections = kGuidanceProjections;
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
///     p   = (dz0/dz_t)^T ... (dz0/dz_t)^T g              as many times as there are projections
///     z0' = z0 - w min(lambda(t), a) M p / rms(p)        rms over each sample; a = distance / (g . M p / rms(p))
///
/// so that w lambda(t) is how far a latent moves at most, whatever the networks' scale. At a the distance would be zero if it
/// went on falling as steeply (Polyak's step): a step of fixed length overshoots near the goal, and what it then finds fools
/// the recogniser and is no likeness.
///
/// For an ideal denoiser dz0/dz_t is alpha/sigma^2 times the covariance of what the clean latent may be, given z_t. So with one
/// projection the step is what a Gaussian would answer when told who it is: what is certain stays, and what goes together moves
/// together. The plain gradient is a pattern that no face has, most of which is gone as soon as anybody but this recogniser
/// looks; the second projection is by measurement.
///
/// `embed` is the whole way from a latent to an embedding: decoder and recogniser. Callable,
/// so that it fits a Trajectory. Thread: that of the networks behind `embed`.
class IdentityGuidance {
public:
    /// N x C x H x W to N x D, in any floating type; each sample by itself, and by operations that LibTorch can
    /// differentiate. What it throws becomes an error.
    using Embed = std::function<at::Tensor(const at::Tensor& clean)>;

    /// `identity` is e: N x D, or 1 x D for all samples; of any length but zero.
    IdentityGuidance(Embed embed, at::Tensor identity, IdentityGuidanceOptions options);

    /// z0' of N x C x H x W, float32 or float64; the argument is not changed. `noisy` is z_t: if `clean` remembers that it was
    /// computed from it, the gradient is projected, else not. With weight 0, or where lambda(t) is 0,
    /// nothing is evaluated and the argument itself is returned. A sample whose gradient is zero, which has arrived
    /// (distance within rounding of 0: its gradient is noise, and rms(g) would blow that up), or which the projected direction
    /// would not bring closer, stays as it is.
    /// Gradients are switched on inside, also under NoGradGuard and InferenceMode; the result carries none.
    /// All this is several times the work of a denoiser's evaluation, so the token is looked at between the ways there and back.
    /// Errors: ComputeFailed (a distance or gradient that is not finite, or a network failed), InvalidArgument (a
    /// weight or strength that is negative or not finite; an embedding without a way back to the latent), Cancelled.
    Result<at::Tensor> operator()(const at::Tensor& clean, double t, const at::Tensor& noisy = {},
                                  const CancelToken& cancel = {}) const;

    /// What the step is made of. Evaluates at any weight. Errors: as above.
    Result<IdentityPull> pull(const at::Tensor& clean, const CancelToken& cancel = {}) const;

private:
    Embed m_embed;
    at::Tensor m_identity;
    IdentityGuidanceOptions m_options;
};

} // namespace heirloom::diffusion
