// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/faces/face.h"
#include "engine/restore/likeness.h"
#include "engine/core/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace heirloom {

/// How a face is restored.
enum class Method {
    Recover,   ///< the Identity Recovery Network alone
    Refine,    ///< and diffusion in the latents of a VQGAN from there (CLR-Face)
    Truncated, ///< and diffusion of the picture from there: identity first, then texture (DiffBFR)
};

/// As on the command line: "recover", "refine", "truncated".
std::string nameOf(Method method);
std::optional<Method> methodOfName(const std::string& name);

/// Network evaluations of a run, unless more are asked for: the handle's positions beside 0.
constexpr int kRunSteps = 16;

/// The time each stage of truncated diffusion starts from, in (0, 1]: t1, t2, and the fractional t3 of the paper.
using StageStarts = std::array<double, 3>;

/// What a run of truncated diffusion does in its three stages (DiffBFR): identity at half size, identity at full size,
/// texture. Thread: a plain value.
struct TruncationPlan {
    StageStarts starts{0.9, 0.9, 0.06};
    std::array<int, 3> shares{6, 6, 4};           ///< of a run's evaluations; 0 leaves a stage out, not all of them
    /// The first stage starts from the degraded face, as in the paper, instead of the recovered one.
    bool fromDegraded = false;
    double noise = 1; ///< see diffusion::TrajectoryPlan::noise; of the stages for identity
    double textureNoise = 1; ///< and of the one for texture
};

/// How many of `steps` evaluations each stage gets: shares rounded so that they add up. Requires a sound plan.
std::array<int, 3> evaluationsOf(const TruncationPlan& plan, int steps);

/// Which run of a method. Thread: a plain value.
struct RefineOptions {
    int steps = kRunSteps;   ///< network evaluations of a whole run; positions of the handle beside 0
    double identity = 0.5;   ///< identity weight, 0 to 1
    std::uint64_t seed = 0;
    bool exactGuidance = false; ///< guidance is asked at every step, instead of every few steps that carry its last move on
    Method method = Method::Refine;
    std::optional<TruncationPlan> truncation{}; ///< Truncated: another plan than the bundle's
};

/// What happens along a part of a run.
enum class RunStage {
    Latent,   ///< Refine: the face's latents
    Identity, ///< Truncated: the face at half size
    Detail,   ///< and at full size
    Texture,  ///< and its finest structure
};

/// Where a stage begins: its pictures are those after `position`, up to the next mark's.
struct StageMark {
    int position = 0;
    RunStage stage = RunStage::Latent;
    bool operator==(const StageMark&) const = default;
};

/// The stages of a run of truncated diffusion of `steps` evaluations, but for those without any.
std::vector<StageMark> marksOf(const TruncationPlan& plan, int steps);

/// Errors: InvalidArgument (steps or identity weight out of range).
Status checkOptions(const RefineOptions& options);

/// A face that a method can start from: what the degraded crop alone determines, computed once. Cheap to copy.
struct PreparedFace {
    struct Tensors;
    Crop degraded;
    Crop recovered;        ///< the Identity Recovery Network's estimate: position 0 of every run
    std::uint64_t key = 0; ///< of the crop and the reference pictures: tells faces apart in a cache
    std::shared_ptr<const Tensors> tensors;
    std::vector<Witness> pictures{}; ///< of the degraded crop, then of each reference; empty if the bundle knows no people
};

/// One run of a method on one face: a row of pictures from faithful (position 0) to detailed (position steps()), which
/// are computed from left to right, one network evaluation at a time. Thread: the restorer's.
class Refinement {
public:
    virtual ~Refinement() = default;

    virtual int steps() const = 0;
    /// The stages that the run goes through, in order; the first begins at position 0.
    virtual std::vector<StageMark> marks() const = 0;
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

/// Advances a run until a position can be shown. Errors: those of Refinement::advance(); what was done is kept.
Status advanceTo(Refinement& run, int position, const CancelToken& cancel = {});

} // namespace heirloom
