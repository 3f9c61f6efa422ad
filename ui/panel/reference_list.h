// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QImage>
#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace heirloom::ui {

/// Another picture of the same person, as it is shown.
struct ReferenceCard {
    QString name;   ///< for the tooltip and screen readers
    QImage picture; ///< the face; a square is best
};

/// The reference pictures of one face. It asks; adding and removing is the owner's. Thread: the window's.
class ReferenceList : public QWidget {
    Q_OBJECT

public:
    explicit ReferenceList(QWidget* parent = nullptr);

    void setReferences(const std::vector<ReferenceCard>& references);

Q_SIGNALS:
    void addRequested();
    void removeRequested(int index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void removeCurrent();
    void updateControls();

    QListWidget* m_list;
    QLabel* m_hint;
    QToolButton* m_add;
    QToolButton* m_remove;
};

} // namespace heirloom::ui
