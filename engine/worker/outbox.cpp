// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/outbox.h"

#include "engine/worker/engine_sentences.h"
#include "engine/worker/restoration_worker.h"

#include <utility>

#include <QCoreApplication>
#include <QEvent>

namespace heirloom {
namespace {

/// What failed, as it may be shown. Here, because every failure that the window hears of goes through here.
Error readable(Error error)
{
    error.message = inUsersLanguage(error.message);
    return error;
}

} // namespace

Outbox::Outbox(std::function<void(const Answer&)> deliver) : m_deliver(std::move(deliver)) {}

void Outbox::post(Answer answer)
{
    {
        const std::lock_guard lock(m_mutex);
        m_answers.push_back(std::move(answer));
    }
    // An event an answer: whoever is told one may run an event loop, in which the next ones have to arrive.
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void Outbox::started(const EngineState& state)
{
    post({0, 0, false, [state](RestorationWorker& worker) { Q_EMIT worker.started(state); }});
}

void Outbox::failedToStart(const Error& error)
{
    post({0, 0, false, [error = readable(error)](RestorationWorker& worker) { Q_EMIT worker.failedToStart(error); }});
}

void Outbox::opened(Generation generation, const OpenedPhoto& photo, bool last)
{
    post({generation, 0, last, [photo](RestorationWorker& worker) { Q_EMIT worker.opened(photo); }});
}

void Outbox::found(Generation generation, PhotoId photo, const std::vector<Face>& faces)
{
    post({generation, 0, true, [photo, faces](RestorationWorker& worker) { Q_EMIT worker.found(photo, faces); }});
}

void Outbox::placed(Generation generation, PhotoId photo, const Face& face)
{
    post({generation, 0, true,
          [generation, photo, face](RestorationWorker& worker) { Q_EMIT worker.placed(generation, photo, face); }});
}

void Outbox::shown(const ShownFace& face)
{
    post({face.generation, 0, face.final, [face](RestorationWorker& worker) { Q_EMIT worker.shown(face); }});
}

void Outbox::compared(const ComparedFace& face)
{
    post({face.generation, 0, true, [face](RestorationWorker& worker) { Q_EMIT worker.compared(face); }});
}

void Outbox::rowChanged(const TradeoffRow& row)
{
    post({0, row.photo, false, [row](RestorationWorker& worker) { Q_EMIT worker.rowChanged(row); }});
}

void Outbox::invented(Generation generation, const InventedPatch& patch)
{
    post({generation, 0, true, [patch](RestorationWorker& worker) { Q_EMIT worker.invented(patch); }});
}

void Outbox::exported(ExportReport report)
{
    if (report.error)
        report.error = readable(*report.error);
    for (FaceOutcome& face : report.faces)
        face.reason = inUsersLanguage(face.reason);
    post({report.job, 0, true, [report](RestorationWorker& worker) { Q_EMIT worker.exported(report); }});
}

void Outbox::progressed(Generation generation, double done)
{
    post({generation, 0, false,
          [generation, done](RestorationWorker& worker) { Q_EMIT worker.progressed(generation, done); }});
}

void Outbox::failed(WorkFailure failure)
{
    failure.error = readable(failure.error);
    post({failure.generation, 0, true, [failure](RestorationWorker& worker) { Q_EMIT worker.failed(failure); }});
}

void Outbox::noticed(const QString& sentence)
{
    post({0, 0, false, [sentence](RestorationWorker& worker) { Q_EMIT worker.noticed(sentence); }});
}

bool Outbox::event(QEvent* event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    if (const auto answer = take()) {
        const auto deliver = m_deliver; // whoever is told may delete the worker, and this with it
        deliver(*answer);
    }
    return true;
}

std::optional<Answer> Outbox::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_answers.empty())
        return std::nullopt;
    Answer answer = std::move(m_answers.front());
    m_answers.pop_front();
    return answer;
}

} // namespace heirloom
