// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/recipe/description.h"

#include <vector>

// Where a handle stops along a parameter. Thread: any.
namespace heirloom {

/// The values at which a control, or a row or column of the pad, stops: each whole number, or the parameter's own stops, or
/// hundredths. Never empty.
std::vector<double> stopsOf(const ParamSpec& spec);
/// Which of them is nearest to what the parameters say.
int stopAt(const ParamSpec& spec, const Params& params);
/// The parameters with the value of a stop.
Params atStop(const ParamSpec& spec, Params params, int stop);

} // namespace heirloom
