// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face.h"

#include <cassert>
#include <cmath>

namespace heirloom {

Similarity Similarity::inverse() const
{
    const double n = a * a + b * b;
    assert(n > 0);
    const double ia = a / n;
    const double ib = -b / n;
    return {ia, ib, -(ia * tx - ib * ty), -(ib * tx + ia * ty)};
}

double Similarity::scale() const
{
    return std::hypot(a, b);
}

Similarity compose(const Similarity& outer, const Similarity& inner)
{
    const Point shift = outer.apply({inner.tx, inner.ty});
    return {outer.a * inner.a - outer.b * inner.b, outer.b * inner.a + outer.a * inner.b, shift.x, shift.y};
}

double Face::eyeDistance() const
{
    return std::hypot(points[1].x - points[0].x, points[1].y - points[0].y);
}

} // namespace heirloom
