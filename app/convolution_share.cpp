// SPDX-License-Identifier: Apache-2.0
#include "app/convolution_share.h"

#include "engine/core/torch.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

namespace heirloom::cli {
namespace {

/// One convolution that ran: everything but the numbers.
struct Convolution {
    at::Tensor input, weight, bias;
    std::vector<std::int64_t> stride, padding, dilation;
    std::int64_t groups = 1;
};

thread_local std::vector<Convolution>* t_seen = nullptr; // record functions can reach nothing else

std::unique_ptr<at::ObserverContext> note(const at::RecordFunction& function)
{
    if (!t_seen || std::strcmp(function.name(), "aten::conv2d") != 0 || function.inputs().size() < 7)
        return nullptr;
    const auto inputs = function.inputs();
    const auto like = [](const at::Tensor& tensor) { return tensor.defined() ? at::rand_like(tensor) : tensor; };
    if (!inputs[4].isIntList())
        return nullptr;
    std::vector<Convolution>* seen = std::exchange(t_seen, nullptr); // what is made below is not the network's
    seen->push_back({like(inputs[0].toTensor()), like(inputs[1].toTensor()),
                     inputs[2].isTensor() ? like(inputs[2].toTensor()) : at::Tensor(), inputs[3].toIntVector(),
                     inputs[4].toIntVector(), inputs[5].toIntVector(), inputs[6].toInt()});
    t_seen = seen;
    return nullptr;
}

double median(const std::function<void()>& work, int runs)
{
    std::vector<double> times;
    for (int i = -1; i < runs; ++i) {
        const auto started = std::chrono::steady_clock::now();
        work();
        if (i >= 0)
            times.push_back(
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - started).count());
    }
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2), times.end());
    return times[times.size() / 2];
}

} // namespace

ConvolutionShare measureConvolutionShare(const std::function<void()>& work, int runs)
{
    const at::NoGradGuard noGradient;
    std::vector<Convolution> convolutions;
    t_seen = &convolutions;
    const auto handle = at::addThreadLocalCallback(
        at::RecordFunctionCallback(note).needsInputs(true).scopes({at::RecordScope::FUNCTION}));
    work();
    at::removeCallback(handle);
    t_seen = nullptr;
    ConvolutionShare share;
    share.wholeMs = median(work, runs);
    share.convolutionsMs = median(
        [&] {
            for (const Convolution& c : convolutions)
                at::conv2d(c.input, c.weight, c.bias, c.stride, c.padding, c.dilation, c.groups);
        },
        runs);
    return share;
}

} // namespace heirloom::cli
