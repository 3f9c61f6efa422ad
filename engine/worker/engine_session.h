// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/guarded.h"
#include "engine/methods/face_restorer.h"
#include "engine/methods/run_cache.h"
#include "engine/pipeline/stage_cache.h"
#include "engine/worker/engine_news.h"
#include "engine/worker/held_photos.h"
#include "engine/worker/inbox.h"
#include "engine/worker/patch_cache.h"
#include "engine/worker/photo_thread.h"
#include "engine/worker/task.h"
#include "engine/worker/tradeoff_rows.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace heirloom {

class EngineSession;
class TaskQueue;
/// What other threads have the engine's thread do, between two pieces of work.
using EngineMessage = std::function<void(EngineSession&, TaskQueue&)>;
using EngineInbox = Inbox<EngineMessage>;

/// A prepared face and what is derived from it.
struct HeldFace {
    PreparedFace prepared;
    double energy = 0; ///< finestEnergy() of the recovered crop
};

/// Of the face that was last put together at the size that follows a handle: all but its crop. Its name says nothing of
/// that.
struct QuickRenderer {
    PatchName name;
    PatchRenderer ground;
};

/// Everything that the engine's thread holds: networks, cache, photos, prepared faces. Made, used and destroyed there.
class EngineSession {
public:
    EngineSession(EngineNews& news, PhotoThread& photoThread, EngineInbox& inbox);

    /// Loads networks, drops everything that was computed, and answers whether that went well.
    void load(const WorkerOptions& options);
    /// Errors: why there are no networks.
    Result<FaceRestorer*> restorer();
    const std::shared_ptr<const StageRegistry>& stages() const { return m_options.stages; }
    RunCache& cache() { return m_cache; }
    StageCache& stageCache() { return m_stageCache; }
    PatchCache& quickPatches() { return m_quickPatches; }
    std::optional<QuickRenderer>& quickRenderer() { return m_quickRenderer; }
    /// Changes whenever everything computed was dropped.
    std::uint64_t epoch() const { return m_epoch; }
    const CodecRegistry& codecs() const { return m_options.codecs; }
    /// To be asked before each network evaluation: see WorkerOptions::beforeEvaluation.
    Status mayEvaluate() const { return m_options.beforeEvaluation ? m_options.beforeEvaluation() : success(); }
    /// After an error of the device: makes room, or goes on on the processor, and says so. False if nothing is left to
    /// try.
    bool fallBack(DeviceFallbacks& tried, const Error& error);

    HeldPhotos& photos() { return m_photos; }
    TradeoffRows& rows() { return m_rows; }
    /// Drops a photo and everything computed of it.
    void drop(PhotoId photo);
    /// Drops everything computed of an open photo's faces, whose pixels are going to be others: work on them waits for
    /// HeldPhotos::holdFiltered().
    void expectFiltered(PhotoId photo);
    /// The photo as it was read is what its faces are restored in.
    void unfilter(PhotoId photo);

    /// A prepared face of the window's, if it is there: aligned like this, with these references, and to begin as
    /// `preparation` says (see preparationParams()).
    std::shared_ptr<const HeldFace> prepared(PhotoId photo, const Face& face,
                                             const std::vector<ReferenceFace>& references, const Params& preparation);
    /// Prepares a face; one of the window's (`id` is not 0) is kept for a while. Errors: those of FaceRestorer and
    /// cropOf.
    Result<std::shared_ptr<const HeldFace>> prepare(PhotoId id, const Photo& photo, const Face& face,
                                                    const std::vector<ReferenceFace>& references,
                                                    const Params& preparation);

    /// Reference pictures as the networks see them. Errors: NotFound (one is not open), those of cropOf.
    Result<std::vector<Crop>> crops(const std::vector<ReferenceFace>& references, int size) const;

    /// Has the photo thread do something. What it gives is in the box some time later; `Value` is a Result.
    template <class Value>
    std::shared_ptr<std::optional<Value>> ask(std::function<Value(PhotoThread&)> job)
    {
        auto box = std::make_shared<std::optional<Value>>();
        m_photoThread.post(
            PhotoThread::Lane::Export, [box, job = std::move(job), inbox = &m_inbox](PhotoThread& thread) {
                auto value = guarded<Value>([&] { return job(thread); });
                inbox->post([box, value = std::move(value)](EngineSession&, TaskQueue&) { *box = value; });
            });
        return box;
    }

private:
    /// A prepared face and what it was prepared from.
    struct Slot {
        PhotoId photo = 0;
        Face face;
        std::vector<ReferenceFace> references;
        Params preparation;
        std::shared_ptr<const HeldFace> held;
    };
    void dropComputed();
    void dropFaces(PhotoId photo);
    void tellState();

    EngineNews& m_news;
    PhotoThread& m_photoThread;
    EngineInbox& m_inbox;
    WorkerOptions m_options;
    std::optional<FaceRestorer> m_restorer;
    Error m_whyNot;               ///< if there is no restorer
    std::size_t m_cacheBytes = 0; ///< for both of what follows
    RunCache m_cache{0};
    StageCache m_stageCache{0};
    PatchCache m_quickPatches{0};
    std::optional<QuickRenderer> m_quickRenderer;
    std::uint64_t m_epoch = 0;
    HeldPhotos m_photos;
    TradeoffRows m_rows;
    std::vector<Slot> m_prepared; ///< from long unused to just used
};

} // namespace heirloom
