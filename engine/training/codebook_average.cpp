// SPDX-License-Identifier: Apache-2.0
#include "engine/training/codebook_average.h"

#include "engine/core/torch.h"
#include "engine/training/random.h"

namespace heirloom::training {
namespace {

constexpr double kDecay = 0.99;
/// A code is dead when it gets less than this share of what it would get if all were used alike.
constexpr double kDeadShare = 0.03;
constexpr std::int64_t kReviveEvery = 10; ///< steps

} // namespace

CodebookAverage::CodebookAverage(nn::GroupedQuantiser quantiser, std::uint64_t seed)
    : m_quantiser(std::move(quantiser)), m_seed(seed)
{
    const at::Tensor& codebook = m_quantiser->codebook;
    m_counts = at::ones({codebook.size(0), codebook.size(1)}, codebook.options());
    m_sums = codebook.clone();
}

at::Tensor CodebookAverage::points(const at::Tensor& latents) const
{
    const std::int64_t groups = m_quantiser->codebook.size(0), width = m_quantiser->codebook.size(2);
    return latents.view({latents.size(0), groups, width, -1}).permute({1, 0, 3, 2}).reshape({groups, -1, width});
}

void CodebookAverage::revive(const at::Tensor& points, const at::Tensor& dead)
{
    at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(
        mixSeed(m_seed, static_cast<std::uint64_t>(m_steps)));
    const double alike = static_cast<double>(points.size(1)) / static_cast<double>(m_counts.size(1));
    for (std::int64_t group = 0; group < points.size(0); ++group) {
        const at::Tensor which = dead[group].nonzero().flatten();
        if (which.numel() == 0)
            continue;
        const at::Tensor chosen =
            at::randint(points.size(1), {which.numel()}, generator, at::kLong).to(points.device());
        const at::Tensor seeds = points[group].index_select(0, chosen);
        m_counts[group].index_fill_(0, which, alike);
        m_sums[group].index_copy_(0, which, seeds * alike);
    }
}

void CodebookAverage::observe(const at::Tensor& latents)
{
    at::NoGradGuard noGradient;
    const at::Tensor all = points(latents.detach().to(at::kFloat).contiguous());
    const std::int64_t groups = all.size(0), codes = m_counts.size(1);
    if (m_steps == 0) {
        revive(all, at::ones_like(m_counts, at::kBool));
    } else {
        const at::Tensor indices = m_quantiser->indices(latents).permute({1, 0, 2, 3}).reshape({groups, -1});
        for (std::int64_t group = 0; group < groups; ++group) {
            m_counts[group].mul_(kDecay).add_(at::bincount(indices[group], {}, codes).to(at::kFloat), 1 - kDecay);
            m_sums[group].mul_(kDecay).add_(at::zeros_like(m_sums[group]).index_add(0, indices[group], all[group]),
                                            1 - kDecay);
        }
        if (m_steps % kReviveEvery == 0)
            revive(all, m_counts < kDeadShare * static_cast<double>(all.size(1)) / static_cast<double>(codes));
    }
    m_quantiser->codebook.copy_(m_sums / m_counts.clamp_min(1e-6).unsqueeze(2));
    ++m_steps;
}

Companion CodebookAverage::companion()
{
    const auto state = [this] {
        return bundle::WeightMap{{"counts", m_counts.cpu()},
                                 {"sums", m_sums.cpu()},
                                 {"codebook", m_quantiser->codebook.cpu()},
                                 {"steps", at::tensor({m_steps}, at::kLong)}};
    };
    const auto restore = [this, state](const bundle::WeightMap& saved) -> Status {
        for (const auto& [name, tensor] : state()) {
            const auto found = saved.find(name);
            if (found == saved.end() || found->second.sizes() != tensor.sizes())
                return Error{ErrorCode::ModelInvalid, "The checkpoint belongs to another network.", name};
        }
        m_counts.copy_(saved.at("counts"));
        m_sums.copy_(saved.at("sums"));
        m_quantiser->codebook.copy_(saved.at("codebook"));
        m_steps = saved.at("steps").item<std::int64_t>();
        return success();
    };
    const auto shipped = [this](const bundle::WeightMap&) {
        return bundle::WeightMap{{"quantiser.codebook", m_quantiser->codebook.cpu().clone()}};
    };
    return {"codebook", state, restore, shipped};
}

} // namespace heirloom::training
