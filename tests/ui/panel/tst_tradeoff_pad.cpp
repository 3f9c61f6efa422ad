// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "tests/support/likenesses.h"
#include "tests/support/test_main.h"
#include "ui/panel/tradeoff_pad.h"
#include "ui/panel/tradeoff_plot.h"
#include "ui/style/colours.h"
#include "ui/style/style.h"

#include <QImage>

using namespace heirloom;
using heirloom::test::likenessOfPhoto;
using namespace heirloom::ui;

namespace {

using Place = std::pair<int, int>;

constexpr int kColumns = 17, kRows = 5;

PadAxis stepsAxis()
{
    PadAxis axis{"Steps", "Faithful", "Detailed"};
    for (int i = 0; i < kColumns; ++i)
        axis.values.append(QString::number(i));
    return axis;
}

PadAxis identityAxis()
{
    PadAxis axis{"Identity weight", "Natural", "Like the person"};
    for (int i = 0; i < kRows; ++i)
        axis.values.append(QString("%1 percent").arg(25 * i));
    return axis;
}

Place placeOf(const TradeoffPad& pad)
{
    return {pad.column(), pad.row()};
}

QPoint middleOf(const TradeoffPad& pad, Place place)
{
    return pad.cell(place.first, place.second).center().toPoint();
}

/// Away from the crosshair, which runs through the middle.
QColor cellColour(TradeoffPad& pad, int column, int row)
{
    return pad.grab().toImage().pixelColor((pad.cell(column, row).topLeft() + QPointF(3, 3)).toPoint());
}

QList<Place> placesOf(const QSignalSpy& spy)
{
    QList<Place> places;
    for (const QList<QVariant>& arguments : spy)
        places.append({arguments[0].toInt(), arguments[1].toInt()});
    return places;
}

} // namespace

class TradeoffPadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dragTellsTheWay_data();
    void dragTellsTheWay();
    void dragBeyondTheFieldEndsAtItsRim();
    void aClickWhereItStandsTellsNothing();
    void otherButtonsDoNotMove();
    void keysMove_data();
    void keysMove();
    void aHeldKeyIsOneStep();
    void leavingCommits();
    void setPlaceIsQuiet();
    void readyCellsAreLit();
    void rightToLeftMirrorsTheCells();
    void pulsesOnlyWhileBusy();
    void cellsAreLitOneByOne();
    void oneAxisIsOneRow();
    void otherAxesAreAnotherField();
    void marksLieBetweenColumns();
    void unavailableSaysWhy();
    void saysWhereItStands();
    void plotDrawsWhatIsKnown();
    void plotSaysTheNumbers();

private:
    std::unique_ptr<TradeoffPad> shownPad(Qt::LayoutDirection direction = Qt::LeftToRight) const;
};

void TradeoffPadTest::init()
{
    applyTheme(Theme::Light);
}

std::unique_ptr<TradeoffPad> TradeoffPadTest::shownPad(Qt::LayoutDirection direction) const
{
    auto pad = std::make_unique<TradeoffPad>();
    pad->setLayoutDirection(direction);
    pad->resize(280, pad->sizeHint().height());
    pad->setAxes(stepsAxis(), identityAxis());
    pad->setPlace(8, 2);
    pad->show();
    pad->setFocus();
    return pad;
}

void TradeoffPadTest::dragTellsTheWay_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QList<Place>>("way");
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const char* name = direction == Qt::LeftToRight ? "left to right" : "right to left";
        QTest::addRow("one step on, %s", name) << direction << QList<Place>{{9, 2}};
        QTest::addRow("corner to corner, %s", name) << direction << QList<Place>{{0, 0}, {16, 4}};
        QTest::addRow("there and back, %s", name) << direction << QList<Place>{{3, 1}, {3, 4}, {12, 4}, {8, 2}};
    }
}

