// SPDX-License-Identifier: Apache-2.0
#include "engine/restore/refinement.h"

#include "engine/restore/restore_text.h"

#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace heirloom {
namespace {

const std::array<std::pair<Method, const char*>, 3> kNames{
    {{Method::Recover, "recover"}, {Method::Refine, "refine"}, {Method::Truncated, "truncated"}}};

} // namespace

std::string nameOf(Method method)
{
    for (const auto& [value, name] : kNames) {
        if (value == method)
            return name;
    }
    return {};
}

std::optional<Method> methodOfName(const std::string& wanted)
{
    for (const auto& [value, name] : kNames) {
        if (wanted == name)
            return value;
    }
    return std::nullopt;
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

std::vector<StageMark> marksOf(const TruncationPlan& plan, int steps)
{
    constexpr std::array kStages{RunStage::Identity, RunStage::Detail, RunStage::Texture};
    const auto evaluations = evaluationsOf(plan, steps);
    std::vector<StageMark> marks;
    int position = 0;
    for (std::size_t i = 0; i < kStages.size(); ++i) {
        if (evaluations[i] > 0)
            marks.push_back({position, kStages[i]});
        position += evaluations[i];
    }
    return marks;
}

Status checkOptions(const RefineOptions& options)
{
    if (options.steps >= 1 && options.identity >= 0 && options.identity <= 1)
        return success();
    return Error{ErrorCode::InvalidArgument, RestoreText::tr("The number of steps has to be at least 1 and the identity weight between 0 and 1.").toStdString(), {}};
}

Status advanceTo(Refinement& run, int position, const CancelToken& cancel)
{
    while (run.ready() < position) {
        if (const Status done = run.advance(cancel); !done)
            return done;
    }
    return success();
}

} // namespace heirloom
