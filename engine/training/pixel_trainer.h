// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/identity_recovery_network.h"
#include "engine/training/diffusion_trainer.h"

namespace heirloom::training {

/// The networks of truncated diffusion (DiffBFR).
enum class PixelNetwork {
    Irm128, ///< identity restoration at half size
    Irm256, ///< and at full size, told what the first one found
    Tem,    ///< texture enhancement: unconditional, on clean faces, at little noise
};

/// Trains one of them: trainDiffusion() on the residual of pictures (nn::PixelStage), or, for Tem, on pictures.
///
/// Irm256 is told the clean face at half size with some noise in place of what Irm128 would find, as cascades are trained: a real sample
/// tells nothing of the clean face that the condition does not tell, and a network that is shown those learns to undo them.
/// Every fourth sample has no first stage, so that the network can also work alone. Its trials have none either.
/// Tem meets no time beyond kTextureLatest; its trials start from the recovered face at kTextureStart.
/// TrainingOptions::window cuts Irm256's and Tem's samples to random windows; Irm128's are whole.
Result<TrainingProgress> trainPixelDenoiser(PixelNetwork which, nn::Denoiser network,
                                            nn::IdentityRecoveryNetwork recovery, const CropDataset& train,
                                            const CropDataset& validation, const TrainingOptions& options,
                                            const TrainingHooks& hooks);

constexpr double kTextureLatest = 0.3, kTextureStart = 0.1;

} // namespace heirloom::training
