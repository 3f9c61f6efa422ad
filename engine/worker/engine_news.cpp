// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/engine_news.h"

#include "engine/worker/answer.h"
#include "engine/worker/restoration_worker.h"

#include <utility>

namespace heirloom {

EngineNews::EngineNews(Outbox& outbox, RestorationWorker& worker, std::function<bool(PhotoId)> isOpen)
    : m_outbox(outbox), m_worker(worker), m_isOpen(std::move(isOpen))
{
}

void EngineNews::started(const EngineState& state)
{
    m_outbox.post([this, state] { Q_EMIT m_worker.started(state); });
}

void EngineNews::failedToStart(const Error& error)
{
    m_outbox.post([this, error = readable(error)] { Q_EMIT m_worker.failedToStart(error); });
}

void EngineNews::rowChanged(const TradeoffRow& row)
{
    m_outbox.post([this, row] {
        if (m_isOpen(row.photo))
            Q_EMIT m_worker.rowChanged(row);
    });
}

void EngineNews::noticed(const QString& sentence)
{
    m_outbox.post([this, sentence] { Q_EMIT m_worker.noticed(sentence); });
}

} // namespace heirloom
