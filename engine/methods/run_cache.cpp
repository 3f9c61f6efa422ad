// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/run_cache.h"

#include <algorithm>
#include <utility>

namespace heirloom {
namespace {

std::size_t bytesOf(const Crop& crop)
{
    return crop.rgb.size() * sizeof(float);
}

} // namespace

RunKey runKeyOf(const Key& face, const Description& description, const Choice& choice, std::uint64_t seed)
{
    KeyBuilder key("run");
    key.add(choice.id).add(static_cast<std::uint64_t>(description.pixelRevision));
    key.add(runParams(description, choice.params));
    key.add(static_cast<std::uint64_t>(lengthOf(description, choice.params)));
    if (description.random)
        key.add(seed);
    return {face, key.key()};
}

RunCache::RunCache(std::size_t limitBytes) : m_limit(limitBytes) {}

Result<RunCache::Held*> RunCache::find(const RunKey& key, const Begin& begin)
{
    auto found = m_runs.find(key);
    if (found == m_runs.end()) {
        auto begun = begin();
        if (!begun)
            return begun.error();
        found = m_runs.emplace(key, Held{std::move(*begun), {}, 0}).first;
    }
    found->second.used = ++m_clock;
    return &found->second;
}

Result<Crop> RunCache::show(const RunKey& key, int position, const Begin& begin, const CancelToken& cancel)
{
    if (auto picture = peek(key, position))
        return std::move(*picture);
    const auto held = find(key, begin);
    if (!held)
        return held.error();
    Run& run = *(*held)->run;
    if (const Status done = advanceTo(run, position, cancel); !done)
        return done.error();
    auto shown = run.show(position);
    if (!shown)
        return shown.error();
    (*held)->pictures[position] = {*shown, ++m_clock};
    trim(key, position);
    return shown;
}

std::optional<Crop> RunCache::peek(const RunKey& key, int position)
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

Result<bool> RunCache::prefetch(const RunKey& key, const Begin& begin, const CancelToken& cancel)
{
    const auto held = find(key, begin);
    if (!held)
        return held.error();
    Run& run = *(*held)->run;
    if (run.ready() == run.steps())
        return false;
    if (const Status done = run.advance(cancel); !done)
        return done.error();
    trim(key, -1);
    return true;
}

int RunCache::ready(const RunKey& key) const
{
    const auto run = m_runs.find(key);
    return run == m_runs.end() ? -1 : run->second.run->ready();
}

void RunCache::forget(const Key& face)
{
    std::erase_if(m_runs, [&](const auto& entry) { return entry.first.face == face; });
}

std::size_t RunCache::bytes() const
{
    std::size_t sum = 0;
    for (const auto& [key, run] : m_runs) {
        sum += run.run->bytes();
        for (const auto& [position, picture] : run.pictures)
            sum += bytesOf(picture.crop);
    }
    return sum;
}

void RunCache::trim(const RunKey& current, int position)
{
    std::size_t held = bytes();
    while (held > m_limit) {
        Held* owner = nullptr;
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
        held -= stale->second.run->bytes();
        m_runs.erase(stale);
    }
}

} // namespace heirloom
