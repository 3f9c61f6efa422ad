// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/photo/photo.h"
#include "engine/recipe/key.h"
#include "engine/stages/filter.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace heirloom {

/// What filters made of photos, and what they found out about them, so that a handle recomputes its own stage and those
/// after it, and nothing before. The longest unused is dropped first. Thread: one at a time.
class StageCache {
public:
    explicit StageCache(std::size_t limitBytes) : m_limit(limitBytes) {}

    /// Null if it is not there.
    std::shared_ptr<const Photo> photo(const Key& key);
    std::shared_ptr<const FilterAnalysis> analysis(const Key& key);
    /// Keeps what is within the limit by itself.
    void keep(const Key& key, std::shared_ptr<const Photo> photo);
    void keep(const Key& key, std::shared_ptr<const FilterAnalysis> analysis);
    std::size_t bytes() const;

private:
    struct Entry {
        Key key;
        std::size_t bytes = 0;
        std::shared_ptr<const Photo> photo;             ///< or
        std::shared_ptr<const FilterAnalysis> analysis; ///< this
    };
    /// The entry, as the one just used; null if there is none.
    const Entry* find(const Key& key);
    void keep(Entry entry);

    std::size_t m_limit;
    std::vector<Entry> m_entries; ///< from long unused to just used
};

} // namespace heirloom
