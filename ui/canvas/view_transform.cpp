// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/view_transform.h"

#include <algorithm>
#include <cmath>

namespace heirloom::ui {

void ViewTransform::setPhotoSize(QSize size)
{
    m_photo = size;
    fit();
}

void ViewTransform::setView(QSizeF size, double pixelRatio)
{
    m_view = size.expandedTo({1, 1});
    m_pixelRatio = pixelRatio;
    if (m_isFit)
        fit();
    else
        setZoom(m_zoom);
}

double ViewTransform::fitZoom() const
{
    if (m_photo.isEmpty())
        return 1;
    const QSizeF room = QSizeF(m_view.width() - 2 * kMargin, m_view.height() - 2 * kMargin).expandedTo({1, 1});
    const double fits = std::min(room.width() / m_photo.width(), room.height() / m_photo.height()) * m_pixelRatio;
    return std::min(fits, kMaximumZoom);
}

double ViewTransform::minimumZoom() const
{
    return std::min(fitZoom() / 2, 1.0);
}

void ViewTransform::fit()
{
    setZoom(fitZoom());
}

void ViewTransform::zoomTo(double zoom, QPointF about)
{
    const QPointF place = toPhoto(about);
    m_zoom = std::clamp(zoom, minimumZoom(), kMaximumZoom);
    m_centre = place + (viewCentre() - about) / scale();
    setZoom(m_zoom);
}

void ViewTransform::panBy(QPointF delta)
{
    m_centre -= delta / scale();
    keepInSight();
}

void ViewTransform::show(const QRectF& part, double limit)
{
    m_centre = part.center();
    const double fits = std::min(m_view.width() / std::max(part.width(), 1.0),
                                 m_view.height() / std::max(part.height(), 1.0));
    setZoom(std::min(fits * m_pixelRatio, limit));
}

QPointF ViewTransform::origin() const
{
    const QPointF exact = viewCentre() - m_centre * scale();
    if (std::abs(m_zoom - std::round(m_zoom)) > 1e-6)
        return exact;
    return QPointF(std::round(exact.x() * m_pixelRatio), std::round(exact.y() * m_pixelRatio)) / m_pixelRatio;
}

void ViewTransform::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, minimumZoom(), kMaximumZoom);
    m_isFit = std::abs(m_zoom - fitZoom()) < 1e-9 * m_zoom;
    keepInSight();
}

void ViewTransform::keepInSight()
{
    const QPointF middle(m_photo.width() / 2.0, m_photo.height() / 2.0);
    const double share = std::max(0.0, 1 - fitZoom() / m_zoom);
    const QPointF reach = middle * share;
    const QPointF out = m_centre - middle;
    m_centre = middle + QPointF(std::clamp(out.x(), -reach.x(), reach.x()), std::clamp(out.y(), -reach.y(), reach.y()));
}

QRect coveredPixels(const QRectF& rect)
{
    const auto first = [](double edge) { return static_cast<int>(std::ceil(edge - 0.5)); };
    return QRect(QPoint(first(rect.left()), first(rect.top())),
                 QPoint(first(rect.right()) - 1, first(rect.bottom()) - 1));
}

} // namespace heirloom::ui
