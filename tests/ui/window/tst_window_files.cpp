// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/window_test.h"

#include "ui/album/film_strip.h"
#include "ui/panel/face_panel.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;
using heirloom::test::writePhoto;

/// How photos and projects come into the window and leave it.
class TestWindowFiles : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void dropOfAFolder();
    void dropOfNothingUseful();
    void dropOfVeryManyPhotos();
    void paste();
    void pasteOfNothing();
    void projectReplacesWhatIsOpen();
    void unreadableProject();
    void recentFiles();
    void removeAndUndo();
    void missingPhoto();
    void largeProject();
    void sampleAtTheFirstStart();
    void sampleStaysIfWorkedOn();

private:
    using State = FilmStripModel::State;

    QString photo(const QString& name, int width = 96, int height = 72);
    static bool write(const QString& path, const QByteArray& bytes);
    const QAbstractItemModel& film() const { return *m_window->film().model(); }
    State stateOf(int row) const { return film().index(row, 0).data(FilmStripModel::StateRole).value<State>(); }
    QStringList names() const;
    bool drop(const QStringList& paths);
    QString message() const { return m_window->page().message().sentence(); }
    /// Whether the shown photo has been read.
    bool isRead() const { return m_window->workspace().pixels() != nullptr; }
};

QString TestWindowFiles::photo(const QString& name, int width, int height)
{
    const QString path = m_home->path(name);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !writePhoto(pathOf(path), width, height))
        qWarning("%s could not be written.", qPrintable(path));
    return path;
}

bool TestWindowFiles::write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size();
}

QStringList TestWindowFiles::names() const
{
    QStringList names;
    for (int row = 0; row < film().rowCount(); ++row)
        names.append(film().index(row, 0).data().toString());
    return names;
}

bool TestWindowFiles::drop(const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter(m_window->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(m_window->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &event);
    return event.isAccepted();
}

void TestWindowFiles::dropOfAFolder()
{
    photo("album/photo 2.png");
    photo("album/photo 10.png");
    photo("album/summer/beach.png");
    QVERIFY(write(m_home->path("album/photo 3.png"), "this is no picture"));
    QVERIFY(write(m_home->path("album/notes.txt"), "and this is no photo"));

    m_window = m_home->window(QStringList());
    QVERIFY(drop({m_home->path("album")}));
    QTRY_COMPARE(names(), QStringList({"photo 2.png", "photo 3.png", "photo 10.png", "beach.png"}));
    QTRY_VERIFY(m_window->film().isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(1), State::Problem, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(0), State::Ready, kPatience); // the first is shown
    for (const int row : {0, 2, 3})
        QTRY_VERIFY_WITH_TIMEOUT(!film().index(row, 0).data(FilmStripModel::ThumbnailRole).value<QImage>().isNull(),
                                 kPatience);
    const QString reason = film().index(1, 0).data(FilmStripModel::ReasonRole).toString();
    QVERIFY2(reason.endsWith('.') && reason.size() > 15, qPrintable(reason));

    // Whoever looks at it reads why it cannot be shown, and goes on to the next one.
    pressKeys(*m_window, *m_window->actions().nextPhoto);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page().canvas().accessibleDescription().contains(reason), kPatience);
    QVERIFY(m_window->page().canvas().accessibleDescription().contains("photo 3.png"));
    QTRY_COMPARE(stateOf(1), State::Problem);
    for (const int row : {2, 3}) {
        pressKeys(*m_window, *m_window->actions().nextPhoto);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(row), State::Ready, kPatience);
        QVERIFY(isRead());
    }
    QVERIFY(m_window->windowTitle().startsWith("beach.png"));
}

