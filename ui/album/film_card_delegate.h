// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace heirloom::ui {

/// Draws a photo of a FilmStripModel as a card: picture, name, and a sign of its state. Thread: the window's.
class FilmCardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static QSize cardSize(const QFontMetrics& metrics);
    /// The card in an item's place: a view with one row or column gives its items all of its breadth.
    static QRect cardOf(const QStyleOptionViewItem& option);
    /// Where a card's sign is.
    static QRect signOf(const QStyleOptionViewItem& option);
};

} // namespace heirloom::ui
