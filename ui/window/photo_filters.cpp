// SPDX-License-Identifier: Apache-2.0
#include "ui/window/photo_filters.h"

#include "engine/pipeline/plan.h"

#include <utility>

namespace heirloom::ui {

PhotoFilters::PhotoFilters(RestorationWorker& worker, std::shared_ptr<const StageRegistry> stages)
    : m_worker(worker), m_registry(std::move(stages))
{
}

void PhotoFilters::show(PhotoId photo, const std::vector<Choice>& stages, PixelSize size)
{
    const auto plan = planPhoto(*m_registry, stages, size); // a recipe that cannot be done is told where it is shown
    std::vector<Key> wanted;
    for (const auto& filter : plan ? plan->filters : std::vector<std::shared_ptr<const Filter>>())
        wanted.push_back(filter->key());
    if (photo != m_photo) {
        leave();
        m_photo = photo;
    }
    m_stages = stages;
    m_wanted = std::move(wanted);
    goOn();
}

void PhotoFilters::goOn()
{
    if (m_answered && m_wanted != m_asked)
        send();
}

void PhotoFilters::send()
{
    m_asked = m_wanted;
    m_answered = false;
    m_reply = m_worker.filter(m_photo, m_stages);
    const Reply<FilteredPhoto>* sent = m_reply.get();
    connect(sent, &ReplyBase::improved, this, [this, sent] { answered(FilteredPhoto(*sent->latest())); });
    connect(sent, &ReplyBase::finished, this, [this, sent] {
        if (const Result<FilteredPhoto>& result = *sent->result(); result) {
            answered(FilteredPhoto(*result));
            return;
        }
        const Error error = sent->result()->error();
        answered({m_photo, {}});
        if (error.code != ErrorCode::Cancelled)
            Q_EMIT failed(QString::fromStdString(error.message));
    });
    Q_EMIT sourceChanged();
}

void PhotoFilters::answered(const FilteredPhoto& photo)
{
    m_answered = true;
    Q_EMIT filtered(photo);
    goOn();
}

void PhotoFilters::leave()
{
    m_reply.reset();
    if (!m_asked.empty())
        m_leaving.add(m_worker.filter(m_photo, {}), [](const Result<FilteredPhoto>&) {});
    m_photo = 0;
    m_asked.clear();
    m_wanted.clear();
    m_answered = true;
}

} // namespace heirloom::ui
