// SPDX-License-Identifier: Apache-2.0
#include "engine/training/perceptual_distance.h"

#include "engine/core/torch.h"

namespace heirloom::metrics {
namespace {

at::Tensor unitAtEachPlace(const at::Tensor& features)
{
    return features / (features.norm(2, {1}, true) + 1e-10);
}

at::Tensor onDeviceOf(training::SqueezeNet& network, const at::Tensor& pictures)
{
    return pictures.to(network->parameters().front().device(), at::kFloat).clamp(-1, 1);
}

} // namespace

std::vector<double> perceptualDistance(training::SqueezeNet network, const at::Tensor& pictures,
                                       const at::Tensor& references)
{
    TORCH_CHECK(pictures.sizes() == references.sizes(), "pictures that are compared have one shape");
    at::NoGradGuard noGradient;
    const std::vector<at::Tensor> one = network->forward(onDeviceOf(network, pictures)),
                                  other = network->forward(onDeviceOf(network, references));
    at::Tensor sum = at::zeros({pictures.size(0)}, at::kDouble);
    for (std::size_t i = 0; i < one.size(); ++i)
        sum += (unitAtEachPlace(one[i]) - unitAtEachPlace(other[i]))
                   .square()
                   .sum(1)
                   .mean({1, 2})
                   .to(at::kCPU, at::kDouble);
    return {sum.data_ptr<double>(), sum.data_ptr<double>() + sum.numel()};
}

at::Tensor pooledFeatures(training::SqueezeNet network, const at::Tensor& pictures)
{
    at::NoGradGuard noGradient;
    return network->forward(onDeviceOf(network, pictures)).back().mean({2, 3}).to(at::kCPU, at::kDouble);
}

double kernelDistance(const at::Tensor& features, const at::Tensor& others)
{
    TORCH_CHECK(features.size(0) > 1 && others.size(0) > 1 && features.size(1) == others.size(1),
                "two sets of two pictures or more are compared");
    const auto kernel = [&](const at::Tensor& a, const at::Tensor& b) {
        return (at::matmul(a, b.t()) / static_cast<double>(a.size(1)) + 1).pow(3);
    };
    const auto within = [&](const at::Tensor& a) { // without each one's likeness to itself
        const at::Tensor all = kernel(a, a);
        const auto n = static_cast<double>(a.size(0));
        return (all.sum() - all.diagonal().sum()).item<double>() / (n * (n - 1));
    };
    return within(features) + within(others) - 2 * kernel(features, others).mean().item<double>();
}

} // namespace heirloom::metrics
