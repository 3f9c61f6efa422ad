// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/pipeline/filtering.h"
#include "engine/pipeline/photo_export.h"
#include "engine/pipeline/plan.h"
#include "engine/worker/answer.h"
#include "engine/worker/engine_session.h"
#include "engine/worker/task.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace heirloom {

/// A photo from file to file. It is read and saved by the photo thread; here its faces are restored, one after the
/// other. Whatever happens, it answers once. Thread: the engine's.
class ExportTask final : public Task {
public:
    ExportTask(EngineSession& session, TaskName name, ExportRequest request, Answer<ExportReport> answer);

    bool ready() const override;
    Result<bool> step() override;
    void fail(const Error& error) override;

private:
    struct Source {
        std::shared_ptr<const Photo> photo;
        Recipe recipe;
        Plan plan;
    };

    void read();
    /// Begins with the faces, whose reference pictures are open by now.
    Status begin();
    void save();
    Result<bool> finish();

    EngineSession& m_session;
    ExportRequest m_request;
    Answer<ExportReport> m_answer;
    ExportReport m_report;
    std::shared_ptr<std::optional<Result<Source>>> m_source; ///< null until it is asked for
    std::optional<Filtering> m_filtering;
    std::optional<PhotoRestoration> m_restoration;
    std::shared_ptr<std::optional<Result<ExportOutcome>>> m_saved; ///< null until it is asked for
};

} // namespace heirloom
