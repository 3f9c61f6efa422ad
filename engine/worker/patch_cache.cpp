// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/patch_cache.h"

#include <algorithm>
#include <iterator>

namespace heirloom {
namespace {

bool sameFace(const Face& a, const Face& b)
{
    return a.id == b.id && a.toCrop == b.toCrop && a.points == b.points && a.landmarks == b.landmarks;
}

bool sameBlend(const FaceBlend& a, const FaceBlend& b)
{
    return a.strength == b.strength && a.grain == b.grain && a.seed == b.seed;
}

std::size_t bytesOf(const PatchName& name, const FacePatch& patch)
{
    std::size_t sum = patch.pixels.isNull() ? 0 : patch.pixels.format().bytes();
    for (const ProtectStroke& stroke : name.strokes)
        sum += sizeof(stroke) + stroke.points.size() * sizeof(Point);
    return sum;
}

} // namespace

bool samePatch(const PatchName& a, const PatchName& b)
{
    return a.photo == b.photo && a.row == b.row && a.position == b.position && sameBlend(a.blend, b.blend)
           && sameFace(a.face, b.face) && a.around == b.around && a.strokes == b.strokes;
}

std::optional<FacePatch> PatchCache::find(const PatchName& name)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return samePatch(entry.name, name); });
    if (found == m_entries.end())
        return std::nullopt;
    std::rotate(found, std::next(found), m_entries.end());
    return m_entries.back().patch;
}

void PatchCache::keep(const PatchName& name, const FacePatch& patch)
{
    std::erase_if(m_entries, [&](const Entry& entry) { return samePatch(entry.name, name); });
    m_entries.push_back({name, patch});
    std::size_t held = bytes();
    while (held > m_limit) {
        held -= bytesOf(m_entries.front().name, m_entries.front().patch);
        m_entries.erase(m_entries.begin());
    }
}

void PatchCache::drop(PhotoId photo)
{
    std::erase_if(m_entries, [&](const Entry& entry) { return entry.name.photo == photo; });
}

std::size_t PatchCache::bytes() const
{
    std::size_t sum = 0;
    for (const Entry& entry : m_entries)
        sum += bytesOf(entry.name, entry.patch);
    return sum;
}

} // namespace heirloom
