// SPDX-License-Identifier: Apache-2.0
#include "engine/training/adversary.h"

#include "engine/training/trainer_parts.h"

#include <ATen/ATen.h>

namespace heirloom::training {
namespace {

constexpr double kRateShare = 0.5; ///< of the network's peak rate
constexpr double kLecam = 0.05;
constexpr double kVerdictDecay = 0.99;

} // namespace

Adversary::Adversary(const TrainingOptions& options) : m_learningRate(options.learningRate * kRateShare)
{
    prepareNetwork(*m_discriminator, options);
    OptimiserOptions settings;
    settings.beta1 = 0.5;
    m_optimiser = std::make_unique<Optimiser>(*m_discriminator, settings);
}

double Adversary::learn(const at::Tensor& real, const at::Tensor& made)
{
    const at::Tensor verdict = m_discriminator->forward(at::cat({real, made}));
    const at::Tensor onReal = verdict.slice(0, 0, real.size(0)), onMade = verdict.slice(0, real.size(0));
    const at::Tensor hinge = at::relu(1 - onReal).mean() + at::relu(1 + onMade).mean();
    const at::Tensor lecam = at::relu(onReal - m_madeVerdict).square().mean() + at::relu(m_realVerdict - onMade).square().mean();
    (hinge + kLecam * lecam).backward();
    m_optimiser->step(m_learningRate);
    const double realMean = onReal.mean().item<double>(), madeMean = onMade.mean().item<double>();
    m_realVerdict = kVerdictDecay * m_realVerdict + (1 - kVerdictDecay) * realMean;
    m_madeVerdict = kVerdictDecay * m_madeVerdict + (1 - kVerdictDecay) * madeMean;
    return realMean - madeMean;
}

at::Tensor Adversary::loss(const at::Tensor& made)
{
    for (at::Tensor& parameter : m_discriminator->parameters())
        parameter.set_requires_grad(false);
    const at::Tensor loss = -m_discriminator->forward(made).mean();
    for (at::Tensor& parameter : m_discriminator->parameters())
        parameter.set_requires_grad(true);
    return loss;
}

Companion Adversary::companion()
{
    const auto state = [this] {
        bundle::WeightMap all = m_optimiser->state();
        all.emplace("verdicts", at::tensor({m_realVerdict, m_madeVerdict}, at::kDouble));
        return all;
    };
    const auto restore = [this](const bundle::WeightMap& saved) -> Status {
        if (saved.empty())
            return success(); // the checkpoint is from before the opponent came in
        if (!saved.contains("verdicts"))
            return Error{ErrorCode::ModelInvalid, "The checkpoint belongs to another network.", "verdicts"};
        m_realVerdict = saved.at("verdicts")[0].item<double>();
        m_madeVerdict = saved.at("verdicts")[1].item<double>();
        return m_optimiser->restore(saved);
    };
    return {"adversary", state, restore, {}};
}

} // namespace heirloom::training
