// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/latent_critic.h"
#include "engine/nn/recognition_network.h"
#include "engine/training/latent_faces.h"

namespace heirloom::training {

/// Trains the latent critic psi to say of a latent what phi says of its picture (ours). It sees latents between the
/// recovered and the clean face's, disturbed, and, for every second one, moved along its own gradient towards somebody
/// else: where guidance through it would take a latent is where it must not be fooled.
///
/// The log tells, over validation faces: the cosine of psi(z) to phi(G(z)) for clean and recovered latents, and the gain:
/// what one guided step buys in phi through psi, as a share of what it buys through G and phi themselves.
Result<TrainingProgress> trainCritic(nn::LatentCritic network, nn::RecognitionNetwork recognition, FrozenNetworks frozen,
                                     const CropDataset& train, const CropDataset& validation, const TrainingOptions& options,
                                     const TrainingHooks& hooks);

constexpr std::int64_t kLatentsPerFace = 4;

} // namespace heirloom::training
