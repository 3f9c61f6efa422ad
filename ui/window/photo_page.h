// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/canvas/canvas_types.h"
#include "ui/support/inline_message.h"
#include "ui/window/workspace.h"

#include <QWidget>

class QLabel;

namespace heirloom::ui {

class FaceStrip;
class InventedNote;
class PhotoCanvas;
class SuggestionBar;

/// The middle of the window: the photo, what there is to say about it, and its faces. What is done to the photo or to the
/// strip becomes an edit of the project; what the workspace tells is shown. Thread: the window's.
class PhotoPage : public QWidget {
    Q_OBJECT

public:
    /// `workspace` must outlive this.
    explicit PhotoPage(Workspace& workspace, QWidget* parent = nullptr);

    PhotoCanvas& canvas() { return *m_canvas; }
    FaceStrip& strip() { return *m_strip; }
    /// One sentence above the photo, until another one comes or it is closed.
    InlineMessage& message() { return *m_message; }
    /// The question whether the photo is to be turned.
    InlineMessage& turnBar() { return *m_turnBar; }
    SuggestionBar& suggestionBar() { return *m_suggestionBar; }

    void setCompareMode(CompareMode mode);
    void setTool(CanvasTool tool);
    /// In pixels on the screen: how wide the brush looks does not depend on the zoom.
    void setBrushSize(int pixels);
    void setSelectedIncluded(bool included);
    void deleteSelected();
    /// To the next or, with -1, the one before; around the end.
    void selectNextFace(int step);

Q_SIGNALS:
    /// A tool has done what it is for; the one at rest should be taken up again.
    void toolFinished();
    /// Somebody wants to see where the points of the selected face are, and to move them.
    void pointsRequested();

private:
    void build();
    void connectCanvas();
    void connectSuggestions();
    void connectWorkspace();
    void showPhotoState();
    void showFaces();
    void showCanvasFaces();
    void showSuggestions();
    void showFace(int id);
    void showStrokes();
    void movePoints(int id, const FacePoints& points);
    void updateBrush();

    Workspace& m_workspace;
    InlineMessage* m_message;
    InlineMessage* m_turnBar;
    PhotoCanvas* m_canvas;
    InventedNote* m_inventedNote;
    FaceStrip* m_strip;
    QLabel* m_noFaces;
    SuggestionBar* m_suggestionBar;
    int m_brushSize = 24;
    QString m_photoProblem; ///< why the shown photo cannot be shown
};

} // namespace heirloom::ui
