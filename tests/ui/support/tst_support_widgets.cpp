// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "tests/support/test_main.h"
#include "tests/ui/support/controls.h"
#include "ui/style/style.h"
#include "ui/support/about_dialog.h"
#include "ui/support/inline_message.h"
#include "ui/support/report_dialog.h"
#include "ui/support/shortcuts_dialog.h"

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;

namespace {

QList<QObject*> alerts;

void noteAlerts(QAccessibleEvent* event)
{
    if (event->type() == QAccessible::Alert)
        alerts.append(event->object());
}

/// A style with a given speed of animations.
class PacedStyle : public QProxyStyle {
public:
    explicit PacedStyle(int milliseconds) : QProxyStyle("fusion"), m_milliseconds(milliseconds) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override
    {
        return hint == SH_Widget_Animation_Duration ? m_milliseconds
                                                    : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    int m_milliseconds;
};

QStringList shownShortcuts(const ShortcutsDialog& dialog)
{
    const auto* list = dialog.findChild<QTreeWidget*>();
    QStringList shown;
    for (int g = 0; g < list->topLevelItemCount(); ++g) {
        const QTreeWidgetItem* group = list->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i) {
            if (!group->isHidden() && !group->child(i)->isHidden())
                shown.append(group->text(0) + '/' + group->child(i)->text(0) + '/' + group->child(i)->text(1));
        }
    }
    return shown;
}

void fillMenus(QMainWindow& window)
{
    QMenu* file = window.menuBar()->addMenu("&File");
    file->addAction("&Open…")->setShortcut(QKeySequence("Ctrl+O"));
    file->addSeparator();
    QMenu* recent = file->addMenu("&Recent");
    recent->addAction("Fish && Chips")->setShortcut(QKeySequence("Ctrl+1"));
    file->addAction("Without keys");
    QMenu* view = window.menuBar()->addMenu("表示(&V)");
    QAction* wipe = view->addAction("Wipe");
    wipe->setShortcuts({QKeySequence("W"), QKeySequence("F2")});
    window.addAction(wipe); // twice in the window, once in the list
    auto* hidden = new QAction("Next photo", &window);
    hidden->setShortcut(QKeySequence("PgDown"));
    window.addAction(hidden);
}

} // namespace

class TestSupportWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void messageSays();
    void messageAsks();
    void messageIsAnnounced();
    void messageSlides_data();
    void messageSlides();
    void messageIsPlainText();
    void messageMirrors();
    void reportDialog();
    void aboutDialog();
    void aboutLinksOnlyOnClick();
    void shortcutsAreListed();
    void shortcutsAreSearched_data();
    void shortcutsAreSearched();
    void controlsHaveNames();
};

void TestSupportWidgets::messageSays()
{
    InlineMessage message;
    QVERIFY(!message.isSaying() && message.isHidden());
    QSignalSpy acted(&message, &InlineMessage::actionTriggered);
    QSignalSpy closed(&message, &InlineMessage::closed);
    message.say(InlineMessage::Kind::Warning, "The card has too little memory.", "Use the processor");
    QVERIFY(message.isSaying() && !message.isHidden());
    QCOMPARE(message.accessibleName(), QString("Warning: The card has too little memory."));
    controlNamed<QPushButton>(message, "Use the processor")->click();
    QCOMPARE(acted.count(), 1);
    QVERIFY(message.isSaying());
    message.say(InlineMessage::Kind::Info, "Done.");
    QVERIFY(message.findChild<QPushButton*>()->isHidden());
    controlNamed<QToolButton>(message, "Close the message")->click();
    QCOMPARE(closed.count(), 1);
    QVERIFY(!message.isSaying() && message.isHidden());
    message.say(InlineMessage::Kind::Error, "Again.");
    message.clear();
    QCOMPARE(closed.count(), 1); // the program took it away, not the user
    const InlineMessage fixed(InlineMessage::Closing::ByCaller);
    QVERIFY(fixed.findChild<QToolButton*>()->isHidden());
}

