// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/recipe/recipe.h"

#include <vector>

// What of a search is news to a photo. Thread: pure functions, any.
namespace heirloom::ui {

/// Those of the faces that a search brought of which nobody has said that they are none.
std::vector<Face> notDismissed(const Recipe& recipe, const std::vector<Face>& found);

/// Those of them that are not among the photo's faces either.
std::vector<Face> newFaces(const Recipe& recipe, const std::vector<Face>& found);

} // namespace heirloom::ui
