// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

namespace heirloom {

/// How blurred a face is, 0 sharp to 1 blurred, from its 256 px crop's luma (float, any range).
double measureBlur(const cv::Mat& cropLuma);

} // namespace heirloom
