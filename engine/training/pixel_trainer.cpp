// SPDX-License-Identifier: Apache-2.0
#include "engine/training/pixel_trainer.h"

#include "engine/core/torch.h"
#include "engine/nn/pixel_stage.h"
#include "engine/training/latent_faces.h"
#include "engine/training/trainer_parts.h"

#include <memory>
#include <utility>

namespace heirloom::training {
namespace {

/// Of the noise on what stands for the first stage's result, at most and where the doubt is 1, in a picture's range of 2.
constexpr double kFirstNoise = 0.02;
constexpr double kWithoutFirst = 0.25; ///< share of samples without a first stage

/// What the three have in common.
class PixelSubject : public DiffusionSubject {
public:
    explicit PixelSubject(nn::IdentityRecoveryNetwork recovery) : m_recovery(std::move(recovery)) {}

    void prepare(const TrainingOptions& options) override
    {
        freeze(*m_recovery, options);
        m_device = at::Device(options.device);
        m_window = options.window;
    }

protected:
    RecoveredFaces recover(const std::vector<TrainingPair>& pairs) { return recoverFaces(m_recovery, pairs, m_device); }
    const at::Device& device() const { return m_device; }

    /// Each face kTimesPerFace times, whole or in windows of its own.
    DiffusionSamples repeated(const DiffusionSamples& faces, std::int64_t count) const
    {
        const std::int64_t size = faces.target.size(3), window = m_window > 0 ? std::min(m_window, size) : size;
        const at::Tensor both = faces.condition.defined() ? at::cat({faces.target, faces.condition}, 1) : faces.target;
        std::vector<at::Tensor> cut;
        for (std::int64_t i = 0; i < count; ++i) {
            const auto place = [&] {
                return 8 * at::randint((size - window) / 8 + 1, {}, at::kLong).item<std::int64_t>();
            };
            const std::int64_t top = place(), left = place();
            cut.push_back(both[i / kTimesPerFace].slice(1, top, top + window).slice(2, left, left + window));
        }
        const at::Tensor all = at::stack(cut);
        const std::int64_t channels = faces.target.size(1);
        return {all.slice(1, 0, channels), faces.condition.defined() ? all.slice(1, channels) : at::Tensor()};
    }

private:
    nn::IdentityRecoveryNetwork m_recovery;
    at::Device m_device{at::kCPU};
    std::int64_t m_window = 0;
};

class FirstSubject final : public PixelSubject {
public:
    using PixelSubject::PixelSubject;

    DiffusionSamples samples(const std::vector<TrainingPair>& pairs, std::int64_t count,
                             const at::Tensor& spread) override
    {
        const RecoveredFaces faces = recover(pairs);
        const auto stage = nn::PixelStage::first(spread, faces.recovered, faces.degraded);
        return repeated({stage.residual(nn::halved(faces.clean)), stage.condition()}, count);
    }

    DiffusionTrial trial(const TrainingPair& pair, const at::Tensor& spread) override
    {
        const RecoveredFaces face = recover({pair});
        const auto stage = nn::PixelStage::first(spread, face.recovered, face.degraded);
        const auto shown = [stage](const at::Tensor& found) {
            return stage.shown(stage.centre(), stage.clean(found), stage.centre());
        };
        const at::Tensor clean = nn::halved(face.clean);
        return {{stage.residual(clean), stage.condition()},
                at::zeros_like(clean),
                nn::halved(face.degraded),
                stage.centre(),
                clean,
                shown};
    }
};

class SecondSubject final : public PixelSubject {
public:
    using PixelSubject::PixelSubject;

    DiffusionSamples samples(const std::vector<TrainingPair>& pairs, std::int64_t count,
                             const at::Tensor& spread) override
    {
        const RecoveredFaces faces = recover(pairs);
        const at::Tensor clean = nn::halved(faces.clean), none = nn::halved(faces.recovered);
        const at::Tensor doubt =
            nn::PixelStage::first(at::ones({3}, clean.options()), faces.recovered, faces.degraded).residualScale();
        const at::Tensor level = kFirstNoise * at::rand({clean.size(0), 1, 1, 1}).to(device()) * doubt;
        const at::Tensor alone = at::rand({clean.size(0), 1, 1, 1}).lt(kWithoutFirst).to(device());
        const at::Tensor found = at::where(alone, none, clean + level * at::randn_like(clean));
        const auto stage = nn::PixelStage::second(spread, faces.recovered, faces.degraded, found);
        return repeated({stage.residual(faces.clean), stage.condition()}, count);
    }

    DiffusionTrial trial(const TrainingPair& pair, const at::Tensor& spread) override
    {
        const RecoveredFaces face = recover({pair});
        const auto stage = nn::PixelStage::second(spread, face.recovered, face.degraded, nn::halved(face.recovered));
        const auto shown = [=, recovered = face.recovered](const at::Tensor& found) {
            return stage.shown(recovered, stage.clean(found), stage.centre());
        };
        return {{stage.residual(face.clean), stage.condition()},
                at::zeros_like(face.clean),
                face.degraded,
                face.recovered,
                face.clean,
                shown};
    }
};

class TextureSubject final : public PixelSubject {
public:
    using PixelSubject::PixelSubject;

    /// Clean faces in the tone of old photos; no damage, which would only cost time.
    std::vector<TrainingPair> pairs(const CropDataset& faces, std::uint64_t seed, std::int64_t first,
                                    std::int64_t count) const override
    {
        std::vector<TrainingPair> pairs;
        for (std::int64_t sample = first; sample < first + count; ++sample) {
            Random random(mixSeed(seed, static_cast<std::uint64_t>(sample)));
            const CropView view = faces.view(faces.draw(random), random.bits());
            const at::Tensor toned = applyTone(view.picture, drawDegradation(random.bits()));
            pairs.push_back({toned, toned});
        }
        return pairs;
    }

    DiffusionSamples samples(const std::vector<TrainingPair>& pairs, std::int64_t count, const at::Tensor&) override
    {
        std::vector<at::Tensor> clean;
        for (const TrainingPair& pair : pairs)
            clean.push_back(pair.clean);
        return repeated({at::stack(clean).to(device()), {}}, count);
    }

    DiffusionTrial trial(const TrainingPair& pair, const at::Tensor&) override
    {
        const RecoveredFaces face = recover({pair});
        return {{face.clean, {}}, face.recovered, face.degraded,
                face.recovered,   face.clean,     [](const at::Tensor& found) { return found; }};
    }

    bool isResidual() const override { return false; }
    DiffusionTimes times() const override { return {kTextureLatest, kTextureStart}; }
};

std::unique_ptr<DiffusionSubject> subjectOf(PixelNetwork which, nn::IdentityRecoveryNetwork recovery)
{
    switch (which) {
    case PixelNetwork::Irm128: return std::make_unique<FirstSubject>(std::move(recovery));
    case PixelNetwork::Irm256: return std::make_unique<SecondSubject>(std::move(recovery));
    case PixelNetwork::Tem: return std::make_unique<TextureSubject>(std::move(recovery));
    }
    return nullptr;
}

} // namespace

Result<TrainingProgress> trainPixelDenoiser(PixelNetwork which, nn::Denoiser network,
                                            nn::IdentityRecoveryNetwork recovery, const CropDataset& train,
                                            const CropDataset& validation, const TrainingOptions& options,
                                            const TrainingHooks& hooks)
{
    const auto subject = subjectOf(which, std::move(recovery));
    return trainDiffusion(std::move(network), *subject, train, validation, options, hooks);
}

} // namespace heirloom::training
