// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/identity_recovery_network.h"
#include "engine/training/crop_dataset.h"
#include "engine/training/picture_losses.h"
#include "engine/training/training_run.h"

#include <optional>

namespace heirloom::training {

/// How the pixels of a restored face count.
struct PixelLoss {
    double gradient = 0.5; ///< of the differences of neighbours, beside those of the pixels themselves
    double coarse = 0;     ///< of the means of 4x4 pixels: with opponents, so that what they add moves no large shapes
};

/// The loss of the Identity Recovery Network (ours): Charbonnier on pixels, and on what PixelLoss says. Each
/// face is weighted by the inverse of its input's loss, so that a nearly clean face counts as much as a ruined one;
/// without that a network learns to blur the faces that need no help. All N x 3 x H x W float32; a scalar.
at::Tensor identityRecoveryLoss(const at::Tensor& restored, const at::Tensor& clean, const at::Tensor& degraded,
                                const PixelLoss& settings = {});

/// What an Identity Recovery Network's trainer is told beside TrainingOptions.
struct IdentityRecoveryTraining {
    PixelLoss pixels;
    PictureLossSettings pictures;      ///< some of them need whole crops
    std::optional<SqueezeNet> judge{}; ///< the log tells the perceptual distance, too
};

/// Trains `network` (which carries its start values). `validation` may be empty; otherwise the log tells, over its faces and by thirds
/// of the damage: the mean PSNR gain, and with a judge the perceptual distance to the clean face as a share of the input's; with a
/// recognition network the mean cosine. A contact sheet (degraded, restored, clean) is written at each checkpoint. Returns after
/// the plan, the minutes or a cancellation. Errors: InvalidArgument.
Result<TrainingProgress> trainIdentityRecovery(nn::IdentityRecoveryNetwork network, const CropDataset& train,
                                               const CropDataset& validation, const IdentityRecoveryTraining& settings,
                                               const TrainingOptions& options, const TrainingHooks& hooks);

} // namespace heirloom::training
