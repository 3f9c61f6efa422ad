// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/face_guidance.h"

namespace heirloom {

diffusion::IdentityGuidanceOptions guidanceOptions(const bundle::Manifest& manifest, const std::string& prefix,
                                                   double identity, int projections)
{
    diffusion::IdentityGuidanceOptions options;
    options.weight = identity * manifest.setting(prefix + "guidance_full", 1);
    const double reach = manifest.setting(prefix + "guidance_reach", diffusion::kGuidanceReach);
    options.strength = [reach](double t) { return reach * diffusion::sigma(t); };
    options.projections = static_cast<int>(manifest.setting(prefix + "guidance_projections", projections));
    return options;
}

diffusion::GuidedSteps guidedSteps(const bundle::Manifest& manifest, const std::string& prefix, bool exact)
{
    return {manifest.setting(prefix + "guidance_from", 1),
            exact ? 1 : static_cast<int>(manifest.setting(prefix + "guidance_every", diffusion::kGuidedEvery))};
}

nn::ShapeHold shapeHold(const bundle::Manifest& manifest, const std::string& prefix, double identity)
{
    nn::ShapeHold hold;
    hold.share = identity * manifest.setting(prefix + "hold", hold.share);
    hold.sigma = manifest.setting(prefix + "hold_sigma", hold.sigma);
    return hold;
}

} // namespace heirloom
