// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/tradeoff_rows.h"

#include <utility>

namespace heirloom {

std::optional<FaceFigures> TradeoffRows::figures(const TradeoffKey& key, int position) const
{
    const auto row = m_figures.find(key);
    return row == m_figures.end() ? std::nullopt : row->second.at(static_cast<std::size_t>(position));
}

void TradeoffRows::setFigures(const TradeoffKey& key, int position, const FaceFigures& figures)
{
    auto& row = m_figures[key];
    row.resize(kRunSteps + 1);
    row.at(static_cast<std::size_t>(position)) = figures;
}

void TradeoffRows::forget(std::uint64_t face)
{
    std::erase_if(m_figures, [&](const auto& row) { return row.first.face == face; });
}

void TradeoffRows::announce(const RowName& name, const TradeoffKey& key, int ready, bool busy)
{
    TradeoffRow row{name.photo, name.face, name.place.method, name.place.seed, name.place.starts, name.place.identityStop, ready, busy, {}};
    if (const auto measured = m_figures.find(key); measured != m_figures.end())
        row.figures = measured->second;
    row.figures.resize(name.place.method == Method::Recover ? 1 : kRunSteps + 1);
    const bool same = m_busy && m_busy->photo == row.photo && m_busy->face == row.face && m_busy->method == row.method
                      && m_busy->seed == row.seed && m_busy->starts == row.starts && m_busy->identityStop == row.identityStop;
    if (!same)
        settle();
    m_outbox.rowChanged(row);
    m_busy = busy ? std::optional(std::move(row)) : std::nullopt;
}

void TradeoffRows::settle()
{
    if (!m_busy)
        return;
    m_busy->busy = false;
    m_outbox.rowChanged(*m_busy);
    m_busy.reset();
}

} // namespace heirloom
