// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/pipeline/stage_cache.h"
#include "engine/stages/filter.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace heirloom {

/// A photo that goes through its plan's filters, one after the other, in pieces of one analysis or one tile, so that whoever
/// has more urgent work can do it between them. Tiles lie in a grid that is fixed in the picture and see their filter's halo,
/// so the same pixels come of it however it is cut and whoever asks. Memory: a filter's picture in and its picture out.
/// Thread: one at a time.
class Filtering {
public:
    /// `photo`: the picture to begin with, which is the photo at this scale. `key`: what it is known by in `cache`; both are
    /// needed for what is there to be used and kept. `cache` must outlive this; null: none.
    Filtering(std::shared_ptr<const Photo> photo, std::vector<std::shared_ptr<const Filter>> filters, double scale = 1,
              const Key& key = {}, StageCache* cache = nullptr);

    bool done() const { return m_next == m_filters.size(); }
    /// One piece. After an error all is as before it. Errors: those of Filter; OutOfMemory, ComputeFailed (a filter gave a
    /// picture of another kind).
    Status step(const CancelToken& cancel);
    /// 0..1
    double progress() const;
    /// What has come of it so far: the picture behind the last filter, once all is done.
    const std::shared_ptr<const Photo>& photo() const { return m_photo; }

private:
    Status analyse(const CancelToken& cancel);
    Status applyTile(const CancelToken& cancel);
    std::size_t tiles() const;
    void finishFilter();
    Key analysisKey() const;

    std::shared_ptr<const Photo> m_photo; ///< into the filter that is next
    std::vector<std::shared_ptr<const Filter>> m_filters;
    double m_scale;
    StageCache* m_cache;
    std::vector<Key> m_keys; ///< of the picture before each filter, and behind the last
    std::size_t m_next = 0;  ///< filter
    std::size_t m_tile = 0;  ///< of it
    std::shared_ptr<const FilterAnalysis> m_analysis;
    bool m_analysed = false;           ///< m_analysis is that of the filter
    std::vector<std::uint8_t> m_bytes; ///< of the picture that it makes; empty before its first tile
};

/// 0..1, on the calling thread.
using FilterProgress = std::function<void(double)>;

/// All of it at once; the photo itself where there is no filter. Errors: those of Filtering::step(). Thread: any.
Result<std::shared_ptr<const Photo>> filtered(std::shared_ptr<const Photo> photo,
                                              const std::vector<std::shared_ptr<const Filter>>& filters,
                                              const CancelToken& cancel = {}, const FilterProgress& progress = {});

} // namespace heirloom
