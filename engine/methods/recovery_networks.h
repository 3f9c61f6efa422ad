// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/identity_recovery_network.h"

#include <optional>

// For rooms that link LibTorch only.
namespace heirloom {

/// The Identity Recovery Network from faithful to sharp (ours). The sharp one was trained on from the faithful one with losses that
/// see what the eye sees; between the two, weights are blended: the change is all of one kind, so halfway there is half the
/// sharpness, at the cost of one network. Thread: the restorer's.
class RecoveryNetworks {
public:
    RecoveryNetworks() = default;
    /// Both of one configuration, device and type. Throws std::invalid_argument if their layers differ.
    explicit RecoveryNetworks(nn::IdentityRecoveryNetwork faithful,
                              std::optional<nn::IdentityRecoveryNetwork> sharp = {});

    bool canSharpen() const { return m_sharp.has_value(); }
    /// The network at a sharpness, 0 faithful to 1 sharp; the blend that was asked for last is kept. Requires canSharpen() for
    /// anything but 0. Same sharpness, same weights.
    nn::IdentityRecoveryNetwork at(double sharpness);

private:
    nn::IdentityRecoveryNetwork m_faithful{nullptr};
    std::optional<nn::IdentityRecoveryNetwork> m_sharp, m_blend;
    double m_blendAt = 0;
};

} // namespace heirloom
