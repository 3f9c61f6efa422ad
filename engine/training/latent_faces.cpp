// SPDX-License-Identifier: Apache-2.0
#include "engine/training/latent_faces.h"

#include "engine/core/torch.h"
#include "engine/nn/latent_condition.h"
#include "engine/training/trainer_parts.h"

namespace heirloom::training {

void FrozenNetworks::prepare(const TrainingOptions& options)
{
    freeze(*recovery, options);
    freeze(*vqgan, options);
}

RecoveredFaces recoverFaces(nn::IdentityRecoveryNetwork& recovery, const std::vector<TrainingPair>& pairs,
                            const at::Device& device)
{
    at::NoGradGuard noGradient;
    std::vector<at::Tensor> degraded, clean;
    for (const TrainingPair& pair : pairs) {
        degraded.push_back(pair.degraded);
        clean.push_back(pair.clean);
    }
    RecoveredFaces faces{at::stack(degraded).to(device), at::stack(clean).to(device), {}};
    faces.recovered = recovery->forward(faces.degraded).clamp(-1, 1);
    return faces;
}

LatentFaces encodeFaces(FrozenNetworks& networks, const std::vector<TrainingPair>& pairs, const at::Device& device)
{
    at::NoGradGuard noGradient;
    LatentFaces faces{recoverFaces(networks.recovery, pairs, device), {}, {}};
    faces.condition = nn::latentCondition(networks.vqgan, faces.recovered, faces.degraded);
    faces.latent = networks.vqgan->encode(faces.clean);
    return faces;
}

} // namespace heirloom::training
