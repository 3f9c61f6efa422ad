// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QMenu;

namespace heirloom::ui {

/// What can be done with a face's settings as a whole. Thread: the window's.
class TreatmentActions : public QWidget {
    Q_OBJECT

public:
    explicit TreatmentActions(QWidget* parent = nullptr);

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
