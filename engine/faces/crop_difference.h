// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

namespace heirloom {

/// What restoration changed, in the crop.
struct CropDifference {
    cv::Mat degraded; ///< float, 0..1, one channel for a grey photo and three otherwise
    cv::Mat change;   ///< restored - degraded, matched in tone to the surroundings; same type
    cv::Mat
        agreement; ///< 1 where the restoration left the photo's own structure as it was, towards 0 where it changed it
    double noiseLeft = 0; ///< the part of the photo's noise that the restoration left as it was, 0..1
};

/// What of that does not depend on the restoration.
struct PreparedCrop {
    cv::Mat degraded; ///< as in CropDifference
    cv::Mat mask;
    cv::Mat luma, flat; ///< of the degraded crop, and its flat parts
    cv::Mat tone;       ///< its luma, blurred
    cv::Mat rim, rimWeight;
    bool grey = false;
};

/// `degraded`: interleaved R, G, B in 0..1. `mask`: what will show, at the crop's size. Both are kept, not copied.
PreparedCrop preparedCrop(const cv::Mat& degraded, const cv::Mat& mask, bool grey);

/// `restored`: as `degraded` was.
CropDifference cropDifference(const PreparedCrop& ground, const cv::Mat& restored);

} // namespace heirloom
