// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/picture_pyramid.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <span>

#include <QPainter>

#include "ui/canvas/view_transform.h"

namespace heirloom::ui {
namespace {

constexpr int kSmallest = 256; ///< neither side of the last level is longer
constexpr int kBand = 64;      ///< rows at a time: what is made of them stays in the processor's cache

/// Shares the buffer's pixels and keeps them alive.
QImage wrapped(const ImageBuffer& picture)
{
    assert(picture.depth() == SampleDepth::Bits8 && (picture.channels() == 3 || picture.channels() == 4));
    const auto format = picture.channels() == 3 ? QImage::Format_RGB888 : QImage::Format_RGBA8888;
    const auto bytesPerLine = static_cast<qsizetype>(picture.format().bytesPerRow());
    return QImage(
        picture.data(), picture.width(), picture.height(), bytesPerLine, format,
        [](void* owner) { delete static_cast<ImageBuffer*>(owner); }, new ImageBuffer(picture));
}

QImage fullSize(const ImageBuffer& picture)
{
    const QImage image = wrapped(picture);
    return image.hasAlphaChannel() ? image.convertToFormat(QImage::Format_ARGB32_Premultiplied) : image;
}

/// A part in a format that the painter is quick with; `part` lies within the image, which outlives the answer.
QImage readyPart(const QImage& image, const QRect& part)
{
    const uchar* first = image.constScanLine(part.y()) + static_cast<qsizetype>(part.x()) * image.depth() / 8;
    const QImage view(first, part.width(), part.height(), image.bytesPerLine(), image.format());
    return image.format() == QImage::Format_RGB888 ? view.convertToFormat(QImage::Format_RGB32) : view;
}

QRgb mean(QRgb a, QRgb b, QRgb c, QRgb d)
{
    constexpr QRgb kEven = 0x00ff00ff;
    const QRgb even = (a & kEven) + (b & kEven) + (c & kEven) + (d & kEven) + 0x00020002;
    const QRgb odd = ((a >> 8) & kEven) + ((b >> 8) & kEven) + ((c >> 8) & kEven) + ((d >> 8) & kEven) + 0x00020002;
    return ((even >> 2) & kEven) | (((odd >> 2) & kEven) << 8);
}

QImage halved(const QImage& source)
{
    const int width = source.width();
    QImage half((width + 1) / 2, (source.height() + 1) / 2,
                source.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    for (int top = 0; top < source.height(); top += kBand) {
        const QImage band = readyPart(source, {0, top, width, std::min(kBand, source.height() - top)});
        for (int y = 0; y < band.height(); y += 2) {
            const auto* upper = reinterpret_cast<const QRgb*>(band.constScanLine(y));
            const auto* lower = reinterpret_cast<const QRgb*>(band.constScanLine(std::min(y + 1, band.height() - 1)));
            auto* out = reinterpret_cast<QRgb*>(half.scanLine((top + y) / 2));
            for (int x = 0; x < width / 2; ++x)
                out[x] = mean(upper[2 * x], upper[2 * x + 1], lower[2 * x], lower[2 * x + 1]);
            if (width % 2 == 1)
                out[width / 2] = mean(upper[width - 1], upper[width - 1], lower[width - 1], lower[width - 1]);
        }
    }
    return half;
}

/// What a pixel of the screen takes, along one axis: a pixel of the picture and a share, 0..256, of the next.
struct Tap {
    int first = 0;
    std::uint16_t share = 0;
};

/// `start` is where the first pixel lies in the stretched picture, `step` what a pixel of the picture takes there.
std::vector<Tap> tapsOf(double start, int count, double step, int size, bool smooth)
{
    std::vector<Tap> taps(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double place = (start + i + 0.5) / step - (smooth ? 0.5 : 0);
        const int first = std::clamp(static_cast<int>(std::floor(place)), 0, size - 1);
        const bool isBetween = smooth && place > first && first + 1 < size;
        taps[static_cast<std::size_t>(i)] = {
            first, isBetween ? static_cast<std::uint16_t>(std::lround((place - first) * 256)) : std::uint16_t(0)};
    }
    return taps;
}

/// Without half a pixel of the picture at some edges. Middles of pixels that lie on the new edge stay inside.
QRectF withoutRim(const QRectF& target, Qt::Edges edges, double across, double down)
{
    constexpr double kHalf = 0.5 - 1e-6;
    const auto cut = [&](Qt::Edge edge, double pixel) { return edges.testFlag(edge) ? kHalf * pixel : 0; };
    return target.adjusted(cut(Qt::LeftEdge, across), cut(Qt::TopEdge, down), -cut(Qt::RightEdge, across),
                           -cut(Qt::BottomEdge, down));
}

template <int kBytes>
QRgb pixelAt(const uchar* bytes)
{
    if constexpr (kBytes == 3)
        return 0xff000000 | QRgb(bytes[0]) << 16 | QRgb(bytes[1]) << 8 | bytes[2];
    QRgb pixel = 0;
    std::memcpy(&pixel, bytes, sizeof(pixel));
    return pixel;
}

/// Bytes between two others. Whole bytes in 16-bit arithmetic, which compilers do many at a time.
std::uint8_t between(std::uint8_t a, std::uint8_t b, std::uint16_t share)
{
    return static_cast<std::uint8_t>(
        static_cast<std::uint16_t>(a * static_cast<std::uint16_t>(256 - share) + b * share + 128) >> 8);
}

void mix(const std::uint8_t* a, const std::uint8_t* b, std::uint16_t share, std::uint8_t* out, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        out[i] = between(a[i], b[i], share);
}

void mix(const std::uint8_t* a, const std::uint8_t* b, const std::uint16_t* shares, std::uint8_t* out,
         std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        out[i] = between(a[i], b[i], shares[i]);
}

template <int kBytes>
void gather(const uchar* row, const std::vector<int>& offsets, std::vector<QRgb>& out)
{
    std::transform(offsets.begin(), offsets.end(), out.begin(),
                   [row](int offset) { return pixelAt<kBytes>(row + offset); });
}

/// Interpolates first down, over a whole stretch of the row at once, then across.
template <int kBytes>
void sample(const QImage& image, const std::vector<Tap>& columns, std::span<const Tap> rows, QImage& out)
{
    const int left = columns.front().first;
    const int right = std::min(columns.back().first + 1, image.width() - 1);
    const auto bytes = static_cast<std::size_t>(right + 1 - left) * kBytes;
    std::vector<uchar> mixed(bytes + kBytes); // the last pixel's neighbour counts for nothing, but is read
    std::vector<QRgb> here(columns.size()), next(columns.size());
    std::vector<int> offsets;
    std::vector<std::uint16_t> shares; // one a byte
    for (const Tap& column : columns) {
        offsets.push_back((column.first - left) * kBytes);
        shares.insert(shares.end(), sizeof(QRgb), column.share);
    }
    const bool straight = std::all_of(shares.begin(), shares.end(), [](std::uint16_t share) { return share == 0; });
    for (std::size_t y = 0; y < rows.size(); ++y) {
        const uchar* row = image.constScanLine(rows[y].first) + static_cast<qsizetype>(left) * kBytes;
        if (rows[y].share != 0)
            mix(row, row + image.bytesPerLine(), rows[y].share, mixed.data(), bytes);
        else if (!straight)
            std::memcpy(mixed.data(), row, bytes);
        if (rows[y].share != 0 || !straight)
            row = mixed.data();
        gather<kBytes>(row, offsets, here);
        const auto* a = reinterpret_cast<const uchar*>(here.data());
        uchar* line = out.scanLine(static_cast<int>(y));
        if (straight) {
            std::memcpy(line, a, shares.size());
        } else {
            gather<kBytes>(row + kBytes, offsets, next);
            mix(a, reinterpret_cast<const uchar*>(next.data()), shares.data(), line, shares.size());
        }
    }
}

void dim(QImage& image)
{
    const int width = image.width();
    for (int y = 0; y < image.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            // The weights of luma, times 0.55, in 256ths.
            const QRgb light = (42 * ((row[x] >> 16) & 255) + 83 * ((row[x] >> 8) & 255) + 16 * (row[x] & 255)) >> 8;
            row[x] = 0xff000000 | light * 0x010101;
        }
    }
}

} // namespace

PicturePyramid PicturePyramid::build(const ImageBuffer& picture)
{
    PicturePyramid pyramid = rough(picture);
    while (!pyramid.isNull() && std::max(pyramid.m_levels.back().width(), pyramid.m_levels.back().height()) > kSmallest)
        pyramid.m_levels.push_back(halved(pyramid.m_levels.back()));
    return pyramid;
}

PicturePyramid PicturePyramid::rough(const ImageBuffer& picture)
{
    PicturePyramid pyramid;
    if (!picture.isNull())
        pyramid.m_levels.push_back(fullSize(picture));
    return pyramid;
}

void PicturePyramid::paint(QPainter& painter, const QRectF& target, const QRect& exposed, PictureLook look) const
{
    if (isNull() || (coveredPixels(target) & exposed).isEmpty())
        return;
    const double density = target.width() / size().width();
    // The smallest level that is not below the screen's resolution; a rounding error must not take the one above it.
    const int level = std::clamp(static_cast<int>(std::floor(1e-6 - std::log2(density))), 0,
                                 static_cast<int>(m_levels.size()) - 1);
    const QImage& image = m_levels[static_cast<std::size_t>(level)];
    const double across = density * (1 << level);
    const double down = target.height() / size().height() * (1 << level);
    // Two neighbours stand for many badly anyhow where the levels are still missing, so that the quickest will do.
    const bool smooth = look.smooth && across > 0.45;
    const QRect visible = coveredPixels(smooth ? withoutRim(target, look.open, across, down) : target) & exposed;
    if (visible.isEmpty())
        return;
    const std::vector<Tap> columns = tapsOf(visible.left() - target.left(), visible.width(), across, image.width(),
                                            smooth);
    const std::vector<Tap> rows = tapsOf(visible.top() - target.top(), visible.height(), down, image.height(), smooth);
    const bool opaque = !image.hasAlphaChannel();
    QImage band(visible.width(), std::min(kBand, visible.height()),
                opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    for (int top = 0; top < visible.height(); top += kBand) {
        const int height = std::min(kBand, visible.height() - top);
        const std::span<const Tap> bandRows(rows.data() + top, static_cast<std::size_t>(height));
        if (image.depth() == 24)
            sample<3>(image, columns, bandRows, band);
        else
            sample<4>(image, columns, bandRows, band);
        if (look.dimmed)
            dim(band);
        painter.drawImage(QPoint(visible.left(), visible.top() + top), band, QRect(0, 0, visible.width(), height));
    }
}

} // namespace heirloom::ui
