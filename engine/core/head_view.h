// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace heirloom {

/// From where a face is seen.
enum class HeadView { Unknown, Frontal, ThreeQuarter, Profile };

/// Their names in files, in the order of HeadView.
inline constexpr std::array<const char*, 4> kHeadViewNames{"unknown", "frontal", "three_quarter", "profile"};

constexpr const char* nameOf(HeadView view)
{
    return kHeadViewNames[static_cast<std::size_t>(view)];
}

/// Unknown for a name that there is not.
constexpr HeadView headViewOf(std::string_view name)
{
    for (std::size_t i = 0; i < kHeadViewNames.size(); ++i) {
        if (name == kHeadViewNames[i])
            return static_cast<HeadView>(i);
    }
    return HeadView::Unknown;
}

} // namespace heirloom
