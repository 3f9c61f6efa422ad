// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/framing.h"

#include <cmath>

#include <QtMath>

namespace heirloom::ui {

Framing::Framing(const Frame& frame, QSize photo) : m_frame(frame), m_photo(photo)
{
    const Affine& map = frame.toPhoto;
    const Point corner = map.apply({-0.5, -0.5}); // an edge lies half a pixel before a middle
    m_toPhoto = QTransform(map.xx, map.yx, map.xy, map.yy, corner.x + 0.5, corner.y + 0.5);
    m_fromPhoto = m_toPhoto.inverted();
}

QTransform Framing::turn() const
{
    return {m_fromPhoto.m11(), m_fromPhoto.m12(), m_fromPhoto.m21(), m_fromPhoto.m22(), 0, 0};
}

QTransform Framing::turnInQuarters() const
{
    return {std::round(m_fromPhoto.m11()),
            std::round(m_fromPhoto.m12()),
            std::round(m_fromPhoto.m21()),
            std::round(m_fromPhoto.m22()),
            0,
            0};
}

double Framing::turned(double roll) const
{
    // Where the photo's upward direction points.
    const double upright = qRadiansToDegrees(std::atan2(-m_fromPhoto.m21(), m_fromPhoto.m22()));
    return isMirrored() ? upright - roll : upright + roll;
}

QRectF Framing::part() const
{
    return m_toPhoto.mapRect(QRectF(QPointF(0, 0), QSizeF(size()))) & QRectF(QPointF(0, 0), QSizeF(m_photo));
}

} // namespace heirloom::ui
