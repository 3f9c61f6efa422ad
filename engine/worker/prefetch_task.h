// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/face_job.h"
#include "engine/worker/task.h"

#include <deque>
#include <optional>
#include <vector>

namespace heirloom {

/// The parameters that somebody at `wanted` may look at next, the likeliest first: the whole row, its pictures from the
/// handle outwards, then the rows above and below, then the others at the handle. Each once. `wanted`: resolved.
std::vector<Params> pointsAround(const Description& method, const Params& wanted);

/// Computes in idle time what is around the visible face in the trade-off, as far as the cache has room: crops, and in
/// the handle's row also what is put together of them. It answers with the rows alone, and ends quietly where it fails:
/// whoever asks for that point will read why. Thread: the engine's.
class PrefetchTask final : public Task {
public:
    /// The visible face, as it was asked for; `row` and `ahead` as in VisibleTask.
    PrefetchTask(EngineSession& session, const FaceJob& visible, FaceRequest request, CancelToken row,
                 const CancelToken& ahead);

    Result<bool> step() override;
    void fail(const Error&) override {}

private:
    bool isInRow() const { return runParams(m_method, m_job->target().point.method.params) == m_row.params; }
    Result<bool> finish();

    EngineSession& m_session;
    Description m_method;
    FaceTarget m_visible;
    FaceRequest m_request;
    struct Row {
        Params params; ///< runParams() of the handle's
        CancelToken cancel;
    } m_row;
    std::deque<Params> m_points;
    std::optional<FaceJob> m_job;
};

} // namespace heirloom
