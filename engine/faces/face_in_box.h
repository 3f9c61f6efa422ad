// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <opencv2/core.hpp>

#include "engine/core/cancel.h"
#include "engine/faces/detector_passes.h"
#include "engine/faces/dlib_models.h"
#include "engine/faces/face.h"

namespace heirloom {

/// Sides of a box below this hold no face, in pixels: its eyes would lie five pixels apart.
inline constexpr double kSmallestFaceBox = 12;

/// The face that a person who drew `box` means: of those that the landmarks find in it, the one that looks most like a
/// face and lies best in the box. `confidence` is above 0, `blur` is not measured. Nothing if no landmarks look like a face,
/// or if cancelled. Requires a box with sides of kSmallestFaceBox that lies in the photo.
std::optional<Face> faceInBox(const cv::Mat& photo, const Box& box, const LandmarkPredictor& predictor,
                              DetectorPair& detectors, const CancelToken& cancel);

/// The mean face, upright, as large as the box holds. `confidence` and `alignmentQuality` are 0. Requires the same.
Face meanFaceIn(const Box& box);

} // namespace heirloom
