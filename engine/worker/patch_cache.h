// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/faces/blend.h"
#include "engine/methods/run_cache.h"
#include "engine/worker/worker_types.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace heirloom {

/// All that the pixels of a patch depend on, but the photo's own and the patch's size. Thread: a plain value.
struct PatchName {
    PhotoId photo = 0;
    Face face;
    RunKey row; ///< with the position: the restored crop
    int position = 0;
    FaceBlend blend;
    std::vector<ProtectStroke> strokes;
    std::vector<std::uint64_t> around; ///< see HeldPhotos::around()
};

/// Whether patches with these names have the same pixels.
bool samePatch(const PatchName& a, const PatchName& b);

/// Patches of one size as they were put together, the longest unused dropped first: a handle that comes back to a place
/// costs a look-up. What was put together of something else by now is never found, and dropped in its turn. Thread: the
/// engine's.
class PatchCache {
public:
    explicit PatchCache(std::size_t limitBytes) : m_limit(limitBytes) {}

    std::optional<FacePatch> find(const PatchName& name);
    /// Keeps a patch if it is within the limit.
    void keep(const PatchName& name, const FacePatch& patch);
    /// Drops everything of a photo.
    void drop(PhotoId photo);
    std::size_t bytes() const;

private:
    struct Entry {
        PatchName name;
        FacePatch patch;
    };
    std::size_t m_limit;
    std::vector<Entry> m_entries; ///< from long unused to just used
};

} // namespace heirloom
