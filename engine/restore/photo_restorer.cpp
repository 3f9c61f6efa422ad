// SPDX-License-Identifier: Apache-2.0
#include "engine/restore/photo_restorer.h"

#include "engine/faces/align.h"
#include "engine/faces/blend.h"
#include "engine/photo/colour_transform.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <opencv2/imgproc.hpp>

#include <QCoreApplication>

namespace heirloom {
namespace {

std::string tr(const char* sentence)
{
    return QCoreApplication::translate("PhotoRestorer", sentence).toStdString();
}

/// The photo's colour profile in the form the faces room asks for.
Result<ColourMapping> mappingOf(const Photo& photo)
{
    const auto transform = ColourTransform::create(photo.iccProfile, photo.pixels.format().isGrey() ? 1 : 3);
    if (!transform)
        return transform.error();
    return ColourMapping{[t = *transform](const float* in, float* out, std::size_t n) { t.toSrgb(in, out, n); },
                         [t = *transform](const float* in, float* out, std::size_t n) { t.fromSrgb(in, out, n); }};
}

/// Why this face is left alone; empty if it is not.
std::string refusal(const Face& face)
{
    if (face.eyeDistance() < kSmallestEyeDistance)
        return tr("The face is too small to be restored.");
    if (face.alignmentError > kLargestAlignmentError)
        return tr("The face is turned too far aside, or its eyes and mouth were not found.");
    return {};
}

struct FaceDone {
    RestoredFace face;
    std::optional<double> similarity;
};

Result<FaceDone> restoreFace(const ImageBuffer& pixels, const Face& face, FaceRestorer& restorer, const ColourMapping& colours,
                             const FaceSettings& settings, const CancelToken& cancel)
{
    auto degraded = alignFace(pixels, face, restorer.resolution(), colours);
    if (!degraded)
        return degraded.error();
    auto restored = restorer.restore(*degraded, settings, cancel);
    if (!restored)
        return restored.error();
    return FaceDone{{face, std::move(*degraded), std::move(restored->crop)}, restored->similarity};
}

template <typename Sample>
void addChange(const ImageBuffer& source, const cv::Mat& change, const ColourMapping& colours, std::vector<std::uint8_t>& bytes)
{
    constexpr float kFull = std::numeric_limits<Sample>::max();
    const ImageFormat& format = source.format();
    const int channels = format.channels, own = format.isGrey() ? 1 : 3;
    const auto width = static_cast<std::size_t>(format.width);
    std::vector<float> mine(width * own), srgb(width * 3);
    for (int y = 0; y < format.height; ++y) {
        const auto* in = reinterpret_cast<const Sample*>(source.row(y));
        auto* out = reinterpret_cast<Sample*>(bytes.data() + static_cast<std::size_t>(y) * format.bytesPerRow());
        for (std::size_t x = 0; x < width; ++x)
            for (int c = 0; c < own; ++c)
                mine[x * own + c] = static_cast<float>(in[x * channels + c]) / kFull;
        colours.toSrgb(mine.data(), srgb.data(), width);
        const auto* delta = change.ptr<float>(y);
        for (std::size_t i = 0; i < srgb.size(); ++i)
            srgb[i] = std::clamp(srgb[i] + delta[i], 0.0F, 1.0F);
        colours.fromSrgb(srgb.data(), mine.data(), width);
        for (std::size_t x = 0; x < width; ++x)
            for (int c = 0; c < own; ++c)
                out[x * channels + c] = static_cast<Sample>(std::lround(std::clamp(mine[x * own + c], 0.0F, 1.0F) * kFull));
    }
}

} // namespace

Result<Crop> cropOf(const Photo& photo, const Face& face, int size)
{
    const auto colours = mappingOf(photo);
    if (!colours)
        return colours.error();
    return alignFace(photo.pixels, face, size, *colours);
}

Result<RestoredPhoto> restorePhoto(const Photo& photo, const std::vector<Face>& faces, FaceRestorer& restorer,
                                   const RestoreSettings& settings, const CancelToken& cancel, const RestoreProgress& progress)
{
    const auto wanted = [&](int id) { return settings.faces.empty() || std::find(settings.faces.begin(), settings.faces.end(), id) != settings.faces.end(); };
    for (const int id : settings.faces) {
        if (std::none_of(faces.begin(), faces.end(), [&](const Face& face) { return face.id == id; }))
            return Error{ErrorCode::InvalidArgument,
                         QCoreApplication::translate("PhotoRestorer", "There is no face %1 in this photo.").arg(id).toStdString(), {}};
    }
    const auto colours = mappingOf(photo);
    if (!colours)
        return colours.error();

    RestoredPhoto result;
    std::vector<RestoredFace> restored;
    for (const Face& face : faces) {
        if (cancel.cancelled())
            return Error{ErrorCode::Cancelled, tr("Restoring was stopped."), {}};
        FaceOutcome outcome{face.id, false, wanted(face.id) ? refusal(face) : tr("The face was not asked for."), std::nullopt};
        if (outcome.reason.empty()) {
            auto done = restoreFace(photo.pixels, face, restorer, *colours, settings.face, cancel);
            outcome.restored = done.ok();
            if (done) {
                outcome.similarity = done->similarity;
                restored.push_back(std::move(done->face));
            } else if (done.error().code == ErrorCode::Cancelled) {
                return done.error();
            } else {
                outcome.reason = done.error().message;
            }
        }
        result.faces.push_back(std::move(outcome));
        if (progress)
            progress(0.7 * static_cast<double>(result.faces.size()) / static_cast<double>(faces.size()));
    }
    result.pixels = photo.pixels;
    if (!restored.empty()) {
        auto blended = blendFaces(photo.pixels, restored, {settings.strength, settings.grain, 1.0, settings.face.seed, *colours}, cancel);
        if (!blended)
            return blended.error();
        result.pixels = std::move(*blended);
    }
    if (progress)
        progress(1);
    return result;
}

Result<RestoredPhoto> restoreAlignedCrop(const Photo& photo, FaceRestorer& restorer, const RestoreSettings& settings, const CancelToken& cancel)
try {
    const ImageBuffer& pixels = photo.pixels;
    if (pixels.width() != pixels.height())
        return Error{ErrorCode::InvalidArgument, tr("An aligned face has to be as wide as it is high."), {}};
    const auto colours = mappingOf(photo);
    if (!colours)
        return colours.error();
    auto done = restoreFace(pixels, alignedFace(pixels.width()), restorer, *colours, settings.face, cancel);
    if (!done)
        return done.error();
    RestoredFace& face = done->face;

    // The change alone is resized and added: what the crop's resolution cannot hold stays the source's.
    const int size = face.restored.size;
    std::vector<cv::Mat> planes;
    for (int c = 0; c < 3; ++c) {
        const cv::Mat before(size, size, CV_32F, face.degraded.rgb.data() + static_cast<std::ptrdiff_t>(c) * size * size);
        const cv::Mat after(size, size, CV_32F, face.restored.rgb.data() + static_cast<std::ptrdiff_t>(c) * size * size);
        planes.emplace_back((after - before) * (0.5 * settings.strength));
    }
    cv::Mat change;
    cv::merge(planes, change);
    if (pixels.width() != size)
        cv::resize(change, change, {pixels.width(), pixels.height()}, 0, 0, pixels.width() > size ? cv::INTER_CUBIC : cv::INTER_AREA);
    std::vector<std::uint8_t> bytes(pixels.data(), pixels.data() + pixels.format().bytes());
    if (pixels.depth() == SampleDepth::Bits16)
        addChange<std::uint16_t>(pixels, change, *colours, bytes);
    else
        addChange<std::uint8_t>(pixels, change, *colours, bytes);
    return RestoredPhoto{ImageBuffer(pixels.format(), std::move(bytes)), {{1, true, {}, done->similarity}}};
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed, tr("The restored face could not be put back."), e.what()};
}

} // namespace heirloom
