// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/canvas_tool_draw.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>
#include <QPalette>

#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

constexpr double kStep = 8; ///< of the keyboard, in the view

} // namespace

bool DrawFaceTool::press(const CanvasPointer& pointer)
{
    m_corner = pointer.photo;
    m_box = QRectF(m_corner, QSizeF(0, 0));
    return true;
}

void DrawFaceTool::drag(const CanvasPointer& pointer)
{
    if (!m_box) // cancelled
        return;
    m_box = QRectF(m_corner, pointer.photo).normalized() & scene().framing.part();
    Q_EMIT changed();
}

void DrawFaceTool::release()
{
    if (m_box)
        take();
}

bool DrawFaceTool::keyPressed(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (m_box) {
            take();
            return true;
        }
        const ViewTransform& transform = scene().transform;
        const double side = std::min(transform.viewSize().width(), transform.viewSize().height()) / 4
                            / transform.scale();
        const QPointF centre = scene().viewCentre();
        m_box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side) & scene().framing.part();
        Q_EMIT changed();
        return true;
    }
    const QPointF arrow = arrowOf(event) * kStep;
    if (!m_box || arrow.isNull())
        return false;
    if (event.modifiers() & Qt::ShiftModifier) {
        // It grows to the right and downwards as it is seen.
        const QTransform turn = scene().framing.turnInQuarters();
        const QPointF step = arrow / scene().transform.scale();
        const QRectF box = turn.mapRect(*m_box);
        m_box = turn.inverted().mapRect(QRectF(box.topLeft(), QSizeF(std::max(kSmallest, box.width() + step.x()),
                                                                     std::max(kSmallest, box.height() + step.y()))));
    } else {
        m_box = m_box->translated(scene().stepInPhoto(arrow));
    }
    m_box = *m_box & scene().framing.part();
    Q_EMIT changed();
    return true;
}

bool DrawFaceTool::cancel()
{
    if (!m_box)
        return false;
    m_box.reset();
    Q_EMIT changed();
    return true;
}

void DrawFaceTool::take()
{
    const QRectF box = *m_box;
    m_box.reset();
    Q_EMIT changed();
    if (box.width() >= kSmallest && box.height() >= kSmallest)
        Q_EMIT faceDrawn({box.x(), box.y(), box.width(), box.height()});
}

void DrawFaceTool::paint(QPainter& painter, const CanvasPane& pane, const QPalette& palette) const
{
    if (!m_box)
        return;
    const QColor accent = palette.color(QPalette::Highlight);
    QColor fill = accent;
    fill.setAlpha(36);
    const TurnedBox turned = scene().toWidget(pane, *m_box, 0);
    const QRectF& box = turned.box;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(turned.turn(), true);
    painter.setBrush(fill);
    painter.setPen(QPen(QColor(0, 0, 0, 90), 4));
    painter.drawRoundedRect(box, kRadius, kRadius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, 2));
    painter.drawRoundedRect(box, kRadius, kRadius);
}

} // namespace heirloom::ui
