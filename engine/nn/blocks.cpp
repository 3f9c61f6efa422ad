// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/blocks.h"

#include "engine/core/torch.h"

#include <string>

namespace heirloom::nn {

torch::nn::Conv2d conv3x3(std::int64_t in, std::int64_t out)
{
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, 3).padding(1));
}

torch::nn::Conv2d conv1x1(std::int64_t in, std::int64_t out)
{
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, 1));
}

at::Tensor channelsLast(const at::Tensor& x)
{
    return x.contiguous(at::MemoryFormat::ChannelsLast);
}

torch::nn::Conv2d downsample(std::int64_t in, std::int64_t out)
{
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, 2).stride(2));
}

ResidualBlockImpl::ResidualBlockImpl(std::int64_t width)
{
    conv1 = register_module("conv1", conv3x3(width, width));
    conv2 = register_module("conv2", conv3x3(width, width));
    torch::nn::init::kaiming_normal_(conv1->weight);
    torch::nn::init::zeros_(conv1->bias);
    torch::nn::init::zeros_(conv2->weight);
    torch::nn::init::zeros_(conv2->bias);
}

at::Tensor ResidualBlockImpl::forward(const at::Tensor& x)
{
    at::Tensor inner = conv1->forward(x);
    at::relu_(inner);
    return x + conv2->forward(inner);
}

ResidualStackImpl::ResidualStackImpl(std::int64_t width, std::int64_t blocks)
{
    for (std::int64_t i = 0; i < blocks; ++i)
        m_blocks.push_back(register_module(std::to_string(i), ResidualBlock(width)));
}

at::Tensor ResidualStackImpl::forward(at::Tensor x)
{
    for (auto& block : m_blocks)
        x = block->forward(x);
    return x;
}

UpsampleImpl::UpsampleImpl(std::int64_t in, std::int64_t out)
{
    conv = register_module("conv", conv1x1(in, out));
}

at::Tensor UpsampleImpl::forward(const at::Tensor& x)
{
    const at::Tensor small = conv->forward(x);
    return at::upsample_nearest2d(small, {small.size(2) * 2, small.size(3) * 2});
}

} // namespace heirloom::nn
