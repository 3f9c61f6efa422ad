// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"

#include <cstdint>

namespace heirloom::training {

/// A convolution that cannot magnify: its weights are divided by their largest singular value (spectral normalisation, Miyato
/// et al. 2018), found by one power iteration at each forward(). What keeps an opponent from winning by shouting.
/// Keeps the size (odd kernels, zero padding). Thread: one thread at a time.
class SpectralConvImpl : public torch::nn::Module {
public:
    SpectralConvImpl(std::int64_t in, std::int64_t out, std::int64_t kernel);
    at::Tensor forward(const at::Tensor& x);

    at::Tensor weight, bias;
    at::Tensor direction; ///< out; the left singular vector as far as it is known
};
TORCH_MODULE(SpectralConv);

} // namespace heirloom::training
