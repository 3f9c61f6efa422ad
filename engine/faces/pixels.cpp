// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/pixels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

#include <opencv2/imgproc.hpp>

namespace heirloom {

namespace {

// Bicubic reads two pixels around, the prefilter up to four of the reduced picture.
constexpr double kMargin = 6;

struct Range {
    int from = 0;
    int to = 0; // one past the end
};

// The pixels of one axis that outputs between `low` and `high` read, those that reflection leads to included.
Range rangeNeeded(double low, double high, double margin, int length)
{
    double from = low - margin;
    double to = high + margin;
    if (from < 0)
        to = std::max(to, -from);
    if (to > length - 1)
        from = std::min(from, 2.0 * (length - 1) - to);
    return {std::clamp(static_cast<int>(std::floor(from)), 0, length - 1),
            std::clamp(static_cast<int>(std::ceil(to)) + 1, 1, length)};
}

cv::Rect regionNeeded(const cv::Mat& source, const Similarity& toOutput, cv::Size output)
{
    const Similarity back = toOutput.inverse();
    const double right = output.width - 1;
    const double bottom = output.height - 1;
    const Point corners[] = {back.apply({0, 0}), back.apply({right, 0}), back.apply({0, bottom}),
                             back.apply({right, bottom})};
    const auto [left, rightmost] = std::minmax({corners[0].x, corners[1].x, corners[2].x, corners[3].x});
    const auto [top, lowest] = std::minmax({corners[0].y, corners[1].y, corners[2].y, corners[3].y});
    const double margin = kMargin * std::max(1.0, back.scale());
    const Range xs = rangeNeeded(left, rightmost, margin, source.cols);
    const Range ys = rangeNeeded(top, lowest, margin, source.rows);
    return {xs.from, ys.from, xs.to - xs.from, ys.to - ys.from};
}

} // namespace

cv::Mat matOver(const ImageBuffer& photo)
{
    const int depth = photo.depth() == SampleDepth::Bits8 ? CV_8U : CV_16U;
    // OpenCV has no matrix of constant memory; callers only read.
    return cv::Mat(photo.height(), photo.width(), CV_MAKETYPE(depth, photo.channels()),
                   const_cast<std::uint8_t*>(photo.data()));
}

double sampleScale(SampleDepth depth)
{
    return depth == SampleDepth::Bits8 ? 1.0 / 255.0 : 1.0 / 65535.0;
}

cv::Mat withoutAlpha(const cv::Mat& source)
{
    cv::Mat colour;
    if (source.channels() == 2)
        cv::extractChannel(source, colour, 0);
    else if (source.channels() == 4)
        cv::cvtColor(source, colour, cv::COLOR_BGRA2BGR); // drops the fourth channel, keeps the order
    else
        colour = source;
    cv::Mat samples;
    colour.convertTo(samples, CV_32F);
    return samples;
}

cv::Mat lumaOf(const cv::Mat& source)
{
    const cv::Mat samples = source.type() == CV_32FC3 ? source : withoutAlpha(source);
    if (samples.channels() == 1)
        return samples;
    cv::Mat luma;
    cv::cvtColor(samples, luma, cv::COLOR_RGB2GRAY);
    return luma;
}

TonalRange tonalRange(const cv::Mat& luma)
{
    constexpr int kBins = 1024;
    constexpr double kTail = 0.005;
    double low = 0;
    double high = 0;
    cv::minMaxLoc(luma, &low, &high);
    if (high <= low)
        return {low, low};
    const float range[] = {static_cast<float>(low), static_cast<float>(std::nextafter(high, high + 1) + 1e-3)};
    const float* ranges[] = {range};
    const int channels[] = {0};
    cv::Mat histogram;
    cv::calcHist(&luma, 1, channels, {}, histogram, 1, &kBins, ranges);
    const auto quantile = [&](double part) {
        double seen = 0;
        for (int i = 0; i < kBins; ++i) {
            seen += histogram.at<float>(i);
            if (seen > part * static_cast<double>(luma.total()))
                return low + (high - low) * i / kBins;
        }
        return high;
    };
    const double black = quantile(kTail);
    return {black, std::max(quantile(1 - kTail), black + (high - low) / kBins)};
}

cv::Mat stretchedToBytes(const cv::Mat& luma)
{
    const TonalRange range = tonalRange(luma);
    if (!(range.white > range.black))
        return cv::Mat(luma.size(), CV_8U, cv::Scalar(128));
    const double gain = 255.0 / (range.white - range.black);
    cv::Mat bytes;
    luma.convertTo(bytes, CV_8U, gain, -255.0 * range.black / (range.white - range.black));
    return bytes;
}

cv::Mat sampleThrough(const cv::Mat& source, const Similarity& toOutput, cv::Size output)
{
    const cv::Rect region = regionNeeded(source, toOutput, output);
    cv::Mat part = source(region);

    // Whole-number shrinking first, by areas, so that what is converted to float is never much larger than the output.
    const int shrink = static_cast<int>(std::floor(1.0 / toOutput.scale()));
    double scaleX = 1;
    double scaleY = 1;
    if (shrink >= 2) {
        const cv::Size reduced(std::max(1, part.cols / shrink), std::max(1, part.rows / shrink));
        scaleX = static_cast<double>(part.cols) / reduced.width;
        scaleY = static_cast<double>(part.rows) / reduced.height;
        cv::Mat smaller;
        cv::resize(part, smaller, reduced, 0, 0, cv::INTER_AREA);
        part = smaller;
    }
    cv::Mat samples = withoutAlpha(part);

    const double rest = 1.0 / (toOutput.scale() * std::sqrt(scaleX * scaleY));
    if (rest > 1.001) {
        // The Gaussian whose spread grows with the shrinking as that of an area average does.
        const double sigma = 0.4 * std::sqrt(rest * rest - 1);
        cv::GaussianBlur(samples, samples, {}, sigma, sigma, cv::BORDER_REFLECT_101);
    }

    // Output pixel -> photo pixel -> pixel of the (reduced) part.
    const Similarity back = toOutput.inverse();
    const cv::Matx23d map(back.a / scaleX, -back.b / scaleX, (back.tx - region.x + 0.5) / scaleX - 0.5, back.b / scaleY,
                          back.a / scaleY, (back.ty - region.y + 0.5) / scaleY - 0.5);
    cv::Mat result;
    cv::warpAffine(samples, result, map, output, cv::INTER_CUBIC | cv::WARP_INVERSE_MAP, cv::BORDER_REFLECT_101);
    return result;
}

cv::Mat toSrgb(const cv::Mat& photo, const ColourMapping& mapping)
{
    cv::Mat srgb;
    if (mapping.toSrgb) {
        srgb.create(photo.size(), CV_32FC3);
        for (int y = 0; y < photo.rows; ++y)
            mapping.toSrgb(photo.ptr<float>(y), srgb.ptr<float>(y), static_cast<std::size_t>(photo.cols));
    } else if (photo.channels() == 1) {
        cv::merge(std::array{photo, photo, photo}, srgb);
    } else {
        srgb = photo;
    }
    return srgb;
}

cv::Mat fromSrgb(const cv::Mat& srgb, int channels, const ColourMapping& mapping)
{
    cv::Mat photo;
    if (mapping.fromSrgb) {
        photo.create(srgb.size(), CV_MAKETYPE(CV_32F, channels));
        for (int y = 0; y < srgb.rows; ++y)
            mapping.fromSrgb(srgb.ptr<float>(y), photo.ptr<float>(y), static_cast<std::size_t>(srgb.cols));
    } else if (channels == 1) {
        cv::extractChannel(srgb, photo, 1);
    } else {
        photo = srgb;
    }
    return photo;
}

cv::Mat matOf(const Crop& crop)
{
    const std::size_t plane = static_cast<std::size_t>(crop.size) * static_cast<std::size_t>(crop.size);
    cv::Mat srgb(crop.size, crop.size, CV_32FC3);
    float* out = srgb.ptr<float>();
    for (std::size_t i = 0; i < plane; ++i) {
        for (std::size_t c = 0; c < 3; ++c)
            out[3 * i + c] = 0.5F * (crop.rgb[c * plane + i] + 1.0F);
    }
    return srgb;
}

Crop cropOf(const cv::Mat& srgb)
{
    const cv::Mat samples = srgb.isContinuous() ? srgb : srgb.clone();
    const std::size_t plane = samples.total();
    Crop crop{samples.rows, std::vector<float>(3 * plane)};
    const float* in = samples.ptr<float>();
    for (std::size_t i = 0; i < plane; ++i) {
        for (std::size_t c = 0; c < 3; ++c)
            crop.rgb[c * plane + i] = std::clamp(2.0F * in[3 * i + c] - 1.0F, -1.0F, 1.0F);
    }
    return crop;
}

} // namespace heirloom
