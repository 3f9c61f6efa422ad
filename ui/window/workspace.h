// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/restoration_worker.h"
#include "ui/project/project.h"
#include "ui/window/face_requests.h"
#include "ui/window/invented_measurement.h"
#include "ui/window/open_photos.h"
#include "ui/window/pending_replies.h"
#include "ui/window/photo_filters.h"
#include "ui/window/shown_faces.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>

namespace heirloom::ui {

class FaceSuggestions;
class ReferencePhotos;

/// Which photo somebody looks at and which face is selected, and the way between project, worker and views: an edit of
/// the project becomes a request, and the worker's answers become signals. Thread: the window's.
class Workspace : public QObject {
    Q_OBJECT

public:
    /// Project and worker must outlive this.
    Workspace(Project& project, RestorationWorker& worker, std::shared_ptr<const StageRegistry> stages,
              QObject* parent = nullptr);
    ~Workspace() override;

    const Project& project() const { return m_project; }
    Project& project() { return m_project; }
    const StageRegistry& stages() const { return *m_stages; }
    ReferencePhotos& references() { return *m_references; }
    FaceSuggestions& suggestions() { return *m_suggestions; }
    /// Nothing until the engine has started.
    const std::optional<EngineState>& engine() const { return m_engine; }

    /// 0: none.
    PhotoId photo() const { return m_photo; }
    /// Null while the photo is being read, and where it cannot be.
    const OpenedPhoto* pixels() const { return m_open.find(m_photo); }
    bool isSearching() const { return m_open.isSearching(m_photo) || m_early.contains(m_photo); }
    void showPhoto(PhotoId id);

    /// 0: none.
    int selectedFace() const { return m_selected; }
    void selectFace(int id);
    /// Null if no face is selected.
    const FaceRecipe* selected() const;
    /// What is known of a face of the shown photo.
    const FaceView& view(int face) const;

    /// The look of faces that nobody has touched.
    FaceTreatment firstTreatment() const;
    /// From now on that is this one: somebody wants all faces so, also those that are not found yet. None: the
    /// engine's.
    void setFirstTreatment(const std::optional<FaceTreatment>& look) { m_newTreatment = look; }
    /// Finds a face in a box that somebody drew, and adds it to the project.
    void findFaceInBox(const Box& box);
    /// Searches the shown photo for what may be faces, too: what suggestions() then has.
    void searchHarder();
    /// The selected suggestion becomes a face of the photo. It is selected, unless somebody without a selected face goes on with
    /// what else may be one.
    void addSuggestion();
    /// Other networks, device or memory for the worker; then all faces are asked for anew.
    void restart(const WorkerOptions& options);
    /// While wanted, what is invented is measured for all faces of the shown photo, and anew when they change.
    void setInventedWanted(bool wanted);
    /// The face as it would be saved.
    FaceRequest request(const ProjectPhoto& photo, const FaceRecipe& face) const;
    /// The same, with reference pictures under other ids.
    FaceRequest request(const ProjectPhoto& photo, const FaceRecipe& face, const ReferenceOf& referenceOf) const;

Q_SIGNALS:
    /// Another photo, or none, is shown: what was told of the one before is over.
    void photoChanged(heirloom::PhotoId id);
    /// The shown photo's pixels are there.
    void photoReady(const heirloom::OpenedPhoto& photo);
    void photoFailed(heirloom::PhotoId id, const heirloom::Error& error);
    /// What its stages' filters make of the shown photo; see PhotoFilters.
    void photoFiltered(const heirloom::FilteredPhoto& photo);
    void filtersFailed(const QString& sentence);
    /// What a search brought is in the project now. `found`: all of it but what is dismissed, also where the photo keeps the
    /// faces that it had.
    void facesFound(heirloom::PhotoId id, const std::vector<heirloom::Face>& found);
    void photoSearched(heirloom::PhotoId id, int faces);
    void faceSelected(int id);
    /// The faces of the shown photo are others, or lie elsewhere.
    void facesChanged();
    /// The look or the references of a face of the shown photo.
    void treatmentChanged(int face);
    void strokesChanged();
    void faceShown(const heirloom::ShownFace& face);
    /// Busy, or a problem.
    void viewChanged(int face);
    void rowChanged(const heirloom::TradeoffRow& row);
    /// What was computed ahead for the selected face counts no more.
    void rowsDropped();
    void invented(const heirloom::InventedPatch& patch);
    void inventedDropped();
    void inventedProgressed(double done); ///< 0..1 over all faces of the photo; 1: nothing is to be measured
    /// What of a face is invented could not be measured.
    void inventedFailed(int face, const QString& sentence);
    void boxSearchFailed(const QString& sentence);
    /// Of a face of the shown photo that somebody drew it is doubtful where its points are; it is selected.
    void pointsDoubtful(int face);

private:
    /// What a search brought, and whom the photo's metadata name: it may be closed before the faces are taken.
    struct FoundFaces {
        std::vector<Face> faces;
        std::vector<NamedRegion> people;
    };

    void connectWorker();
    void connectProject();
    void opened(const OpenedPhoto& photo);
    void found(PhotoId id, const std::vector<Face>& faces);
    void take(PhotoId id, const FoundFaces& found);
    void takeEarlyFaces();
    void photoRemoved(PhotoId id);
    void searchWhenTurned();
    void filterPhoto();

    const ProjectPhoto* current() const { return m_project.photo(m_photo); }
    void leavePhoto(PhotoId next);
    /// Asks for every face of which something has changed since it was asked for.
    void synchronise();
    void askAgain();
    void measureInvented();
    void dropInvented();
    void dropUnusedReferences();

    Project& m_project;
    RestorationWorker& m_worker;
    std::shared_ptr<const StageRegistry> m_stages;
    ReferencePhotos* m_references;
    FaceSuggestions* m_suggestions;
    std::optional<EngineState> m_engine;
    std::optional<FaceTreatment> m_newTreatment;
    std::map<PhotoId, FoundFaces> m_early; ///< found before the engine had started
    bool m_engineTold = false;             ///< it has started, or failed to
    bool m_restarting = true;              ///< nothing that was asked for counts when the engine has started
    PhotoId m_photo = 0;
    int m_selected = 0;
    int m_turns = 0; ///< quarters by which the shown photo is turned
    OpenPhotos m_open;
    PhotoFilters m_filters;
    PendingReplies<ShownFace> m_leaving; ///< faces that were deleted, being taken out of the picture
    PendingReplies<Face> m_boxSearches;  ///< faces that were drawn, being found
    std::unique_ptr<ShownFaces> m_faces; ///< null: no photo is shown
    InventedMeasurement m_invented;
    bool m_inventedWanted = false;
};

} // namespace heirloom::ui
