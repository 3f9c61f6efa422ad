// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/worker_types.h"

#include <deque>
#include <functional>
#include <mutex>
#include <optional>

#include <QObject>

namespace heirloom {

class RestorationWorker;

/// Something to be told on the window's thread. Holds values only.
struct Answer {
    Generation generation =
        0;             ///< of the request; dropped if that is answered no more by the time of delivery. 0: of none
    PhotoId photo = 0; ///< of what belongs to no request: dropped if that has been closed. 0: of none
    bool last = false; ///< the request is done with it
    std::function<void(RestorationWorker&)> tell;
};

/// Answers on their way to the window's thread, in the order in which they were posted. It lives there and delivers from
/// that thread's event loop. Thread: post() from any.
class Outbox : public QObject {
public:
    explicit Outbox(std::function<void(const Answer&)> deliver);

    void post(Answer answer);

    // The answers there are, in the order of RestorationWorker's signals. Failures are told in the user's language.
    void started(const EngineState& state);
    void failedToStart(const Error& error);
    void opened(Generation generation, const OpenedPhoto& photo, bool last);
    void found(Generation generation, PhotoId photo, const std::vector<Face>& faces);
    void placed(Generation generation, PhotoId photo, const Face& face);
    void shown(const ShownFace& face);
    void compared(const ComparedFace& face);
    void rowChanged(const TradeoffRow& row);
    void invented(Generation generation, const InventedPatch& patch);
    void exported(ExportReport report);
    void progressed(Generation generation, double done);
    void failed(WorkFailure failure);
    void noticed(const QString& sentence);

    bool event(QEvent* event) override;

private:
    std::optional<Answer> take();

    std::function<void(const Answer&)> m_deliver;
    std::mutex m_mutex;
    std::deque<Answer> m_answers; ///< under m_mutex
};

} // namespace heirloom
