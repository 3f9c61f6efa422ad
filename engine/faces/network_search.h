// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "engine/faces/detector_network.h"
#include "engine/faces/dlib_models.h"
#include "engine/faces/face_detector.h"
#include "engine/faces/hog_search.h"

namespace heirloom {

/// Pixels of the picture in which the network looks, one for each of the photo's, from the finest look to the coarsest: together
/// they see faces of 12 pixels of the finest up to those that fill the photo. A pure function of the photo's size.
std::vector<double> lookScales(int width, int height);

/// Finds faces with the built-in network, upright, leaning, on their side or head down, looks at each a second time, brought
/// upright, and asks dlib's gradients for a second opinion.
class NetworkSearch : public FaceDetector {
public:
    NetworkSearch(DetectorNetwork network, std::shared_ptr<const LandmarkPredictor> predictor);

    std::vector<Face> find(const ImageBuffer& photo, double least, const CancelToken& cancel) override;
    std::optional<Face> findIn(const ImageBuffer& photo, const Box& box, const CancelToken& cancel) override;

private:
    /// Each face as it is seen upright in the middle of a square; `confidence` 0 where nothing is.
    std::vector<SeenFace> seenUpright(const cv::Mat& photo, const std::vector<SeenFace>& faces,
                                      const CancelToken& cancel);
    std::vector<SeenFace> lookAgain(const cv::Mat& photo, const std::vector<SeenFace>& seen, double least,
                                    const CancelToken& cancel);

    struct Judged {
        Face face;
        double opinion = 0; ///< of dlib's detector, -1 to 1
    };
    std::optional<Judged> judged(const cv::Mat& photo, const SeenFace& seen);
    /// Which of the faces there are, as sure as network and gradients are together; `least` as of find().
    std::vector<Face> described(const cv::Mat& photo, const std::vector<SeenFace>& seen, double least,
                                const CancelToken& cancel);

    DetectorNetwork m_network;
    HogSearch m_gradients; ///< asked for large faces that the network does not see
    HogDetector m_opinion; ///< asked for a second opinion on those that it does
    HogDetector m_hog;     ///< asked for a second opinion
    std::shared_ptr<const LandmarkPredictor> m_predictor;
};

} // namespace heirloom
