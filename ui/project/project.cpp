// SPDX-License-Identifier: Apache-2.0
#include "ui/project/project.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

#include <QDir>
#include <QFileInfo>

#include "engine/pipeline/people.h"
#include "ui/project/commands.h"
#include "ui/project/found_faces.h"

namespace heirloom::ui {
namespace {

/// Not a number becomes 0, too.
double unitRange(double value)
{
    return value >= 0 ? std::min(value, 1.0) : 0.0;
}

FaceTreatment inRange(FaceTreatment treatment)
{
    treatment.strength = unitRange(treatment.strength);
    treatment.grain = unitRange(treatment.grain);
    return treatment;
}

/// Names the faces from a place on; those before it are as somebody decided, also where they have no name.
void nameFrom(std::vector<FaceRecipe>& faces, std::size_t first, std::span<const NamedRegion> people)
{
    std::vector<FaceRecipe> named = faces;
    nameFaces(named, people);
    for (std::size_t i = first; i < faces.size(); ++i)
        faces[i].name = named[i].name;
}

} // namespace

Project::Project(QObject* parent) : QObject(parent)
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
    connect(this, &Project::photoAdded, this, &Project::changed);
    connect(this, &Project::photoRemoved, this, &Project::changed);
    connect(this, &Project::facesChanged, this, &Project::changed);
    connect(this, &Project::treatmentChanged, this, &Project::changed);
    connect(this, &Project::strokesChanged, this, &Project::changed);
    connect(this, &Project::stagesChanged, this, &Project::changed);
}

Project::~Project()
{
    // The stack is emptied while it is destroyed, and would tell of it: this project is gone by then, for whoever hears it.
    m_undoStack.blockSignals(true);
}

const ProjectPhoto* Project::photo(PhotoId id) const
{
    const auto found = std::find_if(m_photos.begin(), m_photos.end(),
                                    [id](const auto& photo) { return photo.id == id; });
    return found == m_photos.end() ? nullptr : &*found;
}

ProjectPhoto* Project::find(PhotoId id)
{
    return const_cast<ProjectPhoto*>(std::as_const(*this).photo(id));
}

const FaceRecipe* Project::face(PhotoId id, int faceId) const
{
    const ProjectPhoto* where = photo(id);
    if (!where)
        return nullptr;
    const std::vector<FaceRecipe>& faces = where->edit.recipe.faces;
    const auto found = std::find_if(faces.begin(), faces.end(),
                                    [faceId](const auto& edit) { return edit.face.id == faceId; });
    return found == faces.end() ? nullptr : &*found;
}

PhotoId Project::idOf(const QString& path) const
{
    const QString cleaned = QDir::cleanPath(path);
    const auto found = std::find_if(m_photos.begin(), m_photos.end(),
                                    [&](const auto& photo) { return photo.edit.path == cleaned; });
    return found == m_photos.end() ? 0 : found->id;
}

void Project::setSaved(const QString& filePath)
{
    m_filePath = filePath;
    m_undoStack.setClean();
}

void Project::replaceAll(std::vector<ProjectPhoto> photos, const QString& filePath, bool modified)
{
    m_undoStack.clear();
    m_filePath = filePath;
    while (!m_photos.empty()) {
        const PhotoId id = m_photos.back().id;
        m_photos.pop_back();
        Q_EMIT photoRemoved(id);
    }
    for (ProjectPhoto& photo : photos) {
        photo.id = m_nextPhoto++;
        m_photos.push_back(std::move(photo));
        Q_EMIT photoAdded(m_photos.back().id, static_cast<int>(m_photos.size()) - 1);
    }
    if (modified)
        m_undoStack.resetClean();
}

std::vector<PhotoId> Project::addPhotos(const QStringList& paths)
{
    std::vector<PhotoId> ids;
    std::vector<PhotosCommand::Entry> entries;
    QStringList added;
    for (const QString& each : paths) {
        const QString path = QDir::cleanPath(QFileInfo(each).absoluteFilePath());
        if (idOf(path) != 0 || added.contains(path))
            continue;
        added.append(path);
        ProjectPhoto photo;
        photo.id = m_nextPhoto++;
        photo.edit.path = path;
        ids.push_back(photo.id);
        entries.push_back({m_photos.size() + entries.size(), std::move(photo)});
    }
    if (!ids.empty()) {
        const QString text = tr("Add %n photo(s)", nullptr, static_cast<int>(ids.size()));
        m_undoStack.push(new PhotosCommand(*this, text, PhotosCommand::Kind::Add, std::move(entries)));
    }
    return ids;
}

