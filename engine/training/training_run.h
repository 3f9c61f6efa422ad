// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/core/torch.h"
#include "engine/training/optimiser.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heirloom::training {

/// What every trainer is told.
struct TrainingOptions {
    std::filesystem::path directory; ///< receives checkpoint, weights, log and contact sheets
    std::int64_t samples = 60'000;   ///< the whole plan; the learning rate's cosine ends here
    std::int64_t batch = 8;
    std::int64_t window = 0;       ///< side of the random window that a sample is cut to, in pixels; 0: the whole crop
    double learningRate = 4e-4;    ///< at its peak
    std::optional<double> minutes; ///< stop (and keep a checkpoint) after so long, wherever the plan stands
    double checkpointMinutes = 5;
    bool resume = false;        ///< go on from the directory's checkpoint; refused if there is none
    std::string device = "cpu"; ///< "cpu", "cuda" or "cuda:N"
    bool bfloat16 = true;       ///< the working copy's type; float32 otherwise
    std::uint64_t seed = 1;
};

/// Where a run stands.
struct TrainingProgress {
    std::int64_t samples = 0, planned = 0;
    double seconds = 0; ///< spent on this network over all resumed runs
    double samplesPerSecond = 0;
    double learningRate = 0, loss = 0, gradientNorm = 0;
};

/// What a trainer tells while it runs, and how it is stopped.
struct TrainingHooks {
    std::function<void(const TrainingProgress&)> progress; ///< a few times a minute
    /// Writes a picture, 3 x H x W bytes, into a file named without its ending. Default: binary PPM, which needs no library.
    std::function<Status(const std::filesystem::path&, const at::Tensor&)> writePicture;
    CancelToken cancel;
};

/// Writes a picture as binary PPM.
Status writePpm(const std::filesystem::path& stem, const at::Tensor& bytes);

/// Something that learns beside the network and not by its optimiser: codebooks, or an opponent. Its state is part of the
/// checkpoint.
struct Companion {
    std::string name; ///< begins its keys in the checkpoint
    std::function<bundle::WeightMap()> state;
    std::function<Status(const bundle::WeightMap& state)> restore;
    /// What of it is shipped together with the averaged weights; may be empty.
    std::function<bundle::WeightMap(const bundle::WeightMap& averaged)> shipped;
};

/// The loop that all trainers share: learning-rate schedule (warm-up, then cosine), optimiser steps, checkpoints,
/// resuming, the CSV log. Files in TrainingOptions::directory: `checkpoint.safetensors` (to resume), `weights.safetensors`
/// (the averaged weights), `log.csv`, `curves.svg` (its columns, drawn). Thread: one thread at a time.
class TrainingRun {
public:
    /// The loss of the samples [first, first + count), a scalar with a graph.
    using Loss = std::function<at::Tensor(std::int64_t first, std::int64_t count)>;
    /// Named figures for the log, computed at each checkpoint from what would be shipped.
    using Figures = std::vector<std::pair<std::string, double>>;
    using Validate = std::function<Figures(const bundle::WeightMap& weights, std::int64_t samples)>;

    TrainingRun(torch::nn::Module& module, TrainingOptions options, TrainingHooks hooks);

    /// To be called before run().
    void accompany(Companion companion) { m_companions.push_back(std::move(companion)); }

    /// Runs until the plan is done, the minutes are over or the token is cancelled; a checkpoint is kept in each case.
    Result<TrainingProgress> run(const Loss& loss, const Validate& validate);

private:
    Status load();
    Status save(const Validate& validate);
    double learningRateAt(std::int64_t samples) const;
    Status log(const Figures& figures) const;

    TrainingOptions m_options;
    TrainingHooks m_hooks;
    Optimiser m_optimiser;
    std::vector<Companion> m_companions;
    TrainingProgress m_progress;
};

} // namespace heirloom::training
