// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/codec.h"

#include <algorithm>

namespace heirloom {

bool CodecDescription::holds(const ImageFormat& pixels) const
{
    return (grey || !pixels.isGrey()) && (alpha || !pixels.hasAlpha())
           && (sixteenBits || pixels.depth == SampleDepth::Bits8)
           && std::max(pixels.width, pixels.height) <= longestSide;
}

double CodecDescription::bitsPerPixel(int atQuality) const
{
    const double wanted = std::clamp(atQuality, 1, 100);
    for (std::size_t i = 1; i < usualSizes.size(); ++i) {
        const auto [fromQuality, fromBits] = usualSizes[i - 1];
        const auto [toQuality, toBits] = usualSizes[i];
        if (wanted <= toQuality)
            return fromBits + (toBits - fromBits) * (wanted - fromQuality) / (toQuality - fromQuality);
    }
    return usualSizes.empty() ? 0 : usualSizes.back().bitsPerPixel;
}

} // namespace heirloom
