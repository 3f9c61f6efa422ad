// SPDX-License-Identifier: Apache-2.0
#include "ui/window/face_suggestions.h"

#include "ui/project/found_faces.h"

#include <algorithm>
#include <utility>

namespace heirloom::ui {

FaceSuggestions::FaceSuggestions(Project& project, RestorationWorker& worker, QObject* parent)
    : QObject(parent), m_project(project), m_worker(worker)
{
    connect(&m_project, &Project::facesChanged, this, [this](PhotoId id) {
        if (id == m_photo && !m_found.empty())
            refresh();
    });
}

void FaceSuggestions::setPhoto(PhotoId id)
{
    m_photo = id;
    m_search.reset();
    m_searched = false;
    m_found.clear();
    m_left.clear();
    m_selected = 0;
    Q_EMIT changed();
}

void FaceSuggestions::search(int quarterTurns)
{
    if (m_photo == 0 || m_search)
        return;
    m_search = m_worker.findFaces(m_photo, quarterTurns, FaceFinder::kSuggested);
    connect(m_search.get(), &ReplyBase::finished, this, &FaceSuggestions::searched);
    Q_EMIT changed();
}

void FaceSuggestions::searched()
{
    const Result<std::vector<Face>> faces = *std::exchange(m_search, nullptr)->result();
    if (faces) {
        take(m_photo, *faces);
        return;
    }
    Q_EMIT changed();
    if (faces.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(QString::fromStdString(faces.error().message));
}

void FaceSuggestions::take(PhotoId id, const std::vector<Face>& faces)
{
    if (id == 0 || id != m_photo)
        return;
    m_searched = true;
    m_found = faces;
    int next = 0;
    for (Face& face : m_found)
        face.id = ++next;
    m_selected = 0;
    refresh();
}

/// After the selected one comes the next, and after the last the first.
void FaceSuggestions::refresh()
{
    const ProjectPhoto* photo = m_project.photo(m_photo);
    m_left = photo ? newFaces(photo->edit.recipe, m_found) : std::vector<Face>();
    const auto next = std::ranges::find_if(m_left, [this](const Face& face) { return face.id >= m_selected; });
    m_selected = m_left.empty() ? 0 : next == m_left.end() ? m_left.front().id : next->id;
    Q_EMIT changed();
}

const Face* FaceSuggestions::selected() const
{
    const auto found = std::ranges::find(m_left, m_selected, &Face::id);
    return found == m_left.end() ? nullptr : &*found;
}

void FaceSuggestions::select(int id)
{
    if (id == m_selected || std::ranges::find(m_left, id, &Face::id) == m_left.end())
        return;
    m_selected = id;
    Q_EMIT changed();
}

void FaceSuggestions::selectNext()
{
    const auto now = std::ranges::find(m_left, m_selected, &Face::id);
    if (now != m_left.end())
        select(std::next(now) == m_left.end() ? m_left.front().id : std::next(now)->id);
}

int FaceSuggestions::add(const FaceTreatment& treatment)
{
    const Face* face = selected();
    return face ? m_project.addFoundFace(m_photo, Face(*face), treatment) : 0;
}

void FaceSuggestions::dismiss()
{
    if (const Face* face = selected())
        m_project.dismiss(m_photo, Box(face->box));
}

} // namespace heirloom::ui
