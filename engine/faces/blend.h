// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/faces/colour_mapping.h"
#include "engine/faces/face.h"
#include "engine/faces/protection.h"
#include "engine/photo/image_buffer.h"

namespace heirloom {

/// How one face is put back.
struct FaceBlend {
    double strength = 1;    ///< 0 the photo as it is, 1 the restored face
    double grain = 0.6;     ///< how much of the photo's own grain the restored area gets back, 0..1
    std::uint64_t seed = 0; ///< of the grain
};

/// A face that a network has restored.
struct RestoredFace {
    Face face;
    Crop degraded; ///< what the network saw: `alignFace` of the photo
    Crop restored; ///< what it made of it; the same size
    FaceBlend blend = {};
};

struct BlendOptions {
    double detail = 1;     ///< how much of the detail finer than the crop is kept where the restoration agrees, 0..1
    ColourMapping colours; ///< the same that the crops were made with
    std::vector<ProtectStroke> strokes; ///< where the photo's own pixels stay, in pixels of the photo
};

/// The photo with the restored faces in it. Only the *difference* that restoration made is added, within a mask shaped
/// by the landmarks and matched to the brightness and colour around it; everything outside the masks, under a
/// protecting stroke, and at strength 0, is bit-equal to the photo. Depth, channels and alpha stay; a grey photo, and grey in a colour photo, stays
/// grey. The same input gives the same bytes. Memory: one copy of the photo, and some floats per pixel of the largest face.
/// Errors: InvalidArgument (null photo, crops of unequal or no size, numbers out of range), Cancelled, ComputeFailed.
/// Thread: any.
Result<ImageBuffer> blendFaces(const ImageBuffer& photo, std::span<const RestoredFace> faces,
                               const BlendOptions& options = {}, const CancelToken& cancel = {});

/// A part of a photo.
struct PhotoRegion {
    int x = 0; ///< where its first pixel lies in the photo
    int y = 0;
    ImageBuffer pixels; ///< of the photo's format; null if the face lies outside the photo
};

/// What blendFaces() would give within the bounds of faces[which]'s mask, without computing the rest.
/// Errors: as blendFaces(). Thread: any.
Result<PhotoRegion> blendFace(const ImageBuffer& photo, std::span<const RestoredFace> faces, std::size_t which,
                              const BlendOptions& options = {}, const CancelToken& cancel = {});

/// A photo that waits for one restoration of its faces after another, as a handle's moves give them: what depends on the photo
/// alone is computed once. Memory: some fifteen floats per pixel of each face, so this is for small pictures. Thread: one at
/// a time.
class PreparedBlend {
public:
    /// The whole photo, or what is within the bounds of faces[which]'s mask. Of the faces all but `restored` counts, and stays so.
    /// Errors: as blendFaces().
    static Result<PreparedBlend> prepare(const ImageBuffer& photo, std::span<const RestoredFace> faces,
                                         std::optional<std::size_t> which, const BlendOptions& options = {});
    PreparedBlend(PreparedBlend&&) noexcept;
    PreparedBlend& operator=(PreparedBlend&&) noexcept;
    ~PreparedBlend();

    /// What blendFaces(), or blendFace(), gives for the same faces, restored like this. Errors: as blendFaces().
    Result<PhotoRegion> blend(std::span<const RestoredFace> faces, const CancelToken& cancel = {});

private:
    struct Parts;
    explicit PreparedBlend(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace heirloom