void TradeoffPadTest::dragTellsTheWay()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QList<Place>, way);
    const auto pad = shownPad(direction);
    QSignalSpy changed(pad.get(), &TradeoffPad::placeChanged), committed(pad.get(), &TradeoffPad::placeCommitted);

    QTest::mousePress(pad.get(), Qt::LeftButton, {}, middleOf(*pad, way.first()));
    for (const Place& place : way)
        QTest::mouseMove(pad.get(), middleOf(*pad, place));
    QCOMPARE(placesOf(changed), way);
    QCOMPARE(committed.size(), 0);
    QTest::mouseRelease(pad.get(), Qt::LeftButton, {}, middleOf(*pad, way.last()));
    QCOMPARE(placesOf(changed), way);
    QCOMPARE(placesOf(committed), QList<Place>{way.last()});
    QCOMPARE(placeOf(*pad), way.last());
}

void TradeoffPadTest::dragBeyondTheFieldEndsAtItsRim()
{
    const auto pad = shownPad();
    QTest::mousePress(pad.get(), Qt::LeftButton, {}, middleOf(*pad, {8, 2}));
    QTest::mouseMove(pad.get(), QPoint(5000, -3000));
    QCOMPARE(placeOf(*pad), Place(kColumns - 1, kRows - 1));
    QTest::mouseMove(pad.get(), QPoint(-5000, 3000));
    QCOMPARE(placeOf(*pad), Place(0, 0));
    QTest::mouseRelease(pad.get(), Qt::LeftButton, {}, QPoint(-5000, 3000));
}

void TradeoffPadTest::aClickWhereItStandsTellsNothing()
{
    const auto pad = shownPad();
    QSignalSpy changed(pad.get(), &TradeoffPad::placeChanged), committed(pad.get(), &TradeoffPad::placeCommitted);
    QTest::mouseClick(pad.get(), Qt::LeftButton, {}, middleOf(*pad, {8, 2}));
    QCOMPARE(changed.size() + committed.size(), 0);
    QTest::mouseClick(pad.get(), Qt::LeftButton, {}, middleOf(*pad, {9, 2}));
    QCOMPARE(changed.size() + committed.size(), 2);
}

void TradeoffPadTest::otherButtonsDoNotMove()
{
    const auto pad = shownPad();
    QSignalSpy changed(pad.get(), &TradeoffPad::placeChanged);
    QTest::mouseClick(pad.get(), Qt::RightButton, {}, middleOf(*pad, {1, 1}));
    QTest::mouseMove(pad.get(), middleOf(*pad, {2, 2}));
    QCOMPARE(changed.size(), 0);
}

void TradeoffPadTest::keysMove_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Place>("end");
    QTest::newRow("right") << Qt::Key_Right << Qt::LeftToRight << Place(9, 2);
    QTest::newRow("left") << Qt::Key_Left << Qt::LeftToRight << Place(7, 2);
    QTest::newRow("right, right to left") << Qt::Key_Right << Qt::RightToLeft << Place(7, 2);
    QTest::newRow("left, right to left") << Qt::Key_Left << Qt::RightToLeft << Place(9, 2);
    QTest::newRow("up") << Qt::Key_Up << Qt::LeftToRight << Place(8, 3);
    QTest::newRow("down") << Qt::Key_Down << Qt::LeftToRight << Place(8, 1);
    QTest::newRow("page up") << Qt::Key_PageUp << Qt::LeftToRight << Place(12, 2);
    QTest::newRow("page down") << Qt::Key_PageDown << Qt::LeftToRight << Place(4, 2);
    QTest::newRow("home") << Qt::Key_Home << Qt::LeftToRight << Place(0, 2);
    QTest::newRow("end") << Qt::Key_End << Qt::LeftToRight << Place(kColumns - 1, 2);
    QTest::newRow("end, right to left") << Qt::Key_End << Qt::RightToLeft << Place(kColumns - 1, 2);
}

void TradeoffPadTest::keysMove()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(Place, end);
    const auto pad = shownPad(direction);
    QSignalSpy changed(pad.get(), &TradeoffPad::placeChanged), committed(pad.get(), &TradeoffPad::placeCommitted);
    QTest::keyClick(pad.get(), key);
    QCOMPARE(placesOf(changed), QList<Place>{end});
    QCOMPARE(placesOf(committed), QList<Place>{end});
    // Against the rim nothing happens any more.
    for (int i = 0; i < kColumns - 1; ++i)
        QTest::keyClick(pad.get(), key);
    const qsizetype before = changed.size();
    QTest::keyClick(pad.get(), key);
    QCOMPARE(changed.size(), before);
    QCOMPARE(committed.size(), before);
}

