// SPDX-License-Identifier: Apache-2.0
#include "engine/stages/stage_registry.h"
#include "tests/support/test_main.h"
#include "tests/ui/support/controls.h"
#include "ui/panel/crop_options.h"
#include "ui/panel/photo_panel.h"
#include "ui/panel/value_slider.h"

#include <vector>

#include <QAction>
#include <QCheckBox>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace heirloom;
using namespace heirloom::ui;

namespace {

/// A stage that only this file knows.
Description fog()
{
    ParamSpec density{"density", ParamSpec::Kind::Number, 0.25}, cold{"cold", ParamSpec::Kind::Switch, false};
    density.unit = ParamSpec::Unit::Percent;
    density.label = {"Test", "Density"};
    cold.label = {"Test", "Cold"};
    Description description{"fog"};
    description.name = {"Test", "Fog"};
    description.paramsVersion = 3;
    description.params = {density, cold};
    return description;
}

std::vector<Description> allStages()
{
    std::vector<Description> stages = builtInStages()->descriptions();
    stages.push_back(fog());
    return stages;
}

} // namespace

/// The controls of the whole photo.
class TestPhotoPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsEveryStage();
    void asksForAPhoto();
    void draggedAndLetGo();
    void standardsAreNotChosen();
    void resetTakesAllBack();
    void keepsWhatItDoesNotKnow();
    void degreesHaveTenths();
    void everythingHasAName();
    void holdsButtons();
    void cropShapes_data();
    void cropShapes();

private:
    ValueSlider* slider(const char* id) const { return m_panel->findChild<ValueSlider*>(id); }
    QToolButton* reset(const char* name) const
    {
        return ui::test::controlNamed<QToolButton>(*m_panel, QStringLiteral("Reset “%1”").arg(name));
    }

    std::unique_ptr<PhotoPanel> m_panel;
    std::vector<std::pair<Choice, bool>> m_told;
    Recipe m_recipe;
};

void TestPhotoPanel::init()
{
    m_panel = std::make_unique<PhotoPanel>();
    m_panel->setStages(allStages());
    m_recipe = {};
    m_panel->setRecipe(&m_recipe);
    m_panel->show();
    m_told.clear();
    connect(m_panel.get(), &PhotoPanel::stageChanged, this,
            [this](const Choice& stage, bool committed) { m_told.emplace_back(stage, committed); });
}

void TestPhotoPanel::showsEveryStage()
{
    for (const char* id : {"straighten", "exposure", "contrast", "black", "white", "warmth", "density"})
        QVERIFY2(slider(id) && slider(id)->isVisible(), id);
    QVERIFY(m_panel->findChild<QCheckBox*>("cold"));
    QVERIFY(!slider("turn") && !slider("crop_left")); // for these there are buttons and handles
    QCOMPARE(slider("density")->value(), 25);
}

void TestPhotoPanel::asksForAPhoto()
{
    m_panel->setRecipe(nullptr);
    QVERIFY(!slider("exposure")->isVisible());
    m_panel->setRecipe(&m_recipe);
    QVERIFY(slider("exposure")->isVisible());
    QVERIFY(m_told.empty());
}

void TestPhotoPanel::draggedAndLetGo()
{
    QSlider* handle = slider("exposure")->slider();
    handle->setSliderDown(true);
    handle->setSliderPosition(30);
    handle->setSliderPosition(75);
    handle->setSliderDown(false);
    QCOMPARE(m_told.size(), std::size_t(3));
    QVERIFY(!m_told[0].second && !m_told[1].second && m_told[2].second);
    QCOMPARE(m_told[1].first, (Choice{"tone", 1, true, {{"exposure", 0.75}}}));
    QCOMPARE(m_told[2].first, m_told[1].first);
    m_panel->findChild<QCheckBox*>("cold")->click();
    QCOMPARE(m_told.back().first, (Choice{"fog", 3, true, {{"cold", true}}}));
    QVERIFY(m_told.back().second);
}

void TestPhotoPanel::standardsAreNotChosen()
{
    slider("density")->slider()->setValue(60);
    slider("density")->slider()->setValue(25);
    QCOMPARE(m_told.back().first, (Choice{"fog", 3}));
    QVERIFY(!reset("Fog")->isEnabled());
}

