// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/faces/face.h"

namespace heirloom {

/// An 8-bit grey picture that somebody else owns. `stride` is in bytes.
struct GreyView {
    const std::uint8_t* data = nullptr;
    int width = 0;
    int height = 0;
    std::size_t stride = 0;
};

/// One answer of the detector, in pixels of the picture it was given.
struct HogDetection {
    Box box;
    double score = 0;
};

/// dlib's frontal face detector on a single pyramid level: it finds faces whose box is 80 px wide.
/// Thread: one instance a thread (the detector keeps its pyramid inside).
class HogDetector {
public:
    static constexpr int kWindow = 80; ///< side of every box it reports, in pixels

    HogDetector();
    ~HogDetector();
    HogDetector(HogDetector&&) noexcept;
    HogDetector& operator=(HogDetector&&) noexcept;

    /// All windows with a score above `threshold` (0 is dlib's own; lower gives weaker candidates), best first,
    /// overlapping ones removed. Throws what dlib throws.
    std::vector<HogDetection> detect(GreyView picture, double threshold);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// dlib's 68-landmark shape predictor. Thread: safe from any thread once loaded.
class LandmarkPredictor {
public:
    /// Accepts only the published file (its MD5 is pinned), as dlib's reader trusts what it reads.
    /// Errors: NotFound, Unreadable, Cancelled.
    static Result<LandmarkPredictor> load(const std::filesystem::path& file, const CancelToken& cancel = {});

    ~LandmarkPredictor();
    LandmarkPredictor(LandmarkPredictor&&) noexcept;
    LandmarkPredictor& operator=(LandmarkPredictor&&) noexcept;

    /// Landmarks of the face in `box`, in pixels of `picture`. Throws what dlib throws.
    std::array<Point, 68> predict(GreyView picture, const Box& box) const;

private:
    struct Impl;
    explicit LandmarkPredictor(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace heirloom
