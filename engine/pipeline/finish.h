// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/faces/face.h"
#include "engine/photo/photo.h"
#include "engine/recipe/recipe.h"
#include "engine/recipe/recipe_json.h"
#include "engine/stages/stage_registry.h"

#include <functional>
#include <string>
#include <vector>

namespace heirloom {

class Registry;

/// What a recipe's stages do to a photo whose faces are restored, decided once for whoever shows or saves it. Several frames
/// are one, so that nothing is resampled twice, and several tones are one. Thread: a plain value.
struct Finish {
    Frame frame; ///< of the result in the photo
    ToneCurves tones{};
    std::vector<Choice> stages{};       ///< that change something, with every parameter said
    std::vector<std::string> unknown{}; ///< stages of a later version, which are left out

    /// Whether anything is done. It is not for a photo of another size than it was planned for.
    bool changesAnything() const { return !stages.empty(); }
};

/// Errors: those of resolved(), for a parameter that is out of its range. Thread: any.
Result<Finish> planFinish(const StageRegistry& registry, const std::vector<Choice>& stages, PixelSize photo);

/// The finished picture of a photo, of which `restored` are the pixels with restored faces. Errors: those of framed() and
/// toned(). Thread: any.
Result<ImageBuffer> finished(const Photo& photo, const ImageBuffer& restored, const Finish& finish,
                             const CancelToken& cancel = {});

/// Who finds faces in an upright picture.
using FindFaces = std::function<Result<std::vector<Face>>(const ImageBuffer& pixels)>;
/// The faces of a photo, in its own pixels, as they are found where the frame has turned it upright. Errors: those of the
/// search and of framed(). Thread: that of the search.
Result<std::vector<Face>> facesIn(const ImageBuffer& photo, const Frame& frame, const FindFaces& find);

/// Who finds the face in a box of an upright picture.
using FindFace = std::function<Result<Face>(const ImageBuffer& pixels, const Box& box)>;
/// The same for the face in a box. Box and face lie in the photo's own pixels.
Result<Face> faceIn(const ImageBuffer& photo, const Frame& frame, const Box& box, const FindFace& find);

/// What a recipe's values are checked against.
Vocabulary vocabularyOf(const Registry& methods, const StageRegistry& stages);

} // namespace heirloom
