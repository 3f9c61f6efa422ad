// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/denoiser.h"
#include "engine/training/training_pairs.h"
#include "engine/training/training_run.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace heirloom::training {

/// What a diffusion network learns from, in the units of its state. No gradients.
struct DiffusionSamples {
    at::Tensor target;    ///< N x channels x H x W
    at::Tensor condition; ///< N x condition x H x W; undefined for an unconditional network
};

/// A validation face as the network meets it: a batch of one.
struct DiffusionTrial {
    DiffusionSamples sample;
    at::Tensor start;                                   ///< the starting picture of its run, in the units of the state
    at::Tensor degraded, recovered, clean;              ///< 1 x 3 x S x S
    std::function<at::Tensor(const at::Tensor&)> shown; ///< a prediction as it would be shown, 1 x 3 x S x S
};

/// Times in which a network is trained: from 0 to `latest`. Trials run from `start`.
struct DiffusionTimes {
    double latest = 1;
    double start = 1;
};

/// What diffusion networks differ in, for their trainer. Thread: that of the training, but for pairs().
class DiffusionSubject {
public:
    virtual ~DiffusionSubject() = default;
    /// Brings frozen networks into their training form.
    virtual void prepare(const TrainingOptions& options) = 0;
    /// The samples [first, first + count), the same ones for the same numbers. Called on another thread.
    virtual std::vector<TrainingPair> pairs(const CropDataset& faces, std::uint64_t seed, std::int64_t first,
                                            std::int64_t count) const
    {
        return drawPairs(faces, seed, first, count);
    }
    /// `count` samples of pairs, kTimesPerFace of each but the last. `spread`: see nn::Residual.
    virtual DiffusionSamples samples(const std::vector<TrainingPair>& pairs, std::int64_t count,
                                     const at::Tensor& spread) = 0;
    virtual DiffusionTrial trial(const TrainingPair& pair, const at::Tensor& spread) = 0;
    /// Whether the state's units are to be measured; otherwise the spread stays 1.
    virtual bool isResidual() const { return true; }
    virtual DiffusionTimes times() const { return {}; }
};

/// A degraded face meets so many times and noises: making it costs as much as a training step.
constexpr std::int64_t kTimesPerFace = 4;

/// Trains a diffusion network: from a noised target, the time and the condition to v, mean square error. The spread
/// (nn::Residual) is measured over training faces, unless the network brings one. Times are stratified within a batch.
///
/// The log tells, over validation faces: the loss in early, middle and late times with fixed noise, and, after eight steps:
/// PSNR of the recovered face, of the first prediction (the network's own estimate: better than the recovered face, if it
/// learns anything) and of the last; detail energy of the recovered face and of the last prediction, against the clean
/// faces'. The sheet shows degraded, recovered, the first and the last prediction, clean.
Result<TrainingProgress> trainDiffusion(nn::Denoiser network, DiffusionSubject& subject, const CropDataset& train,
                                        const CropDataset& validation, const TrainingOptions& options,
                                        const TrainingHooks& hooks);

} // namespace heirloom::training
