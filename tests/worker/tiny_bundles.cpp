// SPDX-License-Identifier: Apache-2.0
#include "tests/worker/tiny_bundles.h"

#include "tests/support/tiny_bundle.h"

namespace heirloom::test {
namespace {

template <class Network>
Network overflowing(Network network)
{
    at::NoGradGuard noGradient;
    for (at::Tensor& parameter : network->parameters())
        parameter.fill_(60000);
    return network;
}

} // namespace

bool writeRefiningBundle(const std::filesystem::path& folder)
{
    return writeTinyRefineBundle(folder).ok();
}

bool writeStagedBundle(const std::filesystem::path& folder)
{
    return writeTinyRefineBundle(folder) && addTinyPixelNetworks(folder);
}

bool writeOverflowingBundle(const std::filesystem::path& folder)
{
    return writeTinyRefineBundle(folder)
           && addNetwork(folder, "denoiser",
                         *overflowing(nn::Denoiser(nn::DenoiserConfig{8, 16, 1, {16, 24}, {1, 1}, 16})));
}

bool writeHopelessBundle(const std::filesystem::path& folder)
{
    return writeTinyBundle(folder, overflowing(tinyNetwork())).ok();
}

} // namespace heirloom::test
