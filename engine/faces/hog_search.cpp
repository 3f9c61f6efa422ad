// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/hog_search.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/faces/face_in_box.h"
#include "engine/faces/face_landmarks.h"
#include "engine/faces/face_view.h"
#include "engine/faces/pixels.h"

namespace heirloom {

namespace {

// Windows of all passes scoring above this are candidates (dlib's own threshold is 0). They are faces if the detector sees
// one again in the aligned crop, and if the two scores together are good enough: the better, the less the landmarks
// form a face, and the less two looks at them agree. See docs/experiments/2026-11-22-finding-faces.md.
constexpr double kCandidateScore = -0.5;
constexpr double kAlignedScore = -0.3;
constexpr double kScoreSum = 0.15;

// Second landmarks, from the aligned face, so that they hardly depend on the window that led there; a third time where
// the first ones were far off. False if there is no face after all.
bool refineFace(Face& face, const cv::Mat& photo, const LandmarkPredictor& predictor, HogDetector& detector)
{
    constexpr int kRounds = 2;
    const auto moves = refineLandmarks(face, photo, predictor, kRounds);
    const auto evidence = moves ? evidenceOf(face, photo, moves->first, detector) : std::nullopt;
    if (!evidence || evidence->score < kAlignedScore
        || face.confidence + evidence->score < kScoreSum + evidence->penalty())
        return false;
    face.confidence = confidenceOfScore(std::max(face.confidence, evidence->score));
    face.alignmentQuality = evidence->alignmentQuality();
    face.view = viewOf(face.points);
    face.blur = blurOf(face, photo);
    return true;
}

} // namespace

double confidenceOfScore(double score)
{
    return 1 / (1 + std::exp(-2 * score));
}

std::vector<Face> HogSearch::find(const ImageBuffer& photo, double least, const CancelToken& cancel)
{
    return search(photo, false, least, cancel);
}

std::vector<Face> HogSearch::findLarge(const ImageBuffer& photo, const CancelToken& cancel)
{
    return search(photo, true, 0, cancel);
}

std::vector<Face> HogSearch::search(const ImageBuffer& photo, bool largeOnly, double least, const CancelToken& cancel)
{
    const SearchPlan plan = planSearch(photo.width(), photo.height(), largeOnly);
    const cv::Mat base = searchImage(photo, plan.baseScale);
    const std::vector<Candidate> candidates = mergeCandidates(
        searchPasses(base, plan, m_detectors, kCandidateScore, cancel));

    const Similarity baseToPhoto = resizedBy(1 / plan.baseScale);
    std::vector<std::optional<Face>> described(candidates.size());
    onDetectorThreads(m_detectors, candidates.size(), cancel, [&](std::size_t i, HogDetector& detector) {
        std::optional<Face> face = roughFace(base, baseToPhoto, candidates[i], *m_predictor);
        if (face && refineFace(*face, matOver(photo), *m_predictor, detector) && face->confidence >= least)
            described[i] = std::move(face);
    });
    std::vector<Face> faces;
    for (const std::optional<Face>& face : described) {
        if (face)
            faces.push_back(*face);
    }
    return eachOnce(std::move(faces)); // two windows may have led to the same landmarks
}

std::optional<Face> HogSearch::findIn(const ImageBuffer& photo, const Box& box, const CancelToken& cancel)
{
    return faceInBox(matOver(photo), box, *m_predictor, m_detectors, cancel);
}

} // namespace heirloom
