// SPDX-License-Identifier: Apache-2.0
#include "engine/recipe/axis.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace heirloom {

std::vector<double> stopsOf(const ParamSpec& spec)
{
    if (!spec.stops.empty())
        return spec.stops;
    std::vector<double> stops;
    if (spec.kind == ParamSpec::Kind::Whole) {
        for (double value = spec.low; value <= spec.controlHigh(); ++value)
            stops.push_back(value);
        return stops;
    }
    constexpr int kHundred = 100;
    for (int i = 0; i <= kHundred; ++i)
        stops.push_back(spec.low + (spec.controlHigh() - spec.low) * i / kHundred);
    return stops;
}

int stopAt(const ParamSpec& spec, const Params& params)
{
    const std::vector<double> stops = stopsOf(spec);
    const double standard = Params{{spec.id, spec.standard}}.number(spec.id);
    const double value = params.number(spec.id, standard);
    const auto nearest = std::ranges::min_element(
        stops, [value](double a, double b) { return std::abs(a - value) < std::abs(b - value); });
    return static_cast<int>(nearest - stops.begin());
}

Params atStop(const ParamSpec& spec, Params params, int stop)
{
    const std::vector<double> stops = stopsOf(spec);
    const double value = stops[static_cast<std::size_t>(std::clamp(stop, 0, static_cast<int>(stops.size()) - 1))];
    if (spec.kind == ParamSpec::Kind::Whole)
        params.set(spec.id, static_cast<std::int64_t>(value));
    else
        params.set(spec.id, value);
    return params;
}

} // namespace heirloom
