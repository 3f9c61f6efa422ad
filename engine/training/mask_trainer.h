// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/latent_mask.h"
#include "engine/training/guided_faces.h"

namespace heirloom::training {

/// Trains the latent mask M (CLR-Face, section 3.3; the loss is ours): identity guidance through it is to buy as much
/// identity, in phi of the face that the denoiser makes of it next, at as little change to how the face looks, as it can. The
/// change is weighed by what unmasked guidance gets for it, so M learns where a move is worth more than elsewhere. These changes
/// are small: in bfloat16 its rounding hides them, so train it in float32.
///
/// The log tells, over validation faces: M's mean, the share of the unmasked step's identity that is kept, and identity bought
/// for a change of one 8-bit level with M and without.
Result<TrainingProgress> trainMask(nn::LatentMask network, TrainingGuidance guidance, const CropDataset& train,
                                   const CropDataset& validation, const TrainingOptions& options,
                                   const TrainingHooks& hooks);

} // namespace heirloom::training
