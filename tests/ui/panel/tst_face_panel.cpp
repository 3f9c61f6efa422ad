// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "tests/support/test_main.h"
#include "tests/ui/panel/panel_parts.h"
#include "ui/panel/method_choice.h"
#include "ui/panel/reference_list.h"
#include "ui/panel/tradeoff_pad.h"
#include "ui/panel/tradeoff_plot.h"
#include "ui/style/style.h"

#include <set>

#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;

namespace {

QList<QPair<FaceLook, bool>> looksOf(const QSignalSpy& spy)
{
    QList<QPair<FaceLook, bool>> looks;
    for (const QList<QVariant>& arguments : spy)
        looks.append({arguments[0].value<FaceLook>(), arguments[1].toBool()});
    return looks;
}

} // namespace

class FacePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void methodsShareARow();
    void withoutPeopleThereIsNoIdentity();
    void init();
    void showsALookWithoutASignal();
    void everyControlChangesItsPart_data();
    void everyControlChangesItsPart();
    void draggingThePadIsCommittedOnce();
    void draggingASliderIsCommittedOnce();
    void padAndSlidersMirrorEachOther();
    void whatIsNotTouchedStaysExact();
    void typedWeightMovesToAStop();
    void wheelDoesNotChangeWhatHasNoFocus();
    void recoverHasNoTradeoff();
    void anotherSeed();
};

void FacePanelTest::init()
{
    QLocale::setDefault(QLocale::c());
    applyTheme(Theme::Light);
}

void FacePanelTest::showsALookWithoutASignal()
{
    const auto panel = shownPanel({});
    QSignalSpy changed(panel.get(), &FacePanel::lookChanged);
    panel->setLook(refinedLook());
    QCOMPARE(changed.size(), 0);
    QVERIFY(panel->look() == refinedLook());
    QCOMPARE(panel->findChild<TradeoffPad*>()->steps(), 5);
    QCOMPARE(panel->findChild<TradeoffPad*>()->identityStop(), 3);
    QCOMPARE(named<QSpinBox>(*panel, "Steps")->value(), 5);
    QCOMPARE(named<QSpinBox>(*panel, "Identity weight")->value(), 75);
    QCOMPARE(named<QSpinBox>(*panel, "Strength")->value(), 80);
    QCOMPARE(named<QSpinBox>(*panel, "Grain")->value(), 30);
    QCOMPARE(named<QLineEdit>(*panel, "Seed")->text(), QString("7"));
    QVERIFY(named<QPushButton>(*panel, "Method: Refine")->isChecked());
    QVERIFY(!named<QPushButton>(*panel, "Method: Recover")->isChecked());
}

void FacePanelTest::everyControlChangesItsPart_data()
{
    QTest::addColumn<std::function<void(FacePanel&)>>("act");
    QTest::addColumn<FaceLook>("after");
    using Act = std::function<void(FacePanel&)>;
    const auto with = [](const std::function<void(FaceLook&)>& edit) {
        FaceLook look = refinedLook();
        edit(look);
        return look;
    };
    const auto spin = [](const char* name, int value) {
        return Act([=](FacePanel& panel) { named<QSpinBox>(panel, name)->setValue(value); });
    };
    const auto slide = [](const char* name, Qt::Key key) {
        return Act([=](FacePanel& panel) { QTest::keyClick(named<QSlider>(panel, name), key); });
    };
    QTest::newRow("steps, typed") << spin("Steps", 12) << with([](FaceLook& l) { l.steps = 12; });
    QTest::newRow("steps, by key") << slide("Steps", Qt::Key_End) << with([](FaceLook& l) { l.steps = kRunSteps; });
    QTest::newRow("weight, typed") << spin("Identity weight", 25) << with([](FaceLook& l) { l.identity = 0.25; });
    QTest::newRow("weight, by key") << slide("Identity weight", Qt::Key_Right)
                                    << with([](FaceLook& l) { l.identity = 1; });
    QTest::newRow("strength") << spin("Strength", 33) << with([](FaceLook& l) { l.strength = 0.33; });
    QTest::newRow("grain") << slide("Grain", Qt::Key_Home) << with([](FaceLook& l) { l.grain = 0; });
    QTest::newRow("method") << Act([](FacePanel& panel) { named<QPushButton>(panel, "Method: Recover")->click(); })
                            << with([](FaceLook& l) { l.method = Method::Recover; });
    QTest::newRow("another seed") << Act([](FacePanel& panel) {
        named<QPushButton>(panel, "Try another seed")->click();
    }) << with([](FaceLook& l) { l.seed = 8; });
    QTest::newRow("pad") << Act([](FacePanel& panel) {
        QTest::keyClick(panel.findChild<TradeoffPad*>(), Qt::Key_Down);
    }) << with([](FaceLook& l) { l.identity = 0.5; });
}

