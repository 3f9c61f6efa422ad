// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/blocks.h"
#include "engine/nn/state_shapes.h"

#include <cstdint>
#include <vector>

namespace heirloom::nn {

/// The shape of a denoiser. Defaults are those of the built-in bundle's latent refinement.
struct DenoiserConfig {
    std::int64_t channels = 16;                 ///< of the state, and of the prediction
    std::int64_t condition = 32;                ///< channels of the condition; 0: unconditional
    std::int64_t unshuffle = 1;                 ///< positions folded into channels by the stem; 1 for latents
    std::vector<std::int64_t> widths{160, 256}; ///< channels at size/unshuffle, half of it, ...
    std::vector<std::int64_t> blocks{3, 5}; ///< residual blocks at each width, on the way down and (but the last) up
    std::int64_t time = 128;                ///< features of the time

    /// Throws std::invalid_argument if the shapes fit no denoiser. What the stem takes is split by the head's channels.
    static DenoiserConfig fromShapes(const std::map<std::string, Shape>& shapes);
};

/// relu's input gets a bias that depends on the time: x + conv2(relu(conv1(x) + time(features))).
class TimedBlockImpl : public torch::nn::Module {
public:
    TimedBlockImpl(std::int64_t width, std::int64_t timeFeatures);
    at::Tensor forward(const at::Tensor& x, const at::Tensor& timeFeatures);

    torch::nn::Conv2d conv1{nullptr};
    torch::nn::Conv2d conv2{nullptr};
    torch::nn::Conv2d time{nullptr};
};
TORCH_MODULE(TimedBlock);

/// The network of a diffusion model, in latents or in pixels: from a noised state z_t, the time t in [0, 1] and a
/// condition to v = alpha eps - sigma z (Salimans and Ho 2022; the time is continuous, so that a truncated or fractional
/// start is as legal as any). A normalisation-free U-Net; the layers are ours.
///
/// forward: state N x channels x H x W, times N (float32), condition N x condition x H x W (an undefined tensor for none);
/// H and W multiples of unshuffle * 2^(widths-1). The result has the state's shape and is float32; inside it works in the
/// type of its weights. Untrained it returns zero.
class DenoiserImpl : public torch::nn::Module {
public:
    using Config = DenoiserConfig;
    explicit DenoiserImpl(DenoiserConfig config = {});
    at::Tensor forward(const at::Tensor& state, const at::Tensor& times, const at::Tensor& condition);
    const DenoiserConfig& config() const { return m_config; }

    /// What the state's units are, per channel, in units of what it stands for: see LatentResidual. A buffer; 1 until measured.
    at::Tensor spread;

private:
    at::Tensor timeFeatures(const at::Tensor& times);

    DenoiserConfig m_config;
    torch::nn::Conv2d m_time{nullptr}, m_stem{nullptr}, m_head{nullptr};
    std::vector<std::vector<TimedBlock>> m_down, m_up;
    std::vector<torch::nn::Conv2d> m_shrink;
    std::vector<Upsample> m_grow;
};
TORCH_MODULE(Denoiser);

} // namespace heirloom::nn
