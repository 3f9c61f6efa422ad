// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>
#include <QRect>
#include <QString>
#include <QStyleOptionViewItem>

class QImage;
class QPainter;

// What the cards of this room have in common. Thread: the window's.
namespace heirloom::ui {

/// What a card stands for in its view. The current one is that which is shown elsewhere.
struct CardMark {
    bool selected = false;
    bool current = false;
};

/// Frame and background, with a dotted line inside where the keyboard is.
void paintCard(QPainter& painter, const QRect& card, const CardMark& mark, const QStyleOptionViewItem& option);
/// The picture whole and in its middle, as large as it gets without being enlarged, and its corners rounded; without one, an
/// icon of that name stands for it.
void paintPicture(QPainter& painter, const QRect& where, const QImage& picture, const QString& placeholder,
                  const QPalette& palette);
/// An icon of ours in another colour than the text's.
void paintIcon(QPainter& painter, const QRect& where, const QString& name, const QColor& colour);

} // namespace heirloom::ui
