// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QLineF>
#include <QMarginsF>
#include <QRectF>

#include "ui/canvas/canvas_tool.h"

namespace heirloom::ui {

/// Chooses what of the frame stays: a rectangle is dragged at its corners, its edges, or as a whole, and never leaves
/// the frame. Or, while it straightens, a line is drawn along something that should be level or upright. By keyboard:
/// arrows move the rectangle (with Shift ten times as far), with Ctrl or Alt they move its right or lower edge; Enter
/// is done with it, Escape gives up what is under way, or else the whole.
class CropTool : public CanvasToolHandler {
    Q_OBJECT

public:
    /// No side of the rectangle is shorter, in pixels of the photo.
    static constexpr double kSmallest = 16;
    /// Shorter lines are slips of the hand, in the view.
    static constexpr double kShortestLine = 20;

    using CanvasToolHandler::CanvasToolHandler;

    /// Shares of the frame's width and height that are cut off, as Geometry has them. Nothing changes during a drag.
    void setCrop(const QMarginsF& cut);
    /// Of width to height; 0: free. The rectangle becomes such a one at once, and says so.
    void setRatio(double widthToHeight);
    void setStraightening(bool straightens);
    /// What stays, in pixels.
    QSize size() const { return part().size().toSize(); }

    bool press(const CanvasPointer& pointer) override;
    void drag(const CanvasPointer& pointer) override;
    void release() override;
    void hover(const CanvasPointer* pointer) override;
    bool keyPressed(const QKeyEvent& event) override;
    void keyReleased(const QKeyEvent& event) override;
    bool claims(const QKeyEvent& event) const override;
    bool cancel() override;
    void sceneChanged() override { Q_EMIT changed(); }
    void paint(QPainter& painter, const CanvasPane& pane, const QPalette& palette) const override;
    Qt::CursorShape cursor() const override;

Q_SIGNALS:
    /// Shares that are cut off; committed when the hand lets go.
    void cropChanged(double left, double top, double right, double bottom, bool committed);
    /// By how many degrees, clockwise, what is shown must be turned further; -45..45.
    void angleDrawn(double degrees);
    void cropFinished();
    void cropGivenUp();

private:
    enum class Doing { Nothing, Dragging, Keying };
    /// The edges that are held; none of them: the rectangle as a whole.
    using Grip = std::optional<Qt::Edges>;

    // Rectangles lie in the frame.
    QSizeF frameSize() const { return QSizeF(scene().framing.size()); }
    QSizeF smallest() const;
    QRectF part() const { return partOf(m_cut); }
    QRectF partOf(const QMarginsF& cut) const;
    QRectF keptInside(QRectF part) const;
    QRectF stretched(const QRectF& part, Qt::Edges edges, QPointF step) const;
    QRectF withRatio(const QRectF& part, const QRectF& before, Qt::Edges edges) const;
    Grip gripAt(QPointF position) const;
    void begin(Doing doing);
    void take(const QRectF& part);
    void commit();
    void tell(bool committed);
    void takeLine();
    bool giveUp();
    void paintPart(QPainter& painter, const QRectF& part, const QRectF& frame) const;
    void paintHandles(QPainter& painter, const QRectF& part, const QPalette& palette) const;

    QMarginsF m_cut;
    QMarginsF m_before; ///< when the drag or the key began
    double m_ratio = 0;
    bool m_straightens = false;
    Doing m_doing = Doing::Nothing;
    Grip m_held;
    Grip m_hovered;
    QPointF m_pressed; ///< in the frame
    std::optional<QLineF> m_line;
};

} // namespace heirloom::ui
