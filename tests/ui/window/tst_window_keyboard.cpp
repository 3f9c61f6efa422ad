// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/controls.h"
#include "tests/ui/window/window_test.h"

#include "ui/album/film_strip.h"
#include "ui/canvas/wipe_divider.h"
#include "ui/export/export_dialog.h"
#include "ui/panel/face_panel.h"
#include "ui/panel/face_strip.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolBar>

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;

/// The window without a mouse, and what it tells to those who do not see it.
class TestWindowKeyboard : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void fromTheFileToTheResult();
    void tabReachesEveryControlAndGoesOn();
    void actionsExplainThemselves();
    void noKeysTwice();
    void lettersGoIntoFields();
    void controlsHaveNames_data();
    void controlsHaveNames();
    void peekingKeepsTheFocus();

private:
    /// Presses Tab until the control has the focus; false if it never gets it.
    bool tabTo(const QWidget* control);
    void typeInto(QFileDialog& dialog, const QString& text);
    template <class Dialog>
    Dialog* open() const
    {
        return m_window->findChild<Dialog*>();
    }
};

namespace {

/// Those of menus and of the menus in them.
void collect(const QMenu& menu, QList<QAction*>& actions)
{
    for (QAction* action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), actions);
        else if (!action->isSeparator())
            actions.append(action);
    }
}

QList<QAction*> actionsOf(const QMainWindow& window)
{
    QList<QAction*> actions;
    for (const QAction* menu : window.menuBar()->actions())
        collect(*menu->menu(), actions);
    return actions;
}

} // namespace

bool TestWindowKeyboard::tabTo(const QWidget* control)
{
    for (int i = 0; i < 80; ++i) {
        if (QApplication::focusWidget() == control)
            return true;
        QTest::keyClick(focusOf(*m_window), Qt::Key_Tab);
    }
    return false;
}

void TestWindowKeyboard::typeInto(QFileDialog& dialog, const QString& text)
{
    QLineEdit* name = dialog.findChild<QLineEdit*>();
    QTRY_COMPARE(QApplication::focusWidget(), name);
    QTest::keySequence(name, QKeySequence::SelectAll);
    name->insert(text);
    QTest::keyClick(name, Qt::Key_Return);
}

void TestWindowKeyboard::fromTheFileToTheResult()
{
    const QString photo = m_home->path("album/astronaut.jpg");
    QVERIFY(QDir().mkpath(m_home->path("album")) && QFile::copy(sample(), photo));
    m_window = m_home->window(QStringList());
    WindowActions& actions = m_window->actions();
    {
        const Unwatched dialog("on most desktops the dialog is the system's, and this one reads the whole folder");
        pressKeys(*m_window, *actions.openPhotos);
        QVERIFY(open<QFileDialog>());
        typeInto(*open<QFileDialog>(), photo);
        QTRY_VERIFY(!open<QFileDialog>());
        m_window->activateWindow(); // where there is no window manager
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);

    TradeoffPad* pad = m_window->panel().findChild<TradeoffPad*>();
    QVERIFY(tabTo(pad));
    const FaceTreatment before = m_window->workspace().selected()->treatment;
    QTest::keyClick(pad, Qt::Key_Right);
    QTest::keyClick(pad, Qt::Key_Up);
    QCOMPARE(stepsOf(m_window->workspace().selected()->treatment), stepsOf(before) + 1);
    // More than the standard.
    QCOMPARE(m_window->workspace().selected()->treatment.method.params.number("identity"), 0.75);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience);
    pressKeys(*m_window, *actions.undo);                                                  // a key is a step
    QVERIFY(!m_window->workspace().selected()->treatment.method.params.find("identity")); // nobody chose it
    QCOMPARE(stepsOf(m_window->workspace().selected()->treatment), stepsOf(before) + 1);

    for (const QAction* mode : {actions.sideBySide, actions.original, actions.invented, actions.wipe}) {
        pressKeys(*m_window, *mode);
        QCOMPARE(static_cast<int>(m_window->page().canvas().compareMode()), mode->data().toInt());
    }
    auto* divider = m_window->page().canvas().findChild<WipeDivider*>();
    QVERIFY(tabTo(divider));
    QTest::keyClick(divider, Qt::Key_Left);
    QVERIFY(divider->share() < 0.5);

    pressKeys(*m_window, *actions.exportPhoto);
    QVERIFY(open<ExportDialog>());
    const QSignalSpy exported(&m_window->exports(), &ExportController::exported);
    QTRY_VERIFY(open<ExportDialog>()->isActiveWindow());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, kPatience);
    QVERIFY(exported[0][1].toBool());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(QDir(m_home->path("album")).entryList(QDir::Files),
             QStringList({"astronaut-restored.jpg", "astronaut.jpg"}));

    {
        const Unwatched dialog("as above");
        pressKeys(*m_window, *actions.save);
        QVERIFY(open<QFileDialog>());
        typeInto(*open<QFileDialog>(), m_home->path("album/family"));
        QTRY_VERIFY(!open<QFileDialog>());
        m_window->activateWindow(); // where there is no window manager
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QTRY_VERIFY(QFileInfo::exists(m_home->path("album/family.heirloom")));
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    if (m_window->isVisible()) // where the system has no key for it
        actions.quit->trigger();
    QVERIFY(!m_window->isVisible());
}

