// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "tests/support/test_main.h"
#include "tests/ui/panel/panel_parts.h"
#include "ui/panel/tradeoff_pad.h"
#include "ui/panel/tradeoff_plot.h"
#include "ui/style/style.h"
#include "ui/support/inline_message.h"

#include <QAbstractSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;

/// What the panel shows and asks, besides the treatment.
class FacePanelContentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void methodsThatAreNotThereCannotBeChosen();
    void everyMethodCanBeShown();
    void aMethodOfAnotherVersionIsLeftAlone();
    void stagesAreSetWhereTheyMatter();
    void rowsOfAnotherMethodAreForgotten();
    void rowsOutliveNewsOfTheMethods();
    void rowsOfOthersAreNotShown();
    void whatIsHalfTypedIsNoChoice();
    void saysTheIssue();
    void referencesAreAskedFor();
    void buttonsAsk();
    void presetsAreOffered();
    void nothingSelected();
    void moreIsFolded();
    void fitsItsWidthAndScrolls();
    void everyControlHasAName();
    void everyControlIsReachedByTab();
    void tabGoesDownThePanel();
};

void FacePanelContentsTest::init()
{
    QLocale::setDefault(QLocale::c());
    applyTheme(Theme::Light);
}

void FacePanelContentsTest::methodsThatAreNotThereCannotBeChosen()
{
    const auto panel = shownPanel({});
    auto* refine = named<QPushButton>(*panel, "Method: Refine");
    const QString usual = refine->toolTip();
    panel->setMethods(methods({"recover"}, {}));
    QVERIFY(!refine->isEnabled());
    QVERIFY(named<QPushButton>(*panel, "Method: Recover")->isEnabled());
    QVERIFY(refine->toolTip().contains("bundle") && refine->toolTip() != usual);
    QCOMPARE(refine->accessibleDescription(), refine->toolTip());
    QVERIFY(panel->findChild<TradeoffPad*>()->accessibleDescription().contains("bundle"));
    // A project from elsewhere may ask for it all the same: it is shown as it is.
    panel->setTreatment(refinedTreatment());
    QVERIFY(refine->isChecked() && !panel->findChild<TradeoffPad*>()->isEnabled());
    QVERIFY(panel->findChild<TradeoffPad*>()->accessibleDescription().contains("bundle"));
    panel->setMethods(methods({"recover", "latent"}));
    QVERIFY(refine->isEnabled() && panel->findChild<TradeoffPad*>()->isEnabled());
    QCOMPARE(refine->toolTip(), usual);
}

void FacePanelContentsTest::everyMethodCanBeShown()
{
    const auto panel = shownPanel({});
    auto* pad = panel->findChild<TradeoffPad*>();
    FaceTreatment treatment = refinedTreatment();
    panel->setTreatment(treatment);
    QVERIFY(pad->marks().empty()); // they are another method's
    treatment.method.id = "staged";
    panel->setTreatment(treatment);
    QVERIFY(named<QPushButton>(*panel, "Method: In stages")->isChecked());
    QVERIFY(!pad->isEnabled()); // nobody said that the bundle can
    panel->setMethods(allMethods());
    QVERIFY(pad->isEnabled());
    QCOMPARE(pad->marks(), (std::vector<int>{6, 12})); // where the first begins, the run does
    // By the name that it had in older projects it is the same.
    treatment.method.id = "truncated";
    panel->setTreatment(treatment);
    QVERIFY(named<QPushButton>(*panel, "Method: In stages")->isChecked());
    QVERIFY(pad->isEnabled());
}

void FacePanelContentsTest::aMethodOfAnotherVersionIsLeftAlone()
{
    const auto panel = shownPanel();
    FaceTreatment strange = refinedTreatment();
    strange.method.id = "of the future";
    panel->setTreatment(strange);
    for (const QPushButton* button : panel->findChildren<QPushButton*>())
        QVERIFY2(!button->isChecked(), qPrintable(button->accessibleName()));
    QVERIFY(!panel->findChild<TradeoffPad*>()->isEnabled());
    QVERIFY(!named<QSlider>(*panel, "Steps"));
    QSignalSpy changed(panel.get(), &FacePanel::treatmentChanged);
    named<QSpinBox>(*panel, "Strength")->setValue(50);
    QCOMPARE(changed.size(), 1);
    strange.strength = 0.5;
    QCOMPARE(panel->treatment(), strange); // what is not understood stays
    named<QPushButton>(*panel, "Method: Refine")->click();
    QCOMPARE(panel->treatment().method.id, std::string("latent"));
    QVERIFY(panel->findChild<TradeoffPad*>()->isEnabled());
}

