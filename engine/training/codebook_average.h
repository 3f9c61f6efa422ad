// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/grouped_quantiser.h"
#include "engine/training/training_run.h"

namespace heirloom::training {

/// Moves a quantiser's codes to the mean of the latents that fall to them (the moving average of VQ-VAE, appendix A.1),
/// and re-seeds codes that nothing falls to with latents at random: a dead code never comes alive on its own, and a
/// prototype used a fifth of its codes. Thread: the trainer's.
class CodebookAverage {
public:
    explicit CodebookAverage(nn::GroupedQuantiser quantiser, std::uint64_t seed);

    /// One step: N x channels x H x W float32 latents, in the quantiser's units. The first call begins all codes at
    /// latents of this batch.
    void observe(const at::Tensor& latents);

    Companion companion();

private:
    /// groups x positions x channels/groups.
    at::Tensor points(const at::Tensor& latents) const;
    void revive(const at::Tensor& points, const at::Tensor& dead);

    nn::GroupedQuantiser m_quantiser;
    std::uint64_t m_seed;
    std::int64_t m_steps = 0;
    at::Tensor m_counts; ///< groups x codes: how many latents fall to a code in one step, averaged
    at::Tensor m_sums;   ///< groups x codes x width: their sum, averaged
};

} // namespace heirloom::training
