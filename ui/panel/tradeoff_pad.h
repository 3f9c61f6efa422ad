// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <vector>

#include <QString>
#include <QStringList>
#include <QVariantAnimation>
#include <QWidget>

namespace heirloom::ui {

/// One axis of the pad.
struct PadAxis {
    QString name;         ///< of the parameter
    QString low, high;    ///< what its ends are called
    QStringList values{}; ///< in words, one for each column or row; at most one: there is nothing to choose
    bool operator==(const PadAxis&) const = default;
    int count() const { return std::max(1, static_cast<int>(values.size())); }
};

/// The trade-off as a field under the finger: a parameter of the method across, another one upwards. Cells that can be shown
/// at once are lit, the one in work pulses. Mirrored where the program reads from right to left.
/// Keys: arrows, Page Up and Page Down (four columns), Home and End. Thread: the window's.
class TradeoffPad : public QWidget {
    Q_OBJECT

public:
    explicit TradeoffPad(QWidget* parent = nullptr);

    /// Other axes: nothing is lit any more. False, and all stays, if they are those there are.
    bool setAxes(const PadAxis& across, const PadAxis& up);
    int columns() const { return m_across.count(); }
    int rows() const { return m_up.count(); }

    int column() const { return m_column; }
    int row() const { return m_row; }
    /// Where the handle stands. Sends no signal.
    void setPlace(int column, int row);
    /// Of a row the columns 0 to `ready` are lit, and the next one is in work if it is `busy`.
    void setRow(int row, int ready, bool busy);
    /// One cell is lit, or in work.
    void setCell(int column, int row, bool busy);
    /// Columns after which something else happens, each shown as a line across the field; 0 has none.
    void setMarks(const std::vector<int>& columns);
    const std::vector<int>& marks() const { return m_marks; }
    /// Nothing is ready, and nothing is in work.
    void clearRows();
    /// A plain sentence that says why there is nothing to choose, shown instead of the handle; empty: there is.
    void setUnavailable(const QString& why);
    bool isUnavailable() const { return !m_why.isEmpty(); }

    /// Of the cells, in the widget's coordinates.
    QRect field() const;
    QRectF cell(int column, int row) const;
    /// Whether something is drawn again and again; only while a row is in work and can be seen.
    bool isAnimating() const { return m_pulse.state() == QAbstractAnimation::Running; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Beside the field, for the words of the upward axis; a plot below it leaves the same.
    static constexpr int kAxisWidth = 22;

Q_SIGNALS:
    void placeChanged(int column, int row);
    /// After one or more changes: the pointer or the key was let go.
    void placeCommitted(int column, int row);

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
        std::vector<bool> lit; ///< by column
        int busy = -1;         ///< column; -1: none
    };

    void moveTo(int column, int row);
    void moveToPoint(QPointF point);
    void commit();
    void describe();
    void updatePulse();
    void paintCells(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintHandle(QPainter& painter) const;
    void paintWords(QPainter& painter) const;

    PadAxis m_across, m_up;
    int m_column = 0;
    int m_row = 0;
    bool m_moved = false; ///< since the last placeCommitted()
    QString m_why;
    std::vector<Row> m_rows;
    std::vector<int> m_marks;
    QVariantAnimation m_pulse;
};

} // namespace heirloom::ui
