// SPDX-License-Identifier: Apache-2.0
#include "ui/album/film_strip.h"

#include <algorithm>
#include <utility>

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QUrl>

#include "ui/album/film_card_delegate.h"
#include "ui/project/film_strip_model.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"

namespace heirloom::ui {
namespace {

QStringList localPaths(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

FilmStrip::FilmStrip(FilmStripModel* model, QWidget* parent)
    : QListView(parent), m_model(model), m_settling(new QTimer(this))
{
    // Where photos are removed, the selection moves on to a neighbour, which may go next: settle() tells where that
    // ended. Connected before the selection is, to hear of it first.
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_quiet = true; });
    setModel(model);
    setItemDelegate(new FilmCardDelegate(this));
    setAccessibleName(tr("Open photos"));
    setAccessibleDescription(
        tr("Arrow keys move from photo to photo, and Delete removes the selected ones from the project."));
    setWrapping(false);
    setSpacing(kSpacingSmall / 2);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setAcceptDrops(true);
    viewport()->setAutoFillBackground(false);
    setOrientation(Qt::Horizontal);

    m_settling->setSingleShot(true);
    m_settling->setInterval(0);
    const auto later = [this] { m_settling->start(); };
    connect(m_settling, &QTimer::timeout, this, &FilmStrip::settle);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, later);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, later);
    connect(model, &QAbstractItemModel::rowsInserted, this, later);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_quiet = false;
        m_settling->start();
    });
}

void FilmStrip::setOrientation(Qt::Orientation orientation)
{
    const bool row = orientation == Qt::Horizontal;
    setFlow(row ? QListView::LeftToRight : QListView::TopToBottom);
    setHorizontalScrollBarPolicy(row ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(row ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(row ? QSizePolicy::Expanding : QSizePolicy::Fixed, row ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

Qt::Orientation FilmStrip::orientation() const
{
    return flow() == QListView::LeftToRight ? Qt::Horizontal : Qt::Vertical;
}

void FilmStrip::setCurrentPhoto(PhotoId photo)
{
    const QModelIndex index = m_model->indexOf(photo);
    const bool quiet = std::exchange(m_quiet, true);
    if (!index.isValid())
        selectionModel()->clear();
    else if (index != currentIndex())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid())
        scrollTo(index);
    m_quiet = quiet;
    m_told = currentPhoto();
}

PhotoId FilmStrip::currentPhoto() const
{
    return photoAt(currentIndex());
}

std::vector<PhotoId> FilmStrip::selectedPhotos() const
{
    QModelIndexList selected = selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end());
    std::vector<PhotoId> photos;
    for (const QModelIndex& index : std::as_const(selected))
        photos.push_back(photoAt(index));
    return photos;
}

std::vector<PhotoId> FilmStrip::photosInView() const
{
    std::vector<PhotoId> photos;
    const QRect view = viewport()->rect();
    const int count = m_model->rowCount();
    if (count == 0)
        return photos;
    // The first by arithmetic: all cards are alike, and there may be thousands.
    const QRect first = visualRect(m_model->index(0)), second = visualRect(m_model->index(std::min(1, count - 1)));
    const bool row = orientation() == Qt::Horizontal;
    const int pitch = std::max(1, row ? std::abs(second.left() - first.left()) : second.top() - first.top());
    const int beyond = !row                                   ? view.top() - first.bottom()
                       : layoutDirection() == Qt::RightToLeft ? first.left() - view.right()
                                                              : view.left() - first.right();
    for (int i = std::clamp(beyond / pitch, 0, count - 1); i < count; ++i) {
        const QModelIndex index = m_model->index(i);
        if (visualRect(index).intersects(view))
            photos.push_back(photoAt(index));
        else if (!photos.empty())
            break;
    }
    return photos;
}

QSize FilmStrip::sizeHint() const
{
    const QSize card = FilmCardDelegate::cardSize(fontMetrics()) + QSize(2, 2) * spacing();
    // Room for the scroll bar always, so that the strip does not change when it appears.
    if (orientation() == Qt::Horizontal)
        return {4 * card.width(), card.height() + horizontalScrollBar()->sizeHint().height() + 2};
    return {card.width() + verticalScrollBar()->sizeHint().width() + 2, 3 * card.height()};
}

QSize FilmStrip::minimumSizeHint() const
{
    const QSize card = FilmCardDelegate::cardSize(fontMetrics());
    return orientation() == Qt::Horizontal ? QSize(card.width(), sizeHint().height())
                                           : QSize(sizeHint().width(), card.height());
}

bool FilmStrip::event(QEvent* event)
{
    // Taken before a window in which the same key removes something else.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete)
        event->accept();
    return QListView::event(event);
}

void FilmStrip::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Delete) {
        const std::vector<PhotoId> photos = photosToRemove();
        if (!photos.empty())
            Q_EMIT removeRequested(photos);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (currentPhoto() != 0)
            Q_EMIT photoOpened(currentPhoto());
    } else {
        QListView::keyPressEvent(event);
    }
}

