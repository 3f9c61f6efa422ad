// SPDX-License-Identifier: Apache-2.0
#include "ui/album/card_painter.h"

#include <QIcon>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QStyle>
#include <QWidget>

#include "ui/style/colours.h"
#include "ui/style/style.h"

namespace heirloom::ui {

void paintCard(QPainter& painter, const QRect& card, const CardMark& mark, const QStyleOptionViewItem& option)
{
    const QPalette& palette = option.palette;
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    const QColor plain = palette.color(QPalette::Window);
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QColor quiet = hovered ? palette.color(QPalette::Dark) : lineColour(palette);
    painter.setPen(QPen(mark.selected || mark.current ? accent : quiet, mark.current ? 2 : 1));
    painter.setBrush(mark.selected ? mixed(plain, accent, 0.1) : plain);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    // The view's own focus, as the item that has it is drawn even if somebody else has the keyboard.
    if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
        painter.setPen(QPen(palette.color(QPalette::WindowText), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(card).adjusted(3.5, 3.5, -3.5, -3.5), kRadius - 3, kRadius - 3);
    }
}

void paintPicture(QPainter& painter, const QRect& where, const QImage& picture, const QString& placeholder,
                  const QPalette& palette)
{
    painter.save();
    if (picture.isNull()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.09));
        painter.drawRoundedRect(where, kRadius - 2, kRadius - 2);
        constexpr int kSide = 24;
        painter.setOpacity(0.35);
        icon(placeholder).paint(&painter, QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {kSide, kSide}, where));
    } else {
        const QSize most = picture.size().boundedTo(where.size());
        const QSize size = picture.size().scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1});
        // Smooth painting alone looks at four pixels; this, at all.
        const QImage fitting = picture.scaled(size * painter.device()->devicePixelRatio(), Qt::IgnoreAspectRatio,
                                              Qt::SmoothTransformation);
        const QRect drawn = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, where);
        QPainterPath rounded;
        rounded.addRoundedRect(drawn, kRadius - 2, kRadius - 2);
        painter.setClipPath(rounded);
        painter.drawImage(drawn, fitting);
    }
    painter.restore();
}

void paintIcon(QPainter& painter, const QRect& where, const QString& name, const QColor& colour)
{
    QPixmap sign = icon(name).pixmap(where.size(), painter.device()->devicePixelRatio());
    QPainter tint(&sign);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(QRect(QPoint(), where.size()), colour);
    tint.end();
    painter.drawPixmap(where, sign);
}

} // namespace heirloom::ui
