// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <memory>

#include <QAccessible>
#include <QDropEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>

#include "tests/support/test_main.h"
#include "ui/album/film_card_delegate.h"
#include "ui/album/film_strip.h"
#include "ui/project/film_strip_model.h"
#include "ui/style/style.h"

using namespace heirloom;
using namespace heirloom::ui;
using State = FilmStripModel::State;

class TestFilmStrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_strip.reset(); }
    void clickChooses();
    void keysMove_data();
    void keysMove();
    void pagesMove();
    void selection();
    void settersAreQuiet();
    void currentThatIsSelectedAlready();
    void deleteAsks();
    void enterAndDoubleClickOpen();
    void removedPhotos();
    void unsteadyClick();
    void drops_data();
    void drops();
    void everyStateLooksDifferent_data();
    void everyStateLooksDifferent();
    void pictureIsShown_data();
    void pictureIsShown();
    void orientations_data();
    void orientations();
    void tellsWhatIsInView_data();
    void tellsWhatIsInView();
    void wheelScrollsTheRow();
    void isAccessible();

private:
    void add(int count);
    void show(Qt::Orientation orientation = Qt::Horizontal, Qt::LayoutDirection direction = Qt::LeftToRight);
    QModelIndex index(int row) const { return m_model->index(row); }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_strip->viewport(), Qt::LeftButton, modifiers, m_strip->visualRect(index(row)).center());
    }
    QImage card(int row) const { return m_strip->viewport()->grab(m_strip->visualRect(index(row))).toImage(); }
    static std::vector<PhotoId> ids(const QVariant& value) { return value.value<std::vector<PhotoId>>(); }

    std::unique_ptr<Project> m_project;
    std::unique_ptr<FilmStripModel> m_model;
    std::unique_ptr<FilmStrip> m_strip;
};

void TestFilmStrip::init()
{
    applyTheme(Theme::Light);
    m_project = std::make_unique<Project>();
    m_model = std::make_unique<FilmStripModel>(m_project.get());
    add(4); // ids from 1
}

void TestFilmStrip::add(int count)
{
    QStringList paths;
    for (int i = 1; i <= count; ++i)
        paths.append(QStringLiteral("/album/%1 %2.jpg").arg(m_model->rowCount()).arg(i));
    m_project->addPhotos(paths);
}

void TestFilmStrip::show(Qt::Orientation orientation, Qt::LayoutDirection direction)
{
    m_strip = std::make_unique<FilmStrip>(m_model.get());
    m_strip->setLayoutDirection(direction);
    m_strip->setOrientation(orientation);
    const QSize size = m_strip->sizeHint();
    m_strip->resize(orientation == Qt::Horizontal ? QSize(620, size.height()) : QSize(size.width(), 520));
    m_strip->show();
    m_strip->activateWindow();
    m_strip->setFocus();
}

void TestFilmStrip::clickChooses()
{
    show();
    QCOMPARE(m_strip->currentPhoto(), PhotoId(0));
    QSignalSpy chosen(m_strip.get(), &FilmStrip::photoChosen);
    click(1);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<PhotoId>(), PhotoId(2));
    QCOMPARE(m_strip->currentPhoto(), PhotoId(2));
    click(1); // is already
    QCOMPARE(chosen.size(), 1);
    QTest::mouseClick(m_strip->viewport(), Qt::LeftButton, {}, QPoint(610, 40)); // beside the cards
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_strip->selectedPhotos(), std::vector<PhotoId>{2});
}

void TestFilmStrip::keysMove_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::Key>("onwards");
    QTest::addColumn<Qt::Key>("back");
    QTest::newRow("row") << Qt::Horizontal << Qt::LeftToRight << Qt::Key_Right << Qt::Key_Left;
    QTest::newRow("row, right to left") << Qt::Horizontal << Qt::RightToLeft << Qt::Key_Left << Qt::Key_Right;
    QTest::newRow("column") << Qt::Vertical << Qt::LeftToRight << Qt::Key_Down << Qt::Key_Up;
    QTest::newRow("column, right to left") << Qt::Vertical << Qt::RightToLeft << Qt::Key_Down << Qt::Key_Up;
}

