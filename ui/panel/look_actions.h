// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QMenu;

namespace heirloom::ui {

/// What can be done with a face's settings as a whole. Thread: the window's.
class LookActions : public QWidget {
    Q_OBJECT

public:
    explicit LookActions(QWidget* parent = nullptr);

    /// Names of presets, in the order of the menu.
    void setPresets(const QStringList& names);

Q_SIGNALS:
    void presetChosen(const QString& name);
    void presetSaveRequested();
    void resetRequested();
    void copyToFacesRequested();
    void copyToPhotosRequested();

private:
    QMenu* m_presets;
};

} // namespace heirloom::ui
