// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/blocks.h"
#include "engine/nn/recognition_network.h"

namespace heirloom::nn {

/// The shape of a latent critic. Defaults are those of the built-in bundle.
struct LatentCriticConfig {
    std::int64_t latent = 16;
    std::vector<std::int64_t> widths{64, 96, 112};
    std::vector<std::int64_t> blocks{1, 1, 0};
    std::int64_t side = 32; ///< of the latent
    std::int64_t embedding = 128;

    /// Throws std::invalid_argument if the shapes fit no such network.
    static LatentCriticConfig fromShapes(const std::map<std::string, Shape>& shapes);
};

/// psi: what the recognition network would say of the decoded latent, without decoding it (ours). Identity guidance through
/// it costs a hundredth of the way through G and phi.
///
/// forward: N x latent x side x side to N x embedding, unit vectors in float32. Differentiable.
class LatentCriticImpl : public torch::nn::Module {
public:
    using Config = LatentCriticConfig;
    explicit LatentCriticImpl(LatentCriticConfig config = {});
    at::Tensor forward(const at::Tensor& latent);
    const LatentCriticConfig& config() const { return m_config; }

private:
    LatentCriticConfig m_config;
    torch::nn::Conv2d m_stem{nullptr};
    std::vector<ResidualStack> m_stacks;
    std::vector<torch::nn::Conv2d> m_shrink;
    EmbeddingHead m_head{nullptr};
};
TORCH_MODULE(LatentCritic);

} // namespace heirloom::nn
