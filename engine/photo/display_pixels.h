// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/photo/photo.h"

namespace heirloom {

/// A photo for a screen: 8-bit RGB in sRGB, transparency laid on white. `maxSide` 0: at the photo's own size; otherwise
/// reduced by areas so that neither side is longer. Errors: those of the photo's profile, InvalidArgument, ComputeFailed.
/// Thread: any.
Result<ImageBuffer> displayPixels(const Photo& photo, int maxSide = 0);

} // namespace heirloom
