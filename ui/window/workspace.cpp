// SPDX-License-Identifier: Apache-2.0
#include "ui/window/workspace.h"

#include "ui/export/export_settings.h"
#include "ui/window/face_requests.h"
#include "ui/window/reference_shelf.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QSet>

namespace heirloom::ui {
namespace {

/// Photos that stay open, the shown one among them. A scan of 24 megapixels takes 150 MB in worker and window.
constexpr std::size_t kMostOpen = 3;
constexpr double kNearlyDone = 0.99;

} // namespace

Workspace::Workspace(Project& project, RestorationWorker& worker, QObject* parent)
    : QObject(parent), m_project(project), m_worker(worker), m_references(new ReferenceShelf(worker, this))
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
    connect(&m_worker, &RestorationWorker::opened, this, &Workspace::opened);
    connect(&m_worker, &RestorationWorker::found, this, &Workspace::found);
    connect(&m_worker, &RestorationWorker::failed, this, &Workspace::failed);
    connect(&m_worker, &RestorationWorker::shown, this, &Workspace::shown);
    connect(&m_worker, &RestorationWorker::rowChanged, this, [this](const TradeoffRow& row) {
        if (row.photo == m_photo && row.face == m_selected)
            Q_EMIT rowChanged(row);
    });
    connect(&m_worker, &RestorationWorker::invented, this, [this](const InventedPatch& patch) {
        const auto measured = m_measuring.find(patch.face);
        if (patch.photo != m_photo || measured == m_measuring.end())
            return;
        measured->second.done = 1;
        Q_EMIT invented(patch);
        tellMeasured();
    });
    connect(&m_worker, &RestorationWorker::progressed, this, [this](Generation generation, double done) {
        for (auto& [face, measuring] : m_measuring) {
            if (measuring.generation != generation)
                continue;
            measuring.done = std::min(done, kNearlyDone); // over only when the answer is there
            tellMeasured();
        }
    });
    connect(&m_worker, &RestorationWorker::placed, this, [this](Generation generation, PhotoId id, const Face& face) {
        if (m_placing.erase(generation) == 0)
            return;
        const int added = m_project.addFace(id, face, firstTreatment());
        if (id == m_photo)
            selectFace(added);
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
}

const OpenedPhoto* Workspace::pixels() const
{
    const auto held = std::find_if(m_open.begin(), m_open.end(),
                                   [this](const auto& photo) { return photo.id == m_photo; });
    return held == m_open.end() ? nullptr : &*held;
}

void Workspace::showPhoto(PhotoId id)
{
    if (id == m_photo || (id != 0 && !m_project.photo(id)))
        return;
    m_asked.clear();
    m_views.clear();
    m_leaving.clear();
    m_photo = id;
    m_selected = 0;
    dropInvented();
    Q_EMIT photoChanged(id);
    Q_EMIT faceSelected(0);
    if (id == 0)
        return;
    if (const OpenedPhoto* held = pixels()) {
        const OpenedPhoto photo = *held;
        touch(id);
        Q_EMIT photoReady(photo);
        Q_EMIT facesChanged();
        selectFace(current()->edit.recipe.faces.empty() ? 0 : current()->edit.recipe.faces.front().face.id);
        synchronise();
    } else {
        readPhoto(id);
    }
}

void Workspace::readPhoto(PhotoId id)
{
    const ProjectPhoto& photo = *m_project.photo(id);
    if (photo.edit.searched) {
        m_worker.openKnown(id, pathOf(photo.edit.path));
    } else {
        m_searching[id] = true;
        m_worker.open(id, pathOf(photo.edit.path));
    }
}

void Workspace::opened(const OpenedPhoto& photo)
{
    if (!m_project.photo(photo.id))
        return; // a reference picture
    m_open.push_back(photo);
    touch(photo.id);
    if (photo.id != m_photo)
        return;
    Q_EMIT photoReady(photo);
    if (!current()->edit.recipe.faces.empty())
        Q_EMIT facesChanged();
    if (current()->edit.searched && !current()->edit.recipe.faces.empty())
        selectFace(current()->edit.recipe.faces.front().face.id);
    synchronise();
}

/// Makes a photo the last used one, and closes what was not used for long.
void Workspace::touch(PhotoId id)
{
    const auto held = std::find_if(m_open.begin(), m_open.end(), [id](const auto& photo) { return photo.id == id; });
    std::rotate(held, std::next(held), m_open.end());
    for (auto each = m_open.begin(); m_open.size() > kMostOpen && each != m_open.end();) {
        if (each->id == m_photo) {
            ++each;
            continue;
        }
        m_worker.close(each->id);
        m_searching.erase(each->id);
        each = m_open.erase(each);
    }
}

void Workspace::forget(PhotoId id)
{
    m_worker.close(id);
    m_searching.erase(id);
    std::erase_if(m_open, [id](const auto& photo) { return photo.id == id; });
}

void Workspace::found(PhotoId id, const std::vector<Face>& faces)
{
    // How faces are to look at first depends on the networks, which may still be loading.
    if (m_engineTold)
        take(id, faces);
    else
        m_early.emplace_back(id, faces);
}

void Workspace::takeEarlyFaces()
{
    m_engineTold = true;
    for (const auto& [id, faces] : std::exchange(m_early, {}))
        take(id, faces);
}

void Workspace::take(PhotoId id, const std::vector<Face>& faces)
{
    m_searching.erase(id);
    if (!m_project.photo(id))
        return;
    m_project.facesFound(id, faces, firstTreatment());
    const ProjectPhoto& photo = *m_project.photo(id);
    if (id == m_photo && m_selected == 0 && !photo.edit.recipe.faces.empty())
        selectFace(photo.edit.recipe.faces.front().face.id);
    Q_EMIT photoSearched(id, static_cast<int>(photo.edit.recipe.faces.size()));
}

void Workspace::failed(const WorkFailure& failure)
{
    if (m_placing.erase(failure.generation) > 0) {
        Q_EMIT placingFailed(QString::fromStdString(failure.error.message));
        return;
    }
    const auto measured = m_measuring.find(failure.face);
    if (measured != m_measuring.end() && measured->second.generation == failure.generation) {
        measured->second.done = 1;
        if (m_views[failure.face].problem.isEmpty()) // that it cannot be restored at all is said where it is shown
            Q_EMIT inventedFailed(failure.face, QString::fromStdString(failure.error.message));
        tellMeasured();
        return;
    }
    if (!m_project.photo(failure.photo))
        return; // a reference picture: the shelf tells
    if (failure.face == 0) {
        m_searching.erase(failure.photo);
        Q_EMIT photoFailed(failure.photo, failure.error);
        return;
    }
    const auto asked = m_asked.find(failure.face);
    if (failure.photo != m_photo || asked == m_asked.end() || asked->second.generation != failure.generation
        || goOn(failure.face))
        return;
    FaceView& view = m_views[failure.face];
    view.busy = false;
    view.problem = QString::fromStdString(failure.error.message);
    Q_EMIT viewChanged(failure.face);
}

void Workspace::shown(const ShownFace& face)
{
    if (face.photo == m_photo && m_leaving.erase(face.generation) > 0) {
        Q_EMIT faceShown(face);
        return;
    }
    const auto asked = m_asked.find(face.face);
    if (face.photo != m_photo || asked == m_asked.end() || asked->second.generation != face.generation)
        return;
    ShownFace picture = face;
    if (goOn(face.face))
        picture.final = false; // whatever it was for that request, for the newest it is what was there
    FaceView& view = m_views[face.face];
    view.shown = picture;
    view.busy = !picture.final;
    view.problem.clear();
    Q_EMIT faceShown(picture);
    Q_EMIT viewChanged(face.face);
}

void Workspace::photoRemoved(PhotoId id)
{
    forget(id);
    if (id == m_photo) {
        m_asked.clear();
        m_views.clear();
        m_photo = 0;
        m_selected = 0;
        dropInvented();
        Q_EMIT photoChanged(0);
        Q_EMIT faceSelected(0);
    }
    dropUnusedReferences();
}

void Workspace::selectFace(int id)
{
    if (id == m_selected || (id != 0 && !m_project.face(m_photo, id)))
        return;
    const int before = std::exchange(m_selected, id);
    Q_EMIT faceSelected(id);
    Q_EMIT rowsDropped();
    if (!pixels())
        return;
    // Asked for once more, now as the face that somebody looks at: its neighbourhood in the trade-off is computed ahead.
    if (const auto asked = m_asked.find(id); asked != m_asked.end())
        ask(asked->second.request);
    // Its request was made stale by the one of the new face.
    if (const auto asked = m_asked.find(before); asked != m_asked.end() && m_views[before].busy)
        ask(asked->second.request);
}

const FaceRecipe* Workspace::selected() const
{
    return m_selected == 0 ? nullptr : m_project.face(m_photo, m_selected);
}

const FaceView& Workspace::view(int face) const
{
    static const FaceView nothing;
    const auto known = m_views.find(face);
    return known == m_views.end() ? nothing : known->second;
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
    std::map<int, Asked> gone = m_asked;
    const std::vector<FaceRecipe>& faces = current()->edit.recipe.faces;
    bool changed = false;
    // The face that somebody looks at comes first.
    std::vector<const FaceRecipe*> order;
    for (const FaceRecipe& face : faces)
        order.insert(face.face.id == m_selected ? order.begin() : order.end(), &face);
    for (const FaceRecipe* face : order) {
        const FaceRequest wanted = request(*current(), *face);
        const auto before = m_asked.find(face->face.id);
        gone.erase(face->face.id);
        if (before != m_asked.end() && sameResult(before->second.request, wanted))
            continue;
        if (before != m_asked.end() && !sameSource(before->second.request, wanted) && face->face.id == m_selected)
            Q_EMIT rowsDropped();
        changed = true;
        ask(wanted);
    }
    for (const auto& [id, asked] : gone)
        leaveFace(id);
    if (changed || !gone.empty()) {
        dropInvented();
        measureInvented();
        dropUnusedReferences();
    }
}

/// While the face that somebody looks at has not been answered, the newest request waits. Each would make the one before
/// stale, and in a drag that is quicker than the engine nothing would be shown until it ends.
void Workspace::ask(const FaceRequest& request)
{
    const int id = request.face.face.id;
    const auto asked = m_asked.find(id);
    const bool unanswered = asked != m_asked.end() && asked->second.generation == m_unanswered;
    // Of a face that lies elsewhere now nothing is worth waiting for; reference pictures may still have to be read.
    if (unanswered && id == m_selected && sameSource(asked->second.request, request))
        asked->second = {request, m_unanswered, true};
    else
        send(request);
}

void Workspace::send(const FaceRequest& request)
{
    const int id = request.face.face.id;
    const bool visible = id == m_selected;
    const Generation generation = visible ? m_worker.show(request) : m_worker.showBeside(request);
    if (visible)
        m_unanswered = generation;
    m_asked[id] = {request, generation, false};
    FaceView& view = m_views[id];
    const bool news = !view.busy || !view.problem.isEmpty();
    view.busy = true;
    view.problem.clear();
    if (news)
        Q_EMIT viewChanged(id);
}

/// A face was answered for the first time: what has been waiting for that goes now. False if nothing has.
bool Workspace::goOn(int face)
{
    const Asked asked = m_asked.at(face);
    if (asked.generation == m_unanswered)
        m_unanswered = 0;
    if (asked.held)
        send(asked.request);
    return asked.held;
}

/// A face that was deleted: its neighbours are composed without it from now on, and where it was the photo shows again.
void Workspace::leaveFace(int id)
{
    FaceRequest request = m_asked[id].request;
    request.face.included = false;
    request.strokes = current()->edit.recipe.strokes;
    m_leaving.insert(m_worker.showBeside(request));
    m_asked.erase(id);
    m_views.erase(id);
}

void Workspace::restart(const WorkerOptions& options)
{
    m_restarting = true;
    m_worker.restart(options);
}

/// Other networks, or another device: what was computed is gone.
void Workspace::askAgain()
{
    if (std::exchange(m_restarting, false))
        m_asked.clear();
    else // in the middle of work, which goes on by itself; and what failed there is not to fail for ever
        std::erase_if(m_asked, [this](const auto& asked) {
            return !m_views[asked.first].busy && m_views[asked.first].problem.isEmpty();
        });
    Q_EMIT rowsDropped();
    synchronise();
}

void Workspace::placeFace(const Box& box)
{
    if (const OpenedPhoto* photo = pixels())
        m_placing.insert(m_worker.placeFace(m_photo, photo->photo.pixels, box));
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
    for (const FaceRecipe& face : current()->edit.recipe.faces) {
        if (face.included)
            m_measuring[face.face.id] = {m_worker.measureInvented(request(*current(), face)), 0};
    }
    tellMeasured();
}

void Workspace::tellMeasured()
{
    double sum = 0;
    for (const auto& [face, measuring] : m_measuring)
        sum += measuring.done;
    Q_EMIT inventedProgressed(m_measuring.empty() ? 1 : sum / static_cast<double>(m_measuring.size()));
}

void Workspace::dropInvented()
{
    if (!m_inventedWanted)
        return;
    for (const auto& [face, measuring] : std::exchange(m_measuring, {}))
        m_worker.cancel(measuring.generation);
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