void TestPhotoPanel::resetTakesAllBack()
{
    m_recipe.stages = {{"tone", 1, true, {{"exposure", 0.5}, {"warmth", -0.25}}}};
    m_panel->setRecipe(&m_recipe);
    QCOMPARE(slider("exposure")->value(), 50);
    QCOMPARE(slider("warmth")->value(), -25);
    QVERIFY(reset("Light and colour")->isEnabled() && !reset("Turn and crop")->isEnabled());
    reset("Light and colour")->click();
    QCOMPARE(m_told.size(), std::size_t(1));
    QCOMPARE(m_told.front().first, Choice{"tone"});
    QVERIFY(m_told.front().second);
    QCOMPARE(slider("exposure")->value(), 0);
}

/// Of a later version, or of the crop that has handles of its own.
void TestPhotoPanel::keepsWhatItDoesNotKnow()
{
    Choice geometry{"geometry", 1, true, {{"crop_left", 0.25}, {"glow", std::string("much")}}};
    geometry.unknown["why"] = "\"because\"";
    m_recipe.stages = {geometry};
    m_panel->setRecipe(&m_recipe);
    slider("straighten")->slider()->setValue(12);
    geometry.params.set("straighten", 1.2);
    QCOMPARE(m_told.back().first, geometry);
}

void TestPhotoPanel::degreesHaveTenths()
{
    QSpinBox* box = slider("straighten")->spinBox();
    QCOMPARE(box->minimum(), -150);
    box->setValue(-25);
    QCOMPARE(m_told.back().first.params.number("straighten"), -2.5);
    QVERIFY2(box->text().startsWith("-2.5") || box->text().startsWith("−2.5"), qPrintable(box->text()));
    box->selectAll();
    QTest::keyClicks(box, "3.7");
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(m_told.back().first.params.number("straighten"), 3.7);
}

void TestPhotoPanel::everythingHasAName()
{
    QAction action("Turn", this);
    action.setToolTip("Turns the photo.");
    m_panel->addButtons("geometry", {&action});
    m_panel->addWidget("geometry", new CropOptions);
    QCOMPARE(ui::test::namelessControls(*m_panel), QStringList());
}

void TestPhotoPanel::holdsButtons()
{
    QAction action("Turn", this);
    action.setToolTip("Turns the photo.");
    m_panel->addButtons("geometry", {&action});
    m_panel->addButtons("nothing of this name", {&action});
    QSignalSpy triggered(&action, &QAction::triggered);
    auto* button = ui::test::controlNamed<QToolButton>(*m_panel, "Turns the photo.");
    QVERIFY(button);
    button->click();
    QCOMPARE(triggered.size(), 1);
    m_panel->setStages({fog()});
    QVERIFY(!ui::test::controlNamed<QToolButton>(*m_panel, "Turns the photo."));
}

void TestPhotoPanel::cropShapes_data()
{
    QTest::addColumn<int>("shape");
    QTest::addColumn<double>("lying");
    QTest::newRow("any") << 0 << 0.0;
    QTest::newRow("as the photo") << 1 << 1.25;
    QTest::newRow("square") << 2 << 1.0;
    QTest::newRow("3 to 2") << 3 << 1.5;
}

void TestPhotoPanel::cropShapes()
{
    QFETCH(int, shape);
    QFETCH(double, lying);
    CropOptions options;
    options.setPhotoRatio(1.25);
    QSignalSpy ratios(&options, &CropOptions::ratioChanged);
    auto* shapes = options.findChild<QComboBox*>();
    shapes->setCurrentIndex(shape);
    QCOMPARE(options.ratio(), lying);
    auto* upright = ui::test::controlNamed<QToolButton>(options, "Upright crop");
    upright->setChecked(true);
    QCOMPARE(options.ratio(), lying == 0 ? 0 : 1 / lying);
    QCOMPARE(ratios.size(), shape == 0 ? 1 : 2);
    options.reset(0.8); // of an upright photo
    QVERIFY(upright->isChecked());
    shapes->setCurrentIndex(shape);
    QCOMPARE(options.ratio(), lying == 0 ? 0 : 1 / lying);
}

HEIRLOOM_WINDOW_TEST(TestPhotoPanel)
#include "tst_photo_panel.moc"
