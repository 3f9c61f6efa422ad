// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/controls.h"
#include "tests/ui/window/window_test.h"

#include "ui/panel/face_panel.h"
#include "ui/panel/method_comparison.h"

#include <QSpinBox>
#include <QToolButton>

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;

/// Choosing between the methods that diffuse, and what is set for the one in stages.
class TestWindowMethods : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void triesTheOtherMethod();
    void triesItHalfWay();
    void stagesThatStartElsewhere();

private:
    void openStaged()
    {
        moveIn(&TestBundles::staged);
        m_window = m_home->restored();
    }
    const FaceLook& look() const { return m_window->workspace().selected()->look; }
    const MethodComparison& comparison() const { return *m_window->panel().findChild<MethodComparison*>(); }
    QImage picture(Method method) const { return comparison().button(method)->icon().pixmap(120, 120).toImage(); }
    bool isCompared(Method method) const { return picture(method).pixelColor(60, 60).alpha() > 0; }
};

void TestWindowMethods::triesTheOtherMethod()
{
    openStaged();
    QVERIFY(m_window->actions().tryOtherMethod->isEnabled());
    const QImage refined = shot(*m_window);
    pressKeys(*m_window, *m_window->actions().tryOtherMethod);
    QCOMPARE(look().method, Method::Truncated);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(isCompared(Method::Refine) && isCompared(Method::Truncated), kPatience);
    QVERIFY(differing(picture(Method::Refine), picture(Method::Truncated)) > 100);
    QVERIFY(differing(refined, shot(*m_window)) > 100);

    // Back by a click on the other picture: the same pixels as before.
    QTest::mouseClick(comparison().button(Method::Refine), Qt::LeftButton);
    QCOMPARE(look().method, Method::Refine);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QCOMPARE(differing(refined, shot(*m_window)), 0);
    QVERIFY(isCompared(Method::Refine) && isCompared(Method::Truncated));

    // Elsewhere both come anew, and the photo shows the chosen one.
    const QImage both[]{picture(Method::Refine), picture(Method::Truncated)};
    QTest::keyClick(m_window->panel().findChild<TradeoffPad*>(), Qt::Key_Right);
    QCOMPARE(look().steps, 3);
    QVERIFY(!isCompared(Method::Truncated));
    QTRY_VERIFY_WITH_TIMEOUT(isCompared(Method::Refine) && isCompared(Method::Truncated), kPatience);
    QVERIFY(differing(both[0], picture(Method::Refine)) > 0 && differing(both[1], picture(Method::Truncated)) > 0);
    QCOMPARE(look().method, Method::Refine);
    QCOMPARE(m_window->workspace().view(1).shown->shown.method, Method::Refine);
    controlNamed<QAbstractButton>(m_window->panel(), "Method: Recover")->click();
    QVERIFY(!m_window->actions().tryOtherMethod->isEnabled());
}

void TestWindowMethods::triesItHalfWay()
{
    openStaged();
    controlNamed<QSpinBox>(m_window->panel(), "Steps")->setValue(0);
    const FaceLook before = look();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    pressKeys(*m_window, *m_window->actions().tryOtherMethod);
    QCOMPARE(look().method, Method::Truncated);
    QCOMPARE(look().steps, kRunSteps / 2);
    QTRY_VERIFY_WITH_TIMEOUT(isCompared(Method::Refine) && isCompared(Method::Truncated), kPatience);
    QVERIFY(differing(picture(Method::Refine), picture(Method::Truncated)) > 100);
    pressKeys(*m_window, *m_window->actions().undo); // one step
    QCOMPARE(look(), before);
}

void TestWindowMethods::stagesThatStartElsewhere()
{
    openStaged();
    controlNamed<QAbstractButton>(m_window->panel(), "Method: In stages")->click();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    const QImage usual = shot(*m_window);
    controlNamed<QToolButton>(m_window->panel(), "More settings")->click();
    controlNamed<QSpinBox>(m_window->panel(), "New in the shape")->setValue(20);
    QVERIFY(look().starts);
    QCOMPARE((*look().starts)[0], 0.2);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QCOMPARE(m_window->workspace().view(1).shown->shown.starts, look().starts);
    QVERIFY(differing(usual, shot(*m_window)) > 100);
    pressKeys(*m_window, *m_window->actions().undo);
    QVERIFY(!look().starts);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QCOMPARE(differing(usual, shot(*m_window)), 0);
}

WINDOW_TEST_MAIN(TestWindowMethods)
#include "tst_window_methods.moc"
