// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/identity_recovery_network.h"

#include "engine/core/torch.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace heirloom::nn {
namespace {

/// Throws std::invalid_argument if there is none.
std::size_t deepestOfWidth(const std::vector<std::int64_t>& widths, std::int64_t width)
{
    const auto found = std::find(widths.rbegin(), widths.rend(), width);
    if (found == widths.rend())
        throw std::invalid_argument("the context of an Identity Recovery Network fits none of its levels");
    return static_cast<std::size_t>(widths.rend() - found) - 1;
}

void zero(torch::nn::Conv2d& conv)
{
    torch::nn::init::zeros_(conv->weight);
    torch::nn::init::zeros_(conv->bias);
}

} // namespace

GlobalContextImpl::GlobalContextImpl(std::int64_t width, std::int64_t context)
{
    gather = register_module("gather", conv1x1(width, context));
    mix = register_module("mix", conv1x1(context, context));
    bias = register_module("bias", conv1x1(context, width));
    zero(bias);
}

at::Tensor GlobalContextImpl::forward(const at::Tensor& features)
{
    const at::Tensor gathered =
        at::relu(gather->forward(features)).to(at::kFloat).mean({2, 3}, true).to(features.scalar_type());
    return bias->forward(at::relu(mix->forward(gathered)));
}

IdentityRecoveryConfig IdentityRecoveryConfig::fromShapes(const std::map<std::string, Shape>& shapes)
{
    const StateShapes state(shapes, "Identity Recovery Network");
    IdentityRecoveryConfig config;
    config.unshuffle = std::llround(std::sqrt(static_cast<double>(state.at("stem.weight", 4)[1]) / 3.0));
    config.widths = state.widths("stem", "shrink");
    config.blocks.clear();
    for (std::size_t level = 0; level < config.widths.size(); ++level)
        config.blocks.push_back(state.blocks("down" + std::to_string(level) + "."));
    config.attention.clear();
    for (std::size_t level = 0; level < config.widths.size(); ++level) {
        const std::string places = "attention" + std::to_string(level) + ".places";
        config.attention.push_back(state.has(places) ? state.at(places, 4)[2] : 0);
    }
    config.context = state.at("context.gather.weight", 4)[0];
    config.contextLevel = deepestOfWidth(config.widths, state.at("context.gather.weight", 4)[1]);
    return config;
}

IdentityRecoveryNetworkImpl::IdentityRecoveryNetworkImpl(IdentityRecoveryConfig config) : m_config(std::move(config))
{
    const auto& widths = m_config.widths;
    if (widths.empty() || widths.size() != m_config.blocks.size() || widths.size() != m_config.attention.size()
        || m_config.unshuffle < 1)
        throw std::invalid_argument("an Identity Recovery Network needs as many block counts and attentions as widths");
    if (m_config.contextLevel >= widths.size()
        || deepestOfWidth(widths, widths[m_config.contextLevel]) != m_config.contextLevel)
        throw std::invalid_argument(
            "the context of an Identity Recovery Network sits at the deepest level of its width");
    const std::int64_t pixels = 3 * m_config.unshuffle * m_config.unshuffle;
    m_stem = register_module("stem", conv3x3(pixels, widths.front()));
    for (std::size_t level = 0; level < widths.size(); ++level) {
        const std::string name = std::to_string(level);
        m_down.push_back(register_module("down" + name, ResidualStack(widths[level], m_config.blocks[level])));
        m_attention.emplace_back(nullptr);
        if (m_config.attention[level] > 0)
            m_attention.back() = register_module("attention" + name,
                                                 PlaceAttention(widths[level], m_config.attention[level]));
        if (level + 1 == widths.size())
            break;
        m_shrink.push_back(register_module("shrink" + name, downsample(widths[level], widths[level + 1])));
        m_grow.push_back(register_module("grow" + name, Upsample(widths[level + 1], widths[level])));
        if (level >= m_config.contextLevel)
            zero(m_grow.back()->conv);
        m_up.push_back(register_module("up" + name, ResidualStack(widths[level], m_config.blocks[level])));
    }
    m_context = register_module("context", GlobalContext(widths[m_config.contextLevel], m_config.context));
    m_head = register_module("head", conv3x3(widths.front(), pixels));
    zero(m_head);
}

at::Tensor IdentityRecoveryNetworkImpl::forward(const at::Tensor& degraded)
{
    // Working precision is the weights'; the sum below is the input's, so that bfloat16 rounds the change, not the face.
    const at::Tensor input = degraded.to(m_stem->weight.scalar_type()).contiguous(at::MemoryFormat::ChannelsLast);
    at::Tensor x = m_stem->forward(
        at::pixel_unshuffle(input, m_config.unshuffle).contiguous(at::MemoryFormat::ChannelsLast));
    std::vector<at::Tensor> skips;
    for (std::size_t level = 0; level < m_down.size(); ++level) {
        x = m_down[level]->forward(x);
        if (!m_attention[level].is_empty())
            x = m_attention[level]->forward(x);
        if (level == m_config.contextLevel)
            x = x + m_context->forward(x);
        if (level < m_shrink.size()) {
            skips.push_back(x);
            x = m_shrink[level]->forward(x);
        }
    }
    for (std::size_t level = m_grow.size(); level-- > 0;)
        x = m_up[level]->forward(m_grow[level]->forward(x) + skips[level]);
    return degraded + at::pixel_shuffle(m_head->forward(x), m_config.unshuffle).to(degraded.scalar_type());
}

} // namespace heirloom::nn
