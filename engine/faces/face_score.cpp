// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face_score.h"

#include <cstddef>
#include <exception>

#include <opencv2/imgproc.hpp>

#include "engine/faces/detector_passes.h"
#include "engine/faces/dlib_models.h"
#include "engine/faces/face_landmarks.h"
#include "engine/faces/faces_text.h"

namespace heirloom {

struct FaceScorer::Impl {
    HogDetector detector;
};

FaceScorer::FaceScorer() : m_impl(std::make_unique<Impl>()) {}
FaceScorer::~FaceScorer() = default;
FaceScorer::FaceScorer(FaceScorer&&) noexcept = default;
FaceScorer& FaceScorer::operator=(FaceScorer&&) noexcept = default;

Result<double> FaceScorer::score(const Crop& crop, double enough)
try {
    cv::Mat luma(crop.size, crop.size, CV_32F);
    const auto plane = static_cast<std::size_t>(crop.size) * static_cast<std::size_t>(crop.size);
    const float* samples = crop.rgb.data();
    for (std::size_t i = 0; i < plane; ++i)
        luma.ptr<float>()[i] =
            0.5F + 0.5F * (0.299F * samples[i] + 0.587F * samples[plane + i] + 0.114F * samples[2 * plane + i]);
    return scoreAligned(stretchedToBytes(luma), m_impl->detector, enough);
} catch (const std::exception& e) {
    return facesError(ErrorCode::ComputeFailed, FacesText::tr("The search for the face failed."), e.what());
}

} // namespace heirloom
