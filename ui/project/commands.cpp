// SPDX-License-Identifier: Apache-2.0
#include "ui/project/commands.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace heirloom::ui {

ProjectPhoto& ProjectCommand::photo(PhotoId id)
{
    // Photos come and go by commands alone, so a command finds what was there when it was made.
    ProjectPhoto* found = m_project.find(id);
    assert(found);
    return *found;
}

FaceRecipe& ProjectCommand::face(FaceKey key)
{
    std::vector<FaceRecipe>& faces = photo(key.photo).edit.recipe.faces;
    const auto found = std::find_if(faces.begin(), faces.end(),
                                    [&](const FaceRecipe& edit) { return edit.face.id == key.face; });
    assert(found != faces.end());
    return *found;
}

void ProjectCommand::insertPhoto(std::size_t index, ProjectPhoto photo)
{
    const PhotoId id = photo.id;
    m_project.m_photos.insert(m_project.m_photos.begin() + static_cast<std::ptrdiff_t>(index), std::move(photo));
    Q_EMIT m_project.photoAdded(id, static_cast<int>(index));
}

ProjectPhoto ProjectCommand::takePhoto(PhotoId id)
{
    ProjectPhoto taken = std::move(photo(id));
    std::erase_if(m_project.m_photos, [id](const ProjectPhoto& each) { return each.id == id; });
    Q_EMIT m_project.photoRemoved(id);
    return taken;
}

void ProjectCommand::insertFace(PhotoId id, std::size_t index, const FaceRecipe& face, bool dismissed)
{
    if (dismissed)
        photo(id).edit.recipe.dismissed.pop_back();
    std::vector<FaceRecipe>& faces = photo(id).edit.recipe.faces;
    // A search may have added faces since, but never takes any away.
    faces.insert(faces.begin() + static_cast<std::ptrdiff_t>(std::min(index, faces.size())), face);
    Q_EMIT m_project.facesChanged(id);
}

void ProjectCommand::removeFace(PhotoId id, int faceId, const std::optional<Box>& dismissed)
{
    std::erase_if(photo(id).edit.recipe.faces, [&](const FaceRecipe& edit) { return edit.face.id == faceId; });
    if (dismissed)
        photo(id).edit.recipe.dismissed.push_back(*dismissed);
    Q_EMIT m_project.facesChanged(id);
}

void ProjectCommand::dismiss(PhotoId id, const Box& box)
{
    photo(id).edit.recipe.dismissed.push_back(box);
    Q_EMIT m_project.facesChanged(id);
}

void ProjectCommand::takeLastDismissedBack(PhotoId id)
{
    photo(id).edit.recipe.dismissed.pop_back();
    Q_EMIT m_project.facesChanged(id);
}

void ProjectCommand::replaceFace(PhotoId id, const FaceRecipe& edit)
{
    face({id, edit.face.id}) = edit;
    Q_EMIT m_project.facesChanged(id);
}

void ProjectCommand::setTreatment(FaceKey key, const FaceTreatment& treatment)
{
    FaceTreatment& held = face(key).treatment;
    if (held == treatment)
        return;
    held = treatment;
    Q_EMIT m_project.treatmentChanged(key.photo, key.face);
}

void ProjectCommand::setReferences(FaceKey key, const std::vector<ReferencePicture>& references)
{
    face(key).references = references;
    Q_EMIT m_project.treatmentChanged(key.photo, key.face);
}

void ProjectCommand::setStage(PhotoId id, const Choice& stage)
{
    heirloom::setStage(photo(id).edit.recipe, stage);
    Q_EMIT m_project.stagesChanged(id);
}

void ProjectCommand::appendStroke(PhotoId id, const ProtectStroke& stroke)
{
    photo(id).edit.recipe.strokes.push_back(stroke);
    Q_EMIT m_project.strokesChanged(id);
}

