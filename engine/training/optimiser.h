// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/safetensors.h"
#include "engine/core/result.h"
#include "engine/core/torch.h"

#include <cstdint>
#include <string>
#include <vector>

namespace torch::nn {
class Module;
}

namespace heirloom::training {

struct OptimiserOptions {
    double beta1 = 0.9, beta2 = 0.99, epsilon = 1e-8;
    double weightDecay = 1e-4; ///< on weights, not on biases
    double gradientNorm = 1.0; ///< gradients are scaled down to this norm
    double averaging = 0.999;  ///< decay of the moving average, reached after a warm-up
};

/// AdamW (Loshchilov and Hutter, 2019) on float32 master weights, with an exponential moving average. The module itself
/// may be bfloat16: it is a working copy that is rewritten after each step, which gives mixed precision without
/// autocast, on the CPU and on CUDA alike. LibTorch's own AdamW has no such master copy, and its state cannot be
/// stored in one form that LibTorch 1.13 and 2.x both read. Thread: one thread at a time.
class Optimiser {
public:
    /// The module's parameters must be its final ones: type, device and memory order are read here.
    Optimiser(torch::nn::Module& module, OptimiserOptions options = {});

    /// Applies the gradients that the module's parameters hold and clears them; a parameter without one stays as it is. Returns the norm of the gradients
    /// before clipping; if it is not finite nothing is changed.
    double step(double learningRate);

    std::int64_t steps() const { return m_steps; }
    /// The averaged weights: what is shipped. Float32, under the module's names.
    bundle::WeightMap averaged() const;

    /// Everything needed to go on later.
    bundle::WeightMap state() const;
    Status restore(const bundle::WeightMap& state);

private:
    struct Slot {
        std::string name;
        at::Tensor working, master, mean, square, average;
    };
    void publish();

    OptimiserOptions m_options;
    std::vector<Slot> m_slots;
    std::int64_t m_steps = 0;
};

} // namespace heirloom::training
