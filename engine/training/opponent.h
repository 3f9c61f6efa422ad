// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/training/training_run.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace heirloom::training {

/// The opponent of a network that makes pictures: learns to tell real ones from made ones by the hinge loss, held back by
/// LeCam regularisation (Tseng et al. 2021), which keeps it from knowing a small data set by heart.
/// Thread: the trainer's.
class Opponent {
public:
    /// What a network says of N pictures, at one scale or several: N x ... each, above zero means real.
    using Verdict = std::function<std::vector<at::Tensor>(const at::Tensor& pictures)>;

    /// `name` begins its keys in checkpoints. `network` holds everything of it that learns; `verdict` goes through it.
    /// `rate`: its learning rate, which stays the same.
    Opponent(std::string name, std::shared_ptr<torch::nn::Module> network, Verdict verdict, double rate,
             const TrainingOptions& options);

    /// One step; real and made are N x C x H x W float32 without graph, not necessarily as many of each. Returns the mean verdict
    /// on real minus that on made ones: near zero it is beaten, above two it is sure.
    double learn(const at::Tensor& real, const at::Tensor& made);
    /// What the network that made the pictures is to lower: the verdict's negative mean. Its graph reaches `made` only.
    at::Tensor loss(const at::Tensor& made);

    Companion companion();

private:
    std::string m_name;
    std::shared_ptr<torch::nn::Module> m_network;
    Verdict m_verdict;
    std::unique_ptr<Optimiser> m_optimiser;
    double m_rate;
    double m_realVerdict = 0, m_madeVerdict = 0; ///< moving averages
};

/// A patch discriminator as an opponent. `channels`: those of the pictures and of what they are to fit.
Opponent patchOpponent(std::string name, std::int64_t channels, std::vector<std::int64_t> widths, double rate,
                       const TrainingOptions& options);

} // namespace heirloom::training
