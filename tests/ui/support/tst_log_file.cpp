// SPDX-License-Identifier: Apache-2.0
#include <atomic>
#include <optional>
#include <thread>
#include <vector>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/test_main.h"
#include "ui/support/log_file.h"

using namespace heirloom::ui;

namespace {

std::atomic<int> heardBefore = 0;

void countMessage(QtMsgType, const QMessageLogContext&, const QString&)
{
    ++heardBefore;
}

} // namespace

class TestLogFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void linesAreWritten();
    void theOldHandlerComesBack();
    void aRestartAppends();
    void itRotates();
    void lastLinesCrossTheSeam();
    void threadsShareIt();
    void aFolderThatCannotBeWritten();

private:
    QtMessageHandler m_testHandler = nullptr;
    std::optional<QTemporaryDir> m_folder;
};

void TestLogFile::init()
{
    m_folder.emplace();
    heardBefore = 0;
    m_testHandler = qInstallMessageHandler(countMessage);
}

void TestLogFile::cleanup()
{
    qInstallMessageHandler(m_testHandler);
}

void TestLogFile::linesAreWritten()
{
    const LogFile log(m_folder->filePath("logs/here"));
    QVERIFY(log.isOpen());
    qWarning("one\ntwo");
    qInfo() << "ümlaut";
    const QStringList lines = log.lastLines(10);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].endsWith("warning: one") && lines[0].startsWith("20"), qPrintable(lines[0]));
    QCOMPARE(lines[1], QString("    two"));
    QVERIFY2(lines[2].endsWith("info: ümlaut"), qPrintable(lines[2]));
    QCOMPARE(heardBefore.load(), 2); // whoever listened before still does
}

void TestLogFile::theOldHandlerComesBack()
{
    {
        const LogFile log(m_folder->path());
        qWarning("inside");
    }
    qWarning("outside");
    QCOMPARE(heardBefore.load(), 2);
    QFile file(m_folder->filePath("heirloom.log"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("inside") && !content.contains("outside"));
}

void TestLogFile::aRestartAppends()
{
    for (const char* message : {"first start", "second start"}) {
        const LogFile log(m_folder->path());
        qWarning("%s", message);
    }
    const LogFile log(m_folder->path());
    QCOMPARE(log.lastLines(10).size(), 2);
}

void TestLogFile::itRotates()
{
    const LogFile log(m_folder->path());
    const QString text(10000, 'x');
    for (int i = 0; i < 500; ++i) // about five megabytes
        qWarning("%d %s", i, qPrintable(text));
    const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), LogFile::kFiles);
    for (const QFileInfo& file : files)
        QVERIFY2(file.size() <= LogFile::kMostBytes && file.size() > 0, qPrintable(file.fileName()));
    QVERIFY(log.lastLines(1).first().contains("warning: 499 x"));
}

void TestLogFile::lastLinesCrossTheSeam()
{
    const LogFile log(m_folder->path());
    const QString text(9990, 'x');
    for (int i = 0; i < 210; ++i) // two files and a bit
        qWarning("%d %s", i, qPrintable(text));
    const QStringList lines = log.lastLines(200);
    QCOMPARE(lines.size(), 200);
    for (int i = 0; i < 200; ++i)
        QVERIFY(lines[i].contains(QString("warning: %1 x").arg(i + 10)));
}

void TestLogFile::threadsShareIt()
{
    const LogFile log(m_folder->path());
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([t] {
            for (int i = 0; i < 200; ++i)
                qWarning("thread %d line %d", t, i);
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    const QStringList lines = log.lastLines(10000);
    QCOMPARE(lines.size(), 800);
    for (int t = 0; t < 4; ++t)
        QCOMPARE(lines.filter(QString("warning: thread %1 line ").arg(t)).size(), 200); // each whole
}

void TestLogFile::aFolderThatCannotBeWritten()
{
    QFile file(m_folder->filePath("file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const LogFile log(m_folder->filePath("file/logs"));
    QVERIFY(!log.isOpen());
    qWarning("nobody writes this down");
    QCOMPARE(heardBefore.load(), 1);
    QCOMPARE(log.lastLines(10), QStringList());
}

HEIRLOOM_GUILESS_TEST(TestLogFile)
#include "tst_log_file.moc"
