// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"

namespace heirloom::nn {

/// Gaussian blur of the last two dimensions, H x W, of a tensor of three or four; separable, borders reflected; differentiable.
/// Sigma in pixels; below 0.1 nothing happens. The kernel's radius is 2.7 sigma, or the picture's size if that is smaller.
/// Thread: safe from any.
at::Tensor gaussianBlur(const at::Tensor& picture, double sigma);

} // namespace heirloom::nn
