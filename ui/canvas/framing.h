// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/stages/frame.h"

#include <QRectF>
#include <QSize>
#include <QTransform>

namespace heirloom::ui {

/// What of the photo is shown and how it lies there: a Frame as the view counts, with places measured at the edges of
/// pixels, in the photo and in what is shown of it. Frames turn and mirror, and scale nothing. Thread: a plain value.
class Framing {
public:
    /// Of no photo.
    Framing() = default;
    Framing(const Frame& frame, QSize photo);

    const Frame& frame() const { return m_frame; }
    /// Of what is shown.
    QSize size() const { return {m_frame.size.width, m_frame.size.height}; }
    bool isWhole() const { return m_frame.isWhole({m_photo.width(), m_photo.height()}); }
    bool isExact() const { return m_frame.isExact(); }
    bool isMirrored() const { return m_frame.toPhoto.determinant() < 0; }

    const QTransform& toPhoto() const { return m_toPhoto; }
    const QTransform& fromPhoto() const { return m_fromPhoto; }
    /// What becomes of the photo's directions.
    QTransform turn() const;
    /// The same, but for what was straightened.
    QTransform turnInQuarters() const;
    /// The roll, in degrees clockwise where it is shown, of what has this one in the photo.
    double turned(double roll) const;
    /// The part of the photo that is shown; around it, if it was straightened.
    QRectF part() const;

private:
    Frame m_frame;
    QSize m_photo{0, 0};
    QTransform m_toPhoto;
    QTransform m_fromPhoto;
};

} // namespace heirloom::ui
