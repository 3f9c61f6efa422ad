// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/controls.h"
#include "tests/ui/window/window_test.h"

#include "ui/panel/face_panel.h"
#include "ui/panel/face_strip.h"
#include "ui/window/face_suggestions.h"
#include "ui/window/suggestion_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QUndoStack>

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;

/// Faces that are not found at once, those that are none, who they are, and where their points are doubtful.
class TestWindowSuggestions : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void searchesHarder();
    void offersOneAfterTheOther();
    void placesArePickedInThePhoto();
    void whatIsKnownIsNotOffered();
    void anotherPhotoForgetsThem();
    void namesAFace();
    void opensThePointsOfADrawnFace();
    void leavesWhoDrawsAlone();
    void pointsSetByHandAreTrusted();

private:
    const Recipe& recipe() const { return m_window->project().photos().front().edit.recipe; }
    FaceSuggestions& suggestions() const { return m_window->workspace().suggestions(); }
    QString said() const { return m_window->page().suggestionBar().findChild<QLabel*>()->text(); }
    QPushButton* button(const char* name) const
    {
        return controlNamed<QPushButton>(m_window->page().suggestionBar(), name);
    }
    QVariant card(int row, int role) const { return m_window->page().strip().model()->index(row, 0).data(role); }
    static Face weak(double x, double y, double confidence = 0.3)
    {
        Face face = heirloom::test::placedFace(0, x, y, 40);
        face.confidence = confidence;
        return face;
    }
    void suggest(const std::vector<Face>& faces) { suggestions().take(m_window->workspace().photo(), faces); }
    /// The sample, of which nobody has found a face.
    QString emptyProject() const
    {
        ProjectPhoto photo;
        photo.edit.path = sample();
        photo.edit.searched = true;
        const QString file = m_home->path("empty.heirloom");
        return saveProject({{photo}, {}}, file) ? file : QString();
    }
};

void TestWindowSuggestions::searchesHarder()
{
    m_home->config.worker.finder.detector = DetectorKind::Hog; // which finds just the one
    m_window = m_home->window({emptyProject()});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().pixels(), kPatience);
    QVERIFY(m_window->page().suggestionBar().isVisible());
    QVERIFY(button("Search Harder")->isVisible() && !button("Add")->isVisible());
    pressKeys(*m_window, *m_window->actions().searchHarder);
    QVERIFY(suggestions().isSearching());
    QVERIFY(!m_window->actions().searchHarder->isEnabled());
    QCOMPARE(said(), QString("Searching harder…"));
    QTRY_VERIFY_WITH_TIMEOUT(!suggestions().isSearching(), kPatience);
    QCOMPARE(suggestions().all().size(), std::size_t(1));
    QVERIFY(recipe().faces.empty()); // nobody has said that it is one
    QVERIFY(button("Add")->isVisible() && button("No Face")->isVisible() && !button("Next")->isVisible());

    button("Add")->click();
    QCOMPARE(recipe().faces.size(), std::size_t(1));
    QVERIFY(!recipe().faces[0].manual);
    QVERIFY(suggestions().all().empty());
    QTRY_VERIFY_WITH_TIMEOUT(isShown(*m_window), kPatience); // selected, and restored as any other
    pressKeys(*m_window, *m_window->actions().undo);
    QVERIFY(recipe().faces.empty());
    QCOMPARE(suggestions().all().size(), std::size_t(1));

    // Dismissed, a second search does not bring it again.
    button("No Face")->click();
    QCOMPARE(recipe().dismissed.size(), std::size_t(1));
    button("Search Harder")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!suggestions().isSearching(), kPatience);
    QVERIFY(suggestions().all().empty());
    QVERIFY2(said().startsWith("There is nothing more"), qPrintable(said()));
}

void TestWindowSuggestions::offersOneAfterTheOther()
{
    m_window = m_home->restored();
    QVERIFY2(said().startsWith("1 face"), qPrintable(said()));
    QVERIFY(!m_window->actions().addSuggestion->isEnabled());
    suggest({weak(100, 350), weak(400, 350), weak(400, 450)});
    QVERIFY2(said().startsWith("3 more place"), qPrintable(said()));
    QCOMPARE(suggestions().selected()->id, 1);
    QVERIFY(m_window->page().canvas().accessibleDescription().contains("30 percent"));
    button("Next")->click();
    QCOMPARE(suggestions().selected()->id, 2);
    pressKeys(*m_window, *m_window->actions().nextSuggestion);
    pressKeys(*m_window, *m_window->actions().nextSuggestion); // around the end
    QCOMPARE(suggestions().selected()->id, 1);

    const int steps = m_window->project().undoStack()->count();
    pressKeys(*m_window, *m_window->actions().dismissSuggestion);
    QCOMPARE(recipe().dismissed.size(), std::size_t(1));
    QCOMPARE(suggestions().selected()->id, 2);
    pressKeys(*m_window, *m_window->actions().addSuggestion);
    QCOMPARE(recipe().faces.size(), std::size_t(2));
    QVERIFY(!recipe().faces[1].manual);
    QCOMPARE(m_window->workspace().selectedFace(), recipe().faces[1].face.id);
    QVERIFY2(said().startsWith("1 more place"), qPrintable(said()));
    QCOMPARE(m_window->project().undoStack()->count(), steps + 2);
    for (int i = 0; i < 2; ++i)
        pressKeys(*m_window, *m_window->actions().undo);
    QVERIFY(recipe().dismissed.empty());
    QCOMPARE(recipe().faces.size(), std::size_t(1));
    QCOMPARE(suggestions().all().size(), std::size_t(3));
}

