// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/prefetch_task.h"

#include "engine/recipe/axis.h"
#include "engine/worker/quick_patch.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <utility>

namespace heirloom {
namespace {

/// What is filled is left alone: to make room would drop what was prefetched before.
constexpr double kFull = 0.9;

/// All positions of a run, from one outwards.
std::vector<int> outwards(int from, int length)
{
    std::vector<int> positions(static_cast<std::size_t>(length) + 1);
    std::iota(positions.begin(), positions.end(), 0);
    std::stable_sort(positions.begin(), positions.end(),
                     [&](int a, int b) { return std::abs(a - from) < std::abs(b - from); });
    return positions;
}

} // namespace

std::vector<Params> pointsAround(const Description& method, const Params& wanted)
{
    const int position = positionOf(method, wanted), length = lengthOf(method, wanted);
    std::vector<Params> points;
    const auto add = [&](const Params& row, int at) {
        Params point = atPosition(method, row, at);
        if (std::find(points.begin(), points.end(), point) == points.end())
            points.push_back(std::move(point));
    };
    add(wanted, length);
    for (const int at : outwards(position, length))
        add(wanted, at);
    const ParamSpec* up = method.on(ParamSpec::Axis::Up);
    if (!up)
        return points;
    const int stop = stopAt(*up, wanted), stops = static_cast<int>(stopsOf(*up).size());
    for (int away = 0; away < stops; ++away) { // at the stop itself, too: the handle may be between stops
        for (const int other : {stop + away, stop - away}) {
            if (other < 0 || other >= stops)
                continue;
            add(atStop(*up, wanted, other), position);
            add(atStop(*up, wanted, other), length);
        }
    }
    return points;
}

PrefetchTask::PrefetchTask(EngineSession& session, const FaceJob& visible, FaceRequest request, CancelToken row,
                           const CancelToken& ahead)
    : Task({Urgency::Prefetch, 0, visible.target().id, visible.target().face.id, ahead}), m_session(session),
      m_method(visible.method()), m_visible(visible.target()),
      m_request(std::move(request)), m_row{runParams(m_method, visible.choice().params), std::move(row)}
{
    const auto points = pointsAround(m_method, visible.choice().params);
    m_points.assign(points.begin(), points.end());
}

Result<bool> PrefetchTask::step()
{
    if (!m_job) {
        const RunCache& cache = m_session.cache();
        if (m_points.empty() || static_cast<double>(cache.bytes()) > kFull * static_cast<double>(cache.limit()))
            return true;
        FaceTarget target = m_visible;
        target.point.method.params = m_points.front();
        m_points.pop_front();
        m_job.emplace(m_session, std::move(target));
    }
    if (m_job->stage() == FaceJob::Stage::Done)
        return finish();
    if (const Status done = m_job->step(isInRow() ? m_row.cancel : name().cancel); !done)
        return done.error();
    if (m_job->stage() != FaceJob::Stage::Prepare)
        m_job->announce();
    return false;
}

Result<bool> PrefetchTask::finish()
{
    m_job->announce();
    if (isInRow()) {
        const auto patch = quickPatch(m_session, m_request, *m_job, m_job->target().point, m_job->crop(),
                                      name().cancel);
        if (!patch)
            return patch.error();
    }
    m_job.reset();
    return false;
}

} // namespace heirloom
