// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "engine/core/result.h"
#include "engine/faces/colour_mapping.h"
#include "engine/faces/face.h"
#include "engine/photo/image_buffer.h"

namespace heirloom {

/// The face as the networks see it: `size` pixels a side (64 to 2048), sRGB. Shrinks by areas, grows by bicubic
/// interpolation; beyond the photo's border the photo is reflected. Alpha is not looked at. Reads only the face's region.
/// Errors: InvalidArgument (null photo, size out of range, a transform without extent, a face outside the photo),
/// ComputeFailed. Thread: any.
Result<Crop> alignFace(const ImageBuffer& photo, const Face& face, int size, const ColourMapping& colours = {});

/// A face whose points a person set: right eye (left in the picture), left eye, nose tip, mouth corners, in photo pixels.
/// Landmarks are those of the mean face, put there; `confidence`, `blur` and `id` stay 0.
/// Errors: InvalidArgument if the points are not finite, lie on each other or cannot be a face.
Result<Face> faceFromPoints(const std::array<Point, 5>& points);

/// The face of a photo that is an aligned crop already, `size` pixels a side: the template itself.
Face alignedFace(int size);

} // namespace heirloom
