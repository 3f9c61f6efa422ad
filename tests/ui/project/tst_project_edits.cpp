// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <functional>
#include <limits>
#include <memory>

#include <QSignalSpy>

#include "tests/support/test_main.h"
#include "tests/ui/project/project_values.h"
#include "ui/project/project.h"

using namespace heirloom;
using namespace heirloom::ui;

using Edit = std::function<void(Project&)>;
namespace {
constexpr const char* kFolder = "/photos";

/// Any edit of any thing that is there, or was.
void editSomething(Project& project, Random& random)
{
    const auto photoCount = static_cast<int>(project.photos().size());
    if (photoCount == 0) {
        project.addPhotos({QStringLiteral("/photos/new %1.png").arg(random())});
        return;
    }
    const ProjectPhoto& photo = project.photos()[static_cast<std::size_t>(drawnWhole(random, 0, photoCount - 1))];
    const PhotoId id = photo.id;
    const int face = drawnWhole(random, 1, photo.nextFace); // perhaps one that is gone
    switch (drawnWhole(random, 0, 19)) {
    case 17: project.setName(id, face, QStringLiteral("Aunt %1").arg(drawnWhole(random, 1, 3))); break;
    case 18: project.dismiss(id, someFace(random).box); break;
    case 19: project.addFoundFace(id, someFace(random), someTreatment(random)); break;
    case 15: project.commitStage(); [[fallthrough]];
    case 16: {
        const char* stage = drawnWhole(random, 0, 1) == 1 ? "tone" : "geometry";
        project.setStage(id, {stage, 1, true, {{"amount", static_cast<double>(drawnWhole(random, 0, 3))}}}, "Stage");
        break;
    }
    case 0: project.addPhotos({QStringLiteral("/photos/new %1.png").arg(random()), photo.edit.path}); break;
    case 1: project.removePhotos({id, project.photos().front().id}); break;
    case 2: project.setIncluded(id, face, drawnWhole(random, 0, 1) == 1); break;
    case 3:
    case 4: project.addFace(id, someFace(random), someTreatment(random)); break;
    case 5: project.deleteFace(id, face); break;
    case 6: project.moveFace(id, face, someFace(random)); break;
    case 7:
    case 8: project.addStroke(id, someStroke(random)); break;
    case 9: project.clearStrokes(id); break;
    case 10: project.copyTreatmentToPhoto(id, face); break;
    case 11: project.copyTreatmentToAllPhotos(id, face); break;
    case 12: project.setReferences(id, face, {{"/photos/other.png", someFace(random)}}); break;
    case 13: project.commitTreatment(); [[fallthrough]];
    default: project.setTreatment(id, face, someTreatment(random)); break;
    }
}

} // namespace

class TestProjectEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedo_data();
    void undoAndRedo();
    void nothingHappens_data();
    void nothingHappens();
    void manyEdits_data();
    void manyEdits();
    void treatmentsAreBroughtIntoRange();
    void idsAreNeverUsedAgain();
    void search();
    void searchKeepsDrawnFaces();
    void newFacesGetTheirNames();
    void undoneOpeningKeepsWhatWasFound();
    void savedAndModified();
    void otherDocument();
    void hashOfAChangedFile();
    void saysNothingOfItsEnd();
};

