// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <limits>
#include <memory>

#include "engine/core/result.h"
#include "engine/faces/face.h"

namespace heirloom {

/// Says how much an aligned crop looks like a face: the detector's evidence, for crops that the finder has not seen as they
/// are: boxes that somebody drew, points that somebody moved. Thread: one at a time.
class FaceScorer {
public:
    /// The score that nothing in the crop reaches.
    static constexpr double kNothing = -1;

    FaceScorer();
    ~FaceScorer();
    FaceScorer(FaceScorer&&) noexcept;
    FaceScorer& operator=(FaceScorer&&) noexcept;

    /// The detector's best score in the middle of the crop, at the size that an aligned face has: above 0 is a detection,
    /// kNothing is no sign of a face. Of any contrast and size. Looks no further than for a score that is `enough`.
    /// Errors: ComputeFailed.
    Result<double> score(const Crop& crop, double enough = std::numeric_limits<double>::infinity());

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace heirloom
