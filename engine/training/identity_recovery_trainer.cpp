// SPDX-License-Identifier: Apache-2.0
#include "engine/training/identity_recovery_trainer.h"

#include "engine/bundle/strict_loading.h"
#include "engine/training/metrics/fidelity.h"
#include "engine/training/trainer_parts.h"
#include "engine/training/training_pairs.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace heirloom::training {
namespace {

constexpr double kGradientWeight = 0.5;
constexpr double kNoLoss = 0.003; ///< about that of an input of 50 dB: what is nearer to clean counts no more than this
constexpr std::int64_t kValidationFaces = 60;
constexpr std::int64_t kSheetRows = 12;
constexpr std::int64_t kLargestShift = 4; ///< pixels; the recogniser's stem sees blocks of 4

at::Tensor charbonnier(const at::Tensor& difference)
{
    return at::sqrt(difference.square() + 1e-6).mean({1, 2, 3});
}

at::Tensor perFace(const at::Tensor& picture, const at::Tensor& clean)
{
    const at::Tensor difference = picture - clean;
    return charbonnier(difference) + kGradientWeight * (charbonnier(difference.diff(1, 2)) + charbonnier(difference.diff(1, 3)));
}

struct Batch {
    at::Tensor degraded, clean; ///< N x 3 x 256 x 256
};

/// The samples from `first` on, always the same for the same sample numbers.
Batch makeBatch(const CropDataset& dataset, const TrainingOptions& options, std::int64_t first, std::int64_t count)
{
    const std::int64_t window = options.window > 0 ? options.window : kCropSize;
    std::vector<at::Tensor> degraded, clean;
    for (std::int64_t sample = first; sample < first + count; ++sample) {
        Random random(mixSeed(options.seed, static_cast<std::uint64_t>(sample)));
        const TrainingPair pair = drawPair(dataset, random);
        const std::int64_t top = random.index(kCropSize - window + 1), left = random.index(kCropSize - window + 1);
        degraded.push_back(pair.degraded.slice(1, top, top + window).slice(2, left, left + window));
        clean.push_back(pair.clean.slice(1, top, top + window).slice(2, left, left + window));
    }
    return {at::stack(degraded), at::stack(clean)};
}

double psnr(const at::Tensor& picture, const at::Tensor& clean)
{
    return metrics::psnr(picture.unsqueeze(0), clean.unsqueeze(0)).front();
}

/// Cosine of what the judge says of each face, restored and clean, N; differentiable in the former.
at::Tensor likeness(nn::RecognitionNetwork recognition, const at::Tensor& restored, const at::Tensor& clean)
{
    return (recognition->forward(restored) * recognition->forward(clean)).sum(1);
}

/// Both pictures moved alike by a few pixels, drawn from the sample's number: a pattern that only fools the recogniser where it
/// was made for is worth nothing then.
at::Tensor unlikeness(const IdentityJudge& judge, const at::Tensor& restored, const at::Tensor& clean, std::uint64_t seed)
{
    Random random(seed);
    const std::vector<std::int64_t> shift{random.index(2 * kLargestShift + 1) - kLargestShift, random.index(2 * kLargestShift + 1) - kLargestShift};
    return (1 - likeness(judge.recognition, restored.roll(shift, {2, 3}), clean.roll(shift, {2, 3}))).mean();
}

/// Restores faces of the validation set with the averaged weights.
class Validator {
public:
    Validator(const CropDataset& dataset, const nn::IdentityRecoveryNetwork& network, const std::optional<IdentityJudge>& judge,
              const TrainingOptions& options, const TrainingHooks& hooks)
        : m_network(network->config()), m_judge(judge), m_options(options), m_hooks(hooks)
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
        std::vector<double> gains;
        double cosines = 0;
        std::vector<at::Tensor> sheet;
        for (std::size_t i = 0; i < m_pairs.size(); ++i) {
            const auto& [degraded, clean] = m_pairs[i];
            const at::Tensor restored = m_network->forward(onDevice(degraded)).clamp(-1, 1).squeeze(0).cpu();
            gains.push_back(psnr(restored, clean) - psnr(degraded, clean));
            if (m_judge)
                cosines += likeness(m_judge->recognition, onDevice(restored), onDevice(clean)).item<double>();
            if (i % std::max<std::size_t>(1, m_pairs.size() / kSheetRows) == 0)
                sheet.push_back(toBytes(at::cat({degraded, restored, clean}, 2)));
        }
        writeContactSheet(sheet, samples, m_options, m_hooks);
        const auto mean = [&](std::size_t from, std::size_t to) {
            return std::accumulate(gains.begin() + static_cast<std::ptrdiff_t>(from), gains.begin() + static_cast<std::ptrdiff_t>(to), 0.0) /
                   static_cast<double>(std::max<std::size_t>(1, to - from));
        };
        const std::size_t n = gains.size();
        const auto better = std::count_if(gains.begin(), gains.end(), [](double gain) { return gain > 0; });
        TrainingRun::Figures figures{{"gain", mean(0, n)},
                                     {"gain_heaviest", mean(0, n / 3)},
                                     {"gain_middle", mean(n / 3, n - n / 3)},
                                     {"gain_lightest", mean(n - n / 3, n)},
                                     {"better", static_cast<double>(better) / static_cast<double>(n)}};
        if (m_judge)
            figures.emplace_back("likeness", cosines / static_cast<double>(n));
        return figures;
    }

private:
    at::Tensor onDevice(const at::Tensor& face) const { return face.unsqueeze(0).to(at::Device(m_options.device)); }

