// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>

namespace heirloom {

/// Between the photo's numbers and sRGB, samples in 0..1 (a little outside is allowed), interleaved. A grey photo has one
/// sample a pixel on its own side and three on the sRGB side. The photo room's colour profile is plugged in this way.
/// An empty function means that the numbers are sRGB already (grey: the same value three times). Called on the caller's
/// thread, one row or picture at a time.
struct ColourMapping {
    std::function<void(const float* photo, float* srgb, std::size_t pixels)> toSrgb;
    std::function<void(const float* srgb, float* photo, std::size_t pixels)> fromSrgb;
};

} // namespace heirloom
