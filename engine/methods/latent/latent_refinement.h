// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/methods/network_pool.h"
#include "engine/methods/run.h"
#include "engine/methods/run_options.h"

#include <memory>

namespace heirloom {

/// Whether a bundle can refine at an identity weight. Errors: NotFound.
Status checkRefinable(const NetworkPool& pool, double identity);

/// Latent refinement: a truncated trajectory from the recovered face's latent (CLR-Face, section 3.2), shown by difference
/// decoding, x_I + G(z) - G(c), and held to the shape of x_I with the identity weight (both ours). Errors: NotFound (the
/// bundle lacks a network that is needed), InvalidArgument.
Result<std::unique_ptr<Run>> beginLatentRefinement(std::shared_ptr<NetworkPool> pool, const PreparedFace& face,
                                                   const RunOptions& options);

} // namespace heirloom