void TestSupportWidgets::messageAsks()
{
    InlineMessage message(InlineMessage::Closing::ByCaller);
    QSignalSpy acted(&message, &InlineMessage::actionTriggered), refused(&message, &InlineMessage::refused);
    message.say(InlineMessage::Kind::Info, "Turn it?", "Turn", "Leave It");
    controlNamed<QPushButton>(message, "Leave It")->click();
    QCOMPARE(refused.count(), 1);
    QCOMPARE(acted.count(), 0);
    controlNamed<QPushButton>(message, "Turn")->click();
    QCOMPARE(acted.count(), 1);
    QVERIFY(message.isSaying());
    message.say(InlineMessage::Kind::Info, "Turn it?", "Turn");
    for (const QPushButton* button : message.findChildren<QPushButton*>())
        QCOMPARE(button->isHidden(), button->text().isEmpty());
}

void TestSupportWidgets::messageIsAnnounced()
{
    if (!QAccessible::isActive())
        QSKIP("no screen reader can be here: the platform's accessibility is off");
    const auto before = QAccessible::installUpdateHandler(noteAlerts);
    InlineMessage message;
    alerts.clear();
    message.say(InlineMessage::Kind::Error, "The disk is full.");
    QCOMPARE(alerts, QList<QObject*>{&message});
    message.say(InlineMessage::Kind::Error, "The disk is full."); // said already
    QCOMPARE(alerts.size(), 1);
    message.say(InlineMessage::Kind::Error, "The disk is gone.");
    QCOMPARE(alerts.size(), 2);
    QAccessible::installUpdateHandler(before);
}

void TestSupportWidgets::messageSlides_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("reduced motion") << 0;
    QTest::newRow("motion") << 60;
}

void TestSupportWidgets::messageSlides()
{
    QFETCH(int, milliseconds);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* message = new InlineMessage(InlineMessage::Closing::ByUser, &window);
    PacedStyle style(milliseconds);
    message->setStyle(&style);
    layout->addWidget(message);
    layout->addStretch();
    window.resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    message->say(InlineMessage::Kind::Info, "Five photos were waiting when the program ended.");
    QCOMPARE(message->maximumHeight() < message->layout()->heightForWidth(400),
             milliseconds > 0); // on its way, or there
    QTRY_COMPARE(message->maximumHeight(), QWIDGETSIZE_MAX);
    QTRY_COMPARE(message->height(), message->layout()->heightForWidth(message->width()));
}

void TestSupportWidgets::messageIsPlainText()
{
    InlineMessage message;
    message.say(InlineMessage::Kind::Info, "<img src='x'> is not there.");
    for (const QLabel* label : message.findChildren<QLabel*>())
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
}

void TestSupportWidgets::messageMirrors()
{
    QWidget window;
    InlineMessage message(InlineMessage::Closing::ByUser, &window);
    message.say(InlineMessage::Kind::Error, "x");
    message.setGeometry(0, 0, 400, 60);
    const auto stripeIsLeft = [&] {
        const QImage picture = message.grab().toImage();
        const int left = qGreen(picture.pixel(1, picture.height() / 2));
        const int right = qGreen(picture.pixel(picture.width() - 2, picture.height() / 2));
        return left < right; // red on a light red
    };
    QVERIFY(stripeIsLeft());
    message.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!stripeIsLeft());
}

void TestSupportWidgets::reportDialog()
{
    ErrorReportFacts facts;
    facts.error = "It failed.";
    facts.photos = {"/album/Grandma Anna.jpg"};
    facts.logLines = {"reading /album/Grandma Anna.jpg"};
    ReportDialog dialog(facts);
    auto* text = dialog.findChild<QPlainTextEdit*>();
    QVERIFY(text->isReadOnly());
    QVERIFY(text->toPlainText().contains("It failed.") && !text->toPlainText().contains("Anna"));
    controlNamed<QPushButton>(dialog, "Copy the report")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), dialog.report());
    QVERIFY(dialog.findChild<InlineMessage*>()->isSaying());

    auto* names = dialog.findChild<QCheckBox*>();
    QVERIFY(!names->isChecked());
    names->click();
    QVERIFY(text->toPlainText().contains("Anna"));
    const QTemporaryDir folder;
    QVERIFY(dialog.saveTo(folder.filePath("report.txt")).ok());
    QFile file(folder.filePath("report.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), dialog.report());
    const Status refused = dialog.saveTo(folder.filePath("nowhere/report.txt"));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::WriteFailed);
}

