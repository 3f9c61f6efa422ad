// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <functional>
#include <vector>

#include <opencv2/core.hpp>

#include "engine/core/cancel.h"
#include "engine/faces/dlib_models.h"
#include "engine/faces/face.h"
#include "engine/faces/search_plan.h"
#include "engine/photo/image_buffer.h"

namespace heirloom {

/// A window that looks like a face, in pixels of the photo.
struct Candidate {
    Point centre;
    double side = 0;
    double angle = 0; ///< of the pass that found it, in degrees
    double score = 0;
};

/// dlib's detector works on one thread; two of them use two.
using DetectorPair = std::array<HogDetector, 2>;

/// The grey picture (8 bit) that all passes are made from, `scale` <= 1 times the photo. The photo is reduced in its own
/// depth and channels, so that nothing of its full size is copied when it is reduced.
cv::Mat searchImage(const ImageBuffer& photo, double scale);

/// Borrows the pixels of an 8-bit single-channel matrix.
GreyView viewOf(const cv::Mat& grey);

/// Runs `work(index, detector)` for every index below `count` on two threads and returns when both are done; stops
/// early when cancelled. Work leaves its results at its index, so that the order of running does not show.
void onDetectorThreads(DetectorPair& detectors, std::size_t count, const CancelToken& cancel,
                       const std::function<void(std::size_t, HogDetector&)>& work);

/// Every window of every pass that scores above `threshold`. `base` is `searchImage(photo, plan.baseScale)`.
std::vector<Candidate> searchPasses(const cv::Mat& base, const SearchPlan& plan, DetectorPair& detectors,
                                    double threshold, const CancelToken& cancel);

/// The best of each group of windows that mean the same face, best first.
std::vector<Candidate> mergeCandidates(std::vector<Candidate> candidates);

} // namespace heirloom
