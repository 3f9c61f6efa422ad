// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/faces/face.h"
#include "engine/photo/image_buffer.h"

namespace heirloom {

/// Finds faces and where they lie. Load it once: the landmark file has 100 MB.
/// Thread: `find` and `place` may be called from any thread; calls wait for each other. They work on two
/// threads of their own.
class FaceFinder {
public:
    /// An empty path means the file that the environment variable HEIRLOOM_LANDMARKS names, and without it the one of
    /// the system package libdlib-data. Errors: NotFound, Unreadable, Cancelled.
    static Result<FaceFinder> load(const std::filesystem::path& landmarkFile = {}, const CancelToken& cancel = {});

    ~FaceFinder();
    FaceFinder(FaceFinder&&) noexcept;
    FaceFinder& operator=(FaceFinder&&) noexcept;

    /// All faces, in reading order, with ids from 1. The same photo gives the same faces.
    /// Any format of `ImageBuffer`; alpha is not looked at. Upright faces from 40 px (box width) where the photo has
    /// up to 1.25 megapixels; on larger ones the smallest face grows with the photo's side (124 px of 4000).
    /// Errors: InvalidArgument (null photo), Cancelled, ComputeFailed.
    Result<std::vector<Face>> find(const ImageBuffer& photo, const CancelToken& cancel = {}) const;

    /// The face that a person means who draws `box` (photo pixels), tightly around the features or loosely around the
    /// head, leaning or not: what `find` misses. Of several faces the one that lies best in the box. Where no landmarks
    /// in it look like a face, the mean face is put there, upright and within the box, and `confidence` is 0, so that
    /// somebody may drag its points; otherwise `confidence` is above 0. `id` stays 0. What of the box lies beyond the
    /// photo does not count. The same photo and box give the same face.
    /// Errors: InvalidArgument (null photo, a box that lies outside the photo or has less than 12 px of it in either
    /// direction), Cancelled, ComputeFailed.
    Result<Face> findInBox(const ImageBuffer& photo, const Box& box, const CancelToken& cancel = {}) const;

private:
    struct Impl;
    explicit FaceFinder(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace heirloom