void TestProjectEdits::undoAndRedo_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>(
        "signal"); // photo added, photo removed, faces, treatment, strokes, stages: which come, and how often
    const auto row = [](const char* name, const char* signal, const Edit& edit) {
        QTest::newRow(name) << edit << QString::fromLatin1(signal);
    };
    row("add photos", "200000", [](Project& p) { p.addPhotos({"/photos/a.png", "/photos/b.png"}); });
    row("remove a photo", "010000", [](Project& p) { p.removePhotos({2}); });
    row("remove several photos", "020000", [](Project& p) { p.removePhotos({3, 1}); });
    row("remove all photos", "030000", [](Project& p) { p.removePhotos({1, 2, 3}); });
    row("set a treatment", "000100", [](Project& p) { p.setTreatment(2, 3, FaceTreatment{{"latent"}, 7, 0.5, 0.25}); });
    row("leave out a face", "001000", [](Project& p) { p.setIncluded(1, 2, false); });
    row("add a face", "001000", [](Project& p) {
        Random random(8);
        p.addFace(3, someFace(random), someTreatment(random));
    });
    row("delete the first face", "001000", [](Project& p) { p.deleteFace(2, 1); });
    row("delete the last face", "001000", [](Project& p) { p.deleteFace(2, 3); });
    row("delete a drawn face", "001000", [](Project& p) { p.deleteFace(3, 4); });
    row("add a face that was found", "001000", [](Project& p) {
        Random random(12);
        p.addFoundFace(3, someFace(random), someTreatment(random));
    });
    row("dismiss a place", "001000", [](Project& p) { p.dismiss(2, {10, 20, 30, 40}); });
    row("name a face", "001000", [](Project& p) { p.setName(2, 2, "Aunt Rosa"); });
    row("take a name back", "001000", [](Project& p) { p.setName(2, 3, {}); });
    row("align a face", "001000", [](Project& p) {
        Random random(9);
        p.moveFace(2, 2, someFace(random));
    });
    row("protect", "000010", [](Project& p) {
        Random random(10);
        p.addStroke(1, someStroke(random));
    });
    row("take back all protections", "000010", [](Project& p) { p.clearStrokes(2); });
    row("references", "000100", [](Project& p) {
        Random random(11);
        p.setReferences(3, 1, {{"/photos/other.png", someFace(random)}, {"/photos/third.png", someFace(random)}});
    });
    row("no references any more", "000100", [](Project& p) { p.setReferences(2, 1, {}); });
    row("a stage", "000001", [](Project& p) { p.setStage(2, {"tone", 1, true, {{"exposure", 0.5}}}, "Brighten"); });
    row("a stage is turned off", "000001", [](Project& p) { p.setStage(1, {"geometry", 1, false}, "Off"); });
    row("copy a treatment to the photo", "000200", [](Project& p) { p.copyTreatmentToPhoto(2, 1); });
    row("copy a treatment to all photos", "000900", [](Project& p) { p.copyTreatmentToAllPhotos(2, 1); });
}

void TestProjectEdits::undoAndRedo()
{
    QFETCH(Edit, edit);
    QFETCH(QString, signal);
    Project project;
    Random random(1);
    fill(project, random, kFolder);
    project.setTreatment(2, 1, someTreatment(random));
    project.setReferences(2, 1, {{"/photos/before.png", someFace(random)}});
    project.addStroke(2, someStroke(random));
    project.addStroke(2, someStroke(random));
    project.setName(2, 3, "Uncle Max");
    QCOMPARE(project.addFace(3, someFace(random)), 4);
    project.commitTreatment();
    const int steps = project.undoStack()->count();
    const QString before = describe(project.photos());

    QSignalSpy added(&project, &Project::photoAdded);
    QSignalSpy removed(&project, &Project::photoRemoved);
    QSignalSpy faces(&project, &Project::facesChanged);
    QSignalSpy treatment(&project, &Project::treatmentChanged);
    QSignalSpy strokes(&project, &Project::strokesChanged);
    QSignalSpy stages(&project, &Project::stagesChanged);
    QSignalSpy changed(&project, &Project::changed);
    edit(project);
    QString seen;
    for (const QSignalSpy* spy : {&added, &removed, &faces, &treatment, &strokes, &stages})
        seen += QString::number(spy->size());
    QCOMPARE(seen, signal);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(project.undoStack()->count(), steps + 1);
    QVERIFY(!project.undoStack()->undoText().isEmpty());
    const QString after = describe(project.photos());
    QVERIFY(after != before);

    for (int i = 0; i < 2; ++i) {
        project.undoStack()->undo();
        QCOMPARE(describe(project.photos()), before);
        project.undoStack()->redo();
        QCOMPARE(describe(project.photos()), after);
    }
}

