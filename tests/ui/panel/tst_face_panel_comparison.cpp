// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "tests/support/test_main.h"
#include "tests/ui/panel/panel_parts.h"
#include "ui/panel/method_comparison.h"
#include "ui/panel/tradeoff_pad.h"
#include "ui/style/style.h"

#include <algorithm>

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;

namespace {

bool hasPicture(const MethodComparison& comparison, const char* method)
{
    return comparison.button(method)->icon().pixmap(120, 120).toImage().pixelColor(60, 60).alpha() > 0;
}

ImageBuffer flatCrop(std::uint8_t level)
{
    return {{64, 64, 3, SampleDepth::Bits8}, std::vector<std::uint8_t>(64 * 64 * 3, level)};
}

int stepsOf(const FacePanel& panel)
{
    return static_cast<int>(panel.treatment().method.params.whole("steps", -1));
}

/// Whether it says that with no steps all methods show the same.
bool saysTheSame(const MethodComparison& comparison)
{
    return std::ranges::any_of(comparison.findChildren<QLabel*>(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains("no steps");
    });
}

} // namespace

/// A face by one method beside the same face by another.
class FacePanelComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void otherMethodIsTried();
    void otherMethodIsTriedHalfWay();
    void stepsThatNobodyChoseAreSteps();
    void picturesOfOtherPlacesAreNotCompared();
};

void FacePanelComparisonTest::init()
{
    QLocale::setDefault(QLocale::c());
    applyTheme(Theme::Light);
}

void FacePanelComparisonTest::otherMethodIsTried()
{
    const auto panel = shownPanel();
    const auto& comparison = *panel->findChild<MethodComparison*>();
    QVERIFY(!comparison.isVisible()); // there is no other method
    panel->tryOtherMethod();
    QCOMPARE(panel->treatment(), refinedTreatment());
    panel->setMethods(allMethods());
    QVERIFY(comparison.tryButton()->isVisible() && !comparison.button("latent")->isVisible());
    QVERIFY(!panel->missingPicture());
    panel->setPicture(pointOf(panel->treatment()), flatCrop(10));

    QSignalSpy changed(panel.get(), &FacePanel::treatmentChanged);
    QTest::mouseClick(comparison.tryButton(), Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(panel->treatment().method.id, std::string("staged"));
    QCOMPARE(stepsOf(*panel), 5);
    QVERIFY(comparison.button("staged")->isChecked() && !comparison.button("latent")->isChecked());
    QVERIFY(hasPicture(comparison, "latent") && !hasPicture(comparison, "staged"));
    QVERIFY(!panel->missingPicture()); // what is there is the other one's
    panel->setPicture(pointOf(panel->treatment()), flatCrop(200));
    QVERIFY(hasPicture(comparison, "latent") && hasPicture(comparison, "staged"));

    QTest::keyClick(comparison.button("staged"), Qt::Key_Space); // taken already
    QCOMPARE(changed.size(), 1);
    QVERIFY(comparison.button("staged")->isChecked());
    QTest::mouseClick(comparison.button("latent"), Qt::LeftButton);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(panel->treatment(), refinedTreatment());
    QVERIFY(hasPicture(comparison, "latent") && hasPicture(comparison, "staged"));
    panel->clearRows(); // another face
    QVERIFY(comparison.tryButton()->isVisible() && !comparison.button("latent")->isVisible());
}

void FacePanelComparisonTest::otherMethodIsTriedHalfWay()
{
    const auto panel = shownPanel();
    panel->setMethods(allMethods());
    const auto& comparison = *panel->findChild<MethodComparison*>();
    named<QSpinBox>(*panel, "Steps")->setValue(0);
    QSignalSpy changed(panel.get(), &FacePanel::treatmentChanged);
    QTest::mouseClick(comparison.tryButton(), Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(panel->treatment().method.id, std::string("staged"));
    QCOMPARE(stepsOf(*panel), kRunSteps / 2);
    QVERIFY(!saysTheSame(comparison));
    QCOMPARE(panel->missingPicture().value_or(std::string()), std::string("latent"));
    TradeoffPoint other = pointOf(panel->treatment());
    other.method.id = "latent";
    panel->setPicture(other, flatCrop(100)); // by whichever method
    QVERIFY(hasPicture(comparison, "latent") && !panel->missingPicture());

    // Who goes back there is told why the pictures are the same, while the pad stays under the pointer; a click on one takes its
    // method and no more.
    const auto padAt = [&] { return panel->findChild<TradeoffPad*>()->mapTo(panel.get(), QPoint()); };
    QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
    QTRY_VERIFY(comparison.height() > comparison.button("latent")->sizeHint().height()); // the pictures have their room
    const QPoint before = padAt();
    named<QSpinBox>(*panel, "Steps")->setValue(0);
    QCoreApplication::processEvents();
    QVERIFY(saysTheSame(comparison));
    QCOMPARE(padAt(), before);
    QTest::mouseClick(comparison.button("latent"), Qt::LeftButton);
    QCOMPARE(panel->treatment().method.id, std::string("latent"));
    QCOMPARE(stepsOf(*panel), 0);
}

void FacePanelComparisonTest::stepsThatNobodyChoseAreSteps()
{
    // As many as the method says, not none.
    const auto panel = shownPanel(treatmentOf("latent"));
    panel->setMethods(allMethods());
    const auto& comparison = *panel->findChild<MethodComparison*>();
    QCOMPARE(named<QSpinBox>(*panel, "Steps")->value(), kRunSteps);
    panel->tryOtherMethod();
    QCOMPARE(panel->treatment(), treatmentOf("staged"));
    QVERIFY(!saysTheSame(comparison));
}

void FacePanelComparisonTest::picturesOfOtherPlacesAreNotCompared()
{
    const auto panel = shownPanel();
    panel->setMethods(allMethods());
    const auto& comparison = *panel->findChild<MethodComparison*>();
    panel->tryOtherMethod();
    const TradeoffPoint before = pointOf(panel->treatment());
    panel->setPicture(before, flatCrop(10));
    QVERIFY(hasPicture(comparison, "staged"));
    named<QSpinBox>(*panel, "Steps")->setValue(9);
    QVERIFY(!hasPicture(comparison, "staged"));
    panel->setPicture(before, flatCrop(10)); // comes late
    QVERIFY(!hasPicture(comparison, "staged"));
    named<QPushButton>(*panel, "Method: Recover")->click();
    QVERIFY(!comparison.button("staged")->isVisible() && !comparison.tryButton()->isVisible());
}

HEIRLOOM_WINDOW_TEST(FacePanelComparisonTest)
#include "tst_face_panel_comparison.moc"
