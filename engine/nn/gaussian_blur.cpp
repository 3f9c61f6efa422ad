// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/gaussian_blur.h"

#include "engine/core/torch.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace heirloom::nn {
namespace {

/// Convolves along one axis by adding shifted copies: kernels change with every picture, which rules out the
/// convolution library's prepared ones, and a product with a band matrix hangs on how good the machine's BLAS is.
at::Tensor blurAxis(const at::Tensor& picture, std::int64_t axis, const std::vector<double>& kernel)
{
    const auto radius = static_cast<std::int64_t>(kernel.size() / 2);
    const std::int64_t size = picture.size(axis);
    const at::Tensor padded = axis == -2 ? at::reflection_pad2d(picture, {0, 0, radius, radius})
                                         : at::reflection_pad2d(picture, {radius, radius, 0, 0});
    at::Tensor sum = at::zeros_like(picture);
    for (std::int64_t k = 0; k <= 2 * radius; ++k)
        sum.add_(padded.slice(axis, k, k + size), kernel[static_cast<std::size_t>(k)]);
    return sum;
}

} // namespace

at::Tensor gaussianBlur(const at::Tensor& picture, double sigma)
{
    if (sigma < 0.1)
        return picture;
    const auto radius = std::min(static_cast<std::int64_t>(std::ceil(2.7 * sigma)),
                                 std::min(picture.size(-2), picture.size(-1)) - 1);
    std::vector<double> kernel;
    for (std::int64_t k = -radius; k <= radius; ++k)
        kernel.push_back(std::exp(-0.5 * static_cast<double>(k * k) / (sigma * sigma)));
    const double sum = std::accumulate(kernel.begin(), kernel.end(), 0.0);
    for (double& weight : kernel)
        weight /= sum;
    return blurAxis(blurAxis(picture, -2, kernel), -1, kernel);
}

} // namespace heirloom::nn
