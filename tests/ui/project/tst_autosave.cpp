// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <cstdio>
#include <memory>

#include <QProcess>
#include <QSignalSpy>

#include "tests/support/test_main.h"
#include "tests/ui/project/project_values.h"
#include "ui/project/autosave.h"
#include "ui/project/project_file.h"

using namespace heirloom;
using namespace heirloom::ui;
using namespace std::chrono_literals;

namespace {

constexpr auto kSoon = 1ms;
constexpr const char* kChild = "--edit-until-killed";

QStringList recoveryFiles(const QString& folder)
{
    return QDir(folder).entryList({"recovery-*"}, QDir::Files);
}

/// Another running program: edits without an end, and says so after each time that it was saved.
int editUntilKilled(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    Project project;
    Random random(1);
    fill(project, random, "/photos", 5, 5);
    const Autosave autosave(&project, QString::fromLocal8Bit(argv[2]), kSoon);
    QObject::connect(&autosave, &Autosave::written, &project, [&] {
        // The last edit tells how many there were.
        std::printf("saved\n");
        std::fflush(stdout);
        project.addPhotos({QStringLiteral("/photos/edit %1.png").arg(project.photos().size())});
        for (int i = 0; i < 20; ++i)
            project.setTreatment(1, 1 + i % 5, someTreatment(random));
    });
    return QCoreApplication::exec();
}

} // namespace

class TestAutosave : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void writesAfterAChange();
    void nothingToRecover_data();
    void nothingToRecover();
    void recoversTheProjectsFile();
    void savedAtOnce();
    void unusableFolder();
    void newestFirst();
    void damagedFilesAreNotOffered();
    void killed_data();
    void killed();
    void killedBeforeTheFirstSave();

private:
    QString folder() const { return m_dir->filePath("state/recovery"); } // is made
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestAutosave::writesAfterAChange()
{
    Project project;
    Random random(1);
    QString kept;
    {
        Autosave autosave(&project, folder(), kSoon);
        QSignalSpy written(&autosave, &Autosave::written);
        fill(project, random, "/photos");
        QTRY_VERIFY(!written.isEmpty());
        QCOMPARE(Autosave::recoverable(folder()).size(), std::size_t(0)); // this one runs
        written.clear();
        project.setIncluded(1, 1, false);
        QTRY_VERIFY(!written.isEmpty());
        written.clear();
        project.facesFound(project.addPhotos({"/photos/late.png"})[0], {someFace(random)});
        QTRY_VERIFY(!written.isEmpty());
        kept = describe(project.photos(), false);
    } // ends without close()
    const std::vector<Recovery> found = Autosave::recoverable(folder());
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].photos, 4);
    QVERIFY(found[0].projectPath.isEmpty());
    QVERIFY(found[0].when.isValid());
    const Result<ProjectContents> contents = readProject(found[0].file);
    QVERIFY(contents);
    QCOMPARE(describe(contents->photos, false), kept);

    Autosave::discard(found[0]);
    QVERIFY(Autosave::recoverable(folder()).empty());
    QCOMPARE(recoveryFiles(folder()), QStringList());
}

void TestAutosave::nothingToRecover_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"close", "save", "undo", "never changed", "closed, then changed"})
        QTest::newRow(what) << QString(what);
}

void TestAutosave::nothingToRecover()
{
    QFETCH(QString, what);
    {
        Project project;
        Autosave autosave(&project, folder(), kSoon);
        QSignalSpy written(&autosave, &Autosave::written);
        if (what != "never changed") {
            project.addPhotos({"/photos/a.png"});
            QTRY_VERIFY(!written.isEmpty());
        }
        if (what.startsWith("close"))
            autosave.close();
        if (what == "save")
            project.setSaved(m_dir->filePath("album.heirloom"));
        if (what == "undo")
            project.undoStack()->undo();
        if (what.endsWith("then changed")) {
            project.addPhotos({"/photos/b.png"});
            QVERIFY(!autosave.saveNow());
        }
    }
    QCOMPARE(recoveryFiles(folder()), QStringList());
    QVERIFY(Autosave::recoverable(folder()).empty());
}

void TestAutosave::recoversTheProjectsFile()
{
    // The photo lies beside the project that was open, not beside the recovery file, and has moved with it.
    QVERIFY(QDir(m_dir->path()).mkpath("old/scans"));
    QVERIFY(writeFile(m_dir->filePath("old/scans/a.png"), "a photo"));
    {
        Project project;
        project.addPhotos({m_dir->filePath("old/scans/a.png")});
        project.setSaved(m_dir->filePath("old/album.heirloom"));
        Autosave autosave(&project, folder(), kSoon);
        project.addPhotos({m_dir->filePath("old/scans/b.png")});
        QVERIFY(autosave.saveNow());
    }
    const std::vector<Recovery> found = Autosave::recoverable(folder());
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].projectPath, m_dir->filePath("old/album.heirloom"));
    const Result<ProjectContents> contents = readProject(found[0].file);
    QVERIFY(contents);
    QVERIFY(!contents->photos[0].missing);
    QVERIFY(contents->photos[1].missing);

    Project project;
    project.replaceAll(contents->photos, contents->recoveryOf, true);
    QVERIFY(project.isModified());
    QCOMPARE(project.filePath(), found[0].projectPath);
}

