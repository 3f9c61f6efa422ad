// SPDX-License-Identifier: Apache-2.0
#include "engine/training/critic_trainer.h"

#include "engine/bundle/strict_loading.h"
#include "engine/diffusion/guidance.h"
#include "engine/nn/latent_residual.h"
#include "engine/training/trainer_parts.h"

#include <ATen/ATen.h>

namespace heirloom::training {
namespace {

constexpr double kNoise = 0.5; ///< largest deviation of the disturbance, in units of the residual
constexpr std::int64_t kValidationFaces = 16;

/// Both see latents as the recognition network would see their pictures.
at::Tensor pictured(FrozenNetworks& frozen, nn::RecognitionNetwork& recognition, const at::Tensor& latents)
{
    std::vector<at::Tensor> vectors;
    for (const at::Tensor& latent : latents.split(1)) // one picture at a time: the decoder's memory is what counts
        vectors.push_back(recognition->forward(frozen.vqgan->decode(latent)));
    return at::cat(vectors);
}

/// One step of full guidance from a residual, as far as it leads: in the units in which the product guides, too.
diffusion::IdentityGuidance guidance(diffusion::IdentityGuidance::Embed embed, const nn::LatentResidual& residual, const at::Tensor& identity, double weight = 1)
{
    diffusion::IdentityGuidanceOptions options;
    options.weight = weight;
    options.strength = [](double) { return 1.0; };
    return {[embed = std::move(embed), residual](const at::Tensor& found) { return embed(residual.latent(found)); }, identity, options};
}

/// Latents around faces, kLatentsPerFace of each, half of them where the critic's own gradient leads.
at::Tensor drawLatents(nn::LatentCritic& critic, const LatentFaces& faces, const at::Tensor& spread)
{
    const nn::LatentResidual residual(spread, faces.condition.repeat_interleave(kLatentsPerFace, 0));
    const at::Tensor clean = faces.latent.repeat_interleave(kLatentsPerFace, 0), wanted = residual.residual(clean);
    const auto each = [&](double low, double high) { return low + (high - low) * at::rand({wanted.size(0), 1, 1, 1}, wanted.options()); };
    const at::Tensor found = each(-0.2, 1.2) * wanted + each(0, kNoise) * at::randn_like(wanted);
    // Towards the identity of another face of the batch, or away from its own if there is one face only.
    at::Tensor identity;
    {
        at::NoGradGuard noGradient;
        identity = critic->forward(clean).roll(kLatentsPerFace, 0);
        identity = faces.latent.size(0) > 1 ? identity : -identity;
    }
    const auto guided = guidance([&](const at::Tensor& z) { return critic->forward(z); }, residual, identity, at::rand({}).item<double>())(found, 1);
    const at::Tensor odd = at::arange(found.size(0), found.options().dtype(at::kLong)).remainder(2).view({-1, 1, 1, 1}).to(at::kBool);
    return residual.latent(guided ? at::where(odd, *guided, found) : found);
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
            m_faces.push_back({nn::LatentResidual(frozen.spread, face.condition), face.latent, recognition->forward(face.clean)});
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
            recovered += agreement(face.residual.centre());
            const auto [fast, exact] = gains(face);
            latentGain += fast;
            exactGain += exact;
        }
        const auto n = static_cast<double>(m_faces.size());
        return {{"cosine_clean", clean / n}, {"cosine_recovered", recovered / n}, {"exact_gain", exactGain / n}, {"gain_share", latentGain / std::max(1e-9, exactGain)}};
    }

private:
    struct Face {
        nn::LatentResidual residual;
        at::Tensor clean, identity;
    };

    /// What a guided step from the recovered face towards the clean one buys in phi, by either way.
    std::pair<double, double> gains(const Face& face)
    {
        const at::Tensor start = at::zeros_like(face.clean);
        const auto similarity = [&](const at::Tensor& found) {
            at::NoGradGuard noGradient;
            return (pictured(m_frozen, m_recognition, face.residual.latent(found)) * face.identity).sum().item<double>();
        };
        const auto gain = [&](diffusion::IdentityGuidance::Embed embed) {
            const auto moved = guidance(std::move(embed), face.residual, face.identity)(start, 1);
            return moved ? similarity(*moved) - similarity(start) : 0.0;
        };
        return {gain([&](const at::Tensor& z) { return m_critic->forward(z); }),
                gain([&](const at::Tensor& z) { return pictured(m_frozen, m_recognition, z); })};
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
            const at::Tensor latents = drawLatents(network, faces, frozen.spread).slice(0, 0, count).detach();
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