void TestProjectEdits::nothingHappens_data()
{
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char* name, const Edit& edit) { QTest::newRow(name) << edit; };
    row("photos that are open", [](Project& p) { p.addPhotos({"/photos/scan 1 é.png", "/photos/x/../scan 2 é.png"}); });
    row("no photos", [](Project& p) { p.addPhotos({}); });
    row("remove what is not there", [](Project& p) { p.removePhotos({77}); });
    row("treatment of no photo", [](Project& p) { p.setTreatment(77, 1, {Choice{"latent"}, 1, 1, 1}); });
    row("treatment of no face", [](Project& p) { p.setTreatment(1, 77, {Choice{"latent"}, 1, 1, 1}); });
    row("the same treatment", [](Project& p) { p.setTreatment(1, 1, p.face(1, 1)->treatment); });
    row("copy the same treatment", [](Project& p) { p.copyTreatmentToAllPhotos(1, 1); });
    row("copy of no face", [](Project& p) { p.copyTreatmentToPhoto(1, 77); });
    row("include what is included", [](Project& p) { p.setIncluded(1, 1, true); });
    row("include no face", [](Project& p) { p.setIncluded(1, 77, false); });
    row("face in no photo", [](Project& p) { QCOMPARE(p.addFace(77, {}), 0); });
    row("delete no face", [](Project& p) { p.deleteFace(1, 77); });
    row("a stage of no photo", [](Project& p) { p.setStage(77, {"tone", 1, true, {{"exposure", 0.5}}}, "Brighten"); });
    row("a stage that chooses nothing", [](Project& p) { p.setStage(1, Choice{"tone"}, "Nothing"); });
    row("align no face", [](Project& p) { p.moveFace(1, 77, {}); });
    row("found face in no photo", [](Project& p) { QCOMPARE(p.addFoundFace(77, {}), 0); });
    row("dismiss a place of no photo", [](Project& p) { p.dismiss(77, {1, 2, 3, 4}); });
    row("name no face", [](Project& p) { p.setName(1, 77, "Aunt Rosa"); });
    row("no name before and after", [](Project& p) { p.setName(1, 1, "  "); });
    row("stroke in no photo", [](Project& p) { p.addStroke(77, {{{1, 1}}, 5, true}); });
    row("stroke without a point", [](Project& p) { p.addStroke(1, {{}, 5, true}); });
    row("stroke of no width", [](Project& p) { p.addStroke(1, {{{1, 1}}, 0, true}); });
    row("no strokes to clear", [](Project& p) { p.clearStrokes(1); });
    row("no references before and after", [](Project& p) { p.setReferences(1, 1, {}); });
}

void TestProjectEdits::nothingHappens()
{
    QFETCH(Edit, edit);
    Project project;
    Random random(2);
    fill(project, random, kFolder);
    const QString before = describe(project.photos());
    const int steps = project.undoStack()->count();
    QSignalSpy changed(&project, &Project::changed);
    edit(project);
    QCOMPARE(describe(project.photos()), before);
    QCOMPARE(project.undoStack()->count(), steps);
    QVERIFY(changed.isEmpty());
}

void TestProjectEdits::manyEdits_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestProjectEdits::manyEdits()
{
    QFETCH(int, seed);
    Project project;
    Random random(static_cast<std::uint64_t>(seed));
    fill(project, random, kFolder, 4, 4);
    project.undoStack()->clear();
    QStringList states{describe(project.photos())};
    for (int i = 0; i < 200; ++i) {
        editSomething(project, random);
        if (!project.undoStack()->canRedo()) { // or nothing was to be edited, and what was undone can be done again
            states.resize(project.undoStack()->index()); // a merged step has a new end
            states.append(describe(project.photos()));
        }
        if (drawnWhole(random, 0, 9) == 0 && project.undoStack()->canUndo()) {
            project.undoStack()->undo();
            QCOMPARE(describe(project.photos()), states[project.undoStack()->index()]);
        }
    }
    while (project.undoStack()->canRedo())
        project.undoStack()->redo();
    const QString end = describe(project.photos());
    const int steps = project.undoStack()->count();
    QVERIFY2(steps > 50, qPrintable(QString::number(steps)));
    for (int i = steps - 1; i >= 0; --i) {
        project.undoStack()->undo();
        QCOMPARE(describe(project.photos()), states[i]);
    }
    QVERIFY(!project.undoStack()->canUndo());
    while (project.undoStack()->canRedo())
        project.undoStack()->redo();
    QCOMPARE(describe(project.photos()), end);
}

void TestProjectEdits::treatmentsAreBroughtIntoRange()
{
    Project project;
    Random random(6);
    fill(project, random, kFolder);
    // Of its parameters a method knows the range.
    const Choice method{.id = "latent", .params = {{"steps", std::int64_t{1000}}, {"identity", 1.5}}};
    project.setTreatment(1, 1, {method, 3, -0.25, std::numeric_limits<double>::quiet_NaN()});
    QCOMPARE(describe(project.face(1, 1)->treatment), describe(FaceTreatment{method, 3, 0, 0}));
    project.setTreatment(1, 1, {method, 3, 1.5, 2});
    QCOMPARE(describe(project.face(1, 1)->treatment), describe(FaceTreatment{method, 3, 1, 1}));
}

