// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/restore/refinement.h"

#include <compare>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace heirloom {

/// Identity weights are quantised on their handle: stop 0 is weight 0, the last one is weight 1.
constexpr int kIdentityStops = 5;
constexpr double identityOfStop(int stop) { return static_cast<double>(stop) / (kIdentityStops - 1); }
/// The nearest stop; requires 0 <= weight <= 1.
int stopOfIdentity(double weight);

/// One row of the trade-off plane: a run. Thread: a plain value.
struct TradeoffKey {
    std::uint64_t face = 0; ///< PreparedFace::key
    Method method = Method::Refine;
    std::uint64_t seed = 0;
    int identityStop = 0;
    std::optional<StageStarts> starts{}; ///< as in FaceSettings
    auto operator<=>(const TradeoffKey&) const = default;
};

/// The runs and the shown pictures of the faces that somebody works on, within a bound of memory. A handle that moves over
/// what is there costs a look-up; what was dropped is computed again, to the same pixels. Thread: the restorer's.
class TradeoffCache {
public:
    /// Begins a run that the cache does not hold.
    using Begin = std::function<Result<std::unique_ptr<Refinement>>()>;

    explicit TradeoffCache(std::size_t limitBytes);

    /// The picture at a position of a run; computes what is missing. What was asked for last is never dropped, even if it
    /// alone is over the limit. Errors: those of Begin and Refinement.
    Result<Crop> show(const TradeoffKey& key, int position, const Begin& begin, const CancelToken& cancel = {});
    /// The picture if its pixels are there; computes nothing.
    std::optional<Crop> peek(const TradeoffKey& key, int position);
    /// One network evaluation of a run, to have it when it is asked for. False if it is finished.
    Result<bool> prefetch(const TradeoffKey& key, const Begin& begin, const CancelToken& cancel = {});

    /// How far a run is, as Refinement::ready(); -1 if it is not here.
    int ready(const TradeoffKey& key) const;
    /// Drops everything of a face.
    void forget(std::uint64_t face);

    std::size_t bytes() const;
    std::size_t limit() const { return m_limit; }

private:
    struct Picture {
        Crop crop;
        std::uint64_t used = 0;
    };
    struct Run {
        std::unique_ptr<Refinement> refinement;
        std::map<int, Picture> pictures;
        std::uint64_t used = 0;
    };
    Result<Run*> find(const TradeoffKey& key, const Begin& begin);
    /// Drops pictures, the longest unused first, then whole runs, until the limit is met.
    void trim(const TradeoffKey& current, int position);

    std::size_t m_limit;
    std::map<TradeoffKey, Run> m_runs;
    std::uint64_t m_clock = 0;
};

} // namespace heirloom
