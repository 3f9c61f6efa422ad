// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <memory>

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include "tests/support/test_main.h"
#include "tests/ui/support/controls.h"
#include "ui/album/reference_picker.h"
#include "ui/project/photo_paths.h"
#include "ui/style/style.h"

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;
using Choosing = ReferencePicker::Choice;

namespace {

ReferenceCandidate candidate(const QString& name, int face, const QColor& colour = {})
{
    ReferenceCandidate made;
    made.path = "/album/" + name;
    made.face.id = face;
    made.title = name;
    if (colour.isValid()) {
        made.picture = QImage(64, 64, QImage::Format_RGB32);
        made.picture.fill(colour);
    }
    return made;
}

QStringList chosenBy(const ReferencePicker& picker)
{
    QStringList names;
    for (const ReferencePicture& picture : picker.chosen())
        names += QStringLiteral("%1#%2").arg(textOf(picture.path).section('/', -1)).arg(picture.face.id);
    return names;
}

} // namespace

class TestReferencePicker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme::Light); }
    void clicking_data();
    void clicking();
    void keyboard_data();
    void keyboard();
    void doubleClickAccepts_data();
    void doubleClickAccepts();
    void useNeedsAChoice();
    void empty();
    void addsOnlyFace();
    void asksAboutSeveralFaces();
    void addsNothingTwice();
    void oneReplacesTheOther();
    void picturesMayComeLater();
    void says();
    void asksForAFile();
    void isAccessible();

private:
    static std::unique_ptr<ReferencePicker> shown(Choosing choice = Choosing::Several,
                                                  Qt::LayoutDirection direction = Qt::LeftToRight);
    static QListWidget& list(const ReferencePicker& picker) { return *picker.findChild<QListWidget*>(); }
    static QPoint middle(const ReferencePicker& picker, int index)
    {
        const QListWidget& faces = list(picker);
        return faces.visualItemRect(faces.item(index)).center();
    }
    static void click(const ReferencePicker& picker, int index, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(list(picker).viewport(), Qt::LeftButton, modifiers, middle(picker, index));
    }
    static QPushButton& use(const ReferencePicker& picker)
    {
        return *controlNamed<QPushButton>(picker, "Use as Reference");
    }
};

std::unique_ptr<ReferencePicker> TestReferencePicker::shown(Choosing choice, Qt::LayoutDirection direction)
{
    auto picker = std::make_unique<ReferencePicker>(
        std::vector{candidate("a.jpg", 1), candidate("b.jpg", 1), candidate("b.jpg", 2), candidate("c.jpg", 1)},
        choice);
    picker->setLayoutDirection(direction);
    picker->show();
    picker->activateWindow();
    return picker;
}

void TestReferencePicker::clicking_data()
{
    QTest::addColumn<Choosing>("choice");
    QTest::addColumn<QList<int>>("clicks");
    QTest::addColumn<QStringList>("chosen");
    QTest::newRow("one of several") << Choosing::Several << QList{2} << QStringList{"b.jpg#2"};
    QTest::newRow("several, in the order shown")
        << Choosing::Several << QList{3, 0} << QStringList{"a.jpg#1", "c.jpg#1"};
    QTest::newRow("taken back") << Choosing::Several << QList{3, 0, 3} << QStringList{"a.jpg#1"};
    QTest::newRow("one") << Choosing::One << QList{1} << QStringList{"b.jpg#1"};
    QTest::newRow("one, then another") << Choosing::One << QList{1, 2} << QStringList{"b.jpg#2"};
}

void TestReferencePicker::clicking()
{
    QFETCH(Choosing, choice);
    QFETCH(QList<int>, clicks);
    QFETCH(QStringList, chosen);
    const auto picker = shown(choice);
    QVERIFY(!use(*picker).isEnabled());
    for (const int index : clicks)
        click(*picker, index);
    QCOMPARE(chosenBy(*picker), chosen);
    QVERIFY(use(*picker).isEnabled());
    QTest::mouseClick(&use(*picker), Qt::LeftButton);
    QCOMPARE(picker->result(), int(QDialog::Accepted));
}

void TestReferencePicker::keyboard_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::Key>("onwards");
    QTest::newRow("left to right") << Qt::LeftToRight << Qt::Key_Right;
    QTest::newRow("right to left") << Qt::RightToLeft << Qt::Key_Left;
}

void TestReferencePicker::keyboard()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(Qt::Key, onwards);
    const auto picker = shown(Choosing::Several, direction);
    QListWidget& faces = list(*picker);
    QTRY_VERIFY(faces.hasFocus());
    QTest::keyClick(&faces, Qt::Key_Home);
    QTest::keyClick(&faces, Qt::Key_Return); // nothing is chosen: nothing is accepted
    QVERIFY(picker->isVisible());
    QTest::keyClick(&faces, onwards);
    QCOMPARE(faces.currentRow(), 1);
    QCOMPARE(chosenBy(*picker), QStringList());
    QTest::keyClick(&faces, Qt::Key_Space);
    QTest::keyClick(&faces, onwards);
    QTest::keyClick(&faces, Qt::Key_Space);
    QCOMPARE(chosenBy(*picker), QStringList({"b.jpg#1", "b.jpg#2"}));
    QTest::keyClick(&faces, Qt::Key_Space);
    QCOMPARE(chosenBy(*picker), QStringList({"b.jpg#1"}));
    QTest::keyClick(&faces, Qt::Key_Return);
    QVERIFY(!picker->isVisible());
    QCOMPARE(picker->result(), int(QDialog::Accepted));
}

void TestReferencePicker::doubleClickAccepts_data()
{
    QTest::addColumn<Choosing>("choice");
    QTest::newRow("one") << Choosing::One;
    QTest::newRow("several") << Choosing::Several;
}

