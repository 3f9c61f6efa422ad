// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/recipe/recipe.h"

#include <vector>

#include <QObject>
#include <QSettings>
#include <QString>

namespace heirloom::ui {

/// A treatment with a name.
struct Preset {
    QString name;
    FaceTreatment treatment; ///< its seed says nothing
    bool builtIn = false;
};

/// A preset put on a face: the seed is the face's own.
FaceTreatment withPreset(const FaceTreatment& current, const FaceTreatment& preset);

/// The built-in presets ("Faithful", "Balanced", "Detailed") and the user's own. Thread: the window's.
class Presets : public QObject {
    Q_OBJECT

public:
    static constexpr int kMost = 100; ///< of the user's own
    static constexpr int kLongestName = 60;

    /// `settings` must outlive this.
    explicit Presets(QSettings* settings, QObject* parent = nullptr);

    /// The built-in ones first, then the user's in the order in which they were made.
    std::vector<Preset> all() const;
    /// Whether save() would take the name: not empty, not too long, not that of a built-in one.
    bool isFree(const QString& name) const;
    /// A name that is used already gets the new treatment. False, and nothing happens, if the name is not free or there are
    /// kMost already.
    bool save(const QString& name, const FaceTreatment& treatment);
    /// The built-in ones stay.
    void remove(const QString& name);

Q_SIGNALS:
    void changed();

private:
    std::vector<Preset> own() const;
    void setOwn(const std::vector<Preset>& presets);
    QSettings* m_settings;
};

} // namespace heirloom::ui
