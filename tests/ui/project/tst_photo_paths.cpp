// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <algorithm>

#include "tests/support/test_main.h"
#include "tests/ui/project/project_values.h"
#include "ui/project/photo_paths.h"

using namespace heirloom;
using namespace heirloom::ui;

class TestPhotoPaths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void naturalOrder_data();
    void naturalOrder();
    void orderIsTotal();
    void folder();
    void namedThemselves();
    void eachOnce();
    void linksInCircles();
    void limit();
    void cancelled();
};

namespace {

/// Makes the files, with their folders.
void make(const QTemporaryDir& dir, const QStringList& files)
{
    for (const QString& file : files) {
        const QString path = dir.filePath(file);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QVERIFY(writeFile(path, "not really a photo"));
    }
}

QStringList relative(const QTemporaryDir& dir, const QStringList& paths)
{
    QStringList list;
    for (const QString& path : paths)
        list.append(QDir(dir.path()).relativeFilePath(path));
    return list;
}

} // namespace

void TestPhotoPaths::naturalOrder_data()
{
    QTest::addColumn<QStringList>("ordered");
    QTest::newRow("numbers") << QStringList{"scan 1.png", "scan 2.png", "scan 10.png", "scan 100.png"};
    QTest::newRow("zeros in front") << QStringList{"IMG_0009.jpg", "IMG_10.jpg", "IMG_0011.jpg"};
    QTest::newRow("dates") << QStringList{"1931-2-7.tif", "1931-02-09.tif", "1931-11-01.tif", "2001-1-1.tif"};
    QTest::newRow("numbers too long for a machine")
        << QStringList{"99999999999999999999999999.png", "100000000000000000000000000.png"};
    QTest::newRow("case") << QStringList{"anna.png", "Berta.png", "carl.png"};
    QTest::newRow("a beginning") << QStringList{"anna", "anna 2"};
    QTest::newRow("folders") << QStringList{"/a/2.png", "/a/10.png", "/a b/1.png"};
    QTest::newRow("umlauts") << QStringList{"Großmutter 2.png", "Großmutter 10.png"};
}

void TestPhotoPaths::naturalOrder()
{
    QFETCH(QStringList, ordered);
    for (qsizetype i = 0; i + 1 < ordered.size(); ++i) {
        QVERIFY2(naturallyLess(ordered[i], ordered[i + 1]), qPrintable(ordered[i]));
        QVERIFY2(!naturallyLess(ordered[i + 1], ordered[i]), qPrintable(ordered[i]));
    }
}

void TestPhotoPaths::orderIsTotal()
{
    QStringList names{"",   "a",  "A",   "a1",  "a01",  "a001",  "A1", "1",
                      "01", "1a", "a/1", "a 1", "a1b2", "a1b02", "é",  "É"};
    for (const QString& a : names) {
        QVERIFY(!naturallyLess(a, a));
        for (const QString& b : names) {
            if (a != b)
                QVERIFY2(naturallyLess(a, b) != naturallyLess(b, a), qPrintable(a + " | " + b));
            for (const QString& c : names) {
                if (naturallyLess(a, b) && naturallyLess(b, c))
                    QVERIFY2(naturallyLess(a, c), qPrintable(a + " | " + b + " | " + c));
            }
        }
    }
}

void TestPhotoPaths::folder()
{
    QTemporaryDir dir;
    make(dir, {"scan 10.png", "scan 2.JPG", "sub/b.tif", "sub/deep/er/a.webp", "c.jpeg", "notes.txt", "film.mp4",
               "noname", ".hidden.png", ".thumbnails/x.png", "sub/.y.png", "my.heirloom", "Grün 1.tiff"});
    const CollectedPhotos found = collectPhotos({dir.path()});
    QCOMPARE(relative(dir, found.photos),
             QStringList({"c.jpeg", "Grün 1.tiff", "scan 2.JPG", "scan 10.png", "sub/b.tif", "sub/deep/er/a.webp"}));
    QVERIFY(found.refused.isEmpty() && found.projects.isEmpty());
    QCOMPARE(found.leftOut, 0);
}

void TestPhotoPaths::namedThemselves()
{
    QTemporaryDir dir;
    make(dir, {"b.png", "a.png", "notes.txt", "my.Heirloom", ".hidden.png"});
    const QStringList names{"b.png", "a.png", "notes.txt", "my.Heirloom", ".hidden.png", "gone.png"};
    QStringList paths;
    for (const QString& name : names)
        paths.append(dir.filePath(name));
    const CollectedPhotos found = collectPhotos(paths);
    // What somebody points at is wanted, hidden or not.
    QCOMPARE(relative(dir, found.photos), QStringList({".hidden.png", "a.png", "b.png"}));
    QCOMPARE(relative(dir, found.projects), QStringList({"my.Heirloom"}));
    QCOMPARE(relative(dir, found.refused), QStringList({"notes.txt", "gone.png"}));
}

void TestPhotoPaths::eachOnce()
{
    QTemporaryDir dir;
    make(dir, {"a.png", "sub/b.png"});
    const CollectedPhotos found = collectPhotos(
        {dir.filePath("a.png"), dir.path(), dir.filePath("sub"), dir.filePath("sub/../a.png"), dir.path() + "/"});
    QCOMPARE(relative(dir, found.photos), QStringList({"a.png", "sub/b.png"}));
}

void TestPhotoPaths::linksInCircles()
{
    QTemporaryDir dir;
    make(dir, {"a.png", "sub/b.png"});
    if (!QFile::link(dir.path(), dir.filePath("sub/round")))
        QSKIP("This file system knows no links.");
    QVERIFY(QFile::link(dir.filePath("a.png"), dir.filePath("sub/same.png")));
    QVERIFY(QFile::link(dir.filePath("nowhere.png"), dir.filePath("sub/broken.png")));
    QCOMPARE(collectPhotos({dir.path()}).photos.size(), 2);
}

void TestPhotoPaths::limit()
{
    QTemporaryDir dir;
    QStringList files;
    for (int i = 1; i <= 25; ++i)
        files.append(QString("%1.png").arg(i));
    make(dir, files);
    const CollectedPhotos found = collectPhotos({dir.path()}, 10);
    QCOMPARE(relative(dir, found.photos), files.mid(0, 10));
    QCOMPARE(found.leftOut, 15);
}

void TestPhotoPaths::cancelled()
{
    QTemporaryDir dir;
    make(dir, {"a.png"});
    CancelToken cancel;
    cancel.cancel();
    QVERIFY(collectPhotos({dir.path()}, 10, cancel).photos.isEmpty());
}

HEIRLOOM_GUILESS_TEST(TestPhotoPaths)
#include "tst_photo_paths.moc"
