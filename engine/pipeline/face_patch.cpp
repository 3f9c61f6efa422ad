// SPDX-License-Identifier: Apache-2.0
#include "engine/pipeline/face_patch.h"

#include "engine/photo/display_pixels.h"
#include "engine/pipeline/photo_restoration.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <opencv2/imgproc.hpp>

#include <QCoreApplication>

namespace heirloom {
namespace {

/// From the photo's pixels to those of a reduced part of it: areas are scaled, not pixel centres.
struct Reduction {
    cv::Rect part;
    double factor = 1;

    Point apply(Point p) const { return {(p.x - part.x + 0.5) * factor - 0.5, (p.y - part.y + 0.5) * factor - 0.5}; }
    Similarity back() const { return {1 / factor, 0, 0.5 / factor - 0.5 + part.x, 0.5 / factor - 0.5 + part.y}; }
};

/// The part of the photo that a face's crop covers: what its mask may reach.
cv::Rect reachOf(const Face& face, const ImageBuffer& photo)
{
    constexpr double kSide = 256;
    const Similarity toPhoto = face.toCrop.inverse();
    double left = photo.width(), top = photo.height(), right = 0, bottom = 0;
    for (const Point corner : {Point{0, 0}, Point{kSide, 0}, Point{0, kSide}, Point{kSide, kSide}}) {
        const Point p = toPhoto.apply(corner);
        left = std::min(left, p.x), right = std::max(right, p.x);
        top = std::min(top, p.y), bottom = std::max(bottom, p.y);
    }
    const auto whole = [](double value, int limit) {
        return static_cast<int>(std::clamp(std::floor(value), 0.0, static_cast<double>(limit)));
    };
    const int x = whole(left, photo.width()), y = whole(top, photo.height());
    return {x, y, whole(right + 1, photo.width()) - x, whole(bottom + 1, photo.height()) - y};
}

ImageBuffer reduced(const ImageBuffer& photo, const Reduction& reduction)
{
    const int type = CV_MAKETYPE(photo.depth() == SampleDepth::Bits16 ? CV_16U : CV_8U, photo.channels());
    const cv::Mat whole(photo.height(), photo.width(), type, const_cast<std::uint8_t*>(photo.data()));
    ImageFormat format = photo.format();
    const auto side = [&](int length) { return std::max(1, static_cast<int>(std::lround(length * reduction.factor))); };
    format.width = side(reduction.part.width);
    format.height = side(reduction.part.height);
    std::vector<std::uint8_t> bytes(format.bytes());
    cv::Mat small(format.height, format.width, type, bytes.data());
    cv::resize(whole(reduction.part), small, small.size(), 0, 0, cv::INTER_AREA);
    return {format, std::move(bytes)};
}

RestoredFace reduced(RestoredFace face, const Reduction& reduction)
{
    for (Point& point : face.face.landmarks)
        point = reduction.apply(point);
    for (Point& point : face.face.points)
        point = reduction.apply(point);
    face.face.toCrop = compose(face.face.toCrop, reduction.back());
    return face;
}

std::vector<ProtectStroke> reduced(std::vector<ProtectStroke> strokes, const Reduction& reduction)
{
    for (ProtectStroke& stroke : strokes) {
        for (Point& point : stroke.points)
            point = reduction.apply(point);
        stroke.radius *= reduction.factor;
    }
    return strokes;
}

/// `photo` gives the profile; what covers the region, if it is not as large as that, is `where`.
Result<FacePatch> onScreen(const Photo& photo, PhotoRegion region, const std::optional<Box>& where = {})
{
    if (region.pixels.isNull())
        return FacePatch{};
    const Box covered = where.value_or(
        Box{double(region.x), double(region.y), double(region.pixels.width()), double(region.pixels.height())});
    const auto shown = displayPixels(
        {photo.path, photo.format, std::move(region.pixels), photo.iccProfile, nullptr, {}});
    if (!shown)
        return shown.error();
    return FacePatch{covered, *shown};
}

Error noFace()
{
    return {ErrorCode::InvalidArgument,
            QCoreApplication::translate("FacePatch", "There is no face to be shown.").toStdString(),
            {}};
}

Error notShown(const std::exception& e)
{
    return {ErrorCode::ComputeFailed,
            QCoreApplication::translate("FacePatch", "The face could not be shown.").toStdString(), e.what()};
}

bool isFace(const Photo& photo, std::span<const RestoredFace> faces, std::size_t which)
{
    return which < faces.size() && !photo.pixels.isNull() && faces[which].face.toCrop.scale() > 0;
}

/// So that the part of the photo that a face covers gets sides of at most `maxSide`; its factor is 1 if they are not longer.
Reduction reductionFor(const Photo& photo, const Face& face, int maxSide)
{
    const cv::Rect reach = reachOf(face, photo.pixels);
    return {reach,
            reach.empty() ? 1 : std::min(1.0, static_cast<double>(maxSide) / std::max({1, reach.width, reach.height}))};
}

} // namespace

Result<FacePatch> makeFacePatch(const Photo& photo, std::span<const RestoredFace> faces, std::size_t which,
                                const std::vector<ProtectStroke>& strokes, int maxSide, const CancelToken& cancel)
try {
    if (!isFace(photo, faces, which) || maxSide < 1)
        return noFace();
    if (reductionFor(photo, faces[which].face, maxSide).factor < 1) {
        auto ground = PatchRenderer::prepare(photo, faces, which, strokes, maxSide);
        return ground ? ground->patch(faces, cancel) : Result<FacePatch>(ground.error());
    }
    const auto options = blendOptionsOf(photo, strokes);
    if (!options)
        return options.error();
    auto region = blendFace(photo.pixels, faces, which, *options, cancel);
    return region ? onScreen(photo, std::move(*region)) : Result<FacePatch>(region.error());
} catch (const std::exception& e) {
    return notShown(e);
}

Result<PatchRenderer> PatchRenderer::prepare(const Photo& photo, std::span<const RestoredFace> faces, std::size_t which,
                                             const std::vector<ProtectStroke>& strokes, int maxSide)
try {
    if (!isFace(photo, faces, which) || maxSide < 1)
        return noFace();
    const auto options = blendOptionsOf(photo, strokes);
    if (!options)
        return options.error();
    const Reduction reduction = reductionFor(photo, faces[which].face, maxSide);
    const bool isReduced = reduction.factor < 1;
    std::vector<RestoredFace> small;
    for (const RestoredFace& face : faces)
        small.push_back(isReduced ? reduced(face, reduction) : face);
    auto ground = isReduced ? PreparedBlend::prepare(reduced(photo.pixels, reduction), small, {},
                                                     {options->detail, options->colours, reduced(strokes, reduction)})
                            : PreparedBlend::prepare(photo.pixels, small, which, *options);
    if (!ground)
        return ground.error();
    const cv::Rect& part = reduction.part;
    const Box reach{double(part.x), double(part.y), double(part.width), double(part.height)};
    return PatchRenderer(std::move(*ground), {photo.path, photo.format, {}, photo.iccProfile, nullptr, {}},
                         isReduced ? std::optional(reach) : std::nullopt);
} catch (const std::exception& e) {
    return notShown(e);
}

Result<FacePatch> PatchRenderer::patch(std::span<const RestoredFace> faces, const CancelToken& cancel)
try {
    auto blended = m_ground.blend(faces, cancel);
    return blended ? onScreen(m_photo, std::move(*blended), m_where) : Result<FacePatch>(blended.error());
} catch (const std::exception& e) {
    return notShown(e);
}

} // namespace heirloom
