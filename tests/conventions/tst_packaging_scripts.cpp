// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "tests/conventions/source_tree.h"
#include "tests/support/test_main.h"

#include <QProcess>
#include <QTemporaryDir>

namespace {

const QString kProject = QStringLiteral(HEIRLOOM_SOURCE_DIR);

struct Run {
    int status = -1;
    QString out;
    QString err;
};

/// Runs bash with `arguments` in `folder`; status -1 if it does not end in time.
Run bash(const QStringList& arguments, const QString& folder,
         const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("bash"), arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// Calls a function of run.sh, which brings those of dependencies.sh along.
Run call(const QStringList& command, const QString& folder = kProject)
{
    return bash(QStringList{"-c", R"(. "$1" && "${@:2}")", "call", kProject + "/packaging/run.sh"} + command, folder);
}

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
           && file.write(content) == content.size();
}

} // namespace

/// The scripts of packaging/, as far as they can be tried without installing or building anything.
class TestPackagingScripts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refusesBeforeTouchingTheMachine_data();
    void refusesBeforeTouchingTheMachine();
    void explainsItself_data();
    void explainsItself();
    void boundsTheJobs_data();
    void boundsTheJobs();
    void namesTheResult_data();
    void namesTheResult();
    void putsTheResult_data();
    void putsTheResult();
    void findsPhotosFromTheCallersFolder();
    void knowsALibTorchWhenItSeesOne();
    void asksForNothingThatIsThere();
};

void TestPackagingScripts::parses_data()
{
    QTest::addColumn<QString>("script");
    int scripts = 0;
    for (const QString& file : heirloom::house::projectFiles(kProject)) {
        if (file.endsWith(".sh") || file == QLatin1String(".ci/run")) {
            QTest::newRow(qPrintable(file)) << file;
            ++scripts;
        }
    }
    QVERIFY(scripts >= 4);
}

void TestPackagingScripts::parses()
{
    QFETCH(QString, script);
    const Run run = bash({"-n", script}, kProject);
    QVERIFY2(run.status == 0, qPrintable(run.err));
}

void TestPackagingScripts::refusesBeforeTouchingTheMachine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("no such photo") << QStringList{"gone.jpg"} << 1 << "There is no photo at '%1/gone.jpg'.\n";
    QTest::newRow("blanks and umlauts") << QStringList{"Oma Gr\u00fcn 1930.jpg"} << 1
                                        << QString::fromUtf8("There is no photo at '%1/Oma Gr\u00fcn 1930.jpg'.\n");
    QTest::newRow("an absolute path") << QStringList{"/nowhere/gone.png"} << 1
                                      << "There is no photo at '/nowhere/gone.png'.\n";
    QTest::newRow("a folder") << QStringList{"."} << 1
                              << "'%1/.' is not a photo but a folder or a device; for a folder use heirloom-cli "
                                 "restore.\n";
    QTest::newRow("two photos") << QStringList{"a.jpg", "b.jpg"} << 2 << QString();
}

void TestPackagingScripts::refusesBeforeTouchingTheMachine()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, sentence);

    // Everything that could change the machine leaves a mark instead.
    QTemporaryDir tripwires;
    const QString mark = tripwires.filePath("touched");
    for (const char* tool : {"apt-get", "sudo", "cmake", "curl", "dpkg-query"}) {
        const QString path = tripwires.filePath(QString::fromLatin1(tool));
        QVERIFY(write(path, "#!/bin/sh\necho " + QByteArray(tool) + " >> '" + mark.toUtf8() + "'\nexit 99\n"));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner));
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATH", tripwires.path() + ':' + environment.value("PATH"));

    QTemporaryDir caller;
    const Run run = bash(QStringList{kProject + "/packaging/run.sh"} + arguments, caller.path(), environment);
    QCOMPARE(run.status, status);
    QCOMPARE(run.out, QString());
    if (sentence.isEmpty())
        QVERIFY2(run.err.contains("Usage:"), qPrintable(run.err));
    else
        QCOMPARE(run.err, sentence.contains("%1") ? sentence.arg(QDir(caller.path()).canonicalPath()) : sentence);
    QVERIFY(!QFile::exists(mark));
}

void TestPackagingScripts::explainsItself_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("usage");
    QTest::newRow("run") << "run.sh"
                         << "Usage: bash packaging/run.sh [PHOTO]\n";
    QTest::newRow("package") << "deb.sh"
                             << "Usage: bash packaging/deb.sh\n";
}

void TestPackagingScripts::explainsItself()
{
    QFETCH(QString, script);
    QFETCH(QString, usage);
    const Run run = bash({kProject + "/packaging/" + script, "--help"}, QDir::rootPath());
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.startsWith(usage));
    QCOMPARE(bash({kProject + "/packaging/" + script, "too", "many"}, QDir::rootPath()).status, 2);
}

