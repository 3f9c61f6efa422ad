// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/bundle.h"
#include "engine/bundle/strict_loading.h"

#include <exception>
#include <string>

namespace heirloom::bundle {

/// Brings a network into the form it is used in: no gradients, on `device` ("cpu", "cuda:0"), parameters of the given
/// type with convolutions channels-last; buffers keep their type.
void prepareForUse(torch::nn::Module& network, const std::string& device, at::ScalarType type);

/// Makes the network that a bundle has in a role, as its weights' shapes tell, loads it strictly and prepares it for use.
/// `Network` is a module holder whose module has a Config with fromShapes(). Errors: those of Bundle::weights and of
/// loadStrict; ModelInvalid for shapes of another network.
template <class Network>
Result<Network> loadNetwork(const Bundle& bundle, const std::string& role, const std::string& device,
                            at::ScalarType type)
try {
    const auto weights = bundle.weights(role);
    if (!weights)
        return weights.error();
    Network network(Network::ContainedType::Config::fromShapes(shapesOf(*weights)));
    if (const Status loaded = loadStrict(*network, *weights); !loaded)
        return loaded.error();
    prepareForUse(*network, device, type);
    return network;
} catch (const std::exception& e) {
    return Error{ErrorCode::ModelInvalid, "The bundle's networks could not be loaded.", e.what()};
}

} // namespace heirloom::bundle
