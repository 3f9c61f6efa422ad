// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/photo/image_buffer.h"

#include <vector>

#include <QListView>

class QStandardItem;
class QStandardItemModel;

namespace heirloom::ui {

/// How far a face is.
enum class FaceState { Waiting, Working, Ready, Problem };

/// A face as the strip names it.
struct FaceCard {
    int id = 0; ///< of the photo's face
    QString name;
    bool included = true;    ///< false: the photo's own face stays
    bool needsCheck = false; ///< somebody should look at its points
};

/// The faces of a photo in a row, each as before | after with its state. Keys: arrows move, Space includes or leaves out,
/// Enter selects. Where the state says that the points are to be checked, a click on the words asks for it. Setters send no signals; ids that are not there are not looked at. Thread: the window's.
class FaceStrip : public QListView {
    Q_OBJECT

public:
    explicit FaceStrip(QWidget* parent = nullptr);

    /// Other faces, or the same with other names. Faces that stay keep their thumbnails, their state and the selection.
    void setFaces(const std::vector<FaceCard>& faces);
    /// 8-bit RGB in sRGB; null: not there yet.
    void setThumbnails(int id, const ImageBuffer& before, const ImageBuffer& after);
    /// `reason`: why there is a problem, for the tooltip.
    void setState(int id, FaceState state, const QString& reason = {});
    void setIncluded(int id, bool included);
    /// 0 or an id that is not there: none.
    void setSelectedFace(int id);
    int selectedFace() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void faceSelected(int id);
    void faceToggled(int id, bool included);
    /// To look at the points of a face.
    void pointsRequested(int id);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;

private:
    QStandardItem* itemOf(int id) const;
    /// Whether the point was on a card's check box, which then is toggled.
    bool toggleAt(const QPoint& point);
    void askForPointsAt(const QPoint& point);
    void toggle(const QModelIndex& index);
    void describe(QStandardItem& item) const;

    QStandardItemModel* m_model;
    bool m_quiet = false; ///< the owner selects
};

} // namespace heirloom::ui
