// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/denoiser.h"
#include "engine/training/latent_faces.h"

namespace heirloom::training {

/// Trains the latent denoiser (CLR-Face, section 3.2): from a noised residual (nn::LatentResidual), the time and the
/// condition to v, mean square error. The spread is measured over training faces, unless the network brings one. Each face that was degraded and encoded meets kTimesPerFace times and noises, since making it costs as much as
/// a training step. Times are stratified over [0, 1] within a batch.
///
/// The log tells, over validation faces: the loss in early, middle and late times with fixed noise, and, after eight steps
/// from pure noise, PSNR and detail energy (against the clean faces') of what would be shown; the sheet shows
/// degraded, recovered, the first and the last prediction, clean.
Result<TrainingProgress> trainDenoiser(nn::Denoiser network, FrozenNetworks frozen, const CropDataset& train,
                                       const CropDataset& validation, const TrainingOptions& options, const TrainingHooks& hooks);

constexpr std::int64_t kTimesPerFace = 4;

} // namespace heirloom::training