void TestProjectEdits::idsAreNeverUsedAgain()
{
    Project project;
    Random random(7);
    QCOMPARE(project.addPhotos({"/photos/a.png", "/photos/b.png"}), (std::vector<PhotoId>{1, 2}));
    project.removePhotos({2});
    QCOMPARE(project.addPhotos({"/photos/b.png"}), (std::vector<PhotoId>{3}));
    project.undoStack()->undo();
    QCOMPARE(project.addPhotos({"/photos/c.png"}), (std::vector<PhotoId>{4}));
    QCOMPARE(project.idOf("/photos/c.png"), PhotoId(4));
    QCOMPARE(project.idOf("/photos/b.png"), PhotoId(0));

    QCOMPARE(project.addFace(1, someFace(random)), 1);
    project.undoStack()->undo();
    QCOMPARE(project.addFace(1, someFace(random)), 2);
    project.deleteFace(1, 2);
    QCOMPARE(project.addFace(1, someFace(random)), 3);
    QVERIFY(project.face(1, 3)->manual);
}

void TestProjectEdits::search()
{
    Project project;
    Random random(8);
    project.addPhotos({"/photos/a.png"});
    QSignalSpy faces(&project, &Project::facesChanged);
    std::vector<Face> found{someFace(random), someFace(random)};
    found[0].id = 1;
    found[1].id = 2;
    const int steps = project.undoStack()->count();
    const FaceTreatment treatment = someTreatment(random);
    project.facesFound(1, found, treatment);
    QCOMPARE(faces.size(), 1);
    QCOMPARE(project.undoStack()->count(), steps);
    QVERIFY(project.photo(1)->edit.searched);
    QCOMPARE(describe(project.face(1, 2)->face), describe(found[1]));
    QVERIFY(project.face(1, 2)->treatment == treatment && project.face(1, 2)->included && !project.face(1, 2)->manual);

    // A second search says nothing about faces that were edited since.
    project.deleteFace(1, 1);
    const QString edited = describe(project.photos());
    project.facesFound(1, found, treatment);
    project.facesFound(77, found, treatment);
    QCOMPARE(describe(project.photos()), edited);
}

void TestProjectEdits::searchKeepsDrawnFaces()
{
    Project project;
    Random random(9);
    project.addPhotos({"/photos/a.png"});
    const auto faceAt = [&](double x) {
        Face face = someFace(random);
        face.points = {{{x, 100}, {x + 40, 100}, {x + 20, 120}, {x + 5, 140}, {x + 35, 140}}};
        return face;
    };
    const Face drawn = faceAt(100);
    project.addFace(1, drawn);
    project.facesFound(1, {faceAt(110), faceAt(400)}); // the first is the one that was drawn, a little beside it
    QCOMPARE(project.photo(1)->edit.recipe.faces.size(), std::size_t(2));
    QCOMPARE(project.face(1, 1)->face.points[0].x, 100.0);
    QCOMPARE(project.face(1, 2)->face.points[0].x, 400.0);

    // The drawing can still be undone, and done again, beside what was found.
    project.undoStack()->undo();
    QVERIFY(!project.face(1, 1) && project.face(1, 2));
    project.undoStack()->redo();
    QVERIFY(project.face(1, 1) && project.face(1, 2));
}

void TestProjectEdits::newFacesGetTheirNames()
{
    Project project;
    Random random(11);
    project.addPhotos({"/photos/a.png"});
    const auto faceAt = [&](double x) {
        Face face = someFace(random);
        face.points = {{{x, 100}, {x + 40, 100}, {x + 20, 120}, {x + 5, 140}, {x + 35, 140}}};
        face.box = {x - 20, 80, 80, 90};
        return face;
    };
    const std::vector<NamedRegion> people{
        {"Anna", 80, 80, 80, 90}, {"Otto", 380, 80, 80, 90}, {"Rosa", 680, 80, 80, 90}};
    project.addFace(1, faceAt(100)); // of which nobody has said who it is
    project.facesFound(1, {faceAt(110), faceAt(400)}, {}, people);
    QCOMPARE(project.face(1, 1)->name, std::string());
    QCOMPARE(project.face(1, 2)->name, std::string("Otto"));
    project.addFace(1, faceAt(700), {}, people);
    QCOMPARE(project.face(1, 3)->name, std::string("Rosa"));
    project.addFace(1, faceAt(402), {}, people); // Otto is found already
    QCOMPARE(project.face(1, 4)->name, std::string());
}

