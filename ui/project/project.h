// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/photo/people.h"
#include "ui/project/project_photo.h"

#include <span>
#include <vector>

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUndoStack>

namespace heirloom::ui {

/// The document behind the window: the open photos and what was decided about their faces. All edits can be undone; one
/// that names a photo or face which is not there (any more) does nothing, nor does one that changes nothing. Slots of its
/// signals may read, but must not edit. Thread: the window's.
class Project : public QObject {
    Q_OBJECT

public:
    explicit Project(QObject* parent = nullptr);
    ~Project() override;

    const std::vector<ProjectPhoto>& photos() const { return m_photos; }
    /// Null if there is none; valid until the next edit.
    const ProjectPhoto* photo(PhotoId id) const;
    const FaceRecipe* face(PhotoId id, int faceId) const;
    /// Of the photo at this absolute path; 0 if it is not open.
    PhotoId idOf(const QString& path) const;

    QUndoStack* undoStack() { return &m_undoStack; }
    bool isModified() const { return !m_undoStack.isClean(); }
    /// Where the project was read from or saved to; empty if nowhere yet.
    const QString& filePath() const { return m_filePath; }
    void setSaved(const QString& filePath);
    /// Another document: the photos get ids that were never used, nothing can be undone. `modified`: it is a recovered one.
    void replaceAll(std::vector<ProjectPhoto> photos, const QString& filePath, bool modified = false);

    /// Appends photos; those that are open already are left out. Returns the ids of the new ones.
    std::vector<PhotoId> addPhotos(const QStringList& paths);
    /// Appends a photo with all that was decided about it earlier. Returns its id; 0 if it is open already.
    PhotoId addPhoto(ProjectPhoto photo);
    void removePhotos(const std::vector<PhotoId>& ids);

    /// Strength and grain are brought into their range; a method's parameters are its own matter. Changes of the same faces
    /// in a row are one step of undo until commitTreatment(), because a handle is dragged.
    void setTreatment(std::span<const FaceKey> faces, const FaceTreatment& treatment);
    void setTreatment(PhotoId id, int faceId, const FaceTreatment& treatment);
    void commitTreatment() { ++m_drag; }
    /// One step of undo. All faces get the treatment of this one.
    void copyTreatmentToPhoto(PhotoId id, int faceId);
    void copyTreatmentToAllPhotos(PhotoId id, int faceId);
    void setReferences(PhotoId id, int faceId, const std::vector<ReferencePicture>& references);

    void setIncluded(PhotoId id, int faceId, bool included);
    /// A face drawn by hand. Returns its id, which takes the place of face.id; 0 if there is no such photo. `people`: as for
    /// facesFound().
    int addFace(PhotoId id, const Face& face, const FaceTreatment& treatment = {},
                std::span<const NamedRegion> people = {});
    /// The same with a face that was found, and that somebody has said is one.
    int addFoundFace(PhotoId id, const Face& face, const FaceTreatment& treatment = {},
                     std::span<const NamedRegion> people = {});
    /// One that was found is dismissed by that: no search brings it again.
    void deleteFace(PhotoId id, int faceId);
    /// Somebody has said that this place of the photo, which is none of its faces, is no face.
    void dismiss(PhotoId id, const Box& box);
    /// A face aligned by hand: its place; its id stays.
    void moveFace(PhotoId id, int faceId, const Face& face);
    /// Who it is; empty: nobody says. Spaces around the name and line breaks go.
    void setName(PhotoId id, int faceId, const QString& name);

    /// A stage of the whole photo, as chosen; what undoing it is called. Changes of the same stage in a row are one step of
    /// undo until commitStage().
    void setStage(PhotoId id, const Choice& stage, const QString& text);
    void commitStage() { ++m_drag; }

    void addStroke(PhotoId id, const ProtectStroke& stroke);
    void clearStrokes(PhotoId id);

    /// What a search brought; cannot be undone. Ignored if this photo was searched already, because its faces may have
    /// been edited since. Faces drawn meanwhile stay; found ones that lie on them are left out, and so are dismissed ones.
    /// `people`: whom the photo's metadata name. What is new among the faces gets their names; see nameFaces().
    void facesFound(PhotoId id, const std::vector<Face>& faces, const FaceTreatment& treatment = {},
                    std::span<const NamedRegion> people = {});
    /// The photo counts as one that was not searched: it has been turned. Cannot be undone.
    void searchAgain(PhotoId id);
    /// SHA-256 of the photo's file, 32 bytes; cannot be undone. If another one was known the photo is marked as changed.
    void setHash(PhotoId id, const QByteArray& sha256);

Q_SIGNALS:
    void photoAdded(heirloom::PhotoId id, int index);
    void photoRemoved(heirloom::PhotoId id);
    void facesChanged(heirloom::PhotoId id); ///< which faces there are or are none, where, who, which are included
    void treatmentChanged(heirloom::PhotoId id, int faceId); ///< or its references
    void strokesChanged(heirloom::PhotoId id);
    void stagesChanged(heirloom::PhotoId id); ///< what is done to the whole photo
    void photoDiffers(heirloom::PhotoId id);  ///< its file has changed since the project was made
    void modifiedChanged(bool modified);
    /// Something that a project file holds has changed, undoable or not.
    void changed();

private:
    friend class ProjectCommand;
    ProjectPhoto* find(PhotoId id);
    int pushFace(PhotoId id, const Face& face, const FaceTreatment& treatment, bool manual,
                 std::span<const NamedRegion> people);
    void pushTreatment(std::span<const FaceKey> faces, const FaceTreatment& treatment, const QString& text, int drag);

    std::vector<ProjectPhoto> m_photos;
    QUndoStack m_undoStack;
    QString m_filePath;
    PhotoId m_nextPhoto = 1;
    int m_drag = 1;
};

} // namespace heirloom::ui
