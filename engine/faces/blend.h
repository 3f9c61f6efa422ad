// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

#include "engine/cancel.h"
#include "engine/faces/colour_mapping.h"
#include "engine/faces/face.h"
#include "engine/photo/image_buffer.h"
#include "engine/result.h"

namespace heirloom {

/// A face that a network has restored.
struct RestoredFace {
    Face face;
    Crop degraded; ///< what the network saw: `alignFace` of the photo
    Crop restored; ///< what it made of it; the same size
};

struct BlendOptions {
    double strength = 1;    ///< 0 the photo as it is, 1 the restored faces
    double grain = 0.6;     ///< how much of the photo's own grain the restored area gets back, 0..1
    double detail = 1;      ///< how much of the detail finer than the crop is kept where the restoration agrees, 0..1
    std::uint64_t seed = 0; ///< of the grain
    ColourMapping colours;  ///< the same that the crops were made with
};

/// The photo with the restored faces in it. Only the *difference* that restoration made is added, within a mask shaped
/// by the landmarks and matched to the brightness and colour around it; everything outside the masks, and everything at
/// strength 0, is bit-equal to the photo. Depth, channels and alpha stay; a grey photo, and grey in a colour photo, stays
/// grey. The same input gives the same bytes. Memory: one copy of the photo, and some floats per pixel of the largest face.
/// Errors: InvalidArgument (null photo, crops of unequal or no size, numbers out of range), Cancelled, ComputeFailed.
/// Thread: any.
Result<ImageBuffer> blendFaces(const ImageBuffer& photo, std::span<const RestoredFace> faces,
                               const BlendOptions& options = {}, const CancelToken& cancel = {});

} // namespace heirloom
