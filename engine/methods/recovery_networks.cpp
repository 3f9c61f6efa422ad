// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/recovery_networks.h"

#include "engine/core/torch.h"

#include <stdexcept>
#include <utility>

namespace heirloom {

RecoveryNetworks::RecoveryNetworks(nn::IdentityRecoveryNetwork faithful,
                                   std::optional<nn::IdentityRecoveryNetwork> sharp)
    : m_faithful(std::move(faithful)), m_sharp(std::move(sharp))
{
    if (!m_sharp)
        return;
    const auto mine = m_faithful->named_parameters(), other = (*m_sharp)->named_parameters();
    bool alike = mine.size() == other.size();
    for (const auto& item : mine)
        alike = alike && other.contains(item.key()) && other[item.key()].sizes() == item.value().sizes();
    if (!alike)
        throw std::invalid_argument("the faithful and the sharp recovery network have different layers");
}

nn::IdentityRecoveryNetwork RecoveryNetworks::at(double sharpness)
{
    TORCH_CHECK(sharpness >= 0 && sharpness <= 1 && (sharpness == 0 || m_sharp),
                "there is no recovery network of this sharpness");
    if (sharpness == 0)
        return m_faithful;
    if (sharpness == 1)
        return *m_sharp;
    if (m_blend && m_blendAt == sharpness)
        return *m_blend;
    at::NoGradGuard noGradient;
    if (!m_blend)
        m_blend = nn::IdentityRecoveryNetwork(m_faithful->config());
    const auto faithful = m_faithful->named_parameters(), sharp = (*m_sharp)->named_parameters();
    for (auto& item : (*m_blend)->named_parameters()) {
        const at::Tensor& from = faithful[item.key()];
        at::Tensor parameter = item.value();
        parameter.set_requires_grad(false);
        parameter.set_data(at::lerp(from.to(at::kFloat), sharp[item.key()].to(at::kFloat), sharpness)
                               .to(from.scalar_type())
                               .contiguous(from.suggest_memory_format()));
    }
    m_blendAt = sharpness;
    return *m_blend;
}

} // namespace heirloom
