// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"

#include <vector>

// What the metrics share: float64 tensors on the CPU. Thread: all functions are free of state.
namespace heirloom::metrics {

/// What a filter sees beyond the picture's edge.
enum class Edge {
    None,     ///< nothing: the result is smaller by the filter's length - 1
    Replicate ///< the outermost pixel, again and again: the result keeps the size
};

/// The `taps` weights of a Gaussian, summing to 1. Requires taps odd.
std::vector<double> gaussian(int taps, double sigma);

/// Filters rows and columns of N x 1 x H x W with the same weights. Requires an odd number of them.
at::Tensor filterSeparable(const at::Tensor& image, const std::vector<double>& weights, Edge edge);

/// N x 3 x H x W RGB in [-1, 1], any device and float type, to float64 in 0..255 on the CPU, values outside clamped.
/// Throws c10::Error if the shape is another.
at::Tensor toEightBitRange(const at::Tensor& images);

/// Luma of ITU-R BT.601, 0.299 R + 0.587 G + 0.114 B (full range), of N x 3 x H x W: N x 1 x H x W in the same units.
at::Tensor luma(const at::Tensor& rgb);

/// Half the width and height by an antialiased bicubic filter, as MATLAB's imresize(image, 0.5) does it: the cubic of
/// a = -0.5 stretched to eight taps, the picture mirrored at its edges. N x 1 x H x W, H and W even and at least 6.
at::Tensor halveBicubic(const at::Tensor& image);

} // namespace heirloom::metrics
