// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

namespace heirloom {

/// Whom a photo's own metadata name, and where. Thread: a plain value.
///
/// Metadata say it in shares of the picture as its file stores it: the Metadata Working Group's guidelines (2.0, 5.9) apply
/// regions to the stored image, and whoever applies the EXIF orientation has to turn them as well. Here they are turned.
struct NamedRegion {
    std::string name; ///< UTF-8, on one line, never empty, at most kLongestName bytes
    /// In pixels of the upright photo, by the edges of pixels: the whole photo begins at 0, 0 and is its width wide.
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    std::string kind = kFace; ///< "Face", or another of the guidelines' words, such as "Pet"

    static constexpr const char* kFace = "Face";
    static constexpr std::size_t kLongestName = 256;
    bool operator==(const NamedRegion&) const = default;
};

/// More regions than that are left out.
constexpr int kMostRegions = 500;

} // namespace heirloom
