// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/strict_loading.h"

#include "engine/core/torch.h"

#include <sstream>

namespace heirloom::bundle {
namespace {

/// A sum is finite only if all of its terms are, and is had in a tenth of the time of a look at each; one that is not may have
/// overflowed.
bool allFinite(const at::Tensor& values)
{
    return at::isfinite(values.sum(at::kFloat)).item<bool>() || at::isfinite(values).all().item<bool>();
}

enum class Missing { Refused, Kept };

Status load(torch::nn::Module& module, const WeightMap& weights, Missing missing)
try {
    WeightMap targets = weightsOf(module);
    std::ostringstream problems;
    for (const auto& [name, target] : targets) {
        const auto found = weights.find(name);
        if (found == weights.end() && missing == Missing::Kept)
            continue;
        if (found == weights.end())
            problems << "missing: " << name << ' ' << target.sizes() << '\n';
        else if (found->second.sizes() != target.sizes())
            problems << "wrong shape: " << name << " is " << found->second.sizes() << ", should be " << target.sizes()
                     << '\n';
        else if (at::isFloatingType(found->second.scalar_type()) && !allFinite(found->second))
            problems << "not finite: " << name << '\n';
    }
    for (const auto& [name, tensor] : weights) {
        if (!targets.contains(name))
            problems << "unexpected: " << name << ' ' << tensor.sizes() << '\n';
    }
    if (const std::string text = problems.str(); !text.empty())
        return Error{ErrorCode::ModelInvalid, "The weights do not fit the network they are meant for.", text};
    at::NoGradGuard noGradient;
    for (const auto& [name, tensor] : weights)
        targets.at(name).copy_(tensor);
    return success();
} catch (const std::exception& e) {
    return Error{ErrorCode::ModelInvalid, "The weights could not be loaded.", e.what()};
}

} // namespace

WeightMap weightsOf(const torch::nn::Module& module)
{
    WeightMap weights;
    for (const auto& item : module.named_parameters())
        weights.emplace(item.key(), item.value());
    for (const auto& item : module.named_buffers())
        weights.emplace(item.key(), item.value());
    return weights;
}

std::map<std::string, std::vector<std::int64_t>> shapesOf(const WeightMap& weights)
{
    std::map<std::string, std::vector<std::int64_t>> shapes;
    for (const auto& [name, tensor] : weights)
        shapes.emplace(name, tensor.sizes().vec());
    return shapes;
}

Status loadStrict(torch::nn::Module& module, const WeightMap& weights)
{
    return load(module, weights, Missing::Refused);
}

Status loadGrown(torch::nn::Module& module, const WeightMap& weights)
{
    return load(module, weights, Missing::Kept);
}

} // namespace heirloom::bundle
