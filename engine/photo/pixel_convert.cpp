// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/pixel_convert.h"

#include <cstring>

namespace heirloom {
namespace {

const std::uint16_t* samples16(const ImageBuffer& pixels)
{
    return reinterpret_cast<const std::uint16_t*>(pixels.data());
}

template <typename Sample>
void layOnWhite(const ImageBuffer& pixels, std::uint8_t* bytes)
{
    constexpr std::uint32_t kFull = static_cast<Sample>(~Sample{0});
    const auto* in = reinterpret_cast<const Sample*>(pixels.data());
    auto* out = reinterpret_cast<Sample*>(bytes);
    const int colours = pixels.channels() - 1;
    const std::size_t count = pixels.format().bytes() / pixels.format().bytesPerPixel();
    for (std::size_t i = 0; i < count; ++i, in += colours + 1, out += colours) {
        const std::uint32_t alpha = in[colours];
        for (int c = 0; c < colours; ++c)
            out[c] = static_cast<Sample>((in[c] * alpha + kFull * (kFull - alpha) + kFull / 2) / kFull);
    }
}

} // namespace

ImageBuffer withDepth8(const ImageBuffer& pixels)
{
    if (pixels.depth() == SampleDepth::Bits8)
        return pixels;
    ImageFormat format = pixels.format();
    format.depth = SampleDepth::Bits8;
    std::vector<std::uint8_t> bytes(format.bytes());
    const std::uint16_t* in = samples16(pixels);
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>((*in++ * 255u + 32767u) / 65535u);
    return {format, std::move(bytes)};
}

ImageBuffer withoutAlpha(const ImageBuffer& pixels)
{
    if (!pixels.format().hasAlpha())
        return pixels;
    ImageFormat format = pixels.format();
    --format.channels;
    std::vector<std::uint8_t> bytes(format.bytes());
    if (format.depth == SampleDepth::Bits16)
        layOnWhite<std::uint16_t>(pixels, bytes.data());
    else
        layOnWhite<std::uint8_t>(pixels, bytes.data());
    return {format, std::move(bytes)};
}

ImageBuffer withColour(const ImageBuffer& pixels)
{
    if (!pixels.format().isGrey())
        return pixels;
    ImageFormat format = pixels.format();
    format.channels += 2;
    std::vector<std::uint8_t> bytes(format.bytes());
    const std::size_t sample = static_cast<std::size_t>(format.depth);
    const std::uint8_t* in = pixels.data();
    for (std::uint8_t* out = bytes.data(); out != bytes.data() + bytes.size(); in += pixels.format().bytesPerPixel()) {
        for (int c = 0; c < 3; ++c, out += sample)
            std::memcpy(out, in, sample);
        if (format.hasAlpha()) {
            std::memcpy(out, in + sample, sample);
            out += sample;
        }
    }
    return {format, std::move(bytes)};
}

} // namespace heirloom
