// SPDX-License-Identifier: Apache-2.0
#include "engine/training/optimiser.h"

#include "engine/core/torch.h"

#include <algorithm>
#include <cmath>

namespace heirloom::training {

Optimiser::Optimiser(torch::nn::Module& module, OptimiserOptions options) : m_options(options)
{
    at::NoGradGuard noGradient;
    for (const auto& item : module.named_parameters()) {
        const at::Tensor master = item.value().detach().to(at::kFloat).clone();
        m_slots.push_back(
            {item.key(), item.value(), master, at::zeros_like(master), at::zeros_like(master), master.clone()});
    }
}

double Optimiser::step(double learningRate)
{
    at::NoGradGuard noGradient;
    std::vector<at::Tensor> gradients;
    at::Tensor total = at::zeros({}, m_slots.front().master.options());
    for (const Slot& slot : m_slots) {
        const at::Tensor gradient = slot.working.grad();
        gradients.push_back(gradient.defined() ? gradient.to(at::kFloat) : gradient);
        if (gradient.defined())
            total += gradients.back().square().sum();
    }
    const double norm = std::sqrt(total.item<double>());
    for (Slot& slot : m_slots)
        slot.working.mutable_grad().reset();
    if (!std::isfinite(norm))
        return norm;

    ++m_steps;
    const double clip = std::min(1.0, m_options.gradientNorm / (norm + 1e-12));
    const auto n = static_cast<double>(m_steps);
    const double correction1 = 1 - std::pow(m_options.beta1, n), correction2 = 1 - std::pow(m_options.beta2, n);
    const double averaging = std::min(m_options.averaging, (1 + n) / (10 + n));
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        Slot& slot = m_slots[i];
        if (!gradients[i].defined())
            continue;
        const at::Tensor gradient = gradients[i].mul_(clip);
        slot.mean.mul_(m_options.beta1).add_(gradient, 1 - m_options.beta1);
        slot.square.mul_(m_options.beta2).addcmul_(gradient, gradient, 1 - m_options.beta2);
        if (slot.master.dim() > 1)
            slot.master.mul_(1 - learningRate * m_options.weightDecay);
        const at::Tensor spread = (slot.square / correction2).sqrt_().add_(m_options.epsilon);
        slot.master.addcdiv_(slot.mean, spread, -learningRate / correction1);
        slot.average.lerp_(slot.master, 1 - averaging);
    }
    publish();
    return norm;
}

void Optimiser::publish()
{
    for (Slot& slot : m_slots)
        slot.working.data().copy_(slot.master);
}

bundle::WeightMap Optimiser::averaged() const
{
    bundle::WeightMap weights;
    for (const Slot& slot : m_slots)
        weights.emplace(slot.name, slot.average);
    return weights;
}

bundle::WeightMap Optimiser::state() const
{
    bundle::WeightMap state{{"steps", at::tensor({m_steps}, at::kLong)}};
    for (const Slot& slot : m_slots) {
        state.emplace("master/" + slot.name, slot.master);
        state.emplace("mean/" + slot.name, slot.mean);
        state.emplace("square/" + slot.name, slot.square);
        state.emplace("average/" + slot.name, slot.average);
    }
    return state;
}

Status Optimiser::restore(const bundle::WeightMap& state)
{
    at::NoGradGuard noGradient;
    const bundle::WeightMap mine = this->state();
    for (const auto& [name, tensor] : mine) {
        const auto found = state.find(name);
        if (found == state.end() || found->second.sizes() != tensor.sizes())
            return Error{ErrorCode::ModelInvalid, "The checkpoint belongs to another network.", name};
    }
    for (Slot& slot : m_slots) {
        slot.master.copy_(state.at("master/" + slot.name));
        slot.mean.copy_(state.at("mean/" + slot.name));
        slot.square.copy_(state.at("square/" + slot.name));
        slot.average.copy_(state.at("average/" + slot.name));
    }
    m_steps = state.at("steps").item<std::int64_t>();
    publish();
    return success();
}

} // namespace heirloom::training
