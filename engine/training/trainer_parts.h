// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"
#include "engine/training/training_run.h"

#include <cstdint>
#include <functional>
#include <future>
#include <string>
#include <utility>
#include <vector>

// What every trainer needs beside the loop.
namespace heirloom::training {

/// Brings a network's parameters into the form it is trained in: device, type, convolutions channels-last.
void prepareNetwork(torch::nn::Module& network, const TrainingOptions& options);

/// The same for a network that stands still: its parameters take no gradients.
void freeze(torch::nn::Module& network, const TrainingOptions& options);

/// A buffer that is measured once and shipped with the averaged weights.
Companion shippedBuffer(const std::string& name, const at::Tensor& values);

/// Writes rows of pictures, 3 x H x W bytes each and all of one size, as `sheet_<samples>` in two columns, so that the
/// sheet fits a screen. A sheet that cannot be written is no reason to lose the training: nothing is reported.
void writeContactSheet(const std::vector<at::Tensor>& rows, std::int64_t samples, const TrainingOptions& options,
                       const TrainingHooks& hooks);

/// `count` indices spread evenly over a data set (which is sorted by source), or all of them if there are fewer.
std::vector<std::int64_t> spreadIndices(std::int64_t size, std::int64_t count);

/// Makes the coming batch while the network works on this one, with one thread: the network needs the others.
template <class Batch>
class Prefetch {
public:
    /// Makes the samples [first, first + count), the same ones for the same numbers. Called on another thread.
    using Make = std::function<Batch(std::int64_t first, std::int64_t count)>;

    explicit Prefetch(Make make) : m_make(std::move(make)) {}

    Batch get(std::int64_t first, std::int64_t count)
    {
        Batch batch = m_next.valid() && m_first == first && m_count == count ? m_next.get() : m_make(first, count);
        m_first = first + count;
        m_count = count;
        m_next = std::async(std::launch::async, [this, next = m_first, count] {
            at::set_num_threads(1);
            return m_make(next, count);
        });
        return batch;
    }

private:
    Make m_make;
    std::int64_t m_first = 0, m_count = 0;
    std::future<Batch> m_next;
};

} // namespace heirloom::training
