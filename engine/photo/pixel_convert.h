// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only: what a file format or a picture for looking at asks of pixels.

#include "engine/photo/image_buffer.h"

namespace heirloom {

/// 16 bit rounded to 8; the same buffer if it is 8 bit already. Thread: any.
ImageBuffer withDepth8(const ImageBuffer& pixels);

/// Transparency laid on white, at the buffer's own depth; the same buffer if it has none. Thread: any.
ImageBuffer withoutAlpha(const ImageBuffer& pixels);

/// Grey as three equal channels, alpha kept; the same buffer if it is colour already. Thread: any.
ImageBuffer withColour(const ImageBuffer& pixels);

} // namespace heirloom
