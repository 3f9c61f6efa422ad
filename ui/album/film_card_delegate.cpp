// SPDX-License-Identifier: Apache-2.0
#include "ui/album/film_card_delegate.h"

#include <QAbstractItemView>
#include <QImage>
#include <QPainter>
#include <QStyle>

#include "ui/album/card_painter.h"
#include "ui/project/film_strip_model.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

constexpr QSize kPicture(112, 80);
constexpr int kSign = 16;
constexpr int kEdge = kSpacingSmall + 3; ///< from an item's place to what is in its card
using State = FilmStripModel::State;

State stateOf(const QModelIndex& index)
{
    return index.data(FilmStripModel::StateRole).value<State>();
}

int lineHeight(const QFontMetrics& metrics)
{
    return qMax(metrics.height(), kSign);
}

/// Below the picture, as if it were read from left to right.
QRect lineOf(const QStyleOptionViewItem& option)
{
    const QRect card = FilmCardDelegate::cardOf(option);
    const int top = card.top() + kEdge + kPicture.height() + kSpacingSmall + 2;
    return {card.left() + kEdge + 1, top, kPicture.width() - 2, lineHeight(option.fontMetrics)};
}

QRect logicalSignOf(const QStyleOptionViewItem& option)
{
    const QRect line = lineOf(option);
    return {line.right() + 1 - kSign, line.center().y() + 1 - kSign / 2, kSign, kSign};
}

/// A ready photo needs no sign: nothing is to be done about it.
void paintSign(QPainter& painter, const QRect& where, State state, const QPalette& palette)
{
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    const QRectF ring = QRectF(where).adjusted(3, 3, -3, -3);
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case State::Waiting:
        painter.setPen(QPen(secondaryText(palette), 1.5));
        painter.drawEllipse(ring);
        break;
    case State::Reading:
        painter.setPen(QPen(accent, 1.5));
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawPie(ring, 90 * 16, -180 * 16);
        break;
    case State::Ready: break;
    case State::Edited:
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
        break;
    case State::Exported: paintIcon(painter, where, QStringLiteral("check"), accent); break;
    case State::Problem: paintIcon(painter, where, QStringLiteral("warning"), warningColour(palette)); break;
    }
}

} // namespace

void FilmCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const CardMark mark{bool(option.state & QStyle::State_Selected), view && view->currentIndex() == index};
    const QRect card = cardOf(option), line = lineOf(option), sign = logicalSignOf(option);
    const State state = stateOf(index);

    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintCard(*painter, card.adjusted(2, 2, -2, -2), mark, option);
    const QRect picture(card.left() + kEdge, card.top() + kEdge, kPicture.width(), kPicture.height());
    paintPicture(*painter, picture, index.data(FilmStripModel::ThumbnailRole).value<QImage>(), QStringLiteral("open"),
                 option.palette);
    paintSign(*painter, signOf(option), state, option.palette);

    // The middle is left out: names of scans differ at their ends.
    const int width = state == State::Ready ? line.width() : sign.left() - kSpacingSmall - line.left();
    const QRect place = QStyle::visualRect(option.direction, card, QRect(line.topLeft(), QSize(width, line.height())));
    painter->setPen(option.palette.color(QPalette::WindowText));
    painter->drawText(
        place, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        option.fontMetrics.elidedText(index.data(FilmStripModel::NameRole).toString(), Qt::ElideMiddle, place.width()));
    painter->restore();
}

QSize FilmCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return cardSize(option.fontMetrics);
}

QSize FilmCardDelegate::cardSize(const QFontMetrics& metrics)
{
    return {kPicture.width() + 2 * kEdge,
            kPicture.height() + kSpacingSmall + 2 + lineHeight(metrics) + 2 * kEdge - kSpacingSmall / 2};
}

QRect FilmCardDelegate::cardOf(const QStyleOptionViewItem& option)
{
    return QStyle::alignedRect(Qt::LeftToRight, Qt::AlignHCenter | Qt::AlignTop, cardSize(option.fontMetrics),
                               option.rect);
}

QRect FilmCardDelegate::signOf(const QStyleOptionViewItem& option)
{
    return QStyle::visualRect(option.direction, cardOf(option), logicalSignOf(option));
}

} // namespace heirloom::ui
