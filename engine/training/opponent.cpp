// SPDX-License-Identifier: Apache-2.0
#include "engine/training/opponent.h"

#include "engine/core/torch.h"
#include "engine/training/patch_discriminator.h"
#include "engine/training/trainer_parts.h"

#include <utility>

namespace heirloom::training {
namespace {

constexpr double kLecam = 0.05;
constexpr double kVerdictDecay = 0.99;
constexpr const char* kVerdicts = "verdicts";
constexpr const char* kBuffer = "buffer/";

OptimiserOptions settings()
{
    OptimiserOptions settings;
    settings.beta1 = 0.5;
    return settings;
}

} // namespace

Opponent::Opponent(std::string name, std::shared_ptr<torch::nn::Module> network, Verdict verdict, double rate,
                   const TrainingOptions& options)
    : m_name(std::move(name)), m_network(std::move(network)), m_verdict(std::move(verdict)), m_rate(rate)
{
    prepareNetwork(*m_network, options);
    m_optimiser = std::make_unique<Optimiser>(*m_network, settings());
}

double Opponent::learn(const at::Tensor& real, const at::Tensor& made)
{
    const std::int64_t count = real.size(0);
    const std::vector<at::Tensor> verdicts = m_verdict(at::cat({real, made}));
    at::Tensor loss = at::zeros({}, real.options());
    double realMean = 0, madeMean = 0;
    const double share = 1.0 / static_cast<double>(verdicts.size());
    for (const at::Tensor& verdict : verdicts) {
        const at::Tensor onReal = verdict.slice(0, 0, count), onMade = verdict.slice(0, count);
        const at::Tensor hinge = at::relu(1 - onReal).mean() + at::relu(1 + onMade).mean();
        const at::Tensor lecam = at::relu(onReal - m_madeVerdict).square().mean()
                                 + at::relu(m_realVerdict - onMade).square().mean();
        loss = loss + share * (hinge + kLecam * lecam);
        realMean += share * onReal.mean().item<double>();
        madeMean += share * onMade.mean().item<double>();
    }
    loss.backward();
    m_optimiser->step(m_rate);
    m_realVerdict = kVerdictDecay * m_realVerdict + (1 - kVerdictDecay) * realMean;
    m_madeVerdict = kVerdictDecay * m_madeVerdict + (1 - kVerdictDecay) * madeMean;
    return realMean - madeMean;
}

at::Tensor Opponent::loss(const at::Tensor& made)
{
    for (at::Tensor& parameter : m_network->parameters())
        parameter.set_requires_grad(false);
    const std::vector<at::Tensor> verdicts = m_verdict(made);
    at::Tensor loss = at::zeros({}, made.options());
    for (const at::Tensor& verdict : verdicts)
        loss = loss - verdict.mean() / static_cast<double>(verdicts.size());
    for (at::Tensor& parameter : m_network->parameters())
        parameter.set_requires_grad(true);
    return loss;
}

Companion Opponent::companion()
{
    const auto state = [this] {
        bundle::WeightMap all = m_optimiser->state();
        for (const auto& buffer : m_network->named_buffers())
            all.emplace(kBuffer + buffer.key(), buffer.value());
        all.emplace(kVerdicts, at::tensor({m_realVerdict, m_madeVerdict}, at::kDouble));
        return all;
    };
    const auto restore = [this](const bundle::WeightMap& saved) -> Status {
        if (saved.empty())
            return success(); // the checkpoint is from before the opponent came in
        if (!saved.contains(kVerdicts))
            return Error{ErrorCode::ModelInvalid, "The checkpoint belongs to another network.", kVerdicts};
        m_realVerdict = saved.at(kVerdicts)[0].item<double>();
        m_madeVerdict = saved.at(kVerdicts)[1].item<double>();
        at::NoGradGuard noGradient;
        for (const auto& buffer : m_network->named_buffers()) {
            const auto found = saved.find(kBuffer + buffer.key());
            if (found == saved.end() || found->second.sizes() != buffer.value().sizes())
                return Error{ErrorCode::ModelInvalid, "The checkpoint belongs to another network.", buffer.key()};
            at::Tensor(buffer.value()).copy_(found->second);
        }
        return m_optimiser->restore(saved);
    };
    return {m_name, state, restore, {}};
}

Opponent patchOpponent(std::string name, std::int64_t channels, std::vector<std::int64_t> widths, double rate,
                       const TrainingOptions& options)
{
    PatchDiscriminator network(channels, std::move(widths));
    return {
        std::move(name), network.ptr(),
        [network](const at::Tensor& pictures) mutable { return std::vector<at::Tensor>{network->forward(pictures)}; },
        rate, options};
}

} // namespace heirloom::training
