// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face_finder.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <exception>
#include <mutex>
#include <optional>
#include <utility>

#include "engine/core/resources.h"
#include "engine/faces/align.h"
#include "engine/faces/face_in_box.h"
#include "engine/faces/face_landmarks.h"
#include "engine/faces/faces_text.h"
#include "engine/faces/hog_search.h"
#include "engine/faces/network_search.h"
#include "engine/faces/pixels.h"

namespace heirloom {

namespace {

constexpr const char* kSystemLandmarkFile = "/usr/share/dlib/shape_predictor_68_face_landmarks.dat";
constexpr const char* kDetectorFile = "models/detector/face_detector.safetensors";

std::filesystem::path landmarkFileOrDefault(const std::filesystem::path& file)
{
    if (!file.empty())
        return file;
    const char* named = std::getenv("HEIRLOOM_LANDMARKS");
    return named && *named ? named : kSystemLandmarkFile;
}

Result<DetectorNetwork> loadDetector(const std::filesystem::path& file)
{
    const std::filesystem::path found = file.empty() ? findResource(kDetectorFile) : file;
    if (found.empty())
        return facesError(ErrorCode::NotFound, FacesText::tr("The face detector's file is not there."), kDetectorFile);
    return DetectorNetwork::load(found);
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
    std::mutex mutex;
    DetectorKind kind = DetectorKind::Hog;
    std::shared_ptr<const LandmarkPredictor> predictor;
    std::unique_ptr<FaceDetector> detector;
    std::unique_ptr<FaceDetector> second; ///< asked for drawn faces in which the first sees nothing; may be none
    std::string note;

    Face findInBox(const ImageBuffer& photo, const Box& box, const CancelToken& cancel) const;
};

Face FaceFinder::Impl::findInBox(const ImageBuffer& photo, const Box& box, const CancelToken& cancel) const
{
    std::optional<Face> found = detector->findIn(photo, box, cancel);
    if (!found && second)
        found = second->findIn(photo, box, cancel);
    Face face = found ? *found : meanFaceIn(box);
    if (!cancel.cancelled())
        face.blur = blurOf(face, matOver(photo));
    return face;
}

FaceFinder::FaceFinder(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
FaceFinder::~FaceFinder() = default;
FaceFinder::FaceFinder(FaceFinder&&) noexcept = default;
FaceFinder& FaceFinder::operator=(FaceFinder&&) noexcept = default;

DetectorKind FaceFinder::detector() const
{
    return m_impl->kind;
}

const std::string& FaceFinder::note() const
{
    return m_impl->note;
}

Result<FaceFinder> FaceFinder::load(const FinderOptions& options, const CancelToken& cancel)
{
    Result<LandmarkPredictor> loaded = LandmarkPredictor::load(landmarkFileOrDefault(options.landmarkFile), cancel);
    if (!loaded)
        return loaded.error();
    try {
        const auto predictor = std::make_shared<const LandmarkPredictor>(std::move(*loaded));
        auto impl = std::make_unique<Impl>();
        impl->predictor = predictor;
        auto hog = std::make_unique<HogSearch>(predictor);
        if (options.detector == DetectorKind::Network) {
            if (auto network = loadDetector(options.detectorFile)) {
                impl->kind = DetectorKind::Network;
                impl->detector = std::make_unique<NetworkSearch>(std::move(*network), predictor);
                impl->second = std::move(hog);
                return FaceFinder(std::move(impl));
            } else {
                impl->note = FacesText::tr("%1 Faces are looked for in the older way, which finds only those that look "
                                           "straight ahead.")
                                 .arg(QString::fromStdString(network.error().message))
                                 .toStdString();
            }
        }
        impl->detector = std::move(hog);
        return FaceFinder(std::move(impl));
    } catch (const std::exception& e) {
        return facesError(ErrorCode::ComputeFailed, FacesText::tr("The face detector could not be set up."), e.what());
    }
}

Result<std::vector<Face>> FaceFinder::find(const ImageBuffer& photo, const CancelToken& cancel, double least) const
{
    if (photo.isNull())
        return facesError(ErrorCode::InvalidArgument, FacesText::tr("There is no photo to search for faces."));
    try {
        const std::lock_guard lock(m_impl->mutex);
        std::vector<Face> faces = m_impl->detector->find(photo, least, cancel);
        numberInReadingOrder(faces);
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
        const std::lock_guard lock(m_impl->mutex);
        Face face = m_impl->findInBox(photo, inside, cancel);
        if (cancel.cancelled())
            return facesError(ErrorCode::Cancelled, FacesText::tr("The search for the face was stopped."));
        return face;
    } catch (const std::exception& e) {
        return facesError(ErrorCode::ComputeFailed, FacesText::tr("The search for the face failed."), e.what());
    }
}

Result<std::array<Point, 5>> FaceFinder::pointsIn(const Crop& crop) const
{
    if (crop.size <= 0
        || crop.rgb.size() != 3 * static_cast<std::size_t>(crop.size) * static_cast<std::size_t>(crop.size))
        return facesError(ErrorCode::InvalidArgument, FacesText::tr("There is no face to look at."));
    try {
        constexpr int kRounds = 2;
        Face face = alignedFace(crop.size);
        static_cast<void>(refineLandmarks(face, matOf(crop), *m_impl->predictor, kRounds));
        return face.points;
    } catch (const std::exception& e) {
        return facesError(ErrorCode::ComputeFailed, FacesText::tr("The search for the face failed."), e.what());
    }
}

} // namespace heirloom
