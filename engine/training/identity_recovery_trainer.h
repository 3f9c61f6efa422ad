// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/identity_recovery_network.h"
#include "engine/nn/recognition_network.h"
#include "engine/training/crop_dataset.h"
#include "engine/training/training_run.h"

#include <optional>

namespace heirloom::training {

/// The loss of the Identity Recovery Network (ours): Charbonnier plus the same on the differences of neighbours. Each
/// face is weighted by the inverse of its input's loss, so that a nearly clean face counts as much as a ruined one;
/// without that a network learns to blur the faces that need no help. All N x 3 x H x W float32; a scalar.
at::Tensor identityRecoveryLoss(const at::Tensor& restored, const at::Tensor& clean, const at::Tensor& degraded);

/// Who the restored face is counts beside its pixels.
struct IdentityJudge {
    nn::RecognitionNetwork recognition{nullptr}; ///< phi
    double weight = 0; ///< of 1 - cos(phi(restored), phi(clean)), beside identityRecoveryLoss()
};

/// Trains `network` (which carries its start values). With a judge, samples have to be whole crops, and the log tells the mean
/// cosine, too. `validation` may be empty; otherwise the log tells the mean PSNR
/// gain over its faces, by thirds of the damage, and a contact sheet (degraded, restored, clean) is written at each
/// checkpoint. Returns after the plan, the minutes or a cancellation.
Result<TrainingProgress> trainIdentityRecovery(nn::IdentityRecoveryNetwork network, const CropDataset& train,
                                               const CropDataset& validation, std::optional<IdentityJudge> judge,
                                               const TrainingOptions& options, const TrainingHooks& hooks);

} // namespace heirloom::training
