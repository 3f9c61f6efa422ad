// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/face.h"

#include <cmath>
#include <cstddef>
#include <vector>

namespace heirloom::test {

/// A crop of waves, the same for the same phase.
inline Crop drawnCrop(double phase, bool grey = false)
{
    Crop crop{256, std::vector<float>(3 * 256 * 256)};
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t i = 0; i < 256 * 256; ++i)
            crop.rgb[c * 256 * 256 + i] = static_cast<float>(
                0.6 * std::sin(static_cast<double>(i % 256) / 9 + phase + (grey ? 0 : static_cast<double>(c))));
    return crop;
}

/// Mean absolute difference.
inline double difference(const Crop& a, const Crop& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i)
        sum += std::abs(static_cast<double>(a.rgb[i]) - static_cast<double>(b.rgb[i]));
    return sum / static_cast<double>(a.rgb.size());
}

} // namespace heirloom::test
