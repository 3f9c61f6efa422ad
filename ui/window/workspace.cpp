// SPDX-License-Identifier: Apache-2.0
#include "ui/window/workspace.h"

#include "ui/export/export_settings.h"
#include "ui/project/found_faces.h"
#include "ui/window/face_requests.h"
#include "ui/window/face_suggestions.h"
#include "ui/window/quarter_turns.h"
#include "ui/window/reference_photos.h"

#include <utility>

#include <QSet>

namespace heirloom::ui {

Workspace::Workspace(Project& project, RestorationWorker& worker, std::shared_ptr<const StageRegistry> stages,
                     QObject* parent)
    : QObject(parent), m_project(project), m_worker(worker), m_stages(std::move(stages)),
      m_references(new ReferencePhotos(worker, this)), m_suggestions(new FaceSuggestions(project, worker, this)),
      m_open(worker, [this] { return m_references->bytes(); }), m_filters(worker, m_stages), m_invented(worker)
{
    connectWorker();
    connectProject();
}

Workspace::~Workspace() = default;

void Workspace::connectWorker()
{
    connect(&m_worker, &RestorationWorker::started, this, [this](const EngineState& state) {
        m_engine = state;
        takeEarlyFaces();
        askAgain();
    });
    connect(&m_worker, &RestorationWorker::failedToStart, this, &Workspace::takeEarlyFaces);
    connect(&m_worker, &RestorationWorker::rowChanged, this, [this](const TradeoffRow& row) {
        if (row.photo == m_photo && row.face == m_selected)
            Q_EMIT rowChanged(row);
    });
    connect(&m_open, &OpenPhotos::opened, this, &Workspace::opened);
    connect(&m_open, &OpenPhotos::found, this, &Workspace::found);
    connect(&m_open, &OpenPhotos::failed, this, &Workspace::photoFailed);
    connect(&m_filters, &PhotoFilters::sourceChanged, this, [this] {
        m_faces->forgetAll();
        Q_EMIT rowsDropped();
        synchronise();
    });
    connect(&m_filters, &PhotoFilters::filtered, this, &Workspace::photoFiltered);
    connect(&m_filters, &PhotoFilters::failed, this, &Workspace::filtersFailed);
    connect(&m_invented, &InventedMeasurement::measured, this, &Workspace::invented);
    connect(&m_invented, &InventedMeasurement::progressed, this, &Workspace::inventedProgressed);
    connect(&m_invented, &InventedMeasurement::failed, this, [this](int face, const QString& sentence) {
        if (view(face).problem.isEmpty()) // that it cannot be restored at all is said where it is shown
            Q_EMIT inventedFailed(face, sentence);
    });
}

void Workspace::connectProject()
{
    connect(&m_project, &Project::photoRemoved, this, &Workspace::photoRemoved);
    connect(&m_project, &Project::facesChanged, this, [this](PhotoId id) {
        if (id != m_photo)
            return;
        if (!selected())
            selectFace(0);
        Q_EMIT facesChanged();
        synchronise();
    });
    connect(&m_project, &Project::treatmentChanged, this, [this](PhotoId id, int face) {
        if (id != m_photo)
            return;
        synchronise();
        Q_EMIT treatmentChanged(face);
    });
    connect(&m_project, &Project::strokesChanged, this, [this](PhotoId id) {
        if (id != m_photo)
            return;
        Q_EMIT strokesChanged();
        synchronise();
    });
    connect(&m_project, &Project::stagesChanged, this, [this](PhotoId id) {
        if (id != m_photo)
            return;
        searchWhenTurned();
        filterPhoto();
    });
}

void Workspace::filterPhoto()
{
    if (!pixels())
        return;
    const ImageBuffer& whole = pixels()->photo.pixels;
    m_filters.show(m_photo, current()->edit.recipe.stages, {whole.width(), whole.height()});
}

/// In a photo that lies on its side few faces are found. Turned, it is looked at once more.
void Workspace::searchWhenTurned()
{
    const int before = std::exchange(m_turns, quarterTurnsOf(current()->edit.recipe));
    if (m_turns == before || !pixels())
        return;
    m_project.searchAgain(m_photo);
    m_open.search(m_photo, m_turns);
    Q_EMIT facesChanged();
}

void Workspace::showPhoto(PhotoId id)
{
    if (id == m_photo || (id != 0 && !m_project.photo(id)))
        return;
    leavePhoto(id);
    if (id == 0)
        return;
    if (!pixels()) {
        m_open.open(id, pathOf(current()->edit.path));
        if (!current()->edit.searched)
            m_open.search(id, m_turns);
        return;
    }
    Q_EMIT photoReady(OpenedPhoto(*pixels()));
    Q_EMIT facesChanged();
    selectFace(current()->edit.recipe.faces.empty() ? 0 : current()->edit.recipe.faces.front().face.id);
    filterPhoto();
    synchronise();
}

void Workspace::leavePhoto(PhotoId next)
{
    m_faces.reset();
    m_filters.leave();
    m_open.setShown(next);
    m_photo = next;
    m_selected = 0;
    m_turns = next == 0 ? 0 : quarterTurnsOf(current()->edit.recipe);
    m_suggestions->setPhoto(next);
    if (next != 0) {
        m_faces = std::make_unique<ShownFaces>(m_worker, m_leaving);
        connect(m_faces.get(), &ShownFaces::faceShown, this, &Workspace::faceShown);
        connect(m_faces.get(), &ShownFaces::viewChanged, this, &Workspace::viewChanged);
        connect(m_faces.get(), &ShownFaces::sourceChanged, this, &Workspace::rowsDropped);
    }
    dropInvented();
    Q_EMIT photoChanged(next);
    Q_EMIT faceSelected(0);
}

void Workspace::opened(const OpenedPhoto& photo)
{
    if (photo.id != m_photo)
        return;
    Q_EMIT photoReady(photo);
    if (!current()->edit.recipe.faces.empty())
        Q_EMIT facesChanged();
    if (current()->edit.searched && !current()->edit.recipe.faces.empty())
        selectFace(current()->edit.recipe.faces.front().face.id);
    filterPhoto();
    synchronise();
}

void Workspace::found(PhotoId id, const std::vector<Face>& faces)
{
    const OpenedPhoto* photo = m_open.find(id);
    FoundFaces found{faces, photo ? photo->photo.people : std::vector<NamedRegion>()};
    // How faces are to look at first depends on the networks, which may still be loading.
    if (m_engineTold)
        take(id, found);
    else
        m_early[id] = std::move(found);
}

void Workspace::takeEarlyFaces()
{
    m_engineTold = true;
    for (const auto& [id, found] : std::exchange(m_early, {}))
        take(id, found);
}

void Workspace::take(PhotoId id, const FoundFaces& found)
{
    if (!m_project.photo(id))
        return;
    // Turned the wrong way, a photo shows few faces, or none that are any.
    const std::vector<Face> faces = notDismissed(m_project.photo(id)->edit.recipe, found.faces);
    const bool isBetter = faces.size() > m_project.photo(id)->edit.recipe.faces.size();
    m_project.facesFound(id, isBetter ? faces : std::vector<Face>(), firstTreatment(), found.people);
    const ProjectPhoto& photo = *m_project.photo(id);
    if (id == m_photo && m_selected == 0 && !photo.edit.recipe.faces.empty())
        selectFace(photo.edit.recipe.faces.front().face.id);
    Q_EMIT facesFound(id, found.faces);
    Q_EMIT photoSearched(id, static_cast<int>(photo.edit.recipe.faces.size()));
}

void Workspace::photoRemoved(PhotoId id)
{
    if (id == m_photo)
        leavePhoto(0);
    m_open.close(id);
    dropUnusedReferences();
}

void Workspace::selectFace(int id)
{
    if (id == m_selected || (id != 0 && !m_project.face(m_photo, id)))
        return;
    const int before = std::exchange(m_selected, id);
    m_faces->setVisible(id);
    Q_EMIT faceSelected(id);
    Q_EMIT rowsDropped();
    if (!pixels())
        return;
    // Asked for once more, now as the face that somebody looks at: what lies around it is computed ahead.
    m_faces->askAgain(id);
    // Its request was made stale by the one of the new face.
    if (view(before).busy)
        m_faces->askAgain(before);
}

const FaceRecipe* Workspace::selected() const
{
    return m_selected == 0 ? nullptr : m_project.face(m_photo, m_selected);
}

const FaceView& Workspace::view(int face) const
{
    static const FaceView nothing;
    return m_faces ? m_faces->view(face) : nothing;
}

FaceTreatment Workspace::firstTreatment() const
{
    if (m_newTreatment)
        return *m_newTreatment;
    return ui::firstTreatment(m_engine.value_or(EngineState{}));
}

FaceRequest Workspace::request(const ProjectPhoto& photo, const FaceRecipe& face) const
{
    return request(photo, face, [this](const QString& path) { return m_references->idOf(path); });
}

FaceRequest Workspace::request(const ProjectPhoto& photo, const FaceRecipe& face, const ReferenceOf& referenceOf) const
{
    FaceRequest wanted = requestOf(photo, face, referenceOf);
    // As the panel shows it: nobody can ask these networks for more.
    if (m_engine && !m_engine->knowsPeople)
        wanted.references.clear();
    return wanted;
}

void Workspace::synchronise()
{
    if (!pixels())
        return;
    std::vector<FaceRequest> wanted;
    for (const FaceRecipe& face : current()->edit.recipe.faces) {
        // The face that somebody looks at comes first.
        const auto place = face.face.id == m_selected ? wanted.begin() : wanted.end();
        wanted.insert(place, request(*current(), face));
    }
    if (!m_faces->ask(wanted, current()->edit.recipe.strokes))
        return;
    dropInvented();
    measureInvented();
    dropUnusedReferences();
}

void Workspace::restart(const WorkerOptions& options)
{
    m_restarting = true;
    m_worker.restart(options);
}

/// Other networks, or another device: what was computed is gone.
void Workspace::askAgain()
{
    const bool restarted = std::exchange(m_restarting, false);
    if (m_faces && restarted)
        m_faces->forgetAll();
    else if (m_faces) // in the middle of work, which goes on by itself; and what failed there is not to fail for ever
        m_faces->forgetShown();
    Q_EMIT rowsDropped();
    synchronise();
}

void Workspace::findFaceInBox(const Box& box)
{
    if (!pixels())
        return;
    m_boxSearches.add(m_worker.findFaceInBox(m_photo, box, m_turns), [this, id = m_photo](const Result<Face>& face) {
        if (face) {
            const OpenedPhoto* photo = m_open.find(id);
            const int added = m_project.addFace(id, *face, firstTreatment(),
                                                photo ? photo->photo.people : std::vector<NamedRegion>());
            if (id != m_photo)
                return;
            selectFace(added);
            if (face->needsCheck())
                Q_EMIT pointsDoubtful(added);
        } else if (face.error().code != ErrorCode::Cancelled) {
            Q_EMIT boxSearchFailed(QString::fromStdString(face.error().message));
        }
    });
}

void Workspace::searchHarder()
{
    if (pixels())
        m_suggestions->search(m_turns);
}

void Workspace::addSuggestion()
{
    const int added = m_suggestions->add(firstTreatment());
    if (added != 0 && (m_selected != 0 || m_suggestions->all().empty()))
        selectFace(added);
}

void Workspace::setInventedWanted(bool wanted)
{
    if (wanted == m_inventedWanted)
        return;
    dropInvented();
    m_inventedWanted = wanted;
    measureInvented();
}

void Workspace::measureInvented()
{
    if (!m_inventedWanted || !pixels())
        return;
    std::vector<FaceRequest> wanted;
    for (const FaceRecipe& face : current()->edit.recipe.faces) {
        if (face.included)
            wanted.push_back(request(*current(), face));
    }
    m_invented.measure(wanted);
}

void Workspace::dropInvented()
{
    if (!m_inventedWanted)
        return;
    m_invented.drop();
    Q_EMIT inventedDropped();
}

void Workspace::dropUnusedReferences()
{
    if (m_references->isEmpty())
        return;
    QSet<QString> wanted;
    for (const ProjectPhoto& photo : m_project.photos()) {
        for (const FaceRecipe& face : photo.edit.recipe.faces) {
            for (const ReferencePicture& picture : face.references)
                wanted.insert(textOf(picture.path));
        }
    }
    m_references->keepOnly(wanted);
}

} // namespace heirloom::ui
