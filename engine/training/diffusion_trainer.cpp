// SPDX-License-Identifier: Apache-2.0
#include "engine/training/diffusion_trainer.h"

#include "engine/bundle/strict_loading.h"
#include "engine/core/torch.h"
#include "engine/diffusion/schedule.h"
#include "engine/diffusion/trajectory.h"
#include "engine/training/metrics/fidelity.h"
#include "engine/training/trainer_parts.h"

#include <array>

namespace heirloom::training {
namespace {

constexpr std::int64_t kValidationFaces = 24;
constexpr std::int64_t kSheetFaces = 12;
constexpr std::int64_t kSteps = 8;
constexpr std::int64_t kSpreadFaces = 160;
constexpr std::array<double, 3> kPlaces{0.2, 0.5,
                                        0.8}; ///< of the latest time, at which the validation loss is measured

/// One time for each of `count` samples: spread evenly, shifted together at random, in random order.
at::Tensor drawTimes(std::int64_t count, double latest, const at::Device& device)
{
    const at::Tensor even = (at::randperm(count, at::kFloat) + at::rand({1})) / static_cast<double>(count);
    return latest * even.to(device);
}

at::Tensor loss(nn::Denoiser& network, const DiffusionSamples& samples, const at::Tensor& times,
                const at::Tensor& noise)
{
    const at::Tensor v = network->forward(diffusion::addNoise(samples.target, times, noise), times, samples.condition);
    return (v - diffusion::velocity(samples.target, times, noise)).square().mean();
}

/// The deviation of the target over training faces, channel by channel, so that it has unit deviation from here on.
at::Tensor measuredSpread(DiffusionSubject& subject, std::int64_t channels, const CropDataset& faces,
                          const TrainingOptions& options)
{
    const at::Tensor unit = at::ones({channels}, at::Device(options.device));
    if (!subject.isResidual())
        return unit.cpu();
    at::manual_seed(options.seed);
    at::Tensor sum = at::zeros_like(unit);
    const auto indices = spreadIndices(faces.size(), kSpreadFaces);
    for (const std::int64_t index : indices)
        sum += subject.samples({evaluationPair(faces, index)}, 1, unit).target.square().mean({0, 2, 3});
    return (sum / static_cast<double>(indices.size())).sqrt().clamp_min(1e-4).cpu();
}

/// The averaged network on validation faces.
class Judge {
public:
    Judge(const nn::DenoiserConfig& config, DiffusionSubject& subject, const CropDataset& faces,
          const TrainingOptions& options, const TrainingHooks& hooks)
        : m_network(config), m_subject(subject), m_options(options), m_hooks(hooks)
    {
        freeze(*m_network, options);
        for (const std::int64_t index : spreadIndices(faces.size(), kValidationFaces))
            m_pairs.push_back(evaluationPair(faces, index));
    }

    TrainingRun::Figures operator()(const bundle::WeightMap& weights, std::int64_t samples)
    {
        if (m_pairs.empty() || !bundle::loadStrict(*m_network, weights))
            return {};
        at::NoGradGuard noGradient;
        at::manual_seed(0);
        Sums sums;
        std::vector<at::Tensor> rows;
        for (std::size_t i = 0; i < m_pairs.size(); ++i) {
            const DiffusionTrial trial = m_subject.trial(m_pairs[i], m_network->spread);
            const auto [first, last] = run(trial, i);
            if (!last.defined())
                return {};
            add(trial, i, first, last, sums);
            if (i % std::max<std::size_t>(1, m_pairs.size() / kSheetFaces) == 0)
                rows.push_back(
                    toBytes(at::cat({trial.degraded, trial.recovered, first, last, trial.clean}, 3).squeeze(0)));
        }
        writeContactSheet(rows, samples, m_options, m_hooks);
        const auto n = static_cast<double>(m_pairs.size());
        return {{"loss_late", sums.losses[0] / n},
                {"loss_middle", sums.losses[1] / n},
                {"loss_early", sums.losses[2] / n},
                {"psnr_recovered", sums.psnrRecovered / n},
                {"psnr_first", sums.psnrFirst / n},
                {"psnr", sums.psnrLast / n},
                {"detail_recovered", sums.detailRecovered / sums.detailClean},
                {"detail", sums.detailLast / sums.detailClean}};
    }

private:
    struct Sums {
        std::array<double, kPlaces.size()> losses{};
        double psnrRecovered = 0, psnrFirst = 0, psnrLast = 0, detailRecovered = 0, detailLast = 0, detailClean = 0;
    };

