// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/training/diffusion_trainer.h"
#include "engine/training/latent_faces.h"

namespace heirloom::training {

/// Trains the latent denoiser (CLR-Face, section 3.2): trainDiffusion() on the residual of latents (nn::LatentResidual).
Result<TrainingProgress> trainDenoiser(nn::Denoiser network, FrozenNetworks frozen, const CropDataset& train,
                                       const CropDataset& validation, const TrainingOptions& options,
                                       const TrainingHooks& hooks);

} // namespace heirloom::training