void TestFilmStrip::keysMove()
{
    QFETCH(Qt::Orientation, orientation);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(Qt::Key, onwards);
    QFETCH(Qt::Key, back);
    show(orientation, direction);
    m_strip->setCurrentPhoto(1);
    QSignalSpy chosen(m_strip.get(), &FilmStrip::photoChosen);
    const std::pair<Qt::Key, PhotoId> kSteps[] = {{onwards, 2}, {onwards, 3},      {back, 2}, {Qt::Key_End, 4},
                                                  {onwards, 4}, {Qt::Key_Home, 1}, {back, 1}};
    for (const auto& [key, photo] : kSteps) {
        QTest::keyClick(m_strip.get(), key);
        QCOMPARE(m_strip->currentPhoto(), photo);
        QCOMPARE(m_strip->selectedPhotos(), std::vector<PhotoId>{photo});
    }
    QCOMPARE(chosen.size(), 5); // at an end nothing changes
}

void TestFilmStrip::pagesMove()
{
    add(40);
    show();
    m_strip->setCurrentPhoto(1);
    QTest::keyClick(m_strip.get(), Qt::Key_PageDown);
    const PhotoId page = m_strip->currentPhoto() - 1;
    QVERIFY2(page >= 3 && page <= 5, qPrintable(QString::number(page)));
    QTest::keyClick(m_strip.get(), Qt::Key_PageDown);
    QCOMPARE(m_strip->currentPhoto(), 1 + 2 * page);
    QTest::keyClick(m_strip.get(), Qt::Key_PageUp);
    QCOMPARE(m_strip->currentPhoto(), 1 + page);
    QTest::keyClick(m_strip.get(), Qt::Key_PageUp);
    QTest::keyClick(m_strip.get(), Qt::Key_PageUp);
    QCOMPARE(m_strip->currentPhoto(), PhotoId(1));
}

void TestFilmStrip::selection()
{
    show();
    click(3);
    click(0, Qt::ControlModifier);
    QCOMPARE(m_strip->currentPhoto(), PhotoId(1));
    QCOMPARE(m_strip->selectedPhotos(), (std::vector<PhotoId>{1, 4})); // in the strip's order
    QTest::keyClick(m_strip.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_strip->selectedPhotos(), (std::vector<PhotoId>{1, 2, 4}));
    QTest::keyClick(m_strip.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_strip->selectedPhotos(), (std::vector<PhotoId>{1, 2, 3, 4}));
    QCOMPARE(m_strip->currentPhoto(), PhotoId(2));
}

void TestFilmStrip::settersAreQuiet()
{
    show();
    QSignalSpy chosen(m_strip.get(), &FilmStrip::photoChosen);
    m_strip->setCurrentPhoto(3);
    QCOMPARE(m_strip->currentPhoto(), PhotoId(3));
    QCOMPARE(m_strip->selectedPhotos(), std::vector<PhotoId>{3});
    m_strip->setCurrentPhoto(99);
    QCOMPARE(m_strip->currentPhoto(), PhotoId(0));
    QCOMPARE(m_strip->selectedPhotos(), std::vector<PhotoId>{});
    m_strip->setCurrentPhoto(2);
    m_strip->setCurrentPhoto(0);
    m_strip->setOrientation(Qt::Vertical);
    add(2);
    QTest::qWait(0);
    QCOMPARE(chosen.size(), 0);
}

void TestFilmStrip::currentThatIsSelectedAlready()
{
    show();
    click(0);
    click(2, Qt::ControlModifier);
    m_strip->setCurrentPhoto(3); // as an owner does that follows photoChosen()
    QCOMPARE(m_strip->selectedPhotos(), (std::vector<PhotoId>{1, 3}));
}

