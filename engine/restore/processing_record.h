// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/photo/photo_writer.h"
#include "engine/restore/face_restorer.h"

namespace heirloom {

/// What a saved photo tells of how its faces were restored. Steps and identity weight of the recovered face are 0, whatever the
/// settings say: it has none. Thread: the restorer's.
ProcessingRecord recordOf(const FaceSettings& settings, double strength, const FaceRestorer& restorer);

} // namespace heirloom
