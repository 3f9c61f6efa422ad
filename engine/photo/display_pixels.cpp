// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/display_pixels.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "engine/core/parallel_rows.h"
#include "engine/photo/codec_support.h"
#include "engine/photo/colour_transform.h"
#include "engine/photo/pixel_convert.h"

namespace heirloom {
namespace {

ImageBuffer reduced(const ImageBuffer& pixels, int maxSide)
{
    const double factor = static_cast<double>(maxSide) / std::max(pixels.width(), pixels.height());
    if (maxSide == 0 || factor >= 1)
        return pixels;
    const int type = CV_MAKETYPE(pixels.depth() == SampleDepth::Bits16 ? CV_16U : CV_8U, pixels.channels());
    const cv::Mat whole(pixels.height(), pixels.width(), type, const_cast<std::uint8_t*>(pixels.data()));
    ImageFormat format = pixels.format();
    format.width = std::max(1, static_cast<int>(std::lround(pixels.width() * factor)));
    format.height = std::max(1, static_cast<int>(std::lround(pixels.height() * factor)));
    std::vector<std::uint8_t> bytes(format.bytes());
    cv::Mat small(format.height, format.width, type, bytes.data());
    cv::resize(whole, small, small.size(), 0, 0, cv::INTER_AREA);
    return {format, std::move(bytes)};
}

template <typename Sample>
void rowToSrgb(const ImageBuffer& pixels, const ColourTransform& transform, int y, std::vector<float>& own,
               std::vector<float>& srgb, std::uint8_t* out)
{
    constexpr float kFull = static_cast<Sample>(~Sample{0});
    const auto* in = reinterpret_cast<const Sample*>(pixels.row(y));
    std::transform(in, in + own.size(), own.begin(), [](Sample sample) { return static_cast<float>(sample) / kFull; });
    transform.toSrgb(own.data(), srgb.data(), static_cast<std::size_t>(pixels.width()));
    std::transform(srgb.begin(), srgb.end(), out, [](float value) {
        return static_cast<std::uint8_t>(std::clamp(value, 0.0F, 1.0F) * 255.0F + 0.5F);
    });
}

/// Rows in parallel: a profile's arithmetic takes most of a second for a large photo.
ImageBuffer toSrgb8(const ImageBuffer& pixels, const ColourTransform& transform)
{
    const ImageFormat format{pixels.width(), pixels.height(), 3, SampleDepth::Bits8};
    std::vector<std::uint8_t> bytes(format.bytes());
    const auto width = static_cast<std::size_t>(format.width);
    inParallelRows(format.height, [&](int first, int last) {
        std::vector<float> own(width * static_cast<std::size_t>(pixels.channels())), srgb(width * 3);
        for (int y = first; y < last; ++y) {
            std::uint8_t* out = bytes.data() + static_cast<std::size_t>(y) * format.bytesPerRow();
            if (pixels.depth() == SampleDepth::Bits16)
                rowToSrgb<std::uint16_t>(pixels, transform, y, own, srgb, out);
            else
                rowToSrgb<std::uint8_t>(pixels, transform, y, own, srgb, out);
        }
    });
    return {format, std::move(bytes)};
}

} // namespace

Result<ImageBuffer> displayPixels(const Photo& photo, int maxSide)
try {
    if (photo.pixels.isNull() || maxSide < 0)
        return Error{ErrorCode::InvalidArgument, PhotoText::tr("There is no picture to show.").toStdString(), {}};
    const ImageBuffer pixels = withoutAlpha(reduced(photo.pixels, maxSide));
    if (photo.iccProfile.empty())
        return withColour(withDepth8(pixels));
    const auto transform = ColourTransform::create(photo.iccProfile, pixels.format().isGrey() ? 1 : 3);
    if (!transform)
        return transform.error();
    return toSrgb8(pixels, *transform);
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed,
                 PhotoText::tr("The picture could not be made ready for the screen.").toStdString(), e.what()};
}

} // namespace heirloom