void ProjectCommand::removeLastStroke(PhotoId id)
{
    photo(id).edit.recipe.strokes.pop_back();
    Q_EMIT m_project.strokesChanged(id);
}

void ProjectCommand::swapStrokes(PhotoId id, std::vector<ProtectStroke>& strokes)
{
    photo(id).edit.recipe.strokes.swap(strokes);
    Q_EMIT m_project.strokesChanged(id);
}

PhotosCommand::PhotosCommand(Project& project, const QString& text, Kind kind, std::vector<Entry> entries)
    : ProjectCommand(project, text), m_kind(kind), m_entries(std::move(entries))
{
}

void PhotosCommand::insert()
{
    for (Entry& entry : m_entries)
        insertPhoto(entry.index, std::move(entry.photo)); // its id stays behind
}

void PhotosCommand::take()
{
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry)
        entry->photo = takePhoto(entry->photo.id);
}

FaceListCommand::FaceListCommand(Project& project, const QString& text, Kind kind, PhotoId id, std::size_t index,
                                 FaceRecipe face)
    : ProjectCommand(project, text), m_kind(kind), m_photo(id), m_index(index), m_face(std::move(face))
{
}

FaceCommand::FaceCommand(Project& project, const QString& text, PhotoId id, FaceRecipe before, FaceRecipe after)
    : ProjectCommand(project, text), m_photo(id), m_before(std::move(before)), m_after(std::move(after))
{
    assert(m_before.face.id == m_after.face.id);
}

TreatmentCommand::TreatmentCommand(Project& project, const QString& text, std::vector<Entry> entries,
                                   const FaceTreatment& after, int drag)
    : ProjectCommand(project, text), m_entries(std::move(entries)), m_after(after), m_drag(drag)
{
}

bool TreatmentCommand::mergeWith(const QUndoCommand* other)
{
    // Commands of another class have another id.
    const auto* next = static_cast<const TreatmentCommand*>(other);
    const bool sameFaces = std::equal(m_entries.begin(), m_entries.end(), next->m_entries.begin(),
                                      next->m_entries.end(),
                                      [](const Entry& a, const Entry& b) { return a.face == b.face; });
    if (next->m_drag != m_drag || !sameFaces)
        return false;
    m_after = next->m_after;
    // Dragged back to where it began: nothing is left to undo.
    setObsolete(std::all_of(m_entries.begin(), m_entries.end(),
                            [this](const Entry& entry) { return entry.before == m_after; }));
    return true;
}

void TreatmentCommand::redo()
{
    for (const Entry& entry : m_entries)
        setTreatment(entry.face, m_after);
}

void TreatmentCommand::undo()
{
    m_drag = 0; // what was undone once is a step of its own, whatever is dragged after a redo
    for (const Entry& entry : m_entries)
        setTreatment(entry.face, entry.before);
}

ReferencesCommand::ReferencesCommand(Project& project, const QString& text, FaceKey key,
                                     std::vector<ReferencePicture> before, std::vector<ReferencePicture> after)
    : ProjectCommand(project, text), m_face(key), m_before(std::move(before)), m_after(std::move(after))
{
}

StageCommand::StageCommand(Project& project, const QString& text, PhotoId id, Choice before, Choice after, int drag)
    : ProjectCommand(project, text), m_photo(id), m_before(std::move(before)), m_after(std::move(after)), m_drag(drag)
{
}

bool StageCommand::mergeWith(const QUndoCommand* other)
{
    const auto& newer = *static_cast<const StageCommand*>(other);
    if (newer.m_drag != m_drag || newer.m_photo != m_photo || newer.m_after.id != m_after.id)
        return false;
    m_after = newer.m_after;
    setObsolete(m_after == m_before);
    return true;
}

AddStrokeCommand::AddStrokeCommand(Project& project, const QString& text, PhotoId id, ProtectStroke stroke)
    : ProjectCommand(project, text), m_photo(id), m_stroke(std::move(stroke))
{
}

} // namespace heirloom::ui
