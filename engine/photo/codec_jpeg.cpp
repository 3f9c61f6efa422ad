// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/codec_jpeg.h"

#include "engine/photo/codec_support.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <string_view>

#include <turbojpeg.h>

namespace heirloom {
namespace {

using Handle = std::unique_ptr<void, decltype(&tjDestroy)>;

// Adobe stores inks inverted, and marks its files so.
bool hasAdobeMarker(Bytes file)
{
    constexpr std::string_view kMarker("\xFF\xEE\x00\x0E"
                                       "Adobe",
                                       9);
    return charactersOf(file).find(kMarker) != std::string_view::npos;
}

// The JFIF header stands first, and has a fixed layout: its units (1 inch, 2 centimetre) and two densities of 16 bit.
constexpr std::size_t kJfifUnits = 13;
constexpr std::size_t kJfifEnd = 18;
constexpr double kCentimetresPerInch = 2.54;

bool hasJfif(Bytes file)
{
    constexpr std::string_view kName("JFIF", 5);
    return file.size() >= kJfifEnd && file[3] == 0xE0 && std::equal(kName.begin(), kName.end(), file.begin() + 6);
}

std::optional<Resolution> jfifResolution(Bytes file)
{
    if (!hasJfif(file) || file[kJfifUnits] < 1 || file[kJfifUnits] > 2)
        return std::nullopt;
    const double unit = file[kJfifUnits] == 2 ? kCentimetresPerInch : 1;
    const Resolution resolution{unit * (file[kJfifUnits + 1] * 256 + file[kJfifUnits + 2]),
                                unit * (file[kJfifUnits + 3] * 256 + file[kJfifUnits + 4])};
    return resolution.x > 0 && resolution.y > 0 ? std::optional(resolution) : std::nullopt;
}

// TurboJPEG has no way to ask for it.
void setJfifResolution(std::vector<std::uint8_t>& file, Resolution resolution)
{
    if (!hasJfif(file))
        return;
    file[kJfifUnits] = 1;
    std::size_t at = kJfifUnits;
    for (const double density : {resolution.x, resolution.y}) {
        const long rounded = std::clamp(std::lround(density), 1L, 65535L);
        file[++at] = static_cast<std::uint8_t>(rounded >> 8);
        file[++at] = static_cast<std::uint8_t>(rounded & 255);
    }
}

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
    const Status size = checkSize(width, height, channels, SampleDepth::Bits8, file, limits);
    if (!size)
        return size.error();

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
    decoded.resolution = jfifResolution(file);
    return decoded;
}

Result<std::vector<std::uint8_t>> encodeJpeg(const ImageBuffer& pixels, int quality,
                                             std::optional<Resolution> resolution)
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
    std::vector<std::uint8_t> file(bytes, bytes + size);
    if (resolution)
        setJfifResolution(file, *resolution);
    return file;
}

class JpegCodec final : public Codec {
public:
    const CodecDescription& describe() const override
    {
        static const CodecDescription kDescription{
            .id = "jpeg",
            .name = "JPEG",
            .suffixes = {"jpg", "jpeg", "jpe"},
            .alpha = false,
            .sixteenBits = false,
            .longestSide = 65500,
            .quality = Quality::Lossy,
            .usualSizes = {{1, 0.2}, {50, 0.8}, {70, 1.0}, {80, 1.3}, {89, 1.8}, {95, 3.0}, {100, 5.5}},
            .metadata = MetadataPlace::Exiv2,
            .longestBlock = 65'000, // a segment's 65,533 bytes less the names that stand before EXIF and XMP
        };
        return kDescription;
    }
    bool recognises(Bytes first) const override { return charactersOf(first).starts_with("\xFF\xD8\xFF"); }
    Result<Decoded> decode(Bytes file, const PhotoLimits& limits) const override { return decodeJpeg(file, limits); }
    Result<std::vector<std::uint8_t>> encode(const ImageBuffer& pixels, int quality,
                                             const MetadataBlocks& metadata) const override
    {
        return encodeJpeg(pixels, quality, metadata.resolution);
    }
};

} // namespace

std::shared_ptr<const Codec> makeJpegCodec()
{
    return std::make_shared<const JpegCodec>();
}

} // namespace heirloom
