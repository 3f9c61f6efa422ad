// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <opencv2/core.hpp>

namespace heirloom {

/// Noise of a picture as two frequency bands hold it (standard deviations, in the picture's units): `fine` above a
/// Gaussian of 1 px, `coarse` between 1 and 2 px. Their ratio tells how coarse the grain is.
struct NoiseBands {
    double fine = 0;
    double coarse = 0;
};

/// The flattest parts of `luma` (float) within `where` (8 bit, 0 or 255): where what varies is noise.
cv::Mat flatParts(const cv::Mat& luma, const cv::Mat& where);

/// Standard deviation of `values` (float, mean about 0) over `flat`, robust against what is not noise; zero if `flat`
/// holds too little to tell.
double robustDeviation(const cv::Mat& values, const cv::Mat& flat);

/// Robust noise of `luma` over `flat`; zero if `flat` holds too little to tell.
NoiseBands measureNoise(const cv::Mat& luma, const cv::Mat& flat);

/// Which part of the noise of `source` is still in `result`, 0..1, over `flat`: the slope of the one's finest band
/// against the other's. Texture that is new in the result does not count.
double survivingNoise(const cv::Mat& source, const cv::Mat& result, const cv::Mat& flat);

/// The Gaussian, in pixels, that white noise has to pass to have such bands: 0 for noise that differs from pixel to
/// pixel, up to 2.
double coarsenessOf(const NoiseBands& noise);

/// Gaussian noise of that coarseness for a region of the photo, scaled so that its `fine` band is 1. It depends on the
/// seed and the place in the photo alone: regions that overlap agree.
cv::Mat synthesiseGrain(const cv::Rect& region, double coarseness, std::uint64_t seed);

} // namespace heirloom
