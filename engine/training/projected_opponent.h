// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/training/opponent.h"
#include "engine/training/squeezenet.h"

namespace heirloom::training {

/// An opponent that looks at frozen features instead of pixels (Sauer et al. 2021, "Projected GANs converge faster"):
/// SqueezeNet's at a quarter, an eighth and a sixteenth of the size, each mixed by a fixed random 1x1 convolution, the coarser ones
/// added to the finer, and a small spectrally normalised head a scale. What is random is drawn from the options' seed and is the same
/// after resuming. Its pictures are N x 3 x H x W in [-1, 1], sides of at least 64 and multiples of 16.
Opponent projectedOpponent(std::string name, const SqueezeNet& features, double rate, const TrainingOptions& options);

} // namespace heirloom::training
