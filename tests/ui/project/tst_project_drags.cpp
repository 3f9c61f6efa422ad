// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <functional>

#include <QSignalSpy>

#include "tests/support/test_main.h"
#include "tests/ui/project/project_values.h"
#include "ui/project/project.h"

using namespace heirloom;
using namespace heirloom::ui;

using Edit = std::function<void(Project&)>;
namespace {
constexpr const char* kFolder = "/photos";
} // namespace

/// A handle that is dragged is one step of undo.
class TestProjectDrags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dragIsOneStep();
    void whatEndsADrag_data();
    void whatEndsADrag();
    void dragBackLeavesNothing();
    void dragOfAllFaces();
    void dragOfAStageIsOneStep();
};

void TestProjectDrags::dragIsOneStep()
{
    Project project;
    Random random(3);
    fill(project, random, kFolder);
    const QString before = describe(project.photos());
    const int steps = project.undoStack()->count();
    QSignalSpy treatments(&project, &Project::treatmentChanged);
    for (int i = 0; i < 50; ++i)
        project.setTreatment(1, 2, someTreatment(random));
    QCOMPARE(treatments.size(), 50); // the face follows the handle
    QCOMPARE(project.undoStack()->count(), steps + 1);
    const QString after = describe(project.photos());
    project.undoStack()->undo();
    QCOMPARE(describe(project.photos()), before);
    project.undoStack()->redo();
    QCOMPARE(describe(project.photos()), after);
}

void TestProjectDrags::whatEndsADrag_data()
{
    QTest::addColumn<Edit>("between");
    QTest::addColumn<int>("steps"); // after the drag that follows, beside those before the first
    const auto row = [](const char* name, int steps, const Edit& edit) { QTest::newRow(name) << edit << steps; };
    row("nothing does", 1, [](Project&) {});
    row("the handle is let go", 2, [](Project& p) { p.commitTreatment(); });
    row("another edit", 3, [](Project& p) { p.setIncluded(1, 1, false); });
    row("another face", 3, [](Project& p) { p.setTreatment(1, 3, {Choice{"latent"}, 1, 1, 1}); });
    row("undo and redo", 2, [](Project& p) {
        p.undoStack()->undo();
        p.undoStack()->redo();
    });
    row("undo", 1, [](Project& p) { p.undoStack()->undo(); });
    row("saving", 2, [](Project& p) { p.setSaved("/photos/a.heirloom"); });
}

void TestProjectDrags::whatEndsADrag()
{
    QFETCH(Edit, between);
    QFETCH(int, steps);
    Project project;
    Random random(4);
    fill(project, random, kFolder);
    const int before = project.undoStack()->count();
    project.setTreatment(1, 2, someTreatment(random));
    project.setTreatment(1, 2, someTreatment(random));
    between(project);
    project.setTreatment(1, 2, someTreatment(random));
    project.setTreatment(1, 2, someTreatment(random));
    QCOMPARE(project.undoStack()->count(), before + steps);
}

void TestProjectDrags::dragBackLeavesNothing()
{
    Project project;
    Random random(5);
    fill(project, random, kFolder);
    project.setSaved("/photos/a.heirloom");
    const FaceTreatment start = project.face(1, 2)->treatment;
    const int steps = project.undoStack()->count();
    project.setTreatment(1, 2, someTreatment(random));
    QVERIFY(project.isModified());
    project.setTreatment(1, 2, start);
    QCOMPARE(project.undoStack()->count(), steps);
    QVERIFY(!project.isModified());
}

void TestProjectDrags::dragOfAllFaces()
{
    Project project;
    Random random(6);
    fill(project, random, kFolder);
    const QString before = describe(project.photos());
    const int steps = project.undoStack()->count();
    const std::vector<FaceKey> faces{{1, 1}, {1, 2}, {3, 3}, {1, 77}};
    FaceTreatment last;
    for (int i = 0; i < 5; ++i) {
        last = someTreatment(random);
        project.setTreatment(faces, last);
    }
    QCOMPARE(project.undoStack()->count(), steps + 1);
    QVERIFY(project.face(1, 1)->treatment == last && project.face(3, 3)->treatment == last);
    QVERIFY(project.face(1, 3)->treatment != last);
    project.undoStack()->undo();
    QCOMPARE(describe(project.photos()), before);
}

void TestProjectDrags::dragOfAStageIsOneStep()
{
    Project project;
    Random random(6);
    fill(project, random, kFolder);
    const auto brighten = [&](PhotoId id, double exposure) {
        Choice tone{"tone"};
        if (exposure != 0)
            tone.params.set("exposure", exposure);
        project.setStage(id, tone, "Brighten");
    };
    const QString before = describe(project.photos());
    const int steps = project.undoStack()->count();
    for (int i = 1; i <= 20; ++i)
        brighten(1, i / 20.0);
    QCOMPARE(project.undoStack()->count(), steps + 1);
    project.undoStack()->undo();
    QCOMPARE(describe(project.photos()), before);
    project.undoStack()->redo();
    QCOMPARE(stageOf(project.photo(1)->edit.recipe, "tone").params.number("exposure"), 1.0);

    project.commitStage();
    brighten(1, 0.5);
    QCOMPARE(project.undoStack()->count(), steps + 2);
    brighten(1, 1.0); // back to where this drag began
    QCOMPARE(project.undoStack()->count(), steps + 1);
    brighten(2, 0.5);
    project.setStage(2, {"geometry", 1, true, {{"mirror", true}}}, "Mirror");
    QCOMPARE(project.undoStack()->count(), steps + 3);
    QCOMPARE(project.undoStack()->undoText(), QString("Mirror"));
}

HEIRLOOM_GUILESS_TEST(TestProjectDrags)
#include "tst_project_drags.moc"
