// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/tradeoff_pad.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include "ui/style/colours.h"
#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

constexpr int kFieldHeight = 152;
constexpr int kFieldPadding = 5; ///< between the field's rim and its cells
constexpr int kCellGap = 2;
constexpr double kHandleRadius = 7;
constexpr int kPage = 4; ///< columns of Page Up and Page Down
constexpr int kPulseMs = 1600;

QFont wordFont(const QWidget& widget)
{
    QFont font = widget.font();
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

TradeoffPad::TradeoffPad(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Trade-off"));
    setAxes({}, {});
    m_pulse.setStartValue(0.0);
    m_pulse.setKeyValueAt(0.5, 1.0);
    m_pulse.setEndValue(0.0);
    m_pulse.setDuration(kPulseMs);
    m_pulse.setEasingCurve(QEasingCurve::Linear);
    m_pulse.setLoopCount(-1);
    connect(&m_pulse, &QVariantAnimation::valueChanged, this, [this] {
        for (int row = 0; row < rows(); ++row) {
            if (const int busy = m_rows[static_cast<std::size_t>(row)].busy; busy >= 0)
                update(cell(busy, row).toAlignedRect());
        }
    });
    describe();
}

bool TradeoffPad::setAxes(const PadAxis& across, const PadAxis& up)
{
    if (across == m_across && up == m_up && !m_rows.empty())
        return false;
    m_across = across;
    m_up = up;
    setToolTip(columns() == 1 && rows() == 1 ? QString()
               : rows() == 1                 ? tr("Drag anywhere: from %1 to %2.").arg(across.low, across.high)
                                             : tr("Drag anywhere: across from %1 to %2, up from %3 to %4.")
                                   .arg(across.low, across.high, up.low, up.high));
    clearRows();
    setPlace(m_column, m_row);
    return true;
}

void TradeoffPad::setPlace(int column, int row)
{
    m_column = std::clamp(column, 0, columns() - 1);
    m_row = std::clamp(row, 0, rows() - 1);
    describe();
    update();
}

void TradeoffPad::setRow(int row, int ready, bool busy)
{
    if (row < 0 || row >= rows())
        return;
    Row& there = m_rows[static_cast<std::size_t>(row)];
    for (int column = 0; column < columns(); ++column)
        there.lit[static_cast<std::size_t>(column)] = column <= ready;
    there.busy = busy && ready + 1 < columns() ? ready + 1 : -1;
    updatePulse();
    update();
}

void TradeoffPad::setCell(int column, int row, bool busy)
{
    if (row < 0 || row >= rows() || column < 0 || column >= columns())
        return;
    Row& there = m_rows[static_cast<std::size_t>(row)];
    if (!busy)
        there.lit[static_cast<std::size_t>(column)] = true;
    there.busy = busy ? column : -1;
    updatePulse();
    update();
}

void TradeoffPad::setMarks(const std::vector<int>& wanted)
{
    m_marks.clear();
    for (const int column : wanted) {
        if (column > 0 && column < columns() - 1)
            m_marks.push_back(column);
    }
    update();
}

void TradeoffPad::clearRows()
{
    m_rows.assign(static_cast<std::size_t>(rows()), Row{std::vector<bool>(static_cast<std::size_t>(columns())), -1});
    updatePulse();
    update();
}

void TradeoffPad::setUnavailable(const QString& why)
{
    m_why = why;
    setEnabled(why.isEmpty());
    describe();
    updatePulse();
    update();
}

QRect TradeoffPad::field() const
{
    const QRect logical(kAxisWidth, 0, width() - kAxisWidth, kFieldHeight);
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

QRectF TradeoffPad::cell(int wantedColumn, int row) const
{
    const QRectF inner = QRectF(field()).adjusted(kFieldPadding, kFieldPadding, -kFieldPadding, -kFieldPadding);
    const double width = inner.width() / columns(), height = inner.height() / rows();
    const int column = layoutDirection() == Qt::RightToLeft ? columns() - 1 - wantedColumn : wantedColumn;
    const int line = rows() - 1 - row;
    const double gap = kCellGap / 2.0;
    return QRectF(inner.x() + column * width, inner.y() + line * height, width, height).adjusted(gap, gap, -gap, -gap);
}

QSize TradeoffPad::sizeHint() const
{
    return {280, kFieldHeight + QFontMetrics(wordFont(*this)).height() + kSpacingSmall};
}

QSize TradeoffPad::minimumSizeHint() const
{
    return {220, sizeHint().height()};
}

void TradeoffPad::moveTo(int column, int row)
{
    column = std::clamp(column, 0, columns() - 1);
    row = std::clamp(row, 0, rows() - 1);
    if (column == m_column && row == m_row)
        return;
    setPlace(column, row);
    m_moved = true;
    Q_EMIT placeChanged(m_column, m_row);
}

void TradeoffPad::moveToPoint(QPointF point)
{
    const QRectF inner = QRectF(field()).adjusted(kFieldPadding, kFieldPadding, -kFieldPadding, -kFieldPadding);
    const int column = static_cast<int>(std::floor((point.x() - inner.x()) / inner.width() * columns()));
    const int line = static_cast<int>(std::floor((point.y() - inner.y()) / inner.height() * rows()));
    moveTo(layoutDirection() == Qt::RightToLeft ? columns() - 1 - column : column, rows() - 1 - line);
}

void TradeoffPad::commit()
{
    if (!m_moved)
        return;
    m_moved = false;
    Q_EMIT placeCommitted(m_column, m_row);
}

void TradeoffPad::describe()
{
    // Changing the description tells a screen reader; the sliders beside it are the exact way.
    const auto said = [](const PadAxis& axis, int at) { return tr("%1: %2").arg(axis.name, axis.values.value(at)); };
    QString text = m_why;
    if (!isUnavailable())
        text = rows() == 1 ? said(m_across, m_column)
                           : said(m_across, m_column) + QStringLiteral(", ") + said(m_up, m_row);
    if (text != accessibleDescription())
        setAccessibleDescription(text);
}

void TradeoffPad::updatePulse()
{
    const bool busy = std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.busy >= 0; });
    // A desktop that wants no movement sets the duration to none.
    const bool wanted = busy && isVisible() && isEnabled()
                        && style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
    if (wanted && !isAnimating())
        m_pulse.start();
    else if (!wanted && isAnimating())
        m_pulse.stop();
}

