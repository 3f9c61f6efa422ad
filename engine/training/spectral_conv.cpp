// SPDX-License-Identifier: Apache-2.0
#include "engine/training/spectral_conv.h"

#include "engine/core/torch.h"

namespace heirloom::training {
namespace {

constexpr int kFirstIterations = 10;

at::Tensor unit(const at::Tensor& vector)
{
    return vector / vector.norm().clamp_min(1e-12);
}

} // namespace

SpectralConvImpl::SpectralConvImpl(std::int64_t in, std::int64_t out, std::int64_t kernel)
{
    weight = register_parameter("weight", at::empty({out, in, kernel, kernel}));
    bias = register_parameter("bias", at::zeros({out}));
    torch::nn::init::kaiming_normal_(weight, 0.2, torch::kFanIn, torch::kLeakyReLU);
    direction = register_buffer("direction", unit(at::randn({out})));
    at::NoGradGuard noGradient;
    const at::Tensor matrix = weight.flatten(1);
    for (int i = 0; i < kFirstIterations; ++i)
        direction.copy_(unit(at::mv(matrix, unit(at::mv(matrix.t(), direction)))));
}

at::Tensor SpectralConvImpl::forward(const at::Tensor& x)
{
    const at::Tensor matrix = weight.to(at::kFloat).flatten(1);
    at::Tensor right;
    {
        at::NoGradGuard noGradient;
        right = unit(at::mv(matrix.t(), direction));
        direction.copy_(unit(at::mv(matrix, right)));
    }
    const at::Tensor largest = at::dot(direction.clone(),
                                       at::mv(matrix, right)); // its slope goes through the matrix alone
    return at::conv2d(x, weight / largest.to(weight.scalar_type()), bias, 1, weight.size(2) / 2);
}

} // namespace heirloom::training
