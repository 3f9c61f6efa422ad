// SPDX-License-Identifier: Apache-2.0
#include "ui/panel/face_strip.h"

#include <map>
#include <memory>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStandardItemModel>

#include "ui/panel/crop_picture.h"
#include "ui/panel/face_card_delegate.h"
#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

constexpr int kThumbnailSide = 216; ///< three times what is drawn: sharp on dense screens too

} // namespace

FaceStrip::FaceStrip(QWidget* parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new FaceCardDelegate(this));
    setAccessibleName(tr("Faces of this photo"));
    setAccessibleDescription(tr("Arrow keys move, Enter selects a face, and Space includes it or leaves it out."));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setSpacing(kSpacingSmall / 2);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FaceStrip::setFaces(const std::vector<FaceCard>& faces)
{
    const int selected = selectedFace();
    std::map<int, std::unique_ptr<QStandardItem>> known;
    m_quiet = true;
    while (m_model->rowCount() > 0) {
        QList<QStandardItem*> row = m_model->takeRow(0);
        known[row.first()->data(FaceIdRole).toInt()].reset(row.first());
    }
    for (const FaceCard& face : faces) {
        std::unique_ptr<QStandardItem>& item = known[face.id];
        if (!item) {
            item = std::make_unique<QStandardItem>();
            item->setData(face.id, FaceIdRole);
            item->setData(static_cast<int>(FaceState::Waiting), FaceStateRole);
        }
        item->setText(face.name);
        item->setCheckable(true);
        item->setCheckState(face.included ? Qt::Checked : Qt::Unchecked);
        item->setData(face.needsCheck, FaceNeedsCheckRole);
        m_model->appendRow(item.get());
        describe(*item.release());
    }
    m_quiet = false;
    setSelectedFace(selected);
}

void FaceStrip::setThumbnails(int id, const ImageBuffer& before, const ImageBuffer& after)
{
    if (QStandardItem* item = itemOf(id)) {
        item->setData(cropPicture(before, kThumbnailSide), FaceBeforeRole);
        item->setData(cropPicture(after, kThumbnailSide), FaceAfterRole);
    }
}

void FaceStrip::setState(int id, FaceState state, const QString& reason)
{
    if (QStandardItem* item = itemOf(id)) {
        item->setData(static_cast<int>(state), FaceStateRole);
        item->setData(reason, FaceReasonRole);
        describe(*item);
    }
}

void FaceStrip::setIncluded(int id, bool included)
{
    if (QStandardItem* item = itemOf(id)) {
        item->setCheckState(included ? Qt::Checked : Qt::Unchecked);
        describe(*item);
    }
}

void FaceStrip::setSelectedFace(int id)
{
    m_quiet = true;
    if (const QStandardItem* item = itemOf(id)) {
        selectionModel()->setCurrentIndex(item->index(), QItemSelectionModel::ClearAndSelect);
        scrollTo(item->index());
    } else {
        selectionModel()->clearSelection();
    }
    m_quiet = false;
}

int FaceStrip::selectedFace() const
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    return selected.isEmpty() ? 0 : selected.first().data(FaceIdRole).toInt();
}

QSize FaceStrip::sizeHint() const
{
    const QSize card = FaceCardDelegate::cardSize(fontMetrics());
    // Room for the scroll bar always, so that the strip does not grow when it appears.
    return {4 * card.width(), card.height() + 2 * spacing() + horizontalScrollBar()->sizeHint().height() + 2};
}

QSize FaceStrip::minimumSizeHint() const
{
    return {FaceCardDelegate::cardSize(fontMetrics()).width(), sizeHint().height()};
}

QModelIndex FaceStrip::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // A list in one row takes left for backwards in every direction of reading.
    if (layoutDirection() == Qt::RightToLeft && (action == MoveLeft || action == MoveRight))
        action = action == MoveLeft ? MoveRight : MoveLeft;
    return QListView::moveCursor(action, modifiers);
}

void FaceStrip::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const int key = event->key();
    if (current.isValid() && key == Qt::Key_Space)
        toggle(current);
    else if (current.isValid() && (key == Qt::Key_Return || key == Qt::Key_Enter))
        selectionModel()->select(current, QItemSelectionModel::ClearAndSelect);
    else
        QListView::keyPressEvent(event);
}

void FaceStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && toggleAt(event->position().toPoint()))
        return;
    QListView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        askForPointsAt(event->position().toPoint());
}

void FaceStrip::askForPointsAt(const QPoint& point)
{
    const QModelIndex index = indexAt(point);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    if (index.isValid() && asksForCheck(index) && FaceCardDelegate::stateLineOf(option).contains(point))
        Q_EMIT pointsRequested(index.data(FaceIdRole).toInt());
}

void FaceStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    // The second of two quick clicks on a check box is a click like the first.
    if (event->button() == Qt::LeftButton && toggleAt(event->position().toPoint()))
        return;
    QListView::mouseDoubleClickEvent(event);
}

void FaceStrip::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (!m_quiet && !selected.isEmpty())
        Q_EMIT faceSelected(selectedFace());
}

QItemSelectionModel::SelectionFlags FaceStrip::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    // Arrows only move; and a click beside the cards does not take the selection away.
    const bool clicked = event && event->type() == QEvent::MouseButtonPress && index.isValid();
    return clicked ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate;
}

QStandardItem* FaceStrip::itemOf(int id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(FaceIdRole).toInt() == id)
            return m_model->item(row);
    }
    return nullptr;
}

bool FaceStrip::toggleAt(const QPoint& point)
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return false;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    if (!FaceCardDelegate::checkBoxOf(option).contains(point))
        return false;
    toggle(index);
    return true;
}

void FaceStrip::toggle(const QModelIndex& index)
{
    QStandardItem* item = m_model->itemFromIndex(index);
    const bool included = item->checkState() != Qt::Checked;
    item->setCheckState(included ? Qt::Checked : Qt::Unchecked);
    describe(*item);
    Q_EMIT faceToggled(item->data(FaceIdRole).toInt(), included);
}

void FaceStrip::describe(QStandardItem& item) const
{
    const QString state = faceStateText(item.index());
    const bool problem = item.data(FaceStateRole).toInt() == static_cast<int>(FaceState::Problem);
    const QString reason = problem ? item.data(FaceReasonRole).toString() : QString();
    item.setToolTip(reason.isEmpty() ? state : reason);
    item.setData(tr("%1: %2", "a face and its state").arg(item.text(), state), Qt::AccessibleTextRole);
    item.setData(reason, Qt::AccessibleDescriptionRole);
}

} // namespace heirloom::ui
