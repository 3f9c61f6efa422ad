// SPDX-License-Identifier: Apache-2.0
#include "ui/style/soft_style.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include "ui/style/colours.h"
#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

constexpr double kGroove = 4; ///< thickness of a slider's groove
constexpr double kHandle = 14;

bool isFocused(const QStyleOption& option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Enabled);
}

/// A rounded field, one pixel inside `rect` for its line.
void drawField(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& line, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void drawPushButton(QPainter& painter, const QStyleOption& option)
{
    const QPalette& palette = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled, on = option.state & QStyle::State_On;
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool isDefault = button && (button->features & QStyleOptionButton::DefaultButton);
    QColor fill = palette.color(QPalette::Button), line = palette.color(QPalette::Mid);
    if (!enabled) {
        fill = palette.color(on ? QPalette::Midlight : QPalette::Window);
        line = palette.color(QPalette::Midlight);
    } else if (on) {
        fill = line = palette.color(QPalette::Highlight);
    } else if (option.state & QStyle::State_Sunken) {
        fill = palette.color(QPalette::Mid);
    } else if (option.state & QStyle::State_MouseOver) {
        fill = palette.color(QPalette::Midlight);
    }
    if (enabled && (isDefault || isFocused(option)))
        line = palette.color(on ? QPalette::WindowText : QPalette::Highlight);
    drawField(painter, option.rect, fill, line, kRadius);
}

void drawToolButton(QPainter& painter, const QStyleOption& option)
{
    const QPalette& palette = option.palette;
    QColor fill = Qt::transparent, line = Qt::transparent;
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        fill = palette.color(QPalette::Mid);
    else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        fill = palette.color(QPalette::Midlight);
    if (isFocused(option))
        line = palette.color(QPalette::Highlight);
    drawField(painter, option.rect, fill, line, kRadius);
}

void drawCheckBox(QPainter& painter, const QStyleOption& option)
{
    const QPalette& palette = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool marked = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor accent = palette.color(enabled ? QPalette::Highlight : QPalette::Mid);
    const int side = std::min(option.rect.width(), option.rect.height());
    const QRect box = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {side, side}, option.rect);
    drawField(painter, box, marked ? accent : palette.color(QPalette::Base),
              marked || isFocused(option) ? accent : palette.color(enabled ? QPalette::Dark : QPalette::Mid), 3);
    if (!marked)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(side / 16.0, side / 16.0);
    painter.setPen(QPen(palette.color(QPalette::HighlightedText), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option.state & QStyle::State_On)
        painter.drawPolyline(QPolygonF({{4, 8.5}, {7, 11.25}, {12, 5}}));
    else
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    painter.restore();
}

void drawSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handleRect)
{
    const QPalette& palette = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QPointF at = QRectF(handleRect).center();
    const QRectF groove(option.rect.left() + 1, at.y() - kGroove / 2, option.rect.width() - 2, kGroove);
    // upsideDown: the smallest value is on the right.
    const QRectF passed = option.upsideDown ? groove.adjusted(at.x() - groove.left(), 0, 0, 0)
                                            : groove.adjusted(0, 0, at.x() - groove.right(), 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Mid));
    painter.drawRoundedRect(groove, kGroove / 2, kGroove / 2);
    painter.setBrush(palette.color(enabled ? QPalette::Highlight : QPalette::Mid));
    painter.drawRoundedRect(passed, kGroove / 2, kGroove / 2);

    const bool focused = isFocused(option);
    const QColor light = isDark(palette)
                             ? mixed(palette.color(QPalette::Button), palette.color(QPalette::WindowText), 0.85)
                             : palette.color(QPalette::Light);
    if (!enabled)
        painter.setPen(QPen(palette.color(QPalette::Mid), 1));
    else if (focused)
        painter.setPen(QPen(palette.color(QPalette::Highlight), 2.5));
    else
        painter.setPen(QPen(palette.color(QPalette::Shadow), 1));
    painter.setBrush(enabled ? light : palette.color(QPalette::Window));
    painter.drawEllipse(at, kHandle / 2 - 0.5, kHandle / 2 - 0.5);
    painter.restore();
}

