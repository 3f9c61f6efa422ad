// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ctime>
#include <string>
#include <utility>

#include <QApplication>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>
#include <QWidget>

namespace heirloom::ui::test {

/// The program that a window runs in, which measures how long each event keeps the window's thread from the next one: the
/// processor time of that thread, which grows less than the clock where a machine is busy with other things.
class WatchedApplication : public QApplication {
public:
    /// No noise of a machine explains this, in ms: the window waits or computes where it must not. What it promises, 50 ms,
    /// is told by bench_window; machines that run tests are too uneven for it (9 ms here were 67 ms there).
    static constexpr double kBlock = 1000;

    struct Longest {
        double processor = 0; ///< ms
        double wall = 0;      ///< ms, of that event
        std::string what;     ///< the event and who got it
    };

    using QApplication::QApplication;

    static WatchedApplication& self() { return *static_cast<WatchedApplication*>(qApp); }

    /// From now on, with nothing measured so far.
    void watch()
    {
        m_longest = {};
        m_watching = true;
    }
    /// What was before.
    bool setWatching(bool watching) { return std::exchange(m_watching, watching); }
    const Longest& longest() const { return m_longest; }

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
            if (!m_owner.m_watching || processor <= m_owner.m_longest.processor)
                return;
            const char* event = QMetaEnum::fromType<QEvent::Type>().valueToKey(m_type);
            m_owner.m_longest = {processor, milliseconds(CLOCK_MONOTONIC) - m_wall,
                                 std::string(event ? event : "An event") + " of " + m_what};
        }

    private:
        WatchedApplication& m_owner;
        const char* m_what;
        QEvent::Type m_type;
        double m_processor;
        double m_wall;
    };

    Longest m_longest;
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
