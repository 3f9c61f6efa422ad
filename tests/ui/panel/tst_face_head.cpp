// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "tests/support/test_main.h"
#include "tests/ui/support/controls.h"
#include "ui/panel/face_head.h"
#include "ui/style/style.h"
#include "ui/support/inline_message.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace heirloom::ui;
using heirloom::ui::test::controlNamed;

/// Who the selected face is, and what is wrong with it.
class FaceHeadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void enterTakesTheName();
    void escapeGivesItUp();
    void goingElsewhereTakesIt();
    void theSameNameIsNone();
    void anotherFaceGivesItUp();
    void leadsToThePoints();

private:
    QLineEdit* field() const { return controlNamed<QLineEdit>(*m_head, "Name of the person"); }
    void rename() const { controlNamed<QToolButton>(*m_head, "Name this face")->click(); }

    std::unique_ptr<QWidget> m_window;
    FaceHead* m_head = nullptr;
    QLineEdit* m_elsewhere = nullptr;
};

void FaceHeadTest::init()
{
    applyTheme(Theme::Light);
    m_window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_window.get());
    column->addWidget(m_head = new FaceHead);
    column->addWidget(m_elsewhere = new QLineEdit);
    m_head->setTitle("Face 1", {});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FaceHeadTest::enterTakesTheName()
{
    QSignalSpy chosen(m_head, &FaceHead::nameChosen);
    QVERIFY(field()->isHidden());
    rename();
    QVERIFY(field()->isVisible() && field()->hasFocus());
    QTest::keyClicks(field(), "Aunt Rosa");
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), QString("Aunt Rosa"));
    QVERIFY(field()->isHidden());
    QVERIFY(controlNamed<QToolButton>(*m_head, "Name this face")->hasFocus()); // the keyboard is not lost
    m_head->setTitle("Aunt Rosa", "Aunt Rosa");
    rename();
    QCOMPARE(field()->text(), QString("Aunt Rosa"));
}

void FaceHeadTest::escapeGivesItUp()
{
    QSignalSpy chosen(m_head, &FaceHead::nameChosen);
    rename();
    QTest::keyClicks(field(), "Aunt Rosa");
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(field()->isHidden());
    QCOMPARE(chosen.size(), 0);
    rename();
    QCOMPARE(field()->text(), QString());
}

void FaceHeadTest::goingElsewhereTakesIt()
{
    QSignalSpy chosen(m_head, &FaceHead::nameChosen);
    rename();
    QTest::keyClicks(field(), "Max");
    m_elsewhere->setFocus();
    QCOMPARE(chosen.size(), 1);
    QVERIFY(field()->isHidden());
    QVERIFY(m_elsewhere->hasFocus());
}

void FaceHeadTest::theSameNameIsNone()
{
    m_head->setTitle("Max", "Max");
    QSignalSpy chosen(m_head, &FaceHead::nameChosen);
    rename();
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    rename();
    field()->clear(); // nobody says any more who it is
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), QString());
}

void FaceHeadTest::anotherFaceGivesItUp()
{
    QSignalSpy chosen(m_head, &FaceHead::nameChosen);
    rename();
    QTest::keyClicks(field(), "Max");
    m_head->setTitle("Face 1", {}); // news of the same face
    QVERIFY(field()->isVisible());
    m_head->setTitle("Face 2", {});
    QVERIFY(field()->isHidden());
    QCOMPARE(chosen.size(), 0);
}

void FaceHeadTest::leadsToThePoints()
{
    QSignalSpy asked(m_head, &FaceHead::pointsRequested);
    const auto* message = m_head->findChild<InlineMessage*>();
    m_head->setIssue("The face is very blurred.", false);
    QVERIFY(message->isVisible() && !controlNamed<QPushButton>(*m_head, "Check the Points"));
    m_head->setIssue("The points are doubtful.", true);
    controlNamed<QPushButton>(*m_head, "Check the Points")->click();
    QCOMPARE(asked.size(), 1);
    m_head->setIssue({}, true);
    QVERIFY(!message->isVisible());
}

HEIRLOOM_WINDOW_TEST(FaceHeadTest)
#include "tst_face_head.moc"
