// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/export_task.h"

#include "engine/pipeline/face_search.h"
#include "engine/pipeline/people.h"
#include "engine/worker/error_translations.h"
#include "engine/worker/worker_text.h"

#include <utility>

namespace heirloom {
namespace {

// Shares of the whole, for the progress.
constexpr double kReading = 0.1;
constexpr double kFiltering = 0.4; ///< of kRestoring, where there is any
constexpr double kRestoring = 0.7;

Error stopped()
{
    return {ErrorCode::Cancelled, WorkerText::tr("The export was stopped.").toStdString(), {}};
}

} // namespace

ExportTask::ExportTask(EngineSession& session, TaskName name, ExportRequest request, Answer<ExportReport> answer)
    : Task(std::move(name)), m_session(session), m_request(std::move(request)), m_answer(std::move(answer))
{
}

bool ExportTask::ready() const
{
    if (m_saved)
        return m_saved->has_value();
    if (m_source && !m_source->has_value())
        return false;
    for (const auto& references : m_request.references) {
        if (m_session.photos().isComing(references))
            return false;
    }
    return true;
}

Result<bool> ExportTask::step()
{
    if (m_saved)
        return finish();
    if (name().cancel.cancelled())
        return stopped();
    const auto networks = m_session.restorer();
    if (!networks)
        return networks.error();
    if (!m_source) {
        read();
        return false;
    }
    if (!**m_source)
        return (**m_source).error();
    if (!m_filtering)
        m_filtering.emplace((**m_source)->photo, (**m_source)->plan.filters);
    if (!m_filtering->done()) {
        if (const Status done = m_filtering->step(name().cancel); !done)
            return done.error();
        m_answer.progress(kReading + kFiltering * m_filtering->progress());
        return false;
    }
    if (!m_restoration) {
        if (const Status begun = begin(); !begun)
            return begun.error();
        return false;
    }
    if (!m_restoration->done()) {
        if (const Status may = m_session.mayEvaluate(); !may)
            return may.error();
        if (const Status done = m_restoration->step(**networks, name().cancel); !done)
            return done.error();
        const double before = (**m_source)->plan.filters.empty() ? 0 : kFiltering;
        m_answer.progress(kReading + before + (kRestoring - before) * m_restoration->progress());
        return false;
    }
    if (m_restoration->restored().empty() && m_restoration->failure())
        return *m_restoration->failure(); // the photo as it was is no result
    save();
    return false;
}

void ExportTask::fail(const Error& error)
{
    m_answer.finish(error.code == ErrorCode::Cancelled ? stopped() : error);
}

void ExportTask::read()
{
    m_source = m_session.ask<Result<Source>>([request = m_request, stages = m_session.stages(),
                                              codecs = m_session.codecs(),
                                              cancel = name().cancel](PhotoThread& thread) -> Result<Source> {
        if (cancel.cancelled())
            return stopped();
        auto photo = readPhoto(request.source, {}, codecs);
        if (!photo)
            return photo.error();
        auto plan = planPhoto(*stages, request.recipe.stages, {photo->pixels.width(), photo->pixels.height()});
        if (!plan)
            return plan.error();
        Source source{std::make_shared<const Photo>(std::move(*photo)), request.recipe, std::move(*plan)};
        if (!request.search)
            return source;
        const auto found = facesIn(source.photo->pixels, source.plan.frame,
                                   [&](const ImageBuffer& pixels) { return thread.find(pixels, cancel); });
        if (!found)
            return found.error();
        source.recipe.faces = recipesOf(*found, request.recipe.defaultFace, false);
        std::erase_if(source.recipe.faces,
                      [&](const FaceRecipe& face) { return isDismissed(request.recipe, face.face.box); });
        nameFaces(source.recipe.faces, source.photo->people);
        return source;
    });
}

Status ExportTask::begin()
{
    std::vector<References> people;
    const auto networks = m_session.restorer();
    for (const auto& references : m_request.references) {
        auto crops = m_session.crops(references, (*networks)->resolution());
        if (!crops)
            return crops.error();
        people.push_back(std::move(*crops));
    }
    m_restoration.emplace(m_filtering->photo(), (**m_source)->recipe, std::move(people));
    return success();
}

void ExportTask::save()
{
    const Source& source = ***m_source;
    m_report.faces = m_restoration->outcomes();
    m_report.notes = source.photo->notes;
    std::string bundle;
    if (const auto networks = m_session.restorer())
        bundle = (*networks)->bundleName();
    m_saved = m_session.ask<Result<ExportOutcome>>(
        [source, target = m_request.target, bundle, picture = m_filtering->photo(),
         restored = m_restoration->restored(), faces = m_report.faces, cancel = name().cancel,
         codecs = m_session.codecs()](PhotoThread&) -> Result<ExportOutcome> {
            if (cancel.cancelled())
                return stopped();
            auto pixels = blended(*picture, restored, source.recipe.strokes, cancel);
            if (!pixels)
                return pixels.error();
            return saveRestored(*source.photo, {std::move(*pixels), faces}, source.recipe, source.plan, target, bundle,
                                cancel, codecs);
        });
}

Result<bool> ExportTask::finish()
{
    const Result<ExportOutcome>& saved = **m_saved;
    if (!saved)
        return saved.error();
    m_report.file = saved->file;
    m_report.notes.insert(m_report.notes.end(), saved->notes.begin(), saved->notes.end());
    for (FaceOutcome& face : m_report.faces)
        face.reason = inUsersLanguage(face.reason);
    m_answer.finish(m_report);
    return true;
}

} // namespace heirloom