void TestWindowFiles::dropOfNothingUseful()
{
    m_window = m_home->window(QStringList());
    QVERIFY(drop({m_home->path("not there.jpg")}));
    QTRY_VERIFY(message().contains("not there.jpg"));
    QVERIFY(QDir().mkpath(m_home->path("empty")));
    QVERIFY(drop({m_home->path("empty")}));
    QTRY_COMPARE(message(), QString("There are no photos in that folder."));
    QMimeData text;
    text.setText("words");
    QDragEnterEvent enter(m_window->rect().center(), Qt::CopyAction, &text, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(!enter.isAccepted());
    QCOMPARE(film().rowCount(), 0);
}

void TestWindowFiles::dropOfVeryManyPhotos()
{
    QFile first(photo("many/photo 0.png", 32, 24));
    QVERIFY(first.open(QFile::ReadOnly));
    const QByteArray bytes = first.readAll();
    for (int i = 1; i < kMostCollectedPhotos + 3; ++i)
        QVERIFY(write(m_home->path(QString("many/photo %1.png").arg(i)), bytes));
    m_window = m_home->window(QStringList());
    QVERIFY(drop({m_home->path("many")}));
    QTRY_COMPARE_WITH_TIMEOUT(film().rowCount(), kMostCollectedPhotos, kPatience);
    QVERIFY(message().contains("3 photo"));
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), kPatience);
    pressKeys(*m_window, *m_window->actions().undo);
    QCOMPARE(film().rowCount(), 0);
    pressKeys(*m_window, *m_window->actions().redo);
    QCOMPARE(film().rowCount(), kMostCollectedPhotos);
}

void TestWindowFiles::paste()
{
    m_window = m_home->window(QStringList());
    QImage picture(80, 60, QImage::Format_RGB32);
    picture.fill(QColor(200, 120, 40));
    picture.setPixelColor(7, 9, Qt::blue);
    QApplication::clipboard()->setImage(picture);
    pressKeys(*m_window, *m_window->actions().paste);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), kPatience);
    QCOMPARE(differing(imageOf(m_window->workspace().pixels()->display).convertToFormat(QImage::Format_RGB32), picture),
             0);
    QVERIFY(m_window->project().photos()[0].edit.path.startsWith(m_home->path("data")));
    // What a file manager copies.
    auto* files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(photo("one.png"))});
    QApplication::clipboard()->setMimeData(files);
    pressKeys(*m_window, *m_window->actions().paste);
    QTRY_COMPARE(film().rowCount(), 2);
    QTRY_VERIFY(m_window->windowTitle().startsWith("one.png"));
}

void TestWindowFiles::pasteOfNothing()
{
    m_window = m_home->window(QStringList());
    QApplication::clipboard()->setText("words");
    pressKeys(*m_window, *m_window->actions().paste);
    QCOMPARE(message(), QString("There is no picture to paste."));
    QApplication::clipboard()->clear();
    m_window->page().message().clear();
    pressKeys(*m_window, *m_window->actions().paste);
    QCOMPARE(message(), QString("There is no picture to paste."));
    QCOMPARE(film().rowCount(), 0);
}

void TestWindowFiles::projectReplacesWhatIsOpen()
{
    const QString project = m_home->knownProject();
    m_window = m_home->window({photo("mine.png"), photo("yours.png")});
    QTRY_COMPARE(names(), QStringList({"mine.png", "yours.png"}));
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), kPatience);
    QVERIFY(m_window->project().isModified());
    QVERIFY(drop({project}));
    QTRY_COMPARE(names(), QStringList("astronaut.jpg"));
    QVERIFY(!m_window->project().isModified());
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QVERIFY(!m_window->actions().undo->isEnabled());

    // What was open before had changes: they are there again, and those of the project are not lost by it either.
    QVERIFY(message().contains("Recover Unsaved Work"));
    QVERIFY(m_window->actions().recover->isEnabled());
    pressKeys(*m_window, *m_window->actions().includeFace);
    QVERIFY(!m_window->project().photos()[0].edit.recipe.faces[0].included);
    m_window->actions().recover->trigger();
    QTRY_COMPARE(names(), QStringList({"mine.png", "yours.png"}));
    QVERIFY(m_window->project().isModified());
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), kPatience);
    QVERIFY(m_window->actions().recover->isEnabled());
    m_window->actions().recover->trigger();
    QTRY_COMPARE(names(), QStringList("astronaut.jpg"));
    QCOMPARE(m_window->project().filePath(), project);
    QVERIFY(!m_window->project().photos()[0].edit.recipe.faces[0].included);
}

