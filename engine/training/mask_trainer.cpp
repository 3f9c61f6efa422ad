// SPDX-License-Identifier: Apache-2.0
#include "engine/training/mask_trainer.h"

#include "engine/bundle/strict_loading.h"
#include "engine/diffusion/guidance.h"
#include "engine/nn/latent_residual.h"
#include "engine/training/trainer_parts.h"

#include <ATen/ATen.h>

namespace heirloom::training {
namespace {

constexpr double kLookWeight = 0.7;   ///< below 1, so that an average place is still worth moving
constexpr double kPriceDecay = 0.98;
constexpr std::int64_t kValidationFaces = 16;

/// A face between recovered and clean, and where guidance would take it.
struct Move {
    nn::LatentResidual residual;
    at::Tensor from, step; ///< in units of the residual
    at::Tensor identity;   ///< phi of the clean face
    at::Tensor condition;
};

struct Worth {
    at::Tensor identity; ///< cosine gained, mean over the batch
    at::Tensor look;     ///< mean absolute change of the picture, in its range of 2
};

class Market {
public:
    Market(nn::LatentCritic critic, nn::RecognitionNetwork recognition, FrozenNetworks frozen, const TrainingOptions& options)
        : m_critic(std::move(critic)), m_recognition(std::move(recognition)), m_frozen(std::move(frozen)), m_device(options.device)
    {
        freeze(*m_critic, options);
        freeze(*m_recognition, options);
        m_frozen.prepare(options);
    }

    Move move(const std::vector<TrainingPair>& pairs, double share)
    {
        const LatentFaces faces = encodeFaces(m_frozen, pairs, m_device);
        Move move{nn::LatentResidual(m_frozen.spread, faces.condition), {}, {}, {}, faces.condition};
        move.from = share * move.residual.residual(faces.latent);
        {
            at::NoGradGuard noGradient;
            move.identity = m_recognition->forward(faces.clean);
        }
        diffusion::IdentityGuidanceOptions options;
        options.weight = 1;
        options.strength = [](double) { return 1.0; };
        const auto embed = [&](const at::Tensor& found) { return m_critic->forward(move.residual.latent(found)); };
        const auto guided = diffusion::IdentityGuidance(embed, move.identity, options)(move.from, 1);
        move.step = guided ? *guided - move.from : at::zeros_like(move.from);
        return move;
    }

    /// What the move is worth through a mask; differentiable in the mask.
    Worth worth(const Move& move, const at::Tensor& mask)
    {
        const at::Tensor before = pictureBefore(move), after = m_frozen.vqgan->decode(move.residual.latent(move.from + mask * move.step));
        at::Tensor similarity;
        {
            at::NoGradGuard noGradient;
            similarity = (m_recognition->forward(before) * move.identity).sum(1);
        }
        return {((m_recognition->forward(after) * move.identity).sum(1) - similarity).mean(), (after - before).abs().mean()};
    }

private:
    at::Tensor pictureBefore(const Move& move)
    {
        at::NoGradGuard noGradient;
        return m_frozen.vqgan->decode(move.residual.latent(move.from));
    }

    nn::LatentCritic m_critic;
    nn::RecognitionNetwork m_recognition;
    FrozenNetworks m_frozen;
    at::Device m_device;
};

class Examiner {
public:
    Examiner(const nn::LatentMaskConfig& config, Market& market, const CropDataset& faces, const TrainingOptions& options)
        : m_mask(config), m_market(market)
    {
        m_mask->to(at::Device(options.device));
        for (const std::int64_t index : spreadIndices(faces.size(), kValidationFaces))
            m_moves.push_back(market.move({evaluationPair(faces, index)}, 0.5));
    }

    TrainingRun::Figures operator()(const bundle::WeightMap& weights)
    {
        if (m_moves.empty() || !bundle::loadStrict(*m_mask, weights))
            return {};
        at::NoGradGuard noGradient;
        double mean = 0, masked = 0, maskedLook = 0, plain = 0, plainLook = 0;
        for (const Move& move : m_moves) {
            const at::Tensor mask = m_mask->forward(move.condition);
            const Worth with = m_market.worth(move, mask), without = m_market.worth(move, at::ones_like(mask));
            mean += mask.mean().item<double>() / static_cast<double>(m_moves.size());
            masked += with.identity.item<double>();
            maskedLook += 127.5 * with.look.item<double>();
            plain += without.identity.item<double>();
            plainLook += 127.5 * without.look.item<double>();
        }
        return {{"mask_mean", mean}, {"identity_per_level", masked / std::max(1e-9, maskedLook)}, {"unmasked_per_level", plain / std::max(1e-9, plainLook)}};
    }

private:
    nn::LatentMask m_mask;
    Market& m_market;
    std::vector<Move> m_moves;
};

} // namespace

Result<TrainingProgress> trainMask(nn::LatentMask network, nn::LatentCritic critic, nn::RecognitionNetwork recognition,
                                   FrozenNetworks frozen, const CropDataset& train, const CropDataset& validation,
                                   const TrainingOptions& options, const TrainingHooks& hooks)
try {
    if (train.size() == 0)
        return Error{ErrorCode::InvalidArgument, "There is nothing to train on.", {}};
    prepareNetwork(*network, options);
    Market market(std::move(critic), std::move(recognition), std::move(frozen), options);
    Prefetch<std::vector<TrainingPair>> batches([&](std::int64_t first, std::int64_t count) { return drawPairs(train, options.seed, first, count); });
    Examiner examiner(network->config(), market, validation, options);
    TrainingRun run(*network, options, hooks);
    double price = 0; // identity that unmasked guidance buys for a change of the picture
    return run.run(
        [&](std::int64_t first, std::int64_t count) {
            const Move move = market.move(batches.get(first, count), at::rand({}).item<double>());
            const at::Tensor mask = network->forward(move.condition);
            {
                at::NoGradGuard noGradient;
                const Worth plain = market.worth(move, at::ones_like(mask));
                const double now = std::max(0.0, plain.identity.item<double>()) / std::max(1e-6, plain.look.item<double>());
                price = price == 0 ? now : kPriceDecay * price + (1 - kPriceDecay) * now;
            }
            const Worth worth = market.worth(move, mask);
            return kLookWeight * price * worth.look - worth.identity;
        },
        [&](const bundle::WeightMap& weights, std::int64_t) { return examiner(weights); });
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed, "The training could not be started.", e.what()};
}

} // namespace heirloom::training
