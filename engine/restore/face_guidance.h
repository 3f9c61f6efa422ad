// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/bundle.h"
#include "engine/diffusion/guidance.h"

#include <string>

namespace heirloom {

/// How a method holds faces to a person, but for its mask: what the bundle's manifest tells under `prefix` + guidance_full (the
/// weight of guidance at the end of the handle: the share of the way to the person that a step goes; otherwise 1),
/// guidance_reach and guidance_projections. Thread: any.
diffusion::IdentityGuidanceOptions guidanceOptions(const bundle::Manifest& manifest, const std::string& prefix, double identity, int projections);

/// At how many steps guidance is asked once: PREFIXguidance_every, otherwise kGuidedEvery; always 1 where it is to be exact.
int guidedEvery(const bundle::Manifest& manifest, const std::string& prefix, bool exact);

} // namespace heirloom
