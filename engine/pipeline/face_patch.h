// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/faces/blend.h"
#include "engine/faces/protection.h"
#include "engine/photo/photo.h"

#include <optional>
#include <span>
#include <utility>
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

/// The same for one restoration of a face after another, as a handle's moves give them: what does not depend on the restoration is
/// computed once. Memory: see PreparedBlend; so `maxSide` is to be small. Thread: one at a time.
class PatchRenderer {
public:
    /// Of the faces all but `restored` counts, and stays so. Errors: those of makeFacePatch().
    static Result<PatchRenderer> prepare(const Photo& photo, std::span<const RestoredFace> faces, std::size_t which,
                                         const std::vector<ProtectStroke>& strokes, int maxSide);

    /// What makeFacePatch() gives for the same faces, restored like this. Errors: those of makeFacePatch().
    Result<FacePatch> patch(std::span<const RestoredFace> faces, const CancelToken& cancel = {});

private:
    PatchRenderer(PreparedBlend ground, Photo photo, std::optional<Box> where)
        : m_ground(std::move(ground)), m_photo(std::move(photo)), m_where(where)
    {
    }

    PreparedBlend m_ground;
    Photo m_photo;              ///< all but its pixels
    std::optional<Box> m_where; ///< none: where the ground lies
};

} // namespace heirloom
