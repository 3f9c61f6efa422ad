// SPDX-License-Identifier: Apache-2.0
#include "engine/training/denoiser_trainer.h"

#include "engine/bundle/strict_loading.h"
#include "engine/diffusion/schedule.h"
#include "engine/diffusion/trajectory.h"
#include "engine/nn/latent_residual.h"
#include "engine/training/metrics/fidelity.h"
#include "engine/training/trainer_parts.h"

#include <ATen/ATen.h>

#include <array>

namespace heirloom::training {
namespace {

constexpr std::int64_t kValidationFaces = 24;
constexpr std::int64_t kSheetFaces = 12;
constexpr std::int64_t kSteps = 8;
constexpr std::int64_t kSpreadFaces = 160;
constexpr std::array<double, 3> kTimes{0.2, 0.5, 0.8}; ///< at which the validation loss is measured

/// One time for each of `count` samples: spread evenly, shifted together at random, in random order.
at::Tensor drawTimes(std::int64_t count, const at::Device& device)
{
    const at::Tensor even = (at::randperm(count, at::kFloat) + at::rand({1})) / static_cast<double>(count);
    return even.to(device);
}

at::Tensor loss(nn::Denoiser& network, const at::Tensor& residual, const at::Tensor& condition, const at::Tensor& times, const at::Tensor& noise)
{
    const at::Tensor v = network->forward(diffusion::addNoise(residual, times, noise), times, condition);
    return (v - diffusion::velocity(residual, times, noise)).square().mean();
}

/// The deviation of the residual over training faces, channel by channel, so that it has unit deviation from here on.
at::Tensor measuredSpread(FrozenNetworks& frozen, const CropDataset& faces, const at::Device& device)
{
    at::Tensor sum;
    const auto indices = spreadIndices(faces.size(), kSpreadFaces);
    for (const std::int64_t index : indices) {
        const LatentFaces face = encodeFaces(frozen, {evaluationPair(faces, index)}, device);
        const nn::LatentResidual residual(at::ones({face.latent.size(1)}, face.latent.options()), face.condition);
        const at::Tensor square = residual.residual(face.latent).square().mean({0, 2, 3});
        sum = sum.defined() ? sum + square : square;
    }
    return (sum / static_cast<double>(indices.size())).sqrt().clamp_min(1e-4).cpu();
}

/// The averaged network on validation faces.
class Judge {
public:
    Judge(const nn::DenoiserConfig& config, FrozenNetworks& frozen, const CropDataset& faces, const TrainingOptions& options, const TrainingHooks& hooks)
        : m_network(config), m_frozen(frozen), m_options(options), m_hooks(hooks)
    {
        m_network->to(at::Device(options.device));
        for (const std::int64_t index : spreadIndices(faces.size(), kValidationFaces))
            m_faces.push_back(encodeFaces(frozen, {evaluationPair(faces, index)}, at::Device(options.device)));
    }

