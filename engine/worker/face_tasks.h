// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/methods/uncertainty.h"
#include "engine/worker/answer.h"
#include "engine/worker/face_job.h"
#include "engine/worker/task.h"

#include <chrono>
#include <memory>
#include <optional>

namespace heirloom {

/// What the window asks of a face of an open photo.
struct FaceOrderedWork {
    TaskName name;
    FaceRequest request;
    std::chrono::steady_clock::time_point arrival;
};

/// Work on a face of an open photo. Waits while that, or a reference picture, is being read. Thread: the engine's.
class FaceTask : public Task {
public:
    FaceTask(EngineSession& session, FaceOrderedWork work);

    bool ready() const override;
    Result<bool> step() final;

protected:
    /// One piece for a photo that is there and a face that can be restored.
    virtual Result<bool> work() = 0;

    EngineSession& session() { return m_session; }
    const FaceRequest& request() const { return m_work.request; }
    const Photo& photo() const { return *m_photo; }
    FaceTarget target(const TradeoffPoint& point, bool measured) const;
    enum class Size { Quick, Full };
    /// The face as it is at a point, at a size. It is `final` if that is all there is to show: the wanted point,
    /// measured, and at full size. Then the face is kept for its neighbours' patches.
    Result<ShownFace> picture(FaceJob& job, const TradeoffPoint& shown, const Crop& crop, Size size);

private:
    EngineSession& m_session;
    FaceOrderedWork m_work;
    std::shared_ptr<const Photo> m_photo;
};

/// The face somebody looks at: what is there at once, then what is wanted, small and then whole.
class VisibleTask final : public FaceTask {
public:
    using Value = ShownFace;
    /// `row` stops the evaluations of its row, `ahead` those that its sequel makes beyond it. A handle that moves on
    /// within a row needs the evaluation that is under way: to stop that with the request would never let it end while
    /// somebody drags.
    VisibleTask(EngineSession& session, FaceOrderedWork work, Answer<ShownFace> answer, CancelToken row,
                CancelToken ahead);
    std::chrono::steady_clock::time_point notBefore() const override { return m_restsUntil; }
    std::unique_ptr<Task> sequel() override;
    void fail(const Error& error) override { m_answer.finish(error); }

protected:
    Result<bool> work() override;

private:
    Status showNearest();
    Result<bool> show(const TradeoffPoint& shown, const Crop& crop, Size size);

    Answer<ShownFace> m_answer;
    CancelToken m_row;
    CancelToken m_ahead;
    std::optional<FaceJob> m_job;
    bool m_nearestShown = false;
    bool m_wantedShown = false;
    std::chrono::steady_clock::time_point m_restsUntil;
};

/// A face beside it. One answer.
class BesideTask final : public FaceTask {
public:
    using Value = ShownFace;
    BesideTask(EngineSession& session, FaceOrderedWork work, Answer<ShownFace> answer);
    void fail(const Error& error) override { m_answer.finish(error); }

protected:
    Result<bool> work() override;

private:
    Answer<ShownFace> m_answer;
    std::optional<FaceJob> m_job;
};

/// A face to compare with one that is shown: its crop alone, and the photo shows what it showed.
class CompareTask final : public FaceTask {
public:
    using Value = ComparedFace;
    CompareTask(EngineSession& session, FaceOrderedWork work, Answer<ComparedFace> answer);
    void fail(const Error& error) override { m_answer.finish(error); }

protected:
    Result<bool> work() override;

private:
    Answer<ComparedFace> m_answer;
    std::optional<FaceJob> m_job;
};

/// What of a face is invented, run by run.
class InventedTask final : public FaceTask {
public:
    using Value = InventedPatch;
    InventedTask(EngineSession& session, FaceOrderedWork work, Answer<InventedPatch> answer, int runs);
    void fail(const Error& error) override { m_answer.finish(error); }

protected:
    Result<bool> work() override;

private:
    Status begin();
    Status finish();

    Answer<InventedPatch> m_answer;
    int m_runs;
    DeviationMeter m_meter;
    std::optional<FaceJob> m_job;
};

} // namespace heirloom
