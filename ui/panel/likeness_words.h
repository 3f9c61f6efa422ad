// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/methods/likeness.h"

#include <QString>

namespace heirloom::ui {

/// Empty where nothing can be said in words: the bundle does not tell what its figures mean.
QString likenessInWords(const Likeness& likeness);

/// Whether a smaller figure means that the person was lost.
bool tells(const Likeness& likeness);

} // namespace heirloom::ui
