// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "tests/support/test_main.h"
#include "ui/panel/face_card_delegate.h"
#include "ui/panel/face_strip.h"
#include "ui/style/style.h"

#include <QImage>

using namespace heirloom;
using namespace heirloom::ui;

namespace {

ImageBuffer plain(std::uint8_t red, std::uint8_t green, std::uint8_t blue, int side = 16)
{
    std::vector<std::uint8_t> bytes;
    for (int i = 0; i < side * side; ++i)
        bytes.insert(bytes.end(), {red, green, blue});
    return ImageBuffer({side, side, 3, SampleDepth::Bits8}, std::move(bytes));
}

bool contains(const QImage& image, const QRect& where, const QColor& colour)
{
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class FaceStripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void clickSelects();
    void keysWork_data();
    void keysWork();
    void checkBoxIncludes_data();
    void checkBoxIncludes();
    void settersAreQuiet();
    void thumbnailsAreBesideEachOther_data();
    void thumbnailsAreBesideEachOther();
    void statesAreSaid_data();
    void statesAreSaid();
    void everyStateLooksDifferent();
    void doubtfulPointsAreToBeChecked();
    void facesThatStayKeepWhatTheyHave();
    void manyFacesScroll();
    void idsThatAreNotThereAreHarmless();

private:
    std::unique_ptr<FaceStrip> shownStrip(Qt::LayoutDirection direction = Qt::LeftToRight) const;
    static QModelIndex indexOf(const FaceStrip& strip, int row) { return strip.model()->index(row, 0); }
    static QPoint boxOf(const FaceStrip& strip, int row);
    static QPoint pictureOf(const FaceStrip& strip, int row)
    {
        return strip.visualRect(indexOf(strip, row)).topLeft() + QPoint(40, 40);
    }
};

void FaceStripTest::init()
{
    applyTheme(Theme::Light);
}

std::unique_ptr<FaceStrip> FaceStripTest::shownStrip(Qt::LayoutDirection direction) const
{
    auto strip = std::make_unique<FaceStrip>();
    strip->setLayoutDirection(direction);
    strip->setFaces({{11, "Face 1"}, {12, "Face 2"}, {13, "Face 3", false}});
    strip->resize(700, strip->sizeHint().height());
    strip->show();
    strip->setFocus();
    return strip;
}

QPoint FaceStripTest::boxOf(const FaceStrip& strip, int row)
{
    QStyleOptionViewItem option;
    option.initFrom(&strip);
    option.rect = strip.visualRect(indexOf(strip, row));
    return FaceCardDelegate::checkBoxOf(option).center();
}

void FaceStripTest::clickSelects()
{
    const auto strip = shownStrip();
    QSignalSpy selected(strip.get(), &FaceStrip::faceSelected), toggled(strip.get(), &FaceStrip::faceToggled);
    QCOMPARE(strip->selectedFace(), 0);
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, pictureOf(*strip, 1));
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected[0][0].toInt(), 12);
    QCOMPARE(strip->selectedFace(), 12);
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, pictureOf(*strip, 1)); // is already
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, QPoint(690, 40));      // beside the cards
    QCOMPARE(selected.size(), 1);
    QCOMPARE(strip->selectedFace(), 12);
    QCOMPARE(toggled.size(), 0);
}

void FaceStripTest::keysWork_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::Key>("onwards");
    QTest::newRow("left to right") << Qt::LeftToRight << Qt::Key_Right;
    QTest::newRow("right to left") << Qt::RightToLeft << Qt::Key_Left;
}

void FaceStripTest::keysWork()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(Qt::Key, onwards);
    const auto strip = shownStrip(direction);
    strip->setSelectedFace(11);
    QSignalSpy selected(strip.get(), &FaceStrip::faceSelected), toggled(strip.get(), &FaceStrip::faceToggled);
    QTest::keyClick(strip.get(), onwards);
    QCOMPARE(strip->currentIndex().row(), 1);
    QCOMPARE(selected.size(), 0); // arrows only move
    QCOMPARE(strip->selectedFace(), 11);
    QTest::keyClick(strip.get(), Qt::Key_Space);
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(toggled[0], QList<QVariant>({12, false}));
    QTest::keyClick(strip.get(), Qt::Key_Space);
    QCOMPARE(toggled[1], QList<QVariant>({12, true}));
    QTest::keyClick(strip.get(), Qt::Key_Return);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected[0][0].toInt(), 12);
    QCOMPARE(strip->selectedFace(), 12);
}

