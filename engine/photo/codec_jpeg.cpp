// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/codec.h"

#include <algorithm>
#include <memory>
#include <string_view>

#include <turbojpeg.h>

namespace heirloom {
namespace {

// A block of 8x8 samples costs at least a bit, so no sound JPEG holds more pixels a byte than this. A header that
// promises more is a lie that would cost minutes and memory.
constexpr std::int64_t kMaxPixelsPerByte = 4096;

using Handle = std::unique_ptr<void, decltype(&tjDestroy)>;

// Adobe stores inks inverted, and marks its files so.
bool hasAdobeMarker(Bytes file)
{
    constexpr std::string_view kMarker("\xFF\xEE\x00\x0E" "Adobe", 9);
    const std::string_view text(reinterpret_cast<const char*>(file.data()), file.size());
    return text.find(kMarker) != std::string_view::npos;
}

} // namespace

Result<Decoded> decodeJpeg(Bytes file, const PhotoLimits& limits)
{
    const Handle handle(tjInitDecompress(), &tjDestroy);
    if (!handle)
        return unreadable("tjInitDecompress failed");
    int width = 0;
    int height = 0;
    int subsampling = 0;
    int colourSpace = 0;
    // It also fails for a sound header with an unusual subsampling, which the decoder then takes.
    const int headerStatus = tjDecompressHeader3(handle.get(), file.data(), static_cast<unsigned long>(file.size()),
                                                 &width, &height, &subsampling, &colourSpace);
    if (headerStatus != 0 && (width <= 0 || height <= 0))
        return unreadable(tjGetErrorStr2(handle.get()));

    Decoded decoded;
    decoded.cmyk = colourSpace == TJCS_CMYK || colourSpace == TJCS_YCCK;
    const int channels = decoded.cmyk ? 4 : colourSpace == TJCS_GRAY ? 1 : 3;
    const Status size = checkSize(width, height, channels, SampleDepth::Bits8, limits);
    if (!size)
        return size.error();
    if (std::int64_t{width} * height > kMaxPixelsPerByte * static_cast<std::int64_t>(file.size()))
        return unreadable("far too few bytes for the promised size");

    decoded.format = {width, height, channels, SampleDepth::Bits8};
    decoded.samples.resize(decoded.format.bytes());
    const int pixelFormat = decoded.cmyk ? TJPF_CMYK : channels == 1 ? TJPF_GRAY : TJPF_RGB;
    const int status = tjDecompress2(handle.get(), file.data(), static_cast<unsigned long>(file.size()),
                                     decoded.samples.data(), width, 0, height, pixelFormat,
                                     TJFLAG_ACCURATEDCT | TJFLAG_LIMITSCANS);
    if (status != 0) {
        // libjpeg goes on after damage and leaves the rest grey; only when nothing came out is the file hopeless.
        if (isConstant(decoded.format, decoded.samples))
            return unreadable(tjGetErrorStr2(handle.get()));
        decoded.notes.push_back(damagedNote());
    }
    if (decoded.cmyk && hasAdobeMarker(file)) {
        for (std::uint8_t& ink : decoded.samples)
            ink = static_cast<std::uint8_t>(255 - ink);
    }
    return decoded;
}

Result<std::vector<std::uint8_t>> encodeJpeg(const ImageBuffer& pixels, int quality)
{
    const Handle handle(tjInitCompress(), &tjDestroy);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    const bool grey = pixels.channels() == 1;
    // Restored faces are small and colourful at the lips and eyes: full colour resolution where quality is asked for.
    const int subsampling = grey ? TJSAMP_GRAY : quality >= 90 ? TJSAMP_444 : TJSAMP_420;
    const int status = !handle ? -1
                               : tjCompress2(handle.get(), pixels.data(), pixels.width(), 0, pixels.height(),
                                             grey ? TJPF_GRAY : TJPF_RGB, &bytes, &size, subsampling, quality,
                                             TJFLAG_ACCURATEDCT);
    const std::unique_ptr<unsigned char, decltype(&tjFree)> owner(bytes, &tjFree);
    if (status != 0) {
        return Error{ErrorCode::WriteFailed, PhotoText::tr("The photo could not be stored as JPEG.").toStdString(),
                     tjGetErrorStr2(handle.get())};
    }
    return std::vector<std::uint8_t>(bytes, bytes + size);
}

} // namespace heirloom
