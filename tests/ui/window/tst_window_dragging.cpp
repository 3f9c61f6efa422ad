// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/common_params.h"
#include "engine/recipe/axis.h"
#include "tests/support/test_main.h"
#include "tests/ui/window/window_fixture.h"
#include "tests/worker/gate.h"
#include "ui/window/workspace.h"

using namespace heirloom;
using namespace heirloom::ui;
using namespace heirloom::ui::test;
using heirloom::test::Gate;

namespace {

/// The place of a drag's n-th move: another row each, so that none is finished soon. Its seed says which move it was.
FaceTreatment treatmentAt(int move)
{
    const ParamSpec identity = identityParam();
    const int rows = static_cast<int>(stopsOf(identity).size());
    return treatmentOf("latent", atStop(identity, {{"steps", std::int64_t{kRunSteps}}}, move % rows),
                       static_cast<std::uint64_t>(move) + 1);
}

} // namespace

/// Requests that come quicker than the engine answers.
class TestWindowDragging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void picturesKeepComing_data();
    void picturesKeepComing();
    void newestAfterAFailure();
    void newestOfAFaceThatIsLeft();
    void movedFaceDoesNotWait();
    void photoClosedMeanwhile();
    void photoLeftMeanwhile_data();
    void photoLeftMeanwhile();

private:
    /// Opens the sample with its faces, with which the engine has not begun.
    void open(int faces);
    const FaceView& view(int face = 1) const { return m_workspace->view(face); }
    bool isDone(int face, const FaceTreatment& treatment) const
    {
        return view(face).shown && view(face).shown->final && !view(face).busy
               && view(face).shown->shown == pointOf(treatment) && view(face).shown->wanted == pointOf(treatment);
    }
    void setTreatment(const FaceTreatment& treatment) { m_project->setTreatment(m_photo, 1, treatment); }

    TestBundles m_bundles;
    std::shared_ptr<Gate> m_gate;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<RestorationWorker> m_worker;
    std::unique_ptr<Workspace> m_workspace;
    PhotoId m_photo = 0;
    std::vector<ShownFace> m_shown;
};

void TestWindowDragging::init()
{
    m_gate = std::make_shared<Gate>();
    WorkerOptions options;
    options.bundle = m_bundles.refining().toStdString();
    options.device = "cpu";
    options.threads = 2;
    options.beforeEvaluation = [gate = m_gate] { return gate->pass(); };
    m_project = std::make_unique<Project>();
    m_worker = std::make_unique<RestorationWorker>(options);
    m_workspace = std::make_unique<Workspace>(*m_project, *m_worker, builtInStages());
    m_shown.clear();
    connect(m_workspace.get(), &Workspace::faceShown, this, [this](const ShownFace& face) { m_shown.push_back(face); });
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->engine(), kPatience);
}

void TestWindowDragging::cleanup()
{
    m_gate->letAll(); // or the engine's thread could not end
    m_workspace.reset();
    m_worker.reset();
    m_project.reset();
}

void TestWindowDragging::open(int faces)
{
    ProjectPhoto photo;
    photo.edit.path = sample();
    photo.edit.searched = true;
    for (int id = 1; id <= faces; ++id) {
        FaceRecipe face; // only recovered: then nothing is computed ahead
        face.face = heirloom::test::placedFace(id, 70 + 155 * id, 124, 43);
        photo.edit.recipe.faces.push_back(face);
    }
    photo.nextFace = faces + 1;
    m_project->replaceAll({photo}, {});
    m_photo = m_project->photos()[0].id;
    m_workspace->showPhoto(m_photo);
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->pixels(), kPatience);
    QCOMPARE(m_workspace->selectedFace(), 1);
    QVERIFY(m_gate->reached());
}

void TestWindowDragging::picturesKeepComing_data()
{
    QTest::addColumn<int>("moves");  // of the handle
    QTest::addColumn<int>("apiece"); // that come before the engine's answer to one can be told
    QTest::newRow("a move an answer") << 64 << 1;
    QTest::newRow("four moves an answer") << 64 << 4;
    QTest::newRow("sixteen moves an answer") << 64 << 16;
}

