// SPDX-License-Identifier: Apache-2.0
#include "engine/stages/geometry/geometry.h"

#include "engine/stages/stages_text.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace heirloom {
namespace {

constexpr const char* kTurn = "turn";
constexpr const char* kMirror = "mirror";
constexpr const char* kAngle = "straighten";
constexpr const char* kLeft = "crop_left";
constexpr const char* kTop = "crop_top";
constexpr const char* kRight = "crop_right";
constexpr const char* kBottom = "crop_bottom";

/// How much of a turned rectangle's sides an upright one of its shape may have.
double fittingShare(PixelSize size, double radians)
{
    const double c = std::cos(radians), s = std::abs(std::sin(radians));
    return std::min(size.width / (size.width * c + size.height * s), size.height / (size.width * s + size.height * c));
}

/// A side of the frame, from which shares are cut off.
struct Side {
    double start = 0;
    double length = 1;
};

/// On whole pixels, so that nothing has to be resampled for it. At least one pixel is left.
Side cut(double length, double before, double behind)
{
    const double start = std::clamp(std::round(before * length), 0.0, std::max(0.0, std::floor(length) - 1));
    const double end = std::clamp(std::round((1 - behind) * length), start + 1,
                                  std::max(start + 1, std::floor(length)));
    return {start, end - start};
}

ParamSpec cropParam(const char* id, const Text& label, const Text& hint)
{
    ParamSpec spec{id};
    spec.standard = 0.0;
    spec.high = kMostCropped;
    spec.unit = ParamSpec::Unit::Percent;
    spec.everyday = false;
    spec.label = label;
    spec.hint = hint;
    return spec;
}

class GeometryStage final : public Stage {
public:
    Description describe() const override
    {
        Description description{kGeometryStage};
        description.name = HEIRLOOM_TEXT("Stages", "Turn and crop");
        description.sentence = HEIRLOOM_TEXT("Stages", "Turns, straightens and crops the photo.");
        ParamSpec turn{kTurn, ParamSpec::Kind::Whole, std::int64_t{0}, 0, 3};
        turn.label = HEIRLOOM_TEXT("Stages", "Quarter turns");
        turn.hint = HEIRLOOM_TEXT("Stages", "Clockwise. Nothing of the photo is lost.");
        ParamSpec mirror{kMirror, ParamSpec::Kind::Switch, false};
        mirror.label = HEIRLOOM_TEXT("Stages", "Mirror");
        mirror.hint = HEIRLOOM_TEXT("Stages", "Left becomes right, as for a slide that was scanned from behind.");
        ParamSpec angle{kAngle, ParamSpec::Kind::Number, 0.0, -kMostStraightened, kMostStraightened};
        angle.unit = ParamSpec::Unit::Degrees;
        angle.label = HEIRLOOM_TEXT("Stages", "Straighten");
        angle.hint = HEIRLOOM_TEXT("Stages",
                                   "Degrees by which the photo is turned clockwise. Empty corners are cut off.");
        turn.everyday = mirror.everyday = false; // the window has buttons, and handles for the crop
        description.params = {
            turn,
            mirror,
            angle,
            cropParam(kLeft, HEIRLOOM_TEXT("Stages", "Crop at the left"),
                      HEIRLOOM_TEXT("Stages", "A share of the width, after turning.")),
            cropParam(kTop, HEIRLOOM_TEXT("Stages", "Crop at the top"),
                      HEIRLOOM_TEXT("Stages", "A share of the height, after turning.")),
            cropParam(kRight, HEIRLOOM_TEXT("Stages", "Crop at the right"),
                      HEIRLOOM_TEXT("Stages", "A share of the width, after turning.")),
            cropParam(kBottom, HEIRLOOM_TEXT("Stages", "Crop at the bottom"),
                      HEIRLOOM_TEXT("Stages", "A share of the height, after turning.")),
        };
        return description;
    }

    Result<Step> plan(const Params& params, PixelSize size) const override
    {
        const Geometry geometry = geometryOf(params);
        if (geometry.left + geometry.right > kMostCropped || geometry.top + geometry.bottom > kMostCropped)
            return Error{ErrorCode::InvalidArgument,
                         StagesText::tr("Cropping has to leave something of the photo.").toStdString(),
                         {}};
        const Frame frame = frameOf(geometry, size);
        return frame.isWhole(size) ? Step() : Step(frame);
    }
};

} // namespace

Geometry geometryOf(const Params& params)
{
    const auto share = [&](const char* id) { return std::clamp(params.number(id), 0.0, kMostCropped); };
    return {static_cast<int>((params.whole(kTurn) % 4 + 4) % 4),
            params.flag(kMirror),
            std::clamp(params.number(kAngle), -kMostStraightened, kMostStraightened),
            share(kLeft),
            share(kTop),
            share(kRight),
            share(kBottom)};
}

Params paramsOf(const Geometry& geometry)
{
    Params params;
    if (geometry.turn != 0)
        params.set(kTurn, std::int64_t{geometry.turn});
    if (geometry.mirror)
        params.set(kMirror, true);
    for (const auto& [id, value] :
         {std::pair{kAngle, geometry.angle}, std::pair{kLeft, geometry.left}, std::pair{kTop, geometry.top},
          std::pair{kRight, geometry.right}, std::pair{kBottom, geometry.bottom}}) {
        if (value != 0)
            params.set(id, value);
    }
    return params;
}

Geometry turnedRight(Geometry geometry)
{
    geometry.turn = (geometry.turn + (geometry.mirror ? 3 : 1)) % 4;
    const Geometry before = geometry;
    geometry.top = before.left;
    geometry.right = before.top;
    geometry.bottom = before.right;
    geometry.left = before.bottom;
    return geometry;
}

Geometry turnedLeft(Geometry geometry)
{
    return turnedRight(turnedRight(turnedRight(geometry)));
}

Geometry mirrored(Geometry geometry)
{
    geometry.mirror = !geometry.mirror;
    geometry.angle = -geometry.angle;
    std::swap(geometry.left, geometry.right);
    return geometry;
}

Frame uncropped(const Geometry& geometry, PixelSize photo)
{
    Geometry whole = geometry;
    whole.left = whole.top = whole.right = whole.bottom = 0;
    return frameOf(whole, photo);
}

Frame frameOf(const Geometry& geometry, PixelSize photo)
{
    Frame frame = turnedFrame(photo, geometry.turn);
    if (geometry.mirror)
        frame = compose({frame.size, {-1, 0, frame.size.width - 1.0, 0, 1, 0}}, frame);
    const double radians = geometry.angle * std::numbers::pi / 180;
    const double share = fittingShare(frame.size, radians);
    const Side across = cut(frame.size.width * share, geometry.left, geometry.right);
    const Side down = cut(frame.size.height * share, geometry.top, geometry.bottom);
    const PixelSize size{static_cast<int>(across.length), static_cast<int>(down.length)};
    if (geometry.angle == 0)
        return compose({size, {1, 0, across.start, 0, 1, down.start}}, frame);
    // About the middle. What is shown clockwise is looked up the other way round.
    const double c = std::cos(radians), s = std::sin(radians);
    const Point middle{(frame.size.width - 1) / 2.0, (frame.size.height - 1) / 2.0};
    const Point start{across.start + 0.5 - frame.size.width * share / 2,
                      down.start + 0.5 - frame.size.height * share / 2};
    return compose({size, {c, s, middle.x + c * start.x + s * start.y, -s, c, middle.y - s * start.x + c * start.y}},
                   frame);
}

std::unique_ptr<const Stage> makeGeometryStage()
{
    return std::make_unique<GeometryStage>();
}

} // namespace heirloom