void FacePanelTest::everyControlChangesItsPart()
{
    QFETCH(std::function<void(FacePanel&)>, act);
    QFETCH(FaceLook, after);
    const auto panel = shownPanel();
    QSignalSpy changed(panel.get(), &FacePanel::lookChanged);
    act(*panel);
    const auto looks = looksOf(changed);
    QVERIFY(!looks.isEmpty());
    QVERIFY(looks.last().first == after);
    QVERIFY(looks.last().second);
    QVERIFY(panel->look() == after);
    // Back again, and nothing is left of it.
    panel->setLook(refinedLook());
    QCOMPARE(changed.size(), looks.size());
    act(*panel);
    QVERIFY(looksOf(changed).last().first == after);
}

void FacePanelTest::draggingThePadIsCommittedOnce()
{
    const auto panel = shownPanel();
    auto* pad = panel->findChild<TradeoffPad*>();
    QSignalSpy changed(panel.get(), &FacePanel::lookChanged);
    const auto at = [pad](int steps, int stop) { return pad->cell(steps, stop).center().toPoint(); };
    QTest::mousePress(pad, Qt::LeftButton, {}, at(6, 3));
    QTest::mouseMove(pad, at(7, 3));
    QTest::mouseMove(pad, at(8, 1));
    QTest::mouseRelease(pad, Qt::LeftButton, {}, at(8, 1));
    const auto looks = looksOf(changed);
    QCOMPARE(looks.size(), 4);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(looks[i].second, i == 3);
    QVERIFY(looks[2].first == looks[3].first);
    QCOMPARE(looks[3].first.steps, 8);
    QCOMPARE(looks[3].first.identity, 0.25);
}

void FacePanelTest::draggingASliderIsCommittedOnce()
{
    const auto panel = shownPanel();
    auto* slider = named<QSlider>(*panel, "Strength");
    QSignalSpy changed(panel.get(), &FacePanel::lookChanged);
    slider->setSliderDown(true);
    slider->setSliderPosition(60);
    slider->setSliderPosition(50);
    QCOMPARE(changed.size(), 2);
    slider->setSliderDown(false);
    const auto looks = looksOf(changed);
    QCOMPARE(looks.size(), 3);
    QVERIFY(!looks[0].second && !looks[1].second && looks[2].second);
    QCOMPARE(looks[2].first.strength, 0.5);
    slider->setSliderDown(true);
    slider->setSliderDown(false); // touched, not moved
    QCOMPARE(changed.size(), 3);
}

void FacePanelTest::padAndSlidersMirrorEachOther()
{
    const auto panel = shownPanel();
    auto* pad = panel->findChild<TradeoffPad*>();
    named<QSpinBox>(*panel, "Steps")->setValue(14);
    QCOMPARE(pad->steps(), 14);
    QTest::keyClick(named<QSlider>(*panel, "Identity weight"), Qt::Key_Home);
    QCOMPARE(pad->identityStop(), 0);
    QTest::mouseClick(pad, Qt::LeftButton, {}, pad->cell(2, 4).center().toPoint());
    QCOMPARE(named<QSlider>(*panel, "Steps")->value(), 2);
    QCOMPARE(named<QSpinBox>(*panel, "Steps")->value(), 2);
    QCOMPARE(named<QSpinBox>(*panel, "Identity weight")->value(), 100);
}

void FacePanelTest::whatIsNotTouchedStaysExact()
{
    FaceLook odd = refinedLook();
    odd.identity = 0.7123;
    odd.strength = 0.3337;
    const auto panel = shownPanel(odd);
    QSignalSpy changed(panel.get(), &FacePanel::lookChanged);
    QTest::keyClick(panel->findChild<TradeoffPad*>(), Qt::Key_Right);
    const FaceLook look = looksOf(changed).last().first;
    QCOMPARE(look.steps, odd.steps + 1);
    QCOMPARE(look.identity, odd.identity);
    QCOMPARE(look.strength, odd.strength);
}

