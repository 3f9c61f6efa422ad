// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace heirloom {

double overlap(const Box& a, const Box& b)
{
    const double width = std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x);
    const double height = std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y);
    if (!(width > 0 && height > 0))
        return 0;
    const double common = width * height;
    return common / (a.width * a.height + b.width * b.height - common);
}

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
