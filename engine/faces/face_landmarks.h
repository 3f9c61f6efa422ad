// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <limits>
#include <optional>

#include <opencv2/core.hpp>

#include "engine/faces/detector_passes.h"
#include "engine/faces/dlib_models.h"
#include "engine/faces/face.h"

namespace heirloom {

/// What speaks for and against a face at the place where its landmarks lie.
struct FaceEvidence {
    double score = 0; ///< the detector's best on the aligned crop; -1 where it sees nothing at all
    double shape = 0; ///< crop pixels between the landmarks and the mean face
    double moved = 0; ///< crop pixels between two looks at the landmarks

    /// The detector's score that it takes to outweigh landmarks that form no face or do not stay; 0 for those of a face.
    double penalty() const;
    /// `Face::alignmentQuality` of landmarks that form a face and stay.
    double alignmentQuality() const;
};

/// First landmarks, in a chip of `base` (grey, 8 bit or float) that shows the candidate upright. `confidence` is the
/// candidate's score; the box is its window. Nothing if the landmarks have no extent.
std::optional<Face> roughFace(const cv::Mat& base, const Similarity& baseToPhoto, const Candidate& candidate,
                              const LandmarkPredictor& predictor);

/// How far the first and the last round moved the landmarks, in crop pixels.
struct LandmarkMoves {
    double first = 0;
    double last = 0;
};

/// Finds the landmarks of the aligned face anew in the photo's own pixels until they stay, `rounds` times at most (one at
/// least). Nothing if there is no face after all.
std::optional<LandmarkMoves> refineLandmarks(Face& face, const cv::Mat& photo, const LandmarkPredictor& predictor,
                                             int rounds);

/// The detector's best score on an aligned crop (grey, 8 bit, of any size), which wins back what tilt, size and grid position
/// cost in the search; -1 where it sees nothing at all. Looks no further than for a score that is `enough`.
double scoreAligned(const cv::Mat& crop, HogDetector& detector,
                    double enough = std::numeric_limits<double>::infinity());

/// The same of a face's own crop.
double scoreOfFace(const Face& face, const cv::Mat& photo, HogDetector& detector,
                   double enough = std::numeric_limits<double>::infinity());

/// Score and shape of an aligned face, with `moved` as given. Nothing if its landmarks have no extent.
std::optional<FaceEvidence> evidenceOf(const Face& face, const cv::Mat& photo, double moved, HogDetector& detector);

/// `Face::blur` of an aligned face.
double blurOf(const Face& face, const cv::Mat& photo);

} // namespace heirloom
