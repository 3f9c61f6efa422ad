// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/blocks.h"
#include "engine/nn/grouped_quantiser.h"
#include "engine/nn/state_shapes.h"

#include <cstdint>
#include <vector>

namespace heirloom::nn {

/// The shape of a VQGAN. Defaults are those of the built-in bundle.
struct VqganConfig {
    std::int64_t unshuffle = 4;                 ///< pixels folded into channels by the encoder's stem
    std::vector<std::int64_t> widths{128, 224}; ///< channels at size/unshuffle and half of it
    std::vector<std::int64_t> blocks{2, 2};     ///< residual blocks at each width, in the encoder and in the decoder
    std::int64_t outputWidth = 48;              ///< channels at half the picture's size, decoder only
    std::int64_t latent = 16;                   ///< channels of the latent
    std::int64_t groups = 4;                    ///< the latent's channels are quantised in so many groups
    std::int64_t codes = 1024;                  ///< codes of each group

    /// Reads the configuration off a state dictionary's shapes. Throws std::invalid_argument if they fit no such network.
    static VqganConfig fromShapes(const std::map<std::string, Shape>& shapes);
};

/// The autoencoder of CLR-Face (section 3.1): E, Q and G, in whose latents the diffusion runs. The layers are ours:
/// normalisation-free, pixels unshuffled, latents an eighth of the picture's size.
///
/// Pictures are N x 3 x H x W in [-1, 1], H and W multiples of 8; latents N x latent x H/8 x W/8. Whatever the type of
/// the weights, latents and pictures leave in float32: an eighth of a level counts in a difference of two pictures.
/// Thread: as LibTorch's modules.
class VqganImpl : public torch::nn::Module {
public:
    using Config = VqganConfig;
    explicit VqganImpl(VqganConfig config = {});

    /// E: a picture's latent. Latents are in units of their spread over faces: zero mean and unit deviation per channel
    /// (see mean and deviation), which is what diffusion needs.
    at::Tensor encode(const at::Tensor& picture);
    /// Q: the nearest codes' latent. Not differentiable; the trainer passes the gradient straight through.
    at::Tensor quantise(const at::Tensor& latent);
    /// The codes that quantise() goes through: N x groups x H/8 x W/8, int64.
    at::Tensor codes(const at::Tensor& latent) const;
    /// G: a picture of a latent, quantised or not. Differentiable.
    at::Tensor decode(const at::Tensor& latent);

    const VqganConfig& config() const { return m_config; }
    GroupedQuantiser quantiser() const { return m_quantiser; }

    at::Tensor mean;      ///< of what E's last layer gives over faces, per channel; a buffer, 0 until measured
    at::Tensor deviation; ///< likewise, 1 until measured

private:
    at::Tensor fromUnits(const at::Tensor& latent) const;
    at::Tensor toUnits(const at::Tensor& raw) const;

    VqganConfig m_config;
    torch::nn::Conv2d m_stem{nullptr}, m_toLatent{nullptr}, m_fromLatent{nullptr}, m_head{nullptr}, m_smooth{nullptr};
    std::vector<ResidualStack> m_down, m_up;
    std::vector<torch::nn::Conv2d> m_shrink;
    std::vector<Upsample> m_grow;
    ResidualStack m_output{nullptr};
    GroupedQuantiser m_quantiser{nullptr};
};
TORCH_MODULE(Vqgan);

} // namespace heirloom::nn
