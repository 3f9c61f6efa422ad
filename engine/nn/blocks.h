// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"

#include <cstdint>

// The building blocks of the built-in networks: free of normalisation, ReLU only, so that on a CPU nearly all time goes
// into convolutions that fill the matrix units. Tensors are N x C x H x W, float32 or bfloat16, best in channels-last
// order. Thread: as LibTorch's modules; forward() of one module from several threads is safe while nobody changes it.
namespace heirloom::nn {

/// 3x3 convolution that keeps the size.
torch::nn::Conv2d conv3x3(std::int64_t in, std::int64_t out);
/// 1x1 convolution.
torch::nn::Conv2d conv1x1(std::int64_t in, std::int64_t out);
/// The same values in the order in which convolutions are quickest.
at::Tensor channelsLast(const at::Tensor& x);

/// x + conv2(relu(conv1(x))), all at one width. conv2 starts at zero: a fresh block is the identity, which is what lets
/// a deep stack train without normalisation. The stream itself meets no ReLU: with one in front of conv1 the network
/// hardly learned, since everything it wants to say is a small signed correction on a large mean.
class ResidualBlockImpl : public torch::nn::Module {
public:
    explicit ResidualBlockImpl(std::int64_t width);
    at::Tensor forward(const at::Tensor& x);

    torch::nn::Conv2d conv1{nullptr};
    torch::nn::Conv2d conv2{nullptr};
};
TORCH_MODULE(ResidualBlock);

/// A number of residual blocks in a row; keys are "0", "1", ...
class ResidualStackImpl : public torch::nn::Module {
public:
    ResidualStackImpl(std::int64_t width, std::int64_t blocks);
    at::Tensor forward(at::Tensor x);

private:
    std::vector<ResidualBlock> m_blocks;
};
TORCH_MODULE(ResidualStack);

/// Halves height and width: a 2x2 convolution of stride 2. Requires even height and width.
torch::nn::Conv2d downsample(std::int64_t in, std::int64_t out);

/// Doubles height and width: 1x1 convolution at the small size (cheap), then nearest neighbour. The blocks that follow
/// smooth it; a pixel shuffle here would leave a grid on flat grounds.
class UpsampleImpl : public torch::nn::Module {
public:
    UpsampleImpl(std::int64_t in, std::int64_t out);
    at::Tensor forward(const at::Tensor& x);

    torch::nn::Conv2d conv{nullptr};
};
TORCH_MODULE(Upsample);

} // namespace heirloom::nn
