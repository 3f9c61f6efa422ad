// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/worker/worker_types.h"

#include <chrono>
#include <cstdint>
#include <memory>

namespace heirloom {

/// What goes before what: the first is the most urgent.
enum class Urgency { Filter, Visible, Beside, Invented, Export, Prefetch };

/// A request's number in the queue. Larger ones are newer. 0: nobody asked for it.
using Generation = std::uint64_t;

/// What a task is known by. Thread: a value.
struct TaskName {
    Urgency urgency = Urgency::Visible;
    Generation generation = 0;
    PhotoId photo = 0; ///< 0: of no photo that the worker holds
    int face = 0;
    CancelToken cancel = {};
};

/// What has been tried for a task that failed for lack of a sound device: each helps once.
struct DeviceFallbacks {
    bool memory = false; ///< everything that can be computed again was dropped
    bool device = false; ///< the processor instead
};

/// Work in pieces, so that more urgent work can come between. Thread: the engine's.
class Task {
public:
    explicit Task(TaskName name) : m_name(std::move(name)) {}
    virtual ~Task() = default;
    Task(const Task&) = delete;
    Task& operator=(const Task&) = delete;

    const TaskName& name() const { return m_name; }
    DeviceFallbacks& fallbacks() { return m_fallbacks; }

    /// False while it waits for another thread.
    virtual bool ready() const { return true; }
    /// Until then it waits, because something better may come, and nothing less urgent begins.
    virtual std::chrono::steady_clock::time_point notBefore() const { return {}; }
    /// One piece, of at most one network evaluation. True: nothing is left. After an error all is as before the piece.
    virtual Result<bool> step() = 0;
    /// Gives up: answers with the error. Nothing is left then.
    virtual void fail(const Error& error) = 0;
    /// What is to follow when nothing is left; may be null.
    virtual std::unique_ptr<Task> sequel() { return nullptr; }

private:
    TaskName m_name;
    DeviceFallbacks m_fallbacks;
};

} // namespace heirloom
