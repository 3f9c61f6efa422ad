// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/training/squeezenet.h"

#include <vector>

// What the eye might say of two pictures, or of two sets of them, by SqueezeNet's features. Networks that were trained by these
// features are judged too kindly by them. Thread: free of state; the network's.
namespace heirloom::metrics {

/// How differently two pictures look: at seven layers, the squared difference of the features, each place's brought to unit length,
/// summed over channels, averaged over places and summed over layers. LPIPS (Zhang et al. 2018) with all its learned weights at
/// one. N x 3 x H x W in [-1, 1], sides of at least 32, on the network's device; one number a picture, 0 for equal ones.
std::vector<double> perceptualDistance(training::SqueezeNet network, const at::Tensor& pictures,
                                       const at::Tensor& references);

/// The last layer's features, averaged over places: N x 512, float64 on the CPU.
at::Tensor pooledFeatures(training::SqueezeNet network, const at::Tensor& pictures);

/// How differently two sets of pictures are distributed: the kernel distance KID (Binkowski et al. 2018; cubic polynomial kernel,
/// unbiased, of all of them) of rows of pooledFeatures(). About 0 for two samples of the same pictures; it may be a
/// little below. Requires two rows of each.
double kernelDistance(const at::Tensor& features, const at::Tensor& others);

} // namespace heirloom::metrics
