// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/photo/image_buffer.h"

#include <QImage>

namespace heirloom::ui {

/// A crop, 8-bit RGB in sRGB, as a square picture with its own pixels; null for anything else. Thread: any.
QImage cropPicture(const ImageBuffer& crop, int side);

} // namespace heirloom::ui
