// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

namespace heirloom {

/// How blurred a face is, 0 sharp to 1 (hardly an edge left), from its 256 px crop's luma (float, any range). A Gaussian of
/// 2 px gives about 0.45. Noise is not taken for sharpness.
double measureBlur(const cv::Mat& cropLuma);

} // namespace heirloom