void TestWindowFiles::unreadableProject()
{
    const QString file = m_home->path("damaged.heirloom");
    QVERIFY(write(file, "{ \"photos\": 7"));
    m_window = m_home->window({photo("mine.png")});
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), kPatience);
    QVERIFY(drop({file}));
    QTRY_VERIFY(m_window->page().message().isSaying());
    QCOMPARE(m_window->page().message().kind(), InlineMessage::Kind::Error);
    QVERIFY(message().endsWith('.'));
    QCOMPARE(names(), QStringList("mine.png"));
    QVERIFY(isRead());
}

void TestWindowFiles::recentFiles()
{
    const QString mine = photo("mine & yours.png"), project = m_home->knownProject();
    m_window = m_home->window({mine});
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), kPatience);
    QVERIFY(drop({project}));
    QTRY_COMPARE(names(), QStringList("astronaut.jpg"));
    QMenu* menu = m_window->actions().recent;
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().at(0)->text(), QString("known.heirloom"));
    QCOMPARE(menu->actions().at(1)->text(), QString("mine && yours.png"));
    menu->actions().at(1)->trigger();
    QTRY_COMPARE(names(), QStringList({"astronaut.jpg", "mine & yours.png"}));
    QTRY_VERIFY(m_window->windowTitle().startsWith("mine & yours.png"));

    // The next run knows them too; one that is gone is said to be, and leaves the list.
    m_window.reset();
    QVERIFY(QFile::remove(mine));
    m_window = m_home->window(QStringList());
    menu = m_window->actions().recent;
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().at(0)->statusTip(), mine);
    menu->actions().at(0)->trigger();
    QTRY_VERIFY(message().contains("mine & yours.png"));
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().at(0)->statusTip(), project);
    menu->actions().last()->trigger();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2); // a line and what clears
    QVERIFY(!menu->actions().last()->isEnabled());
}

void TestWindowFiles::removeAndUndo()
{
    const QString project = m_home->knownProject();
    m_window = m_home->window({project});
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QVERIFY(drop({photo("other.png"), photo("third.png")}));
    QTRY_COMPARE(names(), QStringList({"astronaut.jpg", "other.png", "third.png"}));
    const PhotoId first = m_window->project().photos()[0].id;
    m_window->workspace().showPhoto(first);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);

    pressKeys(*m_window, *m_window->actions().removePhotos);
    QCOMPARE(names(), QStringList({"other.png", "third.png"}));
    QTRY_VERIFY(m_window->workspace().photo() != 0); // its neighbour is shown
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), kPatience);
    QVERIFY(m_window->windowTitle().startsWith("other.png"));
    pressKeys(*m_window, *m_window->actions().undo);
    QCOMPARE(names(), QStringList({"astronaut.jpg", "other.png", "third.png"}));
    m_window->workspace().showPhoto(first);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience); // with its face
    QTRY_COMPARE(stateOf(0), State::Ready);

    // All of them, from the strip.
    m_window->film().setFocus();
    m_window->film().selectAll();
    QTest::keyClick(&m_window->film(), Qt::Key_Delete);
    QCOMPARE(film().rowCount(), 0);
    QTRY_COMPARE(m_window->workspace().photo(), PhotoId(0));
    QVERIFY(m_window->page().canvas().accessibleDescription().startsWith("Drop photos"));
    for (const QAction* action : {m_window->actions().exportAll, m_window->actions().save, m_window->actions().zoomIn,
                                  m_window->actions().includeFace})
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    pressKeys(*m_window, *m_window->actions().undo);
    QCOMPARE(film().rowCount(), 3);
    QTRY_VERIFY(m_window->workspace().photo() != 0); // something is shown again
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), kPatience);
}

