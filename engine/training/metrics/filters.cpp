// SPDX-License-Identifier: Apache-2.0
#include "engine/training/metrics/filters.h"

#include "engine/core/torch.h"

#include <array>
#include <cmath>

namespace heirloom::metrics {

std::vector<double> gaussian(int taps, double sigma)
{
    TORCH_CHECK(taps > 0 && taps % 2 == 1 && sigma > 0, "a Gaussian needs an odd number of taps and a positive sigma");
    std::vector<double> weights(static_cast<std::size_t>(taps));
    double sum = 0;
    for (int i = 0; i < taps; ++i) {
        const double distance = i - taps / 2;
        weights[static_cast<std::size_t>(i)] = std::exp(-distance * distance / (2.0 * sigma * sigma));
        sum += weights[static_cast<std::size_t>(i)];
    }
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

at::Tensor filterSeparable(const at::Tensor& image, const std::vector<double>& weights, Edge edge)
{
    const auto taps = static_cast<std::int64_t>(weights.size());
    const std::int64_t reach = taps / 2;
    const at::Tensor kernel = at::tensor(at::ArrayRef<double>(weights), image.options());
    const at::Tensor padded = edge == Edge::None ? image : at::replication_pad2d(image, {reach, reach, reach, reach});
    return at::conv2d(at::conv2d(padded, kernel.view({1, 1, 1, taps})), kernel.view({1, 1, taps, 1}));
}

at::Tensor toEightBitRange(const at::Tensor& images)
{
    TORCH_CHECK(images.dim() == 4 && images.size(1) == 3, "a metric takes pictures of N x 3 x H x W");
    return ((images.detach().to(at::kCPU, at::kDouble) + 1.0) * 127.5).clamp(0.0, 255.0);
}

at::Tensor luma(const at::Tensor& rgb)
{
    return 0.299 * rgb.narrow(1, 0, 1) + 0.587 * rgb.narrow(1, 1, 1) + 0.114 * rgb.narrow(1, 2, 1);
}

at::Tensor halveBicubic(const at::Tensor& image)
{
    const std::int64_t height = image.size(2);
    const std::int64_t width = image.size(3);
    TORCH_CHECK(height % 2 == 0 && width % 2 == 0 && height >= 6 && width >= 6, "only even sizes can be halved");
    // A pixel of the result lies between two of the source; taps at distances 0.25, 0.75, 1.25 and 1.75 of the
    // stretched cubic to each side. They sum to 2 by construction, so half of each is the weight.
    constexpr auto cubic = [](double x) {
        return x <= 1.0 ? (1.5 * x - 2.5) * x * x + 1.0 : ((-0.5 * x + 2.5) * x - 4.0) * x + 2.0;
    };
    constexpr std::array<double, 8> weights{cubic(1.75) / 2, cubic(1.25) / 2, cubic(0.75) / 2, cubic(0.25) / 2,
                                            cubic(0.25) / 2, cubic(0.75) / 2, cubic(1.25) / 2, cubic(1.75) / 2};
    constexpr auto taps = static_cast<std::int64_t>(weights.size());
    const at::Tensor kernel = at::tensor(at::ArrayRef<double>(weights), image.options());
    const auto mirrored = [](const at::Tensor& x, std::int64_t dim) {
        constexpr std::int64_t reach = taps / 2 - 1;
        return at::cat({x.narrow(dim, 0, reach).flip(dim), x, x.narrow(dim, x.size(dim) - reach, reach).flip(dim)},
                       dim);
    };
    const at::Tensor rows = at::conv2d(mirrored(image, 3), kernel.view({1, 1, 1, taps}), {}, {1, 2});
    return at::conv2d(mirrored(rows, 2), kernel.view({1, 1, taps, 1}), {}, {2, 1});
}

} // namespace heirloom::metrics
