// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/vqgan.h"

#include <cmath>
#include <stdexcept>

namespace heirloom::nn {
namespace {

constexpr std::int64_t kHeadShuffle = 2; ///< the decoder's last blocks work at half the picture's size

/// A 3x3 convolution computed in float32, whatever the type of its weights.
at::Tensor exactConvolution(const at::Tensor& x, const torch::nn::Conv2d& conv)
{
    return at::conv2d(x.to(at::kFloat), conv->weight.to(at::kFloat), conv->bias.to(at::kFloat), 1, 1);
}

} // namespace

VqganConfig VqganConfig::fromShapes(const std::map<std::string, Shape>& shapes)
{
    const StateShapes state(shapes, "VQGAN");
    VqganConfig config;
    config.unshuffle = std::llround(std::sqrt(static_cast<double>(state.at("stem.weight", 4)[1]) / 3.0));
    config.widths = state.widths("stem", "shrink");
    config.blocks.clear();
    for (std::size_t level = 0; level < config.widths.size(); ++level)
        config.blocks.push_back(state.blocks("down" + std::to_string(level) + "."));
    config.outputWidth = state.at("head.weight", 4)[1];
    config.latent = state.at("to_latent.weight", 4)[0];
    config.groups = state.at("quantiser.codebook", 3)[0];
    config.codes = state.at("quantiser.codebook", 3)[1];
    return config;
}

VqganImpl::VqganImpl(VqganConfig config) : m_config(std::move(config))
{
    const auto& widths = m_config.widths;
    if (widths.empty() || widths.size() != m_config.blocks.size())
        throw std::invalid_argument("a VQGAN needs as many block counts as widths");
    m_stem = register_module("stem", conv3x3(3 * m_config.unshuffle * m_config.unshuffle, widths.front()));
    for (std::size_t level = 0; level < widths.size(); ++level) {
        const std::string name = std::to_string(level);
        m_down.push_back(register_module("down" + name, ResidualStack(widths[level], m_config.blocks[level])));
        m_up.push_back(register_module("up" + name, ResidualStack(widths[level], m_config.blocks[level])));
        if (level + 1 < widths.size())
            m_shrink.push_back(register_module("shrink" + name, downsample(widths[level], widths[level + 1])));
        const std::int64_t finer = level == 0 ? m_config.outputWidth : widths[level - 1];
        m_grow.push_back(register_module("grow" + name, Upsample(widths[level], finer)));
    }
    m_toLatent = register_module("to_latent", conv3x3(widths.back(), m_config.latent));
    m_quantiser = register_module("quantiser", GroupedQuantiser(m_config.latent, m_config.groups, m_config.codes));
    m_fromLatent = register_module("from_latent", conv3x3(m_config.latent, widths.back()));
    m_output = register_module("output", ResidualStack(m_config.outputWidth, 1));
    m_head = register_module("head", conv3x3(m_config.outputWidth, m_config.outputWidth));
    // Four pixels come out of one position by the shuffle; this sees them side by side and takes their grid away.
    m_smooth = register_module("smooth", conv3x3(m_config.outputWidth / (kHeadShuffle * kHeadShuffle), 3));
    mean = register_buffer("mean", at::zeros({m_config.latent}));
    deviation = register_buffer("deviation", at::ones({m_config.latent}));
}

at::Tensor VqganImpl::fromUnits(const at::Tensor& latent) const
{
    return latent * deviation.to(at::kFloat).view({1, -1, 1, 1}) + mean.to(at::kFloat).view({1, -1, 1, 1});
}

at::Tensor VqganImpl::toUnits(const at::Tensor& raw) const
{
    return (raw - mean.to(at::kFloat).view({1, -1, 1, 1})) / deviation.to(at::kFloat).view({1, -1, 1, 1});
}

at::Tensor VqganImpl::encode(const at::Tensor& picture)
{
    const at::Tensor input = channelsLast(picture.to(m_stem->weight.scalar_type()));
    at::Tensor x = m_stem->forward(channelsLast(at::pixel_unshuffle(input, m_config.unshuffle)));
    for (std::size_t level = 0; level < m_down.size(); ++level) {
        x = m_down[level]->forward(x);
        if (level < m_shrink.size())
            x = m_shrink[level]->forward(x);
    }
    return toUnits(m_toLatent->forward(x).to(at::kFloat));
}

at::Tensor VqganImpl::quantise(const at::Tensor& latent)
{
    return toUnits(m_quantiser->lookUp(codes(latent)));
}

at::Tensor VqganImpl::codes(const at::Tensor& latent) const
{
    return m_quantiser->indices(fromUnits(latent));
}

at::Tensor VqganImpl::decode(const at::Tensor& latent)
{
    at::Tensor x = m_fromLatent->forward(channelsLast(fromUnits(latent).to(m_stem->weight.scalar_type())));
    for (std::size_t level = m_up.size(); level-- > 0;)
        x = m_grow[level]->forward(m_up[level]->forward(x));
    x = at::pixel_shuffle(m_head->forward(m_output->forward(x)), kHeadShuffle);
    return exactConvolution(x, m_smooth);
}

} // namespace heirloom::nn
