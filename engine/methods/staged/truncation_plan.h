// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/manifest.h"
#include "engine/core/result.h"

#include <array>
#include <string>

namespace heirloom {

/// The time each stage of truncated diffusion starts from, in (0, 1]: t1, t2, and the fractional t3 of the paper.
using StageStarts = std::array<double, 3>;

/// What a run of truncated diffusion does in its three stages (DiffBFR): identity at half size, identity at full size,
/// texture. Thread: a plain value.
struct TruncationPlan {
    StageStarts starts{0.9, 0.9, 0.06};
    std::array<int, 3> shares{6, 6, 4}; ///< of a run's evaluations; 0 leaves a stage out, not all of them
    /// The first stage starts from the degraded face, as in the paper, instead of the recovered one.
    bool fromDegraded = false;
    double noise = 1;        ///< see diffusion::TrajectoryPlan::noise; of the stages for identity
    double textureNoise = 1; ///< and of the one for texture
};

/// What a bundle's manifest tells (settings truncated_t1 to _t3, truncated_steps1 to _steps3, truncated_from_degraded,
/// truncated_noise, truncated_texture_noise), or the defaults. Without a network for texture its stage is left out.
TruncationPlan truncationPlan(const bundle::Manifest& manifest);

/// Whether every stage that has a share can start, and one has. Thread: any.
bool isSound(const TruncationPlan& plan);

/// How many of `steps` evaluations each stage gets: shares rounded so that they add up. Requires a sound plan.
std::array<int, 3> evaluationsOf(const TruncationPlan& plan, int steps);

} // namespace heirloom
