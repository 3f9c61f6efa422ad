// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/photo/image_buffer.h"

#include <algorithm>

namespace heirloom::test {

/// The same format and the same bytes; also true for two that are null.
inline bool samePixels(const ImageBuffer& a, const ImageBuffer& b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() == b.isNull();
    return a.format() == b.format() && std::equal(a.data(), a.data() + a.format().bytes(), b.data());
}

} // namespace heirloom::test
