// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/display_pixels.h"
#include "engine/pipeline/filtering.h"
#include "engine/pipeline/plan.h"
#include "engine/worker/face_pictures.h"
#include "tests/support/blur_stage.h"
#include "tests/support/test_main.h"
#include "tests/worker/worker_test.h"

#include <algorithm>
#include <limits>
#include <span>
#include <vector>

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

/// A stage that computes pixels, and that the worker has never heard of: from the request to the picture and the file.
class TestWorkerFilters : public WorkerTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        prepare();
        QVERIFY(writePhoto(file("large.png"), 1600, 560));
    }
    void facesAreRestoredInWhatTheyMake();
    void firstSmallThenWhole();
    void nothingIsComputedTwice();
    void newerOnesTakeTheirPlace();
    void facesAskedBeforeAreCancelled();
    void letGoThePhotoIsItselfAgain();
    void nonsenseLeavesThePhotoAsItIs();
    void aClosedPhoto();
    void isSaved();

private:
    std::unique_ptr<WorkerProbe> opened(const char* name = "photo.png") const
    {
        WorkerOptions own = options();
        own.stages = stagesAndBlur(m_counts);
        auto probe = std::make_unique<WorkerProbe>(own);
        const auto& photo = probe->open(1, file(name));
        if (!QTest::qWaitFor([&] { return photo.value() && !probe->started.empty(); }, kPatience))
            qFatal("The worker does not start, or does not read.");
        m_counts->reset();
        return probe;
    }
    Photo made(const char* name, int radius) const
    {
        const auto photo = readPhoto(file(name));
        const PixelSize size{photo->pixels.width(), photo->pixels.height()};
        const auto plan = planPhoto(*stagesAndBlur(), {blurred(radius)}, size);
        return **filtered(std::make_shared<const Photo>(*photo), plan->filters);
    }
    static FaceRequest wish() { return requestOf(1, placedFace(1, 200, 150), "recover"); }
    /// Whether the face comes as it is restored in this photo.
    bool isRestoredIn(WorkerProbe& probe, const Photo& photo) const
    {
        const auto& shown = probe.show(wish());
        if (!QTest::qWaitFor([&] { return shown.isOver(); }, kPatience) || !shown.value())
            return false;
        auto networks = restorer();
        const RestoredFace face = restoredAlone(photo, wish().face, networks);
        const auto patch = makeFacePatch(photo, std::span(&face, 1), 0, {}, std::numeric_limits<int>::max());
        return samePixels(shown.value()->before, pictureOf(face.degraded))
               && samePixels(shown.value()->patch.pixels, patch->pixels);
    }

    std::shared_ptr<FilterCounts> m_counts = std::make_shared<FilterCounts>();
};

void TestWorkerFilters::facesAreRestoredInWhatTheyMake()
{
    const auto probe = opened();
    QVERIFY(isRestoredIn(*probe, *readPhoto(file("photo.png"))));
    const auto soft = watch(probe->worker->filter(1, {blurred(4)}));
    QVERIFY(isRestoredIn(*probe, made("photo.png", 4))); // which waits for the filters
    QTRY_VERIFY_WITH_TIMEOUT(soft->isOver(), kPatience);
    QVERIFY2(soft->value(), soft->why());
    QVERIFY(samePixels(soft->value()->display, *displayPixels(made("photo.png", 4))));
    QCOMPARE(soft->came.size(), std::size_t(1)); // it is small anyway
    const auto back = watch(probe->worker->filter(1, {}));
    QTRY_VERIFY_WITH_TIMEOUT(back->value(), kPatience);
    QVERIFY(back->value()->display.isNull());
    QVERIFY(isRestoredIn(*probe, *readPhoto(file("photo.png"))));
}

void TestWorkerFilters::firstSmallThenWhole()
{
    const auto probe = opened("large.png");
    const auto soft = watch(probe->worker->filter(1, {blurred(3)}));
    QTRY_VERIFY_WITH_TIMEOUT(soft->isOver(), kPatience);
    QVERIFY2(soft->value(), soft->why());
    QCOMPARE(soft->came.size(), std::size_t(2));
    QCOMPARE(soft->came[0].display.width(), 1024);
    QVERIFY(samePixels(soft->came[1].display, *displayPixels(made("large.png", 3))));
    QVERIFY(std::ranges::is_sorted(soft->progress) && soft->progress.back() == 1);
}

