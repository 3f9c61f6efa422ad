// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"
#include "engine/nn/blocks.h"
#include "engine/nn/state_shapes.h"

#include <cstdint>
#include <vector>

namespace heirloom::nn {

/// Features at every place of a face to one unit vector: every channel has its own weighting of the places (what lies
/// where matters in an aligned face), then a linear map. Float32 inside and out, whatever the type of the weights.
class EmbeddingHeadImpl : public torch::nn::Module {
public:
    EmbeddingHeadImpl(std::int64_t width, std::int64_t side, std::int64_t embedding);
    /// N x width x side x side to N x embedding, of Euclidean length 1.
    at::Tensor forward(const at::Tensor& features);

    torch::nn::Conv2d places{nullptr};
    torch::nn::Conv2d linear{nullptr};
};
TORCH_MODULE(EmbeddingHead);

/// The shape of a recognition network. Defaults are those of the built-in bundle.
struct RecognitionConfig {
    std::int64_t unshuffle = 4;
    std::vector<std::int64_t> widths{64, 96, 160};
    std::vector<std::int64_t> blocks{2, 2, 1};
    std::int64_t embedding = 128;

    /// Throws std::invalid_argument if the shapes fit no such network.
    static RecognitionConfig fromShapes(const std::map<std::string, Shape>& shapes);
};

/// The built-in recognition network, phi: who is it? Distilled from FaceRecognitionDensenet; the layers are ours. It looks
/// at the face's window of a 256 px crop (176 px, forehead to chin), unshuffled, without any resampling.
///
/// forward: N x 3 x 256 x 256 in [-1, 1] to N x embedding, unit vectors in float32 whose cosine is the similarity: the
/// offset that the teacher's embeddings have in common is taken away. Differentiable.
class RecognitionNetworkImpl : public torch::nn::Module {
public:
    using Config = RecognitionConfig;
    explicit RecognitionNetworkImpl(RecognitionConfig config = {});
    at::Tensor forward(const at::Tensor& crops);
    const RecognitionConfig& config() const { return m_config; }

private:
    RecognitionConfig m_config;
    torch::nn::Conv2d m_stem{nullptr};
    std::vector<ResidualStack> m_stacks;
    std::vector<torch::nn::Conv2d> m_shrink;
    EmbeddingHead m_head{nullptr};
};
TORCH_MODULE(RecognitionNetwork);

} // namespace heirloom::nn
