// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace heirloom {

/// Messages for a thread, in `Lanes` of urgency: all of a lane, in their order, before the first of the next one.
/// Thread: any; take() is the receiver's.
template <class Message, std::size_t Lanes = 1>
class Inbox {
public:
    void post(Message message, std::size_t lane = 0)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_lanes[lane].push_back(std::move(message));
        }
        m_changed.notify_one();
    }

    /// The next message; waits for it, if asked to, until there is one or the inbox is shut, or until some time.
    std::optional<Message> take(bool wait, std::optional<std::chrono::steady_clock::time_point> until = {})
    {
        std::unique_lock lock(m_mutex);
        const auto come = [this] {
            return m_shut
                   || std::any_of(m_lanes.begin(), m_lanes.end(), [](const auto& lane) { return !lane.empty(); });
        };
        if (wait && until)
            m_changed.wait_until(lock, *until, come);
        else if (wait)
            m_changed.wait(lock, come);
        for (auto& lane : m_lanes) {
            if (!m_shut && !lane.empty()) {
                Message message = std::move(lane.front());
                lane.pop_front();
                return message;
            }
        }
        return std::nullopt;
    }

    /// From now on nothing is taken any more.
    void shut()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_shut = true;
        }
        m_changed.notify_one();
    }
    bool isShut()
    {
        const std::lock_guard lock(m_mutex);
        return m_shut;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::array<std::deque<Message>, Lanes> m_lanes; ///< under m_mutex
    bool m_shut = false;                            ///< under m_mutex
};

} // namespace heirloom
