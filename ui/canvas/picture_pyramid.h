// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/photo/image_buffer.h"

#include <vector>

#include <QImage>
#include <QRect>
#include <QRectF>
#include <QSize>
#include <Qt>

class QPainter;

namespace heirloom::ui {

struct PictureLook {
    bool smooth = true;  ///< interpolated; otherwise pixels are squares
    bool dimmed = false; ///< grey and darker, as uncertaintyOverlay() has it
    /// Where the picture goes on in what lies below. What is interpolated there, between its last pixels and the next ones,
    /// it cannot know: up to the middle of its last pixels nothing is painted.
    Qt::Edges open = {};
};

/// A picture at its own size, at half, at a quarter and so on, so that painting it costs what the screen has pixels, not
/// what the picture has. Immutable and shared. Thread: any.
class PicturePyramid {
public:
    PicturePyramid() = default;
    /// Requires an 8-bit buffer of RGB or RGBA, or a null one. The full size shares the pixels of an RGB buffer.
    /// Takes about 2 ns a pixel.
    static PicturePyramid build(const ImageBuffer& picture);
    /// The same at its own size alone, at once: to be shown until it is built. Reduced it looks coarse.
    static PicturePyramid rough(const ImageBuffer& picture);

    bool isNull() const { return m_levels.empty(); }
    QSize size() const { return isNull() ? QSize() : m_levels.front().size(); }
    const std::vector<QImage>& levels() const { return m_levels; }

    /// Paints the picture stretched over `target`, and of that only what lies in `exposed`. Both are in the painter's
    /// coordinates, which must be device pixels. One thread does it: waiting for others costs more than they give.
    void paint(QPainter& painter, const QRectF& target, const QRect& exposed, PictureLook look = {}) const;

private:
    std::vector<QImage> m_levels; ///< each half as large as the one before, rounded up
};

} // namespace heirloom::ui
