// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/face_tasks.h"

#include "engine/pipeline/photo_restoration.h"
#include "engine/recipe/axis.h"
#include "engine/worker/face_pictures.h"
#include "engine/worker/prefetch_task.h"
#include "engine/worker/quick_patch.h"
#include "engine/worker/worker_text.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <utility>

namespace heirloom {
namespace {

constexpr int kFullSide = std::numeric_limits<int>::max();
/// What is seen only where a handle rests waits as long: one that is dragged moves again before. So it moves on at once,
/// whatever a measurement or a large patch would take.
constexpr std::chrono::milliseconds kRest{40};
/// How many steps away another identity weight seems: within a row a face changes less than between rows.
constexpr int kStopsApart = 4;

} // namespace

FaceTask::FaceTask(EngineSession& session, FaceOrderedWork work)
    : Task(work.name), m_session(session), m_work(std::move(work))
{
}

bool FaceTask::ready() const
{
    const FaceRequest& wanted = m_work.request;
    return !m_session.photos().isComing(wanted.photo) && !m_session.photos().isComing(wanted.references);
}

Result<bool> FaceTask::step()
{
    if (name().cancel.cancelled())
        return true;
    if (!m_photo) {
        const auto photo = m_session.photos().find(m_work.request.photo);
        if (!photo)
            return photo.error();
        if (std::string reason = refusalOf(m_work.request.face.face); !reason.empty())
            return Error{ErrorCode::Unsupported, std::move(reason), {}};
        m_photo = *photo;
    }
    return work();
}

FaceTarget FaceTask::target(const TradeoffPoint& point, bool measured) const
{
    return {m_work.request.photo, m_photo, m_work.request.face.face, point, m_work.request.references, measured};
}

Result<ShownFace> FaceTask::picture(FaceJob& job, const TradeoffPoint& shown, const Crop& crop, Size size)
{
    const RestoredFace face = restoredFace(request(), job, crop);
    auto patch = size == Size::Quick
                     ? quickPatch(m_session, request(), job, shown, crop, name().cancel)
                     : m_session.photos().patchOf(request().photo, face, request().strokes, kFullSide, name().cancel);
    if (!patch)
        return patch.error();
    const TradeoffPoint& wanted = job.target().point;
    const bool whole = patch->pixels.isNull() || patch->pixels.width() == static_cast<int>(patch->where.width);
    const bool final = whole && shown == wanted && job.stage() == FaceJob::Stage::Done;
    if (final)
        m_session.photos().remember(request().photo, face);
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - m_work.arrival;
    return ShownFace{request().photo,
                     request().face.face.id,
                     wanted,
                     shown,
                     final,
                     std::move(*patch),
                     pictureOf(face.degraded),
                     pictureOf(crop),
                     job.figuresOf(shown, crop),
                     taken.count()};
}

VisibleTask::VisibleTask(EngineSession& session, FaceOrderedWork work, Answer<ShownFace> answer, CancelToken row,
                         CancelToken ahead)
    : FaceTask(session, std::move(work)), m_answer(std::move(answer)), m_row(std::move(row)), m_ahead(std::move(ahead))
{
}

Result<bool> VisibleTask::work()
{
    if (!m_job)
        m_job.emplace(session(), target(pointOf(request().face.treatment), true));
    const FaceJob::Stage stage = m_job->stage();
    if (stage == FaceJob::Stage::Advance && !m_nearestShown) {
        m_nearestShown = true;
        m_job->announce();
        const Status shown = showNearest();
        return shown ? Result<bool>(false) : Result<bool>(shown.error());
    }
    if (stage >= FaceJob::Stage::Measure && !m_wantedShown) {
        m_wantedShown = true;
        m_job->announce(); // whoever comes back to a run knows nothing of it any more
        const auto done = show(m_job->target().point, m_job->crop(), Size::Quick);
        m_restsUntil = std::chrono::steady_clock::now() + kRest;
        return done;
    }
    if (stage != FaceJob::Stage::Done) {
        const Status done = m_job->step(m_row);
        if (done && m_job->stage() != FaceJob::Stage::Prepare)
            m_job->announce();
        return done ? Result<bool>(false) : Result<bool>(done.error());
    }
    return show(m_job->target().point, m_job->crop(), Size::Full);
}

/// Answers. True if that was the last answer.
Result<bool> VisibleTask::show(const TradeoffPoint& shown, const Crop& crop, Size size)
{
    auto face = picture(*m_job, shown, crop, size);
    if (!face)
        return face.error();
    const bool final = face->final;
    if (final)
        m_answer.finish(std::move(face));
    else
        m_answer.improve(std::move(*face));
    return final;
}

Status VisibleTask::showNearest()
{
    const Description& method = m_job->method();
    const Params& wanted = m_job->choice().params;
    const ParamSpec* up = method.on(ParamSpec::Axis::Up);
    const int row = up ? stopAt(*up, wanted) : 0, rows = up ? static_cast<int>(stopsOf(*up).size()) : 1;
    const int position = m_job->position(), length = lengthOf(method, wanted);
    // The recovered face is there as soon as anything is.
    TradeoffPoint nearest = m_job->target().point;
    nearest.method.params = atPosition(method, nearest.method.params, 0);
    Crop crop = m_job->face().prepared.recovered;
    int distance = position;
    for (int stop = 0; stop < rows; ++stop) {
        const Params there = up && stop != row ? atStop(*up, wanted, stop) : wanted;
        for (int at = 1; at <= length; ++at) {
            const int away = std::abs(at - position) + kStopsApart * std::abs(stop - row);
            if (away >= distance)
                continue;
            if (auto picture = session().cache().peek(m_job->key(there), at)) {
                distance = away;
                nearest.method.params = atPosition(method, there, at);
                crop = std::move(*picture);
            }
        }
    }
    const auto shown = show(nearest, crop, Size::Quick);
    return shown ? success() : Status(shown.error());
}

std::unique_ptr<Task> VisibleTask::sequel()
{
    if (!m_job || m_job->stage() != FaceJob::Stage::Done || m_job->method().position.empty())
        return nullptr;
    return std::make_unique<PrefetchTask>(session(), *m_job, request(), m_row, m_ahead);
}

BesideTask::BesideTask(EngineSession& session, FaceOrderedWork work, Answer<ShownFace> answer)
    : FaceTask(session, std::move(work)), m_answer(std::move(answer))
{
}

Result<bool> BesideTask::work()
{
    if (!m_job)
        m_job.emplace(session(), target(pointOf(request().face.treatment), true));
    if (m_job->stage() != FaceJob::Stage::Done) {
        const Status done = m_job->step(name().cancel);
        return done ? Result<bool>(false) : Result<bool>(done.error());
    }
    auto face = picture(*m_job, m_job->target().point, m_job->crop(), Size::Full);
    if (!face)
        return face.error();
    m_answer.finish(std::move(face));
    return true;
}

CompareTask::CompareTask(EngineSession& session, FaceOrderedWork work, Answer<ComparedFace> answer)
    : FaceTask(session, std::move(work)), m_answer(std::move(answer))
{
}

Result<bool> CompareTask::work()
{
    if (!m_job)
        m_job.emplace(session(), target(pointOf(request().face.treatment), false));
    if (m_job->stage() != FaceJob::Stage::Done) {
        const Status done = m_job->step(name().cancel);
        return done ? Result<bool>(false) : Result<bool>(done.error());
    }
    m_answer.finish(
        ComparedFace{request().photo, request().face.face.id, m_job->target().point, pictureOf(m_job->crop())});
    return true;
}

InventedTask::InventedTask(EngineSession& session, FaceOrderedWork work, Answer<InventedPatch> answer, int runs)
    : FaceTask(session, std::move(work)), m_answer(std::move(answer)), m_runs(std::max(2, runs))
{
}

Result<bool> InventedTask::work()
{
    if (!m_job) {
        if (const Status begun = begin(); !begun)
            return begun.error();
    }
    if (m_job->stage() != FaceJob::Stage::Done) {
        const Status done = m_job->step(name().cancel);
        if (!done)
            return done.error();
        m_answer.progress((m_meter.runs() + m_job->done()) / m_runs);
        return false;
    }
    m_meter.add(m_job->crop());
    m_job.reset();
    if (m_meter.runs() < m_runs)
        return false;
    const Status finished = finish();
    return finished ? Result<bool>(true) : Result<bool>(finished.error());
}

Status InventedTask::begin()
{
    const auto restorer = session().restorer();
    if (!restorer)
        return restorer.error();
    TradeoffPoint point = pointOf(request().face.treatment);
    const auto method = (*restorer)->describe(point.method.id);
    if (!method)
        return method.error();
    if (!method->random) {
        // Nothing is random in such a face, but the photo determines no more of it than of one that is: a whole run tells.
        const auto all = (*restorer)->methods();
        const auto other = std::ranges::find_if(
            all, [](const AvailableMethod& each) { return each.available() && each.description.random; });
        if (other == all.end())
            return Error{ErrorCode::NotFound,
                         WorkerText::tr("These networks cannot tell what of a face is invented.").toStdString(),
                         {}};
        point.method.id = other->description.id;
        point.method.params = atPosition(other->description, point.method.params, lengthOf(other->description, {}));
    }
    point.seed += static_cast<std::uint64_t>(m_meter.runs());
    m_job.emplace(session(), target(point, false));
    return success();
}

Status InventedTask::finish()
{
    const ImageBuffer& pixels = photo().pixels;
    auto patch = uncertaintyPatch({request().face.face, m_meter.map()}, pixels.width(), pixels.height());
    if (!patch)
        return patch.error();
    m_answer.finish(
        InventedPatch{request().photo, request().face.face.id, patch->where, std::move(patch->pixels), patch->mean});
    return success();
}

} // namespace heirloom
