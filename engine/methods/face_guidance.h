// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/bundle.h"
#include "engine/diffusion/guidance.h"
#include "engine/diffusion/trajectory.h"
#include "engine/nn/residual.h"

#include <string>

namespace heirloom {

/// How a method holds faces to a person, but for its mask: what the bundle's manifest tells under `prefix` + guidance_full (the
/// weight of guidance at the end of the handle: the share of the way to the person that a step goes; otherwise 1),
/// guidance_reach and guidance_projections. Thread: any.
diffusion::IdentityGuidanceOptions guidanceOptions(const bundle::Manifest& manifest, const std::string& prefix,
                                                   double identity, int projections);

/// When guidance is asked: from the time PREFIXguidance_from on, otherwise from the beginning; once at so many steps as
/// PREFIXguidance_every says, otherwise kGuidedEvery, and at each where it is to be exact.
diffusion::GuidedSteps guidedSteps(const bundle::Manifest& manifest, const std::string& prefix, bool exact);

/// How firmly the shape is held at an identity weight: in proportion to it, up to PREFIXhold (otherwise 0: not at all) at the end of the
/// handle, with a blur of PREFIXhold_sigma pixels (otherwise 2).
nn::ShapeHold shapeHold(const bundle::Manifest& manifest, const std::string& prefix, double identity);

} // namespace heirloom
