// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QRectF>

#include "ui/canvas/canvas_tool.h"

namespace heirloom::ui {

/// Draws a box around a face that was missed. By keyboard: Enter places a box and, again, takes it; arrows move it,
/// with Shift they change its size. Its sides are the photo's: in a straightened frame they lean.
class DrawFaceTool : public CanvasToolHandler {
    Q_OBJECT

public:
    /// Smaller boxes are slips of the hand, in pixels of the photo.
    static constexpr double kSmallest = 12;

    using CanvasToolHandler::CanvasToolHandler;

    bool press(const CanvasPointer& pointer) override;
    void drag(const CanvasPointer& pointer) override;
    void release() override;
    bool keyPressed(const QKeyEvent& event) override;
    bool cancel() override;
    void paint(QPainter& painter, const CanvasPane& pane, const QPalette& palette) const override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

Q_SIGNALS:
    void faceDrawn(const heirloom::Box& box);

private:
    void take();

    QPointF m_corner; ///< where the drag began
    std::optional<QRectF> m_box;
};

} // namespace heirloom::ui
