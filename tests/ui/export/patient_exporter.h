// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/answer.h"
#include "ui/export/export_queue.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <QCoreApplication>

namespace heirloom::ui::test {

/// Takes exports and answers when a test says so: the other side of the queue's contract, whose real implementation
/// needs networks and a device. What it answers arrives once the event loop turns, as a worker's answer does.
class PatientExporter : public Exporter {
public:
    ReplyPtr<ExportReport> start(const ExportRequest& request) override
    {
        if (!isReady)
            return nullptr;
        started.push_back(request);
        auto [reply, answer] = ask<ExportReport>(m_outbox);
        answer.link()->answersWhenStopped = true;
        m_answer.emplace(std::move(answer));
        stop = m_answer->stop();
        return std::move(reply);
    }

    /// How far what runs is; told at once.
    void progress(double done)
    {
        m_answer->progress(done);
        QCoreApplication::sendPostedEvents(&m_outbox);
    }
    /// Ends what runs.
    void finish(std::optional<Error> error = {}, std::vector<std::string> notes = {},
                std::vector<FaceOutcome> faces = {})
    {
        if (error)
            m_answer->finish(*error);
        else
            m_answer->finish(ExportReport{started.back().target.output, std::move(faces), std::move(notes)});
    }
    void finishAs(const std::filesystem::path& file) { m_answer->finish(ExportReport{file, {}, {}}); }
    /// Ends what runs without a result: there was nothing to restore.
    void leaveAlone(std::vector<FaceOutcome> faces = {}) { m_answer->finish(ExportReport{{}, std::move(faces), {}}); }

    bool isReady = true;
    std::vector<ExportRequest> started;
    CancelToken stop; ///< of what was started last

private:
    Outbox m_outbox;
    std::optional<Answer<ExportReport>> m_answer; ///< to what was started last
};

inline Error cancelledError()
{
    return {ErrorCode::Cancelled, "Stopped.", {}};
}

inline ExportState stateOf(const ExportQueue& queue, int row)
{
    return static_cast<ExportState>(queue.index(row).data(ExportQueue::StateRole).toInt());
}

} // namespace heirloom::ui::test
