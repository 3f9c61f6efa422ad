// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/export_task.h"

#include "engine/restore/photo_restorer.h"
#include "engine/restore/processing_record.h"
#include "engine/worker/worker_text.h"

#include <utility>

namespace heirloom {
namespace {

// Shares of the whole, for the progress.
constexpr double kReading = 0.1;
constexpr double kRestoring = 0.7;

/// Whether another face would fail for the same reason.
bool concernsAll(const Error& error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::OutOfMemory || error.code == ErrorCode::DeviceLost;
}

/// As it was done: on the places of the trade-off, which the settings may lie between.
FaceSettings settingsDone(FaceSettings settings)
{
    const TradeoffPlace place = placeOf(settings);
    settings.steps = place.position;
    settings.identity = identityOfStop(place.identityStop);
    return settings;
}

} // namespace

ExportTask::ExportTask(EngineSession& session, TaskName name, ExportRequest request)
    : Task(std::move(name)), m_session(session), m_request(std::move(request))
{
    m_report.job = Task::name().generation;
    m_report.output = m_request.output;
}

bool ExportTask::ready() const
{
    if (m_saved)
        return m_saved->has_value();
    if (m_source && !m_source->has_value())
        return false;
    for (const auto& references : m_request.references) {
        if (m_session.photos().isComing(references))
            return false;
    }
    return true;
}

Result<bool> ExportTask::step()
{
    if (m_saved) {
        const Result<Notes>& notes = **m_saved;
        if (!notes)
            return notes.error();
        m_report.notes.insert(m_report.notes.end(), notes->begin(), notes->end());
        m_session.outbox().exported(m_report);
        return true;
    }
    if (name().cancel.cancelled())
        return Error{ErrorCode::Cancelled, WorkerText::tr("The export was stopped.").toStdString(), {}};
    if (const auto networks = m_session.restorer(); !networks)
        return networks.error();
    if (!m_source) {
        read();
        return false;
    }
    const Result<ExportSource>& source = **m_source;
    if (!source)
        return source.error();
    if (m_report.faces.size() < source->orders.size()) {
        const Status done = restore();
        if (!done)
            return done.error();
        tellProgress();
        return false;
    }
    if (m_restored.empty() && m_failure)
        return *m_failure; // the photo as it was is no result
    save();
    return false;
}

void ExportTask::fail(const Error& error)
{
    m_report.error = error;
    if (error.code == ErrorCode::Cancelled)
        m_report.error->message = WorkerText::tr("The export was stopped.").toStdString();
    m_session.outbox().exported(m_report);
}

void ExportTask::read()
{
    m_source = m_session.ask<Result<ExportSource>>(
        [request = m_request, cancel = name().cancel](PhotoThread& thread) { return readForExport(request, cancel, thread); });
}

Status ExportTask::restore()
{
    const FaceOrder& order = (**m_source)->orders[m_report.faces.size()];
    if (!m_job) {
        begin(order);
        return success();
    }
    if (m_job->stage() == FaceJob::Stage::Done)
        return keep();
    const Status done = m_job->step(name().cancel);
    if (done || concernsAll(done.error()))
        return done;
    m_failure = done.error();
    leave(done.error().message);
    return success();
}

void ExportTask::begin(const FaceOrder& order)
{
    if (std::string reason = refusalOf(order.face); !reason.empty()) {
        leave(std::move(reason));
        return;
    }
    const std::size_t index = m_report.faces.size();
    std::vector<ReferenceFace> references;
    if (index < m_request.references.size())
        references = m_request.references[index];
    m_job.emplace(m_session, FaceWish{0, (**m_source)->photo, order.face, placeOf(order.settings), order.settings.exactGuidance,
                                      std::move(references)});
}

void ExportTask::leave(std::string reason)
{
    m_report.faces.push_back({(**m_source)->orders[m_report.faces.size()].face.id, false, std::move(reason), std::nullopt});
    m_job.reset();
}

Status ExportTask::keep()
{
    const FaceOrder& order = (**m_source)->orders[m_report.faces.size()];
    m_restored.push_back({order.face, m_job->face().prepared.degraded, m_job->crop(), {order.strength, order.grain, order.settings.seed}});
    m_report.faces.push_back({order.face.id, true, {}, m_job->figuresOf(m_job->wish().place, m_job->crop()).likeness});
    m_job.reset();
    return success();
}

void ExportTask::save()
{
    const ExportSource& source = ***m_source;
    m_report.notes = source.photo->notes;
    if (m_request.search && source.orders.empty())
        m_report.notes.push_back(WorkerText::tr("No face was found; the result is the photo as it is.").toStdString());
    const auto networks = m_session.restorer();
    if (!m_request.save.record && !source.orders.empty() && networks) {
        const FaceOrder& first = source.orders.front(); // its look most often is that of all
        m_request.save.record = recordOf(settingsDone(first.settings), first.strength, **networks);
    }
    m_saved = m_session.ask<Result<Notes>>([request = m_request, photo = source.photo, faces = std::move(m_restored), cancel = name().cancel](PhotoThread&) {
        return saveExport(request, *photo, faces, cancel);
    });
}

void ExportTask::tellProgress()
{
    const auto total = static_cast<double>((**m_source)->orders.size());
    const double faces = (static_cast<double>(m_report.faces.size()) + (m_job ? m_job->done() : 0)) / total;
    m_session.outbox().progressed(name().generation, kReading + kRestoring * faces);
}

} // namespace heirloom