void FacePanelContentsTest::rowsOfAnotherMethodAreForgotten()
{
    const auto panel = shownPanel();
    panel->setMethods(allMethods());
    auto* pad = panel->findChild<TradeoffPad*>();
    const auto lit = [pad] {
        return pad->grab().toImage().pixelColor((pad->cell(2, 3).topLeft() + QPointF(3, 3)).toPoint());
    };
    const QColor dark = lit();
    panel->setRow(measuredRow(0.9));
    const QColor light = lit();
    QVERIFY(light != dark);
    named<QPushButton>(*panel, "Method: Recover")->click();
    named<QPushButton>(*panel, "Method: Refine")->click();
    QCOMPARE(lit(), dark); // until they are told once more
    panel->setRow(measuredRow(0.9));
    QCOMPARE(lit(), light);
    named<QPushButton>(*panel, "Method: In stages")->click();
    QCOMPARE(lit(), dark);
    panel->setRow(measuredRow(0.9)); // comes late
    QCOMPARE(lit(), dark);
    TradeoffRow row = measuredRow(0.9);
    row.point.method.id = "staged";
    row.point.method.params.set("shape_start", 0.5);
    panel->setRow(row); // of stages that start elsewhere
    QCOMPARE(lit(), dark);
    row.point.method.params.set("shape_start", 0.9); // as the bundle says: nobody need have chosen it
    panel->setRow(row);
    QCOMPARE(lit(), light);
}

void FacePanelContentsTest::rowsOutliveNewsOfTheMethods()
{
    FaceTreatment treatment = refinedTreatment();
    treatment.method.id = "staged";
    const auto panel = shownPanel(treatment);
    panel->setMethods(methodsStartingAt({0.5, 0.4, 0.066})); // the bundle is there, and says otherwise
    auto* pad = panel->findChild<TradeoffPad*>();
    const auto lit = [pad] {
        return pad->grab().toImage().pixelColor((pad->cell(2, 3).topLeft() + QPointF(3, 3)).toPoint());
    };
    const QColor dark = lit();
    TradeoffRow row = measuredRow(0.9);
    row.point.method.id = "staged";
    panel->setRow(row);
    const QColor light = lit();
    QVERIFY(light != dark);
    QTest::keyClick(pad, Qt::Key_Right); // along the same row
    QCOMPARE(lit(), light);
    panel->setMethods(allMethods()); // another bundle: what was ready with the one before is not with this one
    QCOMPARE(lit(), dark);
}

void FacePanelContentsTest::stagesAreSetWhereTheyMatter()
{
    const auto panel = shownPanel();
    panel->setMethods(methodsStartingAt({0.5, 0.4, 0.066}));
    QVERIFY(!named<QSpinBox>(*panel, "New in the texture"));
    named<QPushButton>(*panel, "Method: In stages")->click();
    auto* shape = named<QSpinBox>(*panel, "New in the shape");
    auto* texture = named<QSpinBox>(*panel, "New in the texture");
    QVERIFY(texture->isVisible());
    QCOMPARE(shape->value(), 50);
    QCOMPARE(named<QSpinBox>(*panel, "New in the detail")->value(), 40);
    QCOMPARE(texture->value(), 7);
    const auto chosen = [&](const char* start) { return panel->treatment().method.params.find(start); };
    QVERIFY(!chosen("shape_start") && !chosen("detail_start") && !chosen("texture_start"));
    texture->setValue(12);
    QCOMPARE(*chosen("texture_start"), Value(0.12));
    QVERIFY(!chosen("shape_start") && !chosen("detail_start")); // what is not touched stays exact
    shape->setValue(0);                                         // some noise is the least
    QCOMPARE(*chosen("shape_start"), Value(0.01));
    QCOMPARE(*chosen("texture_start"), Value(0.12));
    QVERIFY(!chosen("detail_start"));
    // Going back to what the bundle says is a choice, too: of what it says now.
    shape->setValue(50);
    QCOMPARE(*chosen("shape_start"), Value(0.5));
    FaceTreatment untouched = refinedTreatment();
    untouched.method.id = "staged";
    panel->setTreatment(untouched);
    QCOMPARE(texture->value(), 7);
}

