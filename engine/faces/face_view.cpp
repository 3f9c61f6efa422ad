// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face_view.h"

#include <algorithm>
#include <cmath>

namespace heirloom {

namespace {

// How far the middle of a head's box lies above that of the axis, in its lengths.
constexpr double kRaised = 0.18;

// Of an upright, frontal face, in lengths of its axis: between the eyes, and how far the nose comes forward.
constexpr double kEyesApart = 0.96;
constexpr double kNoseForward = 0.62;

constexpr double kThreeQuarter = 0.42, kProfile = 0.86; // sines: 25 and 59 degrees

} // namespace

FaceAxis axisOf(const std::array<Point, 5>& points)
{
    const Point eyes{(points[0].x + points[1].x) / 2, (points[0].y + points[1].y) / 2};
    const Point mouth{(points[3].x + points[4].x) / 2, (points[3].y + points[4].y) / 2};
    const double x = eyes.x - mouth.x, y = eyes.y - mouth.y;
    return {eyes,
            mouth,
            {(eyes.x + mouth.x) / 2 + kRaised * x, (eyes.y + mouth.y) / 2 + kRaised * y},
            std::hypot(x, y),
            std::atan2(x, -y)};
}

double turnOf(const std::array<Point, 5>& points)
{
    const FaceAxis axis = axisOf(points);
    if (!(axis.length > 0))
        return 0;
    // Across the face, to its right in the picture.
    const double c = std::cos(axis.roll), s = std::sin(axis.roll);
    const auto across = [&](Point from, Point to) { return ((to.x - from.x) * c + (to.y - from.y) * s) / axis.length; };
    const Point middle{(axis.eyes.x + axis.mouth.x) / 2, (axis.eyes.y + axis.mouth.y) / 2};
    const double nose = across(middle, points[2]) / kNoseForward;                  // about the sine
    const double apart = std::max(0.0, across(points[0], points[1]) / kEyesApart); // about the cosine
    return std::clamp(nose / std::max(std::hypot(nose, apart), 1e-9), -1.0, 1.0);
}

HeadView viewOf(const std::array<Point, 5>& points)
{
    const double turn = std::abs(turnOf(points));
    return turn < kThreeQuarter ? HeadView::Frontal : turn < kProfile ? HeadView::ThreeQuarter : HeadView::Profile;
}

int turnsToUpright(const std::vector<Face>& faces)
{
    std::array<double, 4> votes{};
    for (const Face& face : faces) {
        // A head that leans by 90 degrees clockwise stands upright after three quarter turns.
        const int turns = static_cast<int>(std::lround(-face.roll / 90)) & 3;
        votes[static_cast<std::size_t>(turns)] += face.confidence * std::sqrt(std::max(0.0, face.box.width));
    }
    return static_cast<int>(std::max_element(votes.begin(), votes.end()) - votes.begin());
}

} // namespace heirloom
