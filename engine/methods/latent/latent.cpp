// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/latent/latent.h"

#include "engine/methods/common_params.h"
#include "engine/methods/latent/latent_refinement.h"

#include <utility>

namespace heirloom {
namespace {

class Latent final : public Method {
public:
    Description describe() const override
    {
        Description description{"latent", {"refine"}};
        description.name = HEIRLOOM_TEXT("Methods", "Refine");
        description.sentence = HEIRLOOM_TEXT("Methods",
                                             "Goes on from there and adds fine detail, some of which is invented.");
        description.params = {stepsParam(), identityParam(), sharpnessParam(), exactParam()};
        description.position = param::kSteps;
        description.networks = {"identity_recovery", "vqgan", "denoiser"};
        description.optionalNetworks = {"identity_recovery_sharp", "recognition", "latent_mask"};
        description.random = true;
        return description;
    }
    Description describe(const bundle::Manifest& manifest) const override
    {
        Description description = describe();
        fitToBundle(description, manifest);
        return description;
    }

    Status check(const NetworkPool& pool, const Params& params) const override
    {
        if (const Status able = pool.checkSharpness(params.number(param::kSharpness)); !able)
            return able;
        return checkRefinable(pool, params.number(param::kIdentity));
    }

    Result<std::unique_ptr<Run>> begin(std::shared_ptr<NetworkPool> pool, const PreparedFace& face,
                                       const Params& params, std::uint64_t seed) const override
    {
        return beginLatentRefinement(std::move(pool), face, runOptions(describe(), params, seed));
    }
};

} // namespace

std::unique_ptr<const Method> makeLatentMethod()
{
    return std::make_unique<Latent>();
}

} // namespace heirloom