void TestPackagingScripts::boundsTheJobs_data()
{
    QTest::addColumn<QString>("processors");
    QTest::addColumn<QString>("kib");
    QTest::addColumn<QString>("jobs");

    QTest::newRow("plenty of both") << "8"
                                    << "33000000"
                                    << "8";
    QTest::newRow("short of memory") << "8"
                                     << "7900000"
                                     << "3";
    QTest::newRow("short of processors") << "2"
                                         << "24000000"
                                         << "2";
    QTest::newRow("hardly any memory") << "16"
                                       << "900000"
                                       << "1";
    QTest::newRow("just enough for two") << "2"
                                         << "4000000"
                                         << "2";
}

void TestPackagingScripts::boundsTheJobs()
{
    QFETCH(QString, processors);
    QFETCH(QString, kib);
    QFETCH(QString, jobs);
    QCOMPARE(call({"jobs_for", processors, kib}).out, jobs + '\n');
}

void TestPackagingScripts::namesTheResult_data()
{
    QTest::addColumn<QString>("photo");
    QTest::addColumn<QString>("names");

    QTest::newRow("JPEG") << "/p/oma.jpg"
                          << "oma\njpg\n";
    QTest::newRow("as it was written") << "/p/OMA.JPG"
                                       << "OMA\nJPG\n";
    QTest::newRow("TIFF") << "/p/scan 4.tiff"
                          << "scan 4\ntiff\n";
    QTest::newRow("two dots") << "/p/oma.1930.webp"
                              << "oma.1930\nwebp\n";
    QTest::newRow("a form we do not write") << "/p/oma.bmp"
                                            << "oma.bmp\npng\n";
    QTest::newRow("no ending") << "/p.q/oma"
                               << "oma\npng\n";
    QTest::newRow("a hidden file") << "/p/.png"
                                   << ".png\npng\n";
    QTest::newRow("umlauts") << QString::fromUtf8("/p/Oma Gr\u00fcn.png") << QString::fromUtf8("Oma Gr\u00fcn\npng\n");
}

void TestPackagingScripts::namesTheResult()
{
    QFETCH(QString, photo);
    QFETCH(QString, names);
    QCOMPARE(call({"names_for_result", photo}).out, names);
}

void TestPackagingScripts::putsTheResult_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("a plain folder") << "album";
    QTest::newRow("blanks and umlauts") << QString::fromUtf8("Gro\u00dfes Album 1930");
}

void TestPackagingScripts::putsTheResult()
{
    QFETCH(QString, folder);
    QTemporaryDir place;
    const QString album = QDir(place.path()).canonicalPath() + '/' + folder;
    QVERIFY(write(album + "/oma.jpg", "x"));
    QCOMPARE(call({"folder_for_result", album + "/oma.jpg"}).out, album + '\n');

    // Never among the project's own files.
    const Run sample = call({"folder_for_result", kProject + "/resources/samples/astronaut-aged.jpg"});
    QCOMPARE(sample.out, kProject + "/out\n");

    QFile::setPermissions(album, QFile::ReadOwner | QFile::ExeOwner);
    const bool writable = QFileInfo(album).isWritable();
    const Run readOnly = call({"folder_for_result", album + "/oma.jpg"});
    QFile::setPermissions(album, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (writable)
        QSKIP("The administrator may write everywhere: read-only folders cannot be tried.");
    QCOMPARE(readOnly.out, kProject + "/out\n");
}

void TestPackagingScripts::findsPhotosFromTheCallersFolder()
{
    QTemporaryDir place;
    const QString folder = QDir(place.path()).canonicalPath();
    QCOMPARE(call({"absolute_path", "a b.jpg"}, folder).out, folder + "/a b.jpg\n");
    QCOMPARE(call({"absolute_path", "/x/a.jpg"}, folder).out, QStringLiteral("/x/a.jpg\n"));
}

void TestPackagingScripts::knowsALibTorchWhenItSeesOne()
{
    QTemporaryDir place;
    QVERIFY(write(place.filePath("my torch/share/cmake/Torch/TorchConfig.cmake"), "\n"));
    QCOMPARE(call({"names_libtorch", "/nowhere:" + place.filePath("my torch")}).status, 0);
    QCOMPARE(call({"names_libtorch", place.filePath("my torch/share/cmake")}).status, 0);
    QCOMPARE(call({"names_libtorch", place.path()}).status, 1);
    QCOMPARE(call({"names_libtorch", ""}).status, 1);
}

void TestPackagingScripts::asksForNothingThatIsThere()
{
    if (QStandardPaths::findExecutable("dpkg-query").isEmpty())
        QSKIP("This is neither Debian nor Ubuntu.");
    const Run run = call({"missing_packages", "dpkg", "no-such-package-heirloom", "base-files"});
    QCOMPARE(run.out, QStringLiteral("no-such-package-heirloom\n"));
}

HEIRLOOM_GUILESS_TEST(TestPackagingScripts)
#include "tst_packaging_scripts.moc"
