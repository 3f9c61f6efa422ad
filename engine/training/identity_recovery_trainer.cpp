// SPDX-License-Identifier: Apache-2.0
#include "engine/training/identity_recovery_trainer.h"

#include "engine/bundle/strict_loading.h"
#include "engine/core/torch.h"
#include "engine/training/metrics/fidelity.h"
#include "engine/training/perceptual_distance.h"
#include "engine/training/trainer_parts.h"
#include "engine/training/training_pairs.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

namespace heirloom::training {
namespace {

constexpr double kNoLoss = 0.003; ///< about that of an input of 50 dB: what is nearer to clean counts no more than this
constexpr std::int64_t kCoarse = 4; ///< pixels
constexpr std::int64_t kValidationFaces = 60;
constexpr std::int64_t kSheetRows = 12;
constexpr double kOpponentRate = 2e-4;

at::Tensor charbonnier(const at::Tensor& difference)
{
    return at::sqrt(difference.square() + 1e-6).mean({1, 2, 3});
}

at::Tensor perFace(const at::Tensor& picture, const at::Tensor& clean, const PixelLoss& settings)
{
    const at::Tensor difference = picture - clean;
    at::Tensor sum = charbonnier(difference);
    if (settings.gradient > 0)
        sum = sum + settings.gradient * (charbonnier(difference.diff(1, 2)) + charbonnier(difference.diff(1, 3)));
    if (settings.coarse > 0)
        sum = sum + settings.coarse * charbonnier(at::avg_pool2d(difference, {kCoarse, kCoarse}));
    return sum;
}

struct Batch {
    at::Tensor degraded, clean; ///< N x 3 x window x window
    std::vector<FacePlaces> places;
    std::vector<bool> examples;
};

/// The samples from `first` on, always the same for the same sample numbers.
Batch makeBatch(const CropDataset& dataset, const TrainingOptions& options, std::int64_t first, std::int64_t count)
{
    const std::int64_t window = options.window > 0 ? options.window : kCropSize;
    std::vector<at::Tensor> degraded, clean;
    Batch batch;
    for (std::int64_t sample = first; sample < first + count; ++sample) {
        Random random(mixSeed(options.seed, static_cast<std::uint64_t>(sample)));
        const DrawnPair drawn = drawPair(dataset, random);
        const std::int64_t top = random.index(kCropSize - window + 1), left = random.index(kCropSize - window + 1);
        degraded.push_back(drawn.pair.degraded.slice(1, top, top + window).slice(2, left, left + window));
        clean.push_back(drawn.pair.clean.slice(1, top, top + window).slice(2, left, left + window));
        batch.places.push_back(drawn.places);
        batch.examples.push_back(drawn.example);
    }
    batch.degraded = at::stack(degraded);
    batch.clean = at::stack(clean);
    return batch;
}

double psnr(const at::Tensor& picture, const at::Tensor& clean)
{
    return metrics::psnr(picture.unsqueeze(0), clean.unsqueeze(0)).front();
}

/// Mean of a figure over faces that are sorted by their damage, and over its thirds.
void addThirds(TrainingRun::Figures& figures, const std::string& name, const std::vector<double>& values)
{
    const std::size_t n = values.size();
    const auto mean = [&](std::size_t from, std::size_t to) {
        return std::accumulate(values.begin() + static_cast<std::ptrdiff_t>(from),
                               values.begin() + static_cast<std::ptrdiff_t>(to), 0.0)
               / static_cast<double>(std::max<std::size_t>(1, to - from));
    };
    figures.emplace_back(name, mean(0, n));
    figures.emplace_back(name + "_heaviest", mean(0, n / 3));
    figures.emplace_back(name + "_middle", mean(n / 3, n - n / 3));
    figures.emplace_back(name + "_lightest", mean(n - n / 3, n));
}

/// Restores faces of the validation set with the averaged weights.
class Validator {
public:
    Validator(const CropDataset& dataset, const nn::IdentityRecoveryNetwork& network,
              const IdentityRecoveryTraining& settings, const TrainingOptions& options, const TrainingHooks& hooks)
        : m_network(network->config()), m_settings(settings), m_options(options), m_hooks(hooks)
    {
        m_network->to(at::Device(options.device));
        for (const std::int64_t index : spreadIndices(dataset.size(), kValidationFaces))
            m_pairs.push_back(evaluationPair(dataset, index));
        std::sort(m_pairs.begin(), m_pairs.end(), [](const TrainingPair& a, const TrainingPair& b) {
            return psnr(a.degraded, a.clean) < psnr(b.degraded, b.clean);
        });
    }

