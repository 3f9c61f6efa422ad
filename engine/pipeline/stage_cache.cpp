// SPDX-License-Identifier: Apache-2.0
#include "engine/pipeline/stage_cache.h"

#include <algorithm>
#include <utility>

namespace heirloom {

const StageCache::Entry* StageCache::find(const Key& key)
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    if (found == m_entries.end())
        return nullptr;
    std::rotate(found, found + 1, m_entries.end());
    return &m_entries.back();
}

std::shared_ptr<const Photo> StageCache::photo(const Key& key)
{
    const Entry* entry = find(key);
    return entry ? entry->photo : nullptr;
}

std::shared_ptr<const FilterAnalysis> StageCache::analysis(const Key& key)
{
    const Entry* entry = find(key);
    return entry ? entry->analysis : nullptr;
}

void StageCache::keep(const Key& key, std::shared_ptr<const Photo> photo)
{
    const std::size_t bytes = photo->pixels.format().bytes();
    keep({key, bytes, std::move(photo), nullptr});
}

void StageCache::keep(const Key& key, std::shared_ptr<const FilterAnalysis> analysis)
{
    const std::size_t bytes = analysis->bytes();
    keep({key, bytes, nullptr, std::move(analysis)});
}

void StageCache::keep(Entry entry)
{
    std::erase_if(m_entries, [&](const Entry& each) { return each.key == entry.key; });
    entry.bytes += sizeof entry; // what says that it takes nothing is not kept for ever either
    if (entry.bytes > m_limit)
        return;
    m_entries.push_back(std::move(entry));
    while (bytes() > m_limit)
        m_entries.erase(m_entries.begin());
}

std::size_t StageCache::bytes() const
{
    std::size_t sum = 0;
    for (const Entry& entry : m_entries)
        sum += entry.bytes;
    return sum;
}

} // namespace heirloom
