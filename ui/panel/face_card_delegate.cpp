// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/face_card_delegate.h"

#include <QApplication>
#include <QIcon>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include "ui/panel/face_strip.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

constexpr int kPicture = 72;    ///< side of a thumbnail
constexpr int kPicturesGap = 2; ///< between before and after
constexpr int kCheckBox = 16;
constexpr int kStateIcon = 16;

FaceState stateOf(const QModelIndex& index)
{
    return static_cast<FaceState>(index.data(FaceStateRole).toInt());
}

bool isIncluded(const QModelIndex& index)
{
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

/// A view with one row gives its items all of its height.
QRect cardOf(const QStyleOptionViewItem& option)
{
    return QRect(option.rect.topLeft(),
                 QSize(option.rect.width(), FaceCardDelegate::cardSize(option.fontMetrics).height()));
}

QRect insideOf(const QStyleOptionViewItem& option)
{
    return cardOf(option).adjusted(kSpacingSmall + 2, kSpacingSmall + 2, -kSpacingSmall - 2, -kSpacingSmall - 2);
}

/// Before it is mirrored for those who read from right to left.
QRect nameLineOf(const QStyleOptionViewItem& option)
{
    const QRect inner = insideOf(option);
    const int left = inner.left() + kCheckBox + kSpacing, top = inner.top() + 1 + kPicture + kSpacing;
    return {left, top, inner.right() - kStateIcon - kSpacingSmall - left, option.fontMetrics.height()};
}

void paintPicture(QPainter& painter, const QRect& where, const QImage& picture, bool faded, const QPalette& palette)
{
    painter.fillRect(where, mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.09));
    if (picture.isNull()) {
        const int side = 24;
        painter.setOpacity(0.35);
        icon(QStringLiteral("face"))
            .paint(&painter, QRect(where.center() - QPoint(side / 2, side / 2), QSize(side, side)));
    } else {
        painter.setOpacity(faded ? 0.35 : 1);
        painter.drawImage(where, picture);
    }
    painter.setOpacity(1);
}

void paintStateSign(QPainter& painter, const QRect& where, const QModelIndex& index, const QPalette& palette)
{
    if (!isIncluded(index)) {
        icon(QStringLiteral("face-off")).paint(&painter, where);
        return;
    }
    const QRectF ring = QRectF(where).adjusted(3, 3, -3, -3);
    painter.setBrush(Qt::NoBrush);
    switch (stateOf(index)) {
    case FaceState::Waiting:
        painter.setPen(QPen(secondaryText(palette), 1.5));
        painter.drawEllipse(ring);
        break;
    case FaceState::Working:
        painter.setPen(QPen(palette.color(QPalette::Highlight), 1.5));
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::Highlight));
        painter.drawPie(ring, 90 * 16, -180 * 16);
        break;
    case FaceState::Ready:
        icon(asksForCheck(index) ? QStringLiteral("warning") : QStringLiteral("check")).paint(&painter, where);
        break;
    case FaceState::Problem: icon(QStringLiteral("warning")).paint(&painter, where); break;
    }
}

} // namespace

bool asksForCheck(const QModelIndex& index)
{
    return index.data(FaceNeedsCheckRole).toBool() && isIncluded(index) && stateOf(index) != FaceState::Problem;
}

QString faceStateText(const QModelIndex& index)
{
    if (!isIncluded(index))
        return FaceStrip::tr("Left out");
    if (asksForCheck(index))
        return FaceStrip::tr("Check the points");
    switch (stateOf(index)) {
    case FaceState::Waiting: return FaceStrip::tr("Waiting");
    case FaceState::Working: return FaceStrip::tr("Working");
    case FaceState::Ready: return FaceStrip::tr("Ready");
    case FaceState::Problem: return FaceStrip::tr("Problem");
    }
    return {};
}

void FaceCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QPalette& palette = option.palette;
    const bool selected = option.state & QStyle::State_Selected, included = isIncluded(index);
    // The view's own focus, as the item that has it is drawn even if somebody else has the keyboard.
    const bool focused = (option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus();
    const QRect card = cardOf(option).adjusted(2, 2, -2, -2), inner = insideOf(option);
    const auto visual = [&](const QRect& logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };

    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    const QColor plain = palette.color(QPalette::Window);
    if (selected)
        painter->setPen(QPen(accent, 2));
    else
        painter->setPen(
            QPen(option.state & QStyle::State_MouseOver ? palette.color(QPalette::Dark) : lineColour(palette), 1));
    painter->setBrush(selected ? mixed(plain, accent, 0.1) : plain);
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    if (focused) {
        painter->setPen(QPen(palette.color(QPalette::WindowText), 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(card).adjusted(3.5, 3.5, -3.5, -3.5), kRadius - 3, kRadius - 3);
    }

    const QRect before(inner.left() + 1, inner.top() + 1, kPicture, kPicture);
    const QRect after = before.translated(kPicture + kPicturesGap, 0);
    QPainterPath rounded;
    rounded.addRoundedRect(QRectF(before.united(after)), kRadius - 2, kRadius - 2);
    painter->save();
    painter->setClipPath(rounded);
    paintPicture(*painter, visual(before), index.data(FaceBeforeRole).value<QImage>(), !included, palette);
    paintPicture(*painter, visual(after), index.data(FaceAfterRole).value<QImage>(), !included, palette);
    painter->restore();

    QStyleOptionButton box;
    box.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, {kCheckBox, kCheckBox}, checkBoxOf(option));
    box.palette = palette;
    box.state = QStyle::State_Enabled | (included ? QStyle::State_On : QStyle::State_Off);
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);

    const int line = option.fontMetrics.height();
    const QRect name = nameLineOf(option);
    const QRect sign(inner.right() - kStateIcon, name.top() + (2 * line - kStateIcon) / 2, kStateIcon, kStateIcon);
    paintStateSign(*painter, visual(sign), index, palette);
    const auto draw = [&](const QRect& where, const QString& text) {
        painter->drawText(visual(where),
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, where.width()));
    };
    painter->setPen(palette.color(QPalette::WindowText));
    draw(name, index.data(Qt::DisplayRole).toString());
    const bool isCare = asksForCheck(index) || (included && stateOf(index) == FaceState::Problem);
    painter->setPen(isCare ? warningColour(palette) : secondaryText(palette));
    if (asksForCheck(index)) { // the words can be clicked
        QFont underlined = painter->font();
        underlined.setUnderline(true);
        painter->setFont(underlined);
    }
    draw(name.translated(0, line), faceStateText(index));
    painter->restore();
}

QSize FaceCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return cardSize(option.fontMetrics);
}

QRect FaceCardDelegate::checkBoxOf(const QStyleOptionViewItem& option)
{
    const QRect inner = insideOf(option);
    const int top = inner.top() + kPicture + kSpacing;
    const QRect logical(inner.left() - kSpacingSmall, top, kCheckBox + 2 * kSpacingSmall,
                        2 * option.fontMetrics.height());
    return QStyle::visualRect(option.direction, option.rect, logical);
}

QRect FaceCardDelegate::stateLineOf(const QStyleOptionViewItem& option)
{
    const QRect name = nameLineOf(option);
    return QStyle::visualRect(option.direction, option.rect, name.translated(0, name.height()));
}

QSize FaceCardDelegate::cardSize(const QFontMetrics& metrics)
{
    const int frame = 2 * (kSpacingSmall + 2);
    return {2 * kPicture + kPicturesGap + 2 + frame, kPicture + 2 * kSpacing + 2 * metrics.height() + frame - 2};
}

} // namespace heirloom::ui
