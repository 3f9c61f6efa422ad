// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/tradeoff_rows.h"

#include <utility>

namespace heirloom {

std::optional<FaceFigures> TradeoffRows::figures(const RunKey& key, int position) const
{
    const auto row = m_figures.find(key);
    const auto at = static_cast<std::size_t>(position);
    return row == m_figures.end() || at >= row->second.size() ? std::nullopt : row->second[at];
}

void TradeoffRows::setFigures(const RunKey& key, int position, const FaceFigures& figures)
{
    auto& row = m_figures[key];
    const auto at = static_cast<std::size_t>(position);
    if (row.size() <= at)
        row.resize(at + 1);
    row[at] = figures;
}

void TradeoffRows::forget(const Key& face)
{
    std::erase_if(m_figures, [&](const auto& row) { return row.first.face == face; });
}

void TradeoffRows::clear()
{
    m_figures.clear();
    settle();
}

void TradeoffRows::announce(const RowName& name, const RunKey& key, int length, int ready, bool busy)
{
    TradeoffRow row{name.photo, name.face, name.point, ready, busy, {}};
    if (const auto measured = m_figures.find(key); measured != m_figures.end())
        row.figures = measured->second;
    row.figures.resize(static_cast<std::size_t>(length) + 1);
    if (m_busy && m_busyKey != key)
        settle();
    m_news.rowChanged(row);
    m_busyKey = key;
    m_busy = busy ? std::optional(std::move(row)) : std::nullopt;
}

void TradeoffRows::settle()
{
    if (!m_busy)
        return;
    m_busy->busy = false;
    m_news.rowChanged(*m_busy);
    m_busy.reset();
}

} // namespace heirloom
