// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/staged/staged.h"

#include "engine/methods/common_params.h"
#include "engine/methods/staged/truncated_diffusion.h"
#include "engine/methods/staged/truncation_plan.h"

#include <array>
#include <utility>

namespace heirloom {
namespace {

ParamSpec startParam(std::size_t stage, double standard)
{
    static const std::array<Text, 3> kLabels{HEIRLOOM_TEXT("Methods", "New in the shape"),
                                             HEIRLOOM_TEXT("Methods", "New in the detail"),
                                             HEIRLOOM_TEXT("Methods", "New in the texture")};
    static const std::array<Text, 3> kHints{
        HEIRLOOM_TEXT("Methods", "How much of the face's shape is drawn anew in the first stage; the rest is kept."),
        HEIRLOOM_TEXT("Methods", "How much of the face's detail is drawn anew in the second stage; the rest is kept."),
        HEIRLOOM_TEXT("Methods", "How much of the skin's texture is drawn anew in the last stage; the rest is kept.")};
    ParamSpec spec{kStageStarts[stage], ParamSpec::Kind::Number, standard, 0.001, 1};
    spec.unit = ParamSpec::Unit::Percent;
    spec.label = kLabels[stage];
    spec.hint = kHints[stage];
    return spec;
}

/// Where the stages of a run begin that get any of its evaluations.
std::vector<RunMark> marksOf(const TruncationPlan& plan)
{
    static const std::array<Text, 3> kNames{HEIRLOOM_TEXT("Methods", "Shape"), HEIRLOOM_TEXT("Methods", "Detail"),
                                            HEIRLOOM_TEXT("Methods", "Texture")};
    const auto evaluations = evaluationsOf(plan, kRunSteps);
    std::vector<RunMark> marks;
    int position = 0;
    for (std::size_t stage = 0; stage < evaluations.size(); ++stage) {
        if (evaluations[stage] > 0)
            marks.push_back({position, kNames[stage]});
        position += evaluations[stage];
    }
    return marks;
}

Description described(const TruncationPlan& plan)
{
    Description description{"staged", {"truncated"}};
    description.name = HEIRLOOM_TEXT("Methods", "In stages");
    description.sentence = HEIRLOOM_TEXT(
        "Methods",
        "Goes on from there in the picture itself: first the person, then fine detail, some of which is invented.");
    description.params = {stepsParam(), identityParam(), sharpnessParam(), exactParam()};
    for (std::size_t stage = 0; stage < kStageStarts.size(); ++stage) {
        if (plan.shares[stage] > 0)
            description.params.push_back(startParam(stage, plan.starts[stage]));
    }
    description.position = param::kSteps;
    description.marks = marksOf(plan);
    description.networks = {"identity_recovery", "irm128", "irm256"};
    description.optionalNetworks = {"tem", "identity_recovery_sharp", "recognition", "latent_mask"};
    description.random = true;
    return description;
}

class Staged final : public Method {
public:
    Description describe() const override { return described({}); }
    Description describe(const bundle::Manifest& manifest) const override
    {
        const TruncationPlan plan = truncationPlan(manifest);
        Description description = isSound(plan) ? described(plan) : describe();
        fitToBundle(description, manifest);
        return description;
    }

    Status check(const NetworkPool& pool, const Params& params) const override
    {
        if (const Status able = pool.checkSharpness(params.number(param::kSharpness)); !able)
            return able;
        return checkTruncatable(pool, params.number(param::kIdentity));
    }

    Result<std::unique_ptr<Run>> begin(std::shared_ptr<NetworkPool> pool, const PreparedFace& face,
                                       const Params& params, std::uint64_t seed) const override
    {
        TruncationPlan plan = truncationPlan(pool->bundle().manifest());
        for (std::size_t stage = 0; stage < kStageStarts.size(); ++stage)
            plan.starts[stage] = params.number(kStageStarts[stage], plan.starts[stage]);
        const RunOptions options = runOptions(describe(), params, seed);
        return beginTruncatedDiffusion(std::move(pool), face, options, plan);
    }
};

} // namespace

std::unique_ptr<const Method> makeStagedMethod()
{
    return std::make_unique<Staged>();
}

} // namespace heirloom
