// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/methods/network_pool.h"
#include "engine/methods/run.h"
#include "engine/methods/run_options.h"
#include "engine/methods/staged/truncation_plan.h"

#include <cstdint>
#include <memory>

namespace heirloom {

/// Whether a bundle has the networks of truncated diffusion for an identity weight. Errors: NotFound.
Status checkTruncatable(const NetworkPool& pool, double identity);

/// The noise of stage i (from 0) has the seed options.seed + i kStageSeedStep: none sees that of another.
constexpr std::uint64_t kStageSeedStep = 0x9e3779b97f4a7c15ULL;

/// Truncated diffusion (DiffBFR, arXiv 2305.04517): three trajectories in pixel space, each from what the one before found.
/// Identity at half size, identity at full size (nn::PixelStage), then the unconditional network from the fractional time
/// starts[2]. What is shown of the change follows the damage, as in latent refinement. Guidance holds the first two to
/// the person, through the recognition network (ours).
/// Errors: NotFound (the bundle lacks a network that is needed), InvalidArgument.
Result<std::unique_ptr<Run>> beginTruncatedDiffusion(std::shared_ptr<NetworkPool> pool, const PreparedFace& face,
                                                     const RunOptions& options, const TruncationPlan& plan);

} // namespace heirloom
