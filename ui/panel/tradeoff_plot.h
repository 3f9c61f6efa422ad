// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/worker_types.h"

#include <optional>
#include <vector>

#include <QWidget>

namespace heirloom::ui {

/// What is measured along the pad's current row, below its columns: likeness and detail by position, each on a scale of its
/// own, as far as it is known. Not for the keyboard: the description says the numbers. Thread: the window's.
class TradeoffPlot : public QWidget {
    Q_OBJECT

public:
    explicit TradeoffPlot(QWidget* parent = nullptr);

    /// As many as the pad has.
    void setColumns(int columns);
    /// By column; missing ones are not known yet.
    void setFigures(const std::vector<std::optional<FaceFigures>>& figures);
    /// The handle's column.
    void setPosition(int column);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line;
    using Measure = std::optional<double> (*)(const std::optional<FaceFigures>&);

    void describe();
    QRectF plotArea() const;
    double xOf(int column) const;
    Line lineOf(const QString& name, const QPen& pen, Measure measure, double leastSpan) const;
    void paintLine(QPainter& painter, const Line& line) const;
    void paintNames(QPainter& painter, const std::vector<Line>& lines) const;

    std::vector<std::optional<FaceFigures>> m_figures;
    int m_columns = 1;
    int m_column = 0;
};

} // namespace heirloom::ui
