// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/outbox.h"
#include "engine/worker/worker_types.h"

#include <functional>

namespace heirloom {

class RestorationWorker;

/// What the engine tells the window without having been asked: signals of the worker, in one order with the answers.
/// Thread: any; `isOpen` is called on the window's.
class EngineNews {
public:
    /// `outbox` must outlive this, and delivers only while the worker lives. Rows of photos that are not open are not
    /// told.
    EngineNews(Outbox& outbox, RestorationWorker& worker, std::function<bool(PhotoId)> isOpen);

    void started(const EngineState& state);
    /// In the user's language.
    void failedToStart(const Error& error);
    void rowChanged(const TradeoffRow& row);
    void noticed(const QString& sentence);

private:
    Outbox& m_outbox;
    RestorationWorker& m_worker;
    std::function<bool(PhotoId)> m_isOpen;
};

} // namespace heirloom
