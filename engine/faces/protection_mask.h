// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <opencv2/core.hpp>

#include "engine/faces/protection.h"

namespace heirloom {

/// How far strokes, in their order, protect each pixel of a region of the photo: float, 0 open to 1 protected.
cv::Mat protectionIn(const std::vector<ProtectStroke>& strokes, const cv::Rect& region);

} // namespace heirloom
