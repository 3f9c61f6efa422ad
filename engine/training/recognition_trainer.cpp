// SPDX-License-Identifier: Apache-2.0
#include "engine/training/recognition_trainer.h"

#include "engine/bundle/strict_loading.h"
#include "engine/core/torch.h"
#include "engine/training/trainer_parts.h"
#include "engine/training/training_pairs.h"

#include <cmath>
#include <numbers>

namespace heirloom::training {
namespace {

constexpr std::int64_t kOffsetFaces = 512;
constexpr std::int64_t kChunk = 16; ///< faces the teacher looks at together
constexpr double kBlendedShare = 0.5;
/// How often the student sees a face clean, and clean but toned; otherwise it is degraded.
constexpr double kCleanShare = 0.25, kTonedShare = 0.15;

/// A face of two: one passes into the other across a line somewhere through the face. Somebody new, of whom the teacher has its
/// opinion, too: two thousand people are few to learn from what makes one.
at::Tensor blended(const at::Tensor& a, const at::Tensor& b, Random& random)
{
    const double angle = random.uniform(0, 2 * std::numbers::pi), offset = random.uniform(-0.4, 0.4),
                 softness = random.uniform(0.05, 0.5);
    const at::Tensor place = at::linspace(-1, 1, a.size(1));
    const at::Tensor along = place.view({-1, 1}) * std::sin(angle) + place.view({1, -1}) * std::cos(angle);
    const at::Tensor share = at::sigmoid((along - offset) / softness);
    return a + share * (b - a);
}

/// N x 3 x 256 x 256.
at::Tensor makeBatch(const CropDataset& dataset, const TrainingOptions& options, std::int64_t first, std::int64_t count)
{
    std::vector<at::Tensor> seen;
    for (std::int64_t sample = first; sample < first + count; ++sample) {
        Random random(mixSeed(options.seed, static_cast<std::uint64_t>(sample)));
        at::Tensor view = dataset.view(dataset.draw(random), random.bits()).picture;
        if (random.chance(kBlendedShare))
            view = blended(view, dataset.view(dataset.draw(random), random.bits()).picture, random);
        const DegradationRecipe recipe = drawDegradation(random.bits());
        const double share = random.uniform();
        seen.push_back(share < kCleanShare                 ? view
                       : share < kCleanShare + kTonedShare ? applyTone(view, recipe)
                                                           : applyDegradation(view, recipe).degraded);
    }
    return at::stack(seen);
}

/// The network as it would be shipped, against the teacher on faces of other people.
class Examiner {
public:
    Examiner(const nn::RecognitionConfig& config, Teacher& teacher, const CropDataset& faces, const at::Device& device)
        : m_network(config), m_device(device)
    {
        m_network->to(device);
        for (std::int64_t i = 0; i < faces.size(); ++i) {
            const TrainingPair pair = evaluationPair(faces, i);
            m_clean.push_back(faces.clean(i).unsqueeze(0));
            m_degraded.push_back(pair.degraded.unsqueeze(0));
            m_wanted.push_back(teacher(m_clean.back()));
            m_wantedDegraded.push_back(teacher(m_degraded.back()));
        }
    }

    TrainingRun::Figures operator()(const bundle::WeightMap& weights)
    {
        if (m_clean.empty() || !bundle::loadStrict(*m_network, weights))
            return {};
        at::NoGradGuard noGradient;
        const at::Tensor wanted = at::cat(m_wanted), clean = embed(m_clean), degraded = embed(m_degraded);
        const at::Tensor nearest = at::matmul(degraded, clean.t()).argmax(1);
        const at::Tensor own = at::arange(clean.size(0), nearest.options());
        return {{"cosine_clean", (clean * wanted).sum(1).mean().item<double>()},
                {"cosine_degraded", (degraded * at::cat(m_wantedDegraded)).sum(1).mean().item<double>()},
                {"found", nearest.eq(own).to(at::kFloat).mean().item<double>()}};
    }

private:
    at::Tensor embed(const std::vector<at::Tensor>& faces)
    {
        std::vector<at::Tensor> vectors;
        for (const at::Tensor& face : faces)
            vectors.push_back(m_network->forward(face.to(m_device)));
        return at::cat(vectors);
    }

    nn::RecognitionNetwork m_network;
    at::Device m_device;
    std::vector<at::Tensor> m_clean, m_degraded, m_wanted, m_wantedDegraded;
};

} // namespace

Teacher::Teacher(nn::FaceRecognitionDensenet network, const CropDataset& faces, const at::Device& device)
    : m_network(std::move(network))
{
    m_network->to(device);
    for (at::Tensor& parameter : m_network->parameters())
        parameter.set_requires_grad(false);
    m_offset = at::zeros({1, 1}, at::TensorOptions(device));
    at::NoGradGuard noGradient;
    at::Tensor sum;
    const auto indices = spreadIndices(faces.size(), kOffsetFaces);
    for (const std::int64_t index : indices) {
        const at::Tensor vector = m_network->forward(nn::chipFromCrop(faces.clean(index).unsqueeze(0).to(device)));
        sum = sum.defined() ? sum + vector : vector;
    }
    if (sum.defined())
        m_offset = sum / static_cast<double>(indices.size());
}

at::Tensor Teacher::operator()(const at::Tensor& crops)
{
    at::NoGradGuard noGradient;
    std::vector<at::Tensor> vectors;
    for (const at::Tensor& chunk : crops.to(m_offset.device()).split(kChunk))
        vectors.push_back(m_network->forward(nn::chipFromCrop(chunk)) - m_offset);
    const at::Tensor all = at::cat(vectors);
    return all / all.norm(2, {1}, true).clamp_min(1e-6);
}

Result<TrainingProgress> trainRecognition(nn::RecognitionNetwork network, nn::FaceRecognitionDensenet teacherNetwork,
                                          const CropDataset& train, const CropDataset& validation,
                                          const TrainingOptions& options, const TrainingHooks& hooks)
try {
    if (train.size() == 0)
        return Error{ErrorCode::InvalidArgument, "There is nothing to train on.", {}};
    const at::Device device(options.device);
    prepareNetwork(*network, options);
    Teacher teacher(std::move(teacherNetwork), train, device);
    Examiner examiner(network->config(), teacher, validation, device);
    Prefetch<at::Tensor> batches(
        [&](std::int64_t first, std::int64_t count) { return makeBatch(train, options, first, count); });
    TrainingRun run(*network, options, hooks);
    return run.run(
        [&](std::int64_t first, std::int64_t count) {
            const at::Tensor seen = batches.get(first, count);
            return (1 - (network->forward(seen.to(device)) * teacher(seen)).sum(1)).mean();
        },
        [&](const bundle::WeightMap& weights, std::int64_t) { return examiner(weights); });
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed, "The training could not be started.", e.what()};
}

} // namespace heirloom::training
