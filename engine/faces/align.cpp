// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/align.h"

#include <algorithm>
#include <cmath>
#include <exception>

#include "engine/faces/face_template.h"
#include "engine/faces/faces_text.h"
#include "engine/faces/pixels.h"

namespace heirloom {

namespace {

constexpr int kSmallestCrop = 64;
constexpr int kLargestCrop = 2048;

bool isFinite(const Similarity& s)
{
    return std::isfinite(s.a) && std::isfinite(s.b) && std::isfinite(s.tx) && std::isfinite(s.ty);
}

// Does any part of the crop show the photo?
bool showsPhoto(const ImageBuffer& photo, const Similarity& toCrop)
{
    const Similarity back = toCrop.inverse();
    constexpr double kEdge = kTemplateSize - 1;
    const Point corners[] = {back.apply({0, 0}), back.apply({kEdge, 0}), back.apply({0, kEdge}),
                             back.apply({kEdge, kEdge})};
    const auto [left, right] = std::minmax({corners[0].x, corners[1].x, corners[2].x, corners[3].x});
    const auto [top, bottom] = std::minmax({corners[0].y, corners[1].y, corners[2].y, corners[3].y});
    return right >= 0 && bottom >= 0 && left <= photo.width() - 1 && top <= photo.height() - 1;
}

// Everything that follows from the transform: landmarks of the mean face, box, roll.
Face faceFromTransform(const Similarity& toCrop)
{
    Face face;
    face.toCrop = toCrop;
    face.landmarks = meanLandmarks(toCrop);
    const Similarity back = toCrop.inverse();
    for (std::size_t i = 0; i < face.points.size(); ++i)
        face.points[i] = back.apply(templatePoints()[i]);
    face.box = boxAround(toCrop);
    face.roll = rollOf(toCrop);
    return face;
}

} // namespace

Result<Crop> alignFace(const ImageBuffer& photo, const Face& face, int size, const ColourMapping& colours)
{
    if (photo.isNull())
        return facesError(ErrorCode::InvalidArgument, FacesText::tr("There is no photo to cut a face from."));
    if (size < kSmallestCrop || size > kLargestCrop)
        return facesError(ErrorCode::InvalidArgument, FacesText::tr("A face cannot be cut out at this size."),
                          std::to_string(size));
    if (!isFinite(face.toCrop) || !(face.toCrop.scale() > 1e-6))
        return facesError(ErrorCode::InvalidArgument, FacesText::tr("The face has no position in the photo."));
    if (!showsPhoto(photo, face.toCrop))
        return facesError(ErrorCode::InvalidArgument, FacesText::tr("The face lies outside the photo."));
    try {
        const cv::Mat samples = sampleThrough(matOver(photo), toCropOfSize(face.toCrop, size), {size, size});
        return cropOf(toSrgb(samples * sampleScale(photo.depth()), colours));
    } catch (const std::exception& e) {
        return facesError(ErrorCode::ComputeFailed, FacesText::tr("The face could not be cut out of the photo."),
                          e.what());
    }
}

Result<Face> faceFromPoints(const std::array<Point, 5>& points)
{
    constexpr double kLeastEyeDistance = 4; // pixels; below it nothing can be seen in a face
    constexpr double kTolerance = 12;       // crop pixels; people place points less well than the predictor
    constexpr double kLargestError = 25;    // crop pixels; a mirrored or scrambled face has 30 and more
    for (const Point& p : points) {
        if (!std::isfinite(p.x) || !std::isfinite(p.y))
            return facesError(ErrorCode::InvalidArgument,
                              FacesText::tr("The five points of the face are not all set."));
    }
    if (std::hypot(points[1].x - points[0].x, points[1].y - points[0].y) < kLeastEyeDistance)
        return facesError(ErrorCode::InvalidArgument,
                          FacesText::tr("The eyes are too close together to be those of a face."));
    const auto fit = fitSimilarity(points, templatePoints(), kTolerance);
    if (!fit || fit->error > kLargestError)
        return facesError(ErrorCode::InvalidArgument, FacesText::tr("The five points do not form a face."),
                          fit ? "error " + std::to_string(fit->error) : std::string());
    Face face = faceFromTransform(fit->transform);
    face.points = points;
    face.alignmentError = fit->error;
    return face;
}

Face alignedFace(int size)
{
    return faceFromTransform(toCropOfSize({}, size).inverse());
}

} // namespace heirloom
