// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/canvas_tool_align.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QPainter>
#include <QPalette>
#include <QTransform>

namespace heirloom::ui {
namespace {

constexpr double kRadiusOfHandle = 5.5;
constexpr double kReach = 11; ///< a press this near takes a handle
constexpr double kStem = 30;  ///< of the knob, beyond the farthest point

} // namespace

QPointF AlignFaceTool::middle() const
{
    QPointF sum;
    for (const QPointF place : m_places)
        sum += place;
    return sum / static_cast<double>(m_places.size());
}

QLineF AlignFaceTool::stem(const CanvasPane& pane) const
{
    const QPointF centre = middle();
    double farthest = 0;
    for (const QPointF place : m_places)
        farthest = std::max(farthest, QLineF(centre, place).length());
    // Up is across the line of the eyes, which is told in the photo: a mirrored face has its right eye on the right.
    QLineF up(m_places[0], m_places[1]);
    up.setAngle(up.angle() + 90);
    up.setLength(farthest * scene().transform.scale() + kStem);
    const QPointF foot = scene().toWidget(pane, centre);
    return {foot, foot + scene().framing.turn().map(up.p2() - up.p1())};
}

int AlignFaceTool::handleAt(QPointF position) const
{
    if (!m_face)
        return kNone;
    const CanvasPane& pane = scene().paneAt(position.toPoint());
    int nearest = kNone;
    double reach = kReach;
    for (int handle = 0; handle < kHandles; ++handle) {
        const QPointF place = handle == kKnob ? stem(pane).p2()
                                              : scene().toWidget(pane, m_places[static_cast<std::size_t>(handle)]);
        const double distance = QLineF(place, position).length();
        if (distance <= reach) {
            reach = distance;
            nearest = handle;
        }
    }
    return nearest;
}

void AlignFaceTool::begin(Doing doing)
{
    m_before = m_places;
    m_doing = doing;
}

bool AlignFaceTool::press(const CanvasPointer& pointer)
{
    commit();
    const int handle = handleAt(pointer.position);
    if (handle == kNone)
        return false;
    m_active = handle;
    m_pressed = pointer.photo;
    m_offset = handle == kKnob ? QPointF() : m_places[static_cast<std::size_t>(handle)] - pointer.photo;
    begin(Doing::Dragging);
    Q_EMIT changed();
    return true;
}

void AlignFaceTool::drag(const CanvasPointer& pointer)
{
    if (m_doing != Doing::Dragging) // cancelled
        return;
    if (m_active == kKnob) {
        m_places = m_before;
        const QPointF centre = middle();
        turn(QLineF(centre, pointer.photo).angleTo(QLineF(centre, m_pressed)));
    } else {
        m_places[static_cast<std::size_t>(m_active)] = pointer.photo + m_offset;
    }
    Q_EMIT changed();
}

void AlignFaceTool::release()
{
    commit();
}

void AlignFaceTool::click(const CanvasPointer& pointer)
{
    if (const CanvasFace* face = scene().faceAt(pointer.photo))
        Q_EMIT faceClicked(face->id);
}

void AlignFaceTool::hover(const CanvasPointer* pointer)
{
    const int handle = pointer ? handleAt(pointer->position) : kNone;
    if (handle == m_hovered)
        return;
    m_hovered = handle;
    Q_EMIT changed();
}

bool AlignFaceTool::keyPressed(const QKeyEvent& event)
{
    const QPointF arrow = arrowOf(event);
    if (m_active == kNone || arrow.isNull() || m_doing == Doing::Dragging)
        return false;
    if (m_doing == Doing::Nothing)
        begin(Doing::Keying);
    const double step = event.modifiers() & Qt::ShiftModifier ? 10 : 1;
    if (m_active == kKnob)
        turn((arrow.x() + arrow.y()) * step / (scene().framing.isMirrored() ? -2 : 2)); // clockwise as it is seen
    else
        m_places[static_cast<std::size_t>(m_active)] += scene().stepInPhoto(arrow * step);
    Q_EMIT changed();
    return true;
}

void AlignFaceTool::keyReleased(const QKeyEvent& event)
{
    // A key that is held is one move.
    if (m_doing == Doing::Keying && !event.isAutoRepeat() && !arrowOf(event).isNull())
        commit();
}

bool AlignFaceTool::moveFocus(bool forward)
{
    if (!m_face)
        return false;
    commit();
    const int next = m_active == kNone ? (forward ? 0 : kHandles - 1) : m_active + (forward ? 1 : -1);
    const bool inside = next >= 0 && next < kHandles;
    m_active = inside ? next : kNone; // past the last the focus goes on to the next control
    Q_EMIT changed();
    return inside;
}

bool AlignFaceTool::cancel()
{
    if (m_doing == Doing::Nothing)
        return false;
    m_places = m_before;
    m_doing = Doing::Nothing;
    Q_EMIT changed();
    return true;
}

void AlignFaceTool::sceneChanged()
{
    const CanvasFace* face = scene().face(scene().selected);
    if (face && !scene().isShown(*face))
        face = nullptr;
    const int id = face ? face->id : 0;
    if (id == m_face && m_doing != Doing::Nothing)
        return; // news about the face must not tear the handle from the hand
    if (id != m_face)
        m_active = m_hovered = kNone;
    m_face = id;
    m_doing = Doing::Nothing;
    if (face)
        std::transform(face->points.begin(), face->points.end(), m_places.begin(), edgesOf);
    Q_EMIT changed();
}

void AlignFaceTool::turn(double degrees)
{
    const QPointF centre = middle();
    const QTransform rotation =
        QTransform().translate(centre.x(), centre.y()).rotate(degrees).translate(-centre.x(), -centre.y());
    for (QPointF& place : m_places)
        place = rotation.map(place);
}

void AlignFaceTool::commit()
{
    if (m_doing == Doing::Nothing)
        return;
    m_doing = Doing::Nothing;
    if (m_places == m_before)
        return;
    FacePoints points;
    std::transform(m_places.begin(), m_places.end(), points.begin(), pointOf);
    Q_EMIT pointsMoved(m_face, points);
}

void AlignFaceTool::paint(QPainter& painter, const CanvasPane& pane, const QPalette& palette) const
{
    if (!m_face)
        return;
    const QColor accent = palette.color(QPalette::Highlight);
    Places places;
    std::transform(m_places.begin(), m_places.end(), places.begin(),
                   [&](QPointF place) { return scene().toWidget(pane, place); });
    const QLineF knob = stem(pane);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto paintLines = [&](const QPen& pen) {
        painter.setPen(pen);
        painter.drawLine(knob);
        painter.drawLine(places[0], places[1]);
        painter.drawLine(places[3], places[4]);
    };
    paintLines(QPen(QColor(0, 0, 0, 80), 3));
    paintLines(QPen(QColor(255, 255, 255, 170), 1));
    for (int handle = 0; handle < kHandles; ++handle) {
        const QPointF place = handle == kKnob ? knob.p2() : places[static_cast<std::size_t>(handle)];
        const bool active = handle == m_active;
        const double radius = kRadiusOfHandle + (handle == m_hovered || active ? 1.5 : 0);
        painter.setPen(QPen(QColor(0, 0, 0, 110), 3.5));
        painter.setBrush(active ? accent : handle == kKnob ? QColor(255, 255, 255) : QColor(255, 255, 255, 40));
        painter.drawEllipse(place, radius, radius);
        painter.setPen(QPen(active ? QColor(Qt::white) : accent, 1.75));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(place, radius, radius);
    }
}

Qt::CursorShape AlignFaceTool::cursor() const
{
    return m_doing == Doing::Dragging ? Qt::ClosedHandCursor
           : m_hovered != kNone       ? Qt::OpenHandCursor
                                      : Qt::ArrowCursor;
}

} // namespace heirloom::ui
