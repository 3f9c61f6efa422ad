// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/canvas_tool_brush.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QPainter>

namespace heirloom::ui {

void BrushTool::setRadius(double radius)
{
    m_radius = radius;
    Q_EMIT changed();
}

bool BrushTool::press(const CanvasPointer& pointer)
{
    m_brush = pointer.photo;
    m_live = ProtectStroke{{pointOf(pointer.photo)}, m_radius, m_protects};
    Q_EMIT changed();
    return true;
}

void BrushTool::drag(const CanvasPointer& pointer)
{
    m_brush = pointer.photo;
    if (m_live) {
        // Points closer than can be told apart would only make the stroke long.
        const Point point = pointOf(pointer.photo), last = m_live->points.back();
        const double step = std::max(1 / scene().transform.scale(), m_radius / 10);
        if (std::hypot(point.x - last.x, point.y - last.y) >= step)
            m_live->points.push_back(point);
    }
    Q_EMIT changed();
}

void BrushTool::release()
{
    if (!m_live)
        return;
    const ProtectStroke stroke = *m_live;
    m_live.reset();
    Q_EMIT changed();
    Q_EMIT strokeDrawn(stroke);
}

void BrushTool::hover(const CanvasPointer* pointer)
{
    m_brush = pointer ? std::optional(pointer->photo) : std::nullopt;
    Q_EMIT changed();
}

bool BrushTool::keyPressed(const QKeyEvent& event)
{
    const QPointF place = m_brush.value_or(scene().viewCentre());
    const QPointF arrow = arrowOf(event);
    if (!arrow.isNull()) {
        const double step = (event.modifiers() & Qt::ShiftModifier ? 40 : 4) / scene().transform.scale();
        const Framing& framing = scene().framing;
        const QPointF shown = framing.fromPhoto().map(place) + arrow * step;
        m_brush = framing.toPhoto().map(QPointF(std::clamp<double>(shown.x(), 0, framing.size().width()),
                                                std::clamp<double>(shown.y(), 0, framing.size().height())));
        Q_EMIT changed();
        return true;
    }
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    m_brush = place;
    Q_EMIT changed();
    Q_EMIT strokeDrawn({{pointOf(place)}, m_radius, m_protects});
    return true;
}

bool BrushTool::cancel()
{
    if (!m_live)
        return false;
    m_live.reset();
    Q_EMIT changed();
    return true;
}

void BrushTool::paint(QPainter& painter, const CanvasPane& pane, const QPalette&) const
{
    if (!m_brush)
        return;
    const QPointF centre = scene().toWidget(pane, *m_brush);
    const double radius = std::max(2.0, m_radius * scene().transform.scale());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 130), 3));
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(QColor(255, 255, 255, 230), 1.25, m_protects ? Qt::SolidLine : Qt::DashLine));
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(QColor(255, 255, 255, 230), 2.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawPoint(centre);
}

} // namespace heirloom::ui
