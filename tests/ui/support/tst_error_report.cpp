// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QTest>

#include "tests/support/test_main.h"
#include "ui/support/error_report.h"

using namespace heirloom::ui;

class TestErrorReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatMatters();
    void theLogIsShortened();
    void namesAreLeftOut_data();
    void namesAreLeftOut();
    void otherTextStays();
};

void TestErrorReport::itSaysWhatMatters()
{
    ErrorReportFacts facts;
    facts.error = "The network's file does not fit.";
    facts.detail = "missing key conv.0";
    facts.device = "CPU, bf16";
    facts.bundle = "builtin 1.0";
    facts.settings = {{"threads", "2"}, {"theme", "dark"}};
    facts.logLines = {"a line"};
    const QString report = errorReport(facts, PhotoNames::Left);
    for (const char* text : {"The network's file does not fit.", "missing key conv.0", "CPU, bf16", "builtin 1.0",
                             "threads = 2", "theme = dark", "a line", HEIRLOOM_VERSION, QT_VERSION_STR})
        QVERIFY2(report.contains(text), text);
    QVERIFY(report.contains(QSysInfo::kernelVersion()));
    QVERIFY(errorReport({}, PhotoNames::Left).contains("Device:   unknown"));
}

void TestErrorReport::theLogIsShortened()
{
    ErrorReportFacts facts;
    for (int i = 0; i < 1000; ++i)
        facts.logLines.append(QString("line %1.").arg(i));
    const QString report = errorReport(facts, PhotoNames::Left);
    QCOMPARE(report.count("line "), kReportedLines);
    QVERIFY(report.contains("line 999.") && report.contains("line 800.") && !report.contains("line 799."));
}

void TestErrorReport::namesAreLeftOut_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("secret");
    const QString home = QDir::homePath();
    QTest::newRow("a known photo") << "reading /album/Grandma Anna.jpg failed"
                                   << "anna";
    QTest::newRow("only its name") << "reading Grandma Anna.jpg failed"
                                   << "anna";
    QTest::newRow("in other capitals") << "reading GRANDMA ANNA.JPG failed"
                                       << "anna";
    QTest::newRow("its name without the ending") << "face 2 of Grandma Anna is small"
                                                 << "anna";
    QTest::newRow("its result") << "saved Grandma Anna-restored.jpg"
                                << "anna";
    QTest::newRow("a shorter name within a longer") << "reading /album/Bob.jpg and /album/Bobby.jpg"
                                                    << "bob";
    QTest::newRow("an unknown photo") << "reading /media/Uncle Kurt 1948.tiff failed"
                                      << "kurt";
    QTest::newRow("an unknown photo of Windows") << "reading C:\\Users\\x\\Uncle Kurt.WEBP failed"
                                                 << "kurt";
    QTest::newRow("an unknown photo in quotes") << "cannot open \"Uncle Kurt.png\""
                                                << "kurt";
    QTest::newRow("an unknown photo, bare") << "cannot open Kurt.jpeg now"
                                            << "kurt";
    QTest::newRow("an address") << "file:///media/Uncle%20Kurt.png"
                                << "kurt";
    QTest::newRow("a project") << "autosaved /media/Kurt and Anna.heirloom"
                               << "kurt";
    QTest::newRow("a folder of the user's") << "scanning " + home + "/Kurts-album for photos"
                                            << "kurt";
    QTest::newRow("a quoted folder of the user's") << "scanning \"" + home + "/Uncle Kurt\" for photos"
                                                   << "kurt";
    QTest::newRow("a folder on another disk") << "scanning /media/usb/Uncle Kurt"
                                              << "kurt";
    QTest::newRow("an unquoted folder with a space") << "scanning " + home + "/Uncle Kurt"
                                                     << "kurt";
}

void TestErrorReport::namesAreLeftOut()
{
    QFETCH(QString, line);
    QFETCH(QString, secret);
    ErrorReportFacts facts;
    facts.photos = {"/album/Bob.jpg", "/album/Bobby.jpg", "/album/Grandma Anna.jpg"};
    facts.logLines = {line};
    const auto logOf = [](const QString& report) { return report.mid(report.indexOf("\nLog\n")); };
    QVERIFY(logOf(errorReport(facts, PhotoNames::Included)).contains(secret, Qt::CaseInsensitive));
    const QString log = logOf(errorReport(facts, PhotoNames::Left));
    QVERIFY2(!log.contains(secret, Qt::CaseInsensitive), qPrintable(log));

    // Nor elsewhere: a sentence or a setting may name one, too.
    ErrorReportFacts others;
    others.photos = facts.photos;
    others.error = line;
    others.detail = line;
    others.settings = {{"last", line}};
    QVERIFY(!errorReport(others, PhotoNames::Left).contains(secret, Qt::CaseInsensitive));
}

void TestErrorReport::otherTextStays()
{
    ErrorReportFacts facts;
    facts.photos = {"/album/a.jpg"}; // a name of one letter is no reason to take the letter out of every word
    facts.logLines = {"loaded identity_recovery.safetensors in 12 ms and 3 faces"};
    QVERIFY(errorReport(facts, PhotoNames::Left).contains(facts.logLines.first()));
}

HEIRLOOM_APPLESS_TEST(TestErrorReport)
#include "tst_error_report.moc"
