// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/face_detector_network.h"
#include "engine/training/detection_scenes.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace heirloom::training {

/// Scores below are not worth looking at.
constexpr double kLeastScore = 0.05;

/// How many faces of a kind there are, and how many of them were found.
struct DetectionShare {
    std::string kind; ///< frontal, three_quarter, profile, covered, or a range of sizes
    std::int64_t faces = 0, found = 0;
};

/// What a detector found of what there is.
struct DetectionFigures {
    std::int64_t faces = 0, found = 0, ghosts = 0, photos = 0;
    double averagePrecision = 0; ///< over all thresholds
    double pointError = 0;       ///< mean over the points of found faces, in eye-to-mouth distances
    std::vector<DetectionShare> kinds;

    double recall() const { return faces == 0 ? 0 : static_cast<double>(found) / static_cast<double>(faces); }
    double precision() const
    {
        return found + ghosts == 0 ? 0 : static_cast<double>(found) / static_cast<double>(found + ghosts);
    }
};

/// Compares what a detector says with labels. A box finds the face that it overlaps most, by 0.4 of both together at least.
/// Thread: one at a time.
class DetectionMeter {
public:
    /// Recall and ghosts are of answers that score `threshold` at least. `smallest`: faces whose side (the root of their
    /// area) is below count neither way, pixels.
    explicit DetectionMeter(double threshold, double smallest = 12);

    /// `seen`: best first. Tells whether all faces of this photo that count were found, and nothing else.
    bool add(const LabelledPhoto& photo, const std::vector<nn::SeenFace>& seen);
    /// Of all that was added.
    DetectionFigures figures() const;

private:
    struct Shot { ///< one answer: whether it hit a face
        double score = 0;
        bool hit = false;
    };

    void count(const LabelledFace& face, bool found);

    double m_threshold, m_smallest;
    DetectionFigures m_figures;
    std::vector<Shot> m_shots;
    double m_pointErrors = 0;
    std::int64_t m_pointed = 0; ///< found faces whose points are known
};

/// Runs the network over whole photos, as they are.
DetectionFigures detectionFigures(nn::FaceDetectorNetwork& network, const std::vector<LabelledPhoto>& photos,
                                  double threshold, double smallest = 12);

/// Draws the box's edge into a picture (3 x H x W bytes), as bright as can be in one channel and black in the others.
void outline(at::Tensor picture, const std::array<double, 4>& box, std::int64_t channel);

/// A picture as the network takes it: 1 x 3 x H x W in [-1, 1], its sides filled up to multiples.
at::Tensor detectorInput(const at::Tensor& bytes);

} // namespace heirloom::training
