// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face_in_box.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

#include <opencv2/imgproc.hpp>

#include "engine/faces/align.h"
#include "engine/faces/face_landmarks.h"
#include "engine/faces/face_template.h"
#include "engine/faces/face_view.h"
#include "engine/faces/hog_search.h"
#include "engine/faces/pixels.h"
#include "engine/faces/search_plan.h"

namespace heirloom {

namespace {

// The face's own box, against the shorter side of the one that was drawn: around head and shoulders to the features alone.
constexpr double kSmallestPart = 0.35;
constexpr double kLargestPart = 2;

// The detector has to see less of a face than in a search: somebody says that there is one. See docs/experiments/2026-11-25-faces-in-drawn-boxes.md.
constexpr double kLeastMerit = -0.6;
constexpr double kPlainMerit = 0.5;  // no other place needs to be tried
constexpr double kMeritOfCentre = 2; // what a face half a box away from the middle loses, times four

struct Placed {
    Face face;
    double merit = 0;  ///< the detector's score less what speaks against the landmarks
    double choice = 0; ///< merit, less the farther from the box's middle
};

double shortSideOf(const Box& box)
{
    return std::min(box.width, box.height);
}

// The box and what lies around it, grey.
struct Region {
    cv::Mat grey;
    Similarity toPhoto;
};

// With `margin` photo pixels on all sides, reduced or enlarged by `scale`: by less for a strip as long as the photo, which
// is no box around a face.
Region regionAround(const cv::Mat& photo, const Box& box, double margin, double scale)
{
    constexpr double kPixels = 1e6;
    const double width = box.width + 2 * margin;
    const double height = box.height + 2 * margin;
    const double k = std::min(scale, std::sqrt(kPixels / (width * height)));
    const auto length = [k](double side) { return std::max(1, static_cast<int>(std::lround(k * side))); };
    const double shift = 0.5 * k - 0.5;
    const Similarity toRegion{k, 0, shift - k * (box.x - margin), shift - k * (box.y - margin)};
    return {lumaOf(sampleThrough(photo, toRegion, {length(width), length(height)})), toRegion.inverse()};
}

// At the size at which the detector sees the smallest face that may be meant.
Region searchRegion(const cv::Mat& photo, const Box& box)
{
    const double side = shortSideOf(box);
    constexpr double kMargin = 0.5; // of the short side: for boxes drawn tightly
    Region region = regionAround(photo, box, kMargin * side, HogDetector::kWindow / (kSmallestPart * side));
    region.grey = stretchedToBytes(region.grey);
    return region;
}

// So soft that coarse grain no longer hides a face that fills the box.
Region softRegion(const cv::Mat& photo, const Box& box)
{
    constexpr double kSide = 300;          // pixels that the box's short side keeps; the crop needs no more
    constexpr double kSoftness = 1.0 / 90; // of the short side: two or three pixels of the crop
    const double side = shortSideOf(box);
    Region region = regionAround(photo, box, side, std::min(1.0, kSide / side));
    cv::GaussianBlur(region.grey, region.grey, {}, kSoftness * side / region.toPhoto.scale());
    return region;
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
                plan.passes.push_back({angle, std::min(scale, 1.0)});
        }
    }
    std::vector<Candidate> seen = mergeCandidates(searchPasses(region.grey, plan, detectors, kWeakScore, cancel));
    const Point middle = box.middle();
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
    const Point middle = box.middle();
    const double side = shortSideOf(box);
    constexpr double kUnseen = -1;
    return {{middle, 1.25 * side, 0, kUnseen}, {middle, side, 0, kUnseen},         {middle, 0.8 * side, 0, kUnseen},
            {middle, 0.62 * side, 0, kUnseen}, {middle, 0.8 * side, -35, kUnseen}, {middle, 0.8 * side, 35, kUnseen}};
}

// Does a face of this box lie in the one that was drawn, neither lost in it nor reaching far beyond?
bool fits(const Box& face, const Box& drawn)
{
    const double part = face.width / shortSideOf(drawn);
    const Point centre = face.middle();
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
    const double merit = evidence->score - evidence->penalty();
    if (merit < kLeastMerit)
        return std::nullopt;
    face->confidence = confidenceOfScore(evidence->score);
    face->alignmentQuality = evidence->alignmentQuality();
    face->view = viewOf(face->points);
    const Point centre = face->box.middle();
    const Point middle = box.middle();
    const double off = std::hypot((centre.x - middle.x) / box.width, (centre.y - middle.y) / box.height);
    return Placed{*face, merit, merit - kMeritOfCentre * off * off};
}

std::optional<Face> likeliestFace(const cv::Mat& photo, const Box& box, const LandmarkPredictor& predictor,
                                  DetectorPair& detectors, const CancelToken& cancel)
{
    const Region region = searchRegion(photo, box);
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

} // namespace

std::optional<Face> faceInBox(const cv::Mat& photo, const Box& box, const LandmarkPredictor& predictor,
                              DetectorPair& detectors, const CancelToken& cancel)
{
    if (auto face = likeliestFace(photo, box, predictor, detectors, cancel); face || cancel.cancelled())
        return face;
    const Region soft = softRegion(photo, box);
    const Similarity toSoft = soft.toPhoto.inverse();
    const Point corner = toSoft.apply({box.x, box.y});
    const Box inSoft{corner.x, corner.y, box.width * toSoft.scale(), box.height * toSoft.scale()};
    auto face = likeliestFace(soft.grey, inSoft, predictor, detectors, cancel);
    if (!face)
        return face;
    for (Point& p : face->landmarks)
        p = soft.toPhoto.apply(p);
    for (Point& p : face->points)
        p = soft.toPhoto.apply(p);
    face->toCrop = compose(face->toCrop, toSoft);
    face->box = boxAround(face->toCrop);
    return face;
}

Face meanFaceIn(const Box& box)
{
    const double scale = shortSideOf(box) / templateBox().width;
    const Point from = templateBox().middle();
    const Point to = box.middle();
    const Similarity toPhoto{scale, 0, to.x - scale * from.x, to.y - scale * from.y};
    std::array<Point, 5> points = templatePoints();
    for (Point& point : points)
        point = toPhoto.apply(point);
    Face face = faceFromPoints(points).value();
    face.alignmentQuality = 0;
    return face;
}

} // namespace heirloom
