// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/photo_canvas.h"

#include <cmath>
#include <utility>

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include "ui/canvas/canvas_tool_align.h"
#include "ui/canvas/canvas_tool_brush.h"
#include "ui/canvas/canvas_tool_crop.h"
#include "ui/canvas/canvas_tool_draw.h"

// What the mouse and the keyboard do to the canvas.
namespace heirloom::ui {
namespace {

constexpr double kZoomStep = 1.25; ///< of a key or a notch of the wheel
constexpr double kPanStep = 64;    ///< of an arrow key, in the view

} // namespace

CanvasToolHandler* PhotoCanvas::handler() const
{
    switch (m_tool) {
    case CanvasTool::Select: return m_look;
    case CanvasTool::DrawFace: return m_draw;
    case CanvasTool::AlignFace: return m_align;
    case CanvasTool::Protect:
    case CanvasTool::Unprotect: return m_brush;
    case CanvasTool::Crop: return m_crop;
    }
    return m_look;
}

CanvasPointer PhotoCanvas::pointerAt(QPointF position) const
{
    const CanvasPane& pane = m_drag == Drag::None ? m_scene.paneAt(position.toPoint()) : m_pane;
    return {position, m_scene.toPhoto(pane, position)};
}

void PhotoCanvas::zoomAbout(double factor, QPointF position)
{
    const CanvasPane& pane = m_scene.paneAt(position.toPoint());
    m_scene.transform.zoomTo(zoom() * factor, position - pane.frame.topLeft());
    viewChanged();
}

bool PhotoCanvas::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip: showTip(static_cast<QHelpEvent*>(event)); return true;
    case QEvent::ShortcutOverride:
        if (m_scene.photo.isNull() || !handler()->claims(*static_cast<QKeyEvent*>(event)))
            break;
        event->accept();
        return true;
    case QEvent::Gesture: gesture(static_cast<QGestureEvent*>(event)); return true;
    case QEvent::NativeGesture: {
        const auto* native = static_cast<QNativeGestureEvent*>(event);
        if (native->gestureType() != Qt::ZoomNativeGesture)
            break;
        zoomAbout(1 + native->value(), native->position());
        return true;
    }
    default: break;
    }
    return QWidget::event(event);
}

void PhotoCanvas::gesture(QGestureEvent* event)
{
    if (const auto* pinch = static_cast<QPinchGesture*>(event->gesture(Qt::PinchGesture)))
        zoomAbout(pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint()));
}

void PhotoCanvas::showTip(QHelpEvent* event)
{
    const CanvasFace* face = areFramesShown() ? m_scene.faceAt(pointerAt(event->pos()).photo) : nullptr;
    if (face && !face->issue.isEmpty())
        QToolTip::showText(event->globalPos(), face->issue, this);
    else
        QToolTip::hideText();
}

void PhotoCanvas::wheelEvent(QWheelEvent* event)
{
    const int turned = event->angleDelta().y();
    if (m_scene.photo.isNull() || turned == 0) {
        event->ignore();
        return;
    }
    zoomAbout(std::pow(kZoomStep, turned / 120.0), event->position());
}

void PhotoCanvas::mousePressEvent(QMouseEvent* event)
{
    const bool usable = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    if (!usable || m_drag != Drag::None || m_scene.photo.isNull()) {
        event->ignore();
        return;
    }
    const CanvasPointer pointer = pointerAt(event->position());
    m_button = event->button();
    m_last = event->position();
    m_pane = m_scene.paneAt(m_last.toPoint());
    if (m_button == Qt::MiddleButton || m_spaceHeld)
        m_drag = Drag::Panning;
    else
        m_drag = handler()->press(pointer) ? Drag::Tool : Drag::Pressed;
    updateCursor();
}

void PhotoCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const CanvasPointer pointer = pointerAt(event->position());
    if (m_drag == Drag::Pressed
        && (event->position() - m_last).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = Drag::Panning;
        updateCursor();
    }
    switch (m_drag) {
    case Drag::None: handler()->hover(&pointer); break;
    case Drag::Pressed: break;
    case Drag::Tool: handler()->drag(pointer); break;
    case Drag::Panning:
        m_scene.transform.panBy(event->position() - m_last);
        m_last = event->position();
        viewChanged();
        break;
    }
}

void PhotoCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_drag == Drag::None || event->button() != m_button) {
        event->ignore();
        return;
    }
    mouseMoveEvent(event); // to where it is let go
    const CanvasPointer pointer = pointerAt(event->position());
    const Drag drag = std::exchange(m_drag, Drag::None);
    updateCursor();
    if (drag == Drag::Tool)
        handler()->release();
    else if (drag == Drag::Pressed)
        handler()->click(pointer);
}

void PhotoCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    // The first click has selected already. Tools that drag take the second press as any other.
    if (event->button() == Qt::LeftButton && m_tool == CanvasTool::Select && !m_scene.photo.isNull())
        handler()->doubleClick(pointerAt(event->position()));
    else
        mousePressEvent(event);
}

void PhotoCanvas::leaveEvent(QEvent*)
{
    if (m_drag == Drag::None)
        handler()->hover(nullptr);
}

void PhotoCanvas::keyPressEvent(QKeyEvent* event)
{
    constexpr auto kPlain = Qt::ShiftModifier | Qt::KeypadModifier;
    const bool isOurs = (event->modifiers() & ~kPlain) == Qt::NoModifier || handler()->claims(*event);
    if (m_scene.photo.isNull() || !isOurs || !(handler()->keyPressed(*event) || pressKey(event->key())))
        event->ignore();
}

bool PhotoCanvas::pressKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(kZoomStep); return true;
    case Qt::Key_Minus: zoomBy(1 / kZoomStep); return true;
    case Qt::Key_0: fit(); return true;
    case Qt::Key_1: actualSize(); return true;
    case Qt::Key_Left: m_scene.transform.panBy({kPanStep, 0}); break;
    case Qt::Key_Right: m_scene.transform.panBy({-kPanStep, 0}); break;
    case Qt::Key_Up: m_scene.transform.panBy({0, kPanStep}); break;
    case Qt::Key_Down: m_scene.transform.panBy({0, -kPanStep}); break;
    case Qt::Key_Space:
        m_spaceHeld = true;
        updateCursor();
        return true;
    case Qt::Key_Escape: return handler()->cancel();
    default: return false;
    }
    viewChanged();
    return true;
}

void PhotoCanvas::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        updateCursor();
        return;
    }
    handler()->keyReleased(*event);
    event->ignore();
}

void PhotoCanvas::focusOutEvent(QFocusEvent* event)
{
    m_spaceHeld = false;
    updateCursor();
    QWidget::focusOutEvent(event);
}

bool PhotoCanvas::focusNextPrevChild(bool next)
{
    // Also asked on behalf of the divider.
    if (hasFocus() && !m_scene.photo.isNull() && handler()->moveFocus(next))
        return true;
    return QWidget::focusNextPrevChild(next);
}

void PhotoCanvas::updateCursor()
{
    if (m_drag == Drag::Panning)
        setCursor(Qt::ClosedHandCursor);
    else if (m_spaceHeld)
        setCursor(Qt::OpenHandCursor);
    else
        setCursor(handler()->cursor());
}

} // namespace heirloom::ui
