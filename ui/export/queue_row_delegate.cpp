// SPDX-License-Identifier: Apache-2.0
#include "ui/export/queue_row_delegate.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include "ui/export/export_queue.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

constexpr int kIconSize = 18;
constexpr int kBarHeight = 3;
constexpr int kTextStart = kSpacing + kIconSize + kSpacing;

const char* iconOf(ExportState state)
{
    switch (state) {
    case ExportState::Waiting: return "queue";
    case ExportState::Running: return "play";
    case ExportState::Done: return "check";
    case ExportState::Skipped:
    case ExportState::NoFace:
    case ExportState::NotRestored: return "info";
    case ExportState::Failed: return "warning";
    case ExportState::Cancelled: return "stop";
    }
    return "info";
}

/// What became of a photo has to be read to its end; all other rows have one line, which is quick to lay out.
bool isWrapped(const QModelIndex& index)
{
    const ExportState state = ExportQueue::stateOf(index);
    return state == ExportState::Failed || state == ExportState::Done || isLeftAlone(state);
}

int statusHeight(const QFontMetrics& metrics, const QModelIndex& index, int width)
{
    if (!isWrapped(index) || width <= 0)
        return metrics.height();
    const QString status = index.data(ExportQueue::StatusRole).toString();
    if (metrics.horizontalAdvance(status) <= width)
        return metrics.height();
    return metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, status).height();
}

} // namespace

void QueueRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ExportState state = ExportQueue::stateOf(index);
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem frame = option;
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &frame, painter, option.widget); // selection and hover

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? text : secondaryText(option.palette);
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect row = option.rect;
    const QFontMetrics metrics(option.font);
    const int width = row.width() - kTextStart - kSpacing;

    const QRect iconRect(row.left() + kSpacing, row.top() + kSpacing + (metrics.height() - kIconSize) / 2, kIconSize,
                         kIconSize);
    const bool isQuiet = state == ExportState::Waiting || state == ExportState::Cancelled
                         || state == ExportState::Skipped || isLeftAlone(state);
    const QIcon::Mode mode = isSelected ? QIcon::Selected : isQuiet ? QIcon::Disabled : QIcon::Normal;
    icon(iconOf(state)).paint(painter, place(iconRect), Qt::AlignCenter, mode);

    painter->save();
    painter->setFont(option.font);
    painter->setPen(text);
    const QRect nameRect(row.left() + kTextStart, row.top() + kSpacing, width, metrics.height());
    const QString name = metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, width);
    painter->drawText(place(nameRect), static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading)),
                      name);
    painter->setPen(state == ExportState::Failed && !isSelected ? warningColour(option.palette) : quiet);
    const QRect statusRect(nameRect.left(), nameRect.bottom() + kSpacingSmall / 2, width,
                           statusHeight(metrics, index, width));
    const QString status = index.data(ExportQueue::StatusRole).toString();
    painter->drawText(place(statusRect),
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading)) | Qt::TextWordWrap,
                      isWrapped(index) ? status : metrics.elidedText(status, Qt::ElideRight, width));

    if (state == ExportState::Running) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const QRectF track(nameRect.left(), statusRect.bottom() + kSpacingSmall, width, kBarHeight);
        QRectF done = track;
        done.setWidth(track.width() * index.data(ExportQueue::ProgressRole).toDouble());
        painter->setBrush(mixed(option.palette.color(QPalette::Base), text, 0.15));
        painter->drawRoundedRect(place(track.toAlignedRect()), kBarHeight / 2.0, kBarHeight / 2.0);
        painter->setBrush(isSelected ? text : option.palette.color(QPalette::Highlight));
        painter->drawRoundedRect(place(done.toAlignedRect()), kBarHeight / 2.0, kBarHeight / 2.0);
    }
    painter->restore();
}

QSize QueueRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = (view != nullptr ? view->viewport()->width() : option.rect.width()) - kTextStart - kSpacing;
    const QFontMetrics metrics(option.font);
    const int lines = metrics.height() + kSpacingSmall / 2 + statusHeight(metrics, index, width);
    const int bar = ExportQueue::stateOf(index) == ExportState::Running ? kSpacingSmall + kBarHeight : 0;
    return {std::max(width, 0), kSpacing + lines + bar + kSpacing};
}

} // namespace heirloom::ui