void TestWindowDragging::picturesKeepComing()
{
    QFETCH(int, moves);
    QFETCH(int, apiece);
    open(1);
    if (QTest::currentTestFailed())
        return;
    m_gate->letAll();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(1, FaceTreatment()), kPatience);
    m_gate->close();
    m_shown.clear();

    setTreatment(treatmentAt(0));
    for (int move = 1; move < moves;) {
        // It has answered with what is there, which nobody has been told yet.
        QVERIFY(m_gate->reached());
        const std::size_t before = m_shown.size();
        for (int i = 0; i < apiece && move < moves; ++i)
            setTreatment(treatmentAt(move++));
        QCoreApplication::processEvents();
        QCOMPARE(m_shown.size(), before + 1);
        QVERIFY(!m_shown.back().final && view().busy);
        m_gate->letOne();
    }
    m_gate->letAll();
    const FaceTreatment newest = treatmentAt(moves - 1);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(1, newest), kPatience);
    QCOMPARE(m_shown.back().shown, pointOf(newest));
    QVERIFY(m_shown.back().final);
    for (std::size_t i = 0; i + 1 < m_shown.size(); ++i)
        QVERIFY(!m_shown[i].final && m_shown[i].wanted.seed <= m_shown[i + 1].wanted.seed);
    QVERIFY(m_shown.size() > static_cast<std::size_t>((moves - 1) / apiece));
}

void TestWindowDragging::newestAfterAFailure()
{
    open(1);
    if (QTest::currentTestFailed())
        return;
    setTreatment(treatmentAt(1));
    setTreatment(treatmentAt(2));
    m_gate->letOneFail();
    m_gate->letAll();
    QStringList problems;
    connect(m_workspace.get(), &Workspace::viewChanged, this, [&](int face) { problems += view(face).problem; });
    QTRY_VERIFY_WITH_TIMEOUT(isDone(1, treatmentAt(2)), kPatience);
    QCOMPARE(problems.join(QString()), QString());
}

void TestWindowDragging::newestOfAFaceThatIsLeft()
{
    open(2);
    if (QTest::currentTestFailed())
        return;
    setTreatment(treatmentAt(1));
    setTreatment(treatmentAt(2));
    m_workspace->selectFace(2);
    m_gate->letAll();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(1, treatmentAt(2)) && isDone(2, FaceTreatment()), kPatience);
}

void TestWindowDragging::movedFaceDoesNotWait()
{
    open(1);
    if (QTest::currentTestFailed())
        return;
    setTreatment(treatmentAt(1));
    m_project->moveFace(m_photo, 1, heirloom::test::placedFace(1, 230, 130, 50));
    m_gate->letAll();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(1, treatmentAt(1)), kPatience);
    for (const ShownFace& face : m_shown) // of where it was, nothing
        QCOMPARE(face.wanted, pointOf(treatmentAt(1)));
}

void TestWindowDragging::photoClosedMeanwhile()
{
    open(1);
    if (QTest::currentTestFailed())
        return;
    setTreatment(treatmentAt(1));
    m_project->removePhotos({m_photo});
    QVERIFY(m_shown.empty());
    m_gate->letOne();
    open(1);
    if (QTest::currentTestFailed())
        return;
    setTreatment(treatmentAt(3));
    m_gate->letAll();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(1, treatmentAt(3)), kPatience);
}

void TestWindowDragging::photoLeftMeanwhile_data()
{
    QTest::addColumn<bool>("deleted");
    QTest::newRow("nobody waits any more") << false;
    QTest::newRow("a deleted face leaves the picture all the same") << true;
}

void TestWindowDragging::photoLeftMeanwhile()
{
    QFETCH(bool, deleted);
    open(2);
    if (QTest::currentTestFailed())
        return;
    bool busy = true;
    connect(m_worker.get(), &RestorationWorker::busyChanged, this, [&](bool now) { busy = now; });
    if (deleted)
        m_project->deleteFace(m_photo, 1);
    m_workspace->showPhoto(0);
    QCoreApplication::processEvents();
    QCOMPARE(busy, deleted);
    m_gate->letAll();
    QTRY_VERIFY_WITH_TIMEOUT(!busy, kPatience);
    QVERIFY(m_shown.empty() && !view().busy);
}

HEIRLOOM_GUILESS_TEST(TestWindowDragging)
#include "tst_window_dragging.moc"
