// SPDX-License-Identifier: Apache-2.0
#include "engine/training/critic_trainer.h"

#include "engine/bundle/strict_loading.h"
#include "engine/diffusion/guidance.h"
#include "engine/training/trainer_parts.h"

#include <ATen/ATen.h>

namespace heirloom::training {
namespace {

constexpr double kNoise = 0.3;    ///< largest deviation of the disturbance, in units of the latents'
constexpr double kReach = 0.3;    ///< largest move along its own gradient, likewise
constexpr double kTestStep = 0.01; ///< of the guided step that is compared with the exact one; 0.1 overshoots by far
constexpr std::int64_t kValidationFaces = 16;

/// Both see latents as the recognition network would see their pictures.
at::Tensor pictured(FrozenNetworks& frozen, nn::RecognitionNetwork& recognition, const at::Tensor& latents)
{
    std::vector<at::Tensor> vectors;
    for (const at::Tensor& latent : latents.split(1)) // one picture at a time: the decoder's memory is what counts
        vectors.push_back(recognition->forward(frozen.vqgan->decode(latent)));
    return at::cat(vectors);
}

/// Latents around faces, kLatentsPerFace of each, half of them where the critic's own gradient leads.
at::Tensor drawLatents(nn::LatentCritic& critic, const LatentFaces& faces)
{
    const at::Tensor recovered = faces.condition.slice(1, 0, faces.latent.size(1));
    const at::Tensor from = recovered.repeat_interleave(kLatentsPerFace, 0), to = faces.latent.repeat_interleave(kLatentsPerFace, 0);
    const auto each = [&](double low, double high) { return low + (high - low) * at::rand({from.size(0), 1, 1, 1}, from.options()); };
    at::Tensor latents = from + each(-0.2, 1.2) * (to - from) + each(0, kNoise) * at::randn_like(from);
    // Towards the identity of another face of the batch, or away from its own if there is one face only.
    at::Tensor identity;
    {
        at::NoGradGuard noGradient;
        identity = critic->forward(to).roll(kLatentsPerFace, 0);
        identity = faces.latent.size(0) > 1 ? identity : -identity;
    }
    const diffusion::IdentityGuidance guidance([&](const at::Tensor& z) { return critic->forward(z); }, identity, {});
    const auto pull = guidance.pull(latents);
    if (!pull)
        return latents;
    const at::Tensor scale = pull->gradient.square().mean({1, 2, 3}, true).sqrt().clamp_min(1e-12);
    const at::Tensor moved = latents - each(0, kReach) * pull->gradient / scale;
    const at::Tensor odd = at::arange(latents.size(0), latents.options().dtype(at::kLong)).remainder(2).view({-1, 1, 1, 1}).to(at::kBool);
    return at::where(odd, moved, latents);
}

/// The critic as it would be shipped, against the way through decoder and recogniser.
class Examiner {
public:
    Examiner(const nn::LatentCriticConfig& config, FrozenNetworks& frozen, nn::RecognitionNetwork& recognition, const CropDataset& faces,
             const TrainingOptions& options)
        : m_critic(config), m_frozen(frozen), m_recognition(recognition)
    {
        const at::Device device(options.device);
        m_critic->to(device);
        at::NoGradGuard noGradient;
        for (const std::int64_t index : spreadIndices(faces.size(), kValidationFaces)) {
            const LatentFaces face = encodeFaces(frozen, {evaluationPair(faces, index)}, device);
            m_faces.push_back({face.condition.slice(1, 0, face.latent.size(1)).contiguous(), face.latent, recognition->forward(face.clean)});
        }
    }

    TrainingRun::Figures operator()(const bundle::WeightMap& weights)
    {
        if (m_faces.empty() || !bundle::loadStrict(*m_critic, weights))
            return {};
        double clean = 0, recovered = 0, latentGain = 0, exactGain = 0;
        for (const Face& face : m_faces) {
            const auto agreement = [&](const at::Tensor& latent) {
                at::NoGradGuard noGradient;
                return (m_critic->forward(latent) * pictured(m_frozen, m_recognition, latent)).sum().item<double>();
            };
            clean += agreement(face.clean);
            recovered += agreement(face.recovered);
            const auto [fast, exact] = gains(face);
            latentGain += fast;
            exactGain += exact;
        }
        const auto n = static_cast<double>(m_faces.size());
        return {{"cosine_clean", clean / n}, {"cosine_recovered", recovered / n}, {"exact_gain", exactGain / n}, {"gain_share", latentGain / std::max(1e-9, exactGain)}};
    }

private:
    struct Face {
        at::Tensor recovered, clean, identity;
    };

    /// What a step of one size buys in phi, by either way, from the recovered latent towards the clean face.
    std::pair<double, double> gains(const Face& face)
    {
        const auto step = [&](diffusion::IdentityGuidance::Embed embed) {
            diffusion::IdentityGuidanceOptions options;
            options.weight = 1;
            options.strength = [](double) { return kTestStep; };
            const auto moved = diffusion::IdentityGuidance(std::move(embed), face.identity, options)(face.recovered, 0.5);
            if (!moved)
                return 0.0;
            at::NoGradGuard noGradient;
            const auto similarity = [&](const at::Tensor& z) { return (pictured(m_frozen, m_recognition, z) * face.identity).sum().item<double>(); };
            return similarity(*moved) - similarity(face.recovered);
        };
        return {step([&](const at::Tensor& z) { return m_critic->forward(z); }),
                step([&](const at::Tensor& z) { return pictured(m_frozen, m_recognition, z); })};
    }

    nn::LatentCritic m_critic;
    FrozenNetworks& m_frozen;
    nn::RecognitionNetwork& m_recognition;
    std::vector<Face> m_faces;
};

} // namespace

Result<TrainingProgress> trainCritic(nn::LatentCritic network, nn::RecognitionNetwork recognition, FrozenNetworks frozen,
                                     const CropDataset& train, const CropDataset& validation, const TrainingOptions& options,
                                     const TrainingHooks& hooks)
try {
    if (train.size() == 0)
        return Error{ErrorCode::InvalidArgument, "There is nothing to train on.", {}};
    const at::Device device(options.device);
    prepareNetwork(*network, options);
    frozen.prepare(options);
    freeze(*recognition, options);
    Prefetch<std::vector<TrainingPair>> batches([&](std::int64_t first, std::int64_t count) {
        return drawPairs(train, options.seed, first / kLatentsPerFace, (count + kLatentsPerFace - 1) / kLatentsPerFace);
    });
    Examiner examiner(network->config(), frozen, recognition, validation, options);
    TrainingRun run(*network, options, hooks);
    return run.run(
        [&](std::int64_t first, std::int64_t count) {
            const LatentFaces faces = encodeFaces(frozen, batches.get(first, count), device);
            const at::Tensor latents = drawLatents(network, faces).slice(0, 0, count).detach();
            at::Tensor wanted;
            {
                at::NoGradGuard noGradient;
                wanted = pictured(frozen, recognition, latents);
            }
            return (1 - (network->forward(latents) * wanted).sum(1)).mean();
        },
        [&](const bundle::WeightMap& weights, std::int64_t) { return examiner(weights); });
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed, "The training could not be started.", e.what()};
}

} // namespace heirloom::training
