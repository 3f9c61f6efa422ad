// SPDX-License-Identifier: Apache-2.0
#include "engine/worker/answer.h"
#include "tests/support/test_main.h"
#include "tests/worker/worker_probe.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <QSignalSpy>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

/// The two ends of a request, without anybody who works.
class TestReply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsInOrder();
    void tellsAcrossThreads();
    void finishesOnce_data();
    void finishesOnce();
    void saysThatNobodyAnswered_data();
    void saysThatNobodyAnswered();
    void cancelledByItsEnd();
    void deletedByWhoeverIsTold_data();
    void deletedByWhoeverIsTold();
    void answersWhenStopped();
};

void TestReply::tellsInOrder()
{
    Outbox outbox;
    auto [reply, answer] = ask<int>(outbox);
    const auto watched = watch(std::move(reply));
    QVERIFY(!watched->reply->latest() && !watched->reply->result() && !watched->reply->isFinished());
    answer.improve(1);
    answer.progress(0.25);
    answer.improve(2);
    answer.progress(0.75);
    QVERIFY(watched->came.empty()); // by the event loop alone
    QTRY_COMPARE(watched->came.size(), 2U);
    QCOMPARE(*watched->reply->latest(), 2);
    answer.finish(3);
    QTRY_VERIFY(watched->isOver());
    QCOMPARE(watched->came, (std::vector<int>{1, 2, 3}));
    QCOMPARE(watched->progress, (std::vector<double>{0.25, 0.75}));
    QCOMPARE(*watched->reply->latest(), 3);
}

void TestReply::tellsAcrossThreads()
{
    Outbox outbox;
    auto [reply, answer] = ask<int>(outbox);
    const auto watched = watch(std::move(reply));
    std::thread elsewhere([answer = std::move(answer)]() mutable {
        for (int i = 0; i < 1000; ++i)
            answer.improve(i);
        answer.finish(1000);
    });
    QTRY_VERIFY_WITH_TIMEOUT(watched->isOver(), kPatience);
    elsewhere.join();
    QCOMPARE(watched->came.size(), 1001U);
    QVERIFY(std::is_sorted(watched->came.begin(), watched->came.end()));
}

void TestReply::finishesOnce_data()
{
    QTest::addColumn<QByteArrayList>("happens");
    QTest::addColumn<bool>("isValue");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, const QByteArrayList& happens, std::optional<ErrorCode> code) {
        QTest::newRow(name) << happens << !code << code.value_or(ErrorCode::Cancelled);
    };
    row("a value", {"finish"}, {});
    row("a value after others", {"improve", "improve", "finish"}, {});
    row("a failure", {"improve", "fail"}, ErrorCode::Unreadable);
    row("never answered", {"drop"}, ErrorCode::ComputeFailed);
    row("cancelled", {"cancel"}, ErrorCode::Cancelled);
    row("cancelled twice", {"cancel", "cancel"}, ErrorCode::Cancelled);
    row("cancelled, and answered all the same", {"cancel", "improve", "finish"}, ErrorCode::Cancelled);
    row("cancelled, and then dropped", {"cancel", "drop"}, ErrorCode::Cancelled);
    row("cancelled while the answer is under way", {"finish", "cancel"}, ErrorCode::Cancelled);
    row("cancelled when it is over", {"finish", "wait", "cancel"}, {});
    row("nobody answers any more", {"improve", "abandon"}, ErrorCode::Cancelled);
    row("nobody answers any more, after cancelling", {"cancel", "abandon"}, ErrorCode::Cancelled);
    row("nobody answers any more when it is over", {"finish", "wait", "abandon"}, {});
}

void TestReply::finishesOnce()
{
    QFETCH(QByteArrayList, happens);
    QFETCH(bool, isValue);
    QFETCH(ErrorCode, code);
    Outbox outbox;
    auto [reply, made] = ask<std::string>(outbox);
    auto answer = std::make_unique<Answer<std::string>>(std::move(made));
    const auto watched = watch(std::move(reply)); // ends the test where it is told twice
    QSignalSpy finished(watched->reply.get(), &ReplyBase::finished);
    for (const QByteArray& what : happens) {
        if (what == "improve")
            answer->improve("better");
        else if (what == "finish")
            answer->finish(std::string("best"));
        else if (what == "fail")
            answer->finish(Error{ErrorCode::Unreadable, "It is damaged.", {}});
        else if (what == "drop")
            answer.reset();
        else if (what == "cancel")
            watched->reply->cancel();
        else if (what == "abandon")
            watched->reply->abandon();
        else if (what == "wait")
            QVERIFY(finished.wait(kPatience));
    }
    if (finished.isEmpty())
        QVERIFY(finished.wait(kPatience));
    answer.reset();
    outbox.post([&] { finished.setObjectName("everything has been delivered"); });
    QTRY_VERIFY_WITH_TIMEOUT(!finished.objectName().isEmpty(), kPatience);
    QCOMPARE(finished.size(), 1);
    QVERIFY(watched->reply->isFinished() && watched->reply->result());
    QCOMPARE(watched->value() != nullptr, isValue);
    if (isValue)
        QCOMPARE(*watched->value(), std::string("best"));
    else
        QCOMPARE(watched->error()->code, code);
    // Whatever was answered before it was cancelled is not told after.
    QVERIFY(happens.front() != "cancel" || watched->came.empty());
}

