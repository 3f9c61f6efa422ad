// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <opencv2/core.hpp>

#include "engine/faces/blend.h"
#include "engine/faces/crop_difference.h"
#include "engine/faces/grain.h"
#include "engine/faces/tone_curve.h"

namespace heirloom {

/// A face's place in a photo.
struct Layer {
    Face face;
    FaceBlend blend;
    cv::Mat cropMask;
    cv::Rect region; ///< of the photo, where the mask is
};

/// The photo beneath a face: all of blending that does not depend on what a network made of it, which is most. Throws what
/// OpenCV throws. Thread: one at a time.
class PreparedLayer {
public:
    /// `all` are the photo's layers, of which `layer` is one.
    PreparedLayer(const ImageBuffer& photo, const Layer& layer, const std::vector<Layer>& all, const Crop& degraded,
                  const BlendOptions& options);

    const cv::Rect& region() const { return m_region; }
    /// Of this layer alone, per pixel of the region.
    const cv::Mat& mask() const { return m_mask; }
    /// What a restoration, of the degraded crop's size, adds to the photo's own numbers (0..1) in the region; one channel for a grey photo.
    cv::Mat change(const Crop& restored);

private:
    cv::Mat restoredRegion(const Crop& restored) const;
    cv::Mat missingGrain(const cv::Mat& result);

    cv::Rect m_region;
    FaceBlend m_blend;
    double m_detail;
    ColourMapping m_colours;
    // With the layer's neighbours taken into account:
    cv::Mat m_mask;       ///< of this layer alone
    cv::Mat m_shows;      ///< how much of the change; sums to at most the largest strength over all layers
    cv::Mat m_grainShows; ///< so that the noise variance stays that of the photo where source and result mix
    cv::Mat m_source;     ///< the region in sRGB, 0..1; one channel for a grey photo
    cv::Mat m_luma;
    cv::Mat m_flat;
    cv::Mat m_numbers; ///< the source in the photo's own numbers
    bool m_neutral;
    PreparedCrop m_crop;
    Similarity m_toRegion;
    cv::Mat m_band; ///< what is finer than the crop; empty if the face is not larger than that
    cv::Mat m_gain; ///< how much of it is more than noise
    std::optional<ToneCurve> m_tone;
    NoiseBands m_noise;
    cv::Mat m_grain; ///< made when it is first missing
};

} // namespace heirloom