void FacePanelContentsTest::rowsOfOthersAreNotShown()
{
    const auto panel = shownPanel();
    auto* pad = panel->findChild<TradeoffPad*>();
    const auto lit = [pad] {
        return pad->grab().toImage().pixelColor((pad->cell(2, 3).topLeft() + QPointF(3, 3)).toPoint());
    };
    const QColor dark = lit();
    TradeoffRow other = measuredRow(0.9);
    other.point.seed = 8;
    panel->setRow(other);
    QCOMPARE(lit(), dark);
    other = measuredRow(0.9);
    other.point.method.id = "recover";
    panel->setRow(other);
    QCOMPARE(lit(), dark);
    panel->setRow(measuredRow(0.9));
    QVERIFY(lit() != dark);
    auto* plot = panel->findChild<TradeoffPlot*>();
    QCOMPARE(plot->accessibleDescription(), QString("Here the likeness is 0.85 and the detail 1.50."));
    // Another seed is another run: nothing of it is ready.
    named<QPushButton>(*panel, "Try another seed")->click();
    QCOMPARE(lit(), dark);
    QCOMPARE(plot->accessibleDescription(), QString("Nothing is measured here yet."));
}

void FacePanelContentsTest::whatIsHalfTypedIsNoChoice()
{
    const auto panel = shownPanel();
    panel->setMethods(methods({"recover", "latent"}, {}));
    panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
    auto* steps = named<QSpinBox>(*panel, "Steps");
    steps->setFocus();
    steps->selectAll();
    QTest::keyClicks(steps, "9");
    named<QPushButton>(*panel, "Method: Recover")->click(); // where buttons take no focus
    FaceTreatment after = refinedTreatment();
    after.method.id = "recover";
    QCOMPARE(panel->treatment(), after);
    QVERIFY(!named<QSpinBox>(*panel, "Steps"));
    QCOMPARE(panel->treatment(), after);
}

void FacePanelContentsTest::saysTheIssue()
{
    const auto panel = shownPanel();
    const auto said = [&] {
        QString text;
        for (const InlineMessage* message : panel->findChildren<InlineMessage*>())
            text += message->isVisible() ? message->sentence() : QString();
        return text;
    };
    panel->setIssue("The face is too small.");
    QCOMPARE(said(), QString("The face is too small."));
    panel->setIssue({});
    QCOMPARE(said(), QString());
}

void FacePanelContentsTest::referencesAreAskedFor()
{
    const auto panel = shownPanel();
    QSignalSpy added(panel.get(), &FacePanel::referenceAddRequested),
        removed(panel.get(), &FacePanel::referenceRemoved);
    named<QToolButton>(*panel, "Add a reference picture")->click();
    QCOMPARE(added.size(), 1);

    auto* list = named<QListWidget>(*panel, "Reference pictures of this person");
    auto* remove = named<QToolButton>(*panel, "Remove the reference picture");
    QVERIFY(list->isHidden() && remove->isHidden());
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::red);
    panel->setReferences({{"Wedding", picture}, {"Garden", picture}});
    QVERIFY(list->isVisible() && !remove->isEnabled());
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(1)->data(Qt::AccessibleTextRole).toString(), QString("Garden"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
    QVERIFY(remove->isEnabled());
    remove->click();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(removed.size(), 2);
    QCOMPARE(removed[0][0].toInt(), 1);
    QCOMPARE(removed[1][0].toInt(), 1);
    QCOMPARE(list->count(), 2); // it only asks
    panel->setReferences({{"Wedding", picture}});
    QCOMPARE(list->currentRow(), 0);
}

void FacePanelContentsTest::buttonsAsk()
{
    const auto panel = shownPanel();
    QSignalSpy reset(panel.get(), &FacePanel::resetRequested), faces(panel.get(), &FacePanel::copyToFacesRequested),
        photos(panel.get(), &FacePanel::copyToPhotosRequested);
    named<QPushButton>(*panel, "Reset")->click();
    named<QPushButton>(*panel, "Copy to all faces")->click();
    named<QPushButton>(*panel, "Copy to all photos")->click();
    QCOMPARE(reset.size(), 1);
    QCOMPARE(faces.size(), 1);
    QCOMPARE(photos.size(), 1);
}

