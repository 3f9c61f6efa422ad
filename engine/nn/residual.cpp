// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/residual.h"

#include "engine/core/torch.h"
#include "engine/nn/gaussian_blur.h"

#include <utility>

namespace heirloom::nn {
namespace {

/// The least and most g there is. A face that needs no help keeps a little doubt: no estimate is ever exact.
constexpr double kLeast = 0.2, kMost = 2.0;

} // namespace

Residual::Residual(const at::Tensor& spread, at::Tensor centre, const at::Tensor& damage, double typicalDamage,
                   double power)
    : m_centre(std::move(centre)), m_damage(damage)
{
    TORCH_CHECK(m_centre.dim() == 4 && spread.dim() == 1 && m_centre.size(1) == spread.size(0), "a centre of ",
                m_centre.sizes(), " for a spread of ", spread.sizes());
    m_residualScale = (damage / typicalDamage).pow(power).clamp(kLeast, kMost);
    m_visibleShare = (damage / typicalDamage).clamp_max(1);
    m_scale = m_residualScale * spread.to(m_centre.options()).view({1, -1, 1, 1});
}

at::Tensor Residual::shown(const at::Tensor& recovered, const at::Tensor& made, const at::Tensor& base,
                           const ShapeHold& hold) const
{
    const at::Tensor change = m_visibleShare * (made - base);
    return hold.share > 0 ? recovered + change - hold.share * gaussianBlur(change, hold.sigma) : recovered + change;
}

} // namespace heirloom::nn