void TradeoffPadTest::aHeldKeyIsOneStep()
{
    const auto pad = shownPad();
    QSignalSpy changed(pad.get(), &TradeoffPad::placeChanged), committed(pad.get(), &TradeoffPad::placeCommitted);
    const auto send = [&](QEvent::Type type, bool repeated) {
        QKeyEvent event(type, Qt::Key_Right, Qt::NoModifier, QString(), repeated);
        QCoreApplication::sendEvent(pad.get(), &event);
    };
    send(QEvent::KeyPress, false);
    for (int i = 0; i < 3; ++i) {
        send(QEvent::KeyRelease, true);
        send(QEvent::KeyPress, true);
    }
    QCOMPARE(changed.size(), 4);
    QCOMPARE(committed.size(), 0);
    send(QEvent::KeyRelease, false);
    QCOMPARE(placesOf(committed), QList<Place>({{12, 2}}));
}

void TradeoffPadTest::leavingCommits()
{
    const auto pad = shownPad();
    QSignalSpy committed(pad.get(), &TradeoffPad::placeCommitted);
    QTest::keyPress(pad.get(), Qt::Key_Up);
    QCOMPARE(committed.size(), 0);
    pad->hide();
    QCOMPARE(placesOf(committed), QList<Place>({{8, 3}}));
}

void TradeoffPadTest::setPlaceIsQuiet()
{
    const auto pad = shownPad();
    QSignalSpy changed(pad.get(), &TradeoffPad::placeChanged), committed(pad.get(), &TradeoffPad::placeCommitted);
    pad->setPlace(99, -3);
    QCOMPARE(placeOf(*pad), Place(kColumns - 1, 0));
    QCOMPARE(changed.size() + committed.size(), 0);
}

void TradeoffPadTest::readyCellsAreLit()
{
    const auto pad = shownPad();
    const QColor dark = cellColour(*pad, 2, 1);
    QCOMPARE(cellColour(*pad, 9, 1), dark);
    pad->setRow(1, 5, false);
    QVERIFY(cellColour(*pad, 2, 1) != dark);
    QCOMPARE(cellColour(*pad, 5, 1), cellColour(*pad, 2, 1));
    QCOMPARE(cellColour(*pad, 6, 1), dark);
    QCOMPARE(cellColour(*pad, 2, 3), dark);
    const QColor elsewhere = cellColour(*pad, 2, 1);
    pad->setPlace(14, 1); // its own row stands out
    QVERIFY(cellColour(*pad, 2, 1) != elsewhere);
    pad->clearRows();
    QCOMPARE(cellColour(*pad, 2, 1), dark);
    pad->setRow(kRows, 5, true); // no such row
    QVERIFY(!pad->isAnimating());
}

void TradeoffPadTest::rightToLeftMirrorsTheCells()
{
    const auto pad = shownPad(Qt::RightToLeft);
    QVERIFY(pad->cell(0, 0).left() > pad->cell(16, 0).right());
    QVERIFY(pad->cell(0, 0).top() > pad->cell(0, 4).bottom());
    QVERIFY(pad->field().left() == 0 && pad->field().right() < pad->width() - 1);
}

void TradeoffPadTest::pulsesOnlyWhileBusy()
{
    const auto pad = shownPad();
    QVERIFY(!pad->isAnimating());
    pad->setRow(2, 3, true);
    QVERIFY(pad->isAnimating());
    const QColor first = cellColour(*pad, 4, 2);
    QTRY_VERIFY_WITH_TIMEOUT(cellColour(*pad, 4, 2) != first, 5000);
    pad->hide();
    QVERIFY(!pad->isAnimating());
    pad->show();
    QVERIFY(pad->isAnimating());
    pad->setUnavailable("Not now.");
    QVERIFY(!pad->isAnimating());
    pad->setUnavailable({});
    QVERIFY(pad->isAnimating());
    pad->setRow(2, 4, false);
    QVERIFY(!pad->isAnimating());
    pad->setRow(2, kColumns - 1, true); // nothing is left to do
    QVERIFY(!pad->isAnimating());
    pad->setRow(0, -1, true);
    QVERIFY(pad->isAnimating());
    pad->clearRows();
    QVERIFY(!pad->isAnimating());
}

