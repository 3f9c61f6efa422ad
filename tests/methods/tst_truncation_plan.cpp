// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/staged/truncation_plan.h"
#include "tests/support/test_main.h"

#include <QList>
#include <QTest>

using namespace heirloom;

/// How a run is shared out among the stages.
class TestTruncationPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesAddUp_data();
    void sharesAddUp();
};

void TestTruncationPlan::sharesAddUp_data()
{
    QTest::addColumn<QList<int>>("shares");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QList<int>>("evaluations");
    QTest::newRow("as they are") << QList<int>{6, 6, 4} << 16 << QList<int>{6, 6, 4};
    QTest::newRow("twice") << QList<int>{6, 6, 4} << 32 << QList<int>{12, 12, 8};
    QTest::newRow("few") << QList<int>{6, 6, 4} << 3 << QList<int>{1, 1, 1};
    QTest::newRow("one") << QList<int>{6, 6, 4} << 1 << QList<int>{0, 1, 0};
    QTest::newRow("no texture") << QList<int>{6, 6, 0} << 7 << QList<int>{4, 3, 0};
    QTest::newRow("one network") << QList<int>{0, 1, 0} << 12 << QList<int>{0, 12, 0};
}

void TestTruncationPlan::sharesAddUp()
{
    QFETCH(QList<int>, shares);
    QFETCH(int, steps);
    QFETCH(QList<int>, evaluations);
    const auto found = evaluationsOf({{1, 1, 1}, {shares[0], shares[1], shares[2]}, false, 1}, steps);
    QCOMPARE(QList<int>(found.begin(), found.end()), evaluations);
}

HEIRLOOM_APPLESS_TEST(TestTruncationPlan)
#include "tst_truncation_plan.moc"
