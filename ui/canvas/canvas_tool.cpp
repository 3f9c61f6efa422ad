// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/canvas_tool.h"

#include <algorithm>

#include <QKeyEvent>

namespace heirloom::ui {

bool CanvasToolHandler::press(const CanvasPointer&)
{
    return false;
}

void CanvasToolHandler::drag(const CanvasPointer&) {}

void CanvasToolHandler::release() {}

void CanvasToolHandler::click(const CanvasPointer&) {}

void CanvasToolHandler::doubleClick(const CanvasPointer&) {}

void CanvasToolHandler::hover(const CanvasPointer*) {}

bool CanvasToolHandler::keyPressed(const QKeyEvent&)
{
    return false;
}

void CanvasToolHandler::keyReleased(const QKeyEvent&) {}

bool CanvasToolHandler::claims(const QKeyEvent&) const
{
    return false;
}

bool CanvasToolHandler::moveFocus(bool)
{
    return false;
}

bool CanvasToolHandler::cancel()
{
    return false;
}

void CanvasToolHandler::sceneChanged() {}

void CanvasToolHandler::paint(QPainter&, const CanvasPane&, const QPalette&) const {}

Qt::CursorShape CanvasToolHandler::cursor() const
{
    return Qt::ArrowCursor;
}

QPointF CanvasToolHandler::arrowOf(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Left: return {-1, 0};
    case Qt::Key_Right: return {1, 0};
    case Qt::Key_Up: return {0, -1};
    case Qt::Key_Down: return {0, 1};
    default: return {};
    }
}

void SelectTool::click(const CanvasPointer& pointer)
{
    if (const CanvasSuggestion* suggestion = scene().suggestionAt(pointer.photo))
        Q_EMIT suggestionClicked(suggestion->id);
    else if (const CanvasFace* face = scene().faceAt(pointer.photo))
        Q_EMIT faceClicked(face->id);
}

void SelectTool::doubleClick(const CanvasPointer& pointer)
{
    if (scene().suggestionAt(pointer.photo))
        return;
    if (const CanvasFace* face = scene().faceAt(pointer.photo))
        Q_EMIT faceToggled(face->id);
}

void SelectTool::hover(const CanvasPointer* pointer)
{
    const CanvasSuggestion* suggestion = pointer ? scene().suggestionAt(pointer->photo) : nullptr;
    const CanvasFace* face = pointer && !suggestion ? scene().faceAt(pointer->photo) : nullptr;
    if (const int id = suggestion ? suggestion->id : 0; id != scene().hoveredSuggestion)
        Q_EMIT suggestionHovered(id);
    if (const int id = face ? face->id : 0; id != scene().hovered)
        Q_EMIT faceHovered(id);
}

bool SelectTool::keyPressed(const QKeyEvent& event)
{
    if (!scene().face(scene().selected))
        return keyOfSuggestion(event);
    switch (event.key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT faceDeleted(scene().selected); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT faceToggled(scene().selected); return true;
    default: return false;
    }
}

bool SelectTool::keyOfSuggestion(const QKeyEvent& event)
{
    if (!scene().suggestion(scene().suggested))
        return false;
    switch (event.key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT suggestionDismissed(scene().suggested); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT suggestionTaken(scene().suggested); return true;
    default: return false;
    }
}

bool SelectTool::moveFocus(bool forward)
{
    // Past the last face the focus goes on to the next control: the canvas must not hold the keyboard captive.
    const auto& faces = scene().faces;
    const auto here = std::find_if(faces.begin(), faces.end(),
                                   [this](const CanvasFace& face) { return face.id == scene().selected; });
    const auto count = static_cast<std::ptrdiff_t>(faces.size());
    const std::ptrdiff_t step = forward ? 1 : -1;
    std::ptrdiff_t next = here == faces.end() ? (forward ? 0 : count - 1) : here - faces.begin() + step;
    while (next >= 0 && next < count && !scene().isShown(faces[static_cast<std::size_t>(next)]))
        next += step;
    if (next < 0 || next >= count)
        return false;
    Q_EMIT faceClicked(faces[static_cast<std::size_t>(next)].id);
    return true;
}

Qt::CursorShape SelectTool::cursor() const
{
    return scene().hovered || scene().hoveredSuggestion ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

} // namespace heirloom::ui
