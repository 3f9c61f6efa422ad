// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "engine/core/cancel.h"
#include "engine/faces/face.h"
#include "engine/photo/image_buffer.h"

namespace heirloom {

/// A way to find faces in a photo. Throws what its libraries throw. Thread: one at a time.
class FaceDetector {
public:
    virtual ~FaceDetector() = default;

    /// The faces with a confidence of at least `least`, each once, in no order; `id` stays 0. Some of them where cancelled.
    virtual std::vector<Face> find(const ImageBuffer& photo, double least, const CancelToken& cancel) = 0;

    /// The face that a person means who drew `box`, which lies in the photo and has sides of kSmallestFaceBox; nothing if
    /// none is seen in it, or if cancelled. `confidence` is above 0, `blur` is not measured.
    virtual std::optional<Face> findIn(const ImageBuffer& photo, const Box& box, const CancelToken& cancel) = 0;
};

} // namespace heirloom
