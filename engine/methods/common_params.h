// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/manifest.h"
#include "engine/recipe/description.h"

// The parameters that methods share.
namespace heirloom {

/// Network evaluations of a run, unless more are asked for.
constexpr int kRunSteps = 16;

namespace param {
constexpr const char* kSharpness = "sharpness";
constexpr const char* kSteps = "steps";
constexpr const char* kIdentity = "identity";
constexpr const char* kExact = "exact";
} // namespace param

/// What a bundle lacks the networks for is not offered in the window: sharpness, identity weight. Whoever asks for it all the
/// same is told by Method::check().
void fitToBundle(Description& description, const bundle::Manifest& manifest);

/// Of the recovered face, with which every method begins.
ParamSpec sharpnessParam(ParamSpec::Axis axis = ParamSpec::Axis::None);
/// How far along a run of kRunSteps evaluations, or of more.
ParamSpec stepsParam();
/// How firmly the face is held to the person.
ParamSpec identityParam();
/// Whether guidance is asked at every step, instead of every few steps that carry its last move on.
ParamSpec exactParam();

} // namespace heirloom
