// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/crop_picture.h"

namespace heirloom::ui {

QImage cropPicture(const ImageBuffer& crop, int side)
{
    if (crop.isNull() || crop.channels() != 3 || crop.depth() != SampleDepth::Bits8)
        return {};
    const QImage whole(crop.data(), crop.width(), crop.height(), static_cast<qsizetype>(crop.format().bytesPerRow()),
                       QImage::Format_RGB888);
    // Converted last: the pixels before are the crop's, not the image's.
    return whole.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

} // namespace heirloom::ui