void FacePanelContentsTest::presetsAreOffered()
{
    const auto panel = shownPanel();
    QSignalSpy chosen(panel.get(), &FacePanel::presetChosen), save(panel.get(), &FacePanel::presetSaveRequested);
    panel->setPresets({"Gentle", "Aunt & uncle"});
    panel->setPresets({"Gentle", "Aunt & uncle"}); // not twice
    QList<QAction*> actions = named<QPushButton>(*panel, "Presets")->menu()->actions();
    QCOMPARE(actions.size(), 4);
    actions[1]->trigger();
    QCOMPARE(chosen[0][0].toString(), QString("Aunt & uncle"));
    actions[3]->trigger();
    QCOMPARE(save.size(), 1);
}

void FacePanelContentsTest::nothingSelected()
{
    const auto panel = shownPanel();
    auto* pad = panel->findChild<TradeoffPad*>();
    QVERIFY(pad->isVisible());
    panel->showNoFace();
    QVERIFY(!pad->isVisible());
    panel->setTreatment(refinedTreatment());
    QVERIFY(pad->isVisible());
}

void FacePanelContentsTest::moreIsFolded()
{
    FacePanel panel;
    panel.setTreatment(refinedTreatment());
    panel.show();
    auto* more = named<QToolButton>(panel, "More settings");
    QVERIFY(!named<QSlider>(panel, "Grain")->isVisible() && !named<QLineEdit>(panel, "Seed")->isVisible());
    const QString before = more->accessibleDescription();
    QTest::keyClick(more, Qt::Key_Space);
    QVERIFY(named<QSlider>(panel, "Grain")->isVisible() && named<QLineEdit>(panel, "Seed")->isVisible());
    QVERIFY(more->accessibleDescription() != before);
    QTest::keyClick(more, Qt::Key_Space);
    QVERIFY(!named<QSlider>(panel, "Grain")->isVisible());
}

void FacePanelContentsTest::fitsItsWidthAndScrolls()
{
    const auto panel = shownPanel();
    panel->setIssue("This face is too sideways to be restored well, and this sentence is long.");
    auto* scroll = panel->findChild<QScrollArea*>();
    for (const int height : {1400, 400}) {
        panel->resize(300, height);
        QTRY_COMPARE(scroll->verticalScrollBar()->isVisible(), height == 400);
        QTRY_COMPARE(scroll->widget()->width(), scroll->viewport()->width()); // nothing is cut off
        QVERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
    }
    QCOMPARE(panel->width(), 300);
}

void FacePanelContentsTest::everyControlHasAName()
{
    const auto panel = shownPanel();
    panel->setReferences({{"Wedding", QImage(8, 8, QImage::Format_RGB32)}});
    QStringList nameless;
    int controls = 0;
    for (const QWidget* widget : panel->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()
            || qobject_cast<QAbstractSpinBox*>(widget->parentWidget()))
            continue;
        ++controls;
        if (widget->accessibleName().isEmpty())
            nameless.append(widget->metaObject()->className());
    }
    QVERIFY(controls > 15);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(", ")));
}

void FacePanelContentsTest::everyControlIsReachedByTab()
{
    const auto panel = shownPanel();
    panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
    named<QPushButton>(*panel, "Method: Recover")->setFocus();
    QSet<QString> reached;
    for (int i = 0; i < 40; ++i) {
        reached.insert(panel->focusWidget()->accessibleName());
        QTest::keyClick(panel->focusWidget(), Qt::Key_Tab);
    }
    for (const char* name :
         {"Method: Recover", "Trade-off", "Steps", "Identity weight", "Strength", "More settings", "Grain", "Seed",
          "Try another seed", "Add a reference picture", "Presets", "Reset", "Copy to all faces", "Copy to all photos"})
        QVERIFY2(reached.contains(name), name);
}

void FacePanelContentsTest::tabGoesDownThePanel()
{
    const auto panel = shownPanel();
    // To another method and back: controls that were built last are not reached last.
    named<QPushButton>(*panel, "Method: Recover")->click();
    auto* refine = named<QPushButton>(*panel, "Method: Refine");
    refine->click();
    panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
    const QStringList downwards{"Method: Refine", "Trade-off", "Steps", "Identity weight", "Strength",
                                "More settings",  "Grain",     "Seed",  "Sharpness",       "Add a reference picture",
                                "Presets",        "Reset"};
    refine->setFocus();
    QStringList reached;
    for (int i = 0; i < 40; ++i) {
        const QString name = panel->focusWidget()->accessibleName();
        if (downwards.contains(name) && !reached.contains(name))
            reached.append(name);
        QTest::keyClick(panel->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(reached, downwards);
}

HEIRLOOM_WINDOW_TEST(FacePanelContentsTest)
#include "tst_face_panel_contents.moc"
