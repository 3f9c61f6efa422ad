// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/faces/face.h"
#include "engine/methods/likeness.h"
#include "engine/recipe/key.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace heirloom {

/// A face that a method can start from: what the degraded crop alone determines, computed once. Cheap to copy.
struct PreparedFace {
    struct Tensors;
    Crop degraded;
    Crop recovered; ///< the Identity Recovery Network's estimate: position 0 of every run
    Key key;        ///< of the networks, the crop, the reference pictures and the sharpness
    std::shared_ptr<const Tensors> tensors;
    std::vector<Witness>
        pictures{}; ///< of the degraded crop, then of each reference; empty if the bundle knows no people
};

/// What of a face is prepared.
enum class Preparation {
    Everything, ///< what any method may begin with
    Recovery,   ///< the recovered face, and what it is compared with: nothing that only a run of steps needs
};

/// One run of a method on one face: a row of pictures from faithful (position 0) to detailed (position steps()), which
/// are computed from left to right, one network evaluation at a time. Thread: the restorer's.
class Run {
public:
    virtual ~Run() = default;

    virtual int steps() const = 0;
    /// Positions 0 to ready() can be shown; 0 always can.
    virtual int ready() const = 0;
    /// One evaluation more. If a result is not finite it is computed once more in float32. Errors, after which all is as
    /// before: Cancelled, ComputeFailed, InvalidArgument (nothing is left to do).
    virtual Status advance(const CancelToken& cancel) = 0;
    /// The face at a position up to ready(). Errors: InvalidArgument, ComputeFailed.
    virtual Result<Crop> show(int position) = 0;
    /// Memory it holds by now.
    virtual std::size_t bytes() const = 0;
};

/// Advances a run until a position can be shown. Errors: those of Run::advance(); what was done is kept.
Status advanceTo(Run& run, int position, const CancelToken& cancel = {});

} // namespace heirloom
