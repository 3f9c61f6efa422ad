// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/identity_recovery_network.h"
#include "engine/nn/vqgan.h"
#include "engine/training/training_pairs.h"
#include "engine/training/training_run.h"

namespace heirloom::training {

/// The networks that stand still while those of the latents learn. On the training's device, in its working type.
struct FrozenNetworks {
    nn::IdentityRecoveryNetwork recovery{nullptr};
    nn::Vqgan vqgan{nullptr};
    at::Tensor spread; ///< of the residual (see LatentResidual), for those that guide: the denoiser's

    /// Brings both into the form training uses and takes their gradients away.
    void prepare(const TrainingOptions& options);
};

/// Faces with the Identity Recovery Network's estimate. Pictures N x 3 x 256 x 256; no gradients.
struct RecoveredFaces {
    at::Tensor degraded, clean; ///< as drawn
    at::Tensor recovered;       ///< the estimate, within [-1, 1]
};

/// Stacks pairs on a device and recovers them.
RecoveredFaces recoverFaces(nn::IdentityRecoveryNetwork& recovery, const std::vector<TrainingPair>& pairs,
                            const at::Device& device);

/// Faces as the networks of the latents see them. Latents N x latent x 32 x 32; no gradients.
struct LatentFaces : RecoveredFaces {
    at::Tensor condition; ///< latentCondition()
    at::Tensor latent;    ///< E(clean)
};

/// Encodes pairs.
LatentFaces encodeFaces(FrozenNetworks& networks, const std::vector<TrainingPair>& pairs, const at::Device& device);

} // namespace heirloom::training
