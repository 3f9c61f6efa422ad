// SPDX-License-Identifier: Apache-2.0
#include "engine/training/guided_faces.h"

#include "engine/core/torch.h"
#include "engine/diffusion/guidance.h"
#include "engine/diffusion/schedule.h"
#include "engine/diffusion/trajectory.h"
#include "engine/training/trainer_parts.h"

#include <utility>

namespace heirloom::training {
namespace {

/// Times below are those of no step: the last one is at a sixteenth.
constexpr double kEarliest = 0.03;
constexpr std::int64_t kSampleSteps = 8;

at::Tensor unit(const at::Tensor& vectors)
{
    return vectors / vectors.norm(2, 1, true).clamp_min(1e-6);
}

/// sigma(t) of each sample, in the samples' shape.
at::Tensor deviation(const at::Tensor& times, const at::Tensor& samples)
{
    return diffusion::addNoise(at::zeros_like(samples), times, at::ones_like(samples));
}

} // namespace

TrainingGuidance::TrainingGuidance(FrozenNetworks frozen, nn::Denoiser denoiser, nn::RecognitionNetwork recognition,
                                   const GuidanceSettings& settings, const TrainingOptions& options)
    : m_frozen(std::move(frozen)), m_denoiser(std::move(denoiser)), m_recognition(std::move(recognition)),
      m_settings(settings), m_device(options.device)
{
    m_frozen.prepare(options);
    freeze(*m_denoiser, options);
    freeze(*m_recognition, options);
}

Result<GuidedFaces> TrainingGuidance::guide(const std::vector<TrainingPair>& pairs, std::int64_t count)
{
    GuidedFaces guided{encodeFaces(m_frozen, pairs, m_device), {}, {}, {}, {}, {}, {}, {}};
    LatentFaces& faces = guided.faces;
    for (at::Tensor* each : {&faces.degraded, &faces.clean, &faces.recovered, &faces.condition, &faces.latent})
        *each = each->repeat_interleave(kLatentsPerFace, 0).slice(0, 0, count);
    guided.residual.emplace(m_frozen.spread, faces.condition);
    const nn::LatentResidual& residual = *guided.residual;
    {
        const at::NoGradGuard noGradient;
        guided.base = m_frozen.vqgan->decode(residual.centre());
        guided.identity = unit(m_recognition->forward(faces.recovered));
    }
    const at::Tensor even = (at::randperm(count, at::kFloat) + at::rand({1})) / static_cast<double>(count);
    const at::Tensor times = (kEarliest + (m_settings.from - kEarliest) * even).to(m_device);
    const Result<at::Tensor> sample = drawn(faces.condition, residual.residual(faces.latent).sizes());
    if (!sample)
        return sample.error();
    const at::Tensor noisy = diffusion::addNoise(*sample, times, at::randn_like(*sample)).detach().requires_grad_();
    const at::Tensor clean = diffusion::cleanFromVelocity(noisy, times,
                                                          m_denoiser->forward(noisy, times, faces.condition));
    diffusion::IdentityGuidanceOptions options;
    options.weight = 1;
    options.strength = [reach = m_settings.reach](double) { return reach; };
    options.projections = m_settings.projections;
    const auto embed = [&](const at::Tensor& found) { return m_recognition->forward(picture(guided, found)); };
    const auto moved = diffusion::IdentityGuidance(embed, guided.identity, options)(clean, 1, noisy);
    if (!moved)
        return moved.error();
    guided.found = clean.detach();
    guided.times = times;
    guided.noisy = noisy.detach();
    // Each sample's reach is that of its own noise.
    const at::Tensor reach = m_settings.reach * deviation(times, guided.found), step = *moved - guided.found;
    guided.move = step * (reach / step.square().mean({1, 2, 3}, true).sqrt().clamp_min(1e-9)).clamp_max(1);
    return guided;
}

Result<at::Tensor> TrainingGuidance::drawn(const at::Tensor& condition, at::IntArrayRef shape)
{
    const at::NoGradGuard noGradient;
    const auto denoise = [&](const at::Tensor& noisy, double t) {
        return m_denoiser->forward(noisy, at::full({noisy.size(0)}, t, noisy.options()), condition);
    };
    std::vector<std::uint64_t> seeds;
    for (std::int64_t i = 0; i < shape[0]; ++i)
        seeds.push_back(
            static_cast<std::uint64_t>(at::randint(std::int64_t(1) << 40, {1}, at::kLong).item<std::int64_t>()));
    auto trajectory = diffusion::Trajectory::start(at::zeros(shape, at::TensorOptions(m_device)), seeds,
                                                   {*diffusion::times(1, 0, kSampleSteps)}, denoise);
    while (trajectory && !trajectory->finished()) {
        if (const Status done = trajectory->step(); !done)
            return done.error();
    }
    return trajectory ? Result<at::Tensor>(trajectory->prediction(kSampleSteps - 1)) : trajectory.error();
}

at::Tensor TrainingGuidance::settled(const GuidedFaces& faces, const at::Tensor& prediction)
{
    const at::Tensor later = faces.times / 2;
    const at::Tensor rest = faces.noisy - diffusion::addNoise(prediction, faces.times, at::zeros_like(prediction));
    const at::Tensor noise = rest / deviation(faces.times, prediction);
    const at::Tensor noisy = diffusion::addNoise(prediction, later, noise);
    return diffusion::cleanFromVelocity(noisy, later, m_denoiser->forward(noisy, later, faces.faces.condition));
}

at::Tensor TrainingGuidance::picture(const GuidedFaces& faces, const at::Tensor& residual)
{
    return faces.residual->shown(faces.faces.recovered, m_frozen.vqgan->decode(faces.residual->clean(residual)),
                                 faces.base);
}

at::Tensor TrainingGuidance::similarity(const GuidedFaces& faces, const at::Tensor& pictures)
{
    return (unit(m_recognition->forward(pictures)) * faces.identity).sum(1);
}

} // namespace heirloom::training
