// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/faces/face.h"

#include <vector>

#include <QImage>
#include <QSize>
#include <QString>

namespace heirloom::ui {

/// The longest side of a photo's thumbnail, and the side of a face's, in pixels: sharp on dense screens, too.
constexpr int kThumbnailSide = 256;

struct Thumbnail {
    QImage picture; ///< upright, 8-bit RGB in sRGB; smaller photos are not enlarged
    QSize photo;    ///< upright, in pixels
};

/// Reads a photo of any of our formats as small as it is wanted, which saves a JPEG most of the work.
/// Errors: those of readPhoto() and displayPixels(). Thread: any, also at once.
Result<Thumbnail> readThumbnail(const QString& path);

/// A square around each of the faces with some room around it, moved into the photo where it would reach beyond; null for a
/// face that does not lie in the photo. The photo is read once. Otherwise as readThumbnail().
Result<std::vector<QImage>> readFacePictures(const QString& path, const std::vector<Face>& faces);

} // namespace heirloom::ui
