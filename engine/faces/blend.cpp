// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/blend.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>
#include <exception>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include "engine/faces/face_mask.h"
#include "engine/faces/faces_text.h"
#include "engine/faces/prepared_layer.h"

namespace heirloom {

namespace {

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
        std::uint8_t* row = canvas.bytes.data()
                            + static_cast<std::size_t>(photoY - canvas.window.y) * format.bytesPerRow()
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

void addLayer(Canvas& canvas, PreparedLayer& ground, const Crop& restored)
{
    const cv::Mat change = ground.change(restored);
    if (canvas.format.depth == SampleDepth::Bits8)
        addTo<std::uint8_t>(canvas, ground.region(), change, ground.mask());
    else
        addTo<std::uint16_t>(canvas, ground.region(), change, ground.mask());
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

/// Whether a crop can be what a network made of another.
Status checkRestored(const Crop& degraded, const Crop& restored)
{
    if (isCrop(degraded) && isCrop(restored) && degraded.size == restored.size)
        return success();
    return facesError(ErrorCode::InvalidArgument,
                      FacesText::tr("A restored face does not fit what was to be restored."));
}

Status checkInput(const ImageBuffer& photo, std::span<const RestoredFace> faces, const BlendOptions& options)
{
    if (photo.isNull())
        return facesError(ErrorCode::InvalidArgument, FacesText::tr("There is no photo to put the faces into."));
    const auto isSound = [](const FaceBlend& blend) { return isPart(blend.strength) && isPart(blend.grain); };
    if (!isPart(options.detail)
        || !std::all_of(faces.begin(), faces.end(), [&](const RestoredFace& face) { return isSound(face.blend); }))
        return facesError(ErrorCode::InvalidArgument,
                          FacesText::tr("Strength, grain and detail must lie between 0 and 1."));
    for (const RestoredFace& face : faces) {
        if (const Status fits = checkRestored(face.degraded, face.restored); !fits)
            return fits;
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
        Layer layer{face.face, face.blend, maskInCrop(face.face), {}};
        layer.region = maskRegion(layer.cropMask, face.face.toCrop, {photo.width(), photo.height()});
        layers.push_back(std::move(layer));
    }
    return layers;
}

bool shows(const Layer& layer, const cv::Rect& window)
{
    return (layer.region & window).area() > 0 && layer.blend.strength > 0;
}

Error stopped()
{
    return facesError(ErrorCode::Cancelled, FacesText::tr("Putting the faces back was stopped."));
}

// A window of the photo with all the layers in it, of which one at a time is in memory. Throws what OpenCV throws.
Result<Canvas> blendWindow(const ImageBuffer& photo, std::span<const RestoredFace> faces,
                           const std::vector<Layer>& layers, const cv::Rect& window, const BlendOptions& options,
                           const CancelToken& cancel)
{
    Canvas canvas = canvasOver(photo, window);
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (cancel.cancelled())
            return stopped();
        if (shows(layers[i], window)) {
            PreparedLayer ground(photo, layers[i], layers, faces[i].degraded, options);
            addLayer(canvas, ground, faces[i].restored);
        }
    }
    return canvas;
}

PhotoRegion regionOf(Canvas canvas)
{
    return {canvas.window.x, canvas.window.y, ImageBuffer(canvas.format, std::move(canvas.bytes))};
}

Error blendingFailed(const std::exception& e)
{
    return facesError(ErrorCode::ComputeFailed,
                      FacesText::tr("The restored faces could not be put back into the photo."), e.what());
}

} // namespace

Result<ImageBuffer> blendFaces(const ImageBuffer& photo, std::span<const RestoredFace> faces,
                               const BlendOptions& options, const CancelToken& cancel)
try {
    if (const Status input = checkInput(photo, faces, options); !input)
        return input.error();
    if (faces.empty())
        return photo;
    auto canvas = blendWindow(photo, faces, layersOf(photo, faces), {0, 0, photo.width(), photo.height()}, options,
                              cancel);
    if (!canvas)
        return canvas.error();
    return regionOf(std::move(*canvas)).pixels;
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
    auto canvas = blendWindow(photo, faces, layers, window, options, cancel);
    if (!canvas)
        return canvas.error();
    return regionOf(std::move(*canvas));
} catch (const std::exception& e) {
    return blendingFailed(e);
}

struct PreparedBlend::Parts {
    Canvas untouched;
    std::vector<std::optional<PreparedLayer>> layers; ///< none for those that do not show
};

Result<PreparedBlend> PreparedBlend::prepare(const ImageBuffer& photo, std::span<const RestoredFace> faces,
                                             std::optional<std::size_t> which, const BlendOptions& options)
try {
    assert(!which || *which < faces.size());
    if (const Status input = checkInput(photo, faces, options); !input)
        return input.error();
    const std::vector<Layer> layers = layersOf(photo, faces);
    const cv::Rect window = which ? layers[*which].region : cv::Rect(0, 0, photo.width(), photo.height());
    auto parts = std::make_unique<Parts>(Parts{canvasOver(photo, window), {}});
    for (std::size_t i = 0; i < layers.size(); ++i) {
        parts->layers.emplace_back();
        if (shows(layers[i], window))
            parts->layers.back().emplace(photo, layers[i], layers, faces[i].degraded, options);
    }
    return PreparedBlend(std::move(parts));
} catch (const std::exception& e) {
    return blendingFailed(e);
}

Result<PhotoRegion> PreparedBlend::blend(std::span<const RestoredFace> faces, const CancelToken& cancel)
try {
    assert(faces.size() == m_parts->layers.size());
    if (m_parts->untouched.window.empty())
        return PhotoRegion{};
    Canvas canvas = m_parts->untouched;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        if (cancel.cancelled())
            return stopped();
        if (const Status fits = checkRestored(faces[i].degraded, faces[i].restored); !fits)
            return fits.error();
        if (m_parts->layers[i])
            addLayer(canvas, *m_parts->layers[i], faces[i].restored);
    }
    return regionOf(std::move(canvas));
} catch (const std::exception& e) {
    return blendingFailed(e);
}

PreparedBlend::PreparedBlend(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
PreparedBlend::PreparedBlend(PreparedBlend&&) noexcept = default;
PreparedBlend& PreparedBlend::operator=(PreparedBlend&&) noexcept = default;
PreparedBlend::~PreparedBlend() = default;

} // namespace heirloom
