// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face_description.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/faces/face_landmarks.h"
#include "engine/faces/face_template.h"
#include "engine/faces/face_view.h"

namespace heirloom {

namespace {

// Crop pixels that eyes, nose and mouth lie before the line about which a crop turns with the head. The head's own line, at
// the ears, would be further back; a crop about it would hold little of the features.
constexpr std::array<double, 5> kForward{25, 25, 66, 28, 28};
constexpr double kTurnedFrom = 0.5, kTurnedWhole = 0.95; // sines
constexpr double kPointsTolerance = 6;                   // crop pixels

// In lengths of the face's axis, between the five points of landmarks and network on average: further apart, one of them sees
// no face. Nearer, the truth lies between, the nearer to the landmarks, the more pixels they had. At kDoubtful it is as likely
// as not that somebody has to correct the points. See docs/experiments/2026-11-30-detector.md.
constexpr double kAgreement = 0.6, kDoubtful = 0.5;
constexpr double kLeastShare = 0.5, kMostShare = 1, kSmallAxis = 15, kLargeAxis = 35; // of the landmarks; pixels

bool align(Face& face)
{
    const auto fit = fitSimilarity(face.points, templateTurned(turnOf(face.points)), kPointsTolerance);
    if (!fit || !(fit->transform.scale() > 0))
        return false;
    face.toCrop = fit->transform;
    face.alignmentError = fit->error;
    face.roll = rollOf(face.toCrop);
    return true;
}

double meanDistance(const std::array<Point, 5>& a, const std::array<Point, 5>& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += std::hypot(a[i].x - b[i].x, a[i].y - b[i].y);
    return sum / static_cast<double>(a.size());
}

} // namespace

std::array<Point, 5> templateTurned(double turn)
{
    const double part = std::clamp((std::abs(turn) - kTurnedFrom) / (kTurnedWhole - kTurnedFrom), 0.0, 1.0);
    const double share = part * part * (3 - 2 * part);
    const double narrower = std::sqrt(1 - turn * turn);
    constexpr double kMiddle = kTemplateSize / 2.0;
    std::array<Point, 5> points = templatePoints();
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double turned = kMiddle + narrower * (points[i].x - kMiddle) + turn * kForward[i];
        points[i].x += share * (turned - points[i].x);
    }
    return points;
}

std::optional<Face> describeFace(const SeenFace& seen, const cv::Mat& photo, const LandmarkPredictor& predictor)
{
    Face face;
    face.box = seen.box;
    face.points = seen.points;
    face.confidence = seen.confidence;
    if (!align(face))
        return std::nullopt;
    constexpr int kRounds = 2;
    Face other = face;
    const double axis = axisOf(face.points).length;
    double apart = 1;
    if (refineLandmarks(other, photo, predictor, kRounds))
        apart = meanDistance(face.points, other.points) / std::max(axis, 1e-9);
    if (apart < kAgreement) {
        face.landmarks = other.landmarks;
        const double large = std::clamp((axis - kSmallAxis) / (kLargeAxis - kSmallAxis), 0.0, 1.0);
        const double share = kLeastShare + (kMostShare - kLeastShare) * large;
        for (std::size_t i = 0; i < face.points.size(); ++i)
            face.points[i] = {face.points[i].x + share * (other.points[i].x - face.points[i].x),
                              face.points[i].y + share * (other.points[i].y - face.points[i].y)};
        if (!align(face))
            return std::nullopt;
    } else {
        face.landmarks = meanLandmarks(face.toCrop);
    }
    face.view = viewOf(face.points);
    face.alignmentQuality = 1 / (1 + (apart / kDoubtful) * (apart / kDoubtful));
    return face;
}

} // namespace heirloom
