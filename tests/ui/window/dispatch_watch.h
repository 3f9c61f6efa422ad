// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <ctime>
#include <string>
#include <utility>

#include <QApplication>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>
#include <QWidget>

namespace heirloom::ui::test {

/// The program that a window runs in, which measures how long each event keeps the window's thread from the next one. What
/// counts is the processor time of that thread: it does not grow where a machine is busy with other things.
class WatchedApplication : public QApplication {
public:
    /// What the window promises; sanitized code is slower by far.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    static constexpr double kLimit = 1000;
#else
    static constexpr double kLimit = 50;
#endif

    struct Longest {
        double processor = 0; ///< ms
        double wall = 0;      ///< ms, of that event
        std::string what;     ///< the event and who got it
    };

    using QApplication::QApplication;

    static WatchedApplication& self()
    {
        return *static_cast<WatchedApplication*>(qApp);
    }

    /// From now on, with nothing measured so far.
    void watch()
    {
        m_longest = {};
        m_tooLong.clear();
        m_watching = true;
    }
    /// What was before.
    bool setWatching(bool watching)
    {
        return std::exchange(m_watching, watching);
    }
    const Longest& longest() const
    {
        return m_longest;
    }
    /// All that took longer than what is promised, each told in a line.
    const std::string& tooLong() const
    {
        return m_tooLong;
    }

    /// Does something that the program does on its own, outside of an event.
    template <class Work>
    void perform(const char* what, Work work)
    {
        Measurement measurement(*this, what);
        work();
    }

    static double milliseconds(clockid_t clock)
    {
        timespec time{};
        clock_gettime(clock, &time);
        return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
    }

    bool notify(QObject* receiver, QEvent* event) override
    {
        // Events inside of an event are a part of it. The classes' names outlive whoever gets the event.
        if (m_depth > 0 || QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        Measurement measurement(*this, receiver->metaObject()->className(), event->type());
        return QApplication::notify(receiver, event);
    }

private:
    class Measurement {
    public:
        Measurement(WatchedApplication& owner, const char* what, QEvent::Type type = QEvent::None)
            : m_owner(owner), m_what(what), m_type(type), m_processor(milliseconds(CLOCK_THREAD_CPUTIME_ID)),
              m_wall(milliseconds(CLOCK_MONOTONIC))
        {
            ++m_owner.m_depth;
        }
        Measurement(const Measurement&) = delete;
        Measurement& operator=(const Measurement&) = delete;
        ~Measurement()
        {
            --m_owner.m_depth;
            const double processor = milliseconds(CLOCK_THREAD_CPUTIME_ID) - m_processor;
            if (!m_owner.m_watching || processor <= std::min(m_owner.m_longest.processor, kLimit))
                return;
            const char* event = QMetaEnum::fromType<QEvent::Type>().valueToKey(m_type);
            const Longest now{processor, milliseconds(CLOCK_MONOTONIC) - m_wall, std::string(event) + " of " + m_what};
            if (processor > kLimit)
                m_owner.m_tooLong += now.what + ": " + std::to_string(processor) + " ms\n";
            if (processor > m_owner.m_longest.processor)
                m_owner.m_longest = now;
        }

    private:
        WatchedApplication& m_owner;
        const char* m_what;
        QEvent::Type m_type;
        double m_processor;
        double m_wall;
    };

    Longest m_longest;
    std::string m_tooLong;
    bool m_watching = false;
    int m_depth = 0;
};

/// While it lives nothing is measured: what happens has nobody who waits, or is the test's own work.
class Unwatched {
public:
    explicit Unwatched(const char* /*why*/) : m_before(WatchedApplication::self().setWatching(false)) {}
    ~Unwatched() { WatchedApplication::self().setWatching(m_before); }
    Unwatched(const Unwatched&) = delete;
    Unwatched& operator=(const Unwatched&) = delete;

private:
    bool m_before;
};

} // namespace heirloom::ui::test
