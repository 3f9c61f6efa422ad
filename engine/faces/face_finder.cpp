// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face_finder.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <exception>
#include <mutex>
#include <optional>
#include <utility>

#include <opencv2/core.hpp>

#include "engine/faces/detector_passes.h"
#include "engine/faces/face_in_box.h"
#include "engine/faces/face_landmarks.h"
#include "engine/faces/faces_text.h"
#include "engine/faces/pixels.h"

namespace heirloom {

namespace {

constexpr const char* kSystemLandmarkFile = "/usr/share/dlib/shape_predictor_68_face_landmarks.dat";

// Windows of all looks scoring above this are candidates (dlib's own threshold is 0). They are faces if the detector sees
// one again in the aligned crop, and if the two scores together are good enough: the better, the less the landmarks
// form a face, and the less two looks at them agree. See docs/experiments/2026-11-22-finding-faces.md.
constexpr double kCandidateScore = -0.5;
constexpr double kAlignedScore = -0.3;
constexpr double kScoreSum = 0.15;

std::filesystem::path landmarkFileOrDefault(const std::filesystem::path& file)
{
    if (!file.empty())
        return file;
    const char* named = std::getenv("HEIRLOOM_LANDMARKS");
    return named && *named ? named : kSystemLandmarkFile;
}

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
    face.confidence = std::max(face.confidence, evidence->score);
    face.blur = blurOf(face, photo);
    return true;
}

// Two windows may have led to the same landmarks: the surer one stays.
std::vector<Face> withoutDuplicates(std::vector<Face> faces)
{
    constexpr double kSame = 0.6; // of the eye distance, between nose tips
    std::stable_sort(faces.begin(), faces.end(),
                     [](const Face& p, const Face& q) { return p.confidence > q.confidence; });
    std::vector<Face> kept;
    for (const Face& face : faces) {
        const bool known = std::any_of(kept.begin(), kept.end(), [&](const Face& other) {
            const double apart = std::hypot(face.points[2].x - other.points[2].x, face.points[2].y - other.points[2].y);
            return apart < kSame * std::min(face.eyeDistance(), other.eyeDistance());
        });
        if (!known)
            kept.push_back(face);
    }
    return kept;
}

// Rows from top to bottom, and within a row from left to right. A row holds the faces whose centres lie at most half a
// face below that of its highest one.
void numberInReadingOrder(std::vector<Face>& faces)
{
    std::stable_sort(faces.begin(), faces.end(),
                     [](const Face& p, const Face& q) { return p.box.middle().y < q.box.middle().y; });
    for (auto row = faces.begin(); row != faces.end();) {
        const double limit = row->box.middle().y + row->box.height / 2;
        const auto end = std::find_if(row, faces.end(), [&](const Face& face) { return face.box.middle().y > limit; });
        std::stable_sort(row, end, [](const Face& p, const Face& q) { return p.box.middle().x < q.box.middle().x; });
        row = end;
    }
    int id = 0;
    for (Face& face : faces)
        face.id = ++id;
}

// What of the box lies in the photo; sides of 0 or less where nothing does.
Box partInside(const Box& box, const ImageBuffer& photo)
{
    const double left = std::max(box.x, 0.0);
    const double top = std::max(box.y, 0.0);
    return {left, top, std::min(box.x + box.width, double(photo.width())) - left,
            std::min(box.y + box.height, double(photo.height())) - top};
}

} // namespace

struct FaceFinder::Impl {
    LandmarkPredictor predictor;
    std::mutex mutex;
    DetectorPair detectors;

    explicit Impl(LandmarkPredictor loaded) : predictor(std::move(loaded)) {}
    std::vector<Face> find(const ImageBuffer& photo, const CancelToken& cancel);
    Face findInBox(const ImageBuffer& photo, const Box& box, const CancelToken& cancel);
};

