// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face_quality.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace heirloom {

namespace {

// The part of the crop that is face whatever the hair does: brows to mouth.
const cv::Rect kFaceCore(72, 88, 112, 116);

// Standard deviation of a band that holds edges, not grain or tone: between two Gaussians.
double bandEnergy(const cv::Mat& luma, double fine, double coarse)
{
    cv::Mat a;
    cv::Mat b;
    cv::GaussianBlur(luma, a, {}, fine);
    cv::GaussianBlur(luma, b, {}, coarse);
    return cv::norm((a - b)(kFaceCore), cv::NORM_L2) / std::sqrt(static_cast<double>(kFaceCore.area()));
}

} // namespace

double measureBlur(const cv::Mat& cropLuma)
{
    const double fine = bandEnergy(cropLuma, 0.8, 1.6);
    const double coarse = bandEnergy(cropLuma, 3.2, 6.4);
    return coarse > 0 ? fine / coarse : 0.0;
}

} // namespace heirloom
