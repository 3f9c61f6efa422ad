// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <vector>

#include <opencv2/core.hpp>

#include "engine/core/result.h"
#include "engine/faces/face.h"

namespace heirloom {

/// A face as the network sees it, in pixels of the picture or the photo.
struct SeenFace {
    Box box;                       ///< upright, from forehead to chin
    std::array<Point, 5> points{}; ///< as of Face
    double confidence = 0;         ///< 0..1
};

/// Of those that mean the same face, by what their boxes share or because one lies in the other, the surest. Best first.
std::vector<SeenFace> withoutDuplicates(std::vector<SeenFace> seen);

/// The built-in detector network (see nn::FaceDetectorNetwork), apart from everything that knows a photo. Thread: one at a time.
class DetectorNetwork {
public:
    /// Errors: NotFound, Unreadable, TooLarge, ModelInvalid (the file holds something else).
    static Result<DetectorNetwork> load(const std::filesystem::path& weights);

    ~DetectorNetwork();
    DetectorNetwork(DetectorNetwork&&) noexcept;
    DetectorNetwork& operator=(DetectorNetwork&&) noexcept;

    /// The faces of at least this confidence in each of the pictures: of one size, CV_32FC3, R, G, B in 0..1. Best first, each once.
    /// Throws what LibTorch throws.
    std::vector<std::vector<SeenFace>> look(const std::vector<cv::Mat>& pictures, double least);

private:
    struct Impl;
    explicit DetectorNetwork(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace heirloom
