// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/photo/people.h"
#include "engine/recipe/recipe.h"
#include "engine/stages/frame.h"

#include <span>
#include <vector>

namespace heirloom {

/// Gives each face that has no name that of the region which lies on it: the region's middle in the face's box, and both of
/// about one size. Of several the one that covers the face best counts, and each region counts once, also where its face has
/// a name already. Faces and regions in the photo's own pixels. Thread: any.
void nameFaces(std::span<FaceRecipe> faces, std::span<const NamedRegion> people);

/// Whom a result shows, in its pixels. A face's name is what its recipe says, also where that is none; its place is that of
/// the region which lies on it, or its own box. Regions that lie on no face come along. Whose middle lies outside of the
/// frame is left out. `result`: the result's size, which may be a reduced one of the frame. Thread: any.
std::vector<NamedRegion> peopleInResult(std::span<const FaceRecipe> faces, std::span<const NamedRegion> people,
                                        const Frame& frame, PixelSize result);

} // namespace heirloom
