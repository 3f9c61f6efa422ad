// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <vector>

#include "engine/core/head_view.h"
#include "engine/faces/face.h"

namespace heirloom {

/// The line from the mouth to the eyes: what of a face stays, however it is turned to the side.
struct FaceAxis {
    Point eyes, mouth; ///< its ends
    Point middle;      ///< of the head's box, a little above that of the line
    double length = 0; ///< pixels
    double roll = 0;   ///< radians by which the head leans clockwise, -pi to pi
};
FaceAxis axisOf(const std::array<Point, 5>& points);

/// The side of a square that is as large as a face's box from forehead to chin, in lengths of its axis.
inline constexpr double kFaceSizeOfAxis = 2.48;

/// The sine of the angle by which the head is turned to the side, as its points say: -1 to 1, positive to the picture's right.
double turnOf(const std::array<Point, 5>& points);

HeadView viewOf(const std::array<Point, 5>& points);

/// The quarter turns, clockwise (0 to 3), after which most of the faces stand upright, the surer and larger counting more; 0
/// where there are none.
int turnsToUpright(const std::vector<Face>& faces);

} // namespace heirloom
