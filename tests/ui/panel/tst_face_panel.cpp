// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "tests/support/test_main.h"
#include "tests/ui/panel/panel_parts.h"
#include "tests/ui/support/controls.h"
#include "ui/panel/method_choice.h"
#include "ui/panel/reference_list.h"
#include "ui/panel/tradeoff_pad.h"
#include "ui/panel/tradeoff_plot.h"
#include "ui/style/style.h"

#include <set>

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;

namespace {

QList<QPair<FaceTreatment, bool>> treatmentsOf(const QSignalSpy& spy)
{
    QList<QPair<FaceTreatment, bool>> treatments;
    for (const QList<QVariant>& arguments : spy)
        treatments.append({arguments[0].value<FaceTreatment>(), arguments[1].toBool()});
    return treatments;
}

/// A method that nobody else has, with a parameter of each kind.
AvailableMethod sketching()
{
    ParamSpec bold{"bold", ParamSpec::Kind::Switch, false};
    bold.label = {"", "Bold"};
    bold.hint = {"", "Draws every line twice."};
    ParamSpec paper{"paper", ParamSpec::Kind::Choice, std::string("smooth")};
    paper.label = {"", "Paper"};
    paper.hint = {"", "What is drawn on."};
    paper.choices = {{"smooth", {"", "Smooth paper"}}, {"rough", {"", "Rough paper"}}};
    ParamSpec lines{"lines", ParamSpec::Kind::Whole, std::int64_t{3}, 1, 6};
    lines.axis = ParamSpec::Axis::Across;
    lines.label = {"", "Lines"};
    lines.lowWord = {"", "Few"};
    lines.highWord = {"", "Many"};
    ParamSpec slant{"slant", ParamSpec::Kind::Number, 0.0, -45, 45};
    slant.unit = ParamSpec::Unit::Degrees;
    slant.label = {"", "Slant"};
    Description sketch{"sketch"};
    sketch.name = {"", "Sketch"};
    sketch.sentence = {"", "Draws the face with a pencil."};
    sketch.params = {bold, paper, lines, slant};
    return {sketch, {}};
}

std::unique_ptr<FacePanel> sketchingPanel(const FaceTreatment& treatment)
{
    auto panel = shownPanel(treatment);
    std::vector<AvailableMethod> all = allMethods();
    all.push_back(sketching());
    panel->setMethods(all);
    return panel;
}

} // namespace

class FacePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsATreatmentWithoutASignal();
    void everyControlChangesItsPart_data();
    void everyControlChangesItsPart();
    void draggingThePadIsCommittedOnce();
    void draggingASliderIsCommittedOnce();
    void padAndSlidersMirrorEachOther();
    void whatIsNotTouchedStaysExact();
    void typedWeightMovesToAStop();
    void wheelDoesNotChangeWhatHasNoFocus();
    void recoverWithoutASharpNetworkHasNoTradeoff();
    void recoverIsSharpenedOnThePad();
    void anotherSeed();
    void withoutPeopleThereIsNoIdentity();
    void methodsShareARow();
    void anotherMethodIsOffered();
    void anotherMethodHasItsControls_data();
    void anotherMethodHasItsControls();
};

void FacePanelTest::init()
{
    QLocale::setDefault(QLocale::c());
    applyTheme(Theme::Light);
}

