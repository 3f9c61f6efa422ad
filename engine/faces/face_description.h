// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <opencv2/core.hpp>

#include "engine/faces/detector_network.h"
#include "engine/faces/dlib_models.h"
#include "engine/faces/face.h"

namespace heirloom {

/// The five points of a head turned to the side by this sine (see turnOf()) in the 256 px crop: up to three-quarter views the
/// template's own, so that crops look as those that networks learn from; of a profile foreshortened, and so far from the middle
/// that the crop holds the head and not the wall before it.
std::array<Point, 5> templateTurned(double turn);

/// A face from what the network saw in the photo: its points refined by the landmarks where both agree, and everything that
/// follows from them. `id` stays 0, `blur` is not measured. Nothing if the points have no
/// extent.
std::optional<Face> describeFace(const SeenFace& seen, const cv::Mat& photo, const LandmarkPredictor& predictor);

} // namespace heirloom
