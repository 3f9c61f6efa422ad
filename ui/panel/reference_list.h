// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QImage>
#include <QStringList>
#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace heirloom::ui {

class InlineMessage;

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
    /// Those that are probably of somebody else, by their places in the list: a warning names them. Places beyond it do not
    /// count, as what is measured may be of an earlier list.
    void setDoubtful(const std::vector<int>& places);

Q_SIGNALS:
    void addRequested();
    void removeRequested(int index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void removeCurrent();
    void updateControls();
    void showDoubts();

    QListWidget* m_list;
    InlineMessage* m_doubts;
    QStringList m_names;
    std::vector<int> m_doubtful;
    QLabel* m_hint;
    QToolButton* m_add;
    QToolButton* m_remove;
};

} // namespace heirloom::ui
