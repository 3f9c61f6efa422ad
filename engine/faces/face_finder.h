// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "engine/cancel.h"
#include "engine/faces/face.h"
#include "engine/photo/image_buffer.h"
#include "engine/result.h"

namespace heirloom {

/// Finds faces and where they lie. Load it once: the landmark file has 100 MB.
/// Thread: `find` may be called from any thread; calls wait for each other. It works on two threads of its own.
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

private:
    struct Impl;
    explicit FaceFinder(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace heirloom
