// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/dlib_models.h"

#include <algorithm>
#include <exception>
#include <fstream>
#include <string>
#include <utility>

#include <dlib/array2d.h>
#include <dlib/image_processing.h>
#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/md5.h>

#include "engine/faces/faces_text.h"

namespace heirloom {

namespace {

using GreyImage = dlib::array2d<unsigned char>;
using Detector = dlib::frontal_face_detector;

constexpr const char* kLandmarkFileMd5 = "73fde5e05226548677a050913eed4e04";
constexpr unsigned long kLandmarks = 68;

// A copy of what the detector is to see costs a thousandth of looking at it.
GreyImage copyOf(GreyView view)
{
    GreyImage image(view.height, view.width);
    for (int y = 0; y < view.height; ++y) {
        const std::uint8_t* row = view.data + static_cast<std::size_t>(y) * view.stride;
        std::copy_n(row, view.width, &image[y][0]);
    }
    return image;
}

// dlib's detector without its own pyramid: ours spreads the levels over two threads and stops between them.
Detector singleLevelDetector()
{
    static const Detector full = dlib::get_frontal_face_detector(); // unpacking it takes half a second
    Detector::image_scanner_type scanner;
    scanner.copy_configuration(full.get_scanner());
    scanner.set_max_pyramid_levels(1);
    std::vector<Detector::feature_vector_type> weights;
    for (unsigned long i = 0; i < full.num_detectors(); ++i)
        weights.push_back(full.get_w(i));
    return Detector(scanner, full.get_overlap_tester(), weights);
}

// A file that ends where reading is stopped: checking and parsing the landmarks takes seconds.
class StoppableFile final : public std::filebuf {
public:
    StoppableFile(const std::filesystem::path& file, CancelToken cancel) : m_cancel(std::move(cancel))
    {
        open(file, std::ios::in | std::ios::binary);
    }

protected:
    int_type underflow() override { return m_cancel.cancelled() ? traits_type::eof() : std::filebuf::underflow(); }

private:
    CancelToken m_cancel;
};

} // namespace

struct HogDetector::Impl {
    Detector detector = singleLevelDetector();
};

HogDetector::HogDetector() : m_impl(std::make_unique<Impl>()) {}
HogDetector::~HogDetector() = default;
HogDetector::HogDetector(HogDetector&&) noexcept = default;
HogDetector& HogDetector::operator=(HogDetector&&) noexcept = default;

std::vector<HogDetection> HogDetector::detect(GreyView picture, double threshold)
{
    std::vector<dlib::rect_detection> found;
    m_impl->detector(copyOf(picture), found, threshold);
    std::vector<HogDetection> detections;
    detections.reserve(found.size());
    for (const dlib::rect_detection& d : found) {
        const dlib::rectangle& r = d.rect;
        detections.push_back({{static_cast<double>(r.left()), static_cast<double>(r.top()),
                               static_cast<double>(r.width()), static_cast<double>(r.height())},
                              d.detection_confidence});
    }
    return detections;
}

struct LandmarkPredictor::Impl {
    dlib::shape_predictor predictor;
};

LandmarkPredictor::LandmarkPredictor(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
LandmarkPredictor::~LandmarkPredictor() = default;
LandmarkPredictor::LandmarkPredictor(LandmarkPredictor&&) noexcept = default;
LandmarkPredictor& LandmarkPredictor::operator=(LandmarkPredictor&&) noexcept = default;

Result<LandmarkPredictor> LandmarkPredictor::load(const std::filesystem::path& file, const CancelToken& cancel)
{
    StoppableFile content(file, cancel);
    std::istream stream(&content);
    const auto stopped = [&](Error otherwise) {
        if (cancel.cancelled())
            return facesError(ErrorCode::Cancelled, FacesText::tr("The search for faces was stopped."));
        return otherwise;
    };
    std::error_code ignored;
    if (!content.is_open() || !std::filesystem::is_regular_file(file, ignored))
        return facesError(
            ErrorCode::NotFound,
            FacesText::tr(
                "The file with the face landmarks was not found; the system package libdlib-data provides it."),
            file.string());
    try {
        if (const std::string md5 = dlib::md5(stream); md5 != kLandmarkFileMd5)
            return stopped(facesError(
                ErrorCode::Unreadable,
                FacesText::tr(
                    "The file with the face landmarks is damaged or is another file than the one Heirloom knows."),
                file.string() + ": MD5 " + md5));
        stream.clear();
        stream.seekg(0);
        auto impl = std::make_unique<Impl>();
        dlib::deserialize(impl->predictor, stream);
        if (impl->predictor.num_parts() != kLandmarks)
            return facesError(ErrorCode::Unreadable,
                              FacesText::tr("The file with the face landmarks does not hold 68 landmarks."),
                              file.string());
        return LandmarkPredictor(std::move(impl));
    } catch (const std::exception& e) {
        return stopped(facesError(ErrorCode::Unreadable,
                                  FacesText::tr("The file with the face landmarks could not be read."),
                                  file.string() + ": " + e.what()));
    }
}

std::array<Point, 68> LandmarkPredictor::predict(GreyView picture, const Box& box) const
{
    const dlib::rectangle rect(std::lround(box.x), std::lround(box.y), std::lround(box.x + box.width) - 1,
                               std::lround(box.y + box.height) - 1);
    const dlib::full_object_detection shape = m_impl->predictor(copyOf(picture), rect);
    std::array<Point, 68> landmarks;
    for (unsigned long i = 0; i < kLandmarks; ++i)
        landmarks[i] = {static_cast<double>(shape.part(i).x()), static_cast<double>(shape.part(i).y())};
    return landmarks;
}

} // namespace heirloom