void TestWindowKeyboard::tabReachesEveryControlAndGoesOn()
{
    m_window = m_home->restored();
    QVERIFY(heirloom::test::writePhoto(pathOf(m_home->path("another.png")), 120, 90));
    m_window->project().addPhotos({m_home->path("another.png")}); // or there is no film strip
    m_window->findChild<QDockWidget*>("queue")->show();
    m_window->page().message().say(InlineMessage::Kind::Info, "Something.", "Do It");
    QTest::qWait(0);
    QSet<const QWidget*> reached;
    m_window->page().canvas().setFocus();
    for (int i = 0; i < 120; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(focusOf(*m_window), Qt::Key_Tab);
    }
    QStringList missing;
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        const bool wanted = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
                            && !widget->focusProxy();
        // Of buttons that exclude each other Tab reaches one, arrows the others.
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool arrows = button && button->group() && button->group()->exclusive() && !button->isChecked();
        if (wanted && !arrows && !reached.contains(widget))
            missing.append(QString(widget->metaObject()->className()) + ' ' + widget->accessibleName()
                           + widget->objectName());
    }
    QCOMPARE(missing.join(", "), QString());
    for (const QWidget* widget :
         {static_cast<QWidget*>(&m_window->page().canvas()), static_cast<QWidget*>(&m_window->page().strip()),
          static_cast<QWidget*>(&m_window->film())})
        QVERIFY2(reached.contains(widget), widget->metaObject()->className());
}

void TestWindowKeyboard::actionsExplainThemselves()
{
    m_window = m_home->restored();
    QMetaObject::invokeMethod(m_window->actions().recent, "aboutToShow");
    QStringList silent;
    const QList<QAction*> actions = actionsOf(*m_window);
    QVERIFY(actions.size() > 40);
    for (const QAction* action : actions) {
        if (action->text().isEmpty() || action->statusTip().isEmpty())
            silent.append(action->text());
    }
    for (const QToolBar* bar : m_window->findChildren<QToolBar*>()) {
        QCOMPARE(bar->contextMenuPolicy(), Qt::PreventContextMenu); // it could be hidden by it, and not be shown again
        for (QAction* action : bar->actions()) {
            if (!action->isSeparator() && bar->widgetForAction(action)->inherits("QToolButton")
                && (action->icon().isNull() || action->toolTip().isEmpty()))
                silent.append("in the bar: " + action->text());
        }
    }
    QCOMPARE(silent.join(", "), QString());
}

void TestWindowKeyboard::noKeysTwice()
{
    m_window = m_home->restored();
    QHash<QKeySequence, QString> owners;
    QStringList twice;
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        // Those of fields for text reach only who types there.
        if (action->shortcutContext() == Qt::WidgetShortcut
            || action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            continue;
        for (const QKeySequence& keys : action->shortcuts()) {
            if (owners.contains(keys))
                twice.append(keys.toString() + ": " + owners[keys] + " and " + action->text());
            owners[keys] = action->text();
        }
    }
    QVERIFY(owners.size() > 30);
    QCOMPARE(twice.join(", "), QString());
    // Menus are opened by letters that differ.
    QStringList letters;
    for (const QAction* menu : m_window->menuBar()->actions())
        letters.append(QKeySequence::mnemonic(menu->text()).toString());
    letters.removeAll(QString());
    QCOMPARE(letters.size(), m_window->menuBar()->actions().size());
    QCOMPARE(letters.removeDuplicates(), 0);
}

void TestWindowKeyboard::lettersGoIntoFields()
{
    m_window = m_home->restored();
    QLineEdit* field = nullptr;
    for (QLineEdit* each : m_window->panel().findChildren<QLineEdit*>()) {
        if (each->isVisible() && each->isEnabled())
            field = each;
    }
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    const FaceTreatment before = m_window->workspace().selected()->treatment;
    const auto mode = m_window->page().canvas().compareMode();
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_R, Qt::Key_T, Qt::Key_V})
        QTest::keyClick(field, key);
    QCOMPARE(m_window->page().canvas().compareMode(), mode);
    QVERIFY(m_window->workspace().selected()->included);
    QCOMPARE(m_window->workspace().selected()->treatment.seed, before.seed);
    QTest::keyClick(field, Qt::Key_Delete);
    QCOMPARE(m_window->project().photos()[0].edit.recipe.faces.size(), std::size_t(1));
}

void TestWindowKeyboard::controlsHaveNames_data()
{
    QTest::addColumn<bool>("withAPhoto");
    QTest::newRow("empty") << false;
    QTest::newRow("with everything shown") << true;
}

void TestWindowKeyboard::controlsHaveNames()
{
    QFETCH(bool, withAPhoto);
    m_window = withAPhoto ? m_home->restored() : m_home->window(QStringList());
    if (withAPhoto) {
        QVERIFY(heirloom::test::writePhoto(pathOf(m_home->path("another.png")), 120, 90));
        m_window->project().addPhotos({m_home->path("another.png")});
        m_window->findChild<QDockWidget*>("queue")->show();
        m_window->page().message().say(InlineMessage::Kind::Warning, "Something.", "Do It");
        m_window->actions().protectTool->trigger(); // its brush has a width
        m_window->actions().invented->trigger();
    }
    QTest::qWait(0);
    QCOMPARE(namelessControls(*m_window).join(", "), QString());
}

void TestWindowKeyboard::peekingKeepsTheFocus()
{
    m_window = m_home->restored();
    auto* divider = m_window->page().canvas().findChild<WipeDivider*>();
    QVERIFY(tabTo(divider));
    QTest::keyPress(divider, Qt::Key_O);
    QVERIFY(m_window->page().isAncestorOf(QApplication::focusWidget()));
    QTest::keyRelease(focusOf(*m_window), Qt::Key_O);
    QTest::keyClick(focusOf(*m_window), Qt::Key_Left);
    QVERIFY(m_window->page().isAncestorOf(QApplication::focusWidget()));
}

WINDOW_TEST_MAIN(TestWindowKeyboard)
#include "tst_window_keyboard.moc"