std::vector<Face> FaceFinder::Impl::find(const ImageBuffer& photo, const CancelToken& cancel)
{
    const std::lock_guard lock(mutex);
    const SearchPlan plan = planSearch(photo.width(), photo.height());
    const cv::Mat base = searchImage(photo, plan.baseScale);
    const std::vector<Candidate> candidates = mergeCandidates(
        searchPasses(base, plan, detectors, kCandidateScore, cancel));

    const double k = 1 / plan.baseScale;
    const Similarity baseToPhoto{k, 0, 0.5 * k - 0.5, 0.5 * k - 0.5};
    std::vector<std::optional<Face>> described(candidates.size());
    onDetectorThreads(detectors, candidates.size(), cancel, [&](std::size_t i, HogDetector& detector) {
        std::optional<Face> face = roughFace(base, baseToPhoto, candidates[i], predictor);
        if (face && refineFace(*face, matOver(photo), predictor, detector))
            described[i] = std::move(face);
    });
    std::vector<Face> faces;
    for (const std::optional<Face>& face : described) {
        if (face)
            faces.push_back(*face);
    }
    faces = withoutDuplicates(std::move(faces));
    numberInReadingOrder(faces);
    return faces;
}

Face FaceFinder::Impl::findInBox(const ImageBuffer& photo, const Box& box, const CancelToken& cancel)
{
    const std::lock_guard lock(mutex);
    const cv::Mat pixels = matOver(photo);
    const std::optional<Face> found = faceInBox(pixels, box, predictor, detectors, cancel);
    Face face = found ? *found : meanFaceIn(box);
    if (!cancel.cancelled())
        face.blur = blurOf(face, pixels);
    return face;
}

FaceFinder::FaceFinder(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
FaceFinder::~FaceFinder() = default;
FaceFinder::FaceFinder(FaceFinder&&) noexcept = default;
FaceFinder& FaceFinder::operator=(FaceFinder&&) noexcept = default;

Result<FaceFinder> FaceFinder::load(const std::filesystem::path& landmarkFile, const CancelToken& cancel)
{
    Result<LandmarkPredictor> predictor = LandmarkPredictor::load(landmarkFileOrDefault(landmarkFile), cancel);
    if (!predictor)
        return predictor.error();
    try {
        return FaceFinder(std::make_unique<Impl>(std::move(predictor).value()));
    } catch (const std::exception& e) {
        return facesError(ErrorCode::ComputeFailed, FacesText::tr("The face detector could not be set up."), e.what());
    }
}

Result<std::vector<Face>> FaceFinder::find(const ImageBuffer& photo, const CancelToken& cancel) const
{
    if (photo.isNull())
        return facesError(ErrorCode::InvalidArgument, FacesText::tr("There is no photo to search for faces."));
    try {
        std::vector<Face> faces = m_impl->find(photo, cancel);
        if (cancel.cancelled())
            return facesError(ErrorCode::Cancelled, FacesText::tr("The search for faces was stopped."));
        return faces;
    } catch (const std::exception& e) {
        return facesError(ErrorCode::ComputeFailed, FacesText::tr("The search for faces failed."), e.what());
    }
}

Result<Face> FaceFinder::findInBox(const ImageBuffer& photo, const Box& box, const CancelToken& cancel) const
{
    if (photo.isNull())
        return facesError(ErrorCode::InvalidArgument, FacesText::tr("There is no photo to place a face in."));
    const Box inside = partInside(box, photo);
    if (!(inside.width > 0 && inside.height > 0)) // not a number is nowhere, too
        return facesError(ErrorCode::InvalidArgument, FacesText::tr("The box around the face lies outside the photo."));
    if (inside.width < kSmallestFaceBox || inside.height < kSmallestFaceBox)
        return facesError(ErrorCode::InvalidArgument, FacesText::tr("The box is too small to hold a face."));
    try {
        Face face = m_impl->findInBox(photo, inside, cancel);
        if (cancel.cancelled())
            return facesError(ErrorCode::Cancelled, FacesText::tr("The search for the face was stopped."));
        return face;
    } catch (const std::exception& e) {
        return facesError(ErrorCode::ComputeFailed, FacesText::tr("The search for the face failed."), e.what());
    }
}

} // namespace heirloom