void FaceStripTest::checkBoxIncludes_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void FaceStripTest::checkBoxIncludes()
{
    QFETCH(Qt::LayoutDirection, direction);
    const auto strip = shownStrip(direction);
    QSignalSpy selected(strip.get(), &FaceStrip::faceSelected), toggled(strip.get(), &FaceStrip::faceToggled);
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, boxOf(*strip, 2));
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, boxOf(*strip, 0));
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, boxOf(*strip, 1));
    QTest::mouseDClick(strip->viewport(), Qt::LeftButton, {}, boxOf(*strip, 1)); // a quick second click: as before
    QCOMPARE(toggled.size(), 4);
    QCOMPARE(toggled[0], QList<QVariant>({13, true}));
    QCOMPARE(toggled[1], QList<QVariant>({11, false}));
    QCOMPARE(toggled[2], QList<QVariant>({12, false}));
    QCOMPARE(toggled[3], QList<QVariant>({12, true}));
    QCOMPARE(selected.size(), 0);
}

void FaceStripTest::settersAreQuiet()
{
    const auto strip = shownStrip();
    QSignalSpy selected(strip.get(), &FaceStrip::faceSelected), toggled(strip.get(), &FaceStrip::faceToggled);
    strip->setSelectedFace(13);
    QCOMPARE(strip->selectedFace(), 13);
    strip->setIncluded(13, true);
    QCOMPARE(indexOf(*strip, 2).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    strip->setSelectedFace(0);
    QCOMPARE(strip->selectedFace(), 0);
    strip->setFaces({{11, "Face 1"}});
    QCOMPARE(selected.size() + toggled.size(), 0);
}

void FaceStripTest::thumbnailsAreBesideEachOther_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void FaceStripTest::thumbnailsAreBesideEachOther()
{
    QFETCH(Qt::LayoutDirection, direction);
    const auto strip = shownStrip(direction);
    const QColor red(200, 10, 10), green(10, 160, 10);
    const QRect card = strip->visualRect(indexOf(*strip, 0));
    QRect first(card.topLeft(), QSize(card.width() / 2 - 2, card.height())), second = first;
    second.moveRight(card.right());
    if (direction == Qt::RightToLeft)
        std::swap(first, second);

    strip->setThumbnails(11, plain(200, 10, 10), {});
    QImage image = strip->viewport()->grab().toImage();
    QVERIFY(contains(image, first, red));
    QVERIFY(!contains(image, second, red)); // the source is not shown as if it were a result
    strip->setThumbnails(11, plain(200, 10, 10), plain(10, 160, 10, 300));
    image = strip->viewport()->grab().toImage();
    QVERIFY(contains(image, first, red) && !contains(image, first, green));
    QVERIFY(contains(image, second, green) && !contains(image, second, red));
    strip->setIncluded(11, false);
    QVERIFY(!contains(strip->viewport()->grab().toImage(), card, green)); // faded
}

void FaceStripTest::statesAreSaid_data()
{
    QTest::addColumn<FaceState>("state");
    QTest::addColumn<bool>("included");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("toolTip");
    QTest::newRow("waiting") << FaceState::Waiting << true << "Face 1: Waiting"
                             << "Waiting";
    QTest::newRow("working") << FaceState::Working << true << "Face 1: Working"
                             << "Working";
    QTest::newRow("ready") << FaceState::Ready << true << "Face 1: Ready"
                           << "Ready";
    QTest::newRow("problem") << FaceState::Problem << true << "Face 1: Problem"
                             << "The face is too small.";
    QTest::newRow("left out") << FaceState::Ready << false << "Face 1: Left out"
                              << "Left out";
}

void FaceStripTest::statesAreSaid()
{
    QFETCH(FaceState, state);
    QFETCH(bool, included);
    QFETCH(QString, said);
    QFETCH(QString, toolTip);
    const auto strip = shownStrip();
    strip->setState(11, state, state == FaceState::Problem ? "The face is too small." : QString());
    strip->setIncluded(11, included);
    QCOMPARE(indexOf(*strip, 0).data(Qt::AccessibleTextRole).toString(), said);
    QCOMPARE(indexOf(*strip, 0).data(Qt::ToolTipRole).toString(), toolTip);
}

void FaceStripTest::everyStateLooksDifferent()
{
    const auto strip = shownStrip();
    QList<QImage> seen;
    const auto look = [&] {
        const QImage image = strip->viewport()->grab(strip->visualRect(indexOf(*strip, 0))).toImage();
        QVERIFY(!seen.contains(image));
        seen.append(image);
    };
    for (const FaceState state : {FaceState::Waiting, FaceState::Working, FaceState::Ready, FaceState::Problem}) {
        strip->setState(11, state, "Why.");
        look();
    }
    strip->setSelectedFace(11);
    look();
    strip->setIncluded(11, false);
    look();
}

void FaceStripTest::doubtfulPointsAreToBeChecked()
{
    const auto strip = shownStrip();
    const QImage before = strip->viewport()->grab(strip->visualRect(indexOf(*strip, 0))).toImage();
    strip->setFaces({{11, "Face 1", true, true}, {12, "Face 2"}, {13, "Face 3", false, true}});
    QCOMPARE(indexOf(*strip, 0).data(Qt::AccessibleTextRole).toString(), QString("Face 1: Check the points"));
    QCOMPARE(indexOf(*strip, 2).data(Qt::AccessibleTextRole).toString(), QString("Face 3: Left out"));
    QVERIFY(strip->viewport()->grab(strip->visualRect(indexOf(*strip, 0))).toImage() != before);
    QSignalSpy asked(strip.get(), &FaceStrip::pointsRequested), selected(strip.get(), &FaceStrip::faceSelected);
    const auto clickWords = [&](int row) {
        QStyleOptionViewItem option;
        option.initFrom(strip.get());
        option.rect = strip->visualRect(indexOf(*strip, row));
        QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, FaceCardDelegate::stateLineOf(option).center());
    };
    clickWords(1); // nothing is to be checked
    clickWords(2);
    QCOMPARE(asked.size(), 0);
    clickWords(0);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toInt(), 11);
    QCOMPARE(selected.last()[0].toInt(), 11);
    strip->setState(11, FaceState::Problem, "Why.");
    QCOMPARE(indexOf(*strip, 0).data(Qt::AccessibleTextRole).toString(), QString("Face 1: Problem"));
    strip->setState(11, FaceState::Ready);
    strip->setFaces({{11, "Face 1"}}); // somebody has set them
    QCOMPARE(indexOf(*strip, 0).data(Qt::AccessibleTextRole).toString(), QString("Face 1: Ready"));
}

