// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/bundle.h"
#include "engine/bundle/strict_loading.h"
#include "engine/nn/identity_recovery_network.h"

#include <ATen/ATen.h>
#include <torch/utils.h>

#include <filesystem>

namespace heirloom::test {

/// A network small enough for a test, with the same values every time.
inline nn::IdentityRecoveryNetwork tinyNetwork(bool untrained = false)
{
    torch::manual_seed(7);
    nn::IdentityRecoveryNetwork network(nn::IdentityRecoveryConfig{4, {8, 8}, {1, 1}, 8});
    if (!untrained) {
        at::NoGradGuard noGradient;
        for (at::Tensor& parameter : network->parameters())
            parameter.copy_(at::randn_like(parameter) * 0.05);
    }
    return network;
}

/// Writes a bundle of tiny networks into `folder`.
inline Status writeTinyBundle(const std::filesystem::path& folder, nn::IdentityRecoveryNetwork network = tinyNetwork())
{
    std::filesystem::create_directories(folder);
    const auto weights = folder / "raw.safetensors";
    if (const Status written = bundle::writeSafetensors(weights, bundle::weightsOf(*network)); !written)
        return written;
    const Status imported = bundle::importNetwork(weights, folder, {"identity_recovery", "Tiny", "1", "Apache-2.0", 256});
    std::filesystem::remove(weights);
    return imported;
}

} // namespace heirloom::test
