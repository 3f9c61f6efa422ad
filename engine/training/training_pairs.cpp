// SPDX-License-Identifier: Apache-2.0
#include "engine/training/training_pairs.h"

namespace heirloom::training {

DrawnPair drawPair(const CropDataset& dataset, Random& random)
{
    const std::int64_t index = dataset.draw(random);
    const CropView view = dataset.view(index, random.bits());
    return {applyDegradation(view.picture, drawDegradation(random.bits())), view.places, dataset.isExample(index)};
}

std::vector<TrainingPair> drawPairs(const CropDataset& dataset, std::uint64_t seed, std::int64_t first,
                                    std::int64_t count)
{
    std::vector<TrainingPair> pairs;
    for (std::int64_t sample = first; sample < first + count; ++sample) {
        Random random(mixSeed(seed, static_cast<std::uint64_t>(sample)));
        pairs.push_back(drawPair(dataset, random).pair);
    }
    return pairs;
}

TrainingPair evaluationPair(const CropDataset& dataset, std::int64_t index, std::uint64_t seed)
{
    return applyDegradation(dataset.clean(index), drawDegradation(mixSeed(seed, dataset.name(index))));
}

} // namespace heirloom::training
