// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/engine_thread.h"

#include "engine/core/guarded.h"
#include "engine/worker/error_translations.h"

#include <utility>

namespace heirloom {

EngineThread::EngineThread(EngineNews& news, PhotoThread& photoThread, EngineInbox& inbox)
    : m_news(news), m_inbox(inbox)
{
    m_thread = std::thread([this, &news, &photoThread] {
        EngineSession session(news, photoThread, m_inbox);
        run(session);
    });
}

EngineThread::~EngineThread()
{
    m_inbox.shut();
    m_thread.join();
}

void EngineThread::run(EngineSession& session)
{
    TaskQueue queue;
    while (!m_inbox.isShut()) {
        Task* task = queue.next();
        if (!task)
            session.rows().settle();
        if (const auto message = m_inbox.take(!task, queue.wakesAt()))
            hear(*message, session, queue);
        else if (task)
            perform(*task, session, queue);
    }
}

void EngineThread::hear(const EngineMessage& message, EngineSession& session, TaskQueue& queue)
{
    const Status heard = guarded<Status>([&] {
        message(session, queue);
        return success();
    });
    if (!heard)
        m_news.noticed(QString::fromStdString(inUsersLanguage(heard.error().message)));
}

void EngineThread::perform(Task& task, EngineSession& session, TaskQueue& queue)
{
    const Urgency urgency = task.name().urgency;
    if (urgency != Urgency::Visible && urgency != Urgency::Prefetch)
        session.rows().settle();
    const Result<bool> done = guarded<Result<bool>>([&] { return task.step(); });
    if (done && !*done)
        return;
    if (!done) {
        // Nobody waits for what is prefetched: whatever it needs is not worth dropping for it.
        if (urgency != Urgency::Prefetch && session.fallBack(task.fallbacks(), done.error()))
            return;
        task.fail(done.error());
    }
    std::unique_ptr<Task> sequel = done ? task.sequel() : nullptr;
    queue.remove(&task);
    if (sequel)
        queue.add(std::move(sequel));
}

} // namespace heirloom