void TradeoffPad::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        moveToPoint(event->position());
}

void TradeoffPad::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        moveToPoint(event->position());
}

void TradeoffPad::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        commit();
}

void TradeoffPad::keyPressEvent(QKeyEvent* event)
{
    const int onwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: moveTo(m_column - onwards, m_row); break;
    case Qt::Key_Right: moveTo(m_column + onwards, m_row); break;
    case Qt::Key_Up: moveTo(m_column, m_row + 1); break;
    case Qt::Key_Down: moveTo(m_column, m_row - 1); break;
    case Qt::Key_PageUp: moveTo(m_column + kPage, m_row); break;
    case Qt::Key_PageDown: moveTo(m_column - kPage, m_row); break;
    case Qt::Key_Home: moveTo(0, m_row); break;
    case Qt::Key_End: moveTo(columns() - 1, m_row); break;
    default: QWidget::keyPressEvent(event);
    }
}

void TradeoffPad::keyReleaseEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat())
        commit();
    QWidget::keyReleaseEvent(event);
}

void TradeoffPad::focusOutEvent(QFocusEvent* event)
{
    commit(); // the key may be let go elsewhere
    QWidget::focusOutEvent(event);
}

void TradeoffPad::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updatePulse();
}

void TradeoffPad::hideEvent(QHideEvent* event)
{
    commit();
    updatePulse();
    QWidget::hideEvent(event);
}

void TradeoffPad::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        updatePulse();
}

void TradeoffPad::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(field()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1.5) : QPen(lineColour(palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, kRadius + 2, kRadius + 2);
    if (isUnavailable()) {
        // A sentence to be read: not greyed out with the rest.
        QPalette active = palette();
        active.setCurrentColorGroup(QPalette::Active);
        painter.setPen(secondaryText(active));
        painter.drawText(frame.adjusted(kSpacingLarge, kSpacing, -kSpacingLarge, -kSpacing),
                         Qt::AlignCenter | Qt::TextWordWrap, m_why);
    } else {
        paintCells(painter);
        paintMarks(painter);
        if (isEnabled())
            paintHandle(painter);
    }
    paintWords(painter);
}

