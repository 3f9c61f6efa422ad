// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/restore/tradeoff_cache.h"
#include "engine/worker/worker_types.h"

#include <array>
#include <vector>

#include <QVariantAnimation>
#include <QWidget>

namespace heirloom::ui {

/// The trade-off as a field under the finger: across, diffusion steps from faithful to detailed; up, the identity weight.
/// Cells that can be shown at once are lit, the one in work pulses. Mirrored where the program reads from right to left.
/// Keys: arrows, Page Up and Page Down (four steps), Home and End. Thread: the window's.
class TradeoffPad : public QWidget {
    Q_OBJECT

public:
    explicit TradeoffPad(QWidget* parent = nullptr);

    int steps() const { return m_steps; }
    int identityStop() const { return m_stop; }
    /// Where the handle stands: 0..kRunSteps, 0..kIdentityStops - 1. Sends no signal.
    void setPlace(int steps, int identityStop);
    /// How many identity stops there are, from the bottom: 1 where no face can be held to a person. All of them at first.
    void setStops(int stops);
    /// What is ready of one identity stop; the rows of other photos, faces or seeds are the caller's to keep away.
    void setRow(const TradeoffRow& row);
    /// Positions after which another stage of the run begins, each shown as a line across the field; 0 has none.
    void setMarks(const std::vector<int>& positions);
    const std::vector<int>& marks() const { return m_marks; }
    /// Nothing is ready, and nothing is in work.
    void clearRows();
    /// A plain sentence that says why there is nothing to choose, shown instead of the handle; empty: there is.
    void setUnavailable(const QString& why);
    bool isUnavailable() const { return !m_why.isEmpty(); }

    /// Of the cells, in the widget's coordinates.
    QRect field() const;
    QRectF cell(int steps, int identityStop) const;
    /// Whether something is drawn again and again; only while a row is in work and can be seen.
    bool isAnimating() const { return m_pulse.state() == QAbstractAnimation::Running; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Beside the field, for the words of the upward axis; a plot below it leaves the same.
    static constexpr int kAxisWidth = 22;

Q_SIGNALS:
    void placeChanged(int steps, int identityStop);
    /// After one or more changes: the pointer or the key was let go.
    void placeCommitted(int steps, int identityStop);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        int ready = -1;
        bool busy = false;
    };

    void moveTo(int steps, int identityStop);
    void moveToPoint(QPointF point);
    void commit();
    void describe();
    void updatePulse();
    void paintCells(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintHandle(QPainter& painter) const;
    void paintWords(QPainter& painter) const;

    int m_steps = 0;
    int m_stop = 0;
    int m_stops = 1;
    bool m_moved = false; ///< since the last placeCommitted()
    QString m_why;
    std::array<Row, kIdentityStops> m_rows;
    std::vector<int> m_marks;
    QVariantAnimation m_pulse;
};

} // namespace heirloom::ui