void FacePanelTest::showsATreatmentWithoutASignal()
{
    const auto panel = shownPanel({});
    QSignalSpy changed(panel.get(), &FacePanel::treatmentChanged);
    panel->setTreatment(refinedTreatment());
    QCOMPARE(changed.size(), 0);
    QVERIFY(panel->treatment() == refinedTreatment());
    QCOMPARE(panel->findChild<TradeoffPad*>()->column(), 5);
    QCOMPARE(panel->findChild<TradeoffPad*>()->row(), 3);
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
    QTest::addColumn<FaceTreatment>("after");
    using Act = std::function<void(FacePanel&)>;
    const auto with = [](const std::function<void(FaceTreatment&)>& edit) {
        FaceTreatment treatment = refinedTreatment();
        edit(treatment);
        return treatment;
    };
    const auto withParam = [&](const char* id, const Value& value) {
        return with([&](FaceTreatment& t) { t.method.params.set(id, value); });
    };
    const auto spin = [](const char* name, int value) {
        return Act([=](FacePanel& panel) { named<QSpinBox>(panel, name)->setValue(value); });
    };
    const auto slide = [](const char* name, Qt::Key key) {
        return Act([=](FacePanel& panel) { QTest::keyClick(named<QSlider>(panel, name), key); });
    };
    QTest::newRow("steps, typed") << spin("Steps", 12) << withParam("steps", std::int64_t{12});
    QTest::newRow("steps, by key") << slide("Steps", Qt::Key_End) << withParam("steps", std::int64_t{kRunSteps});
    QTest::newRow("weight, typed") << spin("Identity weight", 25) << withParam("identity", 0.25);
    QTest::newRow("weight, by key") << slide("Identity weight", Qt::Key_Right) << withParam("identity", 1.0);
    QTest::newRow("sharpness, typed") << spin("Sharpness", 50) << withParam("sharpness", 0.5);
    QTest::newRow("strength") << spin("Strength", 33) << with([](FaceTreatment& t) { t.strength = 0.33; });
    QTest::newRow("grain") << slide("Grain", Qt::Key_Home) << with([](FaceTreatment& t) { t.grain = 0; });
    QTest::newRow("method") << Act([](FacePanel& panel) { named<QPushButton>(panel, "Method: Recover")->click(); })
                            << with([](FaceTreatment& t) { t.method.id = "recover"; });
    QTest::newRow("another seed") << Act([](FacePanel& panel) {
        named<QPushButton>(panel, "Try another seed")->click();
    }) << with([](FaceTreatment& t) { t.seed = 8; });
    QTest::newRow("pad, upwards") << Act([](FacePanel& panel) {
        QTest::keyClick(panel.findChild<TradeoffPad*>(), Qt::Key_Down);
    }) << withParam("identity", 0.5);
    QTest::newRow("pad, across") << Act([](FacePanel& panel) {
        QTest::keyClick(panel.findChild<TradeoffPad*>(), Qt::Key_Left);
    }) << withParam("steps", std::int64_t{4});
}

void FacePanelTest::everyControlChangesItsPart()
{
    QFETCH(std::function<void(FacePanel&)>, act);
    QFETCH(FaceTreatment, after);
    const auto panel = shownPanel();
    QSignalSpy changed(panel.get(), &FacePanel::treatmentChanged);
    act(*panel);
    const auto treatments = treatmentsOf(changed);
    QVERIFY(!treatments.isEmpty());
    QVERIFY(treatments.last().first == after);
    QVERIFY(treatments.last().second);
    QVERIFY(panel->treatment() == after);
    // Back again, and nothing is left of it.
    panel->setTreatment(refinedTreatment());
    QCOMPARE(changed.size(), treatments.size());
    act(*panel);
    QVERIFY(treatmentsOf(changed).last().first == after);
}

void FacePanelTest::draggingThePadIsCommittedOnce()
{
    const auto panel = shownPanel();
    auto* pad = panel->findChild<TradeoffPad*>();
    QSignalSpy changed(panel.get(), &FacePanel::treatmentChanged);
    const auto at = [pad](int column, int row) { return pad->cell(column, row).center().toPoint(); };
    QTest::mousePress(pad, Qt::LeftButton, {}, at(6, 3));
    QTest::mouseMove(pad, at(7, 3));
    QTest::mouseMove(pad, at(8, 1));
    QTest::mouseRelease(pad, Qt::LeftButton, {}, at(8, 1));
    const auto treatments = treatmentsOf(changed);
    QCOMPARE(treatments.size(), 4);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(treatments[i].second, i == 3);
    QVERIFY(treatments[2].first == treatments[3].first);
    QCOMPARE(treatments[3].first.method.params.whole("steps"), std::int64_t(8));
    QCOMPARE(treatments[3].first.method.params.number("identity"), 0.25);
}

void FacePanelTest::draggingASliderIsCommittedOnce()
{
    const auto panel = shownPanel();
    auto* slider = named<QSlider>(*panel, "Strength");
    QSignalSpy changed(panel.get(), &FacePanel::treatmentChanged);
    slider->setSliderDown(true);
    slider->setSliderPosition(60);
    slider->setSliderPosition(50);
    QCOMPARE(changed.size(), 2);
    slider->setSliderDown(false);
    const auto treatments = treatmentsOf(changed);
    QCOMPARE(treatments.size(), 3);
    QVERIFY(!treatments[0].second && !treatments[1].second && treatments[2].second);
    QCOMPARE(treatments[2].first.strength, 0.5);
    slider->setSliderDown(true);
    slider->setSliderDown(false); // touched, not moved
    QCOMPARE(changed.size(), 3);
    auto* sharpness = named<QSlider>(*panel, "Sharpness"); // of which nothing was said
    sharpness->setSliderDown(true);
    sharpness->setSliderDown(false);
    QCOMPARE(changed.size(), 3);
}

