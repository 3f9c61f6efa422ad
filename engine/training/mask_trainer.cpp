// SPDX-License-Identifier: Apache-2.0
#include "engine/training/mask_trainer.h"

#include "engine/bundle/strict_loading.h"
#include "engine/core/torch.h"
#include "engine/training/trainer_parts.h"

namespace heirloom::training {
namespace {

constexpr double kLookWeight = 0.75; ///< below 1, so that an average place is still worth moving
constexpr double kPriceDecay = 0.98;
constexpr std::int64_t kValidationFaces = 12;

struct Worth {
    at::Tensor identity; ///< cosine gained, mean over the batch
    at::Tensor look;     ///< mean absolute change of the picture, in its range of 2
};

/// Weighs steps of guidance by what the denoiser leaves of them: what it takes back was no likeness.
class Scales {
public:
    Scales(TrainingGuidance& guidance, const GuidedFaces& faces) : m_guidance(guidance), m_faces(faces)
    {
        const at::NoGradGuard noGradient;
        m_before = guidance.picture(faces, guidance.settled(faces, faces.found));
        m_similarity = guidance.similarity(faces, m_before);
    }
    /// Through a mask; differentiable in it.
    Worth worth(const at::Tensor& mask)
    {
        const at::Tensor after = m_guidance.picture(m_faces,
                                                    m_guidance.settled(m_faces, m_faces.found + mask * m_faces.move));
        return {(m_guidance.similarity(m_faces, after) - m_similarity).mean(), (after - m_before).abs().mean()};
    }
    /// As if there were no mask.
    Worth plain()
    {
        const at::NoGradGuard noGradient;
        return worth(at::ones_like(m_faces.move));
    }

private:
    TrainingGuidance& m_guidance;
    const GuidedFaces& m_faces;
    at::Tensor m_before, m_similarity;
};

class Examiner {
public:
    Examiner(const nn::LatentMaskConfig& config, TrainingGuidance& guidance, const CropDataset& faces,
             const TrainingOptions& options)
        : m_mask(config), m_guidance(guidance)
    {
        m_mask->to(at::Device(options.device));
        at::manual_seed(options.seed);
        for (const std::int64_t index : spreadIndices(faces.size(), kValidationFaces)) {
            auto guided = guidance.guide({evaluationPair(faces, index)}, 1);
            if (guided)
                m_faces.push_back(std::move(*guided));
        }
    }

    TrainingRun::Figures operator()(const bundle::WeightMap& weights)
    {
        if (m_faces.empty() || !bundle::loadStrict(*m_mask, weights))
            return {};
        const at::NoGradGuard noGradient;
        double mean = 0, masked = 0, maskedLook = 0, plain = 0, plainLook = 0;
        for (const GuidedFaces& faces : m_faces) {
            Scales scales(m_guidance, faces);
            const at::Tensor mask = m_mask->forward(faces.faces.condition);
            const Worth with = scales.worth(mask), without = scales.plain();
            mean += mask.mean().item<double>() / static_cast<double>(m_faces.size());
            masked += with.identity.item<double>();
            maskedLook += 127.5 * with.look.item<double>();
            plain += without.identity.item<double>();
            plainLook += 127.5 * without.look.item<double>();
        }
        return {{"mask_mean", mean},
                {"kept", masked / std::max(1e-9, plain)},
                {"identity_per_level", masked / std::max(1e-9, maskedLook)},
                {"unmasked_per_level", plain / std::max(1e-9, plainLook)}};
    }

private:
    nn::LatentMask m_mask;
    TrainingGuidance& m_guidance;
    std::vector<GuidedFaces> m_faces;
};

} // namespace

Result<TrainingProgress> trainMask(nn::LatentMask network, TrainingGuidance guidance, const CropDataset& train,
                                   const CropDataset& validation, const TrainingOptions& options,
                                   const TrainingHooks& hooks)
try {
    if (train.size() == 0)
        return Error{ErrorCode::InvalidArgument, "There is nothing to train on.", {}};
    prepareNetwork(*network, options);
    Prefetch<std::vector<TrainingPair>> batches([&](std::int64_t first, std::int64_t count) {
        return drawPairs(train, options.seed, first / kLatentsPerFace, (count + kLatentsPerFace - 1) / kLatentsPerFace);
    });
    Examiner examiner(network->config(), guidance, validation, options);
    TrainingRun run(*network, options, hooks);
    double price = 0; // identity that unmasked guidance buys for a change of the picture
    return run.run(
        [&](std::int64_t first, std::int64_t count) {
            const auto faces = guidance.guide(batches.get(first, count), count);
            TORCH_CHECK(faces.ok(), faces ? "" : faces.error().message);
            Scales scales(guidance, *faces);
            const Worth plain = scales.plain();
            const double now = std::max(0.0, plain.identity.item<double>()) / std::max(1e-6, plain.look.item<double>());
            price = price == 0 ? now : kPriceDecay * price + (1 - kPriceDecay) * now;
            const Worth worth = scales.worth(network->forward(faces->faces.condition));
            return kLookWeight * price * worth.look - worth.identity;
        },
        [&](const bundle::WeightMap& weights, std::int64_t) { return examiner(weights); });
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed, "The training could not be started.", e.what()};
}

} // namespace heirloom::training
