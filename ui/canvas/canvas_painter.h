// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QCoreApplication>
#include <QRect>

#include "ui/canvas/canvas_scene.h"

class QPainter;
class QPalette;

namespace heirloom::ui {

/// Paints a scene's pictures and what explains them. Rectangles in the widget. The scene outlives it. Thread: the
/// window's.
class CanvasPainter {
    Q_DECLARE_TR_FUNCTIONS(heirloom::ui::CanvasPainter)

public:
    explicit CanvasPainter(const CanvasScene& scene) : m_scene(scene) {}

    /// The photo in each pane, with the faces or with what is invented of them. No more than `exposed` is painted.
    void paintPictures(QPainter& painter, const QRect& exposed);
    /// What is protected from restoration, as a tint. `live` is a stroke being drawn.
    void paintStrokes(QPainter& painter, const CanvasPane& pane, const std::optional<ProtectStroke>& live) const;
    /// Which pane is what, and the legend.
    void paintLabels(QPainter& painter) const;
    /// In place of a photo.
    void paintPlaceholder(QPainter& painter, const QRect& widget, const QPalette& palette,
                          const QString& sentence) const;

private:
    // These in device pixels, as the pictures lie in the photo.
    void paintPane(QPainter& painter, const CanvasPane& pane, const QRect& exposed) const;
    void paintPlaced(QPainter& painter, const CanvasPane& pane, const PlacedPicture& placed,
                     const QRect& exposed) const;
    QRectF onSheet(const CanvasPane& pane, const QRectF& part) const;
    QRectF wholePhoto() const { return {QPointF(0, 0), QSizeF(m_scene.photo.size())}; }

    void paintLabel(QPainter& painter, const CanvasPane& pane, const QString& text) const;
    void paintLegend(QPainter& painter, const QRect& widget) const;
    QRectF onDevice(const QRectF& widget) const;

    const CanvasScene& m_scene;
    FrameSheet m_sheet;
};

} // namespace heirloom::ui