void TestFilmStrip::deleteAsks()
{
    show();
    QSignalSpy asked(m_strip.get(), &FilmStrip::removeRequested);
    QTest::keyClick(m_strip.get(), Qt::Key_Delete); // nothing is selected
    QCOMPARE(asked.size(), 0);
    click(3);
    click(1, Qt::ControlModifier);
    QTest::keyClick(m_strip.get(), Qt::Key_Delete);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(ids(asked[0][0]), (std::vector<PhotoId>{2, 4}));
    QCOMPARE(m_model->rowCount(), 4); // the owner decides
    click(3, Qt::ControlModifier);
    click(1, Qt::ControlModifier);
    QCOMPARE(m_strip->selectedPhotos(), std::vector<PhotoId>{});
    QTest::keyClick(m_strip.get(), Qt::Key_Delete);
    QCOMPARE(ids(asked[1][0]), std::vector<PhotoId>{2}); // the current one

    QKeyEvent before(QEvent::ShortcutOverride, Qt::Key_Delete, Qt::NoModifier); // the window's own use of that key
    before.ignore();
    QCoreApplication::sendEvent(m_strip.get(), &before);
    QVERIFY(before.isAccepted());
}

void TestFilmStrip::enterAndDoubleClickOpen()
{
    show();
    QSignalSpy opened(m_strip.get(), &FilmStrip::photoOpened);
    QTest::keyClick(m_strip.get(), Qt::Key_Return); // none is current
    QCOMPARE(opened.size(), 0);
    m_strip->setCurrentPhoto(3);
    QTest::keyClick(m_strip.get(), Qt::Key_Return);
    QTest::keyClick(m_strip.get(), Qt::Key_Enter);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened[1][0].value<PhotoId>(), PhotoId(3));
    click(1);
    QTest::mouseDClick(m_strip->viewport(), Qt::LeftButton, {}, m_strip->visualRect(index(1)).center());
    QCOMPARE(opened.size(), 3);
    QCOMPARE(opened[2][0].value<PhotoId>(), PhotoId(2));
    QTest::mouseDClick(m_strip->viewport(), Qt::LeftButton, {}, QPoint(610, 40));
    QCOMPARE(opened.size(), 3);
}

void TestFilmStrip::removedPhotos()
{
    show();
    m_strip->setCurrentPhoto(2);
    QSignalSpy chosen(m_strip.get(), &FilmStrip::photoChosen);
    m_project->removePhotos({4});
    QTest::qWait(0);
    QCOMPARE(chosen.size(), 0); // another one
    m_project->removePhotos({2, 3});
    QCOMPARE(chosen.size(), 0);     // the model may still be busy
    QTRY_COMPARE(chosen.size(), 1); // not the neighbour that went as well
    QCOMPARE(chosen[0][0].value<PhotoId>(), PhotoId(1));
    QCOMPARE(m_strip->selectedPhotos(), std::vector<PhotoId>{1});
    m_project->removePhotos({1});
    QTRY_COMPARE(chosen.size(), 2);
    QCOMPARE(chosen[1][0].value<PhotoId>(), PhotoId(0));

    m_project->undoStack()->undo();
    m_strip->setCurrentPhoto(1);
    m_project->replaceAll({}, {});
    m_project->addPhotos({"/album/other.jpg"});
    m_strip->setCurrentPhoto(m_model->idAt(index(0))); // the owner decides first
    QTest::qWait(0);
    QCOMPARE(chosen.size(), 2);
}

void TestFilmStrip::unsteadyClick()
{
    show();
    QSignalSpy chosen(m_strip.get(), &FilmStrip::photoChosen);
    const QPoint first = m_strip->visualRect(index(0)).center(), third = m_strip->visualRect(index(2)).center();
    QTest::mousePress(m_strip->viewport(), Qt::LeftButton, {}, first);
    QMouseEvent moved(QEvent::MouseMove, third, m_strip->viewport()->mapToGlobal(third), Qt::NoButton, Qt::LeftButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(m_strip->viewport(), &moved);
    QTest::mouseRelease(m_strip->viewport(), Qt::LeftButton, {}, third);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_strip->selectedPhotos(), std::vector<PhotoId>{1});
}

