// SPDX-License-Identifier: Apache-2.0
// Many photos at once: what their results are called, what is passed over, and what is no result.
#include "tests/cli/cli_folder.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_bundle.h"

#include <QHash>
#include <QImage>
#include <QTest>

using namespace heirloom;

class TestBatch : public QObject, private test::CliFolder {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void outputsGetNamesOfTheirOwn_data();
    void outputsGetNamesOfTheirOwn();
    void foldersSayWhatTheyPassOver();
    void emptyFoldersAreFailures();
    void aFolderRunTwiceLeavesItsResultsAlone();
    void brokenOffRunsGoOn();
    void nothingToDoIsNoResult();

private:
    QString m_bundle;
};

void TestBatch::initTestCase()
{
    m_bundle = path("bundle");
    QVERIFY(test::writeTinyBundle(m_bundle.toStdString()));
}

void TestBatch::outputsGetNamesOfTheirOwn_data()
{
    QTest::addColumn<QStringList>("photos");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("results");
    QTest::newRow("two of one name") << QStringList{"a.jpg", "b/a.jpg"} << QStringList{"--out-dir", "o"}
                                     << QStringList{"o/a.jpg", "o/a-2.jpg"};
    QTest::newRow("that differ in case") << QStringList{"a.jpg", "b/A.jpg"} << QStringList{"--out-dir", "o"}
                                         << QStringList{"o/a.jpg", "o/A-2.jpg"};
    QTest::newRow("two of one stem, beside them")
        << QStringList{"c/a.jpg", "c/a.jpeg"} << QStringList{"--format", "png"}
        << QStringList{"c/a-restored.png", "c/a-restored-2.png"};
    QTest::newRow("into their own folder, replacing")
        << QStringList{"d/a.jpg", "d/a.jpeg"} << QStringList{"--out-dir", "d", "--format", "jpeg", "--overwrite"}
        << QStringList{"d/a-2.jpg", "d/a-2.jpeg"};
}

void TestBatch::outputsGetNamesOfTheirOwn()
{
    QFETCH(QStringList, photos);
    QFETCH(QStringList, options);
    QFETCH(QStringList, results);
    const QString place = path(QString("names %1").arg(QTest::currentDataTag()));
    QStringList arguments{"restore", "--bundle", m_bundle};
    QHash<QString, QByteArray> before;
    for (const QString& photo : photos) {
        const QString file = place + "/" + photo;
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(QFile::copy(copySample("source.jpg"), file));
        before[file] = bytes(file);
        arguments << file;
    }
    for (const QString& option : options)
        arguments << (option.startsWith("--") || option == "png" || option == "jpeg" ? option : place + "/" + option);
    const Run result = run(arguments);
    QVERIFY2(result.status == 0, result.err);
    for (const QString& file : results)
        QVERIFY2(QFile::exists(place + "/" + file), qPrintable(file));
    for (auto photo = before.cbegin(); photo != before.cend(); ++photo)
        QVERIFY2(bytes(photo.key()) == photo.value(), qPrintable(photo.key()));
}

void TestBatch::foldersSayWhatTheyPassOver()
{
    QVERIFY(QDir().mkpath(path("mixed/inner")));
    copySample("mixed/a.jpg");
    copySample("mixed/inner/b.jpg");
    for (const char* name : {"mixed/letter.txt", "mixed/._a.jpg", "mixed/Thumbs.db", "mixed/.DS_Store"})
        QFile(path(name)).open(QIODevice::WriteOnly);
    const Run flat = run({"restore", path("mixed"), "--bundle", m_bundle, "--out-dir", path("mixed-out")});
    QVERIFY2(flat.status == 0, flat.err);
    QVERIFY(flat.err.contains("2 files or folders were passed over") && flat.err.contains("letter.txt")
            && flat.err.contains("inner"));
    QVERIFY(!flat.err.contains("Thumbs") && !flat.err.contains("DS_Store") && !flat.err.contains("._a"));
    QVERIFY(!QFile::exists(path("mixed-out/b.jpg")));
    const Run deep = run(
        {"restore", path("mixed"), "--bundle", m_bundle, "--out-dir", path("deep-out"), "--recursive"});
    QVERIFY2(deep.status == 0, deep.err);
    QVERIFY(QFile::exists(path("deep-out/a.jpg")) && QFile::exists(path("deep-out/b.jpg")));
}

void TestBatch::emptyFoldersAreFailures()
{
    QVERIFY(QDir().mkpath(path("nothing")));
    const Run result = run({"restore", path("nothing"), "--bundle", m_bundle});
    QCOMPARE(result.status, 1);
    QVERIFY(result.err.contains("no photo in this folder"));
}

void TestBatch::aFolderRunTwiceLeavesItsResultsAlone()
{
    QVERIFY(QDir().mkpath(path("again")));
    copySample("again/a.jpg");
    QCOMPARE(run({"restore", path("again"), "--bundle", m_bundle}).status, 0);
    const Run second = run({"restore", path("again"), "--bundle", m_bundle, "--overwrite"});
    QVERIFY2(second.status == 0, second.err);
    QVERIFY(second.err.contains("a result of Heirloom's own"));
    QCOMPARE(QDir(path("again")).entryList(QDir::Files), QStringList({"a-restored.jpg", "a.jpg"}));
    QCOMPARE(run({"restore", path("again/a-restored.jpg"), "--bundle", m_bundle}).status,
             0); // named by itself it is a photo
}

void TestBatch::brokenOffRunsGoOn()
{
    QVERIFY(QDir().mkpath(path("broken-off")) && QDir().mkpath(path("broken-off-out")));
    copySample("broken-off/a.jpg");
    copySample("broken-off/b.jpg");
    QFile done(path("broken-off-out/a.jpg"));
    QVERIFY(done.open(QIODevice::WriteOnly));
    done.write("done before");
    done.close();
    const QStringList command{"restore", path("broken-off"), "--bundle", m_bundle, "--out-dir", path("broken-off-out")};
    QCOMPARE(run(command).status, 1); // it is told before the work, and b is restored all the same
    QVERIFY(QFile::remove(path("broken-off-out/b.jpg")));
    const Run result = run(command + QStringList{"--skip-existing"});
    QVERIFY2(result.status == 0, result.err);
    QCOMPARE(bytes(path("broken-off-out/a.jpg")), QByteArray("done before"));
    QVERIFY(QFile::exists(path("broken-off-out/b.jpg")));
}

void TestBatch::nothingToDoIsNoResult()
{
    QImage wall(300, 200, QImage::Format_RGB32);
    wall.fill(Qt::gray);
    const QString photo = path("wall.png"), output = path("wall-out/wall.png");
    QVERIFY(wall.save(photo));
    const Run result = run({"restore", photo, "--bundle", m_bundle, "--out-dir", path("wall-out"), "--json"});
    QCOMPARE(result.status, 1);
    QVERIFY(result.json()["output"].isNull());
    QVERIFY(!QFile::exists(output));
    const Run copied = run({"restore", photo, "--bundle", m_bundle, "--out-dir", path("wall-out"), "--copy-untouched"});
    QVERIFY2(copied.status == 0, copied.err);
    QCOMPARE(bytes(output), bytes(photo));
}

HEIRLOOM_GUILESS_TEST(TestBatch)
#include "tst_batch.moc"