void TestWorkerFilters::nothingIsComputedTwice()
{
    const auto probe = opened();
    for (const int radius : {4, 2}) {
        const auto soft = watch(probe->worker->filter(1, {blurred(radius)}));
        QTRY_VERIFY_WITH_TIMEOUT(soft->value(), kPatience);
    }
    m_counts->reset();
    const auto again = watch(probe->worker->filter(1, {blurred(4)}));
    QTRY_VERIFY_WITH_TIMEOUT(again->value(), kPatience);
    QCOMPARE(m_counts->parts.load(), 0);
    QVERIFY(samePixels(again->value()->display, *displayPixels(made("photo.png", 4))));
    // Read anew, it may be another photo.
    const auto& anew = probe->open(1, file("photo.png"));
    QTRY_VERIFY_WITH_TIMEOUT(anew.value(), kPatience);
    const auto computed = watch(probe->worker->filter(1, {blurred(4)}));
    QTRY_VERIFY_WITH_TIMEOUT(computed->value(), kPatience);
    QVERIFY(m_counts->parts.load() > 0);
}

void TestWorkerFilters::newerOnesTakeTheirPlace()
{
    const auto probe = opened("large.png");
    std::vector<std::unique_ptr<Watched<FilteredPhoto>>> asked;
    for (const int radius : {1, 2, 4, 5, 3})
        asked.push_back(watch(probe->worker->filter(1, {blurred(radius)})));
    QTRY_VERIFY_WITH_TIMEOUT(asked.back()->isOver(), kPatience);
    QVERIFY2(asked.back()->value(), asked.back()->why());
    QVERIFY(std::all_of(asked.begin(), asked.end() - 1, [](const auto& each) { return each->isCancelled(); }));
    QVERIFY(isRestoredIn(*probe, made("large.png", 3)));
}

void TestWorkerFilters::facesAskedBeforeAreCancelled()
{
    const auto probe = opened();
    const auto& visible = probe->show(requestOf(1, placedFace(1, 200, 150), "latent", 16));
    const auto& beside = probe->showBeside(requestOf(1, placedFace(2, 300, 200), "recover"));
    const auto soft = watch(probe->worker->filter(1, {blurred(4)}));
    QTRY_VERIFY_WITH_TIMEOUT(visible.isOver() && beside.isOver() && soft->isOver(), kPatience);
    QVERIFY(visible.isCancelled() && beside.isCancelled());
    QVERIFY2(soft->value(), soft->why());
    QVERIFY(isRestoredIn(*probe, made("photo.png", 4)));
}

void TestWorkerFilters::letGoThePhotoIsItselfAgain()
{
    const auto probe = opened("large.png");
    auto soft = watch(probe->worker->filter(1, {blurred(3)}));
    soft.reset();
    QVERIFY(isRestoredIn(*probe, *readPhoto(file("large.png"))));
    QTRY_VERIFY_WITH_TIMEOUT(!probe->busy, kPatience);
}

void TestWorkerFilters::nonsenseLeavesThePhotoAsItIs()
{
    const auto probe = opened();
    const auto soft = watch(probe->worker->filter(1, {blurred(99)}));
    QTRY_VERIFY_WITH_TIMEOUT(soft->isOver(), kPatience);
    QVERIFY(soft->error());
    QCOMPARE(soft->error()->code, ErrorCode::InvalidArgument);
    QVERIFY(isRestoredIn(*probe, *readPhoto(file("photo.png"))));
}

void TestWorkerFilters::aClosedPhoto()
{
    const auto probe = opened();
    const auto soft = watch(probe->worker->filter(1, {blurred(4)}));
    probe->worker->close(1);
    const auto late = watch(probe->worker->filter(1, {blurred(4)}));
    QTRY_VERIFY_WITH_TIMEOUT(soft->isOver() && late->isOver(), kPatience);
    QVERIFY(soft->isCancelled());
    QVERIFY(late->error());
    QCOMPARE(late->error()->code, ErrorCode::NotFound);
}

/// As the window shows it.
void TestWorkerFilters::isSaved()
{
    const auto probe = opened();
    ExportRequest request;
    request.source = file("photo.png");
    request.recipe.faces = {wish().face};
    request.recipe.stages = {blurred(4)};
    request.target.output = file("soft.png");
    request.target.save.format = "png";
    const auto exported = watch(probe->worker->exportPhoto(request));
    QTRY_VERIFY_WITH_TIMEOUT(exported->isOver(), kPatience);
    QVERIFY2(exported->value(), exported->why());
    const Photo soft = made("photo.png", 4);
    auto networks = restorer();
    const auto alone = restorePhoto(soft, request.recipe, networks);
    QVERIFY(alone && alone->anyRestored());
    const auto saved = readPhoto(file("soft.png"));
    QVERIFY(samePixels(saved->pixels, alone->pixels));
    QVERIFY(!samePixels(saved->pixels, soft.pixels));
    QVERIFY(provenanceOf(file("soft.png"))->recipe.find("\"blur\"") != std::string::npos);
}

HEIRLOOM_GUILESS_TEST(TestWorkerFilters)
#include "tst_worker_filters.moc"