/// Icon and text side by side in the middle. Qt 6.4 tears them apart where it reads from right to left.
void drawPushButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QStyle& style,
                         const QWidget* widget)
{
    const bool enabled = option.state & QStyle::State_Enabled, on = option.state & QStyle::State_On;
    const int indicator = option.features & QStyleOptionButton::HasMenu
                              ? style.pixelMetric(QStyle::PM_MenuButtonIndicator, &option, widget)
                              : 0;
    const QSize icon = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int gap = icon.isEmpty() || option.text.isEmpty() ? 0 : kSpacingSmall + 2;
    const QRect area = option.rect.adjusted(0, 0, -indicator,
                                            0); // on the trailing side, as everything is mirrored below
    const int flags = Qt::AlignCenter
                      | (style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) ? Qt::TextShowMnemonic
                                                                                        : Qt::TextHideMnemonic);
    const int wanted = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int text = std::min(wanted, area.width() - icon.width() - gap);
    const int left = area.left() + (area.width() - icon.width() - gap - text) / 2;
    const auto visual = [&](const QRect& logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    if (!icon.isEmpty()) {
        const QRect logical(QPoint(left, area.top() + (area.height() - icon.height()) / 2), icon);
        option.icon.paint(&painter, visual(logical), Qt::AlignCenter,
                          !enabled ? QIcon::Disabled
                          : on     ? QIcon::Selected
                                   : QIcon::Normal);
    }
    style.drawItemText(&painter, visual(QRect(left + icon.width() + gap, area.top(), text, area.height())), flags,
                       option.palette, enabled, option.text,
                       on && enabled ? QPalette::HighlightedText : QPalette::ButtonText);
}

/// Where there is a text, or no known end, it is Fusion's.
bool drawsProgress(const QStyleOptionProgressBar* bar)
{
    return bar && (bar->state & QStyle::State_Horizontal) && !bar->textVisible && bar->maximum > bar->minimum;
}

void drawProgress(QPainter& painter, const QStyleOptionProgressBar& bar)
{
    const double share = std::clamp((bar.progress - bar.minimum) / static_cast<double>(bar.maximum - bar.minimum), 0.0,
                                    1.0);
    const double thick = std::min(6, bar.rect.height());
    const QRectF groove(bar.rect.left(), QRectF(bar.rect).center().y() - thick / 2, bar.rect.width(), thick);
    QRectF passed = groove;
    passed.setWidth(groove.width() * share);
    if ((bar.direction == Qt::RightToLeft) != bar.invertedAppearance)
        passed.moveRight(groove.right());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QPainterPath clip;
    clip.addRoundedRect(groove, thick / 2, thick / 2);
    painter.setClipPath(clip);
    painter.fillRect(groove, bar.palette.color(QPalette::Mid));
    painter.setBrush(bar.palette.color(QPalette::Highlight));
    painter.drawRoundedRect(passed, thick / 2, thick / 2);
    painter.restore();
}

} // namespace

SoftStyle::SoftStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void SoftStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: drawPushButton(*painter, *option); return;
    case PE_PanelButtonTool: drawToolButton(*painter, *option); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(*painter, *option); return;
    case PE_FrameFocusRect:
        // Buttons and sliders show their focus by their own line.
        if (widget && (widget->inherits("QAbstractButton") || widget->inherits("QSlider"))
            && !widget->inherits("QRadioButton") && !widget->inherits("QCheckBox"))
            return;
        break;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void SoftStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (element == CE_PushButtonLabel && button)
        drawPushButtonLabel(*painter, *button, *proxy(), widget);
    else if (element == CE_ProgressBarGroove && drawsProgress(bar))
        drawProgress(*painter, *bar); // all of it, so that the passed part fits into the groove's round ends
    else if (element == CE_ProgressBarContents && drawsProgress(bar))
        return;
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void SoftStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_Slider && slider && slider->orientation == Qt::Horizontal
        && slider->tickPosition == QSlider::NoTicks) {
        drawSlider(*painter, *slider, subControlRect(CC_Slider, slider, SC_SliderHandle, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize SoftStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                  const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton)
        size += QSize(kSpacing, kSpacingSmall);
    return size;
}

int SoftStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* answer) const
{
    // The system's icons on standard buttons are of another hand than ours.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace heirloom::ui
