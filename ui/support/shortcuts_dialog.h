// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QDialog>
#include <QString>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace heirloom::ui {

/// An action as somebody looks it up.
struct ListedShortcut {
    QString group; ///< the menu it is in
    QString text;  ///< without its mnemonic
    QString keys;  ///< as on the keyboard; several are separated by commas
};

/// All actions of a window that have keys: those of its menus under the menu's name, in the menus' order, then the others.
std::vector<ListedShortcut> shortcutsOf(const QWidget& window);

/// Lists the keys of a window, to be searched. Thread: the window's.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    /// Reads the window's actions once; the window need not be the parent.
    explicit ShortcutsDialog(const QWidget& window, QWidget* parent = nullptr);

private:
    void fill(const std::vector<ListedShortcut>& shortcuts);
    void filter(const QString& wanted);

    QLineEdit* m_search;
    QTreeWidget* m_list;
    QLabel* m_nothing;
};

} // namespace heirloom::ui
