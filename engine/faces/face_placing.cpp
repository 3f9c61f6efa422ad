// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face_placing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "engine/faces/align.h"
#include "engine/faces/face_landmarks.h"
#include "engine/faces/face_template.h"
#include "engine/faces/pixels.h"
#include "engine/faces/search_plan.h"

namespace heirloom {

namespace {

// The face's own box, against the shorter side of the one that was drawn: around head and shoulders to the features alone.
constexpr double kSmallestPart = 0.35;
constexpr double kLargestPart = 2;

// The detector has to see less of a face than in a search: somebody says that there is one. On the figures: README.
constexpr double kLeastMerit = -0.6;
constexpr double kPlainMerit = 0.5;  // no other place needs to be tried
constexpr double kMeritOfCentre = 2; // what a face half a box away from the middle loses, times four
constexpr double kLeastConfidence = 0.01;

struct Placed {
    Face face;
    double merit = 0;  ///< the detector's score less what speaks against the landmarks
    double choice = 0; ///< merit, less the farther from the box's middle
};

double shortSideOf(const Box& box)
{
    return std::min(box.width, box.height);
}

Point centreOf(const Box& box)
{
    return {box.x + 0.5 * box.width, box.y + 0.5 * box.height};
}

// The box and what lies around it, grey, at the size at which the detector sees the smallest face that may be meant.
struct Region {
    cv::Mat grey;
    Similarity toPhoto;
};

Region regionAround(const cv::Mat& photo, const Box& box)
{
    constexpr double kMargin = 0.5; // of the short side: for boxes drawn tightly
    constexpr double kPixels = 1e6; // at most: a strip as long as the photo is no box around a face
    const double margin = kMargin * shortSideOf(box);
    const double width = box.width + 2 * margin;
    const double height = box.height + 2 * margin;
    const double scale = std::min(HogDetector::kWindow / (kSmallestPart * shortSideOf(box)),
                                  std::sqrt(kPixels / (width * height)));
    const cv::Size size(std::max(1, static_cast<int>(std::lround(scale * width))),
                        std::max(1, static_cast<int>(std::lround(scale * height))));
    const double shift = 0.5 * scale - 0.5;
    const Similarity toRegion{scale, 0, shift - scale * (box.x - margin), shift - scale * (box.y - margin)};
    return {stretchedToBytes(lumaOf(sampleThrough(photo, toRegion, size))), toRegion.inverse()};
}

// Where the detector sees something in the box, upright or leaning, weakly too; the surest first.
std::vector<Candidate> seenIn(const Region& region, const Box& box, DetectorPair& detectors, const CancelToken& cancel)
{
    constexpr double kWeakScore = -0.8;
    constexpr std::size_t kMost = 3;
    constexpr double kReach = 0.6; // of the box's sides, from its middle
    constexpr double kLevelStep = 5.0 / 6.0;
    constexpr double kAngles[] = {0, -28, 28, -56, 56, -84, 84};
    const double side = shortSideOf(box) / region.toPhoto.scale();
    SearchPlan plan;
    for (double part = kSmallestPart; part <= kLargestPart; part /= kLevelStep) {
        const double scale = HogDetector::kWindow / (part * side);
        for (const double angle : kAngles) {
            if (scale < 1.01) // a long strip is cut coarser than the smallest face needs
                plan.looks.push_back({angle, std::min(scale, 1.0)});
        }
    }
    std::vector<Candidate> seen = mergeCandidates(searchLooks(region.grey, plan, detectors, kWeakScore, cancel));
    const Point middle = centreOf(box);
    for (Candidate& candidate : seen) {
        candidate.centre = region.toPhoto.apply(candidate.centre);
        candidate.side *= region.toPhoto.scale();
    }
    std::erase_if(seen, [&](const Candidate& candidate) {
        return std::abs(candidate.centre.x - middle.x) > kReach * box.width
               || std::abs(candidate.centre.y - middle.y) > kReach * box.height;
    });
    seen.resize(std::min(seen.size(), kMost));
    return seen;
}

// Windows that follow from the box alone, as the detector would have given them.
std::vector<Candidate> windowsOf(const Box& box)
{
    const Point middle = centreOf(box);
    const double side = shortSideOf(box);
    constexpr double kUnseen = -1;
    return {{middle, 1.25 * side, 0, kUnseen}, {middle, side, 0, kUnseen},         {middle, 0.8 * side, 0, kUnseen},
            {middle, 0.62 * side, 0, kUnseen}, {middle, 0.8 * side, -35, kUnseen}, {middle, 0.8 * side, 35, kUnseen}};
}

// Does a face of this box lie in the one that was drawn, neither lost in it nor reaching far beyond?
bool fits(const Box& face, const Box& drawn)
{
    const double part = face.width / shortSideOf(drawn);
    const Point centre = centreOf(face);
    return part >= 0.9 * kSmallestPart && part <= kLargestPart && centre.x >= drawn.x && centre.y >= drawn.y
           && centre.x <= drawn.x + drawn.width && centre.y <= drawn.y + drawn.height;
}

std::optional<Placed> placedFrom(const Candidate& candidate, const Region& region, const cv::Mat& photo, const Box& box,
                                 const LandmarkPredictor& predictor, HogDetector& detector)
{
    constexpr int kRounds = 4; // a window of the box's may lie far off
    std::optional<Face> face = roughFace(region.grey, region.toPhoto, candidate, predictor);
    const auto moves = face ? refineLandmarks(*face, photo, predictor, kRounds) : std::nullopt;
    if (!moves)
        return std::nullopt;
    face->box = boxAround(face->toCrop);
    if (!fits(face->box, box))
        return std::nullopt;
    const auto evidence = evidenceOf(*face, photo, moves->last, detector);
    if (!evidence)
        return std::nullopt;
    const double merit = evidence->score - evidence->doubt();
    if (merit < kLeastMerit)
        return std::nullopt;
    face->confidence = std::max(evidence->score, kLeastConfidence);
    const Point centre = centreOf(face->box);
    const Point middle = centreOf(box);
    const double off = std::hypot((centre.x - middle.x) / box.width, (centre.y - middle.y) / box.height);
    return Placed{*face, merit, merit - kMeritOfCentre * off * off};
}

std::optional<Face> likeliestFace(const cv::Mat& photo, const Box& box, const LandmarkPredictor& predictor,
                                  DetectorPair& detectors, const CancelToken& cancel)
{
    const Region region = regionAround(photo, box);
    std::optional<Placed> best;
    for (const auto& candidates : {seenIn(region, box, detectors, cancel), windowsOf(box)}) {
        std::vector<std::optional<Placed>> tries(candidates.size());
        onDetectorThreads(detectors, candidates.size(), cancel, [&](std::size_t i, HogDetector& detector) {
            tries[i] = placedFrom(candidates[i], region, photo, box, predictor, detector);
        });
        for (const std::optional<Placed>& placed : tries) {
            if (placed && (!best || placed->choice > best->choice))
                best = placed;
        }
        if (best && best->choice > kPlainMerit)
            break;
    }
    if (!best || cancel.cancelled())
        return std::nullopt;
    return best->face;
}

// A part of the photo, grey and so soft that coarse grain no longer hides a face in the box.
struct SoftPart {
    cv::Mat grey;
    cv::Point corner; ///< in the photo
};

SoftPart softened(const cv::Mat& photo, const Box& box)
{
    constexpr double kSoftness = 1.0 / 90; // of the box's short side: two or three pixels of the crop
    const double side = shortSideOf(box);
    const cv::Point corner(static_cast<int>(box.x - side), static_cast<int>(box.y - side));
    const cv::Point end(static_cast<int>(box.x + box.width + side), static_cast<int>(box.y + box.height + side));
    const cv::Rect part = cv::Rect(corner, end) & cv::Rect({0, 0}, photo.size());
    SoftPart soft{lumaOf(photo(part)), part.tl()};
    cv::GaussianBlur(soft.grey, soft.grey, {}, kSoftness * side);
    return soft;
}

void shift(Face& face, const cv::Point& by)
{
    const auto move = [&](Point& p) { p = {p.x + by.x, p.y + by.y}; };
    std::for_each(face.landmarks.begin(), face.landmarks.end(), move);
    std::for_each(face.points.begin(), face.points.end(), move);
    face.box.x += by.x;
    face.box.y += by.y;
    face.toCrop = compose(face.toCrop, {1, 0, -double(by.x), -double(by.y)});
}

} // namespace

std::optional<Face> faceInBox(const cv::Mat& photo, const Box& box, const LandmarkPredictor& predictor,
                              DetectorPair& detectors, const CancelToken& cancel)
{
    if (auto face = likeliestFace(photo, box, predictor, detectors, cancel); face || cancel.cancelled())
        return face;
    const SoftPart soft = softened(photo, box);
    const Box moved{box.x - soft.corner.x, box.y - soft.corner.y, box.width, box.height};
    auto face = likeliestFace(soft.grey, moved, predictor, detectors, cancel);
    if (face)
        shift(*face, soft.corner);
    return face;
}

Face meanFaceIn(const Box& box)
{
    const double scale = shortSideOf(box) / templateBox().width;
    const Point from = centreOf(templateBox());
    const Point to = centreOf(box);
    const Similarity toPhoto{scale, 0, to.x - scale * from.x, to.y - scale * from.y};
    std::array<Point, 5> points = templatePoints();
    for (Point& point : points)
        point = toPhoto.apply(point);
    return faceFromPoints(points).value();
}

} // namespace heirloom
