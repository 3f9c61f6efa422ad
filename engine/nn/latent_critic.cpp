// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/latent_critic.h"

#include <stdexcept>

namespace heirloom::nn {

LatentCriticConfig LatentCriticConfig::fromShapes(const std::map<std::string, Shape>& shapes)
{
    const StateShapes state(shapes, "latent critic");
    LatentCriticConfig config;
    config.latent = state.at("stem.weight", 4)[1];
    config.widths = state.widths("stem", "shrink");
    config.blocks.clear();
    for (std::size_t level = 0; level < config.widths.size(); ++level)
        config.blocks.push_back(state.blocks("level" + std::to_string(level) + "."));
    config.side = state.at("head.places.weight", 4)[2] << (config.widths.size() - 1);
    config.embedding = state.at("head.linear.weight", 4)[0];
    return config;
}

LatentCriticImpl::LatentCriticImpl(LatentCriticConfig config) : m_config(std::move(config))
{
    const auto& widths = m_config.widths;
    if (widths.empty() || widths.size() != m_config.blocks.size() || m_config.side % (1 << (widths.size() - 1)) != 0)
        throw std::invalid_argument("a latent critic needs as many block counts as widths, and a side that can be halved as often");
    m_stem = register_module("stem", conv3x3(m_config.latent, widths.front()));
    for (std::size_t level = 0; level < widths.size(); ++level) {
        const std::string name = std::to_string(level);
        m_stacks.push_back(register_module("level" + name, ResidualStack(widths[level], m_config.blocks[level])));
        if (level + 1 < widths.size())
            m_shrink.push_back(register_module("shrink" + name, downsample(widths[level], widths[level + 1])));
    }
    m_head = register_module("head", EmbeddingHead(widths.back(), m_config.side >> (widths.size() - 1), m_config.embedding));
}

at::Tensor LatentCriticImpl::forward(const at::Tensor& latent)
{
    at::Tensor x = m_stem->forward(latent.to(m_stem->weight.scalar_type()).contiguous(at::MemoryFormat::ChannelsLast));
    for (std::size_t level = 0; level < m_stacks.size(); ++level) {
        x = m_stacks[level]->forward(x);
        if (level < m_shrink.size())
            x = m_shrink[level]->forward(at::relu(x));
    }
    return m_head->forward(at::relu(x));
}

} // namespace heirloom::nn
