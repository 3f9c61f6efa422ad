// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/tradeoff_plot.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include "ui/panel/tradeoff_pad.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

constexpr int kHeight = 92;
/// Scales never show less than this, so that noise does not look like a trend.
constexpr double kLeastLikenessSpan = 0.2;
constexpr double kLeastDetailSpan = 0.5;

std::optional<double> likenessOf(const std::optional<FaceFigures>& figures)
{
    return figures && figures->likeness ? std::optional(figures->likeness->photo) : std::nullopt;
}

std::optional<double> detailOf(const std::optional<FaceFigures>& figures)
{
    return figures ? std::optional(figures->detail) : std::nullopt;
}

QFont smallFont(const QWidget& widget)
{
    QFont font = widget.font();
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

struct TradeoffPlot::Line {
    QString name;
    QPen pen;
    std::vector<std::pair<int, QPointF>> points; ///< position and place, by position
    bool rises() const { return points.size() > 1 && points.back().second.y() <= points.front().second.y(); }
};

TradeoffPlot::TradeoffPlot(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Likeness and detail along the way"));
    describe();
}

void TradeoffPlot::setColumns(int columns)
{
    m_columns = std::max(1, columns);
    setFigures(m_figures);
    setPosition(m_column);
}

void TradeoffPlot::setFigures(const std::vector<std::optional<FaceFigures>>& figures)
{
    m_figures = figures;
    m_figures.resize(std::min(m_figures.size(), static_cast<std::size_t>(m_columns)));
    describe();
    update();
}

void TradeoffPlot::setPosition(int column)
{
    m_column = std::clamp(column, 0, m_columns - 1);
    describe();
    update();
}

QSize TradeoffPlot::sizeHint() const
{
    return {280, kHeight};
}

QSize TradeoffPlot::minimumSizeHint() const
{
    return {220, kHeight};
}

void TradeoffPlot::describe()
{
    const auto at = static_cast<std::size_t>(m_column);
    const std::optional<double> likeness = at < m_figures.size() ? likenessOf(m_figures[at]) : std::nullopt;
    const std::optional<double> detail = at < m_figures.size() ? detailOf(m_figures[at]) : std::nullopt;
    const QLocale locale;
    QString text = tr("Nothing is measured here yet.");
    if (likeness && detail)
        text = tr("Here the likeness is %1 and the detail %2.")
                   .arg(locale.toString(*likeness, 'f', 2), locale.toString(*detail, 'f', 2));
    else if (detail)
        text = tr("Here the detail is %1.").arg(locale.toString(*detail, 'f', 2));
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    setToolTip(text);
}

QRectF TradeoffPlot::plotArea() const
{
    const QRect logical(TradeoffPad::kAxisWidth, 0, width() - TradeoffPad::kAxisWidth, height());
    return QRectF(QStyle::visualRect(layoutDirection(), rect(), logical)).adjusted(5, 0, -5, 0);
}

double TradeoffPlot::xOf(int column) const
{
    const QRectF area = plotArea();
    const double share = (column + 0.5) / m_columns; // the middle of the pad's column
    return area.x() + area.width() * (layoutDirection() == Qt::RightToLeft ? 1 - share : share);
}

TradeoffPlot::Line TradeoffPlot::lineOf(const QString& name, const QPen& pen, Measure measure, double leastSpan) const
{
    Line line{name, pen, {}};
    double low = 0, high = 0;
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const std::optional<double> value = measure(m_figures[i]);
        if (!value)
            continue;
        low = line.points.empty() ? *value : std::min(low, *value);
        high = line.points.empty() ? *value : std::max(high, *value);
        line.points.push_back({static_cast<int>(i), {xOf(static_cast<int>(i)), *value}});
    }
    // From values to places: the scale has a margin above and below for the names.
    const double margin = QFontMetrics(smallFont(*this)).height() + 2, tall = height() - 2 * margin;
    const double widened = std::max(0.0, leastSpan - (high - low)) / 2, span = high - low + 2 * widened;
    for (auto& [position, point] : line.points)
        point.setY(margin + tall * (1 - (point.y() - low + widened) / span));
    return line;
}

void TradeoffPlot::paintLine(QPainter& painter, const Line& line) const
{
    if (line.points.empty())
        return;
    QPainterPath path(line.points.front().second);
    for (const auto& [position, point] : line.points)
        path.lineTo(point);
    QPen pen = line.pen;
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(pen.style() == Qt::SolidLine ? Qt::RoundCap : Qt::FlatCap);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(path);
    painter.setPen(QPen(palette().color(QPalette::Window), 1.5));
    painter.setBrush(line.pen.color());
    for (const auto& [position, point] : line.points) {
        if (position == m_column)
            painter.drawEllipse(point, 4.5, 4.5);
        else if (line.points.size() == 1)
            painter.drawEllipse(point, 3, 3);
    }
}

void TradeoffPlot::paintNames(QPainter& painter, const std::vector<Line>& lines) const
{
    const QFontMetrics metrics(painter.font());
    const QRectF area = plotArea();
    QRectF taken;
    for (const Line& line : lines) {
        if (line.points.empty())
            continue;
        const QPointF end = line.points.back().second;
        const QSizeF size(metrics.horizontalAdvance(line.name), metrics.height());
        // Beside the end if there is room onwards, else over or under it, on the side from which the line does not come.
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const double room = mirrored ? end.x() - area.left() : area.right() - end.x();
        QRectF box(QPointF(), size);
        if (room > size.width() + kSpacing) {
            box.moveCenter(end);
            box.moveLeft(mirrored ? end.x() - kSpacing - size.width() : end.x() + kSpacing);
        } else {
            box.moveTop(line.rises() ? end.y() - size.height() - 4 : end.y() + 4);
            box.moveLeft(mirrored ? area.left() : area.right() - size.width());
        }
        box.moveTop(std::clamp(box.top(), 0.0, height() - size.height()));
        if (box.intersects(taken))
            box.moveTop(taken.top() > size.height() ? taken.top() - size.height() : taken.bottom());
        taken = box;
        QPainterPath text;
        text.addText(QPointF(box.left(), box.top() + metrics.ascent()), painter.font(), line.name);
        painter.strokePath(text,
                           QPen(palette().color(QPalette::Window), 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(text, line.pen.color());
    }
}

void TradeoffPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(*this));
    const QRectF area = plotArea();
    painter.setPen(QPen(lineColour(palette()), 1));
    painter.drawLine(QPointF(area.left(), height() - 0.5), QPointF(area.right(), height() - 0.5));

    QPen dashed(palette().color(QPalette::WindowText), 1.75);
    dashed.setDashPattern({3, 2.2});
    const std::vector<Line> lines{
        lineOf(tr("Likeness"), QPen(palette().color(QPalette::Highlight), 2), likenessOf, kLeastLikenessSpan),
        lineOf(tr("Detail"), dashed, detailOf, kLeastDetailSpan)};
    if (lines[0].points.empty() && lines[1].points.empty()) {
        painter.setPen(secondaryText(palette()));
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Likeness and detail appear here as they are measured."));
        return;
    }
    painter.drawLine(QPointF(xOf(m_column), 0), QPointF(xOf(m_column), height() - 1));
    for (const Line& line : lines)
        paintLine(painter, line);
    paintNames(painter, lines);
}

} // namespace heirloom::ui
