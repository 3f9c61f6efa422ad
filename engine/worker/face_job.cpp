// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/face_job.h"

#include "engine/worker/face_pictures.h"

#include <algorithm>
#include <utility>

namespace heirloom {

TradeoffPlace placeOf(const FaceSettings& settings)
{
    const int position = settings.method == Method::Recover ? 0 : std::clamp(settings.steps, 0, kRunSteps);
    return {settings.method, position, stopOfIdentity(settings.identity), settings.seed, settings.method == Method::Truncated ? settings.starts : std::nullopt};
}

FaceJob::FaceJob(EngineSession& session, FaceWish wish) : m_session(session), m_wish(std::move(wish)), m_epoch(session.epoch()) {}

FaceJob::Stage FaceJob::stage()
{
    if (m_epoch != m_session.epoch()) {
        m_epoch = m_session.epoch();
        m_face.reset();
        m_crop.reset();
    }
    if (!m_face && m_wish.id != 0)
        m_face = m_session.prepared(m_wish.id, m_wish.face, m_wish.references);
    if (!m_face)
        return Stage::Prepare;
    if (!m_crop)
        return ready() < m_wish.place.position ? Stage::Advance : Stage::Show;
    return m_wish.measured && !m_session.rows().figures(key(), m_wish.place.position) ? Stage::Measure : Stage::Done;
}

Status FaceJob::step(const CancelToken& cancel)
{
    if (cancel.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    switch (stage()) {
    case Stage::Prepare: {
        auto face = m_session.prepare(m_wish.id, *m_wish.photo, m_wish.face, m_wish.references);
        if (!face)
            return face.error();
        m_face = std::move(*face);
        return success();
    }
    case Stage::Advance: return advance(cancel);
    case Stage::Show: return show(cancel);
    case Stage::Measure: return measure();
    case Stage::Done: break;
    }
    return success();
}

TradeoffKey FaceJob::key(int identityStop) const
{
    const std::uint64_t face = m_wish.exactGuidance ? exactKey(m_face->prepared.key) : m_face->prepared.key;
    if (m_wish.place.method == Method::Recover)
        return {face, Method::Recover, 0, 0};
    return {face, m_wish.place.method, m_wish.place.seed, identityStop, m_wish.place.starts};
}

int FaceJob::ready() const
{
    return std::max(0, m_session.cache().ready(key()));
}

TradeoffCache::Begin FaceJob::begin()
{
    return [this]() -> Result<std::unique_ptr<Refinement>> {
        const auto restorer = m_session.restorer();
        if (!restorer)
            return restorer.error();
        const TradeoffPlace& place = m_wish.place;
        return (*restorer)->refine(m_face->prepared, (*restorer)->runOf({place.method, kRunSteps, identityOfStop(place.identityStop), place.seed,
                                                                         m_wish.exactGuidance, {}, place.starts}));
    };
}

Status FaceJob::advance(const CancelToken& cancel)
{
    if (const Status may = m_session.mayEvaluate(); !may)
        return may;
    const auto more = m_session.cache().prefetch(key(), begin(), cancel);
    return more ? success() : Status(more.error());
}

Status FaceJob::show(const CancelToken& cancel)
{
    const int position = m_wish.place.position;
    if (position == 0) {
        m_crop = m_face->prepared.recovered;
        return success();
    }
    m_crop = m_session.cache().peek(key(), position);
    if (m_crop)
        return success();
    if (const Status may = m_session.mayEvaluate(); !may)
        return may;
    auto crop = m_session.cache().show(key(), position, begin(), cancel);
    if (!crop)
        return crop.error();
    m_crop = std::move(*crop);
    return success();
}

Status FaceJob::measure()
{
    const auto restorer = m_session.restorer();
    if (!restorer)
        return restorer.error();
    if (const Status may = m_session.mayEvaluate(); !may)
        return may;
    auto likeness = (*restorer)->likeness(m_face->prepared, *m_crop);
    if (!likeness)
        return likeness.error();
    FaceFigures figures = figuresOf(m_wish.place, *m_crop);
    figures.likeness = std::move(*likeness);
    m_session.rows().setFigures(key(), m_wish.place.position, figures);
    return success();
}

FaceFigures FaceJob::figuresOf(const TradeoffPlace& place, const Crop& crop) const
{
    if (const auto known = m_session.rows().figures(key(place.identityStop), place.position))
        return *known;
    return {std::nullopt, m_face->energy > 0 ? finestEnergy(crop) / m_face->energy : 1};
}

void FaceJob::announce()
{
    m_session.rows().announce({m_wish.id, m_wish.face.id, m_wish.place}, key(), ready(), stage() == Stage::Advance);
}

double FaceJob::done()
{
    const double pieces = m_wish.place.position + 3;
    switch (stage()) {
    case Stage::Prepare: return 0;
    case Stage::Advance: return (1 + ready()) / pieces;
    case Stage::Show: return 1 - 2 / pieces;
    case Stage::Measure: return 1 - 1 / pieces;
    case Stage::Done: break;
    }
    return 1;
}

} // namespace heirloom
