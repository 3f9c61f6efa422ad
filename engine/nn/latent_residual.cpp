// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/latent_residual.h"

#include <cmath>

namespace heirloom::nn {
namespace {

/// In units of the latents' variance: the damage at which g is 1, and the least and most g there is. A face that needs no help
/// keeps a little doubt: an autoencoder's latent is never exact.
constexpr double kTypicalDamage = 0.1, kLeast = 0.2, kMost = 2.0;
/// From this damage on all of a change is shown.
constexpr double kWholeDamage = 0.1;

} // namespace

LatentResidual::LatentResidual(const at::Tensor& spread, const at::Tensor& condition)
{
    const std::int64_t channels = spread.size(0);
    TORCH_CHECK(condition.dim() == 4 && condition.size(1) == 2 * channels, "a condition of ", condition.sizes(), " for a spread of ", spread.sizes());
    m_centre = condition.slice(1, 0, channels).contiguous();
    m_damage = (m_centre - condition.slice(1, channels)).square().mean({1, 2, 3}, true);
    const at::Tensor doubt = (m_damage / kTypicalDamage).pow(1.0 / 3.0).clamp(kLeast, kMost);
    m_worth = (m_damage / kWholeDamage).sqrt().clamp_max(1);
    m_scale = doubt * spread.to(m_centre.options()).view({1, -1, 1, 1});
}

} // namespace heirloom::nn