void FacePanelTest::typedWeightMovesToAStop()
{
    const auto panel = shownPanel();
    auto* spin = named<QSpinBox>(*panel, "Identity weight");
    spin->setValue(40);
    QCOMPARE(spin->value(), 50);
    QCOMPARE(panel->look().identity, 0.5);
    spin->setValue(51);
    QCOMPARE(spin->value(), 50);
}

void FacePanelTest::wheelDoesNotChangeWhatHasNoFocus()
{
    const auto panel = shownPanel();
    auto* slider = named<QSlider>(*panel, "Strength");
    auto* spin = named<QSpinBox>(*panel, "Strength");
    QSignalSpy changed(panel.get(), &FacePanel::lookChanged);
    for (QWidget* control : {static_cast<QWidget*>(slider), static_cast<QWidget*>(spin)}) {
        const QPointF at = control->rect().center();
        QWheelEvent event(at, control->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(control, &event);
    }
    QCOMPARE(changed.size(), 0);
}

void FacePanelTest::recoverHasNoTradeoff()
{
    const auto panel = shownPanel();
    auto* pad = panel->findChild<TradeoffPad*>();
    QVERIFY(pad->isEnabled() && named<QSlider>(*panel, "Steps")->isEnabled());
    named<QPushButton>(*panel, "Method: Recover")->click();
    QVERIFY(!pad->isEnabled());
    QVERIFY(pad->accessibleDescription().contains("Refine"));
    QVERIFY(!named<QSlider>(*panel, "Steps")->isEnabled());
    QVERIFY(!named<QSpinBox>(*panel, "Identity weight")->isEnabled());
    QVERIFY(panel->findChild<TradeoffPlot*>()->isHidden());
    QVERIFY(named<QSlider>(*panel, "Strength")->isEnabled());
    named<QPushButton>(*panel, "Method: Refine")->click();
    QVERIFY(pad->isEnabled() && named<QSlider>(*panel, "Steps")->isEnabled());
    QVERIFY(!panel->findChild<TradeoffPlot*>()->isHidden());
}

void FacePanelTest::anotherSeed()
{
    const auto panel = shownPanel();
    auto* edit = named<QLineEdit>(*panel, "Seed");
    QSignalSpy changed(panel.get(), &FacePanel::lookChanged);
    edit->selectAll();
    QTest::keyClicks(edit, "-12x34");
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(panel->look().seed, std::uint64_t(1234));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
}

void FacePanelTest::withoutPeopleThereIsNoIdentity()
{
    const auto panel = shownPanel();
    auto* pad = panel->findChild<TradeoffPad*>();
    auto* weight = named<QSlider>(*panel, "Identity weight");
    QVERIFY(weight->isEnabled());
    panel->setPeopleKnown(false);
    QVERIFY(!weight->isEnabled());
    QCOMPARE(weight->value(), 0);
    QCOMPARE(pad->identityStop(), 0);
    QVERIFY(!panel->findChild<ReferenceList*>()->isEnabled());
    QSignalSpy changed(panel.get(), &FacePanel::lookChanged);
    QTest::keyClick(pad, Qt::Key_Right);
    QCOMPARE(changed.count(), 2); // moved, then committed
    QCOMPARE(panel->look().identity, 0.75); // what was wanted stays, for networks that know people
    panel->setPeopleKnown(true);
    QCOMPARE(pad->identityStop(), 3);
    QVERIFY(weight->isEnabled());
}

void FacePanelTest::methodsShareARow()
{
    MethodChoice choice;
    const QList<QPushButton*> buttons = choice.findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 3);
    const auto rows = [&](int width) {
        choice.resize(width, 200);
        choice.layout()->activate();
        std::set<int> heights;
        for (const QPushButton* button : buttons) {
            heights.insert(button->y());
            if (button->width() < button->fontMetrics().horizontalAdvance(button->text()))
                return 0; // its word is cut off
        }
        return static_cast<int>(heights.size());
    };
    choice.show();
    QCOMPARE(rows(600), 1);
    QVERIFY(std::abs(buttons[0]->width() - buttons[2]->width()) <= 1);
    QCOMPARE(rows(150), 2);
    QCOMPARE(buttons[2]->width(), choice.width());
    buttons[1]->setText(QString(40, 'W')); // another language
    QCOMPARE(rows(600), 2);
    buttons[1]->setText("W");
    QCOMPARE(rows(601), 1);
}

HEIRLOOM_WINDOW_TEST(FacePanelTest)
#include "tst_face_panel.moc"
