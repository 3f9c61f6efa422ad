// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/photo/image_buffer.h"

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include <QColor>

namespace heirloom {

/// A colour of its own for nearly every pixel.
inline QColor busy(int x, int y)
{
    return QColor((x * 37 + y * 11) % 256, (x * 5 + y * 71) % 256, (x * y) % 256);
}

/// 8-bit RGB, or RGBA with `alpha`.
inline ImageBuffer madePicture(int width, int height, const std::function<QColor(int x, int y)>& colour,
                               bool alpha = false)
{
    std::vector<std::uint8_t> bytes;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const QColor pixel = colour(x, y);
            for (const int channel : {pixel.red(), pixel.green(), pixel.blue()})
                bytes.push_back(static_cast<std::uint8_t>(channel));
            if (alpha)
                bytes.push_back(static_cast<std::uint8_t>(pixel.alpha()));
        }
    }
    return ImageBuffer({width, height, alpha ? 4 : 3, SampleDepth::Bits8}, std::move(bytes));
}

inline ImageBuffer plainPicture(int width, int height, QColor colour, bool alpha = false)
{
    return madePicture(
        width, height, [colour](int, int) { return colour; }, alpha);
}

} // namespace heirloom