void TradeoffPad::paintCells(QPainter& painter) const
{
    const QColor base = palette().color(QPalette::Base), accent = palette().color(QPalette::Highlight);
    const QColor dark = mixed(base, palette().color(QPalette::Text), 0.07);
    const QColor lit = mixed(base, accent, 0.4), litHere = mixed(base, accent, 0.62);
    painter.setPen(Qt::NoPen);
    for (int row = 0; row < rows(); ++row) {
        const Row& there = m_rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < columns(); ++column) {
            QColor colour = dark;
            if (there.lit[static_cast<std::size_t>(column)]) {
                colour = row == m_row ? litHere : lit;
            } else if (column == there.busy) {
                const double swing = isAnimating() ? m_pulse.currentValue().toDouble() : 0.5;
                const double eased = 0.5 - 0.5 * std::cos(swing * M_PI);
                colour = mixed(dark, lit, 0.15 + 0.7 * eased);
            }
            painter.setBrush(colour);
            painter.drawRoundedRect(cell(column, row), 2.5, 2.5);
        }
    }
}

void TradeoffPad::paintMarks(QPainter& painter) const
{
    QColor colour = palette().color(QPalette::Text);
    colour.setAlphaF(0.55F);
    painter.setPen(QPen(colour, 1));
    const QRect frame = field();
    for (const int position : m_marks) {
        const double x = (cell(position, 0).center().x() + cell(position + 1, 0).center().x()) / 2;
        painter.drawLine(QPointF(x, frame.top() + 2), QPointF(x, frame.bottom() - 1));
    }
}

void TradeoffPad::paintHandle(QPainter& painter) const
{
    const QPointF at = cell(m_column, m_row).center();
    const QRectF frame = QRectF(field()).adjusted(1, 1, -1, -1);
    const QColor text = palette().color(QPalette::Text), base = palette().color(QPalette::Base);
    QColor hair = text;
    hair.setAlphaF(0.4F);
    painter.setPen(QPen(hair, 1));
    const double gap = kHandleRadius + 3;
    painter.drawLine(QPointF(frame.left(), at.y()), QPointF(std::max(frame.left(), at.x() - gap), at.y()));
    painter.drawLine(QPointF(std::min(frame.right(), at.x() + gap), at.y()), QPointF(frame.right(), at.y()));
    painter.drawLine(QPointF(at.x(), frame.top()), QPointF(at.x(), at.y() - gap));
    painter.drawLine(QPointF(at.x(), at.y() + gap), QPointF(at.x(), frame.bottom()));
    // Light in dark in light: it stands out from lit and dark cells alike.
    painter.setPen(Qt::NoPen);
    painter.setBrush(base);
    painter.drawEllipse(at, kHandleRadius + 2, kHandleRadius + 2);
    painter.setBrush(text);
    painter.drawEllipse(at, kHandleRadius, kHandleRadius);
    painter.setBrush(base);
    painter.drawEllipse(at, kHandleRadius - 2, kHandleRadius - 2);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawEllipse(at, kHandleRadius - 3.5, kHandleRadius - 3.5);
}

void TradeoffPad::paintWords(QPainter& painter) const
{
    painter.setFont(wordFont(*this));
    const QFontMetrics metrics(painter.font());
    painter.setPen(isEnabled() ? secondaryText(palette()) : palette().color(QPalette::Disabled, QPalette::Text));
    const QRect area = field();
    const QRect below(area.x() + 2, area.bottom() + 1 + kSpacingSmall, area.width() - 4, metrics.height());
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const Qt::Alignment trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    painter.drawText(below, static_cast<int>(leading),
                     metrics.elidedText(m_across.low, Qt::ElideRight, below.width() / 2));
    painter.drawText(below, static_cast<int>(trailing),
                     metrics.elidedText(m_across.high, Qt::ElideRight, below.width() / 2));

    if (rows() == 1)
        return;
    // Upwards along the field's leading side.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QString low = m_up.low, high = m_up.high;
    const QRect along(0, 0, area.height() - 4, metrics.height());
    painter.save();
    if (mirrored) {
        painter.translate(width(), area.top() + 2);
        painter.rotate(90);
    } else {
        painter.translate(0, area.bottom() - 1);
        painter.rotate(-90);
    }
    const QString shownHigh = metrics.elidedText(high, Qt::ElideRight, along.width() * 2 / 3);
    const int left = along.width() - metrics.horizontalAdvance(shownHigh) - kSpacing;
    const QString shownLow = metrics.elidedText(low, Qt::ElideRight, left);
    const Qt::Alignment middle = Qt::AlignAbsolute | Qt::AlignVCenter;
    painter.drawText(along, static_cast<int>(middle | (mirrored ? Qt::AlignRight : Qt::AlignLeft)), shownLow);
    painter.drawText(along, static_cast<int>(middle | (mirrored ? Qt::AlignLeft : Qt::AlignRight)), shownHigh);
    painter.restore();
}

} // namespace heirloom::ui
