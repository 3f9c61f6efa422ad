// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/worker_types.h"

#include <vector>

#include <QListView>
#include <QStringList>

class QTimer;

namespace heirloom::ui {

class FilmStripModel;

/// The open photos in a row or a column. The current one is that which the window shows; besides it several can be
/// selected. Keys: arrows, Page up and down, Home and End move; with Shift they select; Enter opens, Delete asks to remove.
/// Files and folders can be dropped on it. It asks; opening and removing is the owner's. Thread: the window's.
class FilmStrip : public QListView {
    Q_OBJECT

public:
    /// `model` must outlive this.
    explicit FilmStrip(FilmStripModel* model, QWidget* parent = nullptr);

    /// A row (horizontal, as it begins) or a column.
    void setOrientation(Qt::Orientation orientation);
    Qt::Orientation orientation() const;

    /// Selects it alone and brings it into view; a photo that is current already keeps what is selected besides. 0 or one
    /// that is not there: none is current and nothing selected. Sends no signal.
    void setCurrentPhoto(PhotoId photo);
    /// 0: none.
    PhotoId currentPhoto() const;
    /// In the strip's order.
    std::vector<PhotoId> selectedPhotos() const;
    /// Those of which something can be seen, in the strip's order.
    std::vector<PhotoId> photosInView() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another photo is current: the user chose it, or the one before was removed (0: none is left).
    void photoChosen(heirloom::PhotoId photo);
    /// Enter or a double click: the user wants to go on with it.
    void photoOpened(heirloom::PhotoId photo);
    /// The selected photos; or the current one, if none is.
    void removeRequested(const std::vector<heirloom::PhotoId>& photos);
    /// Local files and folders, as they were dropped.
    void pathsDropped(const QStringList& paths);
    /// Scrolled, resized or other photos: those in view are others now. See ThumbnailLoader::hurry().
    void viewChanged(const std::vector<heirloom::PhotoId>& photos);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void reset() override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;

private:
    PhotoId photoAt(const QModelIndex& index) const;
    std::vector<PhotoId> photosToRemove() const;
    void setDropping(bool dropping);
    void settle();

    FilmStripModel* m_model;
    QTimer* m_settling;            ///< gathers what happens at once; runs only then
    std::vector<PhotoId> m_inView; ///< as last said
    PhotoId m_told = 0;            ///< the current photo as the owner knows it
    bool m_quiet = false;          ///< not the user's doing
    bool m_dropping = false;       ///< files are held over it
};

} // namespace heirloom::ui
