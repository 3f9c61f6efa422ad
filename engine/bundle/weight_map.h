// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

namespace at {
class Tensor;
} // namespace at

namespace heirloom::bundle {

/// Tensors by name, on the CPU, contiguous: a network's weights. Whoever looks into it includes `engine/core/torch.h`.
using WeightMap = std::map<std::string, at::Tensor>;

} // namespace heirloom::bundle
