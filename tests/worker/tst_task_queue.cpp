// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/common_params.h"
#include "engine/methods/registry.h"
#include "engine/recipe/axis.h"
#include "engine/worker/prefetch_task.h"
#include "engine/worker/task_queue.h"
#include "tests/support/test_main.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <utility>
#include <vector>

#include <QTest>

using namespace heirloom;

namespace {

/// Work that is known by its name alone.
class Chore final : public Task {
public:
    explicit Chore(TaskName name, bool ready = true, std::chrono::steady_clock::time_point notBefore = {})
        : Task(std::move(name)), m_ready(ready), m_notBefore(notBefore)
    {
    }
    bool ready() const override { return m_ready; }
    std::chrono::steady_clock::time_point notBefore() const override { return m_notBefore; }
    Result<bool> step() override { return true; }
    void fail(const Error&) override {}

private:
    bool m_ready;
    std::chrono::steady_clock::time_point m_notBefore;
};

using Names = QList<quint64>;

} // namespace

class TestTaskQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatComesFirst_data();
    void whatComesFirst();
    void pausedExports();
    void waitsForItsTime();
    void removes();
    void pointsAroundTheHandle_data();
    void pointsAroundTheHandle();
    void pointsOfOnePicture();

private:
    /// All that is there, as it would be worked off.
    static Names emptied(TaskQueue& queue)
    {
        Names order;
        while (const Task* task = queue.next()) {
            order.append(task->name().generation);
            queue.remove(task);
        }
        return order;
    }
    static void add(TaskQueue& queue, Urgency urgency, Generation generation, PhotoId photo = 1, int face = 1,
                    bool ready = true)
    {
        queue.add(std::make_unique<Chore>(TaskName{urgency, generation, photo, face, {}}, ready));
    }
};

struct Added {
    Urgency urgency;
    PhotoId photo = 1;
    int face = 1;
    bool ready = true;
};

void TestTaskQueue::whatComesFirst_data()
{
    QTest::addColumn<QList<Added>>("added"); // their generations are 1, 2, ...
    QTest::addColumn<Names>("order");
    using enum Urgency;
    QTest::newRow("nothing") << QList<Added>{} << Names{};
    QTest::newRow("by urgency") << QList<Added>{{Prefetch}, {Export}, {Invented}, {Beside}, {Visible}}
                                << Names{5, 4, 3, 2};
    QTest::newRow("prefetching last") << QList<Added>{{Visible}, {Prefetch}, {Export}} << Names{1, 3, 2};
    QTest::newRow("exports by age") << QList<Added>{{Export}, {Export}, {Export}} << Names{1, 2, 3};
    QTest::newRow("one visible face") << QList<Added>{{Visible}, {Visible, 2, 3}} << Names{2};
    QTest::newRow("a newer request beside")
        << QList<Added>{{Beside}, {Beside, 1, 2}, {Beside, 2, 1}, {Beside}} << Names{2, 3, 4};
    QTest::newRow("a visible face leaves those beside") << QList<Added>{{Beside}, {Visible}} << Names{2, 1};
    QTest::newRow("one prefetching") << QList<Added>{{Prefetch}, {Prefetch}} << Names{2};
    QTest::newRow("what waits is passed over") << QList<Added>{{Visible, 1, 1, false}, {Export}} << Names{2};
}

void TestTaskQueue::whatComesFirst()
{
    QFETCH(QList<Added>, added);
    QFETCH(Names, order);
    TaskQueue queue;
    Generation generation = 0;
    for (const Added& each : added)
        add(queue, each.urgency, ++generation, each.photo, each.face, each.ready);
    QCOMPARE(emptied(queue), order);
}