void FilmStrip::focusInEvent(QFocusEvent* event)
{
    if (currentIndex().isValid()) {
        QListView::focusInEvent(event);
    } else { // a list would take its first item for chosen, because a window came to the front
        QAbstractScrollArea::focusInEvent(event);
        viewport()->update();
    }
}

void FilmStrip::mouseMoveEvent(QMouseEvent* event)
{
    // An unsteady click chooses one photo, not all that the pointer comes over.
    if (event->buttons() == Qt::NoButton)
        QListView::mouseMoveEvent(event);
}

void FilmStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    QListView::mouseDoubleClickEvent(event);
    const PhotoId photo = photoAt(indexAt(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && photo != 0)
        Q_EMIT photoOpened(photo);
}

void FilmStrip::dragEnterEvent(QDragEnterEvent* event)
{
    dragMoveEvent(event);
    setDropping(event->isAccepted());
}

void FilmStrip::dragMoveEvent(QDragMoveEvent* event)
{
    // Never moved: the files stay where they are, whatever the other program offers.
    event->setDropAction(Qt::CopyAction);
    event->setAccepted((event->possibleActions() & Qt::CopyAction) && !localPaths(event->mimeData()).isEmpty());
}

void FilmStrip::dragLeaveEvent(QDragLeaveEvent*)
{
    setDropping(false);
}

void FilmStrip::dropEvent(QDropEvent* event)
{
    setDropping(false);
    const QStringList paths = localPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT pathsDropped(paths);
}

void FilmStrip::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    const bool empty = m_model->rowCount() == 0;
    if (!empty && !m_dropping)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(viewport()->rect()).adjusted(2.5, 2.5, -2.5, -2.5);
    const QColor accent = palette().color(QPalette::Active, QPalette::Highlight);
    painter.setPen(m_dropping ? QPen(accent, 2) : QPen(lineColour(palette()), 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, kRadius, kRadius);
    if (empty) {
        painter.setPen(secondaryText(palette()));
        const int edge = kSpacing;
        painter.drawText(frame.adjusted(edge, edge, -edge, -edge), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                         tr("Drop photos or folders here."));
    }
}

void FilmStrip::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    m_settling->start();
}

void FilmStrip::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    m_settling->start();
}

void FilmStrip::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

QModelIndex FilmStrip::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int count = m_model->rowCount();
    const QModelIndex current = currentIndex();
    if (current.isValid() && orientation() == Qt::Horizontal && (action == MovePageUp || action == MovePageDown)) {
        const int pitch = std::max(1, visualRect(current).width() + 2 * spacing());
        const int page = std::max(1, viewport()->width() / pitch);
        return m_model->index(std::clamp(current.row() + (action == MovePageUp ? -page : page), 0, count - 1));
    }
    // A list in one row takes left for backwards in every direction of reading.
    if (layoutDirection() == Qt::RightToLeft && (action == MoveLeft || action == MoveRight))
        action = action == MoveLeft ? MoveRight : MoveLeft;
    return QListView::moveCursor(action, modifiers);
}

void FilmStrip::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (previous.isValid())
        update(previous); // its frame becomes thinner
    if (m_quiet || !current.isValid())
        return;
    m_told = photoAt(current);
    Q_EMIT photoChosen(m_told);
}

void FilmStrip::reset()
{
    m_quiet = true;
    QListView::reset();
    m_quiet = false;
}

QItemSelectionModel::SelectionFlags FilmStrip::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    // A click beside the cards does not take the selection away.
    const bool clicked = event
                         && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease
                             || event->type() == QEvent::MouseMove);
    return clicked && !index.isValid() ? QItemSelectionModel::NoUpdate : QListView::selectionCommand(index, event);
}

PhotoId FilmStrip::photoAt(const QModelIndex& index) const
{
    return m_model->idAt(index);
}

std::vector<PhotoId> FilmStrip::photosToRemove() const
{
    std::vector<PhotoId> photos = selectedPhotos();
    if (photos.empty() && currentPhoto() != 0)
        photos.push_back(currentPhoto());
    return photos;
}

void FilmStrip::setDropping(bool dropping)
{
    m_dropping = dropping;
    viewport()->update();
}

void FilmStrip::settle()
{
    const PhotoId current = currentPhoto();
    if (std::exchange(m_told, current) != current) {
        if (current != 0 && !selectionModel()->hasSelection())
            selectionModel()->select(currentIndex(), QItemSelectionModel::Select);
        Q_EMIT photoChosen(current);
    }
    if (!isVisible())
        return;
    std::vector<PhotoId> now = photosInView();
    if (now == m_inView)
        return;
    m_inView = std::move(now);
    Q_EMIT viewChanged(m_inView);
}

} // namespace heirloom::ui