void TestReferencePicker::doubleClickAccepts()
{
    QFETCH(Choosing, choice);
    const auto picker = shown(choice);
    click(*picker, 2);
    QTest::mouseDClick(list(*picker).viewport(), Qt::LeftButton, {}, middle(*picker, 2));
    QCOMPARE(picker->result(), int(QDialog::Accepted));
    QCOMPARE(chosenBy(*picker), QStringList({"b.jpg#2"}));
}

void TestReferencePicker::useNeedsAChoice()
{
    const auto picker = shown();
    QVERIFY(!use(*picker).isEnabled());
    QVERIFY(!use(*picker).accessibleDescription().isEmpty()); // why
    click(*picker, 0);
    QVERIFY(use(*picker).isEnabled());
    QVERIFY(use(*picker).accessibleDescription().isEmpty());
    click(*picker, 0);
    QVERIFY(!use(*picker).isEnabled());
}

void TestReferencePicker::empty()
{
    ReferencePicker picker({});
    picker.show();
    QVERIFY(!list(picker).isVisible());
    const auto saysWhy = [&picker] {
        for (const QLabel* label : picker.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().startsWith("None of the open photos"))
                return true;
        }
        return false;
    };
    QVERIFY(saysWhy());
    QVERIFY(!use(picker).isEnabled());
    QCOMPARE(picker.addCandidates({candidate("d.jpg", 1)}), std::vector{0});
    QVERIFY(list(picker).isVisible());
    QVERIFY(!saysWhy());
    QVERIFY(use(picker).isEnabled());
}

void TestReferencePicker::addsOnlyFace()
{
    const auto picker = shown();
    click(*picker, 0);
    picker->say("No face was found.");
    QCOMPARE(picker->addCandidates({candidate("d.jpg", 1)}), std::vector{4});
    QCOMPARE(picker->count(), 5);
    QCOMPARE(chosenBy(*picker), QStringList({"a.jpg#1", "d.jpg#1"}));
    QCOMPARE(list(*picker).currentRow(), 4);
    QVERIFY(!picker->findChild<InlineMessage*>()->isSaying()); // that is over
}

void TestReferencePicker::asksAboutSeveralFaces()
{
    const auto picker = shown();
    click(*picker, 0);
    QCOMPARE(picker->addCandidates({candidate("d.jpg", 1), candidate("d.jpg", 2)}), (std::vector{4, 5}));
    QCOMPARE(chosenBy(*picker), QStringList({"a.jpg#1"})); // who is it?
    const auto* message = picker->findChild<InlineMessage*>();
    QVERIFY(message->isSaying());
    QCOMPARE(message->kind(), InlineMessage::Kind::Info);
}

void TestReferencePicker::addsNothingTwice()
{
    const auto picker = shown();
    QCOMPARE(picker->addCandidates({candidate("c.jpg", 1, Qt::red)}), std::vector{3});
    QCOMPARE(picker->count(), 4);
    QCOMPARE(chosenBy(*picker), QStringList({"c.jpg#1"}));
    QVERIFY(!list(*picker).item(3)->data(Qt::UserRole).value<QImage>().isNull());
}

void TestReferencePicker::oneReplacesTheOther()
{
    const auto picker = shown(Choosing::One);
    click(*picker, 0);
    picker->addCandidates({candidate("d.jpg", 1)});
    QCOMPARE(chosenBy(*picker), QStringList({"d.jpg#1"}));
}

void TestReferencePicker::picturesMayComeLater()
{
    const auto picker = shown();
    const QColor red(200, 20, 20);
    const auto showsRed = [&](int index) {
        const QImage card =
            list(*picker).viewport()->grab(list(*picker).visualItemRect(list(*picker).item(index))).toImage();
        for (int y = 0; y < card.height(); ++y) {
            for (int x = 0; x < card.width(); ++x) {
                if (card.pixelColor(x, y) == red)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(!showsRed(1));
    picker->setPicture(1, candidate("b.jpg", 1, red).picture);
    QVERIFY(showsRed(1));
    QVERIFY(!showsRed(2));
    picker->setPicture(99, {});
    picker->setPicture(-1, {});
}

void TestReferencePicker::says()
{
    const auto picker = shown();
    const auto* message = picker->findChild<InlineMessage*>();
    QVERIFY(!message->isVisible());
    picker->say("No face was found in the picture.");
    QVERIFY(message->isVisible());
    QCOMPARE(message->kind(), InlineMessage::Kind::Warning);
    picker->say("The faces are being looked for.", InlineMessage::Kind::Info);
    QCOMPARE(message->sentence(), QString("The faces are being looked for."));
    picker->say({});
    QVERIFY(!message->isVisible());
}

void TestReferencePicker::asksForAFile()
{
    const auto picker = shown();
    QSignalSpy requested(picker.get(), &ReferencePicker::fileRequested);
    QTest::mouseClick(controlNamed<QPushButton>(*picker, "Choose a picture file"), Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QVERIFY(picker->isVisible());
}

void TestReferencePicker::isAccessible()
{
    const auto picker = shown();
    picker->say("No face was found in the picture.");
    QCOMPARE(namelessControls(*picker), QStringList());
    QVERIFY(!list(*picker).accessibleDescription().isEmpty());
    QAccessibleInterface* faces = QAccessible::queryAccessibleInterface(&list(*picker));
    QCOMPARE(faces->childCount(), 4);
    QCOMPARE(faces->child(3)->text(QAccessible::Name), QString("c.jpg"));
}

HEIRLOOM_WINDOW_TEST(TestReferencePicker)
#include "tst_reference_picker.moc"
