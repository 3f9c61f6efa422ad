// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "tests/support/test_main.h"
#include "tests/ui/project/project_values.h"
#include "ui/project/found_faces.h"
#include "ui/project/project.h"

using namespace heirloom;
using namespace heirloom::ui;

namespace {

/// A face of this size with its box; upright.
Face placed(double x, double y, double side = 100)
{
    Face face;
    face.box = {x, y, side, side};
    const auto at = [&](double across, double down) { return Point{x + across * side, y + down * side}; };
    face.points = {at(0.3, 0.4), at(0.7, 0.4), at(0.5, 0.6), at(0.35, 0.8), at(0.65, 0.8)};
    face.confidence = 0.9;
    return face;
}

} // namespace

/// What of a search is news to a photo, and what somebody has said is no face.
class TestFoundFaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overlaps_data();
    void overlaps();
    void tellsTheSameFace();
    void deletedFacesAreDismissed();
    void drawnFacesAreNot();
    void searchesLeaveThemOut();
    void undoneDismissalsCountNoMore();
    void namesAreTidied();
};

void TestFoundFaces::overlaps_data()
{
    QTest::addColumn<QRectF>("a");
    QTest::addColumn<QRectF>("b");
    QTest::addColumn<double>("share");
    const QRectF box(10, 20, 100, 100);
    QTest::newRow("the same") << box << box << 1.0;
    QTest::newRow("half beside it") << box << box.translated(50, 0) << 1.0 / 3;
    QTest::newRow("within it") << box << QRectF(30, 40, 50, 50) << 0.25;
    QTest::newRow("they touch") << box << box.translated(100, 0) << 0.0;
    QTest::newRow("apart in both directions") << box << box.translated(300, 300) << 0.0;
    QTest::newRow("no extent") << box << QRectF(30, 40, 0, 50) << 0.0;
}

void TestFoundFaces::overlaps()
{
    QFETCH(QRectF, a);
    QFETCH(QRectF, b);
    QFETCH(double, share);
    const auto boxOf = [](const QRectF& rect) { return Box{rect.x(), rect.y(), rect.width(), rect.height()}; };
    QCOMPARE(overlap(boxOf(a), boxOf(b)), share);
    QCOMPARE(overlap(boxOf(b), boxOf(a)), share);
}

void TestFoundFaces::tellsTheSameFace()
{
    QVERIFY(isSameFace(placed(100, 100), placed(110, 95)));
    QVERIFY(!isSameFace(placed(100, 100), placed(200, 100)));
    Face drawn = placed(100, 100);
    drawn.box = {60, 60, 400, 400}; // loosely around the same eyes
    QVERIFY(isSameFace(drawn, placed(100, 100)));
    Face profile = placed(100, 100);
    profile.points[1] = profile.points[0]; // the eyes are in one place
    QVERIFY(isSameFace(profile, placed(105, 100)));
}

void TestFoundFaces::deletedFacesAreDismissed()
{
    Project project;
    project.addPhotos({"/photos/a.png"});
    project.facesFound(1, {placed(100, 100), placed(400, 100)});
    project.deleteFace(1, 1);
    QCOMPARE(project.photo(1)->edit.recipe.dismissed, (std::vector<Box>{{100, 100, 100, 100}}));
    project.undoStack()->undo(); // one step
    QVERIFY(project.photo(1)->edit.recipe.dismissed.empty());
    QVERIFY(project.face(1, 1));
}

void TestFoundFaces::drawnFacesAreNot()
{
    Project project;
    project.addPhotos({"/photos/a.png"});
    project.deleteFace(1, project.addFace(1, placed(100, 100)));
    QVERIFY(project.photo(1)->edit.recipe.dismissed.empty());
    // A suggestion that was taken is a face that was found.
    const int added = project.addFoundFace(1, placed(300, 100));
    QVERIFY(!project.face(1, added)->manual);
    project.deleteFace(1, added);
    QCOMPARE(project.photo(1)->edit.recipe.dismissed.size(), std::size_t(1));
}

void TestFoundFaces::searchesLeaveThemOut()
{
    Project project;
    project.addPhotos({"/photos/a.png"});
    project.facesFound(1, {placed(100, 100), placed(400, 100)});
    project.deleteFace(1, 1);
    project.dismiss(1, {700, 100, 100, 100});
    project.searchAgain(1);
    project.facesFound(1, {placed(110, 100), placed(405, 100), placed(690, 110), placed(760, 100), placed(400, 400)});
    std::vector<double> lefts;
    for (const FaceRecipe& face : project.photo(1)->edit.recipe.faces)
        lefts.push_back(face.face.box.x);
    // The one that was there, one that overlaps a dismissed place too little, and a new one.
    QCOMPARE(lefts, (std::vector<double>{400, 760, 400}));
}

void TestFoundFaces::undoneDismissalsCountNoMore()
{
    Project project;
    project.addPhotos({"/photos/a.png"});
    project.dismiss(1, {100, 100, 100, 100});
    project.dismiss(1, {400, 100, 100, 100});
    QVERIFY(newFaces(project.photo(1)->edit.recipe, {placed(100, 100), placed(400, 100)}).empty());
    project.undoStack()->undo();
    QCOMPARE(newFaces(project.photo(1)->edit.recipe, {placed(100, 100), placed(400, 100)}).size(), std::size_t(1));
    project.undoStack()->redo();
    QVERIFY(newFaces(project.photo(1)->edit.recipe, {placed(100, 100), placed(400, 100)}).empty());
}

void TestFoundFaces::namesAreTidied()
{
    Project project;
    project.addPhotos({"/photos/a.png"});
    project.facesFound(1, {placed(100, 100)});
    project.setName(1, 1, "  Aunt \n Rosa ");
    QCOMPARE(project.face(1, 1)->name, std::string("Aunt Rosa"));
    const int steps = project.undoStack()->count();
    project.setName(1, 1, "Aunt Rosa");
    QCOMPARE(project.undoStack()->count(), steps);
    project.undoStack()->undo();
    QVERIFY(project.face(1, 1)->name.empty());
}

HEIRLOOM_GUILESS_TEST(TestFoundFaces)
#include "tst_found_faces.moc"
