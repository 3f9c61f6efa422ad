// SPDX-License-Identifier: Apache-2.0
#pragma once

// Pictures that the tests of this room draw themselves, and what they measure on them.

#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <vector>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "engine/faces/align.h"
#include "engine/faces/face_mask.h"
#include "engine/faces/face_template.h"
#include "engine/photo/image_buffer.h"

namespace heirloom::pictures {

/// A smooth colourful scene, R, G, B in 0..1, without noise. `phase` makes different ones.
inline cv::Mat scene(int width, int height, double phase = 0)
{
    cv::Mat picture(height, width, CV_32FC3);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double broad = std::sin(x / 41.0 + phase) * std::cos(y / 53.0 - phase);
            const double fine = std::sin((x + 0.6 * y) / 9.0 + phase);
            picture.at<cv::Vec3f>(y, x) = {static_cast<float>(0.55 + 0.22 * broad + 0.08 * fine),
                                           static_cast<float>(0.47 + 0.18 * broad + 0.08 * fine),
                                           static_cast<float>(0.40 + 0.15 * broad - 0.06 * fine)};
        }
    }
    return picture;
}

/// `picture` with normally distributed noise, the same in all channels, blurred by `coarseness`.
inline cv::Mat withNoise(const cv::Mat& picture, double sigma, double coarseness = 0, std::uint64_t seed = 5)
{
    cv::Mat noise(picture.size(), CV_32F);
    cv::RNG random(seed);
    random.fill(noise, cv::RNG::NORMAL, 0.0, sigma);
    if (coarseness > 0)
        cv::GaussianBlur(noise, noise, {}, coarseness);
    cv::Mat result;
    cv::merge(std::vector<cv::Mat>(static_cast<std::size_t>(picture.channels()), noise), result);
    return picture + result;
}

template <typename Sample>
std::vector<std::uint8_t> samplesOf(const cv::Mat& picture, int channels)
{
    constexpr float kFull = std::numeric_limits<Sample>::max();
    const int colours = channels <= 2 ? 1 : 3;
    cv::Mat source = picture;
    if (colours == 1 && picture.channels() == 3)
        cv::cvtColor(picture, source, cv::COLOR_RGB2GRAY);
    std::vector<Sample> samples;
    for (int y = 0; y < source.rows; ++y) {
        for (int x = 0; x < source.cols; ++x) {
            for (int c = 0; c < colours; ++c) {
                const float v = source.ptr<float>(y)[x * source.channels() + c];
                samples.push_back(static_cast<Sample>(std::lround(std::min(1.0F, std::max(0.0F, v)) * kFull)));
            }
            if (channels == 2 || channels == 4)
                samples.push_back(static_cast<Sample>((x * 7 + y * 13) % 200 + 20));
        }
    }
    std::vector<std::uint8_t> bytes(samples.size() * sizeof(Sample));
    std::memcpy(bytes.data(), samples.data(), bytes.size());
    return bytes;
}

/// `picture` as a photo; alpha, where asked for, holds a pattern.
inline ImageBuffer photoOf(const cv::Mat& picture, int channels = 3, SampleDepth depth = SampleDepth::Bits8)
{
    const ImageFormat format{picture.cols, picture.rows, channels, depth};
    return ImageBuffer(format, depth == SampleDepth::Bits8 ? samplesOf<std::uint8_t>(picture, channels)
                                                           : samplesOf<std::uint16_t>(picture, channels));
}

/// One sample in 0..1.
inline double sampleOf(const ImageBuffer& photo, int x, int y, int c)
{
    const std::size_t index = static_cast<std::size_t>(x) * static_cast<std::size_t>(photo.channels())
                              + static_cast<std::size_t>(c);
    if (photo.depth() == SampleDepth::Bits8)
        return photo.row(y)[index] / 255.0;
    std::uint16_t value = 0;
    std::memcpy(&value, photo.row(y) + 2 * index, sizeof value);
    return value / 65535.0;
}

/// Rec. 601 brightness of a photo in 0..1.
inline cv::Mat lumaOfPhoto(const ImageBuffer& photo)
{
    cv::Mat luma(photo.height(), photo.width(), CV_32F);
    for (int y = 0; y < luma.rows; ++y) {
        for (int x = 0; x < luma.cols; ++x) {
            const double first = sampleOf(photo, x, y, 0);
            luma.at<float>(y, x) = static_cast<float>(photo.format().isGrey()
                                                          ? first
                                                          : 0.299 * first + 0.587 * sampleOf(photo, x, y, 1)
                                                                + 0.114 * sampleOf(photo, x, y, 2));
        }
    }
    return luma;
}

/// A face whose crop lies in the photo as `cropToPhoto` says.
inline Face faceAt(const Similarity& cropToPhoto)
{
    std::array<Point, 5> points;
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = cropToPhoto.apply(templatePoints()[i]);
    return faceFromPoints(points).value();
}

/// Turned by `degrees`, `scale` photo pixels a crop pixel, the crop's middle at `middle`.
inline Similarity placement(double degrees, double scale, Point middle)
{
    const double angle = degrees * 3.14159265358979323846 / 180;
    Similarity s{scale * std::cos(angle), scale * std::sin(angle), 0, 0};
    const Point moved = s.apply({127.5, 127.5});
    s.tx = middle.x - moved.x;
    s.ty = middle.y - moved.y;
    return s;
}

/// Largest and mean difference of two crops, of the range -1..1.
struct CropGap {
    double largest = 0;
    double mean = 0;
};

/// Over the middle of the crops, `margin` pixels from the border on.
inline CropGap gapBetween(const Crop& p, const Crop& q, int margin = 0)
{
    CropGap gap;
    double count = 0;
    for (int c = 0; c < 3; ++c) {
        for (int y = margin; y < p.size - margin; ++y) {
            for (int x = margin; x < p.size - margin; ++x) {
                const auto i = static_cast<std::size_t>((c * p.size + y) * p.size + x);
                const double d = std::abs(static_cast<double>(p.rgb[i]) - static_cast<double>(q.rgb[i]));
                gap.largest = std::max(gap.largest, d);
                gap.mean += d;
                ++count;
            }
        }
    }
    gap.mean /= count;
    return gap;
}

inline cv::Mat maskOver(const ImageBuffer& photo, const Face& face)
{
    return maskInPhoto(maskInCrop(face), face.toCrop, cv::Rect(0, 0, photo.width(), photo.height()));
}

} // namespace heirloom::pictures
