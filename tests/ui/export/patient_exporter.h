// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/export/export_queue.h"

#include <vector>

namespace heirloom::ui::test {

/// Takes exports and answers when a test says so: the other side of the queue's contract, whose real implementation needs
/// networks and a device.
class PatientExporter : public Exporter {
public:
    Generation start(const ExportRequest& request) override
    {
        if (!isReady)
            return 0;
        started.push_back(request);
        running = ++m_last;
        return running;
    }
    void cancel(Generation generation) override { cancelled.push_back(generation); }

    /// Ends what runs, once the event loop turns, as a worker's signal does.
    void finish(ExportQueue& queue, std::optional<Error> error = {}, std::vector<std::string> notes = {},
                std::vector<FaceOutcome> faces = {})
    {
        const std::filesystem::path output = started.back().target.output;
        const std::filesystem::path file = error ? std::filesystem::path() : output;
        answer(queue, {running, output, file, std::move(error), std::move(faces), std::move(notes)});
    }
    /// Ends what runs without a result: there was nothing to restore.
    void leaveAlone(ExportQueue& queue, std::vector<FaceOutcome> faces = {})
    {
        answer(queue, {running, started.back().target.output, {}, {}, std::move(faces), {}});
    }

    bool isReady = true;
    std::vector<ExportRequest> started;
    std::vector<Generation> cancelled;
    Generation running = 0;

private:
    static void answer(ExportQueue& queue, const ExportReport& report)
    {
        QMetaObject::invokeMethod(
            &queue, [&queue, report] { queue.report(report); }, Qt::QueuedConnection);
    }

    Generation m_last = 100;
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
