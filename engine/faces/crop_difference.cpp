// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/crop_difference.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstddef>
#include <functional>
#include <future>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "engine/faces/face_template.h"
#include "engine/faces/grain.h"
#include "engine/faces/pixels.h"

namespace heirloom {

namespace {

// Spreads in pixels of the 256 px crop, where the eyes are 63 px apart.
constexpr double kToneSigma = 12;       // what is tone and not drawing
constexpr double kRimSigma = 20;        // how far the rim's colour reaches into the face
constexpr double kAgreementSigma = 4;   // neighbourhood that agrees or not
constexpr double kAgreementHalf = 0.06; // change, of the full scale, at which half of the fine detail goes
constexpr double kLeastContrast = 0.6;
constexpr double kMostContrast = 1.25;

// Work that does not depend on each other, on two threads: nearly all of the time here goes into wide Gaussians, and
// OpenCV keeps one Gaussian to one thread.
void atOnce(const std::vector<std::function<void()>>& parts)
{
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < parts.size(); i = next++)
            parts[i]();
    };
    std::future<void> other = std::async(std::launch::async, work); // it is waited for where this fails, too
    work();
    other.get();
}

cv::Mat blurred(const cv::Mat& picture, double sigma)
{
    cv::Mat result;
    cv::GaussianBlur(picture, result, {}, sigma, sigma, cv::BORDER_REFLECT_101);
    return result;
}

// Strongest where the mask is half: the seam to be.
cv::Mat rimOf(const cv::Mat& mask)
{
    return mask.mul(1.0 - mask, 4.0);
}

// The contrast by which the restored tone has to be scaled to have the photo's: a faded photo keeps its faded tones.
double contrastOf(const cv::Mat& photo, const cv::Mat& face, const cv::Mat& weight)
{
    const double total = cv::sum(weight)[0];
    if (!(total > 0))
        return 1;
    const cv::Mat p = photo - cv::sum(photo.mul(weight))[0] / total;
    const cv::Mat f = face - cv::sum(face.mul(weight))[0] / total;
    const double spreadOfPhoto = std::sqrt(cv::sum(p.mul(p).mul(weight))[0] / total);
    const double spreadOfFace = std::sqrt(cv::sum(f.mul(f).mul(weight))[0] / total);
    constexpr double kNoTone = 1.0 / 255;
    if (spreadOfPhoto < kNoTone || spreadOfFace < kNoTone)
        return 1;
    // Only as far as the two tones agree: light and shade that the restoration found anew are no matter of contrast.
    const double correlation = cv::sum(p.mul(f).mul(weight))[0] / (total * spreadOfPhoto * spreadOfFace);
    const double agreed = std::max(0.0, correlation) * std::max(0.0, correlation);
    return std::clamp(1 + agreed * (spreadOfPhoto / spreadOfFace - 1), kLeastContrast, kMostContrast);
}

// The difference less that of the rim, carried into the face: near the rim the local one, far from it that of the whole
// rim.
cv::Mat withoutThatOfRim(const cv::Mat& difference, const cv::Mat& rim, const cv::Mat& weight, double sigma)
{
    const double total = cv::sum(rim)[0] + 1e-9;
    std::vector<cv::Mat> channels;
    cv::split(difference, channels);
    std::vector<std::function<void()>> parts;
    for (cv::Mat& channel : channels) {
        parts.push_back([&] {
            const cv::Mat weighted = channel.mul(rim);
            const double mean = cv::sum(weighted)[0] / total;
            channel -= (blurred(weighted, sigma) + 1e-6 * mean) / weight;
        });
    }
    atOnce(parts);
    cv::Mat rest;
    cv::merge(channels, rest);
    return rest;
}

} // namespace

PreparedCrop preparedCrop(const cv::Mat& degraded, const cv::Mat& mask, bool grey)
{
    const double scale = static_cast<double>(degraded.cols) / kTemplateSize;
    PreparedCrop ground;
    ground.luma = lumaOf(degraded);
    ground.degraded = grey ? ground.luma : degraded;
    ground.mask = mask;
    ground.rim = rimOf(mask);
    ground.grey = grey;
    atOnce({[&] { ground.rimWeight = blurred(ground.rim, kRimSigma * scale) + 1e-6; },
            [&] { ground.flat = flatParts(ground.luma, mask > 0.5); },
            [&] { ground.tone = blurred(ground.luma, kToneSigma * scale); }});
    return ground;
}

CropDifference cropDifference(const PreparedCrop& ground, const cv::Mat& restored)
{
    const double scale = static_cast<double>(ground.luma.cols) / kTemplateSize;
    const cv::Mat after = lumaOf(restored);
    CropDifference result;
    result.degraded = ground.degraded;

    cv::Mat tone;
    atOnce({[&] { result.noiseLeft = survivingNoise(ground.luma, after, ground.flat); },
            [&] { tone = blurred(after, kToneSigma * scale); }});

    const cv::Mat difference = contrastOf(ground.tone, tone, ground.mask) * (ground.grey ? after : restored)
                               - result.degraded;
    result.change = withoutThatOfRim(difference, ground.rim, ground.rimWeight, kRimSigma * scale);

    const cv::Mat luma = lumaOf(result.change);
    const cv::Mat energy = blurred(luma.mul(luma), kAgreementSigma * scale) / (kAgreementHalf * kAgreementHalf);
    result.agreement = 1.0 / (1.0 + energy);
    return result;
}

} // namespace heirloom
