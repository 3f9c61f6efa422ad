// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/face_detector_network.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace heirloom::nn {
namespace {

constexpr std::size_t kLevels = FaceDetectorNetworkImpl::kStrides.size();
constexpr double kRare = -4.6;     ///< the score's logit to begin with: one place in a hundred
constexpr double kLongestSide = 8; ///< logarithm of strides: beyond it exp() means nothing

// Boxes that have more in common mean the same face.
constexpr double kSameOfBoth = 0.4, kSameOfSmaller = 0.75;

} // namespace

FaceDetectorConfig FaceDetectorConfig::fromShapes(const std::map<std::string, Shape>& shapes)
{
    const StateShapes state(shapes, "face detector");
    FaceDetectorConfig config;
    config.stem = state.at("stem.weight", 4)[0];
    config.widths.clear();
    config.blocks.clear();
    for (std::size_t level = 0; state.has("shrink" + std::to_string(level) + ".weight"); ++level) {
        config.widths.push_back(state.at("shrink" + std::to_string(level) + ".weight", 4)[0]);
        config.blocks.push_back(state.blocks("level" + std::to_string(level) + "."));
    }
    return config;
}

FaceDetectorNetworkImpl::FaceDetectorNetworkImpl(FaceDetectorConfig config) : m_config(std::move(config))
{
    const auto& widths = m_config.widths;
    if (widths.size() != kLevels + 1 || m_config.blocks.size() != widths.size())
        throw std::invalid_argument("a face detector has a quarter's level and one for each stride");
    m_stem = register_module("stem",
                             torch::nn::Conv2d(torch::nn::Conv2dOptions(3, m_config.stem, 3).stride(2).padding(1)));
    std::int64_t before = m_config.stem;
    for (std::size_t level = 0; level < widths.size(); ++level) {
        const std::string name = std::to_string(level);
        m_shrink.push_back(register_module("shrink" + name, downsample(before, widths[level])));
        m_stacks.push_back(register_module("level" + name, ResidualStack(widths[level], m_config.blocks[level])));
        before = widths[level];
    }
    for (std::size_t level = 0; level < kLevels; ++level) {
        const std::string name = std::to_string(level);
        const std::int64_t width = widths[level + 1];
        m_look.push_back(register_module("look" + name, conv3x3(width, width)));
        m_say.push_back(register_module("say" + name, conv1x1(width, kOutputs)));
        torch::nn::init::normal_(m_say.back()->weight, 0, 0.01);
        torch::nn::init::zeros_(m_say.back()->bias);
        torch::NoGradGuard still;
        m_say.back()->bias[0] = kRare;
        m_say.back()->bias.slice(0, 3, 5).fill_(std::log(4.0));
        if (level + 1 < kLevels)
            m_down.push_back(register_module("down" + name, conv1x1(widths[level + 2], width)));
    }
}

std::vector<at::Tensor> FaceDetectorNetworkImpl::forward(const at::Tensor& pictures)
{
    TORCH_CHECK(pictures.dim() == 4 && pictures.size(1) == 3 && pictures.size(2) % kMultiple == 0
                    && pictures.size(3) % kMultiple == 0,
                "the face detector takes N x 3 x H x W, H and W multiples of 32");
    at::Tensor x = m_stem->forward(channelsLast(pictures.to(m_stem->weight.scalar_type())));
    std::vector<at::Tensor> features;
    for (std::size_t level = 0; level < m_stacks.size(); ++level) {
        x = m_stacks[level]->forward(m_shrink[level]->forward(at::relu(x)));
        if (level > 0)
            features.push_back(x);
    }
    for (std::size_t level = kLevels - 1; level-- > 0;) {
        const at::Tensor coarse = m_down[level]->forward(at::relu(features[level + 1]));
        features[level] = features[level] + at::upsample_nearest2d(coarse, {2 * coarse.size(2), 2 * coarse.size(3)});
    }
    std::vector<at::Tensor> maps;
    for (std::size_t level = 0; level < kLevels; ++level)
        maps.push_back(
            m_say[level]->forward(at::relu(m_look[level]->forward(at::relu(features[level])))).to(at::kFloat));
    return maps;
}

Overlap overlapOf(const std::array<double, 4>& a, const std::array<double, 4>& b)
{
    const double width = std::min(a[0] + a[2], b[0] + b[2]) - std::max(a[0], b[0]);
    const double height = std::min(a[1] + a[3], b[1] + b[3]) - std::max(a[1], b[1]);
    if (!(width > 0 && height > 0))
        return {};
    const double common = width * height, first = a[2] * a[3], second = b[2] * b[3];
    return {common / (first + second - common), common / std::min(first, second)};
}

bool isSameFace(const std::array<double, 4>& a, const std::array<double, 4>& b)
{
    const Overlap overlap = overlapOf(a, b);
    return overlap.ofBoth > kSameOfBoth || overlap.ofSmaller > kSameOfSmaller;
}

std::vector<SeenFace> facesIn(const std::vector<at::Tensor>& maps, std::int64_t index, double threshold)
{
    std::vector<SeenFace> all;
    for (std::size_t level = 0; level < maps.size(); ++level) {
        const auto stride = static_cast<double>(FaceDetectorNetworkImpl::kStrides[level]);
        const at::Tensor map = maps[level][index].detach().to(at::kCPU, at::kFloat).contiguous();
        const auto value = map.accessor<float, 3>();
        for (std::int64_t row = 0; row < map.size(1); ++row) {
            for (std::int64_t column = 0; column < map.size(2); ++column) {
                const double score = 1 / (1 + std::exp(-static_cast<double>(value[0][row][column])));
                if (!(score >= threshold))
                    continue;
                const auto at = [&](int output) { return static_cast<double>(value[output][row][column]); };
                const double x = (static_cast<double>(column) + 0.5) * stride - 0.5,
                             y = (static_cast<double>(row) + 0.5) * stride - 0.5;
                const double width = stride * std::exp(std::min(at(3), kLongestSide)),
                             height = stride * std::exp(std::min(at(4), kLongestSide));
                SeenFace face;
                face.score = score;
                face.box = {x + stride * at(1) - width / 2, y + stride * at(2) - height / 2, width, height};
                const double size = std::sqrt(width * height);
                for (std::size_t point = 0; point < face.points.size(); ++point) {
                    const int output = 5 + 2 * static_cast<int>(point);
                    face.points[point] = {x + size * at(output), y + size * at(output + 1)};
                }
                all.push_back(face);
            }
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const SeenFace& a, const SeenFace& b) { return a.score > b.score; });
    std::vector<SeenFace> kept;
    for (const SeenFace& face : all) {
        const bool known = std::any_of(kept.begin(), kept.end(),
                                       [&](const SeenFace& better) { return isSameFace(face.box, better.box); });
        if (!known)
            kept.push_back(face);
    }
    return kept;
}

} // namespace heirloom::nn
