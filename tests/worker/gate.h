// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/worker/worker_probe.h"

#include <atomic>

#include <QSemaphore>

namespace heirloom::test {

/// Through which the engine's thread gets to each evaluation of a network: one at a time, when it is told to.
class Gate {
public:
    /// Thread: the engine's.
    Status pass()
    {
        m_arrived.release();
        m_let.acquire();
        return m_fail.exchange(false) ? Status(Error{ErrorCode::ComputeFailed, "Not a number.", {}}) : success();
    }
    /// Until the engine wants to evaluate. No event is handled meanwhile.
    bool reached() { return m_arrived.tryAcquire(1, kPatience); }
    void letOne() { m_let.release(); }
    void letOneFail()
    {
        m_fail = true;
        letOne();
    }
    void letAll() { m_let.release(kAll); }
    /// From now on one at a time again; requires that the engine rests.
    void close()
    {
        m_let.acquire(m_let.available());
        m_arrived.acquire(m_arrived.available());
    }

private:
    static constexpr int kAll = 1'000'000;
    QSemaphore m_arrived, m_let;
    std::atomic<bool> m_fail = false;
};

} // namespace heirloom::test
