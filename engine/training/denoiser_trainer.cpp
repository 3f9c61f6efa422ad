// SPDX-License-Identifier: Apache-2.0
#include "engine/training/denoiser_trainer.h"

#include "engine/core/torch.h"
#include "engine/nn/latent_residual.h"

#include <utility>

namespace heirloom::training {
namespace {

class LatentSubject final : public DiffusionSubject {
public:
    explicit LatentSubject(FrozenNetworks frozen) : m_frozen(std::move(frozen)) {}

    void prepare(const TrainingOptions& options) override
    {
        m_frozen.prepare(options);
        m_device = at::Device(options.device);
    }

    DiffusionSamples samples(const std::vector<TrainingPair>& pairs, std::int64_t count,
                             const at::Tensor& spread) override
    {
        const LatentFaces faces = encodeFaces(m_frozen, pairs, m_device);
        const at::Tensor found = nn::LatentResidual(spread, faces.condition).residual(faces.latent);
        return {found.repeat_interleave(kTimesPerFace, 0).slice(0, 0, count),
                faces.condition.repeat_interleave(kTimesPerFace, 0).slice(0, 0, count)};
    }

    DiffusionTrial trial(const TrainingPair& pair, const at::Tensor& spread) override
    {
        const LatentFaces face = encodeFaces(m_frozen, {pair}, m_device);
        const nn::LatentResidual residual(spread, face.condition);
        nn::Vqgan vqgan = m_frozen.vqgan;
        const at::Tensor base = vqgan->decode(residual.centre());
        const auto shown = [=, recovered = face.recovered](const at::Tensor& found) mutable {
            return residual.shown(recovered, vqgan->decode(residual.clean(found)), base);
        };
        return {{residual.residual(face.latent), face.condition},
                at::zeros_like(face.latent),
                face.degraded,
                face.recovered,
                face.clean,
                shown};
    }

private:
    FrozenNetworks m_frozen;
    at::Device m_device{at::kCPU};
};

} // namespace

Result<TrainingProgress> trainDenoiser(nn::Denoiser network, FrozenNetworks frozen, const CropDataset& train,
                                       const CropDataset& validation, const TrainingOptions& options,
                                       const TrainingHooks& hooks)
{
    LatentSubject subject(std::move(frozen));
    return trainDiffusion(std::move(network), subject, train, validation, options, hooks);
}

} // namespace heirloom::training
