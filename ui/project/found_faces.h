// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/recipe/recipe.h"

#include <vector>

// What of a search is news to a photo. Thread: pure functions, any.
namespace heirloom::ui {

/// Two boxes that overlap by more than this, as overlap() counts, are of the same face.
constexpr double kSameFace = 0.4;

/// Whether two faces are the same one.
bool isSameFace(const Face& a, const Face& b);

/// Whether somebody has said of this place that it is no face.
bool isDismissed(const Recipe& recipe, const Box& box);

/// Those of the faces that a search brought of which nobody has said that they are none.
std::vector<Face> notDismissed(const Recipe& recipe, const std::vector<Face>& found);

/// Those of them that are not among the photo's faces either.
std::vector<Face> newFaces(const Recipe& recipe, const std::vector<Face>& found);

} // namespace heirloom::ui
