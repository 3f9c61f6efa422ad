// SPDX-License-Identifier: Apache-2.0
#include <vector>

#include <QTest>

#include "tests/support/test_main.h"
#include "ui/export/export_progress.h"

using namespace heirloom::ui;

using Shares = std::vector<ExportShare>;
class TestExportProgress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arithmetic_data();
    void arithmetic();
    void remainingTimeDoesNotJump();
    void words_data();
    void words();
};

void TestExportProgress::arithmetic_data()
{
    QTest::addColumn<Shares>("shares");
    QTest::addColumn<double>("progress");
    QTest::addColumn<double>("left"); // -1: not said
    const ExportShare waiting{.weight = 1};
    QTest::newRow("nothing to do") << Shares{} << 1.0 << -1.0;
    QTest::newRow("nothing begun") << Shares{waiting, waiting} << 0.0 << -1.0;
    QTest::newRow("too early to say") << Shares{{.weight = 1, .done = 0.19, .seconds = 5}, waiting} << 0.095 << -1.0;
    QTest::newRow("a tenth is measured") << Shares{{.weight = 1, .done = 0.2, .seconds = 5}, waiting} << 0.1 << 45.0;
    QTest::newRow("one of many is measured")
        << Shares{{.weight = 1, .done = 1, .seconds = 4, .over = true}, {.weight = 99}} << 0.01 << 396.0;
    QTest::newRow("weighted by size") << Shares{{.weight = 10, .done = 1, .seconds = 20, .over = true}, {.weight = 30}}
                                      << 0.25 << 60.0;
    QTest::newRow("a beginning says nothing of the speed")
        << Shares{{.weight = 1, .done = 1, .seconds = 10, .over = true}, {.weight = 1, .done = 0.01, .seconds = 90}}
        << 0.505 << 9.9;
    QTest::newRow("a failure is over, but measures nothing")
        << Shares{{.weight = 1, .over = true}, waiting} << 0.5 << -1.0;
    QTest::newRow("saving takes a moment still") << Shares{{.weight = 1, .done = 1, .seconds = 10}} << 1.0 << 1.0;
    QTest::newRow("all is over") << Shares{{.weight = 1, .done = 1, .seconds = 10, .over = true}} << 1.0 << -1.0;
    QTest::newRow("out of range") << Shares{{.weight = 1, .done = 7}, {.weight = 1, .done = -3}} << 0.5 << -1.0;
}

void TestExportProgress::arithmetic()
{
    QFETCH(Shares, shares);
    QFETCH(double, progress);
    QFETCH(double, left);
    QVERIFY(qAbs(overallProgress(shares) - progress) < 1e-9);
    const std::optional<double> seconds = secondsLeft(shares);
    QCOMPARE(seconds.has_value(), left >= 0);
    if (seconds)
        QVERIFY2(qAbs(*seconds - left) < 1e-6, qPrintable(QString::number(*seconds)));
}

void TestExportProgress::remainingTimeDoesNotJump()
{
    // Ten photos at a steady pace: what is said falls steadily and is right from the first time it is said.
    double last = 0;
    for (int tick = 0; tick < 1000; ++tick) {
        Shares shares;
        for (int photo = 0; photo < 10; ++photo) {
            const double done = std::clamp(tick / 100.0 - photo, 0.0, 1.0);
            shares.push_back({2, done, 50 * done, done == 1});
        }
        const std::optional<double> seconds = secondsLeft(shares);
        QCOMPARE(seconds.has_value(), tick >= 100);
        if (!seconds)
            continue;
        QVERIFY(qAbs(*seconds - std::max(1.0, 500 - tick * 0.5)) < 1e-6);
        QVERIFY(tick == 100 || *seconds <= last);
        last = *seconds;
    }
}

void TestExportProgress::words_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("moments") << 1.0 << "A few seconds left";
    QTest::newRow("seconds") << 31.0 << "Less than a minute left";
    QTest::newRow("a minute") << 55.0 << "About 1 minute(s) left";
    QTest::newRow("minutes") << 190.0 << "About 3 minute(s) left";
    QTest::newRow("an hour and some") << 80.0 * 60 << "About 80 minute(s) left";
    QTest::newRow("hours") << 3.4 * 3600 << "About 3 hour(s) left";
}

void TestExportProgress::words()
{
    QFETCH(double, seconds);
    QFETCH(QString, words);
    QCOMPARE(remainingInWords(seconds), words);
}

HEIRLOOM_WINDOW_TEST(TestExportProgress)
#include "tst_export_progress.moc"
