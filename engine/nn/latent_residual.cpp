// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/latent_residual.h"

namespace heirloom::nn {
namespace {

constexpr double kTypicalLatentDamage = 0.1; ///< in units of the latents' variance
constexpr double kPower = 1.0 / 3;

at::Tensor recoveredLatents(const at::Tensor& spread, const at::Tensor& condition)
{
    const std::int64_t channels = spread.size(0);
    TORCH_CHECK(condition.dim() == 4 && condition.size(1) == 2 * channels, "a condition of ", condition.sizes(),
                " for a spread of ", spread.sizes());
    return condition.slice(1, 0, channels).contiguous();
}

at::Tensor latentDamage(const at::Tensor& spread, const at::Tensor& condition)
{
    const std::int64_t channels = spread.size(0);
    return (condition.slice(1, 0, channels) - condition.slice(1, channels)).square().mean({1, 2, 3}, true);
}

} // namespace

LatentResidual::LatentResidual(const at::Tensor& spread, const at::Tensor& condition)
    : Residual(spread, recoveredLatents(spread, condition), latentDamage(spread, condition), kTypicalLatentDamage,
               kPower)
{
}

} // namespace heirloom::nn
