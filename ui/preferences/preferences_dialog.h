// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/preferences/preferences.h"

#include <vector>

#include <QDialog>
#include <QString>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace heirloom::ui {

class InlineMessage;

/// A bundle that can be chosen.
struct BundleChoice {
    QString id;    ///< as in Preferences::bundle
    QString title; ///< for people
};

/// Shows preferences and lets them be changed; nothing is changed before it was accepted. Thread: the window's.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// A bundle that is preferred but not among `bundles` is offered too, as one that is not there.
    PreferencesDialog(const Preferences& preferences, const std::vector<BundleChoice>& bundles,
                      QWidget* parent = nullptr);

    Preferences preferences() const;

private:
    void fillEngine(QFormLayout& form, const std::vector<BundleChoice>& bundles);
    void fillWindow(QFormLayout& form);
    void explain();

    Preferences m_before;
    QComboBox* m_bundle;
    QComboBox* m_device;
    QSpinBox* m_threads;
    QSpinBox* m_cache;
    QComboBox* m_language;
    QComboBox* m_theme;
    InlineMessage* m_message;
};

} // namespace heirloom::ui
