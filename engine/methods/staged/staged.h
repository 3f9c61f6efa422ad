// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/methods/method.h"

#include <array>

namespace heirloom {

/// The parameters that say from which time each stage starts, in the order of the stages.
inline constexpr std::array<const char*, 3> kStageStarts{"shape_start", "detail_start", "texture_start"};

/// Truncated diffusion (DiffBFR) in three stages: shape, detail, texture.
std::unique_ptr<const Method> makeStagedMethod();

} // namespace heirloom
