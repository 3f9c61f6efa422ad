// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/training/spectral_conv.h"

#include <cstdint>
#include <vector>

namespace heirloom::training {

/// Tells real pictures from made ones, patch by patch: the opponent of networks that make pictures. Two spectrally normalised
/// convolutions a level, on pixels unshuffled by 2, with means of 2x2 between the levels.
/// forward: N x channels x H x W, H and W multiples of 8, to N x 1 x H/8 x W/8, float32; above zero means real. The first
/// three channels are the picture, others tell what it is to fit. One value sees about 60 pixels a side: texture, not
/// likeness, is what it judges.
class PatchDiscriminatorImpl : public torch::nn::Module {
public:
    explicit PatchDiscriminatorImpl(std::int64_t channels = 3, std::vector<std::int64_t> widths = {64, 128, 192});
    at::Tensor forward(const at::Tensor& picture);

private:
    std::vector<SpectralConv> m_first, m_second;
    SpectralConv m_verdict{nullptr};
};
TORCH_MODULE(PatchDiscriminator);

} // namespace heirloom::training
