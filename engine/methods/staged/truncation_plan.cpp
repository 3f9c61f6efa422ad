// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/staged/truncation_plan.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace heirloom {

TruncationPlan truncationPlan(const bundle::Manifest& manifest)
{
    TruncationPlan plan;
    for (std::size_t stage = 0; stage < plan.starts.size(); ++stage) {
        const std::string number = std::to_string(stage + 1);
        plan.starts[stage] = manifest.setting("truncated_t" + number, plan.starts[stage]);
        plan.shares[stage] = static_cast<int>(manifest.setting("truncated_steps" + number, plan.shares[stage]));
    }
    if (!manifest.find("tem"))
        plan.shares[2] = 0;
    plan.fromDegraded = manifest.setting("truncated_from_degraded", plan.fromDegraded ? 1 : 0) != 0;
    plan.noise = manifest.setting("truncated_noise", plan.noise);
    plan.textureNoise = manifest.setting("truncated_texture_noise", plan.textureNoise);
    return plan;
}

bool isSound(const TruncationPlan& plan)
{
    bool sound = plan.noise > 0 && plan.textureNoise > 0
                 && std::any_of(plan.shares.begin(), plan.shares.end(), [](int share) { return share > 0; });
    for (std::size_t stage = 0; stage < plan.shares.size(); ++stage)
        sound = sound && plan.shares[stage] >= 0
                && (plan.shares[stage] == 0 || (plan.starts[stage] > 0 && plan.starts[stage] <= 1));
    return sound;
}

std::array<int, 3> evaluationsOf(const TruncationPlan& plan, int steps)
{
    const double whole = std::accumulate(plan.shares.begin(), plan.shares.end(), 0);
    std::array<int, 3> evaluations{};
    int before = 0, share = 0;
    for (std::size_t i = 0; i < evaluations.size(); ++i) {
        share += plan.shares[i];
        const int until = static_cast<int>(std::lround(steps * share / whole));
        evaluations[i] = until - before;
        before = until;
    }
    return evaluations;
}

} // namespace heirloom
