// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only: the people in a photo, as XMP tells of them.

#include <span>
#include <vector>

#include <exiv2/exiv2.hpp>

#include "engine/photo/image_buffer.h"
#include "engine/photo/people.h"

namespace heirloom {

struct FoundPeople {
    std::vector<NamedRegion> people; ///< in pixels of the upright photo, cut off at its borders
    bool complete = true;            ///< false: somebody is named whose place cannot be used, or there are too many
};

/// Takes the regions of the Metadata Working Group and of Microsoft out of the XMP: they tell of this file's pixels and must
/// not come into another file as they are. Regions of nobody are dropped. `stored`: the picture in its file; `orientation`:
/// EXIF's, 1 to 8. Requires lockExiv2(). May throw what Exiv2 throws.
FoundPeople takePeople(Exiv2::XmpData& xmp, const ImageFormat& stored, int orientation);

/// Writes regions of the Metadata Working Group for an upright picture. Requires XMP without such, and lockExiv2().
void addPeople(Exiv2::XmpData& xmp, std::span<const NamedRegion> people, const ImageFormat& picture);

} // namespace heirloom
