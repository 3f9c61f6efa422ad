// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/face.h"
#include "engine/photo/photo.h"
#include "engine/restore/face_restorer.h"

#include <functional>
#include <vector>

namespace heirloom {

/// What of a restored face the photograph does not determine: the deviation per pixel over runs that differ in their seed
/// alone. Where it is high the face is invented (ours).
struct UncertaintyMap {
    int size = 0;                 ///< pixels a side, that of the crop
    std::vector<float> deviation; ///< size * size, in 8-bit levels: the root mean square over runs and colours
};

/// Runs `runs` (at least 2) seeds from settings.seed on. `progress` gets 0..1. Errors: those of FaceRestorer::restore;
/// InvalidArgument. Thread: the restorer's.
Result<UncertaintyMap> measureUncertainty(FaceRestorer& restorer, const Crop& degraded, FaceSettings settings, int runs,
                                          const CancelToken& cancel = {}, const std::function<void(double)>& progress = {});

/// One face of a photo with its map.
struct MappedFace {
    Face face;
    UncertaintyMap map;
};

/// The deviation from which on the overlay shows its hottest colour, in 8-bit levels.
constexpr double kHottestDeviation = 16;

/// The photo in dimmed grey with the maps over its faces in colours from dark (determined) to bright (invented), and a
/// legend with 8-bit levels below. 8-bit RGB in sRGB, not larger than `maxSide`. Errors: ComputeFailed. Thread: any.
Result<ImageBuffer> uncertaintyOverlay(const Photo& photo, const std::vector<MappedFace>& faces, int maxSide = 2400);

} // namespace heirloom
