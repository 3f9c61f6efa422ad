// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/controls.h"
#include "tests/ui/window/window_test.h"

#include "engine/stages/geometry/geometry.h"

#include <QPushButton>

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;

/// The question whether a photo is to be turned, in which the people do not stand upright.
class TestWindowTurning : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void asks_data();
    void asks();
    void turnsAndAsksOnce();
    void leavesIt();
    void notWhereSomebodyHasTurned();
    void onlyAboveItsPhoto();

private:
    InlineMessage& bar() const { return m_window->page().turnBar(); }
    Geometry geometry() const
    {
        const Recipe& recipe = m_window->project().photos().front().edit.recipe;
        return geometryOf(stageOf(recipe, kGeometryStage).params);
    }
    static Face leaning(double roll, double confidence = 0.9)
    {
        Face face = heirloom::test::placedFace(1, 225, 124, 43);
        face.roll = roll;
        face.confidence = confidence;
        return face;
    }
    /// As if a search had brought them.
    void find(const std::vector<Face>& faces) const
    {
        Q_EMIT m_window->workspace().facesFound(m_window->workspace().photo(), faces);
    }
};

void TestWindowTurning::asks_data()
{
    QTest::addColumn<std::vector<Face>>("faces");
    QTest::addColumn<bool>("asks");
    QTest::newRow("upright") << std::vector<Face>{leaning(0), leaning(20)} << false;
    QTest::newRow("on the side") << std::vector<Face>{leaning(90)} << true;
    QTest::newRow("most on the side") << std::vector<Face>{leaning(-88), leaning(-100), leaning(0)} << true;
    QTest::newRow("on the head") << std::vector<Face>{leaning(179)} << true;
    QTest::newRow("not sure that it is a face") << std::vector<Face>{leaning(90, 0.4)} << false;
    QTest::newRow("nobody") << std::vector<Face>{} << false;
}

void TestWindowTurning::asks()
{
    QFETCH(std::vector<Face>, faces);
    QFETCH(bool, asks);
    m_window = m_home->restored();
    QVERIFY(!bar().isSaying());
    find(faces);
    QCOMPARE(bar().isSaying(), asks);
    QCOMPARE(bar().isVisible(), asks);
    QCOMPARE(geometry(), Geometry()); // nothing is done unasked
}

void TestWindowTurning::turnsAndAsksOnce()
{
    m_window = m_home->restored();
    find({leaning(90)}); // clockwise: upright again after three quarters
    controlNamed<QPushButton>(bar(), "Turn")->click();
    QCOMPARE(geometry().turn, 3);
    QVERIFY(!bar().isSaying());
    pressKeys(*m_window, *m_window->actions().undo);
    QCOMPARE(geometry(), Geometry());
    find({leaning(90)});
    QVERIFY(!bar().isSaying());
}

void TestWindowTurning::leavesIt()
{
    m_window = m_home->restored();
    find({leaning(180)});
    controlNamed<QPushButton>(bar(), "Leave It")->click();
    QVERIFY(!bar().isSaying());
    QCOMPARE(geometry(), Geometry());
    find({leaning(180)});
    QVERIFY(!bar().isSaying());
}

void TestWindowTurning::notWhereSomebodyHasTurned()
{
    m_window = m_home->restored();
    m_window->actions().turnRight->trigger();
    find({leaning(90)});
    QVERIFY(!bar().isSaying());
    m_window->actions().turnLeft->trigger(); // back again, by hand
    find({leaning(90)});
    QVERIFY(!bar().isSaying());
}

void TestWindowTurning::onlyAboveItsPhoto()
{
    m_window = m_home->restored();
    QVERIFY(heirloom::test::writePhoto(pathOf(m_home->path("another.png")), 120, 90));
    const PhotoId first = m_window->workspace().photo();
    const PhotoId other = m_window->project().addPhotos({m_home->path("another.png")}).front();
    Q_EMIT m_window->workspace().facesFound(other, {leaning(-90)});
    QVERIFY(!bar().isSaying());
    m_window->workspace().showPhoto(other);
    QVERIFY(bar().isSaying());
    m_window->workspace().showPhoto(first);
    QVERIFY(!bar().isSaying());
    m_window->workspace().showPhoto(other); // nobody has answered
    QVERIFY(bar().isSaying());
    m_window->actions().turnRight->trigger(); // an answer, too
    QVERIFY(!bar().isSaying());
}

WINDOW_TEST_MAIN(TestWindowTurning)
#include "tst_window_turning.moc"
