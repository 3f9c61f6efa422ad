// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/methods/likeness.h"

#include <optional>

namespace heirloom::test {

/// A likeness to the photo's own face alone.
inline std::optional<Likeness> likenessOfPhoto(double cosine, LikenessVerdict verdict = LikenessVerdict::SamePerson)
{
    Likeness likeness;
    likeness.photo = cosine;
    likeness.verdict = verdict;
    return likeness;
}

} // namespace heirloom::test
