// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <QLineF>
#include <QPointF>

#include "ui/canvas/canvas_tool.h"

namespace heirloom::ui {

/// Moves the selected face's points, one by one or all together about their middle with a knob above the head. By
/// keyboard: Tab goes from handle to handle, arrows move the one in use (with Shift ten times as far); on the knob they
/// turn. A click selects another face.
class AlignFaceTool : public CanvasToolHandler {
    Q_OBJECT

public:
    using CanvasToolHandler::CanvasToolHandler;

    bool press(const CanvasPointer& pointer) override;
    void drag(const CanvasPointer& pointer) override;
    void release() override;
    void click(const CanvasPointer& pointer) override;
    void hover(const CanvasPointer* pointer) override;
    bool keyPressed(const QKeyEvent& event) override;
    void keyReleased(const QKeyEvent& event) override;
    bool moveFocus(bool forward) override;
    bool cancel() override;
    void sceneChanged() override;
    void paint(QPainter& painter, const CanvasPane& pane, const QPalette& palette) const override;
    Qt::CursorShape cursor() const override;

Q_SIGNALS:
    void pointsMoved(int id, const heirloom::ui::FacePoints& points);
    void faceClicked(int id);

private:
    static constexpr int kKnob = 5;
    static constexpr int kHandles = 6;
    static constexpr int kNone = -1;
    enum class Doing { Nothing, Dragging, Keying };

    using Places = std::array<QPointF, 5>;

    int handleAt(QPointF position) const;
    QPointF middle() const;
    /// From the middle of the points to the knob, in the widget.
    QLineF stem(const CanvasPane& pane) const;
    void begin(Doing doing);
    void turn(double degrees);
    void commit();

    int m_face = 0;
    Places m_places{}; ///< in the photo, at pixel edges
    Places m_before{}; ///< where they were when the drag or the key began
    int m_active = kNone;
    int m_hovered = kNone;
    Doing m_doing = Doing::Nothing;
    QPointF m_pressed; ///< in the photo
    QPointF m_offset;  ///< of the pressed handle from the pointer, in the photo
};

} // namespace heirloom::ui
