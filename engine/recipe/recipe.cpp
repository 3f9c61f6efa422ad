// SPDX-License-Identifier: Apache-2.0
#include "engine/recipe/recipe.h"

#include <algorithm>

namespace heirloom {

bool isDismissed(const Recipe& recipe, const Box& box)
{
    return std::any_of(recipe.dismissed.begin(), recipe.dismissed.end(),
                       [&](const Box& each) { return overlap(each, box) > kSameFaceOverlap; });
}

Choice stageOf(const Recipe& recipe, const std::string& id)
{
    const auto found = std::ranges::find(recipe.stages, id, &Choice::id);
    return found == recipe.stages.end() ? Choice{id} : *found;
}

void setStage(Recipe& recipe, const Choice& stage)
{
    const auto found = std::ranges::find(recipe.stages, stage.id, &Choice::id);
    const bool isNothing = stage.on && stage.params == Params() && stage.unknown.empty();
    if (found != recipe.stages.end() && isNothing)
        recipe.stages.erase(found);
    else if (found != recipe.stages.end())
        *found = stage;
    else if (!isNothing)
        recipe.stages.insert(std::ranges::upper_bound(recipe.stages, stage.id, {}, &Choice::id), stage);
}

} // namespace heirloom
