// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/engine_session.h"
#include "engine/worker/task_queue.h"

#include <thread>

namespace heirloom {

/// The thread that owns the engine: between any two pieces of work it reads its messages and chooses anew what is the
/// most urgent. Thread: the owner's, but for what it runs itself.
class EngineThread {
public:
    EngineThread(EngineNews& news, PhotoThread& photoThread, EngineInbox& inbox);
    /// Waits for the piece of work under way; the rest is dropped.
    ~EngineThread();

private:
    void run(EngineSession& session);
    /// Does what a message says. What escapes from it is told to the user: nobody else waits for an answer.
    void hear(const EngineMessage& message, EngineSession& session, TaskQueue& queue);
    static void perform(Task& task, EngineSession& session, TaskQueue& queue);

    EngineNews& m_news;
    EngineInbox& m_inbox;
    std::thread m_thread;
};

} // namespace heirloom