void TestTaskQueue::pausedExports()
{
    TaskQueue queue;
    const CancelToken cancel;
    add(queue, Urgency::Export, 1);
    queue.add(std::make_unique<Chore>(TaskName{Urgency::Export, 2, 0, 0, cancel}));
    add(queue, Urgency::Prefetch, 3);
    queue.setExportsPaused(true);
    QCOMPARE(queue.next()->name().generation, 3U);
    cancel.cancel(); // it has to say so
    QCOMPARE(queue.next()->name().generation, 2U);
    queue.setExportsPaused(false);
    QCOMPARE(emptied(queue), (Names{1, 2, 3}));
}

void TestTaskQueue::waitsForItsTime()
{
    const auto now = std::chrono::steady_clock::now(), later = now + std::chrono::hours(1);
    const auto chore = [](Urgency urgency, Generation generation, auto notBefore, bool ready = true) {
        return std::make_unique<Chore>(TaskName{urgency, generation, 1, static_cast<int>(generation), {}}, ready,
                                       notBefore);
    };
    TaskQueue queue;
    QVERIFY(!queue.wakesAt());
    queue.add(chore(Urgency::Visible, 1, later, false)); // waits for another thread, whatever the time
    queue.add(chore(Urgency::Invented, 2, later));
    add(queue, Urgency::Export, 3);
    QVERIFY(!queue.next());
    QVERIFY(queue.wakesAt() == later);
    queue.add(chore(Urgency::Beside, 4, now));
    QCOMPARE(queue.next()->name().generation, 4U);
    QVERIFY(*queue.wakesAt() <= std::chrono::steady_clock::now());
}

void TestTaskQueue::removes()
{
    TaskQueue queue;
    add(queue, Urgency::Visible, 1, 1);
    add(queue, Urgency::Beside, 2, 2, 1);
    add(queue, Urgency::Beside, 3, 2, 2);
    add(queue, Urgency::Invented, 4, 1);
    queue.remove(Generation(4));
    queue.removePhoto(2);
    QCOMPARE(emptied(queue), (Names{1}));
}

void TestTaskQueue::pointsAroundTheHandle_data()
{
    QTest::addColumn<int>("position");
    QTest::addColumn<double>("identity");
    QTest::addColumn<int>("stop");
    QTest::newRow("in the middle") << 7 << 0.5 << 2;
    QTest::newRow("faithful corner") << 0 << 0.0 << 0;
    QTest::newRow("detailed corner") << kRunSteps << 1.0 << 4;
    QTest::newRow("where no handle stops") << 7 << 0.37 << 1;
}

void TestTaskQueue::pointsAroundTheHandle()
{
    QFETCH(int, position);
    QFETCH(double, identity);
    QFETCH(int, stop);
    const Description method = builtInMethods()->find("latent")->describe();
    const ParamSpec up = identityParam();
    const int stops = static_cast<int>(stopsOf(up).size());
    const Params handle = *resolved(method, {{param::kSteps, position}, {param::kIdentity, identity}});
    QCOMPARE(stopAt(up, handle), stop);
    const auto points = pointsAround(method, handle);
    QVERIFY(points.front() == atPosition(method, handle, kRunSteps)); // lights the whole row
    int inRow = 0, reached = 0;
    for (const Params& point : points) {
        QVERIFY(resolved(method, point));
        QVERIFY(positionOf(method, point) <= kRunSteps);
        QCOMPARE(std::count(points.begin(), points.end(), point), 1);
        inRow += point.number(param::kIdentity) == identity;
        reached += positionOf(method, point) == kRunSteps;
    }
    QCOMPARE(inRow, kRunSteps + 1);
    // Every row that a handle stops at, and its own if it is none of them.
    QCOMPARE(reached, stops + (stopsOf(up)[static_cast<std::size_t>(stop)] == identity ? 0 : 1));
}

/// A method of one picture has one point, and none around it.
void TestTaskQueue::pointsOfOnePicture()
{
    const Description method = builtInMethods()->find("recover")->describe();
    const Params handle = *resolved(method, {});
    QVERIFY(pointsAround(method, handle) == std::vector<Params>{handle});
}

HEIRLOOM_APPLESS_TEST(TestTaskQueue)
#include "tst_task_queue.moc"