void TestAutosave::savedAtOnce()
{
    {
        Project project;
        Autosave autosave(&project, folder(), 1h);
        project.addPhotos({"/photos/a.png"});
        QVERIFY(autosave.saveNow());
    }
    QCOMPARE(Autosave::recoverable(folder()).size(), std::size_t(1));
}

void TestAutosave::unusableFolder()
{
    QVERIFY(writeFile(m_dir->filePath("state"), "a file where the folder should be"));
    Project project;
    Autosave autosave(&project, folder(), kSoon);
    QSignalSpy failed(&autosave, &Autosave::failed);
    QSignalSpy written(&autosave, &Autosave::written);
    project.addPhotos({"/photos/a.png"});
    QTRY_VERIFY(!failed.isEmpty());
    QVERIFY(failed[0][0].toString().endsWith('.'));
    QVERIFY(written.isEmpty());
    QVERIFY(!autosave.saveNow());
}

void TestAutosave::newestFirst()
{
    for (int photos = 1; photos <= 3; ++photos) {
        Project project;
        Random random(1);
        Autosave autosave(&project, folder(), 1h);
        fill(project, random, "/photos", photos, 1);
        QVERIFY(autosave.saveNow());
    }
    // Their times may be too close to differ.
    int hours = 0;
    for (const Recovery& recovery : Autosave::recoverable(folder())) {
        QFile file(recovery.file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const int ago = recovery.photos == 2 ? 1 : 5 + hours++;
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600 * ago), QFileDevice::FileModificationTime));
    }
    const std::vector<Recovery> found = Autosave::recoverable(folder());
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found[0].photos, 2);
    QVERIFY(found[1].when >= found[2].when);
}

void TestAutosave::damagedFilesAreNotOffered()
{
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(writeFile(folder() + "/recovery-1.heirloom", "{"));
    QVERIFY(writeFile(folder() + "/album.heirloom", projectToJson({}, {})));
    QVERIFY(Autosave::recoverable(folder()).empty());
    QCOMPARE(recoveryFiles(folder()), QStringList("recovery-1.heirloom"));
    QVERIFY(Autosave::recoverable(m_dir->filePath("no such folder")).empty());
}

void TestAutosave::killed_data()
{
    QTest::addColumn<int>("saves");
    for (const int saves : {1, 2, 3, 5, 8, 13})
        QTest::addRow("after %d times saved", saves) << saves;
}

void TestAutosave::killed()
{
    QFETCH(int, saves);
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {"tst_autosave", kChild, folder()});
    for (int i = 0; i < saves; ++i) {
        while (!program.canReadLine())
            QVERIFY2(program.waitForReadyRead(30000), qPrintable(program.errorString()));
        QCOMPARE(program.readLine().trimmed(), QByteArray("saved"));
    }
    QVERIFY(Autosave::recoverable(folder()).empty()); // it runs
    QVERIFY(!recoveryFiles(folder()).isEmpty());
    program.kill(); // in the middle of the next edits, or of writing them
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);

    const std::vector<Recovery> found = Autosave::recoverable(folder());
    QCOMPARE(found.size(), std::size_t(1));
    const Result<ProjectContents> contents = readProject(found[0].file);
    QVERIFY2(contents.ok(), contents ? "" : contents.error().message.c_str());
    // Nothing that was said to be saved is lost.
    const int edits = static_cast<int>(contents->photos.size()) - 5;
    QVERIFY2(edits >= saves - 1, qPrintable(QString::number(edits)));
    QCOMPARE(contents->photos[0].edit.recipe.faces.size(), std::size_t(5));
    for (int i = 0; i < edits; ++i)
        QCOMPARE(contents->photos[static_cast<std::size_t>(5 + i)].edit.path,
                 QString("/photos/edit %1.png").arg(5 + i));
    QCOMPARE(recoveryFiles(folder()), QStringList(QFileInfo(found[0].file).fileName())); // no leftovers
}

void TestAutosave::killedBeforeTheFirstSave()
{
    // What such a program leaves: the lock of a process that is gone.
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {"tst_autosave", "-functions"});
    QVERIFY(program.waitForStarted());
    const qint64 gone = program.processId();
    QVERIFY(program.waitForFinished());
    QVERIFY(QDir().mkpath(folder()));
    const QString name = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    QVERIFY(writeFile(folder() + "/recovery-1.heirloom.lock", QByteArray::number(gone) + '\n' + name.toUtf8() + '\n'
                                                                  + QSysInfo::machineHostName().toUtf8() + '\n'));
    QVERIFY(Autosave::recoverable(folder()).empty());
    QCOMPARE(recoveryFiles(folder()), QStringList());
}

HEIRLOOM_TEST_FUNCTION(TestAutosave)
{
    if (argc == 3 && qstrcmp(argv[1], kChild) == 0)
        return editUntilKilled(argc, argv);
    QCoreApplication app(argc, argv);
    TestAutosave test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_autosave.moc"
