// SPDX-License-Identifier: Apache-2.0
#include "engine/pipeline/face_search.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace heirloom {

Result<std::vector<Face>> facesIn(const ImageBuffer& photo, const Frame& frame, const FindFaces& find)
{
    const Frame upright = turnedFrame({photo.width(), photo.height()}, frame.quarterTurns());
    const auto turned = framed(photo, upright);
    if (!turned)
        return turned.error();
    auto faces = find(*turned);
    for (Face& face : faces ? *faces : std::span<Face>()) {
        if (frame.quarterTurns() != 0)
            face = faceInPhoto(face, upright);
    }
    return faces;
}

Result<Face> faceIn(const ImageBuffer& photo, const Frame& frame, const Box& box, const FindFace& find)
{
    const Frame upright = turnedFrame({photo.width(), photo.height()}, frame.quarterTurns());
    const auto turned = framed(photo, upright);
    if (!turned)
        return turned.error();
    // Corners by the edges of pixels.
    const Affine there = upright.toPhoto.inverse();
    const Point a = there.apply({box.x - 0.5, box.y - 0.5}),
                b = there.apply({box.x + box.width - 0.5, box.y + box.height - 0.5});
    const Box inFrame{std::min(a.x, b.x) + 0.5, std::min(a.y, b.y) + 0.5, std::abs(b.x - a.x), std::abs(b.y - a.y)};
    auto face = find(*turned, inFrame);
    if (face && frame.quarterTurns() != 0)
        *face = faceInPhoto(*face, upright);
    return face;
}

std::vector<FaceRecipe> recipesOf(const std::vector<Face>& faces, const FaceTreatment& treatment, bool doubtful)
{
    std::vector<FaceRecipe> recipes;
    for (const Face& face : faces)
        recipes.push_back({face, false, doubtful || !face.needsCheck(), treatment, {}});
    return recipes;
}

} // namespace heirloom
