// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/wipe_divider.h"

#include <algorithm>
#include <cmath>

#include <QEnterEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>
#include <QRegion>
#include <QWheelEvent>

namespace heirloom::ui {
namespace {

constexpr int kHalf = 18;      ///< of the handle, with its rim
constexpr int kHalfLine = 5;   ///< of what can be grabbed along the line
constexpr double kHandle = 14; ///< radius

} // namespace

WipeDivider::WipeDivider(QWidget* parent) : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setRange(0, 100);
    setSingleStep(1);
    setPageStep(10);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
    setObjectName(QStringLiteral("wipeDivider"));
    setAccessibleName(tr("Divider between before and after"));
    setAccessibleDescription(tr("The left and right arrow keys move it."));
    setValue(50);
}

void WipeDivider::setShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    setValue(static_cast<int>(std::lround(100 * m_share)));
    Q_EMIT shareChanged(m_share);
}

void WipeDivider::placeAt(int x)
{
    setGeometry(x - kHalf, 0, 2 * kHalf, parentWidget()->height());
}

void WipeDivider::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    // The keyboard and screen readers set whole per cents; a drag is finer, and its value is only the rounded share.
    if (change == SliderValueChange && std::lround(100 * m_share) != value())
        setShare(value() / 100.0);
}

void WipeDivider::enterEvent(QEnterEvent* event)
{
    QAbstractSlider::enterEvent(event);
    Q_EMIT entered();
}

void WipeDivider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_before = m_share;
    m_offset = kHalf - static_cast<int>(event->position().x());
    m_dragged = true;
}

void WipeDivider::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragged) {
        event->ignore();
        return;
    }
    const double width = std::max(1, parentWidget()->width());
    const double x = mapToParent(event->position()).x() + m_offset;
    setShare(isRightToLeft() ? 1 - x / width : x / width);
}

void WipeDivider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_dragged = false;
    else
        event->ignore();
}

void WipeDivider::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setShare(0.5);
    else
        event->ignore();
}

void WipeDivider::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_dragged) {
        m_dragged = false;
        setShare(m_before);
        return;
    }
    // Those that a slider does not use, and up and down, which would move it sideways, are the canvas's.
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore();
    else
        QAbstractSlider::keyPressEvent(event);
}

void WipeDivider::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the canvas zooms
}

void WipeDivider::resizeEvent(QResizeEvent*)
{
    // Only the line and the handle cover the photo.
    setMask(QRegion(kHalf - kHalfLine, 0, 2 * kHalfLine, height())
            + QRegion(0, height() / 2 - kHalf, 2 * kHalf, 2 * kHalf));
}

void WipeDivider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(kHalf, height() / 2.0);
    painter.fillRect(QRect(kHalf - 2, 0, 4, height()), QColor(64, 64, 66));
    painter.fillRect(QRect(kHalf - 1, 0, 2, height()), Qt::white);
    if (testAttribute(Qt::WA_TransparentForMouseEvents) && !hasFocus())
        return;
    painter.setPen(QPen(QColor(0, 0, 0, 60), 3));
    painter.setBrush(Qt::white);
    painter.drawEllipse(centre, kHandle, kHandle);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2.5) : QPen(QColor(0, 0, 0, 40), 1));
    painter.drawEllipse(centre, kHandle, kHandle);
    painter.setPen(QPen(QColor(70, 70, 74), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const double side : {-1.0, 1.0}) {
        const QPointF tip = centre + QPointF(side * 8, 0);
        painter.drawPolyline(QPolygonF{tip + QPointF(-side * 4, -4), tip, tip + QPointF(-side * 4, 4)});
    }
}

} // namespace heirloom::ui
