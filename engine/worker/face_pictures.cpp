// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/face_pictures.h"

#include <algorithm>
#include <cmath>

namespace heirloom {

ImageBuffer pictureOf(const Crop& crop)
{
    const std::size_t pixels = crop.rgb.size() / 3;
    std::vector<std::uint8_t> bytes(crop.rgb.size());
    for (std::size_t i = 0; i < pixels; ++i) {
        for (std::size_t c = 0; c < 3; ++c)
            bytes[3 * i + c] = static_cast<std::uint8_t>(
                std::lround(127.5F * (std::clamp(crop.rgb[c * pixels + i], -1.0F, 1.0F) + 1.0F)));
    }
    return {{crop.size, crop.size, 3, SampleDepth::Bits8}, std::move(bytes)};
}

double finestEnergy(const Crop& crop)
{
    const auto side = static_cast<std::size_t>(crop.size);
    const std::size_t pixels = side * side, first = std::max<std::size_t>(1, side / 4), last = side - first;
    std::vector<float> luma(pixels);
    for (std::size_t i = 0; i < pixels; ++i)
        luma[i] = 0.299F * crop.rgb[i] + 0.587F * crop.rgb[pixels + i] + 0.114F * crop.rgb[2 * pixels + i];
    double sum = 0;
    for (std::size_t y = first; y < last; ++y) {
        for (std::size_t x = first; x < last; ++x) {
            float mean = 0;
            for (std::size_t row = y - 1; row <= y + 1; ++row)
                mean += luma[row * side + x - 1] + luma[row * side + x] + luma[row * side + x + 1];
            const double fine = static_cast<double>(luma[y * side + x] - mean / 9);
            sum += fine * fine;
        }
    }
    const auto counted = static_cast<double>((last - first) * (last - first));
    return counted > 0 ? sum / counted : 0;
}

} // namespace heirloom
