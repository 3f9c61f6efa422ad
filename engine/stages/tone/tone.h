// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/stages/stage.h"

#include <memory>

namespace heirloom {

constexpr const char* kToneStage = "tone";

/// Brightness and colour of the whole photo. First what is to be black and white, on sRGB's encoded scale; then exposure and
/// warmth as gains of light, of which warmth leaves a grey's luminance (Rec. 709) as it was; then contrast about the middle
/// of the encoded scale, with black and white fixed: y = s t / (1 + (s - 1) |t|), t from -1 to 1, s = 4^contrast.
std::unique_ptr<const Stage> makeToneStage();

} // namespace heirloom