PhotoId Project::addPhoto(ProjectPhoto photo)
{
    photo.edit.path = QDir::cleanPath(QFileInfo(photo.edit.path).absoluteFilePath());
    if (idOf(photo.edit.path) != 0)
        return 0;
    const PhotoId id = photo.id = m_nextPhoto++;
    std::vector<PhotosCommand::Entry> entries;
    entries.push_back({m_photos.size(), std::move(photo)});
    m_undoStack.push(
        new PhotosCommand(*this, tr("Add %n photo(s)", nullptr, 1), PhotosCommand::Kind::Add, std::move(entries)));
    return id;
}

void Project::removePhotos(const std::vector<PhotoId>& ids)
{
    std::vector<PhotosCommand::Entry> entries;
    for (std::size_t i = 0; i < m_photos.size(); ++i) {
        if (std::find(ids.begin(), ids.end(), m_photos[i].id) == ids.end())
            continue;
        entries.push_back({i, {}});
        entries.back().photo.id = m_photos[i].id;
    }
    if (entries.empty())
        return;
    const QString text = tr("Remove %n photo(s)", nullptr, static_cast<int>(entries.size()));
    m_undoStack.push(new PhotosCommand(*this, text, PhotosCommand::Kind::Remove, std::move(entries)));
}

void Project::setTreatment(std::span<const FaceKey> faces, const FaceTreatment& treatment)
{
    pushTreatment(faces, treatment, tr("Change the settings of %n face(s)", nullptr, static_cast<int>(faces.size())),
                  m_drag);
}

void Project::setTreatment(PhotoId id, int faceId, const FaceTreatment& treatment)
{
    const FaceKey key{id, faceId};
    setTreatment({&key, 1}, treatment);
}

void Project::pushTreatment(std::span<const FaceKey> faces, const FaceTreatment& treatment, const QString& text,
                            int drag)
{
    const FaceTreatment wanted = inRange(treatment);
    std::vector<TreatmentCommand::Entry> entries;
    bool differs = false;
    for (const FaceKey& key : faces) {
        if (const FaceRecipe* edit = face(key.photo, key.face)) {
            entries.push_back({key, edit->treatment});
            differs = differs || edit->treatment != wanted;
        }
    }
    if (differs)
        m_undoStack.push(new TreatmentCommand(*this, text, std::move(entries), wanted, drag));
}

void Project::copyTreatmentToPhoto(PhotoId id, int faceId)
{
    const FaceRecipe* source = face(id, faceId);
    if (!source)
        return;
    std::vector<FaceKey> faces;
    for (const FaceRecipe& edit : photo(id)->edit.recipe.faces)
        faces.push_back({id, edit.face.id});
    pushTreatment(faces, source->treatment, tr("Copy the settings to all faces of the photo"), 0);
}

void Project::copyTreatmentToAllPhotos(PhotoId id, int faceId)
{
    const FaceRecipe* source = face(id, faceId);
    if (!source)
        return;
    std::vector<FaceKey> faces;
    for (const ProjectPhoto& each : m_photos) {
        for (const FaceRecipe& edit : each.edit.recipe.faces)
            faces.push_back({each.id, edit.face.id});
    }
    pushTreatment(faces, source->treatment, tr("Copy the settings to all photos"), 0);
}

void Project::setReferences(PhotoId id, int faceId, const std::vector<ReferencePicture>& references)
{
    const FaceRecipe* edit = face(id, faceId);
    if (!edit || (edit->references.empty() && references.empty()))
        return;
    m_undoStack.push(new ReferencesCommand(*this, tr("Choose other pictures of this person"), {id, faceId},
                                           edit->references, references));
}

void Project::setIncluded(PhotoId id, int faceId, bool included)
{
    const FaceRecipe* before = face(id, faceId);
    if (!before || before->included == included)
        return;
    FaceRecipe after = *before;
    after.included = included;
    m_undoStack.push(new FaceCommand(*this, included ? tr("Include the face") : tr("Leave out the face"), id, *before,
                                     std::move(after)));
}

int Project::addFace(PhotoId id, const Face& face, const FaceTreatment& treatment, std::span<const NamedRegion> people)
{
    return pushFace(id, face, treatment, true, people);
}

int Project::addFoundFace(PhotoId id, const Face& face, const FaceTreatment& treatment,
                          std::span<const NamedRegion> people)
{
    return pushFace(id, face, treatment, false, people);
}

