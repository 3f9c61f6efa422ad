// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/restore/tradeoff_cache.h"
#include "engine/worker/outbox.h"

#include <map>
#include <optional>
#include <vector>

namespace heirloom {

/// A row as the window knows it.
struct RowName {
    PhotoId photo = 0;
    int face = 0;
    TradeoffPlace place; ///< its position says nothing
};

/// What is measured along the rows of the trade-off, and what the window is told of them. Thread: the engine's.
class TradeoffRows {
public:
    explicit TradeoffRows(Outbox& outbox) : m_outbox(outbox) {}

    std::optional<FaceFigures> figures(const TradeoffKey& key, int position) const;
    void setFigures(const TradeoffKey& key, int position, const FaceFigures& figures);
    void forget(std::uint64_t face);

    /// Tells how far a row is. Another row that was busy is so no more.
    void announce(const RowName& row, const TradeoffKey& key, int ready, bool busy);
    /// Nothing is under way in any row.
    void settle();

private:
    Outbox& m_outbox;
    std::map<TradeoffKey, std::vector<std::optional<FaceFigures>>> m_figures;
    std::optional<TradeoffRow> m_busy; ///< the one that the window was told to be busy
};

} // namespace heirloom
