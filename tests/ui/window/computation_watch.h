// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace heirloom::ui::test {

/// Counts what LibTorch computes on the thread that made it, for as long as it lives. The window's thread must compute
/// nothing of that: the networks are the worker's. Unlike a time, that is the same on every machine. One a thread.
class ComputationWatch {
public:
    ComputationWatch();
    ~ComputationWatch();
    ComputationWatch(const ComputationWatch&) = delete;
    ComputationWatch& operator=(const ComputationWatch&) = delete;

    /// LibTorch's operators called so far, those that others call among them.
    int operators() const;

    /// One of them, so that it can be seen that the watch sees.
    static void compute();

private:
    unsigned long m_callback; ///< LibTorch's name for what counts
};

} // namespace heirloom::ui::test
