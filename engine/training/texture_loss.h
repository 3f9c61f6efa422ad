// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"

namespace heirloom::training {

/// How differently much fine texture two batches of pictures carry, place by place: the mean absolute difference of the
/// local deviation of what is finer than 1.5 pixels (the band that metrics::detailEnergy measures, but around each place
/// instead of over the face). It asks that there is texture where there was, not where each hair lies, so it
/// does not reward the blur that a loss on pixels rewards; what the texture looks like is the opponent's to judge. Ours.
/// Both N x 3 x H x W in [-1, 1], the same shape, at least 16 pixels a side; a differentiable scalar. Thread: safe from any.
at::Tensor textureDifference(const at::Tensor& made, const at::Tensor& clean);

} // namespace heirloom::training
