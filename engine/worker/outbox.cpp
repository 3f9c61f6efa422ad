// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/outbox.h"

#include <utility>

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

namespace heirloom {

Outbox::Outbox(Delivery delivered) : m_delivered(std::move(delivered)) {}

void Outbox::post(Delivery delivery)
{
    {
        const std::lock_guard lock(m_mutex);
        m_deliveries.push_back(std::move(delivery));
    }
    // An event a delivery: whoever is told one may run an event loop, in which the next ones have to arrive.
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

bool Outbox::event(QEvent* event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    const QPointer<Outbox> alive(this);
    if (const Delivery delivery = take())
        delivery();
    if (!alive)
        return true;
    if (const Delivery delivered = m_delivered) // a copy: it may delete this, too
        delivered();
    return true;
}

Outbox::Delivery Outbox::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_deliveries.empty())
        return {};
    Delivery delivery = std::move(m_deliveries.front());
    m_deliveries.pop_front();
    return delivery;
}

} // namespace heirloom
