// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face_landmarks.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <opencv2/imgproc.hpp>

#include "engine/faces/face_quality.h"
#include "engine/faces/face_template.h"
#include "engine/faces/pixels.h"

namespace heirloom {

namespace {

constexpr double kPlausibleShape = 8.5; // crop pixels between landmarks and the mean face
constexpr double kScorePerShapePixel = 0.12;
constexpr double kSteadyLandmarks = 4; // crop pixels between the landmarks of two looks
constexpr double kScorePerMovedPixel = 0.06;
constexpr double kFitTolerance = 3; // crop pixels

// Landmarks as the predictor sees them in a chip cut from `source`, brought back to the photo.
std::array<Point, 68> predictThrough(const LandmarkPredictor& predictor, const cv::Mat& chip, const Box& box,
                                     const Similarity& chipToPhoto)
{
    std::array<Point, 68> landmarks = predictor.predict(viewOf(chip), box);
    for (Point& p : landmarks)
        p = chipToPhoto.apply(p);
    return landmarks;
}

bool setAlignment(Face& face)
{
    face.points = fivePoints(face.landmarks);
    const auto fit = fitSimilarity(face.points, templatePoints(), kFitTolerance);
    if (!fit)
        return false;
    face.toCrop = fit->transform;
    face.alignmentError = fit->error;
    face.roll = rollOf(face.toCrop);
    return true;
}

// Root mean square distance of two sets of landmarks.
double distanceBetween(const std::array<Point, 68>& p, const std::array<Point, 68>& q)
{
    double sum = 0;
    for (std::size_t i = 0; i < p.size(); ++i)
        sum += (p[i].x - q[i].x) * (p[i].x - q[i].x) + (p[i].y - q[i].y) * (p[i].y - q[i].y);
    return std::sqrt(sum / static_cast<double>(p.size()));
}

// The face in the photo's own pixels, upright, twice the crop's size (the predictor rounds to whole pixels).
cv::Mat alignedChip(const cv::Mat& photo, const Face& face)
{
    constexpr int kChip = 2 * kTemplateSize;
    return stretchedToBytes(lumaOf(sampleThrough(photo, toCropOfSize(face.toCrop, kChip), {kChip, kChip})));
}

} // namespace

double scoreAligned(const cv::Mat& crop, HogDetector& detector, double enough)
{
    constexpr double kScales[] = {1.0, 0.9, 1.1, 0.8, 1.22}; // the likeliest first
    constexpr double kFloor = -1;
    const double toWindow = HogDetector::kWindow * kTemplateSize / (templateBox().width * crop.cols);
    double best = kFloor;
    for (const double scale : kScales) {
        cv::Mat level;
        cv::resize(crop, level, {}, toWindow * scale, toWindow * scale, cv::INTER_AREA);
        for (const HogDetection& d : detector.detect(viewOf(level), kFloor)) {
            const double dx = d.box.x + d.box.width / 2 - level.cols / 2.0;
            if (std::abs(dx) < d.box.width / 4)
                best = std::max(best, d.score);
        }
        if (best >= enough)
            break;
    }
    return best;
}

double scoreOfFace(const Face& face, const cv::Mat& photo, HogDetector& detector, double enough)
{
    return scoreAligned(alignedChip(photo, face), detector, enough);
}

double FaceEvidence::penalty() const
{
    return kScorePerShapePixel * std::max(0.0, shape - kPlausibleShape)
           + kScorePerMovedPixel * std::max(0.0, moved - kSteadyLandmarks);
}

double FaceEvidence::alignmentQuality() const
{
    const double form = shape / (2 * kPlausibleShape), stay = moved / (2.5 * kSteadyLandmarks);
    return 1 / (1 + form * form + stay * stay);
}

std::optional<Face> roughFace(const cv::Mat& base, const Similarity& baseToPhoto, const Candidate& candidate,
                              const LandmarkPredictor& predictor)
{
    constexpr int kChip = 300;
    constexpr double kWindow = 150;
    const double scale = kWindow / candidate.side;
    const double angle = -candidate.angle * 3.14159265358979323846 / 180.0;
    Similarity toChip{scale * std::cos(angle), scale * std::sin(angle), 0, 0};
    const Point centre = toChip.apply(candidate.centre);
    toChip.tx = 0.5 * (kChip - 1) - centre.x;
    toChip.ty = 0.5 * (kChip - 1) - centre.y;

    const cv::Mat chip = stretchedToBytes(sampleThrough(base, compose(toChip, baseToPhoto), {kChip, kChip}));
    const double corner = 0.5 * (kChip - kWindow);
    Face face;
    face.box = {candidate.centre.x - 0.5 * (candidate.side - 1), candidate.centre.y - 0.5 * (candidate.side - 1),
                candidate.side, candidate.side};
    face.confidence = candidate.score;
    face.landmarks = predictThrough(predictor, chip, {corner, corner, kWindow, kWindow}, toChip.inverse());
    if (!setAlignment(face))
        return std::nullopt;
    return face;
}

std::optional<LandmarkMoves> refineLandmarks(Face& face, const cv::Mat& photo, const LandmarkPredictor& predictor,
                                             int rounds)
{
    const Box box = templateBox();
    const Box chipBox{2 * box.x, 2 * box.y, 2 * box.width, 2 * box.height};
    LandmarkMoves moves;
    for (int round = 0; round < rounds; ++round) {
        const Similarity toPhoto = toCropOfSize(face.toCrop, 2 * kTemplateSize).inverse();
        const std::array<Point, 68> before = face.landmarks;
        face.landmarks = predictThrough(predictor, alignedChip(photo, face), chipBox, toPhoto);
        moves.last = distanceBetween(before, face.landmarks) * face.toCrop.scale();
        if (round == 0)
            moves.first = moves.last;
        if (!setAlignment(face))
            return std::nullopt;
        if (moves.last < kSteadyLandmarks)
            break;
    }
    return moves;
}

std::optional<FaceEvidence> evidenceOf(const Face& face, const cv::Mat& photo, double moved, HogDetector& detector)
{
    const auto shape = fitSimilarity(face.landmarks, templateLandmarks(), kFitTolerance);
    if (!shape)
        return std::nullopt;
    return FaceEvidence{scoreOfFace(face, photo, detector), shape->error, moved};
}

double blurOf(const Face& face, const cv::Mat& photo)
{
    return measureBlur(lumaOf(sampleThrough(photo, face.toCrop, {kTemplateSize, kTemplateSize})));
}

} // namespace heirloom
