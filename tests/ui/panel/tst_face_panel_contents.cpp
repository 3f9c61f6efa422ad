// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "tests/support/test_main.h"
#include "tests/ui/panel/panel_parts.h"
#include "ui/panel/method_comparison.h"
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

/// What the panel shows and asks, besides the look.
class FacePanelContentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void methodsThatAreNotThereCannotBeChosen();
    void everyMethodCanBeShown();
    void stagesAreSetWhereTheyMatter();
    void otherMethodIsTried();
    void otherMethodIsTriedHalfWay();
    void picturesOfOtherPlacesAreNotCompared();
    void rowsOfAnotherMethodAreForgotten();
    void rowsOfOthersAreNotShown();
    void saysTheIssue();
    void referencesAreAskedFor();
    void buttonsAsk();
    void presetsAreOffered();
    void nothingSelected();
    void moreIsFolded();
    void fitsItsWidthAndScrolls();
    void everyControlHasAName();
    void everyControlIsReachedByTab();
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
    panel->setMethods({Method::Recover});
    QVERIFY(!refine->isEnabled());
    QVERIFY(named<QPushButton>(*panel, "Method: Recover")->isEnabled());
    QVERIFY(refine->toolTip().contains("bundle") && refine->toolTip() != usual);
    QCOMPARE(refine->accessibleDescription(), refine->toolTip());
    QVERIFY(panel->findChild<TradeoffPad*>()->accessibleDescription().contains("bundle"));
    // A project from elsewhere may ask for it all the same: it is shown as it is.
    panel->setLook(refinedLook());
    QVERIFY(refine->isChecked() && !panel->findChild<TradeoffPad*>()->isEnabled());
    panel->setMethods({Method::Recover, Method::Refine});
    QVERIFY(refine->isEnabled() && panel->findChild<TradeoffPad*>()->isEnabled());
    QCOMPARE(refine->toolTip(), usual);
}

void FacePanelContentsTest::everyMethodCanBeShown()
{
    const auto panel = shownPanel({});
    auto* pad = panel->findChild<TradeoffPad*>();
    panel->setTruncation({{0.5, 0.4, 0.07}, {6, 6, 4}, false, 1});
    FaceLook look = refinedLook();
    panel->setLook(look);
    QVERIFY(pad->marks().empty()); // they are another method's
    look.method = Method::Truncated;
    panel->setLook(look);
    QVERIFY(named<QPushButton>(*panel, "Method: In stages")->isChecked());
    QVERIFY(!pad->isEnabled()); // nobody said that the bundle can
    panel->setMethods({Method::Recover, Method::Refine, Method::Truncated});
    QVERIFY(pad->isEnabled());
    QCOMPARE(pad->marks(), (std::vector<int>{6, 12})); // where the first begins, the run does
}

void FacePanelContentsTest::rowsOfAnotherMethodAreForgotten()
{
    const auto panel = shownPanel();
    panel->setMethods({Method::Recover, Method::Refine, Method::Truncated});
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
    QCOMPARE(lit(), light);
    named<QPushButton>(*panel, "Method: In stages")->click();
    QCOMPARE(lit(), dark);
    panel->setRow(measuredRow(0.9)); // comes late
    QCOMPARE(lit(), dark);
    TradeoffRow row = measuredRow(0.9);
    row.method = Method::Truncated;
    row.starts = {0.5, 0.5, 0.05};
    panel->setRow(row); // of stages that start elsewhere
    QCOMPARE(lit(), dark);
    row.starts.reset();
    panel->setRow(row);
    QCOMPARE(lit(), light);
}

void FacePanelContentsTest::stagesAreSetWhereTheyMatter()
{
    const auto panel = shownPanel();
    panel->setMethods({Method::Recover, Method::Refine, Method::Truncated});
    panel->setTruncation({{0.5, 0.4, 0.066}, {6, 6, 4}, false, 1});
    auto* texture = named<QSpinBox>(*panel, "New in the texture");
    QVERIFY(!texture->isVisible());
    named<QPushButton>(*panel, "Method: In stages")->click();
    QVERIFY(texture->isVisible());
    QCOMPARE(named<QSpinBox>(*panel, "New in the shape")->value(), 50);
    QCOMPARE(named<QSpinBox>(*panel, "New in the detail")->value(), 40);
    QCOMPARE(texture->value(), 7);
    QVERIFY(!panel->look().starts);
    texture->setValue(12);
    QCOMPARE(panel->look().starts, std::optional(StageStarts{0.5, 0.4, 0.12})); // what is not touched stays exact
    named<QSpinBox>(*panel, "New in the shape")->setValue(0); // some noise is the least
    QCOMPARE(panel->look().starts, std::optional(StageStarts{0.01, 0.4, 0.12}));
    // What the bundle says is no choice.
    named<QSpinBox>(*panel, "New in the shape")->setValue(50);
    texture->setValue(7);
    QVERIFY(!panel->look().starts);
}

namespace {

TradeoffPlace placeOf(const FaceLook& look)
{
    return {look.method, look.steps, stopOfIdentity(look.identity), look.seed, look.starts};
}

bool hasPicture(const MethodComparison& comparison, Method method)
{
    return comparison.button(method)->icon().pixmap(120, 120).toImage().pixelColor(60, 60).alpha() > 0;
}

ImageBuffer flatCrop(std::uint8_t level)
{
    return {{64, 64, 3, SampleDepth::Bits8}, std::vector<std::uint8_t>(64 * 64 * 3, level)};
}

} // namespace

