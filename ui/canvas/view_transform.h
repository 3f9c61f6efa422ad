// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRect>
#include <QRectF>
#include <QSize>
#include <QSizeF>

namespace heirloom::ui {

/// Which part of a photo a view shows, and how large. Places in the view are device-independent pixels from its top left.
/// Places in the photo are measured at the edges of pixels: pixel (i, j) covers [i, i + 1) x [j, j + 1), so that a Point p
/// lies at p + 0.5. The zoom is device pixels per pixel of the photo. The photo stays in sight: one that is not larger
/// than the view is centred, and the middle of the view reaches just so far out as zooming in about a place of the fitted
/// photo leads. Thread: a plain value.
class ViewTransform {
public:
    static constexpr double kMaximumZoom = 16;
    /// What stays free around a fitted photo.
    static constexpr double kMargin = 8;

    /// Fits the photo. An empty size is no photo.
    void setPhotoSize(QSize size);
    /// What was fitted stays so; otherwise the middle stays in the middle.
    void setView(QSizeF size, double pixelRatio);

    double zoom() const { return m_zoom; }
    double fitZoom() const;
    /// Half of what fits, but never more than 1.
    double minimumZoom() const;
    bool isFit() const { return m_isFit; }

    void fit();
    /// `about` of the view keeps its place of the photo, as far as the photo stays in sight.
    void zoomTo(double zoom, QPointF about);
    void panBy(QPointF delta);
    /// Centres a part of the photo, as large as fits but not over `limit`.
    void show(const QRectF& part, double limit = kMaximumZoom);

    /// View pixels per pixel of the photo.
    double scale() const { return m_zoom / m_pixelRatio; }
    double pixelRatio() const { return m_pixelRatio; }
    QSize photoSize() const { return m_photo; }
    QSizeF viewSize() const { return m_view; }
    QPointF viewCentre() const { return {m_view.width() / 2, m_view.height() / 2}; }
    /// Where the photo's top left corner lies; on a whole device pixel at whole zooms, so that these are not blurred.
    QPointF origin() const;
    QPointF toView(QPointF photo) const { return origin() + photo * scale(); }
    QRectF toView(const QRectF& photo) const { return {toView(photo.topLeft()), photo.size() * scale()}; }
    QPointF toPhoto(QPointF view) const { return (view - origin()) / scale(); }

private:
    void setZoom(double zoom);
    void keepInSight();

    QSize m_photo;
    QSizeF m_view{1, 1};
    double m_pixelRatio = 1;
    double m_zoom = 1;
    QPointF m_centre; ///< of the view, in the photo
    bool m_isFit = true;
};

/// The pixels whose middles lie in a rectangle: what a raster fills of it.
QRect coveredPixels(const QRectF& rect);

} // namespace heirloom::ui
