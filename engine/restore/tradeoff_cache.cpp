// SPDX-License-Identifier: Apache-2.0
#include "engine/restore/tradeoff_cache.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace heirloom {
namespace {

std::size_t bytesOf(const Crop& crop)
{
    return crop.rgb.size() * sizeof(float);
}

} // namespace

int stopOfIdentity(double weight)
{
    return static_cast<int>(std::lround(std::clamp(weight, 0.0, 1.0) * (kIdentityStops - 1)));
}

TradeoffCache::TradeoffCache(std::size_t limitBytes) : m_limit(limitBytes) {}

Result<TradeoffCache::Run*> TradeoffCache::find(const TradeoffKey& key, const Begin& begin)
{
    auto found = m_runs.find(key);
    if (found == m_runs.end()) {
        auto begun = begin();
        if (!begun)
            return begun.error();
        found = m_runs.emplace(key, Run{std::move(*begun), {}, 0}).first;
    }
    found->second.used = ++m_clock;
    return &found->second;
}

Result<Crop> TradeoffCache::show(const TradeoffKey& key, int position, const Begin& begin, const CancelToken& cancel)
{
    if (auto picture = peek(key, position))
        return std::move(*picture);
    const auto run = find(key, begin);
    if (!run)
        return run.error();
    Refinement& refinement = *(*run)->refinement;
    if (const Status done = advanceTo(refinement, position, cancel); !done)
        return done.error();
    auto shown = refinement.show(position);
    if (!shown)
        return shown.error();
    (*run)->pictures[position] = {*shown, ++m_clock};
    trim(key, position);
    return shown;
}

std::optional<Crop> TradeoffCache::peek(const TradeoffKey& key, int position)
{
    const auto run = m_runs.find(key);
    if (run == m_runs.end())
        return std::nullopt;
    const auto picture = run->second.pictures.find(position);
    if (picture == run->second.pictures.end())
        return std::nullopt;
    run->second.used = picture->second.used = ++m_clock;
    return picture->second.crop;
}

Result<bool> TradeoffCache::prefetch(const TradeoffKey& key, const Begin& begin, const CancelToken& cancel)
{
    const auto run = find(key, begin);
    if (!run)
        return run.error();
    Refinement& refinement = *(*run)->refinement;
    if (refinement.ready() == refinement.steps())
        return false;
    if (const Status done = refinement.advance(cancel); !done)
        return done.error();
    trim(key, -1);
    return true;
}

int TradeoffCache::ready(const TradeoffKey& key) const
{
    const auto run = m_runs.find(key);
    return run == m_runs.end() ? -1 : run->second.refinement->ready();
}

void TradeoffCache::forget(std::uint64_t face)
{
    std::erase_if(m_runs, [&](const auto& entry) { return entry.first.face == face; });
}

std::size_t TradeoffCache::bytes() const
{
    std::size_t sum = 0;
    for (const auto& [key, run] : m_runs) {
        sum += run.refinement->bytes();
        for (const auto& [position, picture] : run.pictures)
            sum += bytesOf(picture.crop);
    }
    return sum;
}

void TradeoffCache::trim(const TradeoffKey& current, int position)
{
    std::size_t held = bytes();
    while (held > m_limit) {
        Run* owner = nullptr;
        int oldest = 0;
        std::uint64_t used = m_clock + 1;
        for (auto& [key, run] : m_runs) {
            for (const auto& [place, picture] : run.pictures) {
                if (picture.used < used && !(key == current && place == position)) {
                    used = picture.used;
                    owner = &run;
                    oldest = place;
                }
            }
        }
        if (owner) {
            held -= bytesOf(owner->pictures.at(oldest).crop);
            owner->pictures.erase(oldest);
            continue;
        }
        const auto stale = std::min_element(m_runs.begin(), m_runs.end(), [&](const auto& a, const auto& b) {
            return std::pair(a.first == current, a.second.used) < std::pair(b.first == current, b.second.used);
        });
        if (stale == m_runs.end() || stale->first == current)
            return;
        held -= stale->second.refinement->bytes();
        m_runs.erase(stale);
    }
}

} // namespace heirloom
