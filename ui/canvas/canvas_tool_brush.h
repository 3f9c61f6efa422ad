// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QPointF>

#include "ui/canvas/canvas_tool.h"

namespace heirloom::ui {

/// Brushes over what is to stay as it is in the photo, or takes that back. By keyboard: arrows move the brush (with Shift
/// ten times as far), Enter dabs.
class BrushTool : public CanvasToolHandler {
    Q_OBJECT

public:
    using CanvasToolHandler::CanvasToolHandler;

    void setProtects(bool protects) { m_protects = protects; }
    /// In pixels of the photo, > 0.
    void setRadius(double radius);
    /// What is being brushed just now.
    const std::optional<ProtectStroke>& live() const { return m_live; }

    bool press(const CanvasPointer& pointer) override;
    void drag(const CanvasPointer& pointer) override;
    void release() override;
    void hover(const CanvasPointer* pointer) override;
    bool keyPressed(const QKeyEvent& event) override;
    bool cancel() override;
    void paint(QPainter& painter, const CanvasPane& pane, const QPalette& palette) const override;
    Qt::CursorShape cursor() const override { return m_brush ? Qt::BlankCursor : Qt::CrossCursor; }

Q_SIGNALS:
    void strokeDrawn(const heirloom::ProtectStroke& stroke);

private:
    bool m_protects = true;
    double m_radius = 8;
    std::optional<QPointF> m_brush; ///< where the brush is, in the photo
    std::optional<ProtectStroke> m_live;
};

} // namespace heirloom::ui
