// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/photo/image_buffer.h"

namespace heirloom {

/// "Before | after" as one 8-bit picture: the same height, a thin white gap, neither side longer than `maxSide`, nothing
/// enlarged. Grey if both are grey, otherwise RGB; transparency is laid on white. The numbers stay in the photo's own
/// colour profile, so save the picture with that photo as its source.
/// Errors: InvalidArgument (a null buffer or a `maxSide` below 64), ComputeFailed. Thread: any.
Result<ImageBuffer> sideBySide(const ImageBuffer& before, const ImageBuffer& after, int maxSide = 4096);

} // namespace heirloom
