// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"

#include <cstdint>

namespace heirloom::nn {

/// Lets every place of a face look at every other: self-attention in heads of kHeadWidth channels, for small maps (8 to 16
/// positions a side). Free of normalisation, as the other blocks: queries and keys are brought to unit length and
/// compared by their cosine times a sharpness that each head learns, so that bfloat16 cannot overflow. As crops are
/// aligned, a place has a meaning: queries and keys also hold a learned map of where they are, which is resized to maps of
/// another size. The last convolution starts at zero: a fresh block is the identity.
///
/// forward: N x width x H x W to the same. Requires width to be a multiple of kHeadWidth.
/// Thread: as LibTorch's modules; forward() of one module from several threads is safe while nobody changes it.
class PlaceAttentionImpl : public torch::nn::Module {
public:
    static constexpr std::int64_t kHeadWidth = 32;
    /// `side`: positions a side of the map of a 256 px crop.
    PlaceAttentionImpl(std::int64_t width, std::int64_t side);
    at::Tensor forward(const at::Tensor& x);

    at::Tensor places;               ///< 1 x width x side x side
    at::Tensor sharpness;            ///< heads; the logarithm of what cosines are multiplied by
    torch::nn::Conv2d look{nullptr}; ///< to queries and keys
    torch::nn::Conv2d value{nullptr};
    torch::nn::Conv2d out{nullptr};
};
TORCH_MODULE(PlaceAttention);

} // namespace heirloom::nn
