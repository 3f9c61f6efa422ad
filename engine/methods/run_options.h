// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/methods/common_params.h"

#include <cstdint>

namespace heirloom {

/// What the methods that diffuse are told of a run. Thread: a plain value.
struct RunOptions {
    int steps = kRunSteps; ///< network evaluations of a whole run: its positions behind 0
    double identity = 0.5; ///< identity weight, 0 to 1
    std::uint64_t seed = 0;
    bool exactGuidance = false; ///< see exactParam()
};

/// From resolved parameters.
RunOptions runOptions(const Description& description, const Params& params, std::uint64_t seed);

/// Errors: InvalidArgument (steps or identity weight out of range).
Status checkOptions(const RunOptions& options);

} // namespace heirloom