void FacePanelContentsTest::otherMethodIsTried()
{
    const auto panel = shownPanel();
    const auto& comparison = *panel->findChild<MethodComparison*>();
    QVERIFY(!comparison.isVisible()); // there is no other method
    panel->tryOtherMethod();
    QCOMPARE(panel->look(), refinedLook());
    panel->setMethods({Method::Recover, Method::Refine, Method::Truncated});
    QVERIFY(comparison.tryButton()->isVisible() && !comparison.button(Method::Refine)->isVisible());
    QVERIFY(!panel->missingPicture());
    panel->setPicture(placeOf(panel->look()), flatCrop(10));

    QSignalSpy changed(panel.get(), &FacePanel::lookChanged);
    QTest::mouseClick(comparison.tryButton(), Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(panel->look().method, Method::Truncated);
    QCOMPARE(panel->look().steps, refinedLook().steps);
    QVERIFY(comparison.button(Method::Truncated)->isChecked() && !comparison.button(Method::Refine)->isChecked());
    QVERIFY(hasPicture(comparison, Method::Refine) && !hasPicture(comparison, Method::Truncated));
    QVERIFY(!panel->missingPicture()); // what is there is the other one's
    panel->setPicture(placeOf(panel->look()), flatCrop(200));
    QVERIFY(hasPicture(comparison, Method::Refine) && hasPicture(comparison, Method::Truncated));

    QTest::keyClick(comparison.button(Method::Truncated), Qt::Key_Space); // taken already
    QCOMPARE(changed.size(), 1);
    QVERIFY(comparison.button(Method::Truncated)->isChecked());
    QTest::mouseClick(comparison.button(Method::Refine), Qt::LeftButton);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(panel->look(), refinedLook());
    QVERIFY(hasPicture(comparison, Method::Refine) && hasPicture(comparison, Method::Truncated));
    panel->clearRows(); // another face
    QVERIFY(comparison.tryButton()->isVisible() && !comparison.button(Method::Refine)->isVisible());
}

void FacePanelContentsTest::otherMethodIsTriedHalfWay()
{
    const auto panel = shownPanel();
    panel->setMethods({Method::Recover, Method::Refine, Method::Truncated});
    const auto& comparison = *panel->findChild<MethodComparison*>();
    const auto saysTheSame = [&] {
        const auto labels = comparison.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->isVisible() && label->text().contains("no steps"); });
    };
    auto& steps = *named<QSpinBox>(*panel, "Steps");
    steps.setValue(0);
    QSignalSpy changed(panel.get(), &FacePanel::lookChanged);
    QTest::mouseClick(comparison.tryButton(), Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(panel->look().method, Method::Truncated);
    QCOMPARE(panel->look().steps, kRunSteps / 2);
    QVERIFY(!saysTheSame());
    QCOMPARE(panel->missingPicture().value_or(Method::Recover), Method::Refine);
    TradeoffPlace other = placeOf(panel->look());
    other.method = Method::Refine;
    panel->setPicture(other, flatCrop(100)); // by whichever method
    QVERIFY(hasPicture(comparison, Method::Refine) && !panel->missingPicture());

    // Who goes back there is told why the pictures are the same, while the pad stays under the pointer; a click on one takes its
    // method and no more.
    const auto padAt = [&] { return panel->findChild<TradeoffPad*>()->mapTo(panel.get(), QPoint()); };
    QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
    const QPoint before = padAt();
    steps.setValue(0);
    QCoreApplication::processEvents();
    QVERIFY(saysTheSame());
    QCOMPARE(padAt(), before);
    QTest::mouseClick(comparison.button(Method::Refine), Qt::LeftButton);
    QCOMPARE(panel->look().method, Method::Refine);
    QCOMPARE(panel->look().steps, 0);
}

void FacePanelContentsTest::picturesOfOtherPlacesAreNotCompared()
{
    const auto panel = shownPanel();
    panel->setMethods({Method::Recover, Method::Refine, Method::Truncated});
    const auto& comparison = *panel->findChild<MethodComparison*>();
    panel->tryOtherMethod();
    const TradeoffPlace before = placeOf(panel->look());
    panel->setPicture(before, flatCrop(10));
    QVERIFY(hasPicture(comparison, Method::Truncated));
    named<QSpinBox>(*panel, "Steps")->setValue(9);
    QVERIFY(!hasPicture(comparison, Method::Truncated));
    panel->setPicture(before, flatCrop(10)); // comes late
    QVERIFY(!hasPicture(comparison, Method::Truncated));
    named<QPushButton>(*panel, "Method: Recover")->click();
    QVERIFY(!comparison.button(Method::Truncated)->isVisible() && !comparison.tryButton()->isVisible());
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
    other.seed = 8;
    panel->setRow(other);
    QCOMPARE(lit(), dark);
    other = measuredRow(0.9);
    other.method = Method::Recover;
    panel->setRow(other);
    QCOMPARE(lit(), dark);
    panel->setRow(measuredRow(0.9));
    QVERIFY(lit() != dark);
    auto* plot = panel->findChild<TradeoffPlot*>();
    QCOMPARE(plot->accessibleDescription(), QString("At step 5 the likeness is 0.85 and the detail 1.50."));
    // Another seed is another run: nothing of it is ready.
    named<QPushButton>(*panel, "Try another seed")->click();
    QCOMPARE(lit(), dark);
    QCOMPARE(plot->accessibleDescription(), QString("Nothing is measured at this step yet."));
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
    panel->setLook(refinedLook());
    QVERIFY(pad->isVisible());
}

void FacePanelContentsTest::moreIsFolded()
{
    FacePanel panel;
    panel.setLook(refinedLook());
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

HEIRLOOM_WINDOW_TEST(FacePanelContentsTest)
#include "tst_face_panel_contents.moc"
