// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"

#include <cstdint>

namespace heirloom::nn {

/// The vector quantiser of a VQGAN, in groups: the latent's channels are cut into `groups` equal parts, and each has a
/// codebook of its own. A few small codebooks tell more faces apart than one large one, and stay in use (ours).
/// The codebooks are a buffer, not a parameter: the trainer moves them as averages of what falls to them.
class GroupedQuantiserImpl : public torch::nn::Module {
public:
    GroupedQuantiserImpl(std::int64_t channels, std::int64_t groups, std::int64_t codes);

    /// N x channels x H x W float32 to N x groups x H x W: the index of the nearest code, int64.
    at::Tensor indices(const at::Tensor& latent) const;
    /// The latent that indices stand for.
    at::Tensor lookUp(const at::Tensor& indices) const;

    at::Tensor codebook; ///< groups x codes x channels/groups, float32
};
TORCH_MODULE(GroupedQuantiser);

} // namespace heirloom::nn
