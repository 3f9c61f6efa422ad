// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"
#include "engine/methods/likeness.h"
#include "engine/methods/network_pool.h"

#include <vector>

// For rooms that link LibTorch only.
namespace heirloom {

/// What the recognition network sees in a picture, 1 x 3 x S x S on the pool's device; `recovered` is what the Identity Recovery
/// Network makes of it. Requires a pool that knows people. Errors: ComputeFailed.
Result<Witness> witnessOf(NetworkPool& pool, const at::Tensor& picture, const at::Tensor& recovered);

/// Who a picture shows, as in Witness::person. Requires the same. Errors: ComputeFailed.
Result<std::vector<float>> personOf(NetworkPool& pool, const at::Tensor& picture);

/// The same as a tensor, 1 x D on the pool's device.
at::Tensor personTensor(const NetworkPool& pool, const Witness& witness);

} // namespace heirloom
