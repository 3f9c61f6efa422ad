// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace heirloom::ui {

/// Draws a face as a card: Qt::UserRole, a QImage that may be null, Qt::DisplayRole below it, and a tick if it is selected.
/// Thread: the window's.
class ReferenceCardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static QSize cardSize(const QFontMetrics& metrics);
};

} // namespace heirloom::ui
