// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/safetensors.h"
#include "engine/core/result.h"
#include "engine/core/torch.h"

#include <map>
#include <string>
#include <vector>

namespace torch::nn {
class Module;
}

namespace heirloom::bundle {

/// Copies weights into a module of the same names and shapes. All or nothing: if anything is missing, unexpected,
/// mis-shaped or not finite, the module is unchanged and Error::detail lists every such key, one a line. The module
/// keeps its own type, device and memory order. Thread: the module's.
Status loadStrict(torch::nn::Module& module, const WeightMap& weights);

/// The same with the weights of a smaller network of the same kind: what they do not have keeps its start value. That nothing is
/// lost on the way is the network's promise, not this function's.
Status loadGrown(torch::nn::Module& module, const WeightMap& weights);

/// The module's parameters and buffers by name, sharing their memory.
WeightMap weightsOf(const torch::nn::Module& module);

/// The shape of each tensor: what a network's configuration is read from.
std::map<std::string, std::vector<std::int64_t>> shapesOf(const WeightMap& weights);

} // namespace heirloom::bundle
