// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>

#include <opencv2/core.hpp>

namespace heirloom {

/// The colour that a toned picture (sepia, blue-toned, or plain grey in colour samples) gives to each brightness.
class ToneCurve {
public:
    /// Nothing if the picture (float R, G, B in 0..1) has colours of its own: colour that brightness does not explain.
    static std::optional<ToneCurve> fit(const cv::Mat& rgb);

    /// `changed` with its own brightness, and with the colour that `source` has for such a brightness.
    cv::Mat retone(const cv::Mat& source, const cv::Mat& changed) const;

private:
    static constexpr int kBins = 32;
    /// R - Y and B - Y at a brightness.
    cv::Vec2f colourAt(float luma) const;
    std::array<cv::Vec2f, kBins> m_colours{};
};

} // namespace heirloom
