// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face_finder.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <exception>
#include <mutex>
#include <optional>
#include <utility>

#include <opencv2/imgproc.hpp>

#include "engine/faces/face_quality.h"
#include "engine/faces/face_template.h"
#include "engine/faces/faces_text.h"
#include "engine/faces/look_search.h"
#include "engine/faces/pixels.h"

namespace heirloom {

namespace {

constexpr const char* kSystemLandmarkFile = "/usr/share/dlib/shape_predictor_68_face_landmarks.dat";

// Windows of all looks scoring above this are candidates (dlib's own threshold is 0). They are faces if the detector sees
// one again in the aligned crop, and if the two scores together are good enough: the better, the less the landmarks
// form a face, and the less two looks at them agree. On the figures that these were chosen by: README.
constexpr double kCandidateScore = -0.5;
constexpr double kAlignedScore = -0.3;
constexpr double kScoreSum = 0.15;
constexpr double kPlausibleShape = 8.5; // crop pixels between landmarks and the mean face
constexpr double kScorePerShapePixel = 0.12;
constexpr double kSteadyLandmarks = 4; // crop pixels between the landmarks of the search image and of the aligned crop
constexpr double kScorePerMovedPixel = 0.06;
constexpr double kFitTolerance = 3; // crop pixels

std::filesystem::path landmarkFileOrDefault(const std::filesystem::path& file)
{
    if (!file.empty())
        return file;
    const char* named = std::getenv("HEIRLOOM_LANDMARKS");
    return named && *named ? named : kSystemLandmarkFile;
}

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

// First landmarks: in a chip of the search image that shows the candidate upright, its window 150 px wide.
std::optional<Face> roughFace(const cv::Mat& base, double baseScale, const Candidate& candidate,
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

    const double k = 1 / baseScale;
    const Similarity baseToPhoto{k, 0, 0.5 * k - 0.5, 0.5 * k - 0.5};
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

// The detector's best score on the aligned face: what tilt, size and grid position cost in the search is won back.
double scoreAligned(const cv::Mat& crop, HogDetector& detector)
{
    constexpr double kScales[] = {0.8, 0.9, 1.0, 1.1, 1.22};
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
    }
    return best;
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

// Second landmarks, from the aligned face, so that they hardly depend on the window that led there; a third time where
// the first ones were far off. False if there is no face after all.
bool refineFace(Face& face, const cv::Mat& photo, const LandmarkPredictor& predictor, HogDetector& detector)
{
    constexpr int kRounds = 2;
    const Box box = templateBox();
    const Box chipBox{2 * box.x, 2 * box.y, 2 * box.width, 2 * box.height};
    double movedFirst = 0;
    for (int round = 0; round < kRounds; ++round) {
        const Similarity toPhoto = toCropOfSize(face.toCrop, 2 * kTemplateSize).inverse();
        const std::array<Point, 68> before = face.landmarks;
        face.landmarks = predictThrough(predictor, alignedChip(photo, face), chipBox, toPhoto);
        const double moved = distanceBetween(before, face.landmarks) * face.toCrop.scale();
        if (round == 0)
            movedFirst = moved;
        if (!setAlignment(face))
            return false;
        if (moved < kSteadyLandmarks)
            break;
    }
    const auto shape = fitSimilarity(face.landmarks, templateLandmarks(), kFitTolerance);
    if (!shape)
        return false;
    const double aligned = scoreAligned(alignedChip(photo, face), detector);
    const double needed = kScoreSum + kScorePerShapePixel * std::max(0.0, shape->error - kPlausibleShape)
                          + kScorePerMovedPixel * std::max(0.0, movedFirst - kSteadyLandmarks);
    if (aligned < kAlignedScore || face.confidence + aligned < needed)
        return false;
    face.confidence = std::max(face.confidence, aligned);
    face.blur = measureBlur(lumaOf(sampleThrough(photo, face.toCrop, {kTemplateSize, kTemplateSize})));
    return true;
}

Point centreOf(const Box& box)
{
    return {box.x + box.width / 2, box.y + box.height / 2};
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
                     [](const Face& p, const Face& q) { return centreOf(p.box).y < centreOf(q.box).y; });
    for (auto row = faces.begin(); row != faces.end();) {
        const double limit = centreOf(row->box).y + row->box.height / 2;
        const auto end = std::find_if(row, faces.end(), [&](const Face& face) { return centreOf(face.box).y > limit; });
        std::stable_sort(row, end, [](const Face& p, const Face& q) { return centreOf(p.box).x < centreOf(q.box).x; });
        row = end;
    }
    int id = 0;
    for (Face& face : faces)
        face.id = ++id;
}

} // namespace

struct FaceFinder::Impl {
    LandmarkPredictor predictor;
    std::mutex mutex;
    DetectorPair detectors;

    explicit Impl(LandmarkPredictor loaded) : predictor(std::move(loaded)) {}
    std::vector<Face> find(const ImageBuffer& photo, const CancelToken& cancel);
};

std::vector<Face> FaceFinder::Impl::find(const ImageBuffer& photo, const CancelToken& cancel)
{
    const std::lock_guard lock(mutex);
    const SearchPlan plan = planSearch(photo.width(), photo.height());
    const cv::Mat base = searchImage(photo, plan.baseScale);
    const std::vector<Candidate> candidates = mergeCandidates(
        searchLooks(base, plan, detectors, kCandidateScore, cancel));

    std::vector<std::optional<Face>> described(candidates.size());
    onDetectorThreads(detectors, candidates.size(), cancel, [&](std::size_t i, HogDetector& detector) {
        std::optional<Face> face = roughFace(base, plan.baseScale, candidates[i], predictor);
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

} // namespace heirloom
