// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/face_recognition_densenet.h"
#include "engine/nn/vqgan.h"
#include "engine/training/crop_dataset.h"
#include "engine/training/picture_losses.h"
#include "engine/training/training_run.h"

#include <cstdint>
#include <optional>

namespace heirloom::training {

/// What a VQGAN's trainer is told beside TrainingOptions. `window` there is the side of the windows it trains on
/// (0: 128 px); half of them are cut at the crop's own scale, half after shrinking it to 0.5 to 1.
struct VqganTraining {
    /// Its early features judge the decoded picture too; none: L1 and gradients alone.
    std::optional<nn::FaceRecognitionDensenet> teacher;
    /// What else judges the decoded picture, such as a patch opponent (VQGAN, section 3.1). It is not told any degraded
    /// picture, and windows have no eyes to look at.
    PictureLossSettings pictures;
    /// What a difference in how much fine texture there is weighs beside the pixels (texture_loss.h). Without it the
    /// decoder keeps less than half of the detail energy: what it cannot place, it leaves out.
    double textureWeight = 0;
    /// E and Q stay exactly as they are and G alone learns: what was trained on their latents stays valid.
    bool decoderOnly = false;
};

/// One clean picture for the autoencoder: 3 x window x window in [-1, 1], from a crop with a random view, tone (grey,
/// sepia, faded: what it meets in old photos) and scale; one in five is blurred, as the Identity Recovery Network's
/// results are.
at::Tensor vqganSample(const CropDataset& dataset, std::int64_t window, std::uint64_t seed);

/// Trains E, Q and G together (CLR-Face, section 3.1). The log tells, over validation faces: PSNR through the quantiser
/// and around it, the detail energy against the clean faces', and the share of codes in use of the least used codebook.
/// The shipped weights carry the latent's mean and deviation over the training faces.
Result<TrainingProgress> trainVqgan(nn::Vqgan network, const CropDataset& train, const CropDataset& validation,
                                    const VqganTraining& settings, const TrainingOptions& options,
                                    const TrainingHooks& hooks);

} // namespace heirloom::training
