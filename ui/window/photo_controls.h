// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/stages/geometry/geometry.h"
#include "ui/window/workspace.h"

#include <functional>
#include <optional>

#include <QObject>
#include <QString>

class QShortcut;

namespace heirloom::ui {

class CropOptions;
class PhotoCanvas;
class PhotoPanel;

/// Between the panel of the whole photo, the crop tool and the project: what is dragged becomes an edit, and the canvas shows
/// the photo as its recipe has it. Thread: the window's.
class PhotoControls : public QObject {
    Q_OBJECT

public:
    /// All must outlive this, but the widgets' owner may be the window.
    PhotoControls(Workspace& workspace, PhotoPanel& panel, PhotoCanvas& canvas, QObject* parent = nullptr);

    void turnLeft();
    void turnRight();
    void mirror();
    /// The crop tool is taken up, or put away, by which what was cropped stays.
    void setCropping(bool cropping);

Q_SIGNALS:
    /// The crop tool has done what it is for; the one at rest should be taken up again.
    void toolFinished();
    /// Something that cannot be done, as a sentence.
    void said(const QString& sentence);

private:
    void connectCrop();
    void show();
    Geometry geometry() const;
    PixelSize photoSize() const;
    void change(const QString& text, bool committed, const std::function<void(Geometry&)>& edit);
    void setStage(const Choice& stage, const QString& text, bool committed);

    Workspace& m_workspace;
    PhotoPanel& m_panel;
    PhotoCanvas& m_canvas;
    CropOptions* m_options;
    QShortcut* m_escape; ///< wherever the focus is while cropping
    bool m_cropping = false;
    Choice m_before; ///< the geometry when cropping began
};

} // namespace heirloom::ui