void FaceStripTest::facesThatStayKeepWhatTheyHave()
{
    const auto strip = shownStrip();
    strip->setThumbnails(12, plain(200, 10, 10), plain(10, 160, 10));
    strip->setState(12, FaceState::Ready);
    strip->setSelectedFace(12);
    strip->setFaces({{12, "Face 1"}, {14, "Face 2"}});
    QCOMPARE(strip->model()->rowCount(), 2);
    QCOMPARE(strip->selectedFace(), 12);
    QCOMPARE(indexOf(*strip, 0).data(Qt::AccessibleTextRole).toString(), QString("Face 1: Ready"));
    QVERIFY(!indexOf(*strip, 0).data(FaceAfterRole).value<QImage>().isNull());
    QVERIFY(indexOf(*strip, 1).data(FaceAfterRole).value<QImage>().isNull());
    strip->setFaces({{14, "Face 1"}});
    QCOMPARE(strip->selectedFace(), 0);
}

void FaceStripTest::manyFacesScroll()
{
    const auto strip = shownStrip();
    std::vector<FaceCard> faces;
    for (int id = 1; id <= 30; ++id)
        faces.push_back({id, QString("Face %1").arg(id)});
    strip->setFaces(faces);
    strip->resize(500, strip->sizeHint().height());
    strip->setSelectedFace(30);
    QTRY_VERIFY(strip->viewport()->rect().intersects(strip->visualRect(indexOf(*strip, 29))));
    QVERIFY(!strip->viewport()->rect().intersects(strip->visualRect(indexOf(*strip, 0))));
    QCOMPARE(strip->visualRect(indexOf(*strip, 0)).top(), strip->visualRect(indexOf(*strip, 29)).top());
}

void FaceStripTest::idsThatAreNotThereAreHarmless()
{
    const auto strip = shownStrip();
    strip->setState(99, FaceState::Ready);
    strip->setIncluded(99, false);
    strip->setThumbnails(99, plain(1, 2, 3), {});
    strip->setSelectedFace(99);
    QCOMPARE(strip->selectedFace(), 0);
    QVERIFY(!strip->accessibleName().isEmpty() && !strip->accessibleDescription().isEmpty());
}

HEIRLOOM_WINDOW_TEST(FaceStripTest)
#include "tst_face_strip.moc"