    TrainingRun::Figures operator()(const bundle::WeightMap& averaged, std::int64_t samples)
    {
        if (m_pairs.empty() || !bundle::loadStrict(*m_network, averaged))
            return {};
        at::NoGradGuard noGradient;
        std::vector<double> gains, distances, cosines;
        std::vector<at::Tensor> sheet;
        for (std::size_t i = 0; i < m_pairs.size(); ++i) {
            const auto& [degraded, clean] = m_pairs[i];
            const at::Tensor restored = m_network->forward(onDevice(degraded)).clamp(-1, 1).squeeze(0).cpu();
            gains.push_back(psnr(restored, clean) - psnr(degraded, clean));
            if (m_settings.judge)
                distances.push_back(
                    metrics::perceptualDistance(*m_settings.judge, restored.unsqueeze(0), clean.unsqueeze(0)).front());
            if (m_settings.pictures.recognition)
                cosines.push_back(cosine(restored, clean));
            if (i % std::max<std::size_t>(1, m_pairs.size() / kSheetRows) == 0)
                sheet.push_back(toBytes(at::cat({degraded, restored, clean}, 2)));
        }
        writeContactSheet(sheet, samples, m_options, m_hooks);
        TrainingRun::Figures figures;
        addThirds(figures, "gain", gains);
        const auto better = std::count_if(gains.begin(), gains.end(), [](double gain) { return gain > 0; });
        figures.emplace_back("better", static_cast<double>(better) / static_cast<double>(gains.size()));
        if (m_settings.judge)
            addThirds(figures, "distance", distances);
        if (m_settings.pictures.recognition)
            addThirds(figures, "likeness", cosines);
        return figures;
    }

private:
    at::Tensor onDevice(const at::Tensor& face) const { return face.unsqueeze(0).to(at::Device(m_options.device)); }

    double cosine(const at::Tensor& restored, const at::Tensor& clean) const
    {
        nn::RecognitionNetwork network = *m_settings.pictures.recognition;
        return (network->forward(onDevice(restored)) * network->forward(onDevice(clean))).sum().item<double>();
    }

    nn::IdentityRecoveryNetwork m_network;
    const IdentityRecoveryTraining& m_settings;
    const TrainingOptions& m_options;
    const TrainingHooks& m_hooks;
    std::vector<TrainingPair> m_pairs; ///< heaviest damage first
};

} // namespace

at::Tensor identityRecoveryLoss(const at::Tensor& restored, const at::Tensor& clean, const at::Tensor& degraded,
                                const PixelLoss& settings)
{
    const at::Tensor weight = 1 / (perFace(degraded, clean, settings).detach() + kNoLoss);
    return (weight * perFace(restored, clean, settings)).mean();
}

Result<TrainingProgress> trainIdentityRecovery(nn::IdentityRecoveryNetwork network, const CropDataset& train,
                                               const CropDataset& validation, const IdentityRecoveryTraining& settings,
                                               const TrainingOptions& options, const TrainingHooks& hooks)
try {
    if (train.size() == 0)
        return Error{ErrorCode::InvalidArgument, "There is nothing to train on.", {}};
    if (options.window > 0 && (settings.pictures.identity > 0 || settings.pictures.components > 0))
        return Error{
            ErrorCode::InvalidArgument,
            "Who a face is, its eyes and its mouth can only be judged by the whole of it; train without a window.",
            {}};
    if (const Status sound = settings.pictures.check(); !sound)
        return sound.error();
    prepareNetwork(*network, options);
    Prefetch<Batch> batches(
        [&](std::int64_t first, std::int64_t count) { return makeBatch(train, options, first, count); });
    const at::Device device(options.device);
    PictureLosses pictures(settings.pictures, kOpponentRate, true, options);
    const auto loss = [&](std::int64_t first, std::int64_t count) {
        const Batch batch = batches.get(first, count);
        const at::Tensor degraded = batch.degraded.to(device), clean = batch.clean.to(device);
        const at::Tensor restored = network->forward(degraded);
        return pictures.join(identityRecoveryLoss(restored, clean, degraded, settings.pixels),
                             {restored, clean, degraded, batch.places, batch.examples}, first);
    };
    Validator validator(validation, network, settings, options, hooks);
    TrainingRun run(*network, options, hooks);
    pictures.accompany(run);
    return run.run(loss, [&](const bundle::WeightMap& averaged, std::int64_t samples) {
        TrainingRun::Figures figures = validator(averaged, samples);
        const TrainingRun::Figures terms = pictures.figures();
        figures.insert(figures.end(), terms.begin(), terms.end());
        return figures;
    });
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed, "The training could not be started.", e.what()};
}

} // namespace heirloom::training
