// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/blocks.h"
#include "engine/nn/place_attention.h"
#include "engine/nn/state_shapes.h"

#include <cstdint>
#include <vector>

namespace heirloom::nn {

/// The shape of an Identity Recovery Network. A bundle says its own.
struct IdentityRecoveryConfig {
    std::int64_t unshuffle = 4; ///< pixels folded into channels by the stem
    std::vector<std::int64_t> widths{96, 160, 224,
                                     256};        ///< channels at size/unshuffle, half of it, a quarter of it, ...
    std::vector<std::int64_t> blocks{2, 2, 2, 1}; ///< residual blocks at each width, on the way down and again up
    std::int64_t context = 128;                   ///< features of the whole face (see GlobalContext)
    std::size_t contextLevel = 2;                 ///< where they are gathered: the deepest level of its width
    /// Positions a side of a 256 px crop at each level whose places look at each other (see PlaceAttention); 0: they do not.
    std::vector<std::int64_t> attention{0, 0, 16, 8};

    /// Reads the configuration off a state dictionary's shapes. Throws std::invalid_argument if they fit no such network.
    static IdentityRecoveryConfig fromShapes(const std::map<std::string, Shape>& shapes);
};

/// What the whole face has in common: how noisy, how blurred and how faded it is. Convolutions see a neighbourhood only.
/// Features are averaged over all positions; from them comes a bias for every position's features, which starts at zero.
class GlobalContextImpl : public torch::nn::Module {
public:
    GlobalContextImpl(std::int64_t width, std::int64_t context);
    /// N x width x H x W to N x width x 1 x 1.
    at::Tensor forward(const at::Tensor& features);

    torch::nn::Conv2d gather{nullptr};
    torch::nn::Conv2d mix{nullptr};
    torch::nn::Conv2d bias{nullptr};
};
TORCH_MODULE(GlobalContext);

/// The Identity Recovery Network of CLR-Face (section 3.2): one regression from the degraded face y to an estimate of
/// the clean one that carries the person's identity into the refinement. The paper does not give its layers; a
/// normalisation-free U-Net on unshuffled pixels, with a global branch and attention between the places of its small
/// levels, is ours.
///
/// forward: N x 3 x H x W in [-1, 1] (values outside are met in training and harmless), H and W multiples of
/// unshuffle * 2^(widths-1), to the same shape and type; inside it works in the type of its weights. The network
/// predicts the difference to its input, and its last convolutions start at zero: untrained it returns y, so training
/// begins at "do no harm". What comes up from a level below the context's starts at zero, too: a network that is given
/// the weights of one without those levels begins as that one.
class IdentityRecoveryNetworkImpl : public torch::nn::Module {
public:
    using Config = IdentityRecoveryConfig;
    explicit IdentityRecoveryNetworkImpl(IdentityRecoveryConfig config = {});
    at::Tensor forward(const at::Tensor& degraded);
    const IdentityRecoveryConfig& config() const { return m_config; }

private:
    IdentityRecoveryConfig m_config;
    torch::nn::Conv2d m_stem{nullptr};
    std::vector<ResidualStack> m_down;
    std::vector<PlaceAttention> m_attention; ///< empty holders at levels without
    std::vector<torch::nn::Conv2d> m_shrink;
    GlobalContext m_context{nullptr};
    std::vector<Upsample> m_grow;
    std::vector<ResidualStack> m_up;
    torch::nn::Conv2d m_head{nullptr};
};
TORCH_MODULE(IdentityRecoveryNetwork);

} // namespace heirloom::nn