    TrainingRun::Figures operator()(const bundle::WeightMap& weights, std::int64_t samples)
    {
        if (m_faces.empty() || !bundle::loadStrict(*m_network, weights))
            return {};
        at::NoGradGuard noGradient;
        std::array<double, kTimes.size()> losses{};
        double psnr = 0, psnrRecovered = 0, detail = 0, detailClean = 0;
        std::vector<at::Tensor> rows;
        for (std::size_t i = 0; i < m_faces.size(); ++i) {
            const LatentFaces& face = m_faces[i];
            const at::Tensor noise = diffusion::startNoise(face.latent, {i});
            for (std::size_t k = 0; k < kTimes.size(); ++k)
                losses[k] += loss(m_network, nn::LatentResidual(m_network, face.condition).residual(face.latent), face.condition, at::full({1}, kTimes[k], noise.options()), noise).item<double>();
            const auto [first, last] = refine(face, i);
            if (!last.defined())
                return {};
            psnr += metrics::psnr(last, face.clean).front();
            psnrRecovered += metrics::psnr(face.recovered, face.clean).front();
            detail += metrics::detailEnergy(last).front();
            detailClean += metrics::detailEnergy(face.clean).front();
            if (i % std::max<std::size_t>(1, m_faces.size() / kSheetFaces) == 0)
                rows.push_back(toBytes(at::cat({face.degraded, face.recovered, first, last, face.clean}, 3).squeeze(0)));
        }
        writeContactSheet(rows, samples, m_options, m_hooks);
        const auto n = static_cast<double>(m_faces.size());
        return {{"loss_late", losses[0] / n}, {"loss_middle", losses[1] / n}, {"loss_early", losses[2] / n}, {"psnr_recovered", psnrRecovered / n},
                {"psnr", psnr / n}, {"detail", detail / detailClean}};
    }

private:
    /// What would be shown after the first and after the last step: difference decoding.
    std::pair<at::Tensor, at::Tensor> refine(const LatentFaces& face, std::uint64_t seed)
    {
        const nn::LatentResidual residual(m_network, face.condition);
        const auto denoise = [&](const at::Tensor& noisy, double t) {
            return m_network->forward(noisy, at::full({noisy.size(0)}, t, noisy.options()), face.condition);
        };
        auto trajectory = diffusion::Trajectory::start(at::zeros_like(face.latent), {seed}, {*diffusion::times(1, 0, kSteps), diffusion::Solver::DpmSolver2M}, denoise);
        if (!trajectory || !trajectory->run())
            return {};
        nn::Vqgan& vqgan = m_frozen.vqgan;
        const at::Tensor base = vqgan->decode(residual.centre());
        const auto shown = [&](const at::Tensor& found) {
            return residual.shown(face.recovered, vqgan->decode(residual.latent(found)), base).clamp(-1, 1);
        };
        return {shown(trajectory->prediction(0)), shown(trajectory->prediction(kSteps - 1))};
    }

    nn::Denoiser m_network;
    FrozenNetworks& m_frozen;
    const TrainingOptions& m_options;
    const TrainingHooks& m_hooks;
    std::vector<LatentFaces> m_faces;
};

} // namespace

Result<TrainingProgress> trainDenoiser(nn::Denoiser network, FrozenNetworks frozen, const CropDataset& train,
                                       const CropDataset& validation, const TrainingOptions& options, const TrainingHooks& hooks)
try {
    if (train.size() == 0)
        return Error{ErrorCode::InvalidArgument, "There is nothing to train on.", {}};
    const at::Device device(options.device);
    prepareNetwork(*network, options);
    frozen.prepare(options);
    Prefetch<std::vector<TrainingPair>> batches([&](std::int64_t first, std::int64_t count) {
        // Samples are counted with their times; the faces behind them are numbered on their own.
        return drawPairs(train, options.seed, first / kTimesPerFace, (count + kTimesPerFace - 1) / kTimesPerFace);
    });
    const at::Tensor spread = network->spread.eq(1).all().item<bool>() ? measuredSpread(frozen, train, device) : network->spread.cpu().clone();
    Judge judge(network->config(), frozen, validation, options, hooks);
    TrainingRun run(*network, options, hooks);
    run.accompany({"spread", [] { return bundle::WeightMap{}; }, [](const bundle::WeightMap&) { return success(); },
                   [&](const bundle::WeightMap&) { return bundle::WeightMap{{"spread", spread}}; }});
    return run.run(
        [&](std::int64_t first, std::int64_t count) {
            const LatentFaces faces = encodeFaces(frozen, batches.get(first, count), device);
            const at::Tensor found = nn::LatentResidual(spread, faces.condition).residual(faces.latent);
            const at::Tensor residual = found.repeat_interleave(kTimesPerFace, 0).slice(0, 0, count);
            const at::Tensor condition = faces.condition.repeat_interleave(kTimesPerFace, 0).slice(0, 0, count);
            return loss(network, residual, condition, drawTimes(count, device), at::randn_like(residual));
        },
        [&](const bundle::WeightMap& weights, std::int64_t samples) { return judge(weights, samples); });
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed, "The training could not be started.", e.what()};
}

} // namespace heirloom::training
