// SPDX-License-Identifier: Apache-2.0
#include <QTranslator>
#include <QtTest>

#include "engine/worker/error_translations.h"
#include "tests/support/test_main.h"
#include "tests/worker/worker_probe.h"

using namespace heirloom;

namespace {

/// Marks what it is asked for, so that one sees what went through it.
class Marking : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return QStringLiteral("%1<%2>").arg(QLatin1String(context), QString::fromUtf8(source));
    }
};

} // namespace

/// Does the window read in its own language what the rooms without Qt say?
class TestEngineSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentence_data();
    void sentence();
    void failuresOfTheWorkerAreTranslated();
};

void TestEngineSentences::sentence_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("marked");
    const auto known = [](const char* text) {
        QTest::newRow(text) << text << text << QStringLiteral("Engine<%1>").arg(QLatin1String(text));
    };
    known("There is no bundle of this name.");
    known("The weights could not be loaded.");
    known("Refining was stopped.");
    for (const char* text : {"", "Diese Datei gibt es nicht.", "There is no bundle"})
        QTest::newRow(*text ? text : "nothing") << text << text << text;
}

void TestEngineSentences::sentence()
{
    QFETCH(QString, sentence);
    const auto said = [&] { return QString::fromStdString(inUsersLanguage(sentence.toStdString())); };
    QTEST(said(), "english");
    Marking marking;
    QVERIFY(QCoreApplication::installTranslator(&marking));
    QTEST(said(), "marked");
}

void TestEngineSentences::failuresOfTheWorkerAreTranslated()
{
    Marking marking;
    QVERIFY(QCoreApplication::installTranslator(&marking));
    WorkerOptions options;
    options.bundle = "no-such-bundle";
    options.device = "cpu";
    test::WorkerProbe probe(options);
    QTRY_COMPARE_WITH_TIMEOUT(probe.notStarted.size(), 1U, test::kPatience);
    QCOMPARE(QString::fromStdString(probe.notStarted.front().message),
             QString("Engine<There is no bundle of this name.>"));

    // And so are those that a reply finishes with.
    const QTemporaryDir folder;
    ExportRequest request;
    request.source = folder.filePath("photo.png").toStdString();
    request.target.output = folder.filePath("result.png").toStdString();
    const auto exported = test::watch(probe.worker->exportPhoto(request));
    QTRY_VERIFY_WITH_TIMEOUT(exported->error(), test::kPatience);
    QCOMPARE(QString::fromStdString(exported->error()->message), QString("Engine<There is no bundle of this name.>"));
}

HEIRLOOM_GUILESS_TEST(TestEngineSentences)
#include "tst_error_translations.moc"
