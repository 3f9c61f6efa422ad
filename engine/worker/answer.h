// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/worker/outbox.h"
#include "engine/worker/reply.h"

#include <cassert>
#include <functional>
#include <memory>
#include <utility>

namespace heirloom {

/// What a reply and its answer know of each other; it outlives both. Thread: the reply's, but for `stop`.
struct ReplyLink {
    const CancelToken stop;          ///< any thread: nobody wants the answer any more
    ReplyBase* reply = nullptr;      ///< null: nothing is to be delivered any more
    bool answersWhenStopped = false; ///< a request that is stopped is still answered by whoever does the work
    /// Told once, when the request is stopped from the reply's side. May be empty; whoever it calls clears it before
    /// going.
    std::function<void()> whenStopped = {};
};

/// Why a request fails that was dropped without an answer, in the user's language. Thread: any.
Error unanswered(bool stopped);
/// An error as the user may read it. Thread: any.
Error readable(Error error);

/// The other end of a Reply: held by whoever does the work, on whatever thread. Ends with finish(); destroyed without
/// that, it finishes with an error. The outbox must outlive it. Thread: one at a time.
template <class T>
class Answer {
public:
    Answer(Outbox& outbox, std::shared_ptr<ReplyLink> link) : m_outbox(&outbox), m_link(std::move(link)) {}
    Answer(Answer&& other) noexcept = default;
    Answer& operator=(Answer&&) = delete;
    ~Answer()
    {
        if (m_link)
            finish(unanswered(m_link->stop.cancelled()));
    }

    /// Whether anybody still wants to know.
    const CancelToken& stop() const { return m_link->stop; }
    const std::shared_ptr<ReplyLink>& link() const { return m_link; }

    void improve(T value)
    {
        m_outbox->post([link = m_link, value = std::move(value)] {
            if (link->reply)
                static_cast<Reply<T>*>(link->reply)->improve(value);
        });
    }
    /// 0..1
    void progress(double done)
    {
        m_outbox->post([link = m_link, done] {
            if (link->reply)
                Q_EMIT link->reply->progressed(done);
        });
    }
    /// The last word. Requires that there was none.
    void finish(Result<T> result)
    {
        assert(m_link);
        if (!result)
            result = Result<T>(readable(result.error()));
        m_outbox->post([link = std::exchange(m_link, nullptr), result = std::move(result)] {
            if (ReplyBase* reply = std::exchange(link->reply, nullptr))
                static_cast<Reply<T>*>(reply)->finish(result);
        });
    }

private:
    Outbox* m_outbox;
    std::shared_ptr<ReplyLink> m_link; ///< null once it has finished or was moved from
};

/// Both ends of a request.
template <class T>
struct Asked {
    ReplyPtr<T> reply;
    Answer<T> answer;
};

/// Makes both ends. What is answered goes through `outbox`, which lives on this thread.
template <class T>
Asked<T> ask(Outbox& outbox)
{
    auto link = std::make_shared<ReplyLink>();
    auto reply = std::make_unique<Reply<T>>(link);
    return {std::move(reply), Answer<T>(outbox, std::move(link))};
}

} // namespace heirloom
