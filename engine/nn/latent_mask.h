// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/blocks.h"
#include "engine/nn/state_shapes.h"

namespace heirloom::nn {

/// The shape of a latent mask. Defaults are those of the built-in bundle.
struct LatentMaskConfig {
    std::int64_t latent = 16;
    std::int64_t condition = 32; ///< channels of the denoiser's condition
    std::int64_t width = 48;
    std::int64_t blocks = 1;

    /// Throws std::invalid_argument if the shapes fit no such network.
    static LatentMaskConfig fromShapes(const std::map<std::string, Shape>& shapes);
};

/// M, the learnable latent mask of CLR-Face (section 3.3): which latents identity guidance may move, and how far. The
/// layers are ours. forward: the condition, N x condition x H x W, to N x latent x H x W in [0, 1], float32.
class LatentMaskImpl : public torch::nn::Module {
public:
    using Config = LatentMaskConfig;
    explicit LatentMaskImpl(LatentMaskConfig config = {});
    at::Tensor forward(const at::Tensor& condition);
    const LatentMaskConfig& config() const { return m_config; }

private:
    LatentMaskConfig m_config;
    torch::nn::Conv2d m_stem{nullptr}, m_head{nullptr};
    ResidualStack m_stack{nullptr};
};
TORCH_MODULE(LatentMask);

} // namespace heirloom::nn