void TradeoffPadTest::unavailableSaysWhy()
{
    const auto pad = shownPad();
    pad->setUnavailable("This bundle can only recover.");
    QVERIFY(!pad->isEnabled());
    QCOMPARE(pad->accessibleDescription(), QString("This bundle can only recover."));
    QSignalSpy changed(pad.get(), &TradeoffPad::placeChanged);
    QTest::mouseClick(pad.get(), Qt::LeftButton, {}, middleOf(*pad, {1, 1}));
    QCOMPARE(changed.size(), 0);
    pad->setUnavailable({});
    QVERIFY(pad->isEnabled());
}

void TradeoffPadTest::saysWhereItStands()
{
    const auto pad = shownPad();
    QVERIFY(!pad->accessibleName().isEmpty());
    QCOMPARE(pad->accessibleDescription(), QString("Steps: 8, Identity weight: 50 percent"));
    QTest::keyClick(pad.get(), Qt::Key_Up);
    QCOMPARE(pad->accessibleDescription(), QString("Steps: 8, Identity weight: 75 percent"));
}

void TradeoffPadTest::plotDrawsWhatIsKnown()
{
    TradeoffPlot plot;
    plot.resize(280, plot.sizeHint().height());
    plot.setColumns(kColumns);
    plot.setPosition(4);
    const QImage empty = plot.grab().toImage();
    // The accent is only in the line of likeness: how far to the right it reaches.
    const auto reach = [&] {
        const QImage image = plot.grab().toImage();
        int furthest = -1;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) == QApplication::palette().color(QPalette::Highlight))
                    furthest = x;
            }
        }
        return furthest;
    };
    QCOMPARE(reach(), -1);
    std::vector<std::optional<FaceFigures>> figures;
    for (int i = 0; i <= 4; ++i)
        figures.push_back(FaceFigures{std::nullopt, 1 + 0.1 * i});
    plot.setFigures(figures);
    QVERIFY(plot.grab().toImage() != empty);
    QCOMPARE(reach(), -1); // without a recogniser there is only detail
    for (int i = 0; i <= 4; ++i)
        figures[static_cast<std::size_t>(i)]->likeness = likenessOfPhoto(0.9 - 0.02 * i);
    plot.setFigures(figures);
    const int partial = reach();
    QVERIFY(partial > 0 && partial < 200);
    figures.resize(kColumns, FaceFigures{likenessOfPhoto(0.7), 1.6});
    plot.setFigures(figures);
    QVERIFY(reach() > partial + 50);
    const QImage here = plot.grab().toImage();
    plot.setPosition(12);
    QVERIFY(plot.grab().toImage() != here);
}

void TradeoffPadTest::plotSaysTheNumbers()
{
    QLocale::setDefault(QLocale::c());
    TradeoffPlot plot;
    plot.setColumns(kColumns);
    plot.setPosition(1);
    QCOMPARE(plot.accessibleDescription(), QString("Nothing is measured here yet."));
    plot.setFigures({FaceFigures{likenessOfPhoto(0.9), 1}, FaceFigures{likenessOfPhoto(0.85), 1.25},
                     FaceFigures{std::nullopt, 1.5}});
    QCOMPARE(plot.accessibleDescription(), QString("Here the likeness is 0.85 and the detail 1.25."));
    plot.setPosition(2);
    QCOMPARE(plot.accessibleDescription(), QString("Here the detail is 1.50."));
    plot.setColumns(2); // another pad: what is beyond it is not there, and the handle is within it
    QCOMPARE(plot.accessibleDescription(), QString("Here the likeness is 0.85 and the detail 1.25."));
}

