// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/blend.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstring>
#include <exception>
#include <limits>
#include <utility>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "engine/faces/crop_difference.h"
#include "engine/faces/face_mask.h"
#include "engine/faces/face_template.h"
#include "engine/faces/faces_text.h"
#include "engine/faces/grain.h"
#include "engine/faces/pixels.h"
#include "engine/faces/protection_mask.h"
#include "engine/faces/tone_curve.h"

namespace heirloom {

namespace {

// Noise in the finest band below which a photo has no grain: half a step of 8 bit is what rounding leaves.
constexpr double kNoGrain = 0.5 / 255.0;
// How much larger than the crop a face has to be for the photo to hold detail that the crop does not.
constexpr double kFinerThanCrop = 1.05;

// One face and where it shows.
struct Layer {
    const RestoredFace* restored = nullptr;
    cv::Mat cropMask;
    cv::Rect region;
};

// What of a layer shows per pixel of its region, with its neighbours taken into account.
struct Weights {
    cv::Mat mask;   ///< of this layer alone
    cv::Mat change; ///< sums to at most the largest strength over all layers
    cv::Mat grain;  ///< so that the noise variance stays that of the photo where source and result mix
};

/// Multiplies every channel by a single-channel weight.
cv::Mat weighted(const cv::Mat& picture, const cv::Mat& weight)
{
    if (picture.channels() == 1)
        return picture.mul(weight);
    cv::Mat spread;
    cv::merge(std::vector<cv::Mat>(static_cast<std::size_t>(picture.channels()), weight), spread);
    return picture.mul(spread);
}

Weights weightsOf(const Layer& layer, const std::vector<Layer>& all, const std::vector<ProtectStroke>& strokes)
{
    Weights weights;
    weights.mask = maskInPhoto(layer.cropMask, layer.restored->face.toCrop, layer.region);
    const cv::Mat open = 1.0 - protectionIn(strokes, layer.region);
    cv::Mat total = weights.mask.clone();
    cv::Mat covered = weights.mask.clone();
    for (const Layer& other : all) {
        if (&other != &layer && (other.region & layer.region).area() > 0) {
            const cv::Mat theirs = maskInPhoto(other.cropMask, other.restored->face.toCrop, layer.region);
            total += theirs;
            covered = cv::max(covered, theirs);
        }
    }
    const auto strength = static_cast<float>(layer.restored->blend.strength);
    weights.change.create(weights.mask.size(), CV_32F);
    weights.grain.create(weights.mask.size(), CV_32F);
    for (int y = 0; y < total.rows; ++y) {
        for (int x = 0; x < total.cols; ++x) {
            const float own = weights.mask.at<float>(y, x);
            const float sum = total.at<float>(y, x);
            const float shown = strength * covered.at<float>(y, x) * open.at<float>(y, x);
            const float share = sum > 0 ? own / sum : 0.0F;
            weights.change.at<float>(y, x) = share * shown;
            weights.grain.at<float>(y, x) = share * std::sqrt(shown * (2 - shown));
        }
    }
    return weights;
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
    cv::Mat srgb;
    cv::merge(std::array{working, working, working}, srgb);
    return fromSrgb(srgb, 1, colours);
}

// How much of the band finer than the crop stays, per pixel: where it is more than noise (or the restoration left the
// noise alone), and where the restoration left the photo's structure as it was: the fine edges of a scratch that is gone
// must go as well.
cv::Mat keptOf(const cv::Mat& band, const cv::Mat& agreement, const cv::Mat& flat, double noiseLeft, double sigma)
{
    const cv::Mat luma = lumaOf(band);
    const double noise = robustDeviation(luma, flat);
    cv::Mat energy;
    cv::GaussianBlur(luma.mul(luma), energy, {}, sigma, sigma, cv::BORDER_REFLECT_101);
    // A Wiener gain that leaves nothing where there is noise alone, though its energy varies.
    const cv::Mat gain = 1.0 - 2.0 * noise * noise / (energy + 1e-12);
    return agreement.mul(cv::max(gain, noiseLeft));
}

// The restored face at the photo's resolution, without grain.
cv::Mat restoredRegion(const cv::Mat& source, const Layer& layer, const cv::Mat& flat, double detail)
{
    const RestoredFace& face = *layer.restored;
    const int size = face.degraded.size;
    cv::Mat mask;
    cv::resize(layer.cropMask, mask, {size, size}, 0, 0, cv::INTER_LINEAR);
    const CropDifference difference = cropDifference(matOf(face.degraded), matOf(face.restored), mask,
                                                     source.channels() == 1);

    const Similarity toPhoto = toCropOfSize(face.face.toCrop, size).inverse();
    const Similarity toRegion = compose({1, 0, -double(layer.region.x), -double(layer.region.y)}, toPhoto);
    cv::Mat result = source + sampleThrough(difference.change, toRegion, source.size());
    if (toRegion.scale() > kFinerThanCrop) {
        const cv::Mat band = source - sampleThrough(difference.degraded, toRegion, source.size());
        const cv::Mat agreement = sampleThrough(difference.agreement, toRegion, source.size());
        const cv::Mat kept = detail * keptOf(band, agreement, flat, difference.noiseLeft, 2 * toRegion.scale());
        result -= weighted(band, 1.0 - kept);
    }
    if (source.channels() == 3) {
        if (const auto tone = ToneCurve::fit(source))
            result = tone->retone(source, result);
    }
    return result;
}

// Noise that brings the result's grain to the wanted part of the source's; empty if none is missing.
cv::Mat missingGrain(const cv::Mat& source, const cv::Mat& result, const Layer& layer, const cv::Mat& flat)
{
    const FaceBlend& wanted = layer.restored->blend;
    const cv::Mat luma = lumaOf(source);
    const NoiseBands noise = measureNoise(luma, flat);
    if (noise.fine < kNoGrain)
        return {};
    const double survived = survivingNoise(luma, lumaOf(result), flat);
    if (survived >= wanted.grain)
        return {};
    const double missing = std::sqrt(wanted.grain * wanted.grain - survived * survived);
    return synthesiseGrain(layer.region, coarsenessOf(noise), wanted.seed) * (missing * noise.fine);
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

// The part of the photo that is computed.
struct Canvas {
    cv::Rect window;
    ImageFormat format; ///< of the window
    std::vector<std::uint8_t> bytes;
};

Canvas canvasOver(const ImageBuffer& photo, const cv::Rect& window)
{
    Canvas canvas{window, photo.format(), {}};
    canvas.format.width = window.width;
    canvas.format.height = window.height;
    canvas.bytes.reserve(canvas.format.bytes());
    for (int y = window.y; y < window.y + window.height; ++y) {
        const std::uint8_t* row = photo.row(y) + static_cast<std::size_t>(window.x) * photo.format().bytesPerPixel();
        canvas.bytes.insert(canvas.bytes.end(), row, row + canvas.format.bytesPerRow());
    }
    return canvas;
}

// Adds `change` (photo numbers, 0..1) to the samples where `mask` is not 0; not a bit elsewhere, nor of the alpha.
template <typename Sample>
void addTo(Canvas& canvas, const cv::Rect& region, const cv::Mat& change, const cv::Mat& mask)
{
    constexpr float kFull = std::numeric_limits<Sample>::max();
    const ImageFormat& format = canvas.format;
    const int colours = change.channels();
    const cv::Rect part = region & canvas.window;
    for (int photoY = part.y; photoY < part.y + part.height; ++photoY) {
        const float* step = change.ptr<float>(photoY - region.y);
        const float* shows = mask.ptr<float>(photoY - region.y);
        std::uint8_t* row = canvas.bytes.data() + static_cast<std::size_t>(photoY - canvas.window.y) * format.bytesPerRow()
                            + static_cast<std::size_t>(part.x - canvas.window.x) * format.bytesPerPixel();
        for (int x = part.x - region.x; x < part.x - region.x + part.width; ++x, row += format.bytesPerPixel()) {
            for (int c = 0; c < colours && shows[x] > 0; ++c) {
                Sample sample;
                std::memcpy(&sample, row + static_cast<std::size_t>(c) * sizeof(Sample), sizeof(Sample));
                const float value = static_cast<float>(sample) + kFull * step[x * colours + c];
                sample = static_cast<Sample>(std::lround(std::clamp(value, 0.0F, kFull)));
                std::memcpy(row + static_cast<std::size_t>(c) * sizeof(Sample), &sample, sizeof(Sample));
            }
        }
    }
}

void blendLayer(const ImageBuffer& photo, const Layer& layer, const std::vector<Layer>& all,
                const BlendOptions& options, Canvas& canvas)
{
    const Weights weights = weightsOf(layer, all, options.strokes);
    const cv::Mat source = workingOf(photo, layer.region, options.colours);
    const cv::Mat flat = flatParts(lumaOf(source), weights.mask > 0.5);
    const cv::Mat result = restoredRegion(source, layer, flat, options.detail);
    cv::Mat mixed = source + weighted(result - source, weights.change);
    if (const cv::Mat grain = missingGrain(source, result, layer, flat); !grain.empty()) {
        const cv::Mat faded = grain.mul(weights.grain);
        cv::Mat all3;
        cv::merge(std::vector<cv::Mat>(static_cast<std::size_t>(source.channels()), faded), all3);
        mixed += all3;
    }
    // In the photo's own numbers, as a difference: what a profile cannot bring back exactly cancels.
    cv::Mat change = photoNumbersOf(mixed, options.colours) - photoNumbersOf(source, options.colours);
    if (change.channels() == 3 && isNeutral(withoutAlpha(matOver(photo)(layer.region)))) {
        cv::Mat green;
        cv::extractChannel(change, green, 1);
        cv::merge(std::array{green, green, green}, change);
    }
    if (photo.depth() == SampleDepth::Bits8)
        addTo<std::uint8_t>(canvas, layer.region, change, weights.mask);
    else
        addTo<std::uint16_t>(canvas, layer.region, change, weights.mask);
}

bool isCrop(const Crop& crop)
{
    const auto side = static_cast<std::size_t>(std::max(0, crop.size));
    return crop.size > 0 && crop.rgb.size() == 3 * side * side
           && std::all_of(crop.rgb.begin(), crop.rgb.end(), [](float v) { return std::isfinite(v); });
}

bool isPart(double value)
{
    return value >= 0 && value <= 1;
}

Status checkInput(const ImageBuffer& photo, std::span<const RestoredFace> faces, const BlendOptions& options)
{
    if (photo.isNull())
        return facesError(ErrorCode::InvalidArgument, FacesText::tr("There is no photo to put the faces into."));
    const auto isSound = [](const FaceBlend& blend) { return isPart(blend.strength) && isPart(blend.grain); };
    if (!isPart(options.detail) || !std::all_of(faces.begin(), faces.end(), [&](const RestoredFace& face) { return isSound(face.blend); }))
        return facesError(ErrorCode::InvalidArgument,
                          FacesText::tr("Strength, grain and detail must lie between 0 and 1."));
    for (const RestoredFace& face : faces) {
        if (!isCrop(face.degraded) || !isCrop(face.restored) || face.degraded.size != face.restored.size)
            return facesError(ErrorCode::InvalidArgument,
                              FacesText::tr("A restored face does not fit what was to be restored."));
        if (!(face.face.toCrop.scale() > 1e-6))
            return facesError(ErrorCode::InvalidArgument,
                              FacesText::tr("A restored face has no position in the photo."));
    }
    return success();
}

std::vector<Layer> layersOf(const ImageBuffer& photo, std::span<const RestoredFace> faces)
{
    std::vector<Layer> layers;
    for (const RestoredFace& face : faces) {
        Layer layer{&face, maskInCrop(face.face), {}};
        layer.region = maskRegion(layer.cropMask, face.face.toCrop, {photo.width(), photo.height()});
        layers.push_back(std::move(layer));
    }
    return layers;
}

// A window of the photo with all the layers in it. Throws what OpenCV throws.
Result<Canvas> blendWindow(const ImageBuffer& photo, const std::vector<Layer>& layers, const cv::Rect& window,
                           const BlendOptions& options, const CancelToken& cancel)
{
    Canvas canvas = canvasOver(photo, window);
    for (const Layer& layer : layers) {
        if (cancel.cancelled())
            return facesError(ErrorCode::Cancelled, FacesText::tr("Putting the faces back was stopped."));
        if ((layer.region & window).area() > 0 && layer.restored->blend.strength > 0)
            blendLayer(photo, layer, layers, options, canvas);
    }
    return canvas;
}

Error blendingFailed(const std::exception& e)
{
    return facesError(ErrorCode::ComputeFailed, FacesText::tr("The restored faces could not be put back into the photo."), e.what());
}

} // namespace

Result<ImageBuffer> blendFaces(const ImageBuffer& photo, std::span<const RestoredFace> faces,
                               const BlendOptions& options, const CancelToken& cancel)
try {
    if (const Status input = checkInput(photo, faces, options); !input)
        return input.error();
    if (faces.empty())
        return photo;
    auto canvas = blendWindow(photo, layersOf(photo, faces), {0, 0, photo.width(), photo.height()}, options, cancel);
    if (!canvas)
        return canvas.error();
    return ImageBuffer(photo.format(), std::move(canvas->bytes));
} catch (const std::exception& e) {
    return blendingFailed(e);
}

Result<PhotoRegion> blendFace(const ImageBuffer& photo, std::span<const RestoredFace> faces, std::size_t which,
                              const BlendOptions& options, const CancelToken& cancel)
try {
    assert(which < faces.size());
    if (const Status input = checkInput(photo, faces, options); !input)
        return input.error();
    const std::vector<Layer> layers = layersOf(photo, faces);
    const cv::Rect window = layers[which].region;
    if (window.empty())
        return PhotoRegion{};
    auto canvas = blendWindow(photo, layers, window, options, cancel);
    if (!canvas)
        return canvas.error();
    return PhotoRegion{window.x, window.y, ImageBuffer(canvas->format, std::move(canvas->bytes))};
} catch (const std::exception& e) {
    return blendingFailed(e);
}

} // namespace heirloom
