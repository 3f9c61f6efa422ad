// SPDX-License-Identifier: Apache-2.0
#include "engine/stages/frame.h"

#include "engine/stages/stages_text.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include <opencv2/imgproc.hpp>

namespace heirloom {
namespace {

constexpr int kTile = 512; ///< pixels a side
constexpr int kMargin = 4; ///< that bicubic interpolation reaches, and one to spare

bool isWhole(double value)
{
    return value == std::round(value);
}

/// The photo's pixels that a part of the result comes from, with what interpolation reaches.
cv::Rect sourceOf(const Affine& toPhoto, const cv::Rect& part, int margin, const cv::Rect& photo)
{
    double left = photo.width, top = photo.height, right = -1, bottom = -1;
    for (const Point corner : {Point{0, 0}, Point{part.width - 1.0, 0}, Point{0, part.height - 1.0},
                               Point{part.width - 1.0, part.height - 1.0}}) {
        const Point p = toPhoto.apply({corner.x + part.x, corner.y + part.y});
        left = std::min(left, p.x), right = std::max(right, p.x);
        top = std::min(top, p.y), bottom = std::max(bottom, p.y);
    }
    const int x = static_cast<int>(std::floor(left)) - margin, y = static_cast<int>(std::floor(top)) - margin;
    const cv::Rect wanted(x, y, static_cast<int>(std::ceil(right)) + margin + 1 - x,
                          static_cast<int>(std::ceil(bottom)) + margin + 1 - y);
    return wanted & photo;
}

void move(const cv::Mat& photo, const Frame& frame, cv::Mat& result)
{
    const Affine& map = frame.toPhoto;
    const cv::Mat source = photo(sourceOf(map, {0, 0, result.cols, result.rows}, 0, {0, 0, photo.cols, photo.rows}));
    // A transposed picture's columns are the source's rows: what is mirrored changes with them.
    const bool isTransposed = map.xx == 0;
    const bool flipsAcross = isTransposed ? map.yx < 0 : map.xx < 0;
    const bool flipsDown = isTransposed ? map.xy < 0 : map.yy < 0;
    if (isTransposed)
        cv::transpose(source, result);
    else
        source.copyTo(result);
    if (flipsAcross || flipsDown)
        cv::flip(result, result, flipsAcross && flipsDown ? -1 : (flipsAcross ? 1 : 0));
}

void sample(const cv::Mat& photo, const Frame& frame, const cv::Rect& part, cv::Mat result)
{
    const cv::Rect source = sourceOf(frame.toPhoto, part, kMargin, {0, 0, photo.cols, photo.rows});
    if (source.empty()) {
        result.setTo(0);
        return;
    }
    const Affine& map = frame.toPhoto;
    const Point start = map.apply({double(part.x), double(part.y)});
    const cv::Matx23d local(map.xx, map.xy, start.x - source.x, map.yx, map.yy, start.y - source.y);
    cv::warpAffine(photo(source), result, local, result.size(), cv::INTER_CUBIC | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
}

} // namespace

Affine Affine::inverse() const
{
    const double d = determinant();
    const Affine turn{yy / d, -xy / d, 0, -yx / d, xx / d, 0};
    const Point shift = turn.apply({x0, y0});
    return {turn.xx, turn.xy, -shift.x, turn.yx, turn.yy, -shift.y};
}

Affine compose(const Affine& outer, const Affine& inner)
{
    const Point shift = outer.apply({inner.x0, inner.y0});
    return {outer.xx * inner.xx + outer.xy * inner.yx, outer.xx * inner.xy + outer.xy * inner.yy, shift.x,
            outer.yx * inner.xx + outer.yy * inner.yx, outer.yx * inner.xy + outer.yy * inner.yy, shift.y};
}

bool Frame::isExact() const
{
    const bool isStraight = std::abs(toPhoto.xx) == 1 && toPhoto.xy == 0 && toPhoto.yx == 0
                            && std::abs(toPhoto.yy) == 1;
    const bool isTurned = toPhoto.xx == 0 && std::abs(toPhoto.xy) == 1 && std::abs(toPhoto.yx) == 1 && toPhoto.yy == 0;
    return (isStraight || isTurned) && heirloom::isWhole(toPhoto.x0) && heirloom::isWhole(toPhoto.y0);
}

int Frame::quarterTurns() const
{
    // Where the photo's downward direction points in the result: mirroring, which comes last, leaves its height alone.
    const Affine back = toPhoto.inverse();
    const double across = back.determinant() < 0 ? -back.xy : back.xy;
    const double angle = std::atan2(-across, back.yy);
    return (static_cast<int>(std::lround(angle / (std::numbers::pi / 2))) + 4) % 4;
}

Frame wholeFrame(PixelSize photo)
{
    return {photo, {}};
}

Frame turnedFrame(PixelSize photo, int quarterTurns)
{
    const double right = photo.width - 1.0, bottom = photo.height - 1.0;
    switch ((quarterTurns % 4 + 4) % 4) {
    case 1: return {{photo.height, photo.width}, {0, 1, 0, -1, 0, bottom}};
    case 2: return {photo, {-1, 0, right, 0, -1, bottom}};
    case 3: return {{photo.height, photo.width}, {0, -1, right, 1, 0, 0}};
    default: return wholeFrame(photo);
    }
}

Frame compose(const Frame& outer, const Frame& inner)
{
    return {outer.size, compose(inner.toPhoto, outer.toPhoto)};
}

Face faceInPhoto(const Face& face, const Frame& frame)
{
    const Affine& map = frame.toPhoto;
    const Similarity turn{map.xx, map.yx, map.x0, map.y0};
    Face placed = face;
    for (Point& point : placed.landmarks)
        point = turn.apply(point);
    for (Point& point : placed.points)
        point = turn.apply(point);
    const Point middle = turn.apply({face.box.x + face.box.width / 2 - 0.5, face.box.y + face.box.height / 2 - 0.5});
    placed.box.x = middle.x + 0.5 - face.box.width / 2;
    placed.box.y = middle.y + 0.5 - face.box.height / 2;
    placed.roll = std::remainder(face.roll + std::atan2(map.yx, map.xx) * 180 / std::numbers::pi, 360);
    placed.toCrop = compose(face.toCrop, turn.inverse());
    return placed;
}

Result<ImageBuffer> framed(const ImageBuffer& photo, const Frame& frame, const CancelToken& cancel)
try {
    if (photo.isNull() || frame.size.width < 1 || frame.size.height < 1)
        return Error{ErrorCode::InvalidArgument, StagesText::tr("There is no picture to be framed.").toStdString(), {}};
    if (frame.isWhole({photo.width(), photo.height()}))
        return photo;
    const int type = CV_MAKETYPE(photo.depth() == SampleDepth::Bits16 ? CV_16U : CV_8U, photo.channels());
    const cv::Mat source(photo.height(), photo.width(), type, const_cast<std::uint8_t*>(photo.data()));
    ImageFormat format = photo.format();
    format.width = frame.size.width;
    format.height = frame.size.height;
    std::vector<std::uint8_t> bytes(format.bytes());
    cv::Mat result(format.height, format.width, type, bytes.data());
    if (frame.isExact()) {
        move(source, frame, result);
    } else {
        for (int y = 0; y < format.height; y += kTile) {
            for (int x = 0; x < format.width; x += kTile) {
                if (cancel.cancelled())
                    return Error{ErrorCode::Cancelled, StagesText::tr("It was stopped.").toStdString(), {}};
                const cv::Rect part = cv::Rect(x, y, kTile, kTile) & cv::Rect({}, result.size());
                sample(source, frame, part, result(part));
            }
        }
    }
    return ImageBuffer(format, std::move(bytes));
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed, StagesText::tr("The picture could not be turned.").toStdString(), e.what()};
}

} // namespace heirloom
