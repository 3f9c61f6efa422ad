// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/engine_session.h"

#include <memory>
#include <optional>
#include <vector>

namespace heirloom {

/// Where settings lie in the trade-off: between the stops the nearest one counts.
TradeoffPlace placeOf(const FaceSettings& settings);

/// Which picture of which face.
struct FaceWish {
    PhotoId id = 0; ///< 0: a photo that the worker does not hold for the window
    std::shared_ptr<const Photo> photo;
    Face face;
    TradeoffPlace place;
    bool exactGuidance = false;
    std::vector<ReferenceFace> references;
    bool measured = true; ///< with figures
};

/// From a photo's face to its picture at a place of the trade-off, in pieces of at most one network evaluation (of which
/// preparing the face counts as one). If everything computed was dropped meanwhile, it begins anew. Thread: the engine's.
class FaceJob {
public:
    enum class Stage { Prepare, Advance, Show, Measure, Done };

    FaceJob(EngineSession& session, FaceWish wish);

    /// What is next.
    Stage stage();
    /// Does it. Errors, after which all is as before: those of EngineSession::prepare(), TradeoffCache, FaceRestorer.
    Status step(const CancelToken& cancel);

    const FaceWish& wish() const { return m_wish; }
    /// Requires a stage behind Prepare.
    const HeldFace& face() const { return *m_face; }
    TradeoffKey key(int identityStop) const;
    TradeoffKey key() const { return key(m_wish.place.identityStop); }
    /// How far the row is: positions 0 to this can be shown.
    int ready() const;
    /// Requires a stage behind Show.
    const Crop& crop() const { return *m_crop; }
    /// What is known of the figures of some crop of this face; measures what needs no network.
    FaceFigures figuresOf(const TradeoffPlace& place, const Crop& crop) const;
    /// Tells the window how far the row is.
    void announce();
    /// 0..1
    double done();

private:
    Status advance(const CancelToken& cancel);
    Status show(const CancelToken& cancel);
    Status measure();
    TradeoffCache::Begin begin();

    EngineSession& m_session;
    FaceWish m_wish;
    std::uint64_t m_epoch;
    std::shared_ptr<const HeldFace> m_face;
    std::optional<Crop> m_crop;
};

} // namespace heirloom
