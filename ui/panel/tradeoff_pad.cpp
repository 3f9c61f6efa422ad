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

constexpr int kColumns = kRunSteps + 1;
constexpr int kFieldHeight = 152;
constexpr int kFieldPadding = 5; ///< between the field's rim and its cells
constexpr int kCellGap = 2;
constexpr double kHandleRadius = 7;
constexpr int kPage = 4; ///< steps of Page Up and Page Down
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
    setStops(kIdentityStops);
    m_pulse.setStartValue(0.0);
    m_pulse.setKeyValueAt(0.5, 1.0);
    m_pulse.setEndValue(0.0);
    m_pulse.setDuration(kPulseMs);
    m_pulse.setEasingCurve(QEasingCurve::Linear);
    m_pulse.setLoopCount(-1);
    connect(&m_pulse, &QVariantAnimation::valueChanged, this, [this] {
        for (int stop = 0; stop < kIdentityStops; ++stop) {
            const Row& row = m_rows[static_cast<std::size_t>(stop)];
            if (row.busy && row.ready < kRunSteps)
                update(cell(row.ready + 1, stop).toAlignedRect());
        }
    });
    describe();
}

void TradeoffPad::setPlace(int steps, int identityStop)
{
    m_steps = std::clamp(steps, 0, kRunSteps);
    m_stop = std::clamp(identityStop, 0, m_stops - 1);
    describe();
    update();
}

void TradeoffPad::setStops(int stops)
{
    m_stops = std::clamp(stops, 1, kIdentityStops);
    setToolTip(m_stops == 1
                   ? tr("Drag anywhere: from faithful to detailed.")
                   : tr("Drag anywhere: across from faithful to detailed, up to hold the face closer to the person."));
    setPlace(m_steps, m_stop);
}

void TradeoffPad::setRow(const TradeoffRow& row)
{
    if (row.identityStop < 0 || row.identityStop >= kIdentityStops)
        return;
    m_rows[static_cast<std::size_t>(row.identityStop)] = {std::clamp(row.ready, -1, kRunSteps), row.busy};
    updatePulse();
    update();
}

void TradeoffPad::setMarks(const std::vector<int>& positions)
{
    m_marks.clear();
    for (const int position : positions) {
        if (position > 0 && position < kRunSteps)
            m_marks.push_back(position);
    }
    update();
}

void TradeoffPad::clearRows()
{
    m_rows.fill({});
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

QRectF TradeoffPad::cell(int steps, int identityStop) const
{
    const QRectF inner = QRectF(field()).adjusted(kFieldPadding, kFieldPadding, -kFieldPadding, -kFieldPadding);
    const double width = inner.width() / kColumns, height = inner.height() / m_stops;
    const int column = layoutDirection() == Qt::RightToLeft ? kRunSteps - steps : steps;
    const int line = m_stops - 1 - identityStop;
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

void TradeoffPad::moveTo(int steps, int identityStop)
{
    steps = std::clamp(steps, 0, kRunSteps);
    identityStop = std::clamp(identityStop, 0, m_stops - 1);
    if (steps == m_steps && identityStop == m_stop)
        return;
    setPlace(steps, identityStop);
    m_moved = true;
    Q_EMIT placeChanged(m_steps, m_stop);
}

void TradeoffPad::moveToPoint(QPointF point)
{
    const QRectF inner = QRectF(field()).adjusted(kFieldPadding, kFieldPadding, -kFieldPadding, -kFieldPadding);
    const int column = static_cast<int>(std::floor((point.x() - inner.x()) / inner.width() * kColumns));
    const int line = static_cast<int>(std::floor((point.y() - inner.y()) / inner.height() * m_stops));
    moveTo(layoutDirection() == Qt::RightToLeft ? kRunSteps - column : column, m_stops - 1 - line);
}

void TradeoffPad::commit()
{
    if (!m_moved)
        return;
    m_moved = false;
    Q_EMIT placeCommitted(m_steps, m_stop);
}

void TradeoffPad::describe()
{
    // Changing the description tells a screen reader; the sliders beside it are the exact way.
    const QString text = isUnavailable() ? m_why
                                         : tr("Step %1 of %2, identity weight %3 percent.")
                                               .arg(m_steps)
                                               .arg(kRunSteps)
                                               .arg(static_cast<int>(std::lround(100 * identityOfStop(m_stop))));
    if (text != accessibleDescription())
        setAccessibleDescription(text);
}

void TradeoffPad::updatePulse()
{
    const bool busy = std::any_of(m_rows.begin(), m_rows.end(),
                                  [](const Row& row) { return row.busy && row.ready < kRunSteps; });
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
    case Qt::Key_Left: moveTo(m_steps - onwards, m_stop); break;
    case Qt::Key_Right: moveTo(m_steps + onwards, m_stop); break;
    case Qt::Key_Up: moveTo(m_steps, m_stop + 1); break;
    case Qt::Key_Down: moveTo(m_steps, m_stop - 1); break;
    case Qt::Key_PageUp: moveTo(m_steps + kPage, m_stop); break;
    case Qt::Key_PageDown: moveTo(m_steps - kPage, m_stop); break;
    case Qt::Key_Home: moveTo(0, m_stop); break;
    case Qt::Key_End: moveTo(kRunSteps, m_stop); break;
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
    for (int stop = 0; stop < m_stops; ++stop) {
        const Row& row = m_rows[static_cast<std::size_t>(stop)];
        for (int step = 0; step <= kRunSteps; ++step) {
            QColor colour = dark;
            if (step <= row.ready) {
                colour = stop == m_stop ? litHere : lit;
            } else if (row.busy && step == row.ready + 1) {
                const double swing = isAnimating() ? m_pulse.currentValue().toDouble() : 0.5;
                const double eased = 0.5 - 0.5 * std::cos(swing * M_PI);
                colour = mixed(dark, lit, 0.15 + 0.7 * eased);
            }
            painter.setBrush(colour);
            painter.drawRoundedRect(cell(step, stop), 2.5, 2.5);
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
    const QPointF at = cell(m_steps, m_stop).center();
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
                     metrics.elidedText(tr("Faithful"), Qt::ElideRight, below.width() / 2));
    painter.drawText(below, static_cast<int>(trailing),
                     metrics.elidedText(tr("Detailed"), Qt::ElideRight, below.width() / 2));

    if (m_stops == 1)
        return;
    // Upwards along the field's leading side.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QString low = tr("Natural"), high = tr("Like the person");
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
