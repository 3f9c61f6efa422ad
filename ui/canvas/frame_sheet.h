// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include <QImage>
#include <QRect>
#include <QRectF>
#include <QTransform>

#include "ui/canvas/framing.h"

class QPainter;

namespace heirloom::ui {

/// What becomes of 8-bit red, green and blue.
using ToneTables = std::array<std::array<std::uint8_t, 256>, 3>;

/// Brings pictures onto the screen through a frame. They are painted on a sheet as they lie in the photo, in pixels of
/// the screen's size, and the sheet is turned: pixel by pixel if the frame is exact, otherwise interpolated. Places on
/// the sheet are those of the screen, turned back into the photo's directions about the screen's origin. It keeps its
/// memory. Thread: the window's.
class FrameSheet {
public:
    /// Gets ready for what is `wanted` of the screen, where the frame lies at `shown`; the photo lies at `photo` on the
    /// sheet. Returns what must be painted of the sheet: all of it, and opaque. Empty if there is nothing.
    QRect layOut(const Framing& framing, const QRect& wanted, const QRectF& shown, const QRectF& photo);
    /// Begins to paint on the sheet, in its places.
    void begin(QPainter& painter);
    void tone(const ToneTables& tables);
    /// Onto the screen, in device pixels.
    void draw(QPainter& screen);

private:
    void move(int y, QRgb* out) const;
    void interpolate(int y, QRgb* out) const;
    const QRgb* pixels() const { return reinterpret_cast<const QRgb*>(m_pixels.constBits()); }
    std::ptrdiff_t stride() const { return m_pixels.bytesPerLine() / static_cast<std::ptrdiff_t>(sizeof(QRgb)); }

    QImage m_pixels; ///< of `m_area` from its top left, or larger
    QImage m_band;   ///< some rows of the screen
    QRect m_area;    ///< of the sheet
    QRect m_screen;  ///< what of the screen is drawn
    QTransform m_back;
    bool m_isExact = true;
};

} // namespace heirloom::ui