void TestFilmStrip::drops_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<Qt::DropActions>("offered");
    QTest::addColumn<QStringList>("paths");
    const QUrl photo = QUrl::fromLocalFile("/album/1 é.jpg"), folder = QUrl::fromLocalFile("/album"),
               page("https://example.org/1.jpg");
    const Qt::DropActions copy = Qt::CopyAction;
    QTest::newRow("photo and folder") << QList{photo, folder} << (copy | Qt::MoveAction)
                                      << QStringList{"/album/1 é.jpg", "/album"};
    QTest::newRow("only what is on this computer") << QList{page, photo} << copy << QStringList{"/album/1 é.jpg"};
    QTest::newRow("nothing on this computer") << QList{page} << copy << QStringList{};
    QTest::newRow("a text") << QList<QUrl>{} << copy << QStringList{};
    QTest::newRow("only to be moved") << QList{photo} << Qt::DropActions(Qt::MoveAction) << QStringList{};
}

void TestFilmStrip::drops()
{
    QFETCH(QList<QUrl>, urls);
    QFETCH(Qt::DropActions, offered);
    QFETCH(QStringList, paths);
    show();
    QSignalSpy dropped(m_strip.get(), &FilmStrip::pathsDropped);
    QMimeData data;
    if (urls.isEmpty())
        data.setText("Anna");
    else
        data.setUrls(urls);
    QWidget* target = m_strip->viewport();
    const QImage before = target->grab().toImage();
    QDragEnterEvent enter({100, 40}, offered, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QCOMPARE(enter.isAccepted(), !paths.isEmpty());
    QCOMPARE(target->grab().toImage() != before, !paths.isEmpty()); // it is framed
    if (!paths.isEmpty()) {
        QDragMoveEvent move({300, 40}, offered, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &move);
        QVERIFY(move.isAccepted());
        QCOMPARE(move.dropAction(), Qt::CopyAction); // the files stay where they are
        QDropEvent drop({300, 40}, offered, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][0].toStringList(), paths);
    }
    QCOMPARE(target->grab().toImage(), before);
    QCOMPARE(m_model->rowCount(), 4);
}

void TestFilmStrip::everyStateLooksDifferent_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << Theme::Light << Qt::LeftToRight;
    QTest::newRow("dark") << Theme::Dark << Qt::LeftToRight;
    QTest::newRow("right to left") << Theme::Light << Qt::RightToLeft;
}

void TestFilmStrip::everyStateLooksDifferent()
{
    QFETCH(Theme, theme);
    QFETCH(Qt::LayoutDirection, direction);
    applyTheme(theme);
    show(Qt::Horizontal, direction);
    QList<QImage> seen;
    const auto look = [&] {
        const QImage image = card(1);
        QVERIFY(!seen.contains(image));
        seen.append(image);
    };
    for (const State state :
         {State::Waiting, State::Reading, State::Ready, State::Edited, State::Exported, State::Problem}) {
        m_model->setState(2, state, "Why.");
        look();
    }
    QVERIFY(index(1).data(Qt::ToolTipRole).toString().contains("Why."));
    click(1);
    m_strip->clearFocus();
    look(); // current and selected
    click(2, Qt::ControlModifier);
    m_strip->clearFocus();
    look(); // selected besides
    QStyleOptionViewItem option;
    option.initFrom(m_strip.get());
    option.rect = m_strip->visualRect(index(1));
    const QRect sign = FilmCardDelegate::signOf(option);
    QCOMPARE(sign.center().x() > option.rect.center().x(), direction == Qt::LeftToRight);
    QVERIFY(option.rect.contains(sign));
}

void TestFilmStrip::pictureIsShown_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("drawn");
    QTest::newRow("wide") << QSize(256, 128) << QSize(112, 56);
    QTest::newRow("tall") << QSize(128, 256) << QSize(40, 80);
    QTest::newRow("small: not enlarged") << QSize(30, 20) << QSize(30, 20);
    QTest::newRow("very narrow") << QSize(1, 256) << QSize(1, 80);
}

void TestFilmStrip::pictureIsShown()
{
    QFETCH(QSize, size);
    QFETCH(QSize, drawn);
    const QColor red(210, 20, 30);
    show();
    const auto redIn = [&](int row) {
        QRect found;
        const QImage image = card(row);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == red)
                    found |= QRect(x, y, 1, 1);
            }
        }
        return found;
    };
    QVERIFY(redIn(1).isEmpty());
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(red);
    m_model->setThumbnail(2, picture);
    if (drawn.width() > 1) // a single column is all rounded corner
        QCOMPARE(redIn(1).size(), drawn);
    QVERIFY(redIn(2).isEmpty());
}

