// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractSlider>

namespace heirloom::ui {

/// The line between before and after, lying over its parent. As a slider it is known to the keyboard and to screen
/// readers: its value is the share of the parent's width on the leading side, in per cent. Transparent for mouse events it
/// shows no handle.
class WipeDivider : public QAbstractSlider {
    Q_OBJECT

public:
    explicit WipeDivider(QWidget* parent);

    /// Exactly, 0..1 from the leading edge.
    double share() const { return m_share; }
    void setShare(double share);
    /// Lies with its line at x in the parent.
    void placeAt(int x);

Q_SIGNALS:
    void shareChanged(double share);
    /// The pointer left what lies below.
    void entered();

protected:
    void sliderChange(SliderChange change) override;
    void enterEvent(QEnterEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0.5;
    double m_before = 0.5; ///< where a drag began
    int m_offset = 0;      ///< of the line from the pointer that holds it
    bool m_dragged = false;
};

} // namespace heirloom::ui
