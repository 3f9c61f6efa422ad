// SPDX-License-Identifier: Apache-2.0
#include "ui/album/reference_card_delegate.h"

#include <QImage>
#include <QPainter>
#include <QStyle>

#include "ui/album/card_painter.h"
#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

constexpr int kPicture = 112;
constexpr int kTick = 20;
constexpr int kEdge = kSpacingSmall + 3; ///< from an item's place to what is in its card

} // namespace

void ReferenceCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const QRect card(option.rect.topLeft(), cardSize(option.fontMetrics));
    const QRect picture(card.left() + kEdge, card.top() + kEdge, kPicture, kPicture);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintCard(*painter, card.adjusted(2, 2, -2, -2), {selected, selected}, option);
    paintPicture(*painter, picture, index.data(Qt::UserRole).value<QImage>(), QStringLiteral("face"), option.palette);
    if (selected) {
        const QRect tick = QStyle::visualRect(
            option.direction, card,
            QRect(picture.right() - kTick - kSpacingSmall, picture.top() + kSpacingSmall, kTick, kTick));
        painter->setPen(QPen(option.palette.color(QPalette::Window), 1.5));
        painter->setBrush(option.palette.color(QPalette::Active, QPalette::Highlight));
        painter->drawEllipse(tick);
        paintIcon(*painter, tick.adjusted(2, 2, -2, -2), QStringLiteral("check"),
                  option.palette.color(QPalette::Active, QPalette::HighlightedText));
    }
    const QRect name(picture.left(), picture.bottom() + 1 + kSpacingSmall, kPicture, option.fontMetrics.height());
    painter->setPen(option.palette.color(QPalette::WindowText));
    painter->drawText(
        name, Qt::AlignCenter,
        option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, name.width()));
    painter->restore();
}

QSize ReferenceCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return cardSize(option.fontMetrics);
}

QSize ReferenceCardDelegate::cardSize(const QFontMetrics& metrics)
{
    return {kPicture + 2 * kEdge, kPicture + kSpacingSmall + metrics.height() + 2 * kEdge};
}

} // namespace heirloom::ui