    /// What would be shown after the first and after the last step.
    std::pair<at::Tensor, at::Tensor> run(const DiffusionTrial& trial, std::uint64_t seed)
    {
        const auto denoise = [&](const at::Tensor& noisy, double t) {
            return m_network->forward(noisy, at::full({noisy.size(0)}, t, noisy.options()), trial.sample.condition);
        };
        auto trajectory = diffusion::Trajectory::start(
            trial.start, {seed},
            {*diffusion::times(m_subject.times().start, 0, kSteps), diffusion::Solver::DpmSolver2M}, denoise);
        if (!trajectory || !trajectory->run())
            return {};
        return {trial.shown(trajectory->prediction(0)).clamp(-1, 1),
                trial.shown(trajectory->prediction(kSteps - 1)).clamp(-1, 1)};
    }

    void add(const DiffusionTrial& trial, std::uint64_t seed, const at::Tensor& first, const at::Tensor& last,
             Sums& sums)
    {
        const at::Tensor noise = diffusion::startNoise(trial.sample.target, {seed});
        for (std::size_t k = 0; k < kPlaces.size(); ++k) {
            const at::Tensor times = at::full({1}, kPlaces[k] * m_subject.times().latest, noise.options());
            sums.losses[k] += loss(m_network, trial.sample, times, noise).item<double>();
        }
        sums.psnrRecovered += metrics::psnr(trial.recovered, trial.clean).front();
        sums.psnrFirst += metrics::psnr(first, trial.clean).front();
        sums.psnrLast += metrics::psnr(last, trial.clean).front();
        sums.detailRecovered += metrics::detailEnergy(trial.recovered).front();
        sums.detailLast += metrics::detailEnergy(last).front();
        sums.detailClean += metrics::detailEnergy(trial.clean).front();
    }

    nn::Denoiser m_network;
    DiffusionSubject& m_subject;
    const TrainingOptions& m_options;
    const TrainingHooks& m_hooks;
    std::vector<TrainingPair> m_pairs;
};

} // namespace

Result<TrainingProgress> trainDiffusion(nn::Denoiser network, DiffusionSubject& subject, const CropDataset& train,
                                        const CropDataset& validation, const TrainingOptions& options,
                                        const TrainingHooks& hooks)
try {
    if (train.size() == 0)
        return Error{ErrorCode::InvalidArgument, "There is nothing to train on.", {}};
    const at::Device device(options.device);
    prepareNetwork(*network, options);
    subject.prepare(options);
    Prefetch<std::vector<TrainingPair>> batches([&](std::int64_t first, std::int64_t count) {
        // Samples are counted with their times; the faces behind them are numbered on their own.
        return subject.pairs(train, options.seed, first / kTimesPerFace, (count + kTimesPerFace - 1) / kTimesPerFace);
    });
    const bool fresh = network->spread.eq(1).all().item<bool>();
    const at::Tensor spread = fresh ? measuredSpread(subject, network->config().channels, train, options)
                                    : network->spread.cpu().clone();
    Judge judge(network->config(), subject, validation, options, hooks);
    TrainingRun run(*network, options, hooks);
    run.accompany(shippedBuffer("spread", spread));
    return run.run(
        [&](std::int64_t first, std::int64_t count) {
            const DiffusionSamples samples = subject.samples(batches.get(first, count), count, spread);
            return loss(network, samples, drawTimes(count, subject.times().latest, device),
                        at::randn_like(samples.target));
        },
        [&](const bundle::WeightMap& weights, std::int64_t samples) { return judge(weights, samples); });
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed, "The training could not be started.", e.what()};
}

} // namespace heirloom::training
