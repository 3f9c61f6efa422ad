// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/project/presets.h"
#include "ui/window/other_method.h"
#include "ui/window/workspace.h"

#include <cstdint>
#include <map>
#include <vector>

#include <QImage>
#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace heirloom::ui {

class FacePanel;
class ReferencePicker;
struct ReferenceCandidate;
class ThumbnailLoader;

/// Between the panel of the selected face and the project: a look that is changed becomes an edit, and what is known of the
/// face is shown. Also presets, and the choice of reference pictures. Thread: the window's.
class FaceControls : public QObject {
    Q_OBJECT

public:
    /// All must outlive this, but the panel's owner may be the window.
    FaceControls(Workspace& workspace, RestorationWorker& worker, Presets& presets, ThumbnailLoader& thumbnails,
                 FacePanel& panel, QWidget* window);

    void tryAnother();
    void copyToFaces();
    void copyToPhotos();
    void reset();
    void applyPreset(const QString& name);
    void askForPresetName();
    void chooseReferences();

Q_SIGNALS:
    /// Something was done that cannot be seen in the window itself.
    void said(const QString& sentence);

private:
    void connectPanel();
    void connectWorkspace();
    void showFace();
    void showFigures();
    void showReferences();
    void showPresets();
    void setTreatment(const FaceTreatment& look, bool committed);
    void edit(const FaceTreatment& look);
    void addReferences();
    ReferenceCandidate candidateOf(const QString& path, const Face& face);
    void addCandidates(const QString& path, const std::vector<Face>& faces);
    void askForReferenceFile();
    void removeReference(int index);

    Workspace& m_workspace;
    OtherMethod m_otherMethod;
    Presets& m_presets;
    ThumbnailLoader& m_thumbnails;
    FacePanel& m_panel;
    QWidget* m_window;
    QPointer<ReferencePicker> m_picker;
    std::map<std::uint64_t, int> m_offered; ///< the picker's indices, by the loader's key
    std::map<std::uint64_t, QImage>
        m_pictures; ///< of reference faces, by the loader's key; null while they are awaited
};

} // namespace heirloom::ui
