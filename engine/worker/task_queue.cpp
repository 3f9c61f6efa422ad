// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/task_queue.h"

#include <utility>

namespace heirloom {
namespace {

bool replaces(const TaskName& newer, const TaskName& older)
{
    switch (newer.urgency) {
    case Urgency::Filter: return older.urgency == Urgency::Filter && older.photo == newer.photo;
    case Urgency::Visible: return older.urgency == Urgency::Visible || older.urgency == Urgency::Prefetch;
    case Urgency::Prefetch: return older.urgency == Urgency::Prefetch;
    case Urgency::Beside:
        return older.urgency == Urgency::Beside && older.photo == newer.photo && older.face == newer.face;
    default: return false;
    }
}

} // namespace

void TaskQueue::add(std::unique_ptr<Task> task)
{
    std::erase_if(m_tasks, [&](const auto& older) { return replaces(task->name(), older->name()); });
    m_tasks.push_back(std::move(task));
}

Task* TaskQueue::next() const
{
    Task* const task = mostUrgent();
    return task && task->notBefore() <= std::chrono::steady_clock::now() ? task : nullptr;
}

std::optional<std::chrono::steady_clock::time_point> TaskQueue::wakesAt() const
{
    const Task* const task = mostUrgent();
    return task ? std::optional(task->notBefore()) : std::nullopt;
}

Task* TaskQueue::mostUrgent() const
{
    Task* best = nullptr;
    for (const auto& task : m_tasks) {
        const TaskName& name = task->name();
        const bool held = m_exportsPaused && name.urgency == Urgency::Export && !name.cancel.cancelled();
        if (!held && (!best || name.urgency < best->name().urgency) && task->ready())
            best = task.get();
    }
    return best;
}

void TaskQueue::remove(const Task* task)
{
    std::erase_if(m_tasks, [&](const auto& held) { return held.get() == task; });
}

void TaskQueue::remove(Generation generation)
{
    std::erase_if(m_tasks, [&](const auto& task) { return task->name().generation == generation; });
}

void TaskQueue::removePhoto(PhotoId photo)
{
    std::erase_if(m_tasks, [&](const auto& task) { return task->name().photo == photo; });
}

} // namespace heirloom
