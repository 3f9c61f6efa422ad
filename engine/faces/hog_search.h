// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "engine/faces/detector_passes.h"
#include "engine/faces/dlib_models.h"
#include "engine/faces/face_detector.h"

namespace heirloom {

/// dlib's frontal detector over a pyramid of our own, each window proven by its landmarks and a second look: what finds faces
/// where the network's file is missing. Works on two threads of its own.
class HogSearch : public FaceDetector {
public:
    explicit HogSearch(std::shared_ptr<const LandmarkPredictor> predictor) : m_predictor(std::move(predictor)) {}

    /// Upright faces and those that lean by up to 45 degrees, from 40 px (box width) where the photo has up to 1.25 megapixels;
    /// on larger ones the smallest face grows with the photo's side (124 px of 4000).
    std::vector<Face> find(const ImageBuffer& photo, double least, const CancelToken& cancel) override;
    /// The large and upright ones of them, in a tenth of the time.
    std::vector<Face> findLarge(const ImageBuffer& photo, const CancelToken& cancel);
    std::optional<Face> findIn(const ImageBuffer& photo, const Box& box, const CancelToken& cancel) override;

private:
    std::vector<Face> search(const ImageBuffer& photo, bool largeOnly, double least, const CancelToken& cancel);

    std::shared_ptr<const LandmarkPredictor> m_predictor;
    DetectorPair m_detectors;
};

/// The detector's score as a confidence: 0.5 at 0, dlib's own threshold.
double confidenceOfScore(double score);

} // namespace heirloom