void TestProjectEdits::undoneOpeningKeepsWhatWasFound()
{
    Project project;
    Random random(10);
    fill(project, random, kFolder);
    const QString found = describe(project.photos());
    QSignalSpy added(&project, &Project::photoAdded);
    project.undoStack()->undo();
    QVERIFY(project.photos().empty());
    project.facesFound(1, {someFace(random)}); // too late
    project.undoStack()->redo();
    QCOMPARE(describe(project.photos()), found);
    QCOMPARE(added.size(), 3);
    QCOMPARE(added[2][0].value<PhotoId>(), PhotoId(3));
    QCOMPARE(added[2][1].toInt(), 2);
}

void TestProjectEdits::savedAndModified()
{
    Project project;
    Random random(11);
    QSignalSpy modified(&project, &Project::modifiedChanged);
    QVERIFY(!project.isModified());
    fill(project, random, kFolder);
    QCOMPARE(modified.size(), 1);
    QVERIFY(modified.takeFirst()[0].toBool());
    project.setSaved("/photos/a.heirloom");
    QCOMPARE(project.filePath(), QString("/photos/a.heirloom"));
    QVERIFY(!modified.takeFirst()[0].toBool());
    project.setIncluded(1, 1, false);
    QVERIFY(modified.takeFirst()[0].toBool());
    project.undoStack()->undo();
    QVERIFY(!modified.takeFirst()[0].toBool());
    QVERIFY(!project.isModified());
}

void TestProjectEdits::otherDocument()
{
    Project project;
    Random random(12);
    fill(project, random, kFolder);
    Project other;
    fill(other, random, "/others", 2);
    QSignalSpy removed(&project, &Project::photoRemoved);
    QSignalSpy added(&project, &Project::photoAdded);
    project.replaceAll(other.photos(), "/others/b.heirloom");
    QCOMPARE(removed.size(), 3);
    QCOMPARE(added.size(), 2);
    QCOMPARE(project.photos()[0].id, PhotoId(4)); // what the worker still says of old photos cannot meet new ones
    QCOMPARE(describe(project.photos(), false), describe(other.photos(), false));
    QVERIFY(!project.isModified());
    QVERIFY(!project.undoStack()->canUndo());
    project.replaceAll({}, {}, true);
    QVERIFY(project.isModified());
    QVERIFY(project.photos().empty());
}

void TestProjectEdits::hashOfAChangedFile()
{
    Project project;
    project.addPhotos({"/photos/a.png"});
    QSignalSpy differs(&project, &Project::photoDiffers);
    QSignalSpy changed(&project, &Project::changed);
    project.setHash(1, QByteArray(32, 'a'));
    project.setHash(1, QByteArray(32, 'a'));
    project.setHash(77, QByteArray(32, 'a'));
    QCOMPARE(changed.size(), 1);
    QVERIFY(differs.isEmpty());
    QVERIFY(!project.photo(1)->changed);
    project.setHash(1, QByteArray(32, 'b'));
    QCOMPARE(differs.size(), 1);
    QVERIFY(project.photo(1)->changed);
    QCOMPARE(project.photo(1)->edit.sha256, QByteArray(32, 'b'));
}

void TestProjectEdits::saysNothingOfItsEnd()
{
    auto project = std::make_unique<Project>();
    project->addPhotos({"/photos/a.png"});
    QUndoStack* stack = project->undoStack();
    int told = 0;
    const auto hear = [&] { ++told; };
    connect(stack, &QUndoStack::indexChanged, this, hear);
    connect(stack, &QUndoStack::canUndoChanged, this, hear);
    connect(stack, &QUndoStack::cleanChanged, this, hear);
    connect(project.get(), &Project::modifiedChanged, this, hear);
    project.reset();
    QCOMPARE(told, 0);
}

HEIRLOOM_GUILESS_TEST(TestProjectEdits)
#include "tst_project_edits.moc"
