// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/grain.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <opencv2/imgproc.hpp>

namespace heirloom {

namespace {

constexpr double kFineSigma = 1.0;
constexpr double kCoarseSigma = 2.0;
constexpr std::array<double, 9> kCoarsenesses{0, 0.4, 0.55, 0.7, 0.85, 1.0, 1.25, 1.6, 2.0};

struct Bands {
    cv::Mat fine;
    cv::Mat coarse;
};

Bands bandsOf(const cv::Mat& luma)
{
    cv::Mat once;
    cv::Mat twice;
    cv::GaussianBlur(luma, once, {}, kFineSigma, kFineSigma, cv::BORDER_REFLECT_101);
    cv::GaussianBlur(luma, twice, {}, kCoarseSigma, kCoarseSigma, cv::BORDER_REFLECT_101);
    return {luma - once, once - twice};
}

// A well-mixed function of place and seed (the finaliser of SplitMix64).
std::uint64_t mix(std::uint64_t z)
{
    z += 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

// Four uniform 16-bit numbers: near enough to a normal distribution for grain.
float normalAt(int x, int y, std::uint64_t seed)
{
    const auto place = (static_cast<std::uint64_t>(static_cast<std::uint32_t>(y)) << 32)
                       | static_cast<std::uint32_t>(x);
    const std::uint64_t bits = mix(place ^ mix(seed));
    const auto sum = static_cast<float>((bits & 0xFFFF) + (bits >> 16 & 0xFFFF) + (bits >> 32 & 0xFFFF) + (bits >> 48));
    return (sum / 65535.0F - 2.0F) * 1.7320508F;
}

cv::Mat rawGrain(const cv::Rect& region, double coarseness, std::uint64_t seed)
{
    const int margin = static_cast<int>(std::ceil(4 * coarseness)) + 1;
    cv::Mat noise(region.height + 2 * margin, region.width + 2 * margin, CV_32F);
    for (int y = 0; y < noise.rows; ++y) {
        float* row = noise.ptr<float>(y);
        for (int x = 0; x < noise.cols; ++x)
            row[x] = normalAt(region.x + x - margin, region.y + y - margin, seed);
    }
    if (coarseness > 0) {
        const int side = 2 * margin - 1; // fixed, so that regions of any size agree
        cv::GaussianBlur(noise, noise, {side, side}, coarseness, coarseness, cv::BORDER_REFLECT_101);
    }
    return noise(cv::Rect(margin, margin, region.width, region.height)).clone();
}

// What the bands of synthesised grain of a coarseness are; measured once on a patch of it.
NoiseBands bandsOfCoarseness(double coarseness)
{
    const Bands bands = bandsOf(rawGrain({0, 0, 160, 160}, coarseness, 1));
    cv::Scalar mean;
    cv::Scalar fine;
    cv::Scalar coarse;
    cv::meanStdDev(bands.fine, mean, fine);
    cv::meanStdDev(bands.coarse, mean, coarse);
    return {fine[0], coarse[0]};
}

} // namespace

cv::Mat flatParts(const cv::Mat& luma, const cv::Mat& where)
{
    constexpr double kFlattest = 0.4; // of the pixels
    cv::Mat smooth;
    cv::Mat dx;
    cv::Mat dy;
    cv::GaussianBlur(luma, smooth, {}, 2.5, 2.5, cv::BORDER_REFLECT_101);
    cv::Sobel(smooth, dx, CV_32F, 1, 0);
    cv::Sobel(smooth, dy, CV_32F, 0, 1);
    cv::Mat slope;
    cv::magnitude(dx, dy, slope);
    std::vector<float> slopes;
    slopes.reserve(static_cast<std::size_t>(cv::countNonZero(where)));
    for (int y = 0; y < slope.rows; ++y) {
        for (int x = 0; x < slope.cols; ++x) {
            if (where.at<std::uint8_t>(y, x))
                slopes.push_back(slope.at<float>(y, x));
        }
    }
    if (slopes.empty())
        return cv::Mat(luma.size(), CV_8U, cv::Scalar(0));
    const auto limit = slopes.begin() + static_cast<std::ptrdiff_t>(kFlattest * static_cast<double>(slopes.size() - 1));
    std::nth_element(slopes.begin(), limit, slopes.end());
    return where & (slope <= *limit);
}

double robustDeviation(const cv::Mat& values, const cv::Mat& flat)
{
    constexpr std::size_t kEnough = 200000;
    constexpr std::size_t kTooFew = 64;
    const auto count = static_cast<std::size_t>(cv::countNonZero(flat));
    if (count < kTooFew)
        return 0;
    const std::size_t step = std::max<std::size_t>(1, count / kEnough);
    std::vector<float> magnitudes;
    magnitudes.reserve(count / step + 1);
    std::size_t seen = 0;
    for (int y = 0; y < values.rows; ++y) {
        for (int x = 0; x < values.cols; ++x) {
            if (flat.at<std::uint8_t>(y, x) && seen++ % step == 0)
                magnitudes.push_back(std::abs(values.at<float>(y, x)));
        }
    }
    const auto middle = magnitudes.begin() + static_cast<std::ptrdiff_t>(magnitudes.size() / 2);
    std::nth_element(magnitudes.begin(), middle, magnitudes.end());
    // The median magnitude of a normal distribution lies at 1 / 1.4826 of its deviation.
    return 1.4826 * *middle;
}

NoiseBands measureNoise(const cv::Mat& luma, const cv::Mat& flat)
{
    const Bands bands = bandsOf(luma);
    return {robustDeviation(bands.fine, flat), robustDeviation(bands.coarse, flat)};
}

double survivingNoise(const cv::Mat& source, const cv::Mat& result, const cv::Mat& flat)
{
    const cv::Mat before = bandsOf(source).fine;
    const cv::Mat after = bandsOf(result).fine;
    // Edges that the flat parts still hold are in both, and are not noise.
    const cv::Mat counted = flat & (cv::abs(before) <= 3 * robustDeviation(before, flat));
    double both = 0;
    double own = 0;
    for (int y = 0; y < before.rows; ++y) {
        for (int x = 0; x < before.cols; ++x) {
            if (counted.at<std::uint8_t>(y, x)) {
                both += static_cast<double>(before.at<float>(y, x)) * after.at<float>(y, x);
                own += static_cast<double>(before.at<float>(y, x)) * before.at<float>(y, x);
            }
        }
    }
    return own > 0 ? std::clamp(both / own, 0.0, 1.0) : 0.0;
}

double coarsenessOf(const NoiseBands& noise)
{
    static const auto kRatios = [] {
        std::array<double, kCoarsenesses.size()> ratios{};
        for (std::size_t i = 0; i < ratios.size(); ++i) {
            const NoiseBands bands = bandsOfCoarseness(kCoarsenesses[i]);
            ratios[i] = bands.coarse / bands.fine;
        }
        return ratios;
    }();
    if (noise.fine <= 0)
        return 0;
    const double ratio = noise.coarse / noise.fine;
    if (ratio <= kRatios.front())
        return kCoarsenesses.front();
    for (std::size_t i = 1; i < kRatios.size(); ++i) {
        if (ratio <= kRatios[i]) {
            const double t = (ratio - kRatios[i - 1]) / (kRatios[i] - kRatios[i - 1]);
            return kCoarsenesses[i - 1] + t * (kCoarsenesses[i] - kCoarsenesses[i - 1]);
        }
    }
    return kCoarsenesses.back();
}

cv::Mat synthesiseGrain(const cv::Rect& region, double coarseness, std::uint64_t seed)
{
    return rawGrain(region, coarseness, seed) / bandsOfCoarseness(coarseness).fine;
}

} // namespace heirloom
