// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <functional>
#include <mutex>

#include <QObject>

namespace heirloom {

/// What is to be done on the thread of whoever asked, in the order in which it was posted: it lives there and delivers
/// from that thread's event loop. Thread: post() from any.
class Outbox : public QObject {
public:
    /// Holds values only. Whatever it does may delete the outbox.
    using Delivery = std::function<void()>;

    /// `delivered` is told after each delivery.
    explicit Outbox(Delivery delivered = {});

    void post(Delivery delivery);

    bool event(QEvent* event) override;

private:
    Delivery take();

    Delivery m_delivered;
    std::mutex m_mutex;
    std::deque<Delivery> m_deliveries; ///< under m_mutex
};

} // namespace heirloom
