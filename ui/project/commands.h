// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/project/project.h"

#include <cstddef>
#include <optional>
#include <vector>

#include <QUndoCommand>

// The steps of undo. Private to Project.
namespace heirloom::ui {

/// The one door to a project's values: what changes them says so.
class ProjectCommand : public QUndoCommand {
protected:
    ProjectCommand(Project& project, const QString& text) : QUndoCommand(text), m_project(project) {}

    void insertPhoto(std::size_t index, ProjectPhoto photo);
    ProjectPhoto takePhoto(PhotoId id);
    /// `dismissed`: where it lay was no face for as long as it was gone.
    void insertFace(PhotoId id, std::size_t index, const FaceRecipe& face, bool dismissed);
    void removeFace(PhotoId id, int faceId, const std::optional<Box>& dismissed);
    void dismiss(PhotoId id, const Box& box);
    void takeLastDismissedBack(PhotoId id);
    void replaceFace(PhotoId id, const FaceRecipe& face);
    void setTreatment(FaceKey key, const FaceTreatment& treatment);
    void setReferences(FaceKey key, const std::vector<ReferencePicture>& references);
    void setStage(PhotoId id, const Choice& stage);
    void appendStroke(PhotoId id, const ProtectStroke& stroke);
    void removeLastStroke(PhotoId id);
    void swapStrokes(PhotoId id, std::vector<ProtectStroke>& strokes);

private:
    FaceRecipe& face(FaceKey key);
    ProjectPhoto& photo(PhotoId id);
    Project& m_project;
};

/// Photos come or go. What is gone lies here with all that was found out about it, so that it comes back as it went.
class PhotosCommand : public ProjectCommand {
public:
    struct Entry {
        std::size_t index = 0;
        ProjectPhoto photo; ///< of those to be removed only the id matters
    };
    enum class Kind { Add, Remove };
    /// Entries by rising index.
    PhotosCommand(Project& project, const QString& text, Kind kind, std::vector<Entry> entries);
    void redo() override { m_kind == Kind::Add ? insert() : take(); }
    void undo() override { m_kind == Kind::Add ? take() : insert(); }

private:
    void insert();
    void take();
    Kind m_kind;
    std::vector<Entry> m_entries;
};

/// A face comes or goes. One that is dismissed was found, and is to be found no more.
class FaceListCommand : public ProjectCommand {
public:
    enum class Kind { Add, Remove, Dismiss };
    FaceListCommand(Project& project, const QString& text, Kind kind, PhotoId id, std::size_t index, FaceRecipe face);
    void redo() override { m_kind == Kind::Add ? insert() : remove(); }
    void undo() override { m_kind == Kind::Add ? remove() : insert(); }

private:
    void insert() { insertFace(m_photo, m_index, m_face, m_kind == Kind::Dismiss); }
    void remove()
    {
        removeFace(m_photo, m_face.face.id, m_kind == Kind::Dismiss ? std::optional(m_face.face.box) : std::nullopt);
    }
    Kind m_kind;
    PhotoId m_photo;
    std::size_t m_index;
    FaceRecipe m_face;
};

/// What might have been a face is none.
class DismissCommand : public ProjectCommand {
public:
    DismissCommand(Project& project, const QString& text, PhotoId id, const Box& box)
        : ProjectCommand(project, text), m_photo(id), m_box(box)
    {
    }
    void redo() override { dismiss(m_photo, m_box); }
    void undo() override { takeLastDismissedBack(m_photo); }

private:
    PhotoId m_photo;
    Box m_box;
};

/// A face is left out, lies elsewhere, or is somebody else.
class FaceCommand : public ProjectCommand {
public:
    FaceCommand(Project& project, const QString& text, PhotoId id, FaceRecipe before, FaceRecipe after);
    void redo() override { replaceFace(m_photo, m_after); }
    void undo() override { replaceFace(m_photo, m_before); }

private:
    PhotoId m_photo;
    FaceRecipe m_before;
    FaceRecipe m_after;
};

/// Some faces get one treatment. Steps of the same drag over the same faces melt into one.
class TreatmentCommand : public ProjectCommand {
public:
    struct Entry {
        FaceKey face;
        FaceTreatment before;
    };
    /// `drag` 0: stands for itself.
    TreatmentCommand(Project& project, const QString& text, std::vector<Entry> entries, const FaceTreatment& after,
                     int drag);
    int id() const override { return m_drag > 0 ? 1 : -1; }
    bool mergeWith(const QUndoCommand* other) override;
    void redo() override;
    void undo() override;

private:
    std::vector<Entry> m_entries;
    FaceTreatment m_after;
    int m_drag;
};

class ReferencesCommand : public ProjectCommand {
public:
    ReferencesCommand(Project& project, const QString& text, FaceKey key, std::vector<ReferencePicture> before,
                      std::vector<ReferencePicture> after);
    void redo() override { setReferences(m_face, m_after); }
    void undo() override { setReferences(m_face, m_before); }

private:
    FaceKey m_face;
    std::vector<ReferencePicture> m_before;
    std::vector<ReferencePicture> m_after;
};

/// A stage of the whole photo. Steps of the same drag melt into one.
class StageCommand : public ProjectCommand {
public:
    StageCommand(Project& project, const QString& text, PhotoId id, Choice before, Choice after, int drag);
    int id() const override { return 2; }
    bool mergeWith(const QUndoCommand* other) override;
    void redo() override { setStage(m_photo, m_after); }
    void undo() override { setStage(m_photo, m_before); }

private:
    PhotoId m_photo;
    Choice m_before;
    Choice m_after;
    int m_drag;
};

class AddStrokeCommand : public ProjectCommand {
public:
    AddStrokeCommand(Project& project, const QString& text, PhotoId id, ProtectStroke stroke);
    void redo() override { appendStroke(m_photo, m_stroke); }
    void undo() override { removeLastStroke(m_photo); }

private:
    PhotoId m_photo;
    ProtectStroke m_stroke;
};

class ClearStrokesCommand : public ProjectCommand {
public:
    ClearStrokesCommand(Project& project, const QString& text, PhotoId id) : ProjectCommand(project, text), m_photo(id)
    {
    }
    void redo() override { swapStrokes(m_photo, m_cleared); }
    void undo() override { swapStrokes(m_photo, m_cleared); }

private:
    PhotoId m_photo;
    std::vector<ProtectStroke> m_cleared;
};

} // namespace heirloom::ui
