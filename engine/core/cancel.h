// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>

namespace heirloom {

/// A shared "please stop". Copies talk about the same request. Long work looks at `cancelled()` between small pieces
/// and ends with `ErrorCode::Cancelled`. Thread: safe from any thread, and `cancel()` from a signal handler too.
class CancelToken {
public:
    CancelToken() : m_flag(std::make_shared<std::atomic<bool>>(false)) {}
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    bool cancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

} // namespace heirloom
