// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/nn/module.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/pimpl.h>

#include <cstdint>
#include <vector>

namespace heirloom::nn {

/// Tells real pictures from decoded ones, patch by patch; the opponent in the VQGAN's training. Not part of a bundle.
/// forward: N x 3 x H x W in [-1, 1], H and W multiples of 16, to N x 1 x H/8 x W/8, float32; above zero means real. One
/// value sees about 50 pixels a side: texture, not likeness, is what it judges.
class PatchDiscriminatorImpl : public torch::nn::Module {
public:
    explicit PatchDiscriminatorImpl(std::vector<std::int64_t> widths = {64, 128, 192});
    at::Tensor forward(const at::Tensor& picture);

private:
    std::vector<torch::nn::Conv2d> m_convs, m_shrinks;
    torch::nn::Conv2d m_verdict{nullptr};
};
TORCH_MODULE(PatchDiscriminator);

} // namespace heirloom::nn
