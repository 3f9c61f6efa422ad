// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/face.h"
#include "engine/photo/image_buffer.h"

namespace heirloom {

/// A crop for a screen: 8-bit RGB in sRGB. Thread: any.
ImageBuffer pictureOf(const Crop& crop);

/// Energy of a crop's finest structure: the mean square of what a 3 x 3 mean takes away from its luma, over the middle
/// half of its sides, where the face is. Of crops in the range 2. Thread: any.
double finestEnergy(const Crop& crop);

} // namespace heirloom
