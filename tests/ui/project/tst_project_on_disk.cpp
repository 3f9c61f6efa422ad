// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <limits>

#include <QCryptographicHash>
#include <QSignalSpy>

#include "tests/support/test_main.h"
#include "tests/ui/project/project_values.h"
#include "ui/project/file_hasher.h"
#include "ui/project/project_file.h"

using namespace heirloom;
using namespace heirloom::ui;

/// Project files on a disk where something is not as it was.
class TestProjectOnDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missingPhoto();
    void noFile_data();
    void noFile();
    void whatCouldNotBeReadIsNotWritten();
    void failedSavingKeepsTheOld();
    void hashes();
};

void TestProjectOnDisk::missingPhoto()
{
    QTemporaryDir dir;
    QVERIFY(writeFile(dir.filePath("b.png"), "a photo"));
    Project project;
    Random random(1);
    project.addPhotos({dir.filePath("a.png"), dir.filePath("b.png")});
    project.facesFound(1, {someFace(random)});
    QVERIFY(saveProject({project.photos(), {}}, dir.filePath("album.heirloom")));
    const Result<ProjectContents> contents = readProject(dir.filePath("album.heirloom"));
    QVERIFY(contents);
    QVERIFY(contents->photos[0].missing);
    QVERIFY(!contents->photos[1].missing);
    QCOMPARE(describe(contents->photos, false), describe(project.photos(), false)); // nothing of it is lost
}

void TestProjectOnDisk::noFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing there") << "gone.heirloom" << int(ErrorCode::NotFound);
    QTest::newRow("a folder") << "folder" << int(ErrorCode::Unreadable);
}

void TestProjectOnDisk::noFile()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir("folder"));
    const Result<ProjectContents> contents = readProject(dir.filePath(name));
    QVERIFY(!contents);
    QCOMPARE(int(contents.error().code), code);
    QVERIFY(QString::fromStdString(contents.error().message).endsWith('.'));
}

void TestProjectOnDisk::whatCouldNotBeReadIsNotWritten()
{
    QTemporaryDir dir;
    const QString path = dir.filePath("album.heirloom");
    QVERIFY(saveProject({{}, {}}, path));
    const auto before = readProject(path);
    QVERIFY(before);
    ProjectPhoto photo;
    photo.edit.path = "/photos/a.png";
    Random random(1);
    photo.edit.recipe.faces.resize(1);
    photo.edit.recipe.faces[0].face = someFace(random);
    photo.edit.recipe.faces[0].face.id = 1;
    QVERIFY(saveProject({{photo}, {}}, path));
    photo.edit.recipe.faces[0].face.toCrop.tx = std::numeric_limits<double>::quiet_NaN();
    const Status done = saveProject({{photo}, {}}, path);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::InvalidArgument);
    QVERIFY(QString::fromStdString(done.error().detail).contains("toCrop"));
    QCOMPARE(readProject(path)->photos.size(), std::size_t(1));
}

void TestProjectOnDisk::failedSavingKeepsTheOld()
{
    QTemporaryDir dir;
    const Status done = saveProject({{}, {}}, dir.filePath("no such folder/album.heirloom"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::WriteFailed);
    QVERIFY(QDir(dir.path()).isEmpty());
}

void TestProjectOnDisk::hashes()
{
    QTemporaryDir dir;
    const QByteArray bytes(3 << 20, 'x');
    QVERIFY(writeFile(dir.filePath("a.png"), bytes));
    QVERIFY(writeFile(dir.filePath("empty.png"), {}));
    const QByteArray wanted = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    QCOMPARE(*hashOfFile(dir.filePath("a.png")), wanted);
    QCOMPARE(*hashOfFile(dir.filePath("empty.png")), QCryptographicHash::hash({}, QCryptographicHash::Sha256));
    QCOMPARE(hashOfFile(dir.filePath("gone.png")).error().code, ErrorCode::NotFound);
    CancelToken cancel;
    cancel.cancel();
    QCOMPARE(hashOfFile(dir.filePath("a.png"), cancel).error().code, ErrorCode::Cancelled);

    FileHasher hasher;
    QSignalSpy hashed(&hasher, &FileHasher::hashed);
    hasher.hash(1, dir.filePath("gone.png"));
    hasher.hash(2, dir.filePath("a.png"));
    QTRY_COMPARE(hashed.size(), 1);
    QCOMPARE(hashed[0][0].value<PhotoId>(), PhotoId(2));
    QCOMPARE(hashed[0][1].toByteArray(), wanted);
}

HEIRLOOM_GUILESS_TEST(TestProjectOnDisk)
#include "tst_project_on_disk.moc"
