// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace heirloom {

/// The context of this room's translated sentences.
struct RecipeText {
    Q_DECLARE_TR_FUNCTIONS(heirloom::Recipe)
};

} // namespace heirloom
