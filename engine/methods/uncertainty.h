// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/face.h"
#include "engine/methods/face_restorer.h"
#include "engine/photo/photo.h"

#include <functional>
#include <vector>

namespace heirloom {

/// What of a restored face the photograph does not determine: the deviation per pixel over runs that differ in their seed
/// alone. Where it is high the face is invented (ours).
struct UncertaintyMap {
    int size = 0;                 ///< pixels a side, that of the crop
    std::vector<float> deviation; ///< size * size, in 8-bit levels: the root mean square over runs and colours
};

/// Compares runs of one face as they come. Thread: a plain value.
class DeviationMeter {
public:
    /// Requires a crop of the same size as those before.
    void add(const Crop& run);
    int runs() const { return m_runs; }
    /// Requires at least two runs.
    UncertaintyMap map() const;

private:
    int m_size = 0;
    int m_runs = 0;
    std::vector<double> m_sum, m_squares;
};

/// Runs `runs` (at least 2) seeds from the treatment's on. `progress` gets 0..1. Errors: those of FaceRestorer::restore;
/// InvalidArgument. Thread: the restorer's.
Result<UncertaintyMap> measureUncertainty(FaceRestorer& restorer, const Crop& degraded, FaceTreatment treatment,
                                          const std::vector<Crop>& references, int runs, const CancelToken& cancel = {},
                                          const std::function<void(double)>& progress = {});

/// One face of a photo with its map.
struct MappedFace {
    Face face;
    UncertaintyMap map;
};

/// The deviation from which on the overlay shows its hottest colour, in 8-bit levels.
constexpr double kHottestDeviation = 16;

/// One face's map as colours to be laid over the photo.
struct UncertaintyPatch {
    Box where; ///< the pixels of the photo that it covers, whole numbers; empty if the face lies outside
    ImageBuffer
        pixels;      ///< 8-bit RGBA in sRGB, not premultiplied; as large as `where`, or smaller by one factor both ways
    double mean = 0; ///< deviation over the face, in 8-bit levels
};

/// The same colours as uncertaintyOverlay() for a photo of this size; neither side of the pixels is longer than `maxSide`.
/// Errors: InvalidArgument (a map that is no map, a face without a position), ComputeFailed. Thread: any.
Result<UncertaintyPatch> uncertaintyPatch(const MappedFace& face, int photoWidth, int photoHeight, int maxSide = 512);

/// The photo in dimmed grey with the maps over its faces in colours from dark (determined) to bright (invented), and a
/// legend with 8-bit levels below. 8-bit RGB in sRGB, not larger than `maxSide`. Errors: ComputeFailed. Thread: any.
Result<ImageBuffer> uncertaintyOverlay(const Photo& photo, const std::vector<MappedFace>& faces, int maxSide = 2400);

} // namespace heirloom
