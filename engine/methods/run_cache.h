// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/methods/run.h"
#include "engine/recipe/description.h"
#include "engine/recipe/recipe.h"

#include <compare>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace heirloom {

/// Which run of which face. Thread: a plain value.
struct RunKey {
    Key face; ///< PreparedFace::key
    Key run;  ///< of the method and all that is the same along the run
    auto operator<=>(const RunKey&) const = default;
};

/// `choice`: resolved by `description`. Positions of one run have one key.
RunKey runKeyOf(const Key& face, const Description& description, const Choice& choice, std::uint64_t seed);

/// The runs and the shown pictures of the faces that somebody works on, within a bound of memory. A handle that moves over
/// what is there costs a look-up; what was dropped is computed again, to the same pixels. Thread: the restorer's.
class RunCache {
public:
    /// Begins a run that the cache does not hold.
    using Begin = std::function<Result<std::unique_ptr<Run>>()>;

    explicit RunCache(std::size_t limitBytes);

    /// The picture at a position of a run; computes what is missing. What was asked for last is never dropped, even if it
    /// alone is over the limit. Errors: those of Begin and of the run.
    Result<Crop> show(const RunKey& key, int position, const Begin& begin, const CancelToken& cancel = {});
    /// The picture if its pixels are there; computes nothing.
    std::optional<Crop> peek(const RunKey& key, int position);
    /// One network evaluation of a run, to have it when it is asked for. False if it is finished.
    Result<bool> prefetch(const RunKey& key, const Begin& begin, const CancelToken& cancel = {});

    /// How far a run is, as Run::ready(); -1 if it is not here.
    int ready(const RunKey& key) const;
    /// Drops everything of a face.
    void forget(const Key& face);

    std::size_t bytes() const;
    std::size_t limit() const { return m_limit; }

private:
    struct Picture {
        Crop crop;
        std::uint64_t used = 0;
    };
    struct Held {
        std::unique_ptr<Run> run;
        std::map<int, Picture> pictures;
        std::uint64_t used = 0;
    };
    Result<Held*> find(const RunKey& key, const Begin& begin);
    /// Drops pictures, the longest unused first, then whole runs, until the limit is met.
    void trim(const RunKey& current, int position);

    std::size_t m_limit;
    std::map<RunKey, Held> m_runs;
    std::uint64_t m_clock = 0;
};

} // namespace heirloom
