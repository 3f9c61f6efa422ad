// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/engine_session.h"

#include <memory>
#include <optional>
#include <vector>

namespace heirloom {

/// Which picture of which face.
struct FaceTarget {
    PhotoId id = 0; ///< 0: a photo that the worker does not hold for the window
    std::shared_ptr<const Photo> photo;
    Face face;
    TradeoffPoint point;
    std::vector<ReferenceFace> references;
    bool measured = true; ///< with figures
};

/// From a photo's face to its picture at a point of the trade-off, in pieces of at most one network evaluation (of
/// which preparing the face counts as one). If everything computed was dropped meanwhile, it begins anew. Thread: the
/// engine's.
class FaceJob {
public:
    enum class Stage { Prepare, Advance, Show, Measure, Done };

    FaceJob(EngineSession& session, FaceTarget target);

    /// What is next.
    Stage stage();
    /// Does it. Errors, after which all is as before: those of EngineSession::prepare(), RunCache, FaceRestorer.
    Status step(const CancelToken& cancel);

    const FaceTarget& target() const { return m_target; }
    /// Requires a stage behind Prepare, as do those that follow.
    const HeldFace& face() const { return *m_face; }
    const Description& method() const { return m_method; }
    /// The point with every parameter of its method said.
    const Choice& choice() const { return m_choice; }
    int position() const { return positionOf(m_method, m_choice.params); }
    /// Of the run through a point that differs from this one's by nothing but parameters of the same preparation.
    RunKey key(const Params& params) const;
    RunKey key() const { return key(m_choice.params); }
    /// How far the row is: positions 0 to this can be shown.
    int ready() const;
    /// Requires a stage behind Show.
    const Crop& crop() const { return *m_crop; }
    /// What is known of the figures of some crop of this face; measures what needs no network.
    FaceFigures figuresOf(const TradeoffPoint& point, const Crop& crop) const;
    /// Tells the window how far the row is.
    void announce();
    /// 0..1
    double done();

private:
    Status resolve();
    Status advance(const CancelToken& cancel);
    Status show(const CancelToken& cancel);
    Status measure();
    RunCache::Begin begin();

    EngineSession& m_session;
    FaceTarget m_target;
    std::uint64_t m_epoch;
    bool m_resolved = false; ///< what follows is that of the networks there are
    Description m_method;
    Choice m_choice;
    std::shared_ptr<const HeldFace> m_face;
    std::optional<Crop> m_crop;
};

} // namespace heirloom
