// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/denoiser.h"
#include "engine/nn/residual.h"

namespace heirloom::nn {

/// What latent refinement diffuses: the clean latent about the recovered face's. The damage is measured in latents.
class LatentResidual : public Residual {
public:
    /// `condition`: latentCondition() of N faces. The spread is taken from the denoiser.
    LatentResidual(Denoiser& denoiser, const at::Tensor& condition) : LatentResidual(denoiser->spread, condition) {}
    /// `spread`: of each latent channel.
    LatentResidual(const at::Tensor& spread, const at::Tensor& condition);
};

} // namespace heirloom::nn
