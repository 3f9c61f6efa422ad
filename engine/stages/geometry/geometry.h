// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/recipe/params.h"
#include "engine/stages/stage.h"

#include <memory>

namespace heirloom {

constexpr const char* kGeometryStage = "geometry";
constexpr double kMostStraightened = 15; ///< degrees
constexpr double kMostCropped = 0.95;    ///< of a side, from both its ends together

/// How a photo is turned, and what of it is shown. It is turned by quarters first, then mirrored, then straightened, then
/// cropped. What straightening would leave empty at the corners is never shown: the frame that is cropped is the largest
/// one of the photo's shape that fits into the turned photo. Thread: a plain value.
struct Geometry {
    int turn = 0;        ///< quarter turns clockwise, 0 to 3
    bool mirror = false; ///< left becomes right
    double angle = 0;    ///< degrees clockwise, up to kMostStraightened either way
    // Shares of the frame's width and height that are cut off.
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    bool operator==(const Geometry&) const = default;
};

Geometry geometryOf(const Params& params);
/// Only what is not as it stands by itself.
Params paramsOf(const Geometry& geometry);

// As somebody sees it: the picture that is shown is turned a quarter clockwise, or the other way, or mirrored.
Geometry turnedRight(Geometry geometry);
Geometry turnedLeft(Geometry geometry);
Geometry mirrored(Geometry geometry);

/// What a photo of this size shows.
Frame frameOf(const Geometry& geometry, PixelSize photo);
/// The same without cropping: what can be cropped.
Frame uncropped(const Geometry& geometry, PixelSize photo);

std::unique_ptr<const Stage> makeGeometryStage();

} // namespace heirloom
