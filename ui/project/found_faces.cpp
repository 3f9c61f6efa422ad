// SPDX-License-Identifier: Apache-2.0
#include "ui/project/found_faces.h"

#include <algorithm>

namespace heirloom::ui {
namespace {

/// The middle between the eyes of one lies within an eye distance of the other's: of a face that somebody drew or aligned the
/// box may be quite another than the detector's.
bool lieOnEachOther(const Face& a, const Face& b)
{
    const double dx = (a.points[0].x + a.points[1].x - b.points[0].x - b.points[1].x) / 2;
    const double dy = (a.points[0].y + a.points[1].y - b.points[0].y - b.points[1].y) / 2;
    const double reach = std::max(a.eyeDistance(), b.eyeDistance());
    return dx * dx + dy * dy < reach * reach;
}

} // namespace

bool isSameFace(const Face& a, const Face& b)
{
    // In profile the eyes are close together, and the boxes tell.
    return overlap(a.box, b.box) > kSameFace || lieOnEachOther(a, b);
}

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
