// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace heirloom {

/// From where a face is seen.
enum class FaceView { Unknown, Frontal, ThreeQuarter, Profile };

/// Their names in files, in the order of FaceView.
inline constexpr std::array<const char*, 4> kFaceViewNames{"unknown", "frontal", "three_quarter", "profile"};

constexpr const char* nameOf(FaceView view)
{
    return kFaceViewNames[static_cast<std::size_t>(view)];
}

/// Unknown for a name that there is not.
constexpr FaceView faceViewOf(std::string_view name)
{
    for (std::size_t i = 0; i < kFaceViewNames.size(); ++i) {
        if (name == kFaceViewNames[i])
            return static_cast<FaceView>(i);
    }
    return FaceView::Unknown;
}

} // namespace heirloom
