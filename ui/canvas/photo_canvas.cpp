// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/photo_canvas.h"

#include "engine/pipeline/face_patch.h"
#include "engine/worker/worker_types.h"

#include <algorithm>
#include <cstdlib>
#include <initializer_list>
#include <memory>
#include <utility>

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPromise>
#include <QRegion>
#include <QThreadPool>
#include <QTimerEvent>

#include "ui/canvas/canvas_painter.h"
#include "ui/canvas/canvas_tool_align.h"
#include "ui/canvas/canvas_tool_brush.h"
#include "ui/canvas/canvas_tool_draw.h"
#include "ui/canvas/face_frames.h"
#include "ui/canvas/wipe_divider.h"

namespace heirloom::ui {
namespace {

constexpr int kBusyTick = 80;           ///< ms
constexpr double kBusyTurn = 0.08;      ///< of a turn, a tick
constexpr double kRoomAroundFace = 0.6; ///< of its box, on each side, when zoomed to it
constexpr double kFaceZoomLimit = 4;    ///< a small face is not blown up to squares
constexpr int kManyRects = 8;

} // namespace

PhotoCanvas::PhotoCanvas(QWidget* parent)
    : QWidget(parent), m_look(new LookTool(m_scene, this)), m_draw(new DrawFaceTool(m_scene, this)),
      m_align(new AlignFaceTool(m_scene, this)), m_brush(new BrushTool(m_scene, this)), m_divider(new WipeDivider(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Photo"));

    connect(m_look, &LookTool::faceClicked, this, &PhotoCanvas::faceClicked);
    connect(m_look, &LookTool::faceToggled, this, &PhotoCanvas::faceToggled);
    connect(m_look, &LookTool::faceDeleted, this, &PhotoCanvas::faceDeleted);
    connect(m_look, &LookTool::faceHovered, this, &PhotoCanvas::hoverFace);
    connect(m_draw, &DrawFaceTool::faceDrawn, this, &PhotoCanvas::faceDrawn);
    connect(m_align, &AlignFaceTool::pointsMoved, this, &PhotoCanvas::pointsMoved);
    connect(m_align, &AlignFaceTool::faceClicked, this, &PhotoCanvas::faceClicked);
    connect(m_brush, &BrushTool::strokeDrawn, this, &PhotoCanvas::strokeDrawn);
    for (CanvasToolHandler* tool : std::initializer_list<CanvasToolHandler*>{m_look, m_draw, m_align, m_brush}) {
        connect(tool, &CanvasToolHandler::changed, this, [this] {
            updateCursor();
            update();
        });
    }
    connect(m_divider, &WipeDivider::shareChanged, this, &PhotoCanvas::moveDivider);
    connect(m_divider, &WipeDivider::entered, this, [this] { handler()->hover(nullptr); });
    connect(&m_building, &QFutureWatcherBase::finished, this, [this] {
        if (m_building.future().resultCount() == 0)
            return;
        m_scene.photo = m_building.result();
        update();
    });
    layOut();
    updateDescription();
}

PhotoCanvas::~PhotoCanvas() = default;

void PhotoCanvas::setPhoto(const ImageBuffer& display)
{
    handler()->cancel();
    m_scene.patches.clear();
    m_scene.invented.clear();
    m_scene.strokes.clear();
    m_scene.photo = PicturePyramid::rough(display);
    m_scene.transform.setPhotoSize(m_scene.photo.size());
    setFaces({});
    if (display.isNull()) {
        m_building.setFuture({});
    } else {
        const auto promise = std::make_shared<QPromise<PicturePyramid>>();
        m_building.setFuture(promise->future());
        QThreadPool::globalInstance()->start([promise, display] {
            promise->start();
            promise->addResult(PicturePyramid::build(display));
            promise->finish();
        });
    }
    layOut();
    viewChanged();
}

void PhotoCanvas::setPlaceholder(const QString& sentence)
{
    m_placeholder = sentence;
    updateDescription();
    update();
}

void PhotoCanvas::place(std::vector<PlacedPicture>& pictures, int face, const Box& where, const ImageBuffer& pixels)
{
    const auto old = std::find_if(pictures.begin(), pictures.end(),
                                  [face](const PlacedPicture& placed) { return placed.face == face; });
    if (old != pictures.end()) {
        updateWhere(old->where);
        pictures.erase(old);
    }
    if (pixels.isNull() || m_scene.photo.isNull())
        return;
    pictures.push_back({face, where, PicturePyramid::build(pixels)});
    updateWhere(where);
}

void PhotoCanvas::setPatch(int faceId, const FacePatch& patch)
{
    place(m_scene.patches, faceId, patch.where, patch.pixels);
}

void PhotoCanvas::removePatch(int faceId)
{
    place(m_scene.patches, faceId, {}, {});
}

void PhotoCanvas::setInvented(int faceId, const InventedPatch& patch)
{
    place(m_scene.invented, faceId, patch.where, patch.pixels);
}

void PhotoCanvas::clearInvented()
{
    m_scene.invented.clear();
    update();
}

void PhotoCanvas::setFaces(std::vector<CanvasFace> faces)
{
    const bool inPlace = std::equal(faces.begin(), faces.end(), m_scene.faces.begin(), m_scene.faces.end(),
                                    [](const CanvasFace& a, const CanvasFace& b) {
                                        return a.id == b.id && a.box == b.box && a.points == b.points
                                               && a.roll == b.roll;
                                    });
    if (inPlace) {
        updateStates(std::move(faces));
        return;
    }
    m_scene.faces = std::move(faces);
    if (!m_scene.face(m_scene.selected))
        m_scene.selected = 0;
    if (!m_scene.face(m_scene.hovered))
        m_scene.hovered = 0;
    handler()->sceneChanged();
    updateBusy();
    updateCursor();
    updateDescription();
    update();
}

/// Nothing moved: only what has changed is painted again, since this comes with every move of a handle.
void PhotoCanvas::updateStates(std::vector<CanvasFace> faces)
{
    std::swap(m_scene.faces, faces);
    for (std::size_t i = 0; i < faces.size(); ++i) {
        if (!(faces[i] == m_scene.faces[i]))
            updateFace(faces[i].id);
    }
    handler()->sceneChanged();
    updateBusy();
    updateDescription();
}

void PhotoCanvas::setSelectedFace(int id)
{
    if (id == m_scene.selected)
        return;
    updateFace(m_scene.selected);
    m_scene.selected = m_scene.face(id) ? id : 0;
    updateFace(m_scene.selected);
    handler()->sceneChanged();
    updateDescription();
}

void PhotoCanvas::hoverFace(int id)
{
    updateFace(m_scene.hovered);
    m_scene.hovered = id;
    updateFace(id);
    updateCursor();
}

void PhotoCanvas::setFramesShown(bool shown)
{
    m_scene.framesShown = shown;
    updateBusy();
    update();
}

void PhotoCanvas::setStrokes(std::vector<ProtectStroke> strokes, bool shown)
{
    m_scene.strokes = std::move(strokes);
    m_scene.strokesShown = shown;
    update();
}

void PhotoCanvas::setCompareMode(CompareMode mode)
{
    m_mode = mode;
    layOut();
    viewChanged();
}

void PhotoCanvas::setOriginalHeld(bool held)
{
    m_originalHeld = held;
    layOut();
    viewChanged();
}

void PhotoCanvas::setTool(CanvasTool tool)
{
    if (tool == m_tool)
        return;
    handler()->cancel();
    handler()->hover(nullptr);
    m_drag = Drag::None;
    m_tool = tool;
    m_brush->setProtects(tool != CanvasTool::Unprotect);
    // Its handle must not lie between a tool and the face that it works on.
    m_divider->setAttribute(Qt::WA_TransparentForMouseEvents, tool != CanvasTool::Look);
    m_divider->update();
    handler()->sceneChanged();
    updateCursor();
    update();
}

void PhotoCanvas::setBrushRadius(double radius)
{
    m_brush->setRadius(radius);
}

void PhotoCanvas::fit()
{
    m_scene.transform.fit();
    viewChanged();
}

void PhotoCanvas::actualSize()
{
    m_scene.transform.zoomTo(1, m_scene.transform.viewCentre());
    viewChanged();
}

void PhotoCanvas::zoomBy(double factor)
{
    m_scene.transform.zoomTo(zoom() * factor, m_scene.transform.viewCentre());
    viewChanged();
}

void PhotoCanvas::zoomToFace(int id)
{
    const CanvasFace* face = m_scene.face(id);
    if (!face)
        return;
    const double across = face->box.width * kRoomAroundFace, down = face->box.height * kRoomAroundFace;
    m_scene.transform.show(rectOf(face->box).adjusted(-across, -down, across, down), kFaceZoomLimit);
    viewChanged();
}

void PhotoCanvas::layOut()
{
    // Side by side keeps its two views while the original is held, so that nothing jumps.
    m_scene.mode = m_originalHeld && m_mode != CompareMode::SideBySide ? CompareMode::Original : m_mode;
    m_scene.rightToLeft = isRightToLeft();
    m_scene.layOut(rect(), devicePixelRatioF());
    if (m_originalHeld) {
        for (CanvasPane& pane : m_scene.panes)
            pane.after = false;
    }
    m_divider->setVisible(m_scene.mode == CompareMode::Wipe && !m_scene.photo.isNull());
    m_divider->placeAt(m_scene.dividerPlace(width()));
}

void PhotoCanvas::viewChanged()
{
    update();
    if (zoom() == m_announcedZoom)
        return;
    m_announcedZoom = zoom();
    Q_EMIT zoomChanged(m_announcedZoom);
}

void PhotoCanvas::moveDivider(double share)
{
    const int before = m_scene.dividerPlace(width());
    m_scene.divider = share;
    layOut();
    const int now = m_scene.dividerPlace(width());
    update(QRect(std::min(before, now) - 1, 0, std::abs(now - before) + 2, height()));
    update(QRect(0, 0, width(), 4 * fontMetrics().height())); // the labels give way to the divider
}

void PhotoCanvas::updateWhere(const Box& where)
{
    for (const CanvasPane& pane : m_scene.panes)
        update(m_scene.toWidget(pane, rectOf(where)).toAlignedRect().adjusted(-2, -2, 2, 2) & pane.clip);
}

void PhotoCanvas::updateFace(int id)
{
    const CanvasFace* face = m_scene.face(id);
    if (!face)
        return;
    for (const CanvasPane& pane : m_scene.panes)
        update(faceFrameBounds(m_scene, pane, *face) & pane.clip);
}

void PhotoCanvas::updateBusy()
{
    const bool busy = m_scene.framesShown
                      && std::any_of(m_scene.faces.begin(), m_scene.faces.end(),
                                     [](const CanvasFace& face) { return face.busy; });
    if (busy && !m_busyTimer.isActive())
        m_busyTimer.start(kBusyTick, this);
    else if (!busy)
        m_busyTimer.stop();
}

void PhotoCanvas::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_busyTimer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_scene.busyPhase += kBusyTurn;
    if (m_scene.busyPhase >= 1)
        m_scene.busyPhase -= 1;
    for (const CanvasPane& pane : m_scene.panes) {
        for (const CanvasFace& face : m_scene.faces) {
            if (face.busy)
                update(faceMarkBounds(m_scene, pane, face) & pane.clip);
        }
    }
}

void PhotoCanvas::updateDescription()
{
    const int count = static_cast<int>(m_scene.faces.size());
    const CanvasFace* face = m_scene.face(m_scene.selected);
    QString description;
    if (m_scene.photo.isNull())
        description = m_placeholder;
    else if (count == 0)
        description = tr("No face is marked.");
    else if (!face)
        description = tr("%n face(s), none selected", nullptr, count);
    else if (!face->included)
        description = tr("%n face(s), face %1 selected, left out", nullptr, count).arg(face->id);
    else if (!face->issue.isEmpty())
        description = tr("%n face(s), face %1 selected: %2", nullptr, count).arg(face->id).arg(face->issue);
    else
        description = tr("%n face(s), face %1 selected", nullptr, count).arg(face->id);
    if (description != accessibleDescription())
        setAccessibleDescription(description);
}

void PhotoCanvas::paintEvent(QPaintEvent* event)
{
    if (m_scene.transform.pixelRatio() != devicePixelRatioF()) // moved to another screen
        layOut();
    QPainter painter(this);
    const QColor window = palette().color(QPalette::Window);
    painter.fillRect(event->rect(), window.lightness() > 128 ? window.darker(107) : window.darker(125));
    const CanvasPainter pictures(m_scene);
    if (m_scene.photo.isNull()) {
        pictures.paintPlaceholder(painter, rect(), palette(), m_placeholder);
        return;
    }
    const QRegion& region = event->region();
    if (region.rectCount() > kManyRects) {
        pictures.paintPictures(painter, event->rect());
    } else {
        for (const QRect& part : region)
            pictures.paintPictures(painter, part);
    }
    for (const CanvasPane& pane : m_scene.panes) {
        painter.save();
        painter.setClipRect(pane.clip);
        if (m_scene.strokesShown || isBrushing())
            pictures.paintStrokes(painter, pane, m_brush->live());
        if (m_scene.framesShown)
            paintFaceFrames(painter, m_scene, pane, event->rect(), palette().color(QPalette::Highlight));
        handler()->paint(painter, pane, palette());
        painter.restore();
    }
    pictures.paintLabels(painter);
}

void PhotoCanvas::resizeEvent(QResizeEvent*)
{
    layOut();
    viewChanged();
}

void PhotoCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        layOut();
    update();
    QWidget::changeEvent(event);
}

} // namespace heirloom::ui
