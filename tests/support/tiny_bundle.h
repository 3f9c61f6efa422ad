// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/bundle.h"
#include "engine/bundle/strict_loading.h"
#include "engine/core/torch.h"
#include "engine/nn/denoiser.h"
#include "engine/nn/identity_recovery_network.h"
#include "engine/nn/latent_mask.h"
#include "engine/nn/recognition_network.h"
#include "engine/nn/vqgan.h"

#include <filesystem>

namespace heirloom::test {

/// A network small enough for a test, with the same values every time.
inline nn::IdentityRecoveryNetwork tinyNetwork(bool untrained = false)
{
    torch::manual_seed(7);
    // Not narrower than 16 channels: in bfloat16, oneDNN's kernels for AMX read past the end of such tensors.
    nn::IdentityRecoveryNetwork network(nn::IdentityRecoveryConfig{4, {16, 16}, {1, 1}, 16, 1, {0, 0}});
    if (!untrained) {
        at::NoGradGuard noGradient;
        for (at::Tensor& parameter : network->parameters())
            parameter.copy_(at::randn_like(parameter) * 0.05);
    }
    return network;
}

/// Puts a network into a bundle.
inline Status addNetwork(const std::filesystem::path& folder, const std::string& role, const torch::nn::Module& network,
                         const std::map<std::string, double>& settings = {})
{
    std::filesystem::create_directories(folder);
    const auto weights = folder / "raw.safetensors";
    if (const Status written = bundle::writeSafetensors(weights, bundle::weightsOf(network)); !written)
        return written;
    const Status imported = bundle::importNetwork(weights, folder, {role, "Tiny", "1", "Apache-2.0", 256, settings});
    std::filesystem::remove(weights);
    return imported;
}

/// Writes a bundle with a tiny Identity Recovery Network into `folder`.
inline Status writeTinyBundle(const std::filesystem::path& folder, nn::IdentityRecoveryNetwork network = tinyNetwork())
{
    return addNetwork(folder, "identity_recovery", *network);
}

/// A tiny network that does something, with the same values every time.
template <class Network>
Network disturbed(Network network, double amount = 0.05)
{
    torch::manual_seed(8);
    at::NoGradGuard noGradient;
    for (at::Tensor& parameter : network->parameters())
        parameter.add_(at::randn_like(parameter) * amount);
    return network;
}

/// Writes a bundle with everything that latent refinement needs into `folder`; without people it has no networks that know
/// or guide identity.
inline Status writeTinyRefineBundle(const std::filesystem::path& folder, bool people = true)
{
    torch::manual_seed(9);
    Status done = writeTinyBundle(folder);
    const auto add = [&](const std::string& role, const torch::nn::Module& network) {
        done = done ? addNetwork(folder, role, network) : done;
    };
    add("vqgan", *disturbed(nn::Vqgan(nn::VqganConfig{4, {16, 24}, {1, 1}, 8, 8, 2, 32})));
    add("denoiser", *disturbed(nn::Denoiser(nn::DenoiserConfig{8, 16, 1, {16, 24}, {1, 1}, 16})));
    if (people) {
        add("recognition", *disturbed(nn::RecognitionNetwork(nn::RecognitionConfig{4, {16, 16, 16}, {1, 1, 1}, 12})));
        add("latent_mask", *disturbed(nn::LatentMask(nn::LatentMaskConfig{8, 16, 12, 1})));
    }
    return done;
}

/// Adds what truncated diffusion needs to a bundle: networks for both stages of identity and, if wanted, for texture.
inline Status addTinyPixelNetworks(const std::filesystem::path& folder, bool texture = true)
{
    torch::manual_seed(10);
    Status done = success();
    const auto add = [&](const std::string& role, std::int64_t condition, double spread) {
        nn::Denoiser network = disturbed(nn::Denoiser(nn::DenoiserConfig{3, condition, 4, {16, 32}, {1, 1}, 16}));
        network->spread.fill_(spread);
        done = done ? addNetwork(folder, role, *network) : done;
    };
    add("irm128", 6, 0.125);
    add("irm256", 9, 0.0625);
    if (texture)
        add("tem", 0, 1);
    return done;
}

} // namespace heirloom::test
