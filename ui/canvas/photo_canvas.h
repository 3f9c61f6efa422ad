// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/protection.h"
#include "engine/photo/image_buffer.h"

#include <memory>
#include <vector>

#include <QBasicTimer>
#include <QFutureWatcher>
#include <QPoint>
#include <QWidget>

#include "ui/canvas/canvas_scene.h"
#include "ui/canvas/canvas_types.h"

class QGestureEvent;
class QHelpEvent;
class QNativeGestureEvent;

namespace heirloom {
struct FacePatch;
struct InventedPatch;
class ToneCurves;
} // namespace heirloom

namespace heirloom::ui {

class AlignFaceTool;
class BrushTool;
class CanvasPainter;
class CanvasToolHandler;
class CropTool;
class DrawFaceTool;
class SelectTool;
struct CanvasPointer;
class WipeDivider;

/// Shows a photo with its restored faces, compares it with what it was, and lets faces be picked, drawn, aligned and
/// protected, and the photo be cropped. It changes nothing itself: it says in signals what a person wants and shows
/// what it is given. All places that it is told and tells are the photo's, however it is turned. Wheel and pinch zoom
/// about the pointer; a drag, the middle button or Space and a drag pan. Keys: + - 0 (fit) 1 (100 %), arrows, Tab from
/// face to face, Enter toggles and Delete deletes the selected one; without one they take and dismiss the selected
/// suggestion. Escape gives up what is being dragged.
class PhotoCanvas : public QWidget {
    Q_OBJECT

public:
    explicit PhotoCanvas(QWidget* parent = nullptr);
    ~PhotoCanvas() override;

    /// 8-bit RGB in sRGB at full size, fitted; null for none. All that was set for the photo before is dropped:
    /// what was filtered, patches, faces, suggestions, strokes, the frame, tones and the crop. The whole photo is shown.
    void setPhoto(const ImageBuffer& display);
    /// What of the photo is shown. What was fitted stays so; otherwise the middle of the view stays on its place of the
    /// photo. To be cropped it is the uncropped one.
    void setFrame(const Frame& frame);
    /// What lies below the restored faces, in the photo's place; perhaps smaller than the photo. Null: the photo itself.
    void setFiltered(const ImageBuffer& display);
    /// Of the photo with its restored faces; before and what is invented keep their own. `grey`: whether the photo is.
    void setTones(const ToneCurves& curves, bool grey);
    /// Shown without a photo: a sentence that says what to do.
    void setPlaceholder(const QString& sentence);
    /// Replaces the face's patch, and lies over the patches of other faces.
    void setPatch(int faceId, const FacePatch& patch);
    void removePatch(int faceId);
    void setInvented(int faceId, const InventedPatch& patch);
    void clearInvented();

    void setFaces(std::vector<CanvasFace> faces);
    /// 0: none.
    void setSelectedFace(int id);
    /// What may be faces, and which of it is selected; 0: none.
    void setSuggestions(std::vector<CanvasSuggestion> suggestions, int selected);
    void setFramesShown(bool shown);
    /// They are also shown while a brush is in use.
    void setStrokes(std::vector<ProtectStroke> strokes, bool shown);

    CompareMode compareMode() const { return m_mode; }
    void setCompareMode(CompareMode mode);
    /// Shows the original whatever the mode, while a key is held.
    void setOriginalHeld(bool held);

    CanvasTool tool() const { return m_tool; }
    void setTool(CanvasTool tool);
    /// In pixels of the photo, > 0.
    void setBrushRadius(double radius);

    // For CanvasTool::Crop, which shows the photo after, in one view, without the faces' frames.
    /// Shares of the frame's sides that are cut off, as in Geometry. Nothing changes while a person drags.
    void setCrop(double left, double top, double right, double bottom);
    /// Of width to height; 0: free. Of another shape before, the rectangle is changed at once: cropChanged().
    void setCropRatio(double widthToHeight);
    /// A drag draws a line that should be level or upright: angleDrawn().
    void setStraightening(bool straightens);

    /// Device pixels per pixel of the photo.
    double zoom() const { return m_scene.transform.zoom(); }
    bool isFit() const { return m_scene.transform.isFit(); }

    QSize sizeHint() const override { return {960, 640}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

public Q_SLOTS:
    void fit();
    void actualSize();
    void zoomBy(double factor);
    void zoomToFace(int id);

Q_SIGNALS:
    void faceClicked(int id);
    void faceToggled(int id);
    void faceDeleted(int id);
    void suggestionClicked(int id);
    void suggestionTaken(int id);
    void suggestionDismissed(int id);
    void faceDrawn(const heirloom::Box& box);
    void pointsMoved(int id, const heirloom::ui::FacePoints& points);
    void strokeDrawn(const heirloom::ProtectStroke& stroke);
    /// Shares that are cut off, also during a drag; committed at its end, and when Escape took it back.
    void cropChanged(double left, double top, double right, double bottom, bool committed);
    /// By how many degrees, clockwise, what is shown must be turned further; -45..45.
    void angleDrawn(double degrees);
    void cropFinished();
    void cropGivenUp();
    void zoomChanged(double zoom);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Drag { None, Pressed, Panning, Tool };

    CanvasToolHandler* handler() const;
    bool areFramesShown() const { return m_scene.framesShown && !m_scene.cropping; }
    bool isBrushing() const { return m_tool == CanvasTool::Protect || m_tool == CanvasTool::Unprotect; }
    CanvasPointer pointerAt(QPointF position) const;
    static void buildLater(QFutureWatcher<PicturePyramid>& building, const ImageBuffer& display);
    void layOut();
    void viewChanged();
    void moveDivider(double share);
    void hoverFace(int id);
    void hoverSuggestion(int id);
    void updateSuggestion(int id);
    void place(std::vector<PlacedPicture>& pictures, int face, const Box& where, const ImageBuffer& pixels);
    void updateWhere(const Box& where);
    void updateFace(int id);
    void updateStates(std::vector<CanvasFace> faces);
    void updateBusy();
    void updateCursor();
    void updateDescription();
    QString descriptionOfFaces() const;
    QString descriptionOfSuggestions() const;
    void zoomAbout(double factor, QPointF position);
    void gesture(QGestureEvent* event);
    void showTip(QHelpEvent* event);
    bool pressKey(int key);

    CanvasScene m_scene;
    std::unique_ptr<CanvasPainter> m_painter;
    QFutureWatcher<PicturePyramid> m_building;
    QFutureWatcher<PicturePyramid> m_buildingFiltered;
    QString m_placeholder;
    CompareMode m_mode = CompareMode::Wipe;
    bool m_originalHeld = false;
    CanvasTool m_tool = CanvasTool::Select;
    SelectTool* m_look;
    DrawFaceTool* m_draw;
    AlignFaceTool* m_align;
    BrushTool* m_brush;
    CropTool* m_crop;
    WipeDivider* m_divider;
    QBasicTimer m_busyTimer;
    double m_announcedZoom = 0;

    Drag m_drag = Drag::None;
    Qt::MouseButton m_button = Qt::NoButton; ///< that drags
    QPointF m_last;                          ///< where the drag is
    CanvasPane m_pane;                       ///< where it began
    bool m_spaceHeld = false;
};

} // namespace heirloom::ui
