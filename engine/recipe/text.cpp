// SPDX-License-Identifier: Apache-2.0
#include "engine/recipe/text.h"

#include <QCoreApplication>

namespace heirloom {

QString translated(const Text& text)
{
    return QCoreApplication::translate(text.context, text.source);
}

} // namespace heirloom