void TradeoffPadTest::oneAxisIsOneRow()
{
    const auto pad = shownPad();
    pad->setPlace(3, 2);
    pad->setAxes(stepsAxis(), {});
    QCOMPARE(pad->rows(), 1);
    QCOMPARE(placeOf(*pad), Place(3, 0));
    QCOMPARE(pad->accessibleDescription(), QString("Steps: 3"));
    QVERIFY(pad->cell(3, 0).height() > pad->field().height() * 0.8);
    QSignalSpy moved(pad.get(), &TradeoffPad::placeChanged);
    QTest::keyClick(pad.get(), Qt::Key_Up);
    QCOMPARE(moved.count(), 0);
    QTest::mouseClick(pad.get(), Qt::LeftButton, {},
                      QPoint(pad->cell(9, 0).center().toPoint().x(), pad->field().top() + 4));
    QCOMPARE(placeOf(*pad), Place(9, 0));
}

void TradeoffPadTest::otherAxesAreAnotherField()
{
    const auto pad = shownPad();
    pad->setPlace(16, 4);
    pad->setRow(1, 5, true);
    const QColor lit = cellColour(*pad, 2, 1);
    PadAxis few{"Sharpness", "Faithful", "Sharp", {"0 percent", "50 percent", "100 percent"}};
    pad->setAxes(few, {});
    QCOMPARE(pad->columns(), 3);
    QCOMPARE(placeOf(*pad), Place(2, 0)); // as near as there is
    QCOMPARE(pad->accessibleDescription(), QString("Sharpness: 100 percent"));
    QVERIFY(!pad->isAnimating());
    QVERIFY(pad->toolTip().contains("Faithful") && pad->toolTip().contains("Sharp"));
    pad->setAxes(stepsAxis(), identityAxis());
    QVERIFY(cellColour(*pad, 2, 1) != lit);
    pad->setAxes({}, {}); // nothing to choose
    QCOMPARE(pad->columns(), 1);
    QCOMPARE(pad->rows(), 1);
    QSignalSpy moved(pad.get(), &TradeoffPad::placeChanged);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Up, Qt::Key_End, Qt::Key_PageUp})
        QTest::keyClick(pad.get(), key);
    QCOMPARE(moved.count(), 0);
}

void TradeoffPadTest::cellsAreLitOneByOne()
{
    const auto pad = shownPad();
    const QColor dark = cellColour(*pad, 5, 1);
    pad->setCell(5, 1, true);
    QVERIFY(pad->isAnimating());
    pad->setCell(5, 1, false);
    QVERIFY(!pad->isAnimating());
    const QColor lit = cellColour(*pad, 5, 1);
    QVERIFY(lit != dark);
    for (const int column : {0, 4, 6, 16})
        QCOMPARE(cellColour(*pad, column, 1), dark);
    pad->setCell(9, 1, false);
    QCOMPARE(cellColour(*pad, 9, 1), lit);
    QCOMPARE(cellColour(*pad, 5, 1), lit); // and stays so
    for (const Place& nowhere : {Place(-1, 0), Place(kColumns, 0), Place(0, -1), Place(0, kRows)})
        pad->setCell(nowhere.first, nowhere.second, true);
    QVERIFY(!pad->isAnimating());
}

void TradeoffPadTest::marksLieBetweenColumns()
{
    const auto pad = shownPad();
    const QImage plain = pad->grab().toImage();
    pad->setMarks({0, 6, 12, 16, 40}); // at the rim, and beyond it, nothing else happens
    QCOMPARE(pad->marks(), (std::vector<int>{6, 12}));
    const QImage marked = pad->grab().toImage();
    const int between = static_cast<int>((pad->cell(6, 0).right() + pad->cell(7, 0).left()) / 2);
    const auto differs = [&](int x, int y) { return marked.pixel(x, y) != plain.pixel(x, y); };
    int changed = 0;
    for (int y = pad->field().top() + 4; y < pad->field().bottom() - 4; ++y)
        changed += differs(between, y) || differs(between - 1, y);
    QVERIFY(changed > pad->field().height() / 2);
    pad->setMarks({});
    QCOMPARE(pad->grab().toImage(), plain);
}

HEIRLOOM_WINDOW_TEST(TradeoffPadTest)
#include "tst_tradeoff_pad.moc"
