// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/face.h"
#include "engine/methods/face_restorer.h"
#include "engine/photo/image_buffer.h"

#include <functional>
#include <optional>
#include <vector>

namespace heirloom {

/// One restored face of a sweep.
struct TradeoffCell {
    int steps = 0;
    double identity = 0;
    Crop crop;
    std::optional<Likeness> likeness;
    std::optional<double> held; ///< see FaceRestorer::heldCosine
};

/// A face at every combination of steps and identity weight: the trade-off as rows of pictures.
struct TradeoffSweep {
    Crop degraded;
    std::vector<std::vector<TradeoffCell>> rows; ///< a row an identity weight, a cell a number of steps
};

/// Runs one trajectory a row and shows it at each number of steps; a method without any shows its one picture. Errors:
/// those of FaceRestorer; InvalidArgument (nothing to show). Thread: the restorer's.
Result<TradeoffSweep> sweepTradeoff(FaceRestorer& restorer, const Crop& degraded, const FaceTreatment& treatment,
                                    const std::vector<Crop>& references, std::vector<int> steps,
                                    const std::vector<double>& identities, const CancelToken& cancel = {},
                                    const std::function<void(double)>& progress = {});

/// The sweep as one labelled picture, 8-bit RGB: the degraded face on the left, steps (N) across, identity weights (w)
/// downwards, under each face the cosine with the photo's own (see Likeness), or a dash where that tells nothing. Labels
/// are numbers and letters, the same in every language. Errors: ComputeFailed. Thread: any.
Result<ImageBuffer> tradeoffSheet(const TradeoffSweep& sweep);

} // namespace heirloom
