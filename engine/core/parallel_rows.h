// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <future>
#include <thread>
#include <vector>

namespace heirloom {

/// Runs `work(first, last)` over the rows from 0 to `count`, a stretch of them on each processor, and returns when all is
/// done. By threads of the standard library, whose waiting for each other the thread sanitizer sees. What `work` throws
/// comes out here. Thread: any.
template <class Work>
void inParallelRows(int count, const Work& work)
{
    constexpr int kFew = 64; // rows that are not worth a thread
    const int threads = std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, std::max(1, count / kFew));
    const auto first = [&](int thread) { return static_cast<int>(static_cast<long long>(count) * thread / threads); };
    std::vector<std::future<void>> others;
    for (int thread = 1; thread < threads; ++thread)
        others.push_back(
            std::async(std::launch::async, [&work, from = first(thread), to = first(thread + 1)] { work(from, to); }));
    work(0, first(1));
    for (std::future<void>& other : others)
        other.get();
}

} // namespace heirloom
