// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/recipe/recipe.h"

#include <QByteArray>
#include <QString>

namespace heirloom::ui {

/// What a person decided about a photo: the values that a project file holds. Never pixels.
struct PhotoEdit {
    QString path;          ///< absolute
    QByteArray sha256;     ///< of the file; empty until known
    bool searched = false; ///< the faces have been looked for
    Recipe recipe;
};

} // namespace heirloom::ui
