// SPDX-License-Identifier: Apache-2.0
#include "ui/project/found_faces.h"

#include <algorithm>

namespace heirloom::ui {

std::vector<Face> notDismissed(const Recipe& recipe, const std::vector<Face>& found)
{
    std::vector<Face> left = found;
    std::erase_if(left, [&](const Face& face) { return isDismissed(recipe, face.box); });
    return left;
}

std::vector<Face> newFaces(const Recipe& recipe, const std::vector<Face>& found)
{
    std::vector<Face> left = notDismissed(recipe, found);
    std::erase_if(left, [&](const Face& face) {
        return std::ranges::any_of(recipe.faces, [&](const FaceRecipe& edit) { return isSameFace(edit.face, face); });
    });
    return left;
}

} // namespace heirloom::ui
