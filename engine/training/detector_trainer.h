// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/face_detector_network.h"
#include "engine/training/detection_scenes.h"
#include "engine/training/training_run.h"

#include <vector>

namespace heirloom::training {

/// What a detector found of what there is.
struct DetectionFigures {
    std::int64_t faces = 0, found = 0, ghosts = 0, photos = 0;
    double averagePrecision = 0; ///< over all thresholds, boxes that overlap by 0.4
    double pointError = 0;       ///< mean over the points of found faces, in eye-to-mouth distances

    double recall() const { return faces == 0 ? 0 : static_cast<double>(found) / static_cast<double>(faces); }
};

/// Runs the network over whole photos. `smallest`: sides of faces below this count neither way, pixels. Recall and ghosts
/// at `threshold`. Thread: one at a time.
DetectionFigures detectionFigures(nn::FaceDetectorNetwork& network, const std::vector<LabelledPhoto>& photos,
                                  double threshold, double smallest = 12);

/// A picture as the network takes it: 1 x 3 x H x W in [-1, 1], its sides filled up to multiples.
at::Tensor detectorInput(const at::Tensor& bytes);

/// Trains a face detector on samples of `side` pixels. The log tells recall, ghosts and points on `validation`, as it is and
/// aged. Errors: those of TrainingRun::run(); InvalidArgument for data without a labelled photo.
Result<TrainingProgress> trainDetector(nn::FaceDetectorNetwork network, const DetectionData& train,
                                       const std::vector<LabelledPhoto>& validation, std::int64_t side,
                                       const TrainingOptions& options, const TrainingHooks& hooks);

} // namespace heirloom::training
