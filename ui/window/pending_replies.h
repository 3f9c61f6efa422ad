// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/worker/reply.h"

#include <functional>
#include <utility>
#include <vector>

namespace heirloom::ui {

/// Replies that nobody holds by a name, each until it has finished. Those that are left when it goes are cancelled.
/// Thread: the window's.
template <class T>
class PendingReplies {
public:
    PendingReplies() = default;
    PendingReplies(const PendingReplies&) = delete;
    PendingReplies& operator=(const PendingReplies&) = delete;

    /// `then` is told the result, once; not if this goes before.
    void add(ReplyPtr<T> reply, std::function<void(const Result<T>&)> then)
    {
        Reply<T>* const added = reply.get();
        m_replies.push_back(std::move(reply));
        QObject::connect(added, &ReplyBase::finished, added, [this, added, then = std::move(then)] {
            const Result<T> result = *added->result();
            std::erase_if(m_replies, [added](const ReplyPtr<T>& each) { return each.get() == added; });
            then(result);
        });
    }

private:
    std::vector<ReplyPtr<T>> m_replies;
};

} // namespace heirloom::ui
