// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/codec_support.h"

#include <cstring>

namespace heirloom {

std::string_view charactersOf(Bytes bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Status checkSize(std::int64_t width, std::int64_t height, int channels, SampleDepth depth, Bytes file,
                 const PhotoLimits& limits)
{
    // No format packs more pixels into a byte but for blank pages. A header that promises more is a lie, which would
    // cost seconds and gigabytes before the decoder runs out of bytes.
    constexpr std::int64_t kMaxPixelsPerByte = 10'000;

    if (width <= 0 || height <= 0)
        return unreadable("a side of no pixels");
    const bool fits = width <= limits.maxSide && height <= limits.maxSide && width * height <= limits.maxPixels
                      && width * height * channels * static_cast<int>(depth) <= limits.maxPixelBytes;
    if (!fits)
        return tooLarge(std::to_string(width) + " x " + std::to_string(height) + " pixels");
    if (width * height > kMaxPixelsPerByte * static_cast<std::int64_t>(file.size()))
        return unreadable("far too few bytes for the promised size");
    return success();
}

bool isConstant(const ImageFormat& format, const std::vector<std::uint8_t>& samples)
{
    const std::size_t pixel = format.bytesPerPixel();
    return samples.size() <= pixel || std::memcmp(samples.data(), samples.data() + pixel, samples.size() - pixel) == 0;
}

Error unreadable(const std::string& detail)
{
    return {ErrorCode::Unreadable, PhotoText::tr("The file is damaged and cannot be read.").toStdString(), detail};
}

Error tooLarge(const std::string& detail)
{
    return {ErrorCode::TooLarge, PhotoText::tr("The photo is larger than the program takes.").toStdString(), detail};
}

std::string damagedNote()
{
    // The context in words: lupdate takes the std of what is returned for the scope of such a function.
    return QCoreApplication::translate("Photo", "The file is cut short or damaged; what could not be read is grey or "
                                                "black in the picture.")
        .toStdString();
}

} // namespace heirloom
