// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/methods/run_cache.h"
#include "engine/worker/engine_news.h"

#include <map>
#include <optional>
#include <vector>

namespace heirloom {

/// A row as the window knows it.
struct RowName {
    PhotoId photo = 0;
    int face = 0;
    TradeoffPoint point; ///< anywhere along it
};

/// What is measured along the rows of the trade-off, and what the window is told of them. Thread: the engine's.
class TradeoffRows {
public:
    explicit TradeoffRows(EngineNews& news) : m_news(news) {}

    std::optional<FaceFigures> figures(const RunKey& key, int position) const;
    void setFigures(const RunKey& key, int position, const FaceFigures& figures);
    void forget(const Key& face);
    /// Other networks: nothing that was measured counts.
    void clear();

    /// Tells how far a row of positions 0 to `length` is. Another row that was busy is so no more.
    void announce(const RowName& row, const RunKey& key, int length, int ready, bool busy);
    /// Nothing is under way in any row.
    void settle();

private:
    EngineNews& m_news;
    std::map<RunKey, std::vector<std::optional<FaceFigures>>> m_figures;
    RunKey m_busyKey;                  ///< of it
    std::optional<TradeoffRow> m_busy; ///< the one that the window was told to be busy
};

} // namespace heirloom