void TestSupportWidgets::aboutDialog()
{
    const AboutDialog dialog({"Licence <text>\n  indented", usedLibraries(), "# The networks\n\nTrained on *faces*."});
    const auto* tabs = dialog.findChild<QTabWidget*>();
    QCOMPARE(tabs->count(), 3);
    const auto textOfPage = [&](int page) { return qobject_cast<QTextBrowser*>(tabs->widget(page))->toPlainText(); };
    QVERIFY(textOfPage(0).contains("Heirloom " HEIRLOOM_VERSION));
    QVERIFY(textOfPage(1).contains("Licence <text>"));
    for (const UsedLibrary& library : usedLibraries())
        QVERIFY2(textOfPage(1).contains(library.name) && textOfPage(1).contains(library.licence),
                 qPrintable(library.name));
    QVERIFY(textOfPage(2).contains("Trained on faces."));
    const AboutDialog empty({{}, {}, {}});
    QVERIFY(qobject_cast<QTextBrowser*>(empty.findChild<QTabWidget*>()->widget(2))
                ->toPlainText()
                .contains("without a description"));
}

void TestSupportWidgets::aboutLinksOnlyOnClick()
{
    AboutDialog dialog({{},
                        {},
                        "[home](https://example.org) and [file](file:///etc/passwd) and [up](#the-networks)\n\n"
                        "![picture](https://example.org/x.png)"});
    QSignalSpy activated(&dialog, &AboutDialog::linkActivated);
    auto* page = qobject_cast<QTextBrowser*>(dialog.findChild<QTabWidget*>()->widget(2));
    const QString text = page->toPlainText();
    QCOMPARE(activated.count(), 0);
    Q_EMIT page->anchorClicked(QUrl("file:///etc/passwd"));
    Q_EMIT page->anchorClicked(QUrl("#the-networks"));
    QCOMPARE(activated.count(), 0);
    Q_EMIT page->anchorClicked(QUrl("https://example.org"));
    QCOMPARE(activated.takeFirst().at(0).toUrl(), QUrl("https://example.org"));
    QCOMPARE(page->toPlainText(), text); // it goes nowhere itself
}

void TestSupportWidgets::shortcutsAreListed()
{
    QMainWindow window;
    fillMenus(window);
    const ShortcutsDialog dialog(window);
    QCOMPARE(shownShortcuts(dialog), (QStringList{"File/Open/Ctrl+O", "File/Fish & Chips/Ctrl+1", "表示/Wipe/W, F2",
                                                  "Elsewhere in the window/Next photo/PgDown"}));
}

void TestSupportWidgets::shortcutsAreSearched_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("shown");
    QTest::newRow("nothing") << "" << 4;
    QTest::newRow("a name") << "wip" << 1;
    QTest::newRow("a key") << "ctrl+" << 2;
    QTest::newRow("with spaces around") << " open " << 1;
    QTest::newRow("not there") << "xyzzy" << 0;
}

void TestSupportWidgets::shortcutsAreSearched()
{
    QFETCH(QString, wanted);
    QFETCH(int, shown);
    QMainWindow window;
    fillMenus(window);
    ShortcutsDialog dialog(window);
    dialog.findChild<QLineEdit*>()->setText("open");
    dialog.findChild<QLineEdit*>()->setText(wanted);
    QCOMPARE(shownShortcuts(dialog).size(), shown);
    QCOMPARE(dialog.findChild<QTreeWidget*>()->isHidden(), shown == 0);
}

void TestSupportWidgets::controlsHaveNames()
{
    QMainWindow window;
    fillMenus(window);
    QCOMPARE(namelessControls(ShortcutsDialog(window)), QStringList());
    QCOMPARE(namelessControls(AboutDialog({"x", usedLibraries(), "x"})), QStringList());
    QCOMPARE(namelessControls(ReportDialog({})), QStringList());
    QWidget holder;
    auto* message = new InlineMessage(InlineMessage::Closing::ByUser, &holder);
    message->say(InlineMessage::Kind::Info, "x", "Do it");
    QCOMPARE(namelessControls(holder), QStringList());
}

HEIRLOOM_WINDOW_TEST(TestSupportWidgets)
#include "tst_support_widgets.moc"
