// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/weight_line.h"

#include "engine/bundle/strict_loading.h"
#include "engine/core/torch.h"

namespace heirloom::bundle {
namespace {

/// Weights that differ by less than this share of their size differ by rounding: bfloat16 keeps eight bits.
constexpr double kRounding = 0.005;

} // namespace

Result<WeightMap> onLine(const WeightMap& from, const WeightMap& to, double share)
{
    if (shapesOf(from) != shapesOf(to))
        return Error{ErrorCode::ModelInvalid, "The weights do not fit the network they are meant for.", {}};
    WeightMap weights;
    for (const auto& [name, end] : to) {
        const at::Tensor target = end.to(at::kFloat), way = target - from.at(name).to(at::kFloat);
        const bool differs = way.norm().item<double>() > kRounding * target.norm().item<double>();
        weights.emplace(name, differs ? target + (share - 1) * way : target);
    }
    return weights;
}

Status writeOnLine(const std::filesystem::path& from, const std::filesystem::path& to, double share,
                   const std::filesystem::path& file)
{
    const auto start = readSafetensors(from), end = readSafetensors(to);
    if (!start || !end)
        return start ? end.error() : start.error();
    const auto weights = onLine(*start, *end, share);
    return weights ? writeSafetensors(file, *weights) : Status(weights.error());
}

} // namespace heirloom::bundle
