// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/patch_discriminator.h"
#include "engine/training/training_run.h"

#include <memory>

namespace heirloom::training {

/// The opponent of a network that makes pictures: a patch discriminator with the hinge loss (VQGAN, section 3.1), held
/// back by LeCam regularisation (Tseng et al. 2021), which keeps it from knowing a small data set by heart.
/// Thread: the trainer's.
class Adversary {
public:
    explicit Adversary(const TrainingOptions& options);

    /// One step of the discriminator; pictures are N x 3 x H x W float32, without graph. Returns the mean verdict on
    /// real minus that on made ones: near zero it is beaten, above two it is sure.
    double learn(const at::Tensor& real, const at::Tensor& made);
    /// What the network that made the pictures is to lower: the verdict's negative mean. Its graph reaches `made` only.
    at::Tensor loss(const at::Tensor& made);

    Companion companion();

private:
    nn::PatchDiscriminator m_discriminator;
    std::unique_ptr<Optimiser> m_optimiser;
    double m_learningRate;
    double m_realVerdict = 0, m_madeVerdict = 0; ///< moving averages
};

} // namespace heirloom::training