    nn::IdentityRecoveryNetwork m_network;
    const std::optional<IdentityJudge>& m_judge;
    const TrainingOptions& m_options;
    const TrainingHooks& m_hooks;
    std::vector<TrainingPair> m_pairs; ///< heaviest damage first
};

} // namespace

at::Tensor identityRecoveryLoss(const at::Tensor& restored, const at::Tensor& clean, const at::Tensor& degraded)
{
    const at::Tensor weight = 1 / (perFace(degraded, clean).detach() + kNoLoss);
    return (weight * perFace(restored, clean)).mean();
}

Result<TrainingProgress> trainIdentityRecovery(nn::IdentityRecoveryNetwork network, const CropDataset& train,
                                               const CropDataset& validation, std::optional<IdentityJudge> judge,
                                               const TrainingOptions& options, const TrainingHooks& hooks)
try {
    if (train.size() == 0)
        return Error{ErrorCode::InvalidArgument, "There is nothing to train on.", {}};
    if (judge && options.window > 0)
        return Error{ErrorCode::InvalidArgument, "Who a face is can only be judged by the whole of it; train without a window.", {}};
    prepareNetwork(*network, options);
    if (judge)
        freeze(*judge->recognition, options);
    Prefetch<Batch> batches([&](std::int64_t first, std::int64_t count) { return makeBatch(train, options, first, count); });
    const at::Device device(options.device);
    const auto loss = [&](std::int64_t first, std::int64_t count) {
        const Batch batch = batches.get(first, count);
        const at::Tensor degraded = batch.degraded.to(device), clean = batch.clean.to(device);
        const at::Tensor restored = network->forward(degraded), pixels = identityRecoveryLoss(restored, clean, degraded);
        return judge ? pixels + judge->weight * unlikeness(*judge, restored, clean, mixSeed(options.seed, static_cast<std::uint64_t>(first))) : pixels;
    };
    Validator validator(validation, network, judge, options, hooks);
    TrainingRun run(*network, options, hooks);
    return run.run(loss, [&](const bundle::WeightMap& averaged, std::int64_t samples) { return validator(averaged, samples); });
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed, "The training could not be started.", e.what()};
}

} // namespace heirloom::training