void TestWindowFiles::missingPhoto()
{
    ProjectPhoto gone;
    gone.edit.path = m_home->path("gone.png");
    ProjectPhoto there;
    there.edit.path = photo("there.png");
    const QString file = m_home->path("half.heirloom");
    QVERIFY(saveProject({{gone, there}, {}}, file));
    m_window = m_home->window({file});
    QTRY_COMPARE(names(), QStringList({"gone.png", "there.png"}));
    QTRY_COMPARE(stateOf(0), State::Problem); // and while it is shown it is tried once more
    QTRY_VERIFY(film().index(0, 0).data(FilmStripModel::ReasonRole).toString().endsWith('.'));
    QVERIFY(message().contains("1 photo"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->page().canvas().accessibleDescription().contains("cannot be shown"), kPatience);
    QTRY_COMPARE(stateOf(0), State::Problem);
    pressKeys(*m_window, *m_window->actions().nextPhoto);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(1), State::Ready, kPatience);
    QVERIFY(isRead());
    // It stays in the project, for the day on which it is there again.
    QCOMPARE(m_window->project().photos().size(), std::size_t(2));
    QVERIFY(QFile::copy(there.edit.path, gone.edit.path));
    pressKeys(*m_window, *m_window->actions().previousPhoto);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(0), State::Ready, kPatience);
}

void TestWindowFiles::largeProject()
{
    constexpr int kPhotos = 500, kFaces = 4;
    std::vector<ProjectPhoto> photos(kPhotos);
    const QString there = photo("there.png");
    for (int i = 0; i < kPhotos; ++i) {
        PhotoEdit& edit = photos[static_cast<std::size_t>(i)].edit;
        edit.path = i == 0 ? there : m_home->path(QString("gone %1.png").arg(i));
        edit.searched = true;
        for (int id = 1; id <= kFaces; ++id) {
            FaceRecipe face;
            face.face = heirloom::test::placedFace(id, 20.25 * id, 36.5, 11.75);
            edit.recipe.faces.push_back(face);
        }
        photos[static_cast<std::size_t>(i)].nextFace = kFaces + 1;
    }
    const QString file = m_home->path("large.heirloom");
    QVERIFY(saveProject({photos, {}}, file));
    m_window = m_home->window({file});
    QTRY_COMPARE(film().rowCount(), kPhotos);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), kPatience);
    m_window->project().setIncluded(m_window->workspace().photo(), 1, false);
    m_window->actions().copyToPhotos->trigger();
    WatchedApplication::self().perform("save", [&] { m_window->actions().save->trigger(); });
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->project().isModified(), kPatience);
    m_window->project().setIncluded(m_window->workspace().photo(), 1, true);
    const Unwatched closing("what is not saved is written before the window goes");
    m_window->close();
}

void TestWindowFiles::sampleAtTheFirstStart()
{
    m_home->settings().remove("window/started");
    m_window = m_home->window(QStringList());
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QCOMPARE(names(), QStringList("astronaut-aged.jpg"));
    QVERIFY(message().startsWith("This is a sample"));
    QVERIFY(!m_window->project().isModified());
    QVERIFY(!m_window->actions().undo->isEnabled());
    // It makes room for somebody's own photos.
    QVERIFY(drop({photo("mine.png")}));
    QTRY_COMPARE(names(), QStringList("mine.png"));
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), kPatience);
    QVERIFY(!message().startsWith("This is a sample"));

    m_window->close();
    m_window.reset();
    m_window = m_home->window(QStringList());
    QTest::qWait(0);
    QCOMPARE(film().rowCount(), 0);
    QVERIFY(m_window->page().canvas().accessibleDescription().startsWith("Drop photos"));
}

void TestWindowFiles::sampleStaysIfWorkedOn()
{
    m_home->settings().remove("window/started");
    m_window = m_home->window(QStringList());
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    pressKeys(*m_window, *m_window->actions().tryAnother);
    QVERIFY(m_window->project().isModified());
    QVERIFY(drop({photo("mine.png")}));
    QTRY_COMPARE(names(), QStringList({"astronaut-aged.jpg", "mine.png"}));
}

WINDOW_TEST_MAIN(TestWindowFiles)
#include "tst_window_files.moc"
