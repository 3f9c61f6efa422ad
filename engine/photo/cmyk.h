// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only.

#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/result.h"
#include "engine/photo/image_buffer.h"

namespace heirloom {

/// Converts inks (0 none, full scale all) to sRGB in place, with the profile that came with them.
/// Error: Unsupported without a usable profile. Thread: any.
Status convertCmykToRgb(std::span<const std::uint8_t> iccProfile, ImageFormat& format,
                        std::vector<std::uint8_t>& samples);

} // namespace heirloom
