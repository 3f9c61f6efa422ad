// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/training/crop_dataset.h"
#include "engine/training/degradation.h"
#include "engine/training/random.h"

#include <cstdint>
#include <vector>

// How crops become pairs of degraded and clean faces, the same for every trainer and for evaluation. Thread: any.
namespace heirloom::training {

struct DrawnPair {
    TrainingPair pair;
    FacePlaces places; ///< in the pair's pictures
    bool example;      ///< see CropDataset::isExample
};

/// A random view of a random crop, with random damage.
DrawnPair drawPair(const CropDataset& dataset, Random& random);
/// The samples [first, first + count) of a seed: always the same for the same numbers.
std::vector<TrainingPair> drawPairs(const CropDataset& dataset, std::uint64_t seed, std::int64_t first,
                                    std::int64_t count);

/// The seed at which networks are compared: each face of a validation set meets the damage drawn from it and its name.
constexpr std::uint64_t kEvaluationSeed = 2024;
TrainingPair evaluationPair(const CropDataset& dataset, std::int64_t index, std::uint64_t seed = kEvaluationSeed);

} // namespace heirloom::training