void TestWindowSuggestions::placesArePickedInThePhoto()
{
    m_window = m_home->restored();
    suggest({weak(100, 350), weak(400, 350), weak(400, 450)});
    PhotoCanvas& canvas = m_window->page().canvas();
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, onCanvas(*m_window, suggestions().all()[1].box).center());
    QCOMPARE(suggestions().selected()->id, 2);
    QCOMPARE(m_window->workspace().selectedFace(), 0);
    canvas.setFocus();
    QTest::keyClick(&canvas, Qt::Key_Return);
    QCOMPARE(recipe().faces.size(), std::size_t(2));
    QCOMPARE(suggestions().selected()->id, 3);
    QCOMPARE(m_window->workspace().selectedFace(), 0); // or the next key would be for the face
    QTest::keyClick(&canvas, Qt::Key_Delete);
    QCOMPARE(recipe().faces.size(), std::size_t(2));
    QCOMPARE(recipe().dismissed.size(), std::size_t(1));
}

void TestWindowSuggestions::whatIsKnownIsNotOffered()
{
    m_window = m_home->restored();
    m_window->project().dismiss(m_window->workspace().photo(), weak(100, 350).box);
    suggest({weak(104, 352), weak(225, 124), weak(400, 350)}); // dismissed, a face, and news
    QCOMPARE(suggestions().all().size(), std::size_t(1));
    QCOMPARE(suggestions().all()[0].id, 3);
    // A face that is deleted is none, and not offered either.
    pressKeys(*m_window, *m_window->actions().deleteFace);
    QCOMPARE(suggestions().all().size(), std::size_t(1));
}

void TestWindowSuggestions::anotherPhotoForgetsThem()
{
    m_window = m_home->restored();
    QVERIFY(heirloom::test::writePhoto(pathOf(m_home->path("another.png")), 120, 90));
    const PhotoId first = m_window->workspace().photo();
    const PhotoId other = m_window->project().addPhotos({m_home->path("another.png")}).front();
    suggest({weak(100, 350)});
    m_window->workspace().showPhoto(other);
    QVERIFY(suggestions().all().empty());
    suggestions().take(first, {weak(100, 350)}); // too late
    QVERIFY(suggestions().all().empty());
    m_window->workspace().showPhoto(first);
    QVERIFY(suggestions().all().empty() && !suggestions().isSearched());
}

void TestWindowSuggestions::namesAFace()
{
    m_window = m_home->restored();
    QCOMPARE(card(0, Qt::DisplayRole).toString(), QString("Face 1"));
    pressKeys(*m_window, *m_window->actions().nameFace);
    auto* field = controlNamed<QLineEdit>(m_window->panel(), "Name of the person");
    QVERIFY(field->isVisible() && field->hasFocus());
    QTest::keyClicks(field, "Aunt Rosa");
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(recipe().faces[0].name, std::string("Aunt Rosa"));
    QCOMPARE(card(0, Qt::DisplayRole).toString(), QString("Aunt Rosa"));
    QVERIFY(m_window->page().canvas().accessibleDescription().contains("Aunt Rosa"));
    pressKeys(*m_window, *m_window->actions().undo);
    QCOMPARE(card(0, Qt::DisplayRole).toString(), QString("Face 1"));
}

void TestWindowSuggestions::opensThePointsOfADrawnFace()
{
    m_home->config.worker.finder.detector = DetectorKind::Hog;
    m_window = m_home->restored();
    m_window->workspace().findFaceInBox({300, 20, 90, 110}); // the wall behind the person
    QTRY_COMPARE_WITH_TIMEOUT(m_window->page().canvas().tool(), CanvasTool::AlignFace, kPatience);
    QVERIFY(m_window->workspace().selected()->face.needsCheck());
    QVERIFY(card(1, Qt::AccessibleTextRole).toString().endsWith("Check the points"));
}

void TestWindowSuggestions::leavesWhoDrawsAlone()
{
    m_window = m_home->restored();
    m_window->actions().drawTool->trigger();
    Q_EMIT m_window->workspace().pointsDoubtful(1);
    QCOMPARE(m_window->page().canvas().tool(), CanvasTool::DrawFace);
}

void TestWindowSuggestions::pointsSetByHandAreTrusted()
{
    m_window = m_home->restored();
    Face doubtful = weak(400, 350, 0.9);
    doubtful.alignmentQuality = 0.2;
    const PhotoId photo = m_window->workspace().photo();
    const int id = m_window->project().addFoundFace(photo, doubtful, recipe().faces[0].treatment);
    m_window->workspace().selectFace(id);
    QVERIFY(card(1, Qt::AccessibleTextRole).toString().endsWith("Check the points"));
    QVERIFY(m_window->page().canvas().accessibleDescription().contains("90 percent"));
    auto* check = controlNamed<QPushButton>(m_window->panel(), "Check the Points");
    QVERIFY(check && check->isVisible());
    check->click();
    QCOMPARE(m_window->page().canvas().tool(), CanvasTool::AlignFace);
    FacePoints points = doubtful.points;
    for (Point& point : points)
        point.x += 3;
    Q_EMIT m_window->page().canvas().pointsMoved(id, points);
    QVERIFY(!m_window->workspace().selected()->face.needsCheck());
    QVERIFY(!card(1, Qt::AccessibleTextRole).toString().endsWith("Check the points"));
    QVERIFY(!m_window->page().canvas().accessibleDescription().contains("percent")); // drawn by a person
    QVERIFY(!check->isVisible());
    m_window->actions().selectTool->trigger();
    Q_EMIT m_window->page().strip().pointsRequested(1);
    QCOMPARE(m_window->workspace().selectedFace(), 1);
    QCOMPARE(m_window->page().canvas().tool(), CanvasTool::AlignFace);
}

WINDOW_TEST_MAIN(TestWindowSuggestions)
#include "tst_window_suggestions.moc"
