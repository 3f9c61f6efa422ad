// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/face.h"

#include <vector>

namespace heirloom {

/// One stroke of the brush that gives pixels back to the source (glasses, jewellery, eyes), or takes that back.
/// Thread: a plain value.
struct ProtectStroke {
    std::vector<Point> points; ///< the brush's way, in pixels of the photo; one point is a dab
    double radius = 8;         ///< of the brush, in pixels of the photo, > 0; its rim fades over a third of it
    bool protects = true;      ///< false wipes out what earlier strokes protected
    bool operator==(const ProtectStroke&) const = default;
};

} // namespace heirloom
