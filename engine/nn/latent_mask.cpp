// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/latent_mask.h"

#include "engine/core/torch.h"

namespace heirloom::nn {

LatentMaskConfig LatentMaskConfig::fromShapes(const std::map<std::string, Shape>& shapes)
{
    const StateShapes state(shapes, "latent mask");
    const Shape stem = state.at("stem.weight", 4), head = state.at("head.weight", 4);
    return {head[0], stem[1], stem[0], state.blocks("stack.")};
}

LatentMaskImpl::LatentMaskImpl(LatentMaskConfig config) : m_config(config)
{
    m_stem = register_module("stem", conv3x3(config.condition, config.width));
    m_stack = register_module("stack", ResidualStack(config.width, config.blocks));
    m_head = register_module("head", conv3x3(config.width, config.latent));
    torch::nn::init::zeros_(m_head->weight); // begins at one half everywhere
    torch::nn::init::zeros_(m_head->bias);
}

at::Tensor LatentMaskImpl::forward(const at::Tensor& condition)
{
    const at::Tensor input = condition.to(m_stem->weight.scalar_type()).contiguous(at::MemoryFormat::ChannelsLast);
    return at::sigmoid(m_head->forward(at::relu(m_stack->forward(m_stem->forward(input)))).to(at::kFloat));
}

} // namespace heirloom::nn