void FacePanelTest::padAndSlidersMirrorEachOther()
{
    const auto panel = shownPanel();
    auto* pad = panel->findChild<TradeoffPad*>();
    named<QSpinBox>(*panel, "Steps")->setValue(14);
    QCOMPARE(pad->column(), 14);
    QTest::keyClick(named<QSlider>(*panel, "Identity weight"), Qt::Key_Home);
    QCOMPARE(pad->row(), 0);
    QTest::mouseClick(pad, Qt::LeftButton, {}, pad->cell(2, 4).center().toPoint());
    QCOMPARE(named<QSlider>(*panel, "Steps")->value(), 2);
    QCOMPARE(named<QSpinBox>(*panel, "Steps")->value(), 2);
    QCOMPARE(named<QSpinBox>(*panel, "Identity weight")->value(), 100);
}

void FacePanelTest::whatIsNotTouchedStaysExact()
{
    FaceTreatment odd = refinedTreatment();
    odd.method.params.set("identity", 0.7123);
    odd.strength = 0.3337;
    const auto panel = shownPanel(odd);
    QSignalSpy changed(panel.get(), &FacePanel::treatmentChanged);
    QTest::keyClick(panel->findChild<TradeoffPad*>(), Qt::Key_Right);
    const FaceTreatment treatment = treatmentsOf(changed).last().first;
    QCOMPARE(treatment.method.params.whole("steps"), std::int64_t(6));
    QCOMPARE(treatment.method.params.number("identity"), 0.7123);
    QCOMPARE(treatment.strength, odd.strength);
}

void FacePanelTest::typedWeightMovesToAStop()
{
    const auto panel = shownPanel();
    auto* spin = named<QSpinBox>(*panel, "Identity weight");
    spin->setValue(40);
    QCOMPARE(spin->value(), 50);
    QCOMPARE(panel->treatment().method.params.number("identity"), 0.5);
    spin->setValue(51);
    QCOMPARE(spin->value(), 50);
}

