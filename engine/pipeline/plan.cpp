// SPDX-License-Identifier: Apache-2.0
#include "engine/pipeline/plan.h"

#include "engine/methods/registry.h"

#include <algorithm>
#include <utility>

namespace heirloom {

Result<Plan> planPhoto(const StageRegistry& registry, const std::vector<Choice>& stages, PixelSize photo)
{
    Plan plan;
    plan.frame = wholeFrame(photo);
    for (const Choice& choice : stages) {
        if (!registry.find(choice.id))
            plan.unknown.push_back(choice.id);
    }
    for (const auto& stage : registry.stages()) {
        const Description description = stage->describe();
        const auto chosen = std::ranges::find_if(stages,
                                                 [&](const Choice& each) { return description.isCalled(each.id); });
        if (chosen == stages.end() || !chosen->on)
            continue;
        auto params = resolved(description, chosen->params);
        if (!params)
            return params.error();
        auto step = stage->plan(*params, plan.frame.size);
        if (!step)
            return step.error();
        if (std::holds_alternative<std::monostate>(*step))
            continue;
        if (auto* filter = std::get_if<std::shared_ptr<const Filter>>(&*step))
            plan.filters.push_back(std::move(*filter));
        else if (const auto* frame = std::get_if<Frame>(&*step))
            plan.frame = compose(*frame, plan.frame);
        else
            plan.tones = plan.tones.then(std::get<ToneCurves>(*step));
        plan.stages.push_back({description.id, description.paramsVersion, true, std::move(*params)});
    }
    return plan;
}

Vocabulary vocabularyOf(const Registry& methods, const StageRegistry& stages)
{
    return {methods.descriptions(), stages.descriptions()};
}

} // namespace heirloom
