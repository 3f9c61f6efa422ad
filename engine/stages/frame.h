// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/faces/face.h"
#include "engine/photo/image_buffer.h"

namespace heirloom {

struct PixelSize {
    int width = 0;
    int height = 0;
    bool operator==(const PixelSize&) const = default;
};

/// x' = xx x + xy y + x0, y' = yx x + yy y + y0.
struct Affine {
    double xx = 1, xy = 0, x0 = 0;
    double yx = 0, yy = 1, y0 = 0;

    Point apply(Point p) const { return {xx * p.x + xy * p.y + x0, yx * p.x + yy * p.y + y0}; }
    double determinant() const { return xx * yy - xy * yx; }
    /// Requires a determinant that is not 0.
    Affine inverse() const;
    bool operator==(const Affine&) const = default;
};

/// First `inner`, then `outer`.
Affine compose(const Affine& outer, const Affine& inner);

/// What of a photo its result shows, and how it is turned. Faces and strokes stay where they are in the photo; the frame
/// says where they lie in the result. Thread: a plain value.
struct Frame {
    PixelSize size;   ///< of the result
    Affine toPhoto{}; ///< from the result's pixels to the photo's, both by the middles of pixels

    /// Whether it shows the whole photo as it lies.
    bool isWhole(PixelSize photo) const { return size == photo && toPhoto == Affine(); }
    /// Whether each pixel of the result is one of the photo's, so that nothing is lost.
    bool isExact() const;
    /// How many quarter turns clockwise the photo is turned, to the nearest one and before it is mirrored: 0 to 3.
    int quarterTurns() const;
};

/// The whole photo as it lies.
Frame wholeFrame(PixelSize photo);
/// The whole photo after quarter turns, clockwise.
Frame turnedFrame(PixelSize photo, int quarterTurns);
/// One frame, and then another one of its result.
Frame compose(const Frame& outer, const Frame& inner);

/// A face that was found in a frame, where it lies in the photo. Requires a frame that turns and does not mirror.
Face faceInPhoto(const Face& face, const Frame& frame);

/// The pixels in a frame, of their own depth and channels. What is exact is moved and not resampled; otherwise bicubic, in
/// tiles of a fixed grid. Errors: InvalidArgument (a null buffer), Cancelled, ComputeFailed. Memory: the result.
/// Thread: any.
Result<ImageBuffer> framed(const ImageBuffer& photo, const Frame& frame, const CancelToken& cancel = {});

} // namespace heirloom
