// SPDX-License-Identifier: Apache-2.0
#include "engine/diffusion/guidance.h"

#include <cmath>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "engine/core/torch.h"
#include "engine/diffusion/stopped.h"
#include "engine/nn/device_failure.h"

namespace heirloom::diffusion {
namespace {

constexpr const char* kMeasuringFailed = "The device failed or has too little memory while the likeness was measured.";

at::Tensor unit(const at::Tensor& vectors)
{
    return vectors / vectors.norm(2, 1, true).clamp_min(std::numeric_limits<float>::min());
}

/// The distance below which a gradient is mostly rounding.
double arrival(at::ScalarType type)
{
    return 8.0 * (type == at::kDouble ? std::numeric_limits<double>::epsilon() : std::numeric_limits<float>::epsilon());
}

/// All dimensions but the samples'.
std::vector<std::int64_t> within(const at::Tensor& samples)
{
    std::vector<std::int64_t> dimensions;
    for (std::int64_t dimension = 1; dimension < samples.dim(); ++dimension)
        dimensions.push_back(dimension);
    return dimensions;
}

/// Each sample divided by its largest value: the squares of a small gradient would vanish in float32. Zero stays zero.
at::Tensor scaled(const at::Tensor& samples)
{
    return samples / samples.abs().amax(within(samples), true).clamp_min(std::numeric_limits<float>::min());
}

/// The gradient, taken back through the denoiser so many times; each sample of any length. Errors: Cancelled.
Result<at::Tensor> projected(const at::Tensor& gradient, const at::Tensor& clean, const at::Tensor& noisy, int times,
                             const CancelToken& cancel)
{
    at::Tensor direction = scaled(gradient);
    const c10::InferenceMode off(false);
    for (int i = 0; i < times; ++i) {
        if (cancel.cancelled())
            return stopped();
        const at::Tensor back = torch::autograd::grad({clean}, {noisy}, {direction}, true, false, true).front();
        if (!back.defined())
            return direction;
        direction = scaled(back.detach());
    }
    return direction;
}

/// Along `direction`, masked: `reach`, but not beyond where the distance, were it to fall on at this slope, would be zero. Zero
/// for samples that are not to move.
at::Tensor moveAlong(const at::Tensor& direction, const at::Tensor& mask, const IdentityPull& pull, double reach)
{
    const std::vector<std::int64_t> each = within(direction);
    at::Tensor path = direction / direction.square().mean(each, true).sqrt();
    if (mask.defined())
        path = path * mask.to(path.options());
    const at::Tensor peak = pull.gradient.abs().amax(each, true);
    const at::Tensor fall = (scaled(pull.gradient) * path).sum(each, true) * peak; // of the distance along the path
    const at::Tensor distance = pull.distance.view(peak.sizes());
    const at::Tensor moves = fall.gt(0).logical_and(distance.gt(arrival(pull.gradient.scalar_type())));
    const at::Tensor move = path * (distance / fall).clamp_max(reach);
    return at::where(moves, move, at::zeros_like(move));
}

} // namespace

IdentityGuidance::IdentityGuidance(Embed embed, at::Tensor identity, IdentityGuidanceOptions options)
    : m_embed(std::move(embed)), m_identity(std::move(identity)), m_options(std::move(options))
{
}

Result<at::Tensor> IdentityGuidance::operator()(const at::Tensor& clean, double t, const at::Tensor& noisy,
                                                const CancelToken& cancel) const
try {
    const double strength = m_options.strength(t);
    if (!std::isfinite(m_options.weight * strength) || m_options.weight < 0.0 || strength < 0.0)
        return Error{ErrorCode::InvalidArgument, "The identity weight has to be a number from 0 to 1.",
                     "weight " + std::to_string(m_options.weight) + ", strength " + std::to_string(strength)};
    if (m_options.weight * strength == 0.0)
        return clean;

    const Result<IdentityPull> pulled = pull(clean, cancel);
    if (!pulled)
        return pulled.error();
    const bool remembers = noisy.defined() && noisy.requires_grad() && clean.requires_grad();
    const Result<at::Tensor> direction = projected(pulled->gradient, clean, noisy,
                                                   remembers ? m_options.projections : 0, cancel);
    if (!direction)
        return direction.error();
    const at::NoGradGuard noGradient;
    const at::Tensor move = m_options.weight * moveAlong(*direction, m_options.mask, *pulled, strength);
    TORCH_CHECK(move.sizes() == clean.sizes(), "a mask of another shape: ", m_options.mask.sizes());
    return clean.detach() - move;
} catch (const c10::Error& e) {
    return Error{nn::failureOf(e), kMeasuringFailed, e.what_without_backtrace()};
} catch (const std::exception& e) {
    return Error{nn::failureOf(e), kMeasuringFailed, e.what()};
}

Result<IdentityPull> IdentityGuidance::pull(const at::Tensor& clean, const CancelToken& cancel) const
try {
    const c10::InferenceMode off(false); // switches gradients on, too, whatever surrounds the call
    TORCH_CHECK(clean.dim() == 4, "N x C x H x W, not ", clean.sizes());
    // Copies: tensors that were made in inference mode have no place in a graph.
    const at::Tensor latent = clean.detach().clone().requires_grad_();
    if (cancel.cancelled())
        return stopped();
    const at::Tensor embedding = m_embed(latent);
    if (cancel.cancelled())
        return stopped();
    TORCH_CHECK(embedding.defined() && embedding.dim() == 2 && embedding.size(0) == clean.size(0),
                "an embedding is N x D");
    TORCH_CHECK(m_identity.dim() == 2 && m_identity.size(1) == embedding.size(1)
                    && (m_identity.size(0) == 1 || m_identity.size(0) == embedding.size(0)),
                "an identity of ", m_identity.sizes(), " for embeddings of ", embedding.sizes());
    const at::Tensor identity = m_identity.detach().to(latent.options()).clone();
    const at::Tensor distance = 1.0 - (unit(embedding.to(latent.scalar_type())) * unit(identity)).sum(1);

    at::Tensor gradient;
    if (distance.requires_grad())
        gradient = torch::autograd::grad({distance.sum()}, {latent}, {}, {}, false, true).front();
    if (!gradient.defined())
        return Error{ErrorCode::InvalidArgument, "These networks cannot hold a face to a person.",
                     "the embedding has no gradient with respect to the latent"};
    if (!at::isfinite(distance).all().item<bool>() || !at::isfinite(gradient).all().item<bool>())
        return Error{
            ErrorCode::ComputeFailed, "The likeness to the person came out as something that is not a number.", {}};
    return IdentityPull{distance.detach(), gradient.detach()};
} catch (const c10::Error& e) {
    return Error{nn::failureOf(e), kMeasuringFailed, e.what_without_backtrace()};
} catch (const std::exception& e) {
    return Error{nn::failureOf(e), kMeasuringFailed, e.what()};
}

} // namespace heirloom::diffusion