void TestReply::saysThatNobodyAnswered_data()
{
    QTest::addColumn<bool>("stopped");
    QTest::newRow("while somebody waits") << false;
    QTest::newRow("after it was stopped") << true;
}

void TestReply::saysThatNobodyAnswered()
{
    QFETCH(bool, stopped);
    Outbox outbox;
    auto [reply, made] = ask<int>(outbox);
    const auto watched = watch(std::move(reply));
    {
        const Answer<int> moved(std::move(made)); // what it was moved from says nothing
        if (stopped)
            watched->reply->cancel();
    }
    QTRY_VERIFY_WITH_TIMEOUT(watched->error(), kPatience);
    QCOMPARE(watched->isCancelled(), stopped);
    QCOMPARE(QString::fromStdString(watched->error()->message).endsWith('.'), !stopped);
}

void TestReply::cancelledByItsEnd()
{
    Outbox outbox;
    auto [reply, answer] = ask<int>(outbox);
    int told = 0;
    answer.link()->whenStopped = [&] { ++told; };
    answer.improve(1);
    QVERIFY(!answer.stop().cancelled());
    reply.reset();
    QVERIFY(answer.stop().cancelled());
    QCOMPARE(told, 1);
    answer.improve(2); // to nobody
    answer.finish(3);
    bool delivered = false;
    outbox.post([&] { delivered = true; });
    QTRY_VERIFY_WITH_TIMEOUT(delivered, kPatience);

    auto [over, last] = ask<int>(outbox);
    last.link()->whenStopped = [&] { ++told; };
    const CancelToken stop = last.stop();
    const auto watched = watch(std::move(over));
    last.finish(1);
    QTRY_VERIFY_WITH_TIMEOUT(watched->isOver(), kPatience);
    watched->reply.reset(); // it needs no cancelling
    QVERIFY(!stop.cancelled());
    QCOMPARE(told, 1);
}

void TestReply::deletedByWhoeverIsTold_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("when");
    for (const char* what : {"the reply", "the outbox", "both"}) {
        for (const char* when : {"progressed", "improved", "finished", "failed"})
            QTest::addRow("%s, when it has %s", what, when) << QByteArray(what) << QByteArray(when);
    }
}

void TestReply::deletedByWhoeverIsTold()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, when);
    auto outbox = std::make_unique<Outbox>([] {});
    auto asked = ask<int>(*outbox);
    ReplyPtr<int> reply = std::move(asked.reply);
    std::optional<Answer<int>> answer(std::move(asked.answer));
    int told = 0;
    const auto drop = [&] {
        ++told;
        if (what != "the reply") { // whoever works has to end before
            answer.reset();
            outbox.reset();
        }
        if (what != "the outbox")
            reply.reset();
    };
    if (when == "progressed")
        connect(reply.get(), &ReplyBase::progressed, this, drop);
    else if (when == "improved")
        connect(reply.get(), &ReplyBase::improved, this, drop);
    else
        connect(reply.get(), &ReplyBase::finished, this, drop);
    answer->progress(0.5);
    answer->improve(1);
    if (when == "failed")
        answer->finish(Error{ErrorCode::ComputeFailed, "It did not work.", {}});
    else
        answer->finish(2);
    QTRY_COMPARE_WITH_TIMEOUT(told, 1, kPatience);
    QCoreApplication::processEvents();
    QCOMPARE(told, 1);
    QCOMPARE(reply == nullptr, what != "the outbox");
}

/// As exports do.
void TestReply::answersWhenStopped()
{
    Outbox outbox;
    auto [reply, answer] = ask<int>(outbox);
    answer.link()->answersWhenStopped = true;
    const auto watched = watch(std::move(reply));
    watched->reply->cancel();
    QVERIFY(answer.stop().cancelled());
    QCoreApplication::processEvents();
    QVERIFY(!watched->isOver());
    answer.finish(1); // it was too late
    QTRY_VERIFY_WITH_TIMEOUT(watched->value(), kPatience);

    auto [left, never] = ask<int>(outbox);
    never.link()->answersWhenStopped = true;
    const auto waiting = watch(std::move(left));
    waiting->reply->cancel();
    waiting->reply->abandon();
    QTRY_VERIFY_WITH_TIMEOUT(waiting->isCancelled(), kPatience);
    never.finish(2); // to nobody
    QCoreApplication::processEvents();
    QVERIFY(waiting->came.empty());
}

HEIRLOOM_GUILESS_TEST(TestReply)
#include "tst_reply.moc"
