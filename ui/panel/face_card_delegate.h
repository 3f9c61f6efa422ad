// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace heirloom::ui {

/// What an item of the face strip holds besides Qt::DisplayRole (its name) and Qt::CheckStateRole (whether it is included).
enum FaceCardRole {
    FaceIdRole = Qt::UserRole, ///< int
    FaceBeforeRole,            ///< QImage
    FaceAfterRole,             ///< QImage
    FaceStateRole,             ///< int of FaceState
    FaceReasonRole,            ///< QString
    FaceNeedsCheckRole         ///< bool
};

/// In a word or two: what the state role and the check box say together.
QString faceStateText(const QModelIndex& index);

/// Whether they say that the points of the face are to be checked.
bool asksForCheck(const QModelIndex& index);

/// Draws a card of the face strip. Thread: the window's.
class FaceCardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the check box of a card is, larger than it is drawn so that it is easily hit.
    static QRect checkBoxOf(const QStyleOptionViewItem& option);
    /// Where a card says its state.
    static QRect stateLineOf(const QStyleOptionViewItem& option);
    static QSize cardSize(const QFontMetrics& metrics);
};

} // namespace heirloom::ui
