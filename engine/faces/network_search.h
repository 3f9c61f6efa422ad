// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "engine/faces/detector_network.h"
#include "engine/faces/dlib_models.h"
#include "engine/faces/face_detector.h"

namespace heirloom {

/// Pixels of the picture in which the network looks, one for each of the photo's, from the finest look to the coarsest: together
/// they see faces of 12 pixels of the finest up to those that fill the photo. A pure function of the photo's size.
std::vector<double> lookScales(int width, int height);

/// Finds faces with the built-in network, upright, leaning, on their side or head down, and looks at each a second time,
/// brought upright.
class NetworkSearch : public FaceDetector {
public:
    NetworkSearch(DetectorNetwork network, std::shared_ptr<const LandmarkPredictor> predictor);

    std::vector<Face> find(const ImageBuffer& photo, double least, const CancelToken& cancel) override;
    std::optional<Face> findIn(const ImageBuffer& photo, const Box& box, const CancelToken& cancel) override;

private:
    std::vector<SeenFace> lookAgain(const cv::Mat& photo, const std::vector<SeenFace>& seen, double least,
                                    const CancelToken& cancel);

    DetectorNetwork m_network;
    std::shared_ptr<const LandmarkPredictor> m_predictor;
};

} // namespace heirloom
