// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/face_job.h"
#include "engine/worker/photo_export.h"
#include "engine/worker/task.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace heirloom {

/// A photo from file to file. It is read and saved by the photo thread; here its faces are restored, one after the other.
/// Whatever happens, it answers once. Thread: the engine's.
class ExportTask final : public Task {
public:
    ExportTask(EngineSession& session, TaskName name, ExportRequest request);

    bool ready() const override;
    Result<bool> step() override;
    void fail(const Error& error) override;

private:
    using Notes = std::vector<std::string>;

    void read();
    /// One piece of the next face.
    Status restore();
    /// Begins the next face, or says why it is left alone.
    void begin(const FaceOrder& order);
    void leave(std::string reason);
    Status keep();
    void save();
    void tellProgress();

    EngineSession& m_session;
    ExportRequest m_request;
    ExportReport m_report;
    std::shared_ptr<std::optional<Result<ExportSource>>> m_source; ///< null until it is asked for
    std::optional<FaceJob> m_job;                                  ///< of orders[m_report.faces.size()]
    std::vector<RestoredFace> m_restored;
    std::optional<Error> m_failure; ///< of the last face that was refused by nobody and failed all the same
    std::shared_ptr<std::optional<Result<Notes>>> m_saved; ///< null until it is asked for
};

} // namespace heirloom
