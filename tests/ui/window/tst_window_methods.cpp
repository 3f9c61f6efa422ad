// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/controls.h"
#include "tests/ui/window/window_test.h"

#include "engine/methods/common_params.h"
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
    const FaceTreatment& treatment() const { return m_window->workspace().selected()->treatment; }
    const MethodComparison& comparison() const { return *m_window->panel().findChild<MethodComparison*>(); }
    QImage picture(const char* method) const { return comparison().button(method)->icon().pixmap(120, 120).toImage(); }
    bool isCompared(const char* method) const { return picture(method).pixelColor(60, 60).alpha() > 0; }
};

void TestWindowMethods::triesTheOtherMethod()
{
    openStaged();
    QVERIFY(m_window->actions().tryOtherMethod->isEnabled());
    const QImage refined = shot(*m_window);
    pressKeys(*m_window, *m_window->actions().tryOtherMethod);
    QCOMPARE(treatment().method.id, std::string("staged"));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(isCompared("latent") && isCompared("staged"), kPatience);
    QVERIFY(differing(picture("latent"), picture("staged")) > 100);
    QVERIFY(differing(refined, shot(*m_window)) > 100);

    // Back by a click on the other picture: the same pixels as before.
    QTest::mouseClick(comparison().button("latent"), Qt::LeftButton);
    QCOMPARE(treatment().method.id, std::string("latent"));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QCOMPARE(differing(refined, shot(*m_window)), 0);
    QVERIFY(isCompared("latent") && isCompared("staged"));

    // Elsewhere both come anew, and the photo shows the chosen one.
    const QImage both[]{picture("latent"), picture("staged")};
    QTest::keyClick(m_window->panel().findChild<TradeoffPad*>(), Qt::Key_Right);
    QCOMPARE(stepsOf(treatment()), 3);
    QVERIFY(!isCompared("staged"));
    QTRY_VERIFY_WITH_TIMEOUT(isCompared("latent") && isCompared("staged"), kPatience);
    QVERIFY(differing(both[0], picture("latent")) > 0 && differing(both[1], picture("staged")) > 0);
    QCOMPARE(treatment().method.id, std::string("latent"));
    QCOMPARE(m_window->workspace().view(1).shown->shown, pointOf(treatment()));
    controlNamed<QAbstractButton>(m_window->panel(), "Method: Recover")->click();
    QVERIFY(!m_window->actions().tryOtherMethod->isEnabled());
}

void TestWindowMethods::triesItHalfWay()
{
    openStaged();
    controlNamed<QSpinBox>(m_window->panel(), "Steps")->setValue(0);
    const FaceTreatment before = treatment();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    pressKeys(*m_window, *m_window->actions().tryOtherMethod);
    QCOMPARE(treatment().method.id, std::string("staged"));
    QCOMPARE(stepsOf(treatment()), kRunSteps / 2);
    QTRY_VERIFY_WITH_TIMEOUT(isCompared("latent") && isCompared("staged"), kPatience);
    QVERIFY(differing(picture("latent"), picture("staged")) > 100);
    pressKeys(*m_window, *m_window->actions().undo); // one step
    QCOMPARE(treatment(), before);
}

void TestWindowMethods::stagesThatStartElsewhere()
{
    openStaged();
    controlNamed<QAbstractButton>(m_window->panel(), "Method: In stages")->click();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    const QImage usual = shot(*m_window);
    controlNamed<QToolButton>(m_window->panel(), "More settings")->click();
    controlNamed<QSpinBox>(m_window->panel(), "New in the shape")->setValue(20);
    QCOMPARE(treatment().method.params.number("shape_start"), 0.2);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QCOMPARE(m_window->workspace().view(1).shown->shown, pointOf(treatment()));
    QVERIFY(differing(usual, shot(*m_window)) > 100);
    pressKeys(*m_window, *m_window->actions().undo);
    QVERIFY(!treatment().method.params.find("shape_start"));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    QCOMPARE(differing(usual, shot(*m_window)), 0);
}

WINDOW_TEST_MAIN(TestWindowMethods)
#include "tst_window_methods.moc"
