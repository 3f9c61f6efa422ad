// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>
#include <utility>

#include "engine/faces/face_view.h"

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

bool isSameFace(const Face& a, const Face& b)
{
    const FaceAxis one = axisOf(a.points), other = axisOf(b.points);
    return overlap(a.box, b.box) > kSameFaceOverlap
           || std::hypot(one.middle.x - other.middle.x, one.middle.y - other.middle.y)
                  < std::max(one.length, other.length);
}

std::vector<Face> eachOnce(std::vector<Face> faces)
{
    std::ranges::stable_sort(faces, std::ranges::greater(), &Face::confidence);
    std::vector<Face> kept;
    for (Face& face : faces) {
        if (std::ranges::none_of(kept, [&](const Face& surer) { return isSameFace(face, surer); }))
            kept.push_back(std::move(face));
    }
    return kept;
}

double Face::eyeDistance() const
{
    return std::hypot(points[1].x - points[0].x, points[1].y - points[0].y);
}

} // namespace heirloom
