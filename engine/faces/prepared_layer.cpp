// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/prepared_layer.h"

#include <array>
#include <cmath>
#include <cstddef>

#include <opencv2/imgproc.hpp>

#include "engine/faces/face_mask.h"
#include "engine/faces/face_template.h"
#include "engine/faces/pixels.h"
#include "engine/faces/protection_mask.h"

namespace heirloom {

namespace {

// Noise in the finest band below which a photo has no grain: half a step of 8 bit is what rounding leaves.
constexpr double kNoGrain = 0.5 / 255.0;
// How much larger than the crop a face has to be for the photo to hold detail that the crop does not.
constexpr double kFinerThanCrop = 1.05;

/// The same single channel several times.
cv::Mat spread(const cv::Mat& channel, int channels)
{
    if (channels == 1)
        return channel;
    cv::Mat all;
    cv::merge(std::vector<cv::Mat>(static_cast<std::size_t>(channels), channel), all);
    return all;
}

/// Multiplies every channel by a single-channel weight.
cv::Mat weighted(const cv::Mat& picture, const cv::Mat& weight)
{
    return picture.mul(spread(weight, picture.channels()));
}

// A region of the photo in sRGB, 0..1; one channel for a grey photo.
cv::Mat workingOf(const ImageBuffer& photo, const cv::Rect& region, const ColourMapping& colours)
{
    const cv::Mat srgb = toSrgb(withoutAlpha(matOver(photo)(region)) * sampleScale(photo.depth()), colours);
    return photo.format().isGrey() ? lumaOf(srgb) : srgb;
}

cv::Mat photoNumbersOf(const cv::Mat& working, const ColourMapping& colours)
{
    if (working.channels() == 3)
        return fromSrgb(working, 3, colours);
    return fromSrgb(spread(working, 3), 1, colours);
}

// How much of the band finer than the crop is more than noise, per pixel.
cv::Mat gainOf(const cv::Mat& band, const cv::Mat& flat, double sigma)
{
    const cv::Mat luma = lumaOf(band);
    const double noise = robustDeviation(luma, flat);
    cv::Mat energy;
    cv::GaussianBlur(luma.mul(luma), energy, {}, sigma, sigma, cv::BORDER_REFLECT_101);
    // A Wiener gain that leaves nothing where there is noise alone, though its energy varies.
    return 1.0 - 2.0 * noise * noise / (energy + 1e-12);
}

bool isNeutral(const cv::Mat& source)
{
    for (int y = 0; y < source.rows; ++y) {
        const cv::Vec3f* row = source.ptr<cv::Vec3f>(y);
        for (int x = 0; x < source.cols; ++x) {
            if (row[x][0] != row[x][1] || row[x][1] != row[x][2])
                return false;
        }
    }
    return true;
}

struct Shares {
    cv::Mat mask, shows, grainShows; ///< see PreparedLayer
};

Shares sharesOf(const Layer& layer, const std::vector<Layer>& all, const std::vector<ProtectStroke>& strokes)
{
    Shares shares;
    shares.mask = maskInPhoto(layer.cropMask, layer.face.toCrop, layer.region);
    const cv::Mat open = 1.0 - protectionIn(strokes, layer.region);
    cv::Mat total = shares.mask.clone();
    cv::Mat covered = shares.mask.clone();
    for (const Layer& other : all) {
        if (&other != &layer && (other.region & layer.region).area() > 0) {
            const cv::Mat theirs = maskInPhoto(other.cropMask, other.face.toCrop, layer.region);
            total += theirs;
            covered = cv::max(covered, theirs);
        }
    }
    const auto strength = static_cast<float>(layer.blend.strength);
    shares.shows.create(shares.mask.size(), CV_32F);
    shares.grainShows.create(shares.mask.size(), CV_32F);
    for (int y = 0; y < total.rows; ++y) {
        for (int x = 0; x < total.cols; ++x) {
            const float own = shares.mask.at<float>(y, x);
            const float sum = total.at<float>(y, x);
            const float shown = strength * covered.at<float>(y, x) * open.at<float>(y, x);
            const float share = sum > 0 ? own / sum : 0.0F;
            shares.shows.at<float>(y, x) = share * shown;
            shares.grainShows.at<float>(y, x) = share * std::sqrt(shown * (2 - shown));
        }
    }
    return shares;
}

PreparedCrop cropGroundOf(const Layer& layer, const Crop& degraded, bool grey)
{
    cv::Mat mask;
    cv::resize(layer.cropMask, mask, {degraded.size, degraded.size}, 0, 0, cv::INTER_LINEAR);
    return preparedCrop(matOf(degraded).clone(), mask, grey);
}

} // namespace

PreparedLayer::PreparedLayer(const ImageBuffer& photo, const Layer& layer, const std::vector<Layer>& all,
                             const Crop& degraded, const BlendOptions& options)
    : m_region(layer.region), m_blend(layer.blend), m_detail(options.detail), m_colours(options.colours)
{
    const Shares shares = sharesOf(layer, all, options.strokes);
    m_mask = shares.mask;
    m_shows = shares.shows;
    m_grainShows = shares.grainShows;
    m_source = workingOf(photo, m_region, m_colours);
    m_luma = lumaOf(m_source);
    m_flat = flatParts(m_luma, m_mask > 0.5);
    m_numbers = photoNumbersOf(m_source, m_colours);
    m_neutral = m_numbers.channels() == 3 && isNeutral(withoutAlpha(matOver(photo)(m_region)));
    m_crop = cropGroundOf(layer, degraded, m_source.channels() == 1);
    const Similarity toPhoto = toCropOfSize(layer.face.toCrop, degraded.size).inverse();
    m_toRegion = compose({1, 0, -double(m_region.x), -double(m_region.y)}, toPhoto);
    if (m_toRegion.scale() > kFinerThanCrop) {
        m_band = m_source - sampleThrough(m_crop.degraded, m_toRegion, m_source.size());
        m_gain = gainOf(m_band, m_flat, 2 * m_toRegion.scale());
    }
    if (m_source.channels() == 3)
        m_tone = ToneCurve::fit(m_source);
    m_noise = measureNoise(m_luma, m_flat);
}

// The restored face at the photo's resolution, without grain.
cv::Mat PreparedLayer::restoredRegion(const Crop& restored) const
{
    const CropDifference difference = cropDifference(m_crop, matOf(restored));
    cv::Mat result = m_source + sampleThrough(difference.change, m_toRegion, m_source.size());
    if (!m_band.empty()) {
        // The finer band stays where it is more than noise (or the restoration left the noise alone), and where the
        // restoration left the photo's structure as it was: the fine edges of a scratch that is gone must go as well.
        const cv::Mat agreement = sampleThrough(difference.agreement, m_toRegion, m_source.size());
        const cv::Mat open = agreement.mul(cv::max(m_gain, difference.noiseLeft));
        const cv::Mat kept = m_detail * open;
        result -= weighted(m_band, 1.0 - kept);
    }
    return m_tone ? m_tone->retone(m_source, result) : result;
}

// Noise that brings the result's grain to the wanted part of the source's; empty if none is missing.
cv::Mat PreparedLayer::missingGrain(const cv::Mat& result)
{
    if (m_noise.fine < kNoGrain)
        return {};
    const double survived = survivingNoise(m_luma, lumaOf(result), m_flat);
    if (survived >= m_blend.grain)
        return {};
    const double missing = std::sqrt(m_blend.grain * m_blend.grain - survived * survived);
    if (m_grain.empty())
        m_grain = synthesiseGrain(m_region, coarsenessOf(m_noise), m_blend.seed);
    return m_grain * (missing * m_noise.fine);
}

cv::Mat PreparedLayer::change(const Crop& restored)
{
    const cv::Mat result = restoredRegion(restored);
    cv::Mat mixed = m_source + weighted(result - m_source, m_shows);
    if (const cv::Mat grain = missingGrain(result); !grain.empty())
        mixed += spread(grain.mul(m_grainShows), mixed.channels());
    // In the photo's own numbers, as a difference: what a profile cannot bring back exactly cancels.
    cv::Mat change = photoNumbersOf(mixed, m_colours) - m_numbers;
    if (m_neutral) {
        cv::Mat green;
        cv::extractChannel(change, green, 1);
        change = spread(green, 3);
    }
    return change;
}

} // namespace heirloom
