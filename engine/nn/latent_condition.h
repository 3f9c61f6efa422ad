// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/vqgan.h"

namespace heirloom::nn {

/// The condition of latent refinement: E of the recovered face (c, the best estimate) and E of the degraded face itself,
/// which tells how much of that estimate is known and how much was guessed (the second half is ours). Pictures
/// N x 3 x H x W in [-1, 1]; the result N x 2*latent x H/8 x W/8, float32. Its first half is where trajectories start.
inline at::Tensor latentCondition(Vqgan& vqgan, const at::Tensor& recovered, const at::Tensor& degraded)
{
    return at::cat({vqgan->encode(recovered), vqgan->encode(degraded)}, 1);
}

} // namespace heirloom::nn
