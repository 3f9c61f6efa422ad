// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

#include "engine/faces/face.h"

namespace heirloom {

/// How much of the restored face shows, per pixel of the 256 px crop (float, 0..1): 1 within the jaw line and a forehead
/// above the brows, and in the head around them, hair and ears too; it ends softly, and before the crop's border does.
cv::Mat maskInCrop(const Face& face);

/// The photo's pixels where the mask is not 0, cut to the photo. May be empty.
cv::Rect maskRegion(const cv::Mat& cropMask, const Similarity& toCrop, cv::Size photo);

/// The mask seen in a region of the photo (float, 0..1). Exactly 0 outside the face.
cv::Mat maskInPhoto(const cv::Mat& cropMask, const Similarity& toCrop, const cv::Rect& region);

} // namespace heirloom
