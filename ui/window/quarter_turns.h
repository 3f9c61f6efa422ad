// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/recipe/recipe.h"
#include "engine/stages/geometry/geometry.h"

namespace heirloom::ui {

/// How far somebody has turned a photo, in quarters, clockwise: 0 to 3.
inline int quarterTurnsOf(const Recipe& recipe)
{
    const Choice geometry = stageOf(recipe, kGeometryStage);
    return geometry.on ? geometryOf(geometry.params).turn : 0;
}

} // namespace heirloom::ui
