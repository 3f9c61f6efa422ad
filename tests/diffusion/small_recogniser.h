// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"
#include "engine/diffusion/guidance.h"
#include "tests/diffusion/diffusion_samples.h"

#include <cmath>
#include <utility>
#include <vector>

// A person, and who recognises them, for the tests of guidance.
namespace heirloom::diffusion {

constexpr std::int64_t kValues = 2 * 3 * 3, kFeatures = 7;
inline const std::vector<std::int64_t> kShape{2, 2, 3, 3};

/// A small recognition network: one hidden layer, seeded.
struct Recogniser {
    at::Tensor first = normal({kValues, 12}, 101) / std::sqrt(double(kValues));
    at::Tensor second = normal({12, kFeatures}, 102);

    at::Tensor operator()(const at::Tensor& clean) const
    {
        const at::Tensor hidden = at::tanh(clean.flatten(1).matmul(first.to(clean.options())));
        return hidden.matmul(second.to(clean.options()));
    }
};

inline at::Tensor identityOf(std::int64_t rows, std::uint64_t seed = 103)
{
    return normal({rows, kFeatures}, seed) * 3.0;
}

inline IdentityGuidance guidance(double weight, at::Tensor mask = {})
{
    IdentityGuidanceOptions options;
    options.weight = weight;
    options.mask = std::move(mask);
    return {Recogniser(), identityOf(1), std::move(options)};
}

} // namespace heirloom::diffusion