void FacePanelTest::wheelDoesNotChangeWhatHasNoFocus()
{
    const auto panel = shownPanel();
    auto* slider = named<QSlider>(*panel, "Strength");
    auto* spin = named<QSpinBox>(*panel, "Strength");
    QSignalSpy changed(panel.get(), &FacePanel::treatmentChanged);
    for (QWidget* control : {static_cast<QWidget*>(slider), static_cast<QWidget*>(spin)}) {
        const QPointF at = control->rect().center();
        QWheelEvent event(at, control->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(control, &event);
    }
    QCOMPARE(changed.size(), 0);
}

void FacePanelTest::recoverWithoutASharpNetworkHasNoTradeoff()
{
    const auto panel = shownPanel();
    panel->setMethods(methods({"recover", "latent"}, {"recognition"}));
    auto* pad = panel->findChild<TradeoffPad*>();
    QVERIFY(pad->isEnabled() && named<QSlider>(*panel, "Steps")->isVisible());
    named<QPushButton>(*panel, "Method: Recover")->click();
    QVERIFY(!pad->isEnabled());
    QVERIFY(pad->accessibleDescription().contains("Refine"));
    for (const char* name : {"Steps", "Identity weight", "Sharpness"})
        QVERIFY2(!named<QSlider>(*panel, name) && !named<QSpinBox>(*panel, name), name);
    QVERIFY(!named<QPushButton>(*panel, "Try another seed")->isEnabled()); // nothing is random
    QVERIFY(panel->findChild<TradeoffPlot*>()->isHidden());
    QVERIFY(named<QSlider>(*panel, "Strength")->isEnabled());
    named<QPushButton>(*panel, "Method: Refine")->click();
    QVERIFY(pad->isEnabled() && named<QSlider>(*panel, "Steps")->isVisible());
    QCOMPARE(named<QSlider>(*panel, "Steps")->value(), 5);
    QVERIFY(!panel->findChild<TradeoffPlot*>()->isHidden());
}

void FacePanelTest::recoverIsSharpenedOnThePad()
{
    const auto panel = shownPanel(treatmentOf("recover"));
    auto* pad = panel->findChild<TradeoffPad*>();
    auto* plot = panel->findChild<TradeoffPlot*>();
    QVERIFY(pad->isEnabled() && !plot->isHidden());
    QCOMPARE(pad->columns(), 5);
    QCOMPARE(pad->rows(), 1);
    QCOMPARE(pad->column(), 0);
    QTest::mouseClick(pad, Qt::LeftButton, {}, pad->cell(1, 0).center().toPoint());
    QCOMPARE(panel->treatment(), treatmentOf("recover", {{"sharpness", 0.25}}));
    QCOMPARE(named<QSpinBox>(*panel, "Sharpness")->value(), 25);
    QTest::keyClick(named<QSlider>(*panel, "Sharpness"), Qt::Key_Right);
    QCOMPARE(panel->treatment().method.params.number("sharpness"), 0.5);
    QCOMPARE(pad->column(), 2);
    QCOMPARE(pad->accessibleDescription(), QString("Sharpness: 50 percent"));

    // Each column is a run of its own, of one picture.
    const auto colours = [pad] {
        const QImage image = pad->grab().toImage();
        QList<QColor> all;
        for (int column = 0; column < pad->columns(); ++column)
            all.append(image.pixelColor((pad->cell(column, 0).topLeft() + QPointF(3, 3)).toPoint()));
        return all;
    };
    const QList<QColor> before = colours();
    TradeoffRow row;
    row.point.method = Choice{"recover", 1, true, {{"sharpness", 1.0}}};
    row.ready = 0;
    row.figures = {FaceFigures{heirloom::test::likenessOfPhoto(0.8), 1.5}};
    panel->setRow(row);
    const QList<QColor> after = colours();
    for (int column = 0; column < pad->columns(); ++column)
        QCOMPARE(after[column] != before[column], column == 4);
    QCOMPARE(plot->accessibleDescription(), QString("Nothing is measured here yet."));
    named<QSpinBox>(*panel, "Sharpness")->setValue(100);
    QCOMPARE(plot->accessibleDescription(), QString("Here the likeness is 0.80 and the detail 1.50."));
    QCOMPARE(colours(), after); // another place is no other field
}

void FacePanelTest::anotherSeed()
{
    const auto panel = shownPanel();
    auto* edit = named<QLineEdit>(*panel, "Seed");
    QSignalSpy changed(panel.get(), &FacePanel::treatmentChanged);
    edit->selectAll();
    QTest::keyClicks(edit, "-12x34");
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(panel->treatment().seed, std::uint64_t(1234));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
}

void FacePanelTest::withoutPeopleThereIsNoIdentity()
{
    const auto panel = shownPanel();
    auto* pad = panel->findChild<TradeoffPad*>();
    QVERIFY(named<QSlider>(*panel, "Identity weight")->isEnabled());
    QCOMPARE(pad->rows(), 5);
    panel->setMethods(methods({"recover", "latent"}, {"identity_recovery_sharp"}));
    panel->setPeopleKnown(false);
    QVERIFY(!named<QSlider>(*panel, "Identity weight"));
    QCOMPARE(pad->rows(), 1);
    QCOMPARE(pad->row(), 0);
    QCOMPARE(pad->column(), 5);
    QVERIFY(!panel->findChild<ReferenceList*>()->isEnabled());
    QSignalSpy changed(panel.get(), &FacePanel::treatmentChanged);
    QTest::keyClick(pad, Qt::Key_Right);
    QCOMPARE(changed.count(), 2); // moved, then committed
    // What was wanted stays, for networks that know people.
    QCOMPARE(panel->treatment().method.params.number("identity"), 0.75);
    panel->setMethods(methods({"recover", "latent"}));
    panel->setPeopleKnown(true);
    QCOMPARE(pad->row(), 3);
    QCOMPARE(pad->column(), 6);
    QCOMPARE(named<QSpinBox>(*panel, "Identity weight")->value(), 75);
    QVERIFY(panel->findChild<ReferenceList*>()->isEnabled());
}

void FacePanelTest::methodsShareARow()
{
    MethodChoice choice;
    choice.setMethods(allMethods());
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

void FacePanelTest::anotherMethodIsOffered()
{
    const auto panel = sketchingPanel(refinedTreatment());
    auto* button = named<QPushButton>(*panel, "Method: Sketch");
    QVERIFY(button && button->isVisible() && button->isEnabled());
    QCOMPARE(button->toolTip(), QString("Draws the face with a pencil."));
    button->click();
    QCOMPARE(panel->treatment().method.id, std::string("sketch"));
    auto* pad = panel->findChild<TradeoffPad*>();
    QVERIFY(pad->isEnabled());
    QCOMPARE(pad->columns(), 6);
    QCOMPARE(pad->rows(), 1);
    QCOMPARE(pad->accessibleDescription(), QString("Lines: 3"));
    QCOMPARE(named<QSpinBox>(*panel, "Lines")->value(), 3);
    QCOMPARE(named<QSpinBox>(*panel, "Lines")->minimum(), 1);
    QCOMPARE(named<QSpinBox>(*panel, "Lines")->maximum(), 6);
    QCOMPARE(named<QSpinBox>(*panel, "Slant")->text(), QString("0.0°"));
    QCOMPARE(named<QSpinBox>(*panel, "Slant")->minimum(), -450);
    QCOMPARE(named<QSpinBox>(*panel, "Slant")->maximum(), 450);
    QCOMPARE(named<QComboBox>(*panel, "Paper")->currentText(), QString("Smooth paper"));
    const auto* bold = panel->findChild<QCheckBox*>("bold");
    QVERIFY(bold && bold->isVisible() && !bold->isChecked());
    QCOMPARE(namelessControls(*panel), QStringList());
    QVERIFY(!named<QSlider>(*panel, "Steps") && !named<QSlider>(*panel, "Sharpness"));

    // What is said of another method is no choice for this one, and what is chosen is shown.
    QSignalSpy changed(panel.get(), &FacePanel::treatmentChanged);
    const Params drawn{{"bold", true}, {"paper", std::string("rough")}, {"lines", std::int64_t{5}}, {"slant", -12.0}};
    panel->setTreatment(treatmentOf("sketch", drawn));
    QVERIFY(bold->isChecked());
    QCOMPARE(named<QComboBox>(*panel, "Paper")->currentText(), QString("Rough paper"));
    QCOMPARE(pad->column(), 4);
    QCOMPARE(named<QSpinBox>(*panel, "Slant")->text(), QString("-12.0°"));
    QCOMPARE(changed.size(), 0);
}

void FacePanelTest::anotherMethodHasItsControls_data()
{
    QTest::addColumn<std::function<void(FacePanel&)>>("act");
    QTest::addColumn<QString>("param");
    QTest::addColumn<Value>("value");
    using Act = std::function<void(FacePanel&)>;
    QTest::newRow("a switch") << Act([](FacePanel& panel) { panel.findChild<QCheckBox*>("bold")->click(); }) << "bold"
                              << Value(true);
    QTest::newRow("a choice") << Act([](FacePanel& panel) {
        QTest::keyClick(named<QComboBox>(panel, "Paper"), Qt::Key_Down);
    }) << "paper" << Value(std::string("rough"));
    QTest::newRow("a whole number on the pad")
        << Act([](FacePanel& panel) { QTest::keyClick(panel.findChild<TradeoffPad*>(), Qt::Key_Right); }) << "lines"
        << Value(std::int64_t{4});
    QTest::newRow("a whole number, typed")
        << Act([](FacePanel& panel) { named<QSpinBox>(panel, "Lines")->setValue(6); }) << "lines"
        << Value(std::int64_t{6});
    QTest::newRow("degrees") << Act([](FacePanel& panel) { named<QSpinBox>(panel, "Slant")->setValue(300); }) << "slant"
                             << Value(30.0);
    QTest::newRow("degrees to the other side")
        << Act([](FacePanel& panel) { QTest::keyClick(named<QSlider>(panel, "Slant"), Qt::Key_Home); }) << "slant"
        << Value(-45.0);
}

void FacePanelTest::anotherMethodHasItsControls()
{
    QFETCH(std::function<void(FacePanel&)>, act);
    QFETCH(QString, param);
    QFETCH(Value, value);
    const FaceTreatment before = treatmentOf("sketch", {}, 3);
    const auto panel = sketchingPanel(before);
    named<QPushButton>(*panel, "Method: Sketch"); // the controls are there
    QSignalSpy changed(panel.get(), &FacePanel::treatmentChanged);
    act(*panel);
    FaceTreatment after = before;
    after.method.params.set(param.toStdString(), value);
    const auto treatments = treatmentsOf(changed);
    QVERIFY(!treatments.isEmpty());
    QCOMPARE(treatments.last().first, after);
    QVERIFY(treatments.last().second);
    QCOMPARE(panel->treatment(), after);
}

HEIRLOOM_WINDOW_TEST(FacePanelTest)
#include "tst_face_panel.moc"
