// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/filter_task.h"

#include "engine/photo/display_pixels.h"
#include "engine/pipeline/photo_export.h"

#include <algorithm>
#include <utility>

namespace heirloom {
namespace {

/// What is shown first: small enough to be there at once, large enough for a window.
constexpr int kSmallSide = 1024;
/// A photo that is not larger than so many of these is shown whole at once.
constexpr double kWorthwhile = 1.5;

} // namespace

FilterTask::FilterTask(EngineSession& session, TaskName name, std::vector<Choice> stages, Answer<FilteredPhoto> answer)
    : Task(std::move(name)), m_session(session), m_stages(std::move(stages)), m_answer(std::move(answer))
{
}

bool FilterTask::ready() const
{
    return m_display ? m_display->has_value() : !m_session.photos().isBeingRead(name().photo);
}

Result<bool> FilterTask::step()
{
    const PhotoId id = name().photo;
    if (m_display) {
        if (!**m_display)
            return (**m_display).error();
        m_answer.finish(FilteredPhoto{id, ***m_display});
        return true;
    }
    if (!m_whole) {
        const auto photo = m_session.photos().original(id);
        if (!photo)
            return photo.error();
        if (const Status begun = begin(*photo); !begun)
            return begun.error();
    }
    if (m_small) {
        const Status stepped = stepSmall();
        return stepped ? Result<bool>(false) : Result<bool>(stepped.error());
    }
    if (!m_whole->done()) {
        if (const Status stepped = m_whole->step(name().cancel); !stepped)
            return stepped.error();
        m_answer.progress(m_whole->progress());
        return false;
    }
    m_session.photos().holdFiltered(id, m_whole->photo());
    if (*m_session.photos().original(id) != m_whole->photo()) {
        askForDisplay();
        return false;
    }
    m_answer.finish(FilteredPhoto{id, {}});
    return true;
}

Status FilterTask::begin(const std::shared_ptr<const Photo>& photo)
{
    const PixelSize size{photo->pixels.width(), photo->pixels.height()};
    auto plan = planPhoto(*m_session.stages(), m_stages, size);
    if (!plan)
        return plan.error();
    Filtering whole(photo, plan->filters, 1, m_session.photos().key(name().photo), &m_session.stageCache());
    const int longest = std::max(size.width, size.height);
    if (!whole.done() && longest > kWorthwhile * kSmallSide) {
        auto small = std::make_shared<Photo>(*photo);
        auto pixels = reducedTo(photo->pixels, kSmallSide);
        if (!pixels)
            return pixels.error();
        small->pixels = std::move(*pixels);
        m_small.emplace(std::move(small), plan->filters, static_cast<double>(kSmallSide) / longest);
    }
    m_whole.emplace(std::move(whole));
    return success();
}

Status FilterTask::stepSmall()
{
    if (const Status stepped = m_small->step(name().cancel); !stepped)
        return stepped;
    if (!m_small->done())
        return success();
    auto display = displayPixels(*m_small->photo());
    if (!display)
        return display.error();
    m_small.reset();
    m_answer.improve(FilteredPhoto{name().photo, std::move(*display)});
    return success();
}

void FilterTask::askForDisplay()
{
    m_display = m_session.ask<Result<ImageBuffer>>(
        [photo = m_whole->photo()](PhotoThread&) { return displayPixels(*photo); });
}

void FilterTask::fail(const Error& error)
{
    m_session.unfilter(name().photo);
    m_answer.finish(error);
}

} // namespace heirloom
