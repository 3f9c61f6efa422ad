// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace heirloom::cli {

/// How a network's time compares with that of its convolutions alone: `work` runs the network once, on this thread. Its
/// convolutions are noted with the shapes, types and orders of what they get, and run again one after the other on tensors
/// like those. 1 would mean that nothing else costs anything. Both are medians over `runs`.
struct ConvolutionShare {
    double wholeMs = 0;
    double convolutionsMs = 0;
    double ratio() const { return wholeMs / convolutionsMs; }
};
ConvolutionShare measureConvolutionShare(const std::function<void()>& work, int runs);

} // namespace heirloom::cli
