// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <memory>

#include <QSignalSpy>
#include <QTemporaryDir>

#include "tests/support/test_main.h"
#include "ui/album/thumbnail_loader.h"

using namespace heirloom;
using namespace heirloom::ui;

class TestThumbnailLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void loads();
    void tellsWhatFailed();
    void inOrder();
    void whatIsInViewComesFirst();
    void droppedOnesAreSilent();
    void askedAgain();
    void facesComeFirst();
    void faceThatIsNotThere();
    void slotsMayAskForMore();
    void endsWithWorkLeft();

private:
    QString path(int number) const { return m_folder.filePath(QStringLiteral("%1.png").arg(number)); }
    static Face face(double x = 100)
    {
        Face found;
        found.box = {x, 60, 40, 40};
        return found;
    }
    QTemporaryDir m_folder;
    std::unique_ptr<ThumbnailLoader> m_loader;
    QStringList m_heard; ///< in the order of the signals
};

void TestThumbnailLoader::initTestCase()
{
    for (int i = 1; i <= 5; ++i) {
        QImage picture(300 + i, 200, QImage::Format_RGB32); // told apart by its width
        picture.fill(QColor(40 * i, 90, 120));
        QVERIFY(picture.save(path(i)));
    }
    QFile broken(m_folder.filePath("broken.png"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("\x89PNG\r\n\x1a\n and then nothing that makes sense");
}

void TestThumbnailLoader::init()
{
    m_heard.clear();
    m_loader = std::make_unique<ThumbnailLoader>();
    connect(m_loader.get(), &ThumbnailLoader::loaded, this, [this](PhotoId id, const QImage&, QSize size) {
        m_heard += QStringLiteral("%1:%2").arg(id).arg(size.width());
    });
    connect(m_loader.get(), &ThumbnailLoader::failed, this,
            [this](PhotoId id, const Error&) { m_heard += QStringLiteral("%1 failed").arg(id); });
    connect(m_loader.get(), &ThumbnailLoader::faceLoaded, this,
            [this](std::uint64_t key, const QImage&) { m_heard += QStringLiteral("face %1").arg(key); });
    connect(m_loader.get(), &ThumbnailLoader::faceFailed, this,
            [this](std::uint64_t key, const Error&) { m_heard += QStringLiteral("face %1 failed").arg(key); });
}

void TestThumbnailLoader::loads()
{
    QSignalSpy loaded(m_loader.get(), &ThumbnailLoader::loaded);
    m_loader->load(7, path(2));
    QCOMPARE(loaded.size(), 0); // nobody waited for it
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loaded[0][0].value<PhotoId>(), PhotoId(7));
    const auto picture = loaded[0][1].value<QImage>();
    QCOMPARE(picture.size(), QSize(256, 170));
    QCOMPARE(picture.pixelColor(100, 100), QColor(80, 90, 120));
    QCOMPARE(loaded[0][2].toSize(), QSize(302, 200));
}

void TestThumbnailLoader::tellsWhatFailed()
{
    QSignalSpy failed(m_loader.get(), &ThumbnailLoader::failed), loaded(m_loader.get(), &ThumbnailLoader::loaded);
    m_loader->load(1, m_folder.filePath("broken.png"));
    m_loader->load(2, m_folder.filePath("nowhere.png"));
    m_loader->load(3, path(3)); // goes on
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(failed.size(), 2);
    QCOMPARE(failed[0][0].value<PhotoId>(), PhotoId(1));
    const auto error = failed[0][1].value<Error>();
    QCOMPARE(error.code, ErrorCode::Unreadable);
    QVERIFY(QString::fromStdString(error.message).endsWith('.'));
    QCOMPARE(failed[1][1].value<Error>().code, ErrorCode::NotFound);
}

void TestThumbnailLoader::inOrder()
{
    for (int i = 1; i <= 5; ++i)
        m_loader->load(PhotoId(i), path(i));
    QTRY_COMPARE(m_heard, QStringList({"1:301", "2:302", "3:303", "4:304", "5:305"}));
}

void TestThumbnailLoader::whatIsInViewComesFirst()
{
    for (int i = 1; i <= 5; ++i)
        m_loader->load(PhotoId(i), path(i));
    m_loader->hurry({4, 99, 1, 3}); // 1 has begun, 99 is unknown
    QTRY_COMPARE(m_heard, QStringList({"1:301", "4:304", "3:303", "2:302", "5:305"}));
}

void TestThumbnailLoader::droppedOnesAreSilent()
{
    for (int i = 1; i <= 4; ++i)
        m_loader->load(PhotoId(i), path(i));
    m_loader->loadFace(11, path(1), face());
    m_loader->drop(1); // has begun
    m_loader->drop(3); // has not
    m_loader->drop(99);
    m_loader->dropFace(11);
    QTRY_COMPARE(m_heard, QStringList({"2:302", "4:304"}));
}

void TestThumbnailLoader::askedAgain()
{
    m_loader->load(1, path(1));
    m_loader->load(2, path(2));
    m_loader->load(1, path(5)); // the photo was found elsewhere
    QTRY_COMPARE(m_heard, QStringList({"2:302", "1:305"}));
    m_loader->load(1, path(1)); // answered before: read anew
    QTRY_COMPARE(m_heard.size(), 3);
    QCOMPARE(m_heard.last(), QString("1:301"));
}

void TestThumbnailLoader::facesComeFirst()
{
    QSignalSpy faceLoaded(m_loader.get(), &ThumbnailLoader::faceLoaded);
    m_loader->load(1, path(1)); // begins
    m_loader->load(2, path(2));
    m_loader->loadFace(11, path(3), face());
    m_loader->loadFace(12, path(4), face());
    m_loader->loadFace(13, path(3), face(200));
    QTRY_COMPARE(m_heard, QStringList({"1:301", "face 11", "face 13", "face 12", "2:302"}));
    const auto picture = faceLoaded[0][1].value<QImage>();
    QCOMPARE(picture.size(), QSize(60, 60));
    QCOMPARE(picture.pixelColor(30, 30), QColor(120, 90, 120));
}

void TestThumbnailLoader::faceThatIsNotThere()
{
    QSignalSpy failed(m_loader.get(), &ThumbnailLoader::faceFailed);
    m_loader->loadFace(11, path(1), face(5000));
    m_loader->loadFace(12, m_folder.filePath("nowhere.png"), face());
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(failed[0][0].value<std::uint64_t>(), std::uint64_t(11));
    QCOMPARE(failed[0][1].value<Error>().code, ErrorCode::InvalidArgument);
    QVERIFY(!failed[0][1].value<Error>().message.empty());
    QCOMPARE(failed[1][1].value<Error>().code, ErrorCode::NotFound);
}

void TestThumbnailLoader::slotsMayAskForMore()
{
    connect(m_loader.get(), &ThumbnailLoader::loaded, this, [this](PhotoId id) {
        if (id < 5)
            m_loader->load(id + 1, path(static_cast<int>(id) + 1));
    });
    m_loader->load(1, path(1));
    QTRY_COMPARE(m_heard, QStringList({"1:301", "2:302", "3:303", "4:304", "5:305"}));
}

void TestThumbnailLoader::endsWithWorkLeft()
{
    for (int round = 0; round < 20; ++round) {
        init();
        for (int i = 1; i <= 5; ++i) {
            m_loader->load(PhotoId(i), path(i));
            m_loader->loadFace(std::uint64_t(i), path(i), face());
        }
        m_loader.reset();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_heard, QStringList());
    }
}

HEIRLOOM_GUILESS_TEST(TestThumbnailLoader)
#include "tst_thumbnail_loader.moc"
