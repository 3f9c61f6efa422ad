// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/denoiser.h"

#include "engine/core/torch.h"

#include <cmath>
#include <numbers>
#include <stdexcept>

namespace heirloom::nn {
namespace {

/// Octaves of the time's sines: half a turn to 128 over the whole range. Finer ones would tell times apart that no
/// schedule tells apart.
constexpr double kLowestFrequency = 0.5, kHighestFrequency = 128;

} // namespace

DenoiserConfig DenoiserConfig::fromShapes(const std::map<std::string, Shape>& shapes)
{
    const StateShapes state(shapes, "denoiser");
    DenoiserConfig config;
    config.widths = state.widths("stem", "shrink");
    config.blocks.clear();
    for (std::size_t level = 0; level < config.widths.size(); ++level)
        config.blocks.push_back(state.blocks("down" + std::to_string(level) + "_"));
    config.time = state.at("time.weight", 4)[0];
    const std::int64_t in = state.at("stem.weight", 4)[1], out = state.at("head.weight", 4)[0];
    // A latent has 16 channels and is not folded; pixels are three, folded.
    config.unshuffle = out % 3 == 0 ? std::llround(std::sqrt(static_cast<double>(out) / 3.0)) : 1;
    const std::int64_t fold = config.unshuffle * config.unshuffle;
    config.channels = out / fold;
    config.condition = in / fold - config.channels;
    return config;
}

TimedBlockImpl::TimedBlockImpl(std::int64_t width, std::int64_t timeFeatures)
{
    conv1 = register_module("conv1", conv3x3(width, width));
    conv2 = register_module("conv2", conv3x3(width, width));
    time = register_module("time", conv1x1(timeFeatures, width));
    torch::nn::init::kaiming_normal_(conv1->weight);
    torch::nn::init::zeros_(conv1->bias);
    torch::nn::init::zeros_(conv2->weight);
    torch::nn::init::zeros_(conv2->bias);
}

at::Tensor TimedBlockImpl::forward(const at::Tensor& x, const at::Tensor& timeFeatures)
{
    return x + conv2->forward(at::relu(conv1->forward(x) + time->forward(timeFeatures)));
}

DenoiserImpl::DenoiserImpl(DenoiserConfig config) : m_config(std::move(config))
{
    const auto& widths = m_config.widths;
    if (widths.empty() || widths.size() != m_config.blocks.size() || m_config.time % 2 != 0)
        throw std::invalid_argument(
            "a denoiser needs as many block counts as widths, and an even number of time features");
    const std::int64_t fold = m_config.unshuffle * m_config.unshuffle;
    spread = register_buffer("spread", at::ones({m_config.channels}));
    m_time = register_module("time", conv1x1(m_config.time, m_config.time));
    m_stem = register_module("stem", conv3x3((m_config.channels + m_config.condition) * fold, widths.front()));
    const auto stack = [&](const std::string& name, std::size_t level) {
        std::vector<TimedBlock> blocks;
        for (std::int64_t i = 0; i < m_config.blocks[level]; ++i)
            blocks.push_back(register_module(name + std::to_string(level) + "_" + std::to_string(i),
                                             TimedBlock(widths[level], m_config.time)));
        return blocks;
    };
    for (std::size_t level = 0; level < widths.size(); ++level) {
        m_down.push_back(stack("down", level));
        if (level + 1 == widths.size())
            break;
        const std::string name = std::to_string(level);
        m_shrink.push_back(register_module("shrink" + name, downsample(widths[level], widths[level + 1])));
        m_grow.push_back(register_module("grow" + name, Upsample(widths[level + 1], widths[level])));
        m_up.push_back(stack("up", level));
    }
    m_head = register_module("head", conv3x3(widths.front(), m_config.channels * fold));
    torch::nn::init::zeros_(m_head->weight);
    torch::nn::init::zeros_(m_head->bias);
}

at::Tensor DenoiserImpl::timeFeatures(const at::Tensor& times)
{
    const std::int64_t half = m_config.time / 2;
    const at::Tensor frequencies = at::exp(
        at::linspace(std::log(kLowestFrequency), std::log(kHighestFrequency), half, times.options()));
    const at::Tensor angles = 2 * std::numbers::pi * times.view({-1, 1}) * frequencies.view({1, -1});
    const at::Tensor waves = at::cat({at::sin(angles), at::cos(angles)}, 1).view({-1, m_config.time, 1, 1});
    return at::relu(m_time->forward(waves.to(m_time->weight.scalar_type())));
}

at::Tensor DenoiserImpl::forward(const at::Tensor& state, const at::Tensor& times, const at::Tensor& condition)
{
    const at::Tensor time = timeFeatures(times.to(at::kFloat));
    const at::Tensor both = m_config.condition > 0 ? at::cat({state, condition}, 1) : state;
    const at::Tensor input = both.to(m_stem->weight.scalar_type());
    at::Tensor x = m_stem->forward(
        channelsLast(m_config.unshuffle > 1 ? at::pixel_unshuffle(input, m_config.unshuffle) : input));
    std::vector<at::Tensor> skips;
    for (std::size_t level = 0; level < m_down.size(); ++level) {
        for (TimedBlock& block : m_down[level])
            x = block->forward(x, time);
        if (level < m_shrink.size()) {
            skips.push_back(x);
            x = m_shrink[level]->forward(x);
        }
    }
    for (std::size_t level = m_grow.size(); level-- > 0;) {
        x = m_grow[level]->forward(x) + skips[level];
        for (TimedBlock& block : m_up[level])
            x = block->forward(x, time);
    }
    const at::Tensor v = m_head->forward(x);
    return (m_config.unshuffle > 1 ? at::pixel_shuffle(v, m_config.unshuffle) : v).to(at::kFloat);
}

} // namespace heirloom::nn
