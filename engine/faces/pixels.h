// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core.hpp>

#include "engine/faces/colour_mapping.h"
#include "engine/faces/face.h"
#include "engine/photo/image_buffer.h"

namespace heirloom {

/// The buffer's pixels as a matrix over the same memory: nothing is copied, nothing may be written.
cv::Mat matOver(const ImageBuffer& photo);

/// 1 / the largest sample value: what brings samples to 0..1.
double sampleScale(SampleDepth depth);

/// Colour samples of a matrix with 1 to 4 channels (alpha dropped), as float of the same range.
cv::Mat withoutAlpha(const cv::Mat& source);

/// Luma (Rec. 601) of a matrix with 1 to 4 channels of any depth, as float of the same range.
cv::Mat lumaOf(const cv::Mat& source);

/// What of a picture's brightness is black and white, but for the last half percent at both ends: `white` is above `black`
/// unless all is of one tone.
struct TonalRange {
    double black = 0;
    double white = 0;
};
TonalRange tonalRange(const cv::Mat& luma);

/// 8-bit grey with the contrast of a good print: faded and dark scans lose nothing to rounding.
cv::Mat stretchedToBytes(const cv::Mat& luma);

/// `source` seen through `toOutput` (source pixels to output pixels), as float samples in the source's range and
/// without alpha. Area-like prefilter when it shrinks, bicubic when it grows; beyond the borders the source is
/// reflected. Touches only the part of `source` that is needed. Requires a similarity with scale > 0.
cv::Mat sampleThrough(const cv::Mat& source, const Similarity& toOutput, cv::Size output);

/// Photo numbers (float, 0..1, one channel or three) as sRGB (three channels), and back to `channels` channels.
cv::Mat toSrgb(const cv::Mat& photo, const ColourMapping& mapping);
cv::Mat fromSrgb(const cv::Mat& srgb, int channels, const ColourMapping& mapping);

/// A crop's samples as a matrix of interleaved R, G, B in 0..1, and back (clamped to [-1, 1]).
cv::Mat matOf(const Crop& crop);
Crop cropOf(const cv::Mat& srgb);

} // namespace heirloom
