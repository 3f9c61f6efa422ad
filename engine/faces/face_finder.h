// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/faces/face.h"
#include "engine/photo/image_buffer.h"

namespace heirloom {

/// The ways to find faces.
enum class DetectorKind {
    Network, ///< the built-in network: every view, upright or turned
    Hog      ///< dlib's gradients: frontal faces, about upright
};

/// What a FaceFinder is made from.
struct FinderOptions {
    DetectorKind detector = DetectorKind::Network;
    /// The network's weights; empty: those that the program brings along.
    std::filesystem::path detectorFile = {};
    /// dlib's landmarks; empty: the file that the environment variable HEIRLOOM_LANDMARKS names, and without it the one of
    /// the system package libdlib-data.
    std::filesystem::path landmarkFile = {};

    bool operator==(const FinderOptions&) const = default;
};

/// Finds faces and where they lie. Load it once: the landmark file has 100 MB.
/// Thread: `find` and `findInBox` may be called from any thread; calls wait for each other.
class FaceFinder {
public:
    /// From this confidence on something is a face; from the lower one on it may be one, for somebody to say.
    static constexpr double kFound = 0.5;
    static constexpr double kSuggested = 0.08;

    /// Errors: NotFound and Unreadable (the landmarks), Cancelled, ComputeFailed. A network that cannot be loaded is none:
    /// the finder then works with Hog, and note() says so.
    static Result<FaceFinder> load(const FinderOptions& options = {}, const CancelToken& cancel = {});

    ~FaceFinder();
    FaceFinder(FaceFinder&&) noexcept;
    FaceFinder& operator=(FaceFinder&&) noexcept;

    /// What it works with.
    DetectorKind detector() const;
    /// A plain sentence that the user has to read where another detector is used than was asked for; empty otherwise.
    const std::string& note() const;

    /// All faces with a confidence of at least `least`, in reading order, with ids from 1. The same photo gives the same
    /// faces. Any format of `ImageBuffer`; alpha is not looked at. Faces from 20 px (the root of the box's area) where
    /// the photo's long side has up to 1,280 px; on larger photos the smallest face grows with the photo's side.
    /// Errors: InvalidArgument (null photo), Cancelled, ComputeFailed.
    Result<std::vector<Face>> find(const ImageBuffer& photo, const CancelToken& cancel = {},
                                   double least = kFound) const;

    /// The face that a person means who draws `box` (photo pixels), tightly around the features or loosely around the
    /// head, leaning or not: what `find` misses. Of several faces the one that lies best in the box. Where nothing in it
    /// looks like a face, the mean face is put there, upright and within the box, with `confidence` and
    /// `alignmentQuality` 0, so that somebody may drag its points. `id` stays 0. What of the box lies beyond the
    /// photo does not count. The same photo and box give the same face.
    /// Errors: InvalidArgument (null photo, a box that lies outside the photo or has less than 12 px of it in either
    /// direction), Cancelled, ComputeFailed.
    Result<Face> findInBox(const ImageBuffer& photo, const Box& box, const CancelToken& cancel = {}) const;

    /// Where dlib's landmarks find the five points of an aligned face, in pixels of the crop; whatever it shows, they find
    /// some. Errors: InvalidArgument (no crop), ComputeFailed.
    Result<std::array<Point, 5>> pointsIn(const Crop& crop) const;

private:
    struct Impl;
    explicit FaceFinder(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace heirloom
