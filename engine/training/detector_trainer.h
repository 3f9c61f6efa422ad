// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/face_detector_network.h"
#include "engine/training/detection_scenes.h"
#include "engine/training/training_run.h"

#include <vector>

namespace heirloom::training {

/// Trains a face detector on samples of `side` pixels. The log tells recall, ghosts and points on `validation`, as it is and
/// aged. At each checkpoint the scenes are searched, and what is taken for a face there is drawn more often. Errors: those of TrainingRun::run(); InvalidArgument for data without a labelled photo.
Result<TrainingProgress> trainDetector(nn::FaceDetectorNetwork network, const DetectionData& train,
                                       const std::vector<LabelledPhoto>& validation, std::int64_t side,
                                       const TrainingOptions& options, const TrainingHooks& hooks);

} // namespace heirloom::training
