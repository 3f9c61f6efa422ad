// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/face_job.h"

#include "engine/worker/face_pictures.h"

#include <algorithm>
#include <utility>

namespace heirloom {

FaceJob::FaceJob(EngineSession& session, FaceTarget target)
    : m_session(session), m_target(std::move(target)), m_epoch(session.epoch())
{
}

FaceJob::Stage FaceJob::stage()
{
    if (m_epoch != m_session.epoch()) {
        m_epoch = m_session.epoch();
        m_face.reset();
        m_crop.reset();
        m_resolved = false;
    }
    if (!m_resolved && !resolve())
        return Stage::Prepare; // which says why
    if (!m_face && m_target.id != 0)
        m_face = m_session.prepared(m_target.id, m_target.face, m_target.references,
                                    preparationParams(m_method, m_choice.params));
    if (!m_face)
        return Stage::Prepare;
    if (!m_crop)
        return ready() < position() ? Stage::Advance : Stage::Show;
    return m_target.measured && !m_session.rows().figures(key(), position()) ? Stage::Measure : Stage::Done;
}

Status FaceJob::step(const CancelToken& cancel)
{
    if (cancel.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    switch (stage()) {
    case Stage::Prepare: {
        if (const Status known = resolve(); !known)
            return known;
        auto face = m_session.prepare(m_target.id, *m_target.photo, m_target.face, m_target.references,
                                      preparationParams(m_method, m_choice.params));
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

Status FaceJob::resolve()
{
    if (m_resolved)
        return success();
    const auto restorer = m_session.restorer();
    if (!restorer)
        return restorer.error();
    auto choice = (*restorer)->resolve(m_target.point.method);
    if (!choice)
        return choice.error();
    auto method = (*restorer)->describe(choice->id);
    if (!method)
        return method.error();
    m_choice = std::move(*choice);
    m_method = std::move(*method);
    m_resolved = true;
    return success();
}

RunKey FaceJob::key(const Params& params) const
{
    Choice choice = m_choice;
    choice.params = params;
    return runKeyOf(m_face->prepared.key, m_method, choice, m_target.point.seed);
}

int FaceJob::ready() const
{
    return std::max(0, m_session.cache().ready(key()));
}

RunCache::Begin FaceJob::begin()
{
    return [this]() -> Result<std::unique_ptr<Run>> {
        const auto restorer = m_session.restorer();
        if (!restorer)
            return restorer.error();
        return (*restorer)->begin(m_face->prepared, {m_choice, m_target.point.seed});
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
    if (position() == 0 && m_method.beginsRecovered()) {
        m_crop = m_face->prepared.recovered;
        return success();
    }
    m_crop = m_session.cache().peek(key(), position());
    if (m_crop)
        return success();
    if (const Status may = m_session.mayEvaluate(); !may)
        return may;
    auto crop = m_session.cache().show(key(), position(), begin(), cancel);
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
    FaceFigures figures = figuresOf(m_target.point, *m_crop);
    figures.likeness = std::move(*likeness);
    m_session.rows().setFigures(key(), position(), figures);
    return success();
}

FaceFigures FaceJob::figuresOf(const TradeoffPoint& point, const Crop& crop) const
{
    if (const auto params = resolved(m_method, point.method.params)) {
        if (const auto known = m_session.rows().figures(key(*params), positionOf(m_method, *params)))
            return *known;
    }
    return {std::nullopt, m_face->energy > 0 ? finestEnergy(crop) / m_face->energy : 1};
}

void FaceJob::announce()
{
    m_session.rows().announce({m_target.id, m_target.face.id, m_target.point}, key(),
                              lengthOf(m_method, m_choice.params), ready(), stage() == Stage::Advance);
}

double FaceJob::done()
{
    const double pieces = position() + 3;
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
