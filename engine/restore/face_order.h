// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/face.h"
#include "engine/restore/face_restorer.h"

namespace heirloom {

/// What is asked of one face of a photo. Thread: a plain value.
struct FaceOrder {
    Face face;
    FaceSettings settings;
    double strength = 1; ///< 0 the photo as it is, 1 the restored face
    double grain = 0.6;  ///< how much of the photo's own grain the restored face gets back, 0..1
};

} // namespace heirloom
