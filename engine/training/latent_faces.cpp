// SPDX-License-Identifier: Apache-2.0
#include "engine/training/latent_faces.h"

#include "engine/nn/latent_condition.h"
#include "engine/training/trainer_parts.h"

#include <ATen/ATen.h>

namespace heirloom::training {

void FrozenNetworks::prepare(const TrainingOptions& options)
{
    freeze(*recovery, options);
    freeze(*vqgan, options);
}

std::vector<TrainingPair> drawPairs(const CropDataset& dataset, std::uint64_t seed, std::int64_t first, std::int64_t count)
{
    std::vector<TrainingPair> pairs;
    for (std::int64_t sample = first; sample < first + count; ++sample) {
        Random random(mixSeed(seed, static_cast<std::uint64_t>(sample)));
        const std::int64_t index = random.index(dataset.size());
        const at::Tensor view = dataset.view(index, random.bits());
        pairs.push_back(applyDegradation(view, drawDegradation(random.bits())));
    }
    return pairs;
}

LatentFaces encodeFaces(FrozenNetworks& networks, const std::vector<TrainingPair>& pairs, const at::Device& device)
{
    at::NoGradGuard noGradient;
    std::vector<at::Tensor> degraded, clean;
    for (const TrainingPair& pair : pairs) {
        degraded.push_back(pair.degraded);
        clean.push_back(pair.clean);
    }
    LatentFaces faces;
    faces.degraded = at::stack(degraded).to(device);
    faces.clean = at::stack(clean).to(device);
    faces.recovered = networks.recovery->forward(faces.degraded).clamp(-1, 1);
    faces.condition = nn::latentCondition(networks.vqgan, faces.recovered, faces.degraded);
    faces.latent = networks.vqgan->encode(faces.clean);
    return faces;
}

} // namespace heirloom::training
