// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace heirloom {

/// A word or a sentence for the user, in English; it is translated where it is shown. Thread: a plain value.
struct Text {
    const char* context = "";
    const char* source = "";
};

/// A Text that lupdate finds. Both arguments are literals.
#define HEIRLOOM_TEXT(context, source)                                                                                 \
    ::heirloom::Text                                                                                                   \
    {                                                                                                                  \
        context, source                                                                                                \
    }

/// In the user's language, if somebody has installed it. Thread: any.
QString translated(const Text& text);

} // namespace heirloom
