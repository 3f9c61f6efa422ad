// SPDX-License-Identifier: Apache-2.0
#include "engine/restore/photo_restorer.h"

#include "engine/faces/align.h"
#include "engine/faces/blend.h"
#include "engine/photo/colour_transform.h"
#include "engine/restore/restore_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <opencv2/imgproc.hpp>

#include <QCoreApplication>

namespace heirloom {
namespace {

/// The photo's colour profile in the form the faces room asks for.
Result<ColourMapping> mappingOf(const Photo& photo)
{
    const auto transform = ColourTransform::create(photo.iccProfile, photo.pixels.format().isGrey() ? 1 : 3);
    if (!transform)
        return transform.error();
    return ColourMapping{[t = *transform](const float* in, float* out, std::size_t n) { t.toSrgb(in, out, n); },
                         [t = *transform](const float* in, float* out, std::size_t n) { t.fromSrgb(in, out, n); }};
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

std::string refusalOf(const Face& face)
{
    // The context in words: lupdate takes the std of what is returned for the scope of such a function.
    if (face.eyeDistance() < kSmallestEyeDistance)
        return QCoreApplication::translate("Restore", "The face is too small to be restored.").toStdString();
    if (face.alignmentError > kLargestAlignmentError)
        return QCoreApplication::translate("Restore", "The face is turned too far aside, or its eyes and mouth were not found.").toStdString();
    return {};
}

Result<FaceRestoration> restoreFace(const Photo& photo, const FaceOrder& order, FaceRestorer& restorer, const CancelToken& cancel)
{
    auto degraded = cropOf(photo, order.face, restorer.resolution());
    if (!degraded)
        return degraded.error();
    auto restored = restorer.restore(*degraded, order.settings, cancel);
    if (!restored)
        return restored.error();
    return FaceRestoration{{order.face, std::move(*degraded), std::move(restored->crop), {order.strength, order.grain, order.settings.seed}},
                           std::move(restored->likeness)};
}

Result<BlendOptions> blendOptionsOf(const Photo& photo, std::vector<ProtectStroke> strokes)
{
    auto colours = mappingOf(photo);
    if (!colours)
        return colours.error();
    return BlendOptions{1.0, std::move(*colours), std::move(strokes)};
}

Result<RestoredPhoto> restorePhoto(const Photo& photo, const std::vector<FaceOrder>& orders, FaceRestorer& restorer,
                                   const std::vector<ProtectStroke>& strokes, const CancelToken& cancel, const RestoreProgress& progress)
{
    const auto options = blendOptionsOf(photo, strokes);
    if (!options)
        return options.error();
    RestoredPhoto result{photo.pixels, {}};
    std::vector<RestoredFace> restored;
    for (const FaceOrder& order : orders) {
        if (cancel.cancelled())
            return Error{ErrorCode::Cancelled, RestoreText::tr("Restoring was stopped.").toStdString(), {}};
        FaceOutcome outcome{order.face.id, false, refusalOf(order.face), std::nullopt};
        if (outcome.reason.empty()) {
            auto done = restoreFace(photo, order, restorer, cancel);
            if (!done && done.error().code == ErrorCode::Cancelled)
                return done.error();
            outcome.restored = done.ok();
            if (done) {
                outcome.likeness = std::move(done->likeness);
                restored.push_back(std::move(done->face));
            } else {
                outcome.reason = done.error().message;
            }
        }
        result.faces.push_back(std::move(outcome));
        if (progress)
            progress(0.7 * static_cast<double>(result.faces.size()) / static_cast<double>(orders.size()));
    }
    if (!restored.empty()) {
        auto blended = blendFaces(photo.pixels, restored, *options, cancel);
        if (!blended)
            return blended.error();
        result.pixels = std::move(*blended);
    }
    if (progress)
        progress(1);
    return result;
}

Result<RestoredPhoto> restorePhoto(const Photo& photo, const std::vector<Face>& faces, FaceRestorer& restorer,
                                   const RestoreSettings& settings, const CancelToken& cancel, const RestoreProgress& progress)
{
    for (const int id : settings.faces) {
        if (std::none_of(faces.begin(), faces.end(), [&](const Face& face) { return face.id == id; }))
            return Error{ErrorCode::InvalidArgument,
                         RestoreText::tr("There is no face %1 in this photo.").arg(id).toStdString(), {}};
    }
    const auto wanted = [&](int id) { return settings.faces.empty() || std::find(settings.faces.begin(), settings.faces.end(), id) != settings.faces.end(); };
    std::vector<FaceOrder> orders;
    for (const Face& face : faces) {
        if (wanted(face.id))
            orders.push_back({face, settings.face, settings.strength, settings.grain});
    }
    auto result = restorePhoto(photo, orders, restorer, {}, cancel, progress);
    if (!result)
        return result;
    std::vector<FaceOutcome> outcomes;
    for (const Face& face : faces) {
        const auto done = std::find_if(result->faces.begin(), result->faces.end(), [&](const FaceOutcome& outcome) { return outcome.id == face.id; });
        outcomes.push_back(done != result->faces.end() ? *done : FaceOutcome{face.id, false, RestoreText::tr("The face was not asked for.").toStdString(), std::nullopt});
    }
    result->faces = std::move(outcomes);
    return result;
}

Result<RestoredPhoto> restoreAlignedCrop(const Photo& photo, FaceRestorer& restorer, const RestoreSettings& settings, const CancelToken& cancel)
try {
    const ImageBuffer& pixels = photo.pixels;
    if (pixels.width() != pixels.height())
        return Error{ErrorCode::InvalidArgument, RestoreText::tr("An aligned face has to be as wide as it is high.").toStdString(), {}};
    const auto colours = mappingOf(photo);
    if (!colours)
        return colours.error();
    auto done = restoreFace(photo, {alignedFace(pixels.width()), settings.face, settings.strength, settings.grain}, restorer, cancel);
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
    return RestoredPhoto{ImageBuffer(pixels.format(), std::move(bytes)), {{1, true, {}, done->likeness}}};
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed, RestoreText::tr("The restored face could not be put back.").toStdString(), e.what()};
}

} // namespace heirloom
