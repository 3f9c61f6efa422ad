// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cancel.h"
#include "engine/faces/blend.h"
#include "engine/faces/protection.h"
#include "engine/photo/photo.h"
#include "engine/result.h"

#include <span>
#include <vector>

namespace heirloom {

/// A part of the photo with restored faces in it, to be laid over the photo on a screen. Thread: a value; any.
struct FacePatch {
    Box where;          ///< the pixels of the photo that it covers, whole numbers
    ImageBuffer pixels; ///< 8-bit RGB in sRGB; as large as `where`, or smaller by one factor both ways
};

/// The patch of faces[which], which lies within its mask's bounds. Faces whose masks overlap it are composed with it, as in
/// the saved photo. If its sides are longer than `maxSide`, all is computed at a reduced size: quick enough to follow a
/// handle. At full size the pixels are those of the saved photo, in sRGB.
/// Errors: those of blendFaces and of the photo's profile; InvalidArgument. Thread: any.
Result<FacePatch> makeFacePatch(const Photo& photo, std::span<const RestoredFace> faces, std::size_t which,
                                const std::vector<ProtectStroke>& strokes, int maxSide, const CancelToken& cancel = {});

} // namespace heirloom
