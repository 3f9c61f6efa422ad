// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/pipeline/filtering.h"
#include "engine/pipeline/plan.h"
#include "engine/worker/answer.h"
#include "engine/worker/engine_session.h"
#include "engine/worker/task.h"

#include <memory>
#include <optional>
#include <vector>

namespace heirloom {

/// An open photo through its stages' filters, first small and then whole; its faces wait for that. Thread: the engine's.
class FilterTask final : public Task {
public:
    FilterTask(EngineSession& session, TaskName name, std::vector<Choice> stages, Answer<FilteredPhoto> answer);

    bool ready() const override;
    Result<bool> step() override;
    void fail(const Error& error) override;

private:
    Status begin(const std::shared_ptr<const Photo>& photo);
    /// One piece of the small picture; it is answered when it is there.
    Status stepSmall();
    void askForDisplay();

    EngineSession& m_session;
    std::vector<Choice> m_stages;
    Answer<FilteredPhoto> m_answer;
    std::optional<Filtering> m_small;                              ///< none: it is not needed, or has been shown
    std::optional<Filtering> m_whole;                              ///< none: it has not begun
    std::shared_ptr<std::optional<Result<ImageBuffer>>> m_display; ///< null until it is asked for
};

} // namespace heirloom
