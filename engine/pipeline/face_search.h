// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/faces/face.h"
#include "engine/photo/image_buffer.h"
#include "engine/recipe/recipe.h"
#include "engine/stages/frame.h"

#include <functional>
#include <vector>

namespace heirloom {

/// Who finds faces in an upright picture.
using FindFaces = std::function<Result<std::vector<Face>>(const ImageBuffer& pixels)>;
/// The faces of a photo, in its own pixels, as they are found where the frame has turned it upright. Errors: those of the
/// search and of framed(). Thread: that of the search.
Result<std::vector<Face>> facesIn(const ImageBuffer& photo, const Frame& frame, const FindFaces& find);

/// Who finds the face in a box of an upright picture.
using FindFace = std::function<Result<Face>(const ImageBuffer& pixels, const Box& box)>;
/// The same for the face in a box. Box and face lie in the photo's own pixels.
Result<Face> faceIn(const ImageBuffer& photo, const Frame& frame, const Box& box, const FindFace& find);

/// Found faces, each to be restored as the treatment says; those whose points somebody should check are left out unless
/// `doubtful` asks for them.
std::vector<FaceRecipe> recipesOf(const std::vector<Face>& faces, const FaceTreatment& treatment, bool doubtful);

} // namespace heirloom
