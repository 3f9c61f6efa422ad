// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/recipe/recipe.h"
#include "engine/recipe/recipe_json.h"
#include "engine/stages/stage_registry.h"

#include <memory>
#include <string>
#include <vector>

namespace heirloom {

class Registry;

/// What a recipe's stages do to a photo, decided once for whoever shows or saves it. Several frames are one, so that nothing
/// is resampled twice, and several tones are one. Thread: a plain value.
struct Plan {
    std::vector<std::shared_ptr<const Filter>> filters{}; ///< in their order; faces are restored in what they make
    Frame frame;                                          ///< of the result in the photo
    ToneCurves tones{};
    std::vector<Choice> stages{};       ///< that change something, with every parameter said
    std::vector<std::string> unknown{}; ///< stages of a later version, which are left out

    /// Whether anything is done. It is not for a photo of another size than it was planned for.
    bool changesAnything() const { return !stages.empty(); }
};

/// Errors: those of resolved(), for a parameter that is out of its range. Thread: any.
Result<Plan> planPhoto(const StageRegistry& registry, const std::vector<Choice>& stages, PixelSize photo);

/// What a recipe's values are checked against.
Vocabulary vocabularyOf(const Registry& methods, const StageRegistry& stages);

} // namespace heirloom
