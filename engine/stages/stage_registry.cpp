// SPDX-License-Identifier: Apache-2.0
#include "engine/stages/stage_registry.h"

#include "engine/stages/geometry/geometry.h"
#include "engine/stages/tone/tone.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace heirloom {

void StageRegistry::add(std::unique_ptr<const Stage> stage)
{
    assert(!find(stage->describe().id));
    m_stages.push_back(std::move(stage));
}

const Stage* StageRegistry::find(const std::string& name) const
{
    const auto found = std::ranges::find_if(m_stages,
                                            [&](const auto& each) { return each->describe().isCalled(name); });
    return found == m_stages.end() ? nullptr : found->get();
}

std::vector<Description> StageRegistry::descriptions() const
{
    std::vector<Description> all;
    for (const auto& stage : m_stages)
        all.push_back(stage->describe());
    return all;
}

StageRegistry makeStageRegistry()
{
    StageRegistry registry;
    registry.add(makeGeometryStage());
    registry.add(makeToneStage());
    return registry;
}

std::shared_ptr<const StageRegistry> builtInStages()
{
    return std::make_shared<const StageRegistry>(makeStageRegistry());
}

} // namespace heirloom
