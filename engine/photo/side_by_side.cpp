// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/side_by_side.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "engine/photo/codec_support.h"
#include "engine/photo/pixel_convert.h"

namespace heirloom {
namespace {

constexpr int kSmallest = 64;
constexpr int kGapDivisor = 128; // the gap is this part of the height

// A view of a buffer that OpenCV only reads.
cv::Mat view(const ImageBuffer& pixels)
{
    return {pixels.height(), pixels.width(), CV_8UC(pixels.channels()), const_cast<std::uint8_t*>(pixels.data())};
}

ImageBuffer forLooking(const ImageBuffer& pixels, bool grey)
{
    const ImageBuffer plain = withoutAlpha(withDepth8(pixels));
    return grey ? plain : withColour(plain);
}

int scaled(int length, double factor)
{
    return std::max(1, static_cast<int>(std::lround(length * factor)));
}

} // namespace

Result<ImageBuffer> sideBySide(const ImageBuffer& before, const ImageBuffer& after, int maxSide)
{
    if (before.isNull() || after.isNull() || maxSide < kSmallest) {
        return Error{ErrorCode::InvalidArgument,
                     PhotoText::tr("There are no two pictures to show side by side.").toStdString(),
                     {}};
    }
    // The lower of the two gives the height, so that nothing is enlarged; then both shrink until the width fits too.
    double height = std::min({before.height(), after.height(), maxSide});
    const auto widthAt = [&](double h) {
        return h / kGapDivisor + before.width() * h / before.height() + after.width() * h / after.height();
    };
    height *= std::min(1.0, (maxSide - 3) / widthAt(height)); // 3: the roundings up below
    const int rows = scaled(1, height);
    const int gap = std::max(1, rows / kGapDivisor);
    const int left = std::min(scaled(before.width(), height / before.height()), maxSide);
    const int right = std::min(scaled(after.width(), height / after.height()), maxSide);

    const bool grey = before.format().isGrey() && after.format().isGrey();
    const ImageFormat format{left + gap + right, rows, grey ? 1 : 3, SampleDepth::Bits8};
    try {
        std::vector<std::uint8_t> bytes(format.bytes(), 255);
        cv::Mat canvas(format.height, format.width, CV_8UC(format.channels), bytes.data());
        const auto place = [&](const ImageBuffer& picture, int x, int width) {
            const ImageBuffer plain = forLooking(picture, grey);
            cv::Mat target = canvas(cv::Rect(x, 0, width, rows));
            cv::resize(view(plain), target, target.size(), 0, 0, cv::INTER_AREA);
        };
        place(before, 0, left);
        place(after, left + gap, right);
        return ImageBuffer(format, std::move(bytes));
    } catch (const std::exception& error) {
        return Error{ErrorCode::ComputeFailed,
                     PhotoText::tr("The picture of before and after could not be made.").toStdString(), error.what()};
    }
}

} // namespace heirloom
