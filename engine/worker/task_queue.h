// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/task.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace heirloom {

/// Tasks by urgency, and by age among equals. Computes nothing. Thread: its owner's.
class TaskQueue {
public:
    /// Removes what the new task makes stale: a photo's filters those before, a visible face the one before and what was prefetched for it, prefetching
    /// the prefetching before, a face beside the same face's.
    void add(std::unique_ptr<Task> task);
    /// The most urgent task that can go on, or null: also while that only waits for its time. It stays in the queue.
    Task* next() const;
    /// When the most urgent task can go on; none if there is none.
    std::optional<std::chrono::steady_clock::time_point> wakesAt() const;
    void remove(const Task* task);
    void remove(Generation generation);
    /// All tasks of a photo.
    void removePhoto(PhotoId photo);
    /// Exports are passed over, unless they are cancelled and have only to say so.
    void setExportsPaused(bool paused) { m_exportsPaused = paused; }

private:
    Task* mostUrgent() const;

    std::vector<std::unique_ptr<Task>> m_tasks; ///< from old to new
    bool m_exportsPaused = false;
};

} // namespace heirloom
