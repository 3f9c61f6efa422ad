// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_main.h"
#include "tests/worker/worker_probe.h"
#include "ui/window/open_photos.h"
#include "ui/window/reference_photos.h"

#include <cstddef>
#include <memory>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using namespace heirloom::ui;
using heirloom::test::kPatience;

/// Which photos stay open, and what is told of those that are opened.
class TestOpenPhotos : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsWhatFits_data();
    void keepsWhatFits();
    void opensOnce();
    void cannotOpen();
    void closedMeanwhile_data();
    void closedMeanwhile();
    void referencesCount();

private:
    static constexpr int kWidth = 400, kHeight = 300;
    /// A photo and its copy for the screen.
    static constexpr std::size_t kPhoto = std::size_t(2) * 3 * kWidth * kHeight;

    std::filesystem::path file(const QString& name) const { return m_folder.filePath(name).toStdString(); }
    /// Reading photos needs no networks.
    std::unique_ptr<RestorationWorker> worker() const
    {
        WorkerOptions options;
        options.bundle = file("no networks").string();
        options.device = "cpu";
        return std::make_unique<RestorationWorker>(options);
    }
    bool show(OpenPhotos& photos, PhotoId id, bool search = false) const
    {
        photos.setShown(id);
        photos.open(id, file("photo.png"));
        if (search)
            photos.search(id);
        return QTest::qWaitFor([&] { return photos.find(id) && !photos.isSearching(id); }, kPatience);
    }

    QTemporaryDir m_folder;
};

void TestOpenPhotos::initTestCase()
{
    QVERIFY(heirloom::test::writePhoto(file("photo.png"), kWidth, kHeight));
}

void TestOpenPhotos::keepsWhatFits_data()
{
    QTest::addColumn<quint64>("most");
    QTest::addColumn<quint64>("others");
    QTest::addColumn<QList<quint64>>("open");
    const quint64 photo = kPhoto;
    QTest::newRow("the shown one alone") << quint64(0) << quint64(0) << QList<quint64>{4};
    QTest::newRow("not quite one more") << photo - 1 << quint64(0) << QList<quint64>{4};
    QTest::newRow("the one before") << photo << quint64(0) << QList<quint64>{1, 4};
    QTest::newRow("two before") << 2 * photo << quint64(0) << QList<quint64>{1, 3, 4};
    QTest::newRow("all") << 3 * photo << quint64(0) << QList<quint64>{1, 2, 3, 4};
    QTest::newRow("room that others take") << 2 * photo << photo << QList<quint64>{1, 4};
    QTest::newRow("others take more than there is") << photo << 5 * photo << QList<quint64>{4};
}

void TestOpenPhotos::keepsWhatFits()
{
    QFETCH(quint64, most);
    QFETCH(quint64, others);
    QFETCH(QList<quint64>, open);
    const auto reader = worker();
    OpenPhotos photos(
        *reader, [&] { return std::size_t(others); }, most);
    // The first is shown once more, which it may have to be opened for again.
    for (const PhotoId id : {1, 2, 3, 1, 4})
        QVERIFY(show(photos, id));
    QList<quint64> there;
    for (const PhotoId id : {1, 2, 3, 4}) {
        if (photos.find(id))
            there.append(id);
    }
    QCOMPARE(there, open);
}

void TestOpenPhotos::opensOnce()
{
    const auto reader = worker();
    OpenPhotos photos(*reader);
    QSignalSpy opened(&photos, &OpenPhotos::opened), found(&photos, &OpenPhotos::found),
        failed(&photos, &OpenPhotos::failed);
    photos.open(1, file("photo.png"));
    photos.search(1);
    QVERIFY(!photos.find(1) && photos.isSearching(1));
    photos.open(1, file("photo.png")); // is being read
    QVERIFY(show(photos, 1));
    photos.open(1, file("photo.png")); // is there
    QVERIFY(photos.find(1) && !photos.isSearching(1));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(found.size() + failed.size(), 1); // where the landmark file is not installed, the search fails
    QVERIFY(photos.find(1)->display.width() == kWidth);
}

void TestOpenPhotos::cannotOpen()
{
    const auto reader = worker();
    OpenPhotos photos(*reader);
    QSignalSpy opened(&photos, &OpenPhotos::opened), found(&photos, &OpenPhotos::found),
        failed(&photos, &OpenPhotos::failed);
    for (int tries = 1; tries <= 2; ++tries) {
        photos.open(1, file("nowhere.png"));
        photos.search(1);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), tries, kPatience); // once, though its faces cannot be found, either
        QVERIFY(!photos.find(1) && !photos.isSearching(1));
    }
    QVERIFY(show(photos, 2)); // by then everything else has been told
    QCOMPARE(failed.size(), 2);
    QCOMPARE(found.size(), 0);
    QCOMPARE(opened.size(), 1);
}

void TestOpenPhotos::closedMeanwhile_data()
{
    QTest::addColumn<bool>("read");
    QTest::newRow("while it is read") << false;
    QTest::newRow("while its faces are looked for") << true;
}

void TestOpenPhotos::closedMeanwhile()
{
    QFETCH(bool, read);
    const auto reader = worker();
    OpenPhotos photos(*reader);
    QSignalSpy opened(&photos, &OpenPhotos::opened), found(&photos, &OpenPhotos::found),
        failed(&photos, &OpenPhotos::failed);
    connect(&photos, &OpenPhotos::opened, this, [&](const OpenedPhoto& photo) {
        if (read && photo.id == 1)
            photos.close(1); // by whoever is told
    });
    photos.open(1, file("photo.png"));
    photos.search(1);
    if (!read)
        photos.close(1);
    QVERIFY(show(photos, 2));
    QVERIFY(!photos.find(1) && !photos.isSearching(1));
    QCOMPARE(opened.size(), read ? 2 : 1);
    QCOMPARE(found.size() + failed.size(), 0);
}

/// Reference pictures take their pixels' memory, and no more.
void TestOpenPhotos::referencesCount()
{
    const auto reader = worker();
    ReferencePhotos references(*reader);
    QCOMPARE(references.bytes(), std::size_t(0));
    const QString path = m_folder.filePath("photo.png");
    const PhotoId id = references.idOf(path);
    QCOMPARE(references.idOf(path), id);
    QTRY_COMPARE_WITH_TIMEOUT(references.bytes(), kPhoto / 2, kPatience);
    references.keepOnly({path});
    QCOMPARE(references.bytes(), kPhoto / 2);
    references.keepOnly({});
    QCOMPARE(references.bytes(), std::size_t(0));

    QSignalSpy failed(&references, &ReferencePhotos::failed);
    references.search(m_folder.filePath("nowhere.png"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
    QVERIFY(references.isEmpty());
}

HEIRLOOM_GUILESS_TEST(TestOpenPhotos)
#include "tst_open_photos.moc"