void TestFilmStrip::orientations_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::newRow("row") << Qt::Horizontal;
    QTest::newRow("column") << Qt::Vertical;
}

void TestFilmStrip::orientations()
{
    QFETCH(Qt::Orientation, orientation);
    add(30);
    show(orientation);
    QCOMPARE(m_strip->orientation(), orientation);
    const bool row = orientation == Qt::Horizontal;
    m_strip->setCurrentPhoto(30);
    QTRY_VERIFY(m_strip->viewport()->rect().adjusted(-1, -1, 1, 1).contains(m_strip->visualRect(index(29))));
    const QRect first = m_strip->visualRect(index(0)), last = m_strip->visualRect(index(29));
    QCOMPARE(first.top() == last.top(), row);
    QCOMPARE(first.left() == last.left(), !row);
    // Everything fits into the breadth that the strip asks for.
    QVERIFY(row ? first.height() <= m_strip->viewport()->height() : first.width() <= m_strip->viewport()->width());
    QCOMPARE((row ? m_strip->verticalScrollBar() : m_strip->horizontalScrollBar())->maximum(), 0);
}

void TestFilmStrip::tellsWhatIsInView_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("row") << Qt::Horizontal << Qt::LeftToRight;
    QTest::newRow("row, right to left") << Qt::Horizontal << Qt::RightToLeft;
    QTest::newRow("column") << Qt::Vertical << Qt::LeftToRight;
}

void TestFilmStrip::tellsWhatIsInView()
{
    QFETCH(Qt::Orientation, orientation);
    QFETCH(Qt::LayoutDirection, direction);
    add(996);
    show(orientation, direction);
    QSignalSpy viewed(m_strip.get(), &FilmStrip::viewChanged);
    const auto slow = [this] { // every card, one by one
        std::vector<PhotoId> photos;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_strip->visualRect(index(row)).intersects(m_strip->viewport()->rect()))
                photos.push_back(m_model->idAt(index(row)));
        }
        return photos;
    };
    QTRY_COMPARE(viewed.size(), 1);
    QCOMPARE(ids(viewed[0][0]), slow());
    QCOMPARE(ids(viewed[0][0]).front(), PhotoId(1));
    QVERIFY(ids(viewed[0][0]).size() < 8);
    QScrollBar* bar = orientation == Qt::Horizontal ? m_strip->horizontalScrollBar() : m_strip->verticalScrollBar();
    for (const int place : {bar->maximum() / 2, bar->maximum() / 3 + 7, bar->maximum()}) {
        viewed.clear();
        bar->setValue(place);
        QTRY_COMPARE(viewed.size(), 1);
        QCOMPARE(ids(viewed[0][0]), slow());
    }
    QCOMPARE(m_strip->photosInView().back(), PhotoId(1000));
    viewed.clear();
    m_project->removePhotos({1000});
    QTRY_COMPARE(viewed.size(), 1);
}

void TestFilmStrip::wheelScrollsTheRow()
{
    add(30);
    show();
    const QPoint at(100, 40);
    QWheelEvent down(at, m_strip->viewport()->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_strip->viewport(), &down);
    QVERIFY(m_strip->horizontalScrollBar()->value() > 0);
}

void TestFilmStrip::isAccessible()
{
    show();
    QVERIFY(!m_strip->accessibleName().isEmpty() && !m_strip->accessibleDescription().isEmpty());
    m_model->setState(2, State::Problem, "The photo is not where it was.");
    QAccessibleInterface* strip = QAccessible::queryAccessibleInterface(m_strip.get());
    QCOMPARE(strip->childCount(), 4);
    QCOMPARE(strip->child(1)->text(QAccessible::Name), index(1).data().toString());
    QCOMPARE(strip->child(1)->text(QAccessible::Description), QString("The photo is not where it was."));
}

HEIRLOOM_WINDOW_TEST(TestFilmStrip)
#include "tst_film_strip.moc"
