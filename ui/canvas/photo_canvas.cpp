// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/photo_canvas.h"

#include "engine/pipeline/face_patch.h"
#include "engine/worker/worker_types.h"

#include <algorithm>
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
#include "ui/canvas/canvas_tool_crop.h"
#include "ui/canvas/canvas_tool_draw.h"
#include "ui/canvas/face_frames.h"
#include "ui/canvas/wipe_divider.h"

namespace heirloom::ui {
namespace {

constexpr int kBusyTick = 80;      ///< ms
constexpr double kBusyTurn = 0.08; ///< of a turn, a tick
constexpr int kManyRects = 8;

} // namespace

PhotoCanvas::PhotoCanvas(QWidget* parent)
    : QWidget(parent), m_painter(std::make_unique<CanvasPainter>(m_scene)), m_look(new SelectTool(m_scene, this)),
      m_draw(new DrawFaceTool(m_scene, this)), m_align(new AlignFaceTool(m_scene, this)),
      m_brush(new BrushTool(m_scene, this)), m_crop(new CropTool(m_scene, this)), m_divider(new WipeDivider(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Photo"));

    connect(m_look, &SelectTool::faceClicked, this, &PhotoCanvas::faceClicked);
    connect(m_look, &SelectTool::faceToggled, this, &PhotoCanvas::faceToggled);
    connect(m_look, &SelectTool::faceDeleted, this, &PhotoCanvas::faceDeleted);
    connect(m_look, &SelectTool::faceHovered, this, &PhotoCanvas::hoverFace);
    connect(m_look, &SelectTool::suggestionClicked, this, &PhotoCanvas::suggestionClicked);
    connect(m_look, &SelectTool::suggestionTaken, this, &PhotoCanvas::suggestionTaken);
    connect(m_look, &SelectTool::suggestionDismissed, this, &PhotoCanvas::suggestionDismissed);
    connect(m_look, &SelectTool::suggestionHovered, this, &PhotoCanvas::hoverSuggestion);
    connect(m_draw, &DrawFaceTool::faceDrawn, this, &PhotoCanvas::faceDrawn);
    connect(m_align, &AlignFaceTool::pointsMoved, this, &PhotoCanvas::pointsMoved);
    connect(m_align, &AlignFaceTool::faceClicked, this, &PhotoCanvas::faceClicked);
    connect(m_brush, &BrushTool::strokeDrawn, this, &PhotoCanvas::strokeDrawn);
    connect(m_crop, &CropTool::cropChanged, this, &PhotoCanvas::cropChanged);
    connect(m_crop, &CropTool::angleDrawn, this, &PhotoCanvas::angleDrawn);
    connect(m_crop, &CropTool::cropFinished, this, &PhotoCanvas::cropFinished);
    connect(m_crop, &CropTool::cropGivenUp, this, &PhotoCanvas::cropGivenUp);
    connect(m_crop, &CanvasToolHandler::changed, this, &PhotoCanvas::updateDescription);
    for (CanvasToolHandler* tool :
         std::initializer_list<CanvasToolHandler*>{m_look, m_draw, m_align, m_brush, m_crop}) {
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
    connect(&m_buildingFiltered, &QFutureWatcherBase::finished, this, [this] {
        if (m_buildingFiltered.future().resultCount() == 0)
            return;
        m_scene.filtered = m_buildingFiltered.result();
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
    m_scene.tones.reset();
    m_scene.framing = m_scene.photo.isNull()
                          ? Framing()
                          : Framing(wholeFrame({display.width(), display.height()}), m_scene.photo.size());
    m_scene.transform.setPhotoSize(m_scene.framing.size());
    m_crop->setCrop({});
    setFaces({});
    setSuggestions({}, 0);
    m_scene.filtered = {};
    buildLater(m_building, display);
    buildLater(m_buildingFiltered, {});
    layOut();
    viewChanged();
}

/// What was being built before is dropped.
void PhotoCanvas::buildLater(QFutureWatcher<PicturePyramid>& building, const ImageBuffer& display)
{
    if (display.isNull()) {
        building.setFuture({});
        return;
    }
    const auto promise = std::make_shared<QPromise<PicturePyramid>>();
    building.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, display] {
        promise->start();
        promise->addResult(PicturePyramid::build(display));
        promise->finish();
    });
}

void PhotoCanvas::setFiltered(const ImageBuffer& display)
{
    if (display.isNull())
        m_scene.filtered = {};
    buildLater(m_buildingFiltered, display); // what was there is shown until then
    update();
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
                                               && a.roll == b.roll && a.name == b.name && a.confidence == b.confidence;
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
    m_divider->setAttribute(Qt::WA_TransparentForMouseEvents, tool != CanvasTool::Select);
    m_divider->update();
    layOut();
    handler()->sceneChanged();
    updateBusy();
    updateCursor();
    updateDescription();
    viewChanged();
}

void PhotoCanvas::setBrushRadius(double radius)
{
    m_brush->setRadius(radius);
}

void PhotoCanvas::setCrop(double left, double top, double right, double bottom)
{
    m_crop->setCrop({left, top, right, bottom});
}

void PhotoCanvas::setCropRatio(double widthToHeight)
{
    m_crop->setRatio(widthToHeight);
}

void PhotoCanvas::setStraightening(bool straightens)
{
    m_crop->setStraightening(straightens);
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
    const bool busy = areFramesShown()
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
    QString description;
    if (m_scene.photo.isNull())
        description = m_placeholder;
    else if (m_scene.cropping)
        description = tr("Cropping: %1 by %2 pixels of %3 by %4.")
                          .arg(m_crop->size().width())
                          .arg(m_crop->size().height())
                          .arg(m_scene.framing.size().width())
                          .arg(m_scene.framing.size().height());
    else
        description = QStringList{descriptionOfFaces(), descriptionOfSuggestions()}.join(QLatin1Char('\n')).trimmed();
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
    if (m_scene.photo.isNull()) {
        m_painter->paintPlaceholder(painter, rect(), palette(), m_placeholder);
        return;
    }
    const QRegion& region = event->region();
    if (region.rectCount() > kManyRects) {
        m_painter->paintPictures(painter, event->rect());
    } else {
        for (const QRect& part : region)
            m_painter->paintPictures(painter, part);
    }
    for (const CanvasPane& pane : m_scene.panes) {
        painter.save();
        painter.setClipRect(pane.clip);
        if (m_scene.strokesShown || isBrushing())
            m_painter->paintStrokes(painter, pane, m_brush->live());
        if (areFramesShown()) {
            paintFaceFrames(painter, m_scene, pane, event->rect(), palette().color(QPalette::Highlight));
            paintSuggestionFrames(painter, m_scene, pane, event->rect(), palette().color(QPalette::Highlight));
        }
        handler()->paint(painter, pane, palette());
        painter.restore();
    }
    m_painter->paintLabels(painter);
}

} // namespace heirloom::ui
