// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/recognition_network.h"

#include <cmath>
#include <stdexcept>

namespace heirloom::nn {
namespace {

// The teacher's chip covers 172 px about (129, 153) of a crop (see chipFromCrop); this is the nearest window whose side
// is a multiple of 16.
constexpr std::int64_t kCrop = 256, kWindow = 176, kLeft = 41, kTop = 65;

} // namespace

EmbeddingHeadImpl::EmbeddingHeadImpl(std::int64_t width, std::int64_t side, std::int64_t embedding)
{
    places = register_module("places", torch::nn::Conv2d(torch::nn::Conv2dOptions(width, width, side).groups(width)));
    linear = register_module("linear", torch::nn::Conv2d(torch::nn::Conv2dOptions(width, embedding, 1)));
}

at::Tensor EmbeddingHeadImpl::forward(const at::Tensor& features)
{
    // As a product and a sum: a depthwise convolution whose kernel is the whole picture is slow on the CPU.
    const at::Tensor weighted =
        (features.to(at::kFloat) * places->weight.to(at::kFloat).squeeze(1).unsqueeze(0)).sum({2, 3});
    const at::Tensor pooled = weighted + places->bias.to(at::kFloat);
    const at::Tensor vector = at::linear(pooled, linear->weight.to(at::kFloat).flatten(1), linear->bias.to(at::kFloat));
    return vector / vector.norm(2, {1}, true).clamp_min(1e-6);
}

RecognitionConfig RecognitionConfig::fromShapes(const std::map<std::string, Shape>& shapes)
{
    const StateShapes state(shapes, "recognition network");
    RecognitionConfig config;
    config.unshuffle = std::llround(std::sqrt(static_cast<double>(state.at("stem.weight", 4)[1]) / 3.0));
    config.widths = state.widths("stem", "shrink");
    config.blocks.clear();
    for (std::size_t level = 0; level < config.widths.size(); ++level)
        config.blocks.push_back(state.blocks("level" + std::to_string(level) + "."));
    config.embedding = state.at("head.linear.weight", 4)[0];
    return config;
}

RecognitionNetworkImpl::RecognitionNetworkImpl(RecognitionConfig config) : m_config(std::move(config))
{
    const auto& widths = m_config.widths;
    const std::int64_t smallest = m_config.unshuffle << (widths.empty() ? 0 : widths.size() - 1);
    if (widths.empty() || widths.size() != m_config.blocks.size() || kWindow % smallest != 0)
        throw std::invalid_argument(
            "a recognition network needs as many block counts as widths, and whole positions in its window");
    m_stem = register_module("stem", conv3x3(3 * m_config.unshuffle * m_config.unshuffle, widths.front()));
    for (std::size_t level = 0; level < widths.size(); ++level) {
        const std::string name = std::to_string(level);
        m_stacks.push_back(register_module("level" + name, ResidualStack(widths[level], m_config.blocks[level])));
        if (level + 1 < widths.size())
            m_shrink.push_back(register_module("shrink" + name, downsample(widths[level], widths[level + 1])));
    }
    m_head = register_module("head", EmbeddingHead(widths.back(), kWindow / smallest, m_config.embedding));
}

at::Tensor RecognitionNetworkImpl::forward(const at::Tensor& crops)
{
    TORCH_CHECK(crops.dim() == 4 && crops.size(1) == 3 && crops.size(2) == kCrop && crops.size(3) == kCrop,
                "the recognition network takes N x 3 x 256 x 256");
    const at::Tensor window =
        crops.slice(2, kTop, kTop + kWindow).slice(3, kLeft, kLeft + kWindow).to(m_stem->weight.scalar_type());
    at::Tensor x = m_stem->forward(
        at::pixel_unshuffle(window, m_config.unshuffle).contiguous(at::MemoryFormat::ChannelsLast));
    for (std::size_t level = 0; level < m_stacks.size(); ++level) {
        x = m_stacks[level]->forward(x);
        if (level < m_shrink.size())
            x = m_shrink[level]->forward(
                at::relu(x)); // without it, level upon level would be one linear map of the stem
    }
    return m_head->forward(at::relu(x));
}

} // namespace heirloom::nn
