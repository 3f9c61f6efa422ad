// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"

#include <memory>
#include <optional>
#include <utility>

#include <QObject>

namespace heirloom {

template <class T>
class Answer;
struct ReplyLink;

/// What all replies have in common; see Reply. Thread: of whoever asked.
class ReplyBase : public QObject {
    Q_OBJECT

public:
    /// Stops the request, unless that is over: nothing more is told.
    ~ReplyBase() override;

    bool isFinished() const { return m_finished; }
    /// Stops the request. The reply then finishes with ErrorCode::Cancelled and without a sentence: whoever stopped it
    /// knows. An export answers itself, with a sentence, or with its result where the cancelling came too late.
    void cancel();
    /// Nobody is there any more who could answer: as cancel(), but it never waits for an answer.
    void abandon();

Q_SIGNALS:
    void progressed(double done); ///< 0..1
    /// latest() is a better answer than before, and not the last.
    void improved();
    /// Exactly once, from the event loop: result() is there. Whoever is told may delete the reply.
    void finished();

protected:
    explicit ReplyBase(std::shared_ptr<ReplyLink> link);
    /// The last that is done with it. A failure is also written to the log, whoever minds it.
    void tellFinished(const Error* error);

private:
    virtual void fail(const Error& error) = 0;
    bool stop();
    void failSoon();

    std::shared_ptr<ReplyLink> m_link;
    bool m_finished = false;
};

/// What comes of one request: perhaps a first answer and better ones, then one result. Whoever asked holds it, and
/// destroys it when they have lost interest. All is told by the event loop, in the order in which it was answered.
/// Thread: of whoever asked.
template <class T>
class Reply final : public ReplyBase {
public:
    explicit Reply(std::shared_ptr<ReplyLink> link) : ReplyBase(std::move(link)) {}

    /// The best answer so far, which may be the result's value. Null: there is none.
    const T* latest() const
    {
        if (m_result && *m_result)
            return &m_result->value();
        return m_latest ? &*m_latest : nullptr;
    }
    /// Null until it has finished.
    const Result<T>* result() const { return m_result ? &*m_result : nullptr; }

private:
    friend class Answer<T>;

    void improve(T value)
    {
        m_latest = std::move(value);
        Q_EMIT improved();
    }
    void finish(Result<T> result)
    {
        m_result.emplace(std::move(result));
        if (*m_result)
            m_latest.reset();
        tellFinished(*m_result ? nullptr : &m_result->error());
    }
    void fail(const Error& error) override { finish(error); }

    std::optional<T> m_latest;
    std::optional<Result<T>> m_result;
};

/// How a request is held. Let it go, and the request is stopped.
template <class T>
using ReplyPtr = std::unique_ptr<Reply<T>>;

} // namespace heirloom
