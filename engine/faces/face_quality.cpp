// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face_quality.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "engine/faces/grain.h"

namespace heirloom {

namespace {

// The part of the crop that is face whatever the hair does: brows to mouth.
const cv::Rect kFaceCore(72, 88, 112, 116);

// What lies between two Gaussians: drawing of one coarseness.
cv::Mat bandOf(const cv::Mat& luma, double fine, double coarse)
{
    cv::Mat a;
    cv::Mat b;
    cv::GaussianBlur(luma, a, {}, fine);
    cv::GaussianBlur(luma, b, {}, coarse);
    return a - b;
}

double energyOf(const cv::Mat& band)
{
    return cv::norm(band(kFaceCore), cv::NORM_L2SQR) / kFaceCore.area();
}

} // namespace

double measureBlur(const cv::Mat& cropLuma)
{
    // Blur takes fine edges before coarse ones. Over aligned portraits their ratio is 0.45 as they are, 0.22 after a
    // Gaussian of 2 px and 0.07 when hardly an edge is left, so equal steps of blur are equal steps of its logarithm.
    constexpr double kSharp = 0.45;
    constexpr double kBlurred = 0.07;
    cv::Mat core(cropLuma.size(), CV_8U, cv::Scalar(0));
    core(kFaceCore).setTo(255);
    // Noise is everywhere and edges are not, so the flat parts tell what of the fine band is noise.
    const cv::Mat fineBand = bandOf(cropLuma, 0.8, 1.6);
    const double noise = robustDeviation(fineBand, flatParts(cropLuma, core));
    const double fine = std::sqrt(std::max(0.0, energyOf(fineBand) - noise * noise));
    const double coarse = std::sqrt(energyOf(bandOf(cropLuma, 3.2, 6.4)));
    if (!(fine > 0) || !(coarse > 0))
        return 1;
    return std::clamp(std::log(kSharp * coarse / fine) / std::log(kSharp / kBlurred), 0.0, 1.0);
}

} // namespace heirloom
