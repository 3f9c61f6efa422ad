// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"
#include "engine/methods/face_restorer.h"

#include <functional>
#include <string>
#include <vector>

namespace heirloom::cli {

/// One thing that was measured, in milliseconds a run.
struct Stage {
    std::string name;
    std::vector<double> milliseconds;

    double percentile(double share) const;
};

/// Runs a stage once to warm up and `runs` times to measure; stops at the first failure.
Status measureStage(std::vector<Stage>& stages, const std::string& name, int runs, Console& console,
                    const std::function<Status()>& work);

template <typename T>
Status statusOf(const Result<T>& result)
{
    return result ? success() : Status(result.error());
}

/// A network's time over that of its convolutions alone.
struct NetworkRatio {
    std::string network;
    double ratio = 0;
};

/// The stages of latent refinement on one crop, in the device's precision, and what its networks cost beside their
/// convolutions. Nothing for a bundle that cannot refine.
Status measureRefinement(std::vector<Stage>& stages, std::vector<NetworkRatio>& ratios, const std::string& bundle,
                         const ComputeDevice& device, const Crop& crop, int runs, Console& console);

} // namespace heirloom::cli
