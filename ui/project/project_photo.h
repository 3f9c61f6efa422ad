// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/worker_types.h"
#include "ui/project/photo_edit.h"

namespace heirloom::ui {

/// A photo of the project: what was decided about it, and how it fares. Thread: a plain value.
struct ProjectPhoto {
    PhotoId id = 0; ///< 0 until it is in a Project
    PhotoEdit edit;
    int nextFace = 1;     ///< id of the next face; larger than all that ever were in this photo
    bool missing = false; ///< there is no file at edit.path
    bool changed = false; ///< the file is another one than that which the faces were found in
};

/// A face of a photo of the project.
struct FaceKey {
    PhotoId photo = 0;
    int face = 0;
    bool operator==(const FaceKey&) const = default;
};

} // namespace heirloom::ui
