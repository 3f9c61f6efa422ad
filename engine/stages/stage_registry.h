// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/stages/stage.h"

#include <memory>
#include <string>
#include <vector>

namespace heirloom {

/// The stages that there are, in the order in which a photo goes through them. Thread: a const one, any.
class StageRegistry {
public:
    /// Requires an id that no stage here has.
    void add(std::unique_ptr<const Stage> stage);

    /// By its id, or by a former one; null if there is none.
    const Stage* find(const std::string& name) const;
    const std::vector<std::unique_ptr<const Stage>>& stages() const { return m_stages; }
    std::vector<Description> descriptions() const;

private:
    std::vector<std::unique_ptr<const Stage>> m_stages;
};

/// Heirloom's own: a line a folder of this room.
std::shared_ptr<const StageRegistry> builtInStages();
/// The same, to add to.
StageRegistry makeStageRegistry();

} // namespace heirloom
