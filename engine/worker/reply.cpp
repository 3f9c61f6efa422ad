// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/reply.h"

#include "engine/worker/answer.h"

#include <QtGlobal>

namespace heirloom {

ReplyBase::ReplyBase(std::shared_ptr<ReplyLink> link) : m_link(std::move(link))
{
    m_link->reply = this;
}

ReplyBase::~ReplyBase()
{
    m_link->reply = nullptr;
    stop();
}

void ReplyBase::cancel()
{
    if (stop() && !m_link->answersWhenStopped)
        failSoon();
}

void ReplyBase::abandon()
{
    if (!m_link->reply)
        return; // it has finished, or is about to
    m_link->whenStopped = {};
    stop();
    failSoon();
}

void ReplyBase::tellFinished(const Error* error)
{
    m_finished = true;
    if (error && error->code != ErrorCode::Cancelled)
        qWarning("%s %s", error->message.c_str(), error->detail.c_str());
    Q_EMIT finished();
}

/// False if it has been stopped before, or is over.
bool ReplyBase::stop()
{
    if (m_finished || m_link->stop.cancelled())
        return false;
    m_link->stop.cancel();
    if (const auto told = std::exchange(m_link->whenStopped, {}))
        told();
    return true;
}

/// Nothing else is delivered from now on. From the event loop, because whoever is told may do anything.
void ReplyBase::failSoon()
{
    m_link->reply = nullptr;
    QMetaObject::invokeMethod(
        this,
        [this] {
            fail({ErrorCode::Cancelled, {}, {}});
        },
        Qt::QueuedConnection);
}

} // namespace heirloom
