// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/prefetch_task.h"

#include "engine/worker/quick_patch.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace heirloom {
namespace {

/// What is filled is left alone: to make room would drop what was prefetched before.
constexpr double kFull = 0.9;

/// All positions of a run, from one outwards.
std::vector<int> outwards(int from)
{
    std::vector<int> positions(kRunSteps + 1);
    for (int position = 0; position <= kRunSteps; ++position)
        positions[static_cast<std::size_t>(position)] = position;
    std::stable_sort(positions.begin(), positions.end(), [&](int a, int b) { return std::abs(a - from) < std::abs(b - from); });
    return positions;
}

} // namespace

std::vector<TradeoffPlace> placesAround(const TradeoffPlace& wanted)
{
    std::vector<TradeoffPlace> places;
    const auto add = [&](int stop, int position) {
        TradeoffPlace place = wanted;
        place.identityStop = stop;
        place.position = position;
        if (stop >= 0 && stop < kIdentityStops && std::find(places.begin(), places.end(), place) == places.end())
            places.push_back(place);
    };
    add(wanted.identityStop, kRunSteps);
    for (const int position : outwards(wanted.position))
        add(wanted.identityStop, position);
    for (int away = 1; away < kIdentityStops; ++away) {
        for (const int stop : {wanted.identityStop + away, wanted.identityStop - away}) {
            add(stop, wanted.position);
            add(stop, kRunSteps);
        }
    }
    return places;
}

PrefetchTask::PrefetchTask(EngineSession& session, FaceWish visible, FaceRequest request, CancelToken row, const CancelToken& ahead)
    : Task({Urgency::Prefetch, 0, visible.id, visible.face.id, ahead}), m_session(session), m_visible(std::move(visible)),
      m_request(std::move(request)), m_row(std::move(row))
{
    const auto places = placesAround(m_visible.place);
    m_places.assign(places.begin(), places.end());
}

Result<bool> PrefetchTask::step()
{
    if (!m_job) {
        const TradeoffCache& cache = m_session.cache();
        if (m_places.empty() || static_cast<double>(cache.bytes()) > kFull * static_cast<double>(cache.limit()))
            return true;
        FaceWish wish = m_visible;
        wish.place = m_places.front();
        m_places.pop_front();
        m_job.emplace(m_session, std::move(wish));
    }
    if (m_job->stage() == FaceJob::Stage::Done)
        return finish();
    if (const Status done = m_job->step(isInRow() ? m_row : name().cancel); !done)
        return done.error();
    if (m_job->stage() != FaceJob::Stage::Prepare)
        m_job->announce();
    return false;
}

Result<bool> PrefetchTask::finish()
{
    if (isInRow()) {
        const auto patch = quickPatch(m_session, m_request, *m_job, m_job->wish().place, m_job->crop(), name().cancel);
        if (!patch)
            return patch.error();
    }
    m_job.reset();
    return false;
}

} // namespace heirloom
