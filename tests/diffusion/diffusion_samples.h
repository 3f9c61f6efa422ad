// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstdint>

#include "engine/core/torch.h"
#include "engine/diffusion/schedule.h"

namespace heirloom::diffusion {

/// Seeded standard normal numbers.
inline at::Tensor normal(at::IntArrayRef shape, std::uint64_t seed, at::ScalarType type = at::kDouble)
{
    at::Generator generator = at::detail::createCPUGenerator(seed);
    return at::randn(shape, generator, at::kDouble).to(type);
}

inline double largest(const at::Tensor& values)
{
    return values.abs().max().item<double>();
}

/// Data whose best denoiser and whose flow are known exactly: every value normal with a mean of its own and one
/// deviation.
struct GaussianData {
    at::Tensor mean;
    double deviation = 0.4;

    /// The deviation of z_t.
    double spread(double t) const { return std::hypot(alpha(t) * deviation, sigma(t)); }
    /// E[z | z_t]
    at::Tensor clean(const at::Tensor& noisy, double t) const
    {
        const double gain = alpha(t) * deviation * deviation / (spread(t) * spread(t));
        return mean + (noisy - mean * alpha(t)) * gain;
    }
    /// The v that says so. Requires t > 0.
    at::Tensor velocity(const at::Tensor& noisy, double t) const
    {
        return (noisy * alpha(t) - clean(noisy, t)) / sigma(t);
    }
    /// Where the probability flow brings z_t by the time `to`.
    at::Tensor flow(const at::Tensor& noisy, double t, double to) const
    {
        return mean * alpha(to) + (noisy - mean * alpha(t)) * (spread(to) / spread(t));
    }
};

} // namespace heirloom::diffusion
