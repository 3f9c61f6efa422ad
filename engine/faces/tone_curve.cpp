// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/tone_curve.h"

#include <algorithm>
#include <cmath>

#include "engine/faces/pixels.h"

namespace heirloom {

namespace {

// Colour, root mean square, that brightness may leave unexplained: the chroma noise of a JPEG, less than a pale skin.
constexpr double kUnexplained = 3.0 / 255.0;

// Of a colour given by R - Y and B - Y, the missing G - Y (Rec. 601).
float greenOf(const cv::Vec2f& colour)
{
    return -(0.299F * colour[0] + 0.114F * colour[1]) / 0.587F;
}

} // namespace

cv::Vec2f ToneCurve::colourAt(float luma) const
{
    const float place = std::clamp(luma, 0.0F, 1.0F) * (kBins - 1);
    const int below = std::min(static_cast<int>(place), kBins - 2);
    const float t = place - static_cast<float>(below);
    const auto i = static_cast<std::size_t>(below);
    return m_colours[i] * (1 - t) + m_colours[i + 1] * t;
}

std::optional<ToneCurve> ToneCurve::fit(const cv::Mat& rgb)
{
    const cv::Mat luma = lumaOf(rgb);
    std::array<cv::Vec2d, kBins> sums{};
    std::array<double, kBins> counts{};
    const auto forEach = [&](const auto& visit) {
        for (int y = 0; y < rgb.rows; ++y) {
            const cv::Vec3f* row = rgb.ptr<cv::Vec3f>(y);
            const float* lumas = luma.ptr<float>(y);
            for (int x = 0; x < rgb.cols; ++x)
                visit(lumas[x], cv::Vec2f(row[x][0] - lumas[x], row[x][2] - lumas[x]));
        }
    };
    forEach([&](float y, const cv::Vec2f& colour) {
        const auto bin = static_cast<std::size_t>(std::lround(std::clamp(y, 0.0F, 1.0F) * (kBins - 1)));
        sums[bin] += cv::Vec2d(colour[0], colour[1]);
        counts[bin] += 1;
    });

    // Empty bins take the colour between, or that of the nearest full bin.
    ToneCurve curve;
    int last = -1;
    for (int i = 0; i < kBins; ++i) {
        const auto bin = static_cast<std::size_t>(i);
        if (counts[bin] == 0)
            continue;
        curve.m_colours[bin] = cv::Vec2f(sums[bin] / counts[bin]);
        for (int gap = last + 1; gap < i; ++gap) {
            const float t = last < 0 ? 1.0F : static_cast<float>(gap - last) / static_cast<float>(i - last);
            const cv::Vec2f from = last < 0 ? curve.m_colours[bin] : curve.m_colours[static_cast<std::size_t>(last)];
            curve.m_colours[static_cast<std::size_t>(gap)] = from * (1 - t) + curve.m_colours[bin] * t;
        }
        last = i;
    }
    if (last < 0)
        return std::nullopt;
    for (int i = last + 1; i < kBins; ++i)
        curve.m_colours[static_cast<std::size_t>(i)] = curve.m_colours[static_cast<std::size_t>(last)];

    double unexplained = 0;
    forEach([&](float y, const cv::Vec2f& colour) {
        const cv::Vec2f rest = colour - curve.colourAt(y);
        unexplained += static_cast<double>(rest.dot(rest));
    });
    if (std::sqrt(unexplained / static_cast<double>(rgb.total())) > kUnexplained)
        return std::nullopt;
    return curve;
}

cv::Mat ToneCurve::retone(const cv::Mat& source, const cv::Mat& changed) const
{
    const cv::Mat before = lumaOf(source);
    const cv::Mat after = lumaOf(changed);
    cv::Mat result(source.size(), CV_32FC3);
    for (int y = 0; y < source.rows; ++y) {
        for (int x = 0; x < source.cols; ++x) {
            const float from = before.at<float>(y, x);
            const float to = after.at<float>(y, x);
            const cv::Vec2f shift = colourAt(to) - colourAt(from);
            const cv::Vec3f step(to - from + shift[0], to - from + greenOf(shift), to - from + shift[1]);
            result.at<cv::Vec3f>(y, x) = source.at<cv::Vec3f>(y, x) + step;
        }
    }
    return result;
}

} // namespace heirloom