int Project::pushFace(PhotoId id, const Face& face, const FaceTreatment& treatment, bool manual,
                      std::span<const NamedRegion> people)
{
    ProjectPhoto* where = find(id);
    if (!where)
        return 0;
    FaceRecipe edit;
    edit.face = face;
    edit.face.id = where->nextFace++;
    edit.manual = manual;
    edit.treatment = inRange(treatment);
    std::vector<FaceRecipe> faces = where->edit.recipe.faces;
    faces.push_back(edit);
    nameFrom(faces, faces.size() - 1, people);
    edit.name = faces.back().name;
    const int faceId = edit.face.id;
    m_undoStack.push(new FaceListCommand(*this, tr("Add a face"), FaceListCommand::Kind::Add, id,
                                         where->edit.recipe.faces.size(), std::move(edit)));
    return faceId;
}

void Project::deleteFace(PhotoId id, int faceId)
{
    const FaceRecipe* edit = face(id, faceId);
    if (!edit)
        return;
    const auto index = static_cast<std::size_t>(edit - photo(id)->edit.recipe.faces.data());
    const auto kind = edit->manual ? FaceListCommand::Kind::Remove : FaceListCommand::Kind::Dismiss;
    m_undoStack.push(new FaceListCommand(*this, tr("Delete the face"), kind, id, index, *edit));
}

void Project::dismiss(PhotoId id, const Box& box)
{
    if (photo(id))
        m_undoStack.push(new DismissCommand(*this, tr("This is no face"), id, box));
}

void Project::moveFace(PhotoId id, int faceId, const Face& moved)
{
    const FaceRecipe* before = face(id, faceId);
    if (!before)
        return;
    FaceRecipe after = *before;
    after.face = moved;
    after.face.id = faceId;
    after.manual = true;
    m_undoStack.push(new FaceCommand(*this, tr("Align the face"), id, *before, std::move(after)));
}

void Project::setName(PhotoId id, int faceId, const QString& name)
{
    const FaceRecipe* before = face(id, faceId);
    const std::string wanted = name.simplified().toStdString();
    if (!before || before->name == wanted)
        return;
    FaceRecipe after = *before;
    after.name = wanted;
    m_undoStack.push(new FaceCommand(*this, tr("Name the face"), id, *before, std::move(after)));
}

void Project::setStage(PhotoId id, const Choice& stage, const QString& text)
{
    const ProjectPhoto* where = photo(id);
    if (!where)
        return;
    const Choice before = stageOf(where->edit.recipe, stage.id);
    if (before != stage)
        m_undoStack.push(new StageCommand(*this, text, id, before, stage, m_drag));
}

void Project::addStroke(PhotoId id, const ProtectStroke& stroke)
{
    if (!photo(id) || stroke.points.empty() || !(stroke.radius > 0))
        return;
    const QString text = stroke.protects ? tr("Protect a region") : tr("Take back a protection");
    m_undoStack.push(new AddStrokeCommand(*this, text, id, stroke));
}

void Project::clearStrokes(PhotoId id)
{
    const ProjectPhoto* where = photo(id);
    if (where && !where->edit.recipe.strokes.empty())
        m_undoStack.push(new ClearStrokesCommand(*this, tr("Take back all protections of the photo"), id));
}

void Project::facesFound(PhotoId id, const std::vector<Face>& faces, const FaceTreatment& treatment,
                         std::span<const NamedRegion> people)
{
    ProjectPhoto* where = find(id);
    if (!where || where->edit.searched)
        return;
    where->edit.searched = true;
    const std::size_t known = where->edit.recipe.faces.size();
    for (const Face& face : newFaces(where->edit.recipe, faces)) {
        FaceRecipe edit;
        edit.face = face;
        edit.face.id = where->nextFace++;
        edit.treatment = inRange(treatment);
        where->edit.recipe.faces.push_back(std::move(edit));
    }
    nameFrom(where->edit.recipe.faces, known, people);
    Q_EMIT facesChanged(id);
}

void Project::searchAgain(PhotoId id)
{
    if (ProjectPhoto* where = find(id))
        where->edit.searched = false;
}

void Project::setHash(PhotoId id, const QByteArray& sha256)
{
    ProjectPhoto* where = find(id);
    if (!where || where->edit.sha256 == sha256)
        return;
    const bool differs = !where->edit.sha256.isEmpty();
    where->edit.sha256 = sha256;
    Q_EMIT changed();
    if (differs) {
        where->changed = true;
        Q_EMIT photoDiffers(id);
    }
}

} // namespace heirloom::ui
