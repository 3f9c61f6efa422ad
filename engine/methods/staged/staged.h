// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/methods/method.h"

namespace heirloom {

/// Truncated diffusion (DiffBFR) in three stages: shape, detail, texture.
std::unique_ptr<const Method> makeStagedMethod();

} // namespace heirloom
