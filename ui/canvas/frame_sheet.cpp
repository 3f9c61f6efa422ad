// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/frame_sheet.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "ui/canvas/view_transform.h"

namespace heirloom::ui {
namespace {

constexpr int kBand = 64; ///< rows at a time: what is read of a turned sheet stays in the processor's cache

constexpr int kFraction = 32; ///< bits of a place
std::int64_t fixed(double place)
{
    return std::llround(std::ldexp(place, kFraction));
}

/// `share` of 256 of the second colour, two channels at once.
QRgb mix(QRgb a, QRgb b, QRgb share)
{
    constexpr QRgb kEven = 0x00ff00ff, kHalf = 0x00800080;
    const QRgb even = (a & kEven) * (256 - share) + (b & kEven) * share + kHalf;
    const QRgb odd = ((a >> 8) & kEven) * (256 - share) + ((b >> 8) & kEven) * share + kHalf;
    return ((even >> 8) & kEven) | (odd & ~kEven);
}

void makeRoom(QImage& image, QSize size)
{
    if (image.width() < size.width() || image.height() < size.height())
        image = QImage(size.expandedTo(image.size()), QImage::Format_RGB32);
}

} // namespace

QRect FrameSheet::layOut(const Framing& framing, const QRect& wanted, const QRectF& shown, const QRectF& photo)
{
    m_isExact = framing.isExact();
    m_back = framing.turn().inverted();
    if (m_isExact) {
        // Counted on the sheet: of two pixels with an edge in their middles, another one is filled in each direction.
        m_area = m_back.mapRect(QRectF(wanted)).toRect() & coveredPixels(m_back.mapRect(shown)) & coveredPixels(photo);
        m_screen = framing.turn().mapRect(QRectF(m_area)).toRect();
    } else {
        m_screen = wanted & coveredPixels(shown);
        const QRect reach = m_back.mapRect(QRectF(m_screen)).toAlignedRect().adjusted(-1, -1, 1, 1);
        m_area = reach & coveredPixels(photo);
    }
    if (m_screen.isEmpty() || m_area.isEmpty())
        return {};
    makeRoom(m_pixels, m_area.size());
    return m_area;
}

void FrameSheet::begin(QPainter& painter)
{
    painter.begin(&m_pixels);
    painter.translate(-m_area.topLeft());
}

void FrameSheet::tone(const ToneTables& tables)
{
    const auto& [red, green, blue] = tables;
    for (int y = 0; y < m_area.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(m_pixels.scanLine(y));
        for (int x = 0; x < m_area.width(); ++x) {
            const QRgb pixel = row[x];
            row[x] = 0xff000000 | QRgb(red[(pixel >> 16) & 255]) << 16 | QRgb(green[(pixel >> 8) & 255]) << 8
                     | blue[pixel & 255];
        }
    }
}

void FrameSheet::draw(QPainter& screen)
{
    makeRoom(m_band, {m_screen.width(), std::min(kBand, m_screen.height())});
    for (int top = 0; top < m_screen.height(); top += kBand) {
        const int height = std::min(kBand, m_screen.height() - top);
        for (int y = 0; y < height; ++y) {
            auto* out = reinterpret_cast<QRgb*>(m_band.scanLine(y));
            if (m_isExact)
                move(m_screen.top() + top + y, out);
            else
                interpolate(m_screen.top() + top + y, out);
        }
        screen.drawImage(QPoint(m_screen.left(), m_screen.top() + top), m_band, QRect(0, 0, m_screen.width(), height));
    }
}

void FrameSheet::move(int y, QRgb* out) const
{
    const QPointF first = m_back.map(QPointF(m_screen.left() + 0.5, y + 0.5)) - m_area.topLeft();
    const QRgb* pixel = pixels() + std::lround(first.y() - 0.5) * stride() + std::lround(first.x() - 0.5);
    const std::ptrdiff_t step = std::lround(m_back.m12()) * stride() + std::lround(m_back.m11());
    for (int x = 0; x < m_screen.width(); ++x)
        out[x] = pixel[x * step];
}

void FrameSheet::interpolate(int y, QRgb* out) const
{
    const QPointF first = m_back.map(QPointF(m_screen.left() + 0.5, y + 0.5)) - m_area.topLeft() - QPointF(0.5, 0.5);
    const std::int64_t across = fixed(m_back.m11()), down = fixed(m_back.m12());
    const std::int64_t lastColumn = m_area.width() - 1, lastRow = m_area.height() - 1;
    const std::ptrdiff_t line = stride();
    std::int64_t column = fixed(first.x()), row = fixed(first.y());
    for (int x = 0; x < m_screen.width(); ++x, column += across, row += down) {
        // At the photo's rim its last pixels go on.
        const std::int64_t i = std::clamp<std::int64_t>(column, 0, lastColumn << kFraction);
        const std::int64_t j = std::clamp<std::int64_t>(row, 0, lastRow << kFraction);
        const QRgb* here = pixels() + (j >> kFraction) * line + (i >> kFraction);
        const std::ptrdiff_t right = (i >> kFraction) < lastColumn ? 1 : 0;
        const QRgb* below = here + ((j >> kFraction) < lastRow ? line : 0);
        const auto shareRight = static_cast<QRgb>((i >> (kFraction - 8)) & 255);
        const auto shareBelow = static_cast<QRgb>((j >> (kFraction - 8)) & 255);
        out[x] = mix(mix(here[0], here[right], shareRight), mix(below[0], below[right], shareRight), shareBelow);
    }
}

} // namespace heirloom::ui
