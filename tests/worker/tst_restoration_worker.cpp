// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face_finder.h"
#include "engine/methods/common_params.h"
#include "engine/pipeline/photo_restoration.h"
#include "engine/recipe/axis.h"
#include "engine/worker/face_pictures.h"
#include "tests/support/test_main.h"
#include "tests/worker/worker_test.h"

#include <fstream>
#include <limits>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

class TestRestorationWorker : public WorkerTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void saysWhatItRunsOn();
    void opensAndFinds();
    void cannotOpen_data();
    void cannotOpen();
    void showsAPlace_data();
    void showsAPlace();
    void waitsForThePhoto();
    void answersNothingStale();
    void quickPatchesShowWhatIsSo();
    void rowLightsUpAndNeighboursFollow();
    void refusesAFace();
    void cancels();
    void closesInTheMiddleOfWork();
    void endsInTheMiddleOfWork_data();
    void endsInTheMiddleOfWork();
    void measuresWhatIsInvented();
    void stagesThatStartElsewhereAreAnotherRow();
    void startsAgain();
    void finestStructure();
};

void TestRestorationWorker::saysWhatItRunsOn()
{
    WorkerProbe probe(options());
    QTRY_COMPARE_WITH_TIMEOUT(probe.started.size(), 1U, kPatience);
    QCOMPARE(probe.started[0].resolution, 256);
    QCOMPARE(probe.started[0].methods.size(), 3U);
    QCOMPARE(usable(probe.started[0]), (std::vector<std::string>{"recover", "latent"}));
    QVERIFY(!probe.started[0].device.empty() && !probe.started[0].bundle.empty());
    QVERIFY(!probe.busy);
}

void TestRestorationWorker::opensAndFinds()
{
    if (!FaceFinder::load())
        QSKIP("The landmark file of dlib is not installed.");
    WorkerProbe probe(options());
    probe.worker->open(7, (qEnvironmentVariable("HEIRLOOM_RESOURCES") + "/samples/astronaut.jpg").toStdString());
    QVERIFY(probe.busy);
    QTRY_COMPARE_WITH_TIMEOUT(probe.found.size(), 1U, kPatience);
    QCOMPARE(probe.opened.size(), 1U);
    QCOMPARE(probe.opened[0].id, 7U);
    QCOMPARE(probe.opened[0].display.format(), (ImageFormat{512, 512, 3, SampleDepth::Bits8}));
    QCOMPARE(probe.found[0].size(), 1U);
    QVERIFY(!probe.busy);
    probe.worker->show(requestOf(7, probe.found[0][0], "recover"));
    QTRY_VERIFY_WITH_TIMEOUT(!probe.shown.empty() && probe.shown.back().final, kPatience);
}

void TestRestorationWorker::cannotOpen_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no file") << QByteArray();
    QTest::newRow("no picture") << QByteArray("This is not a picture.");
}

void TestRestorationWorker::cannotOpen()
{
    QFETCH(QByteArray, content);
    const auto path = file("broken.jpg");
    std::filesystem::remove(path);
    if (!content.isEmpty())
        std::ofstream(path) << content.constData();
    WorkerProbe probe(options());
    probe.worker->open(1, path);
    const Generation waiting = probe.worker->show(requestOf(1, placedFace(1, 200, 150), "recover"));
    QTRY_COMPARE_WITH_TIMEOUT(probe.failed.size(), 2U, kPatience);
    QCOMPARE(probe.failed[0].photo, 1U);
    QCOMPARE(probe.failed[0].face, 0);
    QVERIFY(!probe.failed[0].error.message.empty());
    QCOMPARE(probe.failed[1].generation, waiting);
    QCOMPARE(probe.failed[1].error.code, ErrorCode::NotFound);
    QVERIFY(probe.opened.empty() && probe.shown.empty());
    QVERIFY(!probe.busy);
}

void TestRestorationWorker::showsAPlace_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("steps");
    QTest::addColumn<double>("identity");
    QTest::addColumn<int>("width");
    QTest::newRow("recovered") << "recover" << 0 << 0.5 << 420;
    QTest::newRow("refined, position 0") << "latent" << 0 << 0.5 << 420;
    QTest::newRow("refined, on the way") << "latent" << 5 << 0.5 << 420;
    QTest::newRow("refined, with a weight where no handle stops") << "latent" << 6 << 0.37 << 420;
    QTest::newRow("refined, further than the handle goes") << "latent" << kRunSteps + 3 << 0.5 << 420;
    QTest::newRow("refined, whole run, a face larger than the quick size") << "latent" << kRunSteps << 0.5 << 1800;
}

void TestRestorationWorker::showsAPlace()
{
    QFETCH(QString, method);
    QFETCH(int, steps);
    QFETCH(double, identity);
    QFETCH(int, width);
    QVERIFY(writePhoto(file("shown.png"), width, width * 6 / 7));
    const Face face = placedFace(1, width / 2.0, width * 3 / 7.0, width / 5.0);
    WorkerProbe probe(options());
    probe.worker->openKnown(1, file("shown.png"));
    const FaceRequest request = requestOf(1, face, method.toStdString(), steps, identity);
    const Generation wanted = probe.worker->show(request);
    QVERIFY(probe.busy);
    QTRY_VERIFY2_WITH_TIMEOUT(probe.finalOf(wanted) || !probe.failed.empty(), "no answer", kPatience);
    QVERIFY2(probe.failed.empty(), probe.failed.empty() ? "" : probe.failed[0].error.message.c_str());
    QVERIFY(!probe.busy);

    // The same, step by step and without a worker.
    auto networks = restorer();
    const auto photo = readPhoto(file("shown.png"));
    const auto degraded = cropOf(*photo, face, 256);
    const auto prepared = networks.prepare(*degraded);
    const auto run = networks.begin(*prepared, request.face.treatment);
    QVERIFY(run && advanceTo(**run, steps));
    const auto crop = (*run)->show(steps);
    QVERIFY(crop);
    const RestoredFace restored{face, *degraded, *crop, {1, 0.6, 1}};
    const auto patch = makeFacePatch(*photo, std::span(&restored, 1), 0, {}, std::numeric_limits<int>::max());

    const ShownFace& shown = *probe.finalOf(wanted);
    QVERIFY(&shown == &probe.shown.back());
    QVERIFY(shown.wanted == pointOf(request.face.treatment));
    QVERIFY(shown.shown == shown.wanted);
    QVERIFY(samePixels(shown.before, pictureOf(*degraded)));
    QVERIFY(samePixels(shown.after, pictureOf(*crop)));
    QCOMPARE(shown.patch.where, patch->where);
    QVERIFY(samePixels(shown.patch.pixels, patch->pixels));
    QVERIFY(shown.figures.likeness && *shown.figures.likeness == **networks.likeness(*prepared, *crop));
    QVERIFY(shown.figures.detail > 0);
    if (steps == 0)
        QCOMPARE(shown.figures.detail, 1.0);
    for (const ShownFace& early : probe.shown) {
        QVERIFY(early.final == (&early == &shown));
        QVERIFY(early.patch.pixels.width() <= 384 || early.final);
    }
    // Nothing was ready: the recovered face came first.
    if (steps > 0)
        QVERIFY(probe.shown.front().shown
                == pointOf(requestOf(1, face, method.toStdString(), 0, identity).face.treatment));
    // And the same at once, as the command line restores it.
    const auto whole = networks.restore(*degraded, request.face.treatment);
    QVERIFY(whole && whole->crop.rgb == crop->rgb);
}

void TestRestorationWorker::waitsForThePhoto()
{
    WorkerProbe probe(options());
    const Generation early = probe.worker->show(requestOf(1, placedFace(1, 200, 150), "recover"));
    QTRY_COMPARE_WITH_TIMEOUT(probe.failed.size(), 1U, kPatience); // it is not even being read
    QCOMPARE(probe.failed[0].generation, early);
    probe.worker->openKnown(1, file("photo.png"));
    probe.worker->openKnown(2, file("photo.png"));
    FaceRequest request = requestOf(1, placedFace(1, 200, 150), "recover");
    request.references = {{2, placedFace(1, 180, 160)}};
    const Generation waiting = probe.worker->show(request);
    QTRY_VERIFY_WITH_TIMEOUT(probe.finalOf(waiting), kPatience);
    const auto& likeness = probe.finalOf(waiting)->figures.likeness;
    QVERIFY(likeness && likeness->references && *likeness->references < 0.9999); // compared with somebody else, too
    request.references[0].photo = 3;
    const Generation nobody = probe.worker->show(request);
    QTRY_COMPARE_WITH_TIMEOUT(probe.failed.size(), 2U, kPatience);
    QCOMPARE(probe.failed[1].generation, nobody);
}

void TestRestorationWorker::answersNothingStale()
{
    const auto probe = opened();
    const Face face = placedFace(1, 200, 150);
    std::mt19937 random(3);
    Generation newest = 0;
    int stale = 0, answers = 0;
    probe->onShown = [&](const ShownFace& shown) {
        ++answers;
        stale += shown.generation != newest;
    };
    FaceRequest request;
    const std::vector<double> identities = stopsOf(identityParam());
    for (int i = 0; i < 200; ++i) {
        request = requestOf(1, face, "latent", static_cast<int>(random() % (kRunSteps + 1)),
                            identities[random() % identities.size()]);
        newest = probe->worker->show(request);
        if (random() % 3 == 0)
            QCoreApplication::processEvents();
        if (random() % 10 == 0)
            QVERIFY(QTest::qWaitFor([&, before = answers] { return answers > before; }, kPatience));
    }
    QTRY_VERIFY_WITH_TIMEOUT(probe->finalOf(newest), kPatience);
    QCOMPARE(stale, 0);
    QVERIFY(answers > 20);
    QVERIFY(probe->failed.empty());
    const ShownFace last = *probe->finalOf(newest);

    const auto fresh = opened();
    const Generation alone = fresh->worker->show(request);
    QTRY_VERIFY_WITH_TIMEOUT(fresh->finalOf(alone), kPatience);
    QVERIFY(samePixels(last.after, fresh->finalOf(alone)->after));
    QVERIFY(samePixels(last.patch.pixels, fresh->finalOf(alone)->patch.pixels));
}

void TestRestorationWorker::quickPatchesShowWhatIsSo()
{
    QVERIFY(writePhoto(file("large.png"), 1800, 1500));
    const auto photo = readPhoto(file("large.png"));
    const Face face = placedFace(1, 800, 700, 300), neighbour = placedFace(2, 1100, 700, 300);
    WorkerProbe probe(options());
    probe.worker->openKnown(1, file("large.png"));
    auto networks = restorer();
    std::vector<RestoredFace> beside;
    // Whether the patch that comes first, of a place that has been visited, is as if it were put together anew.
    const auto isSo = [&](const FaceRequest& request) {
        probe.shown.clear();
        const Generation wanted = probe.worker->show(request);
        if (!QTest::qWaitFor([&] { return probe.finalOf(wanted); }, kPatience))
            return false;
        std::vector<RestoredFace> faces{restoredAlone(*photo, request.face, networks)};
        faces.insert(faces.end(), beside.begin(), beside.end());
        const auto patch = makeFacePatch(*photo, faces, 0, request.strokes, 384);
        const ShownFace& first = probe.shown.front();
        return !first.final && first.shown == first.wanted && samePixels(first.patch.pixels, patch->pixels);
    };
    FaceRequest plain = requestOf(1, face, "recover"), weak = plain, stroked = plain;
    weak.face.treatment.strength = 0.3;
    stroked.strokes = {{{{800, 700}, {900, 720}}, 40, true}};
    for (const FaceRequest& request : {plain, weak, plain, stroked, plain})
        QVERIFY(isSo(request));
    const FaceRequest other = requestOf(1, neighbour, "recover");
    const Generation shown = probe.worker->showBeside(other);
    QTRY_VERIFY_WITH_TIMEOUT(probe.finalOf(shown), kPatience);
    beside.push_back(restoredAlone(*photo, other.face, networks));
    QVERIFY(isSo(plain));
}

void TestRestorationWorker::rowLightsUpAndNeighboursFollow()
{
    const auto probe = opened();
    const Generation wanted = probe->worker->show(requestOf(1, placedFace(1, 200, 150), "latent", 6, 0.5));
    QTRY_VERIFY_WITH_TIMEOUT(probe->finalOf(wanted), kPatience);
    QVERIFY(!probe->busy);
    // In idle time: the whole plane.
    const auto whole = [&] {
        for (const double identity : stopsOf(identityParam())) {
            const TradeoffRow* row = probe->row(identity);
            if (!row || row->ready != kRunSteps || row->busy)
                return false;
        }
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(whole(), kPatience);
    QVERIFY(!probe->busy);
    // The row of the handle grew from left to right, and is measured everywhere.
    int ready = 0;
    for (const TradeoffRow& row : probe->rows) {
        if (WorkerProbe::identityOf(row) == 0.5) {
            QVERIFY(row.ready >= ready && row.ready <= ready + 1);
            ready = row.ready;
            QCOMPARE(row.figures.size(), std::size_t(kRunSteps + 1));
        }
    }
    for (const auto& figures : probe->row(0.5)->figures)
        QVERIFY(figures && figures->likeness);
    QCOMPARE(probe->row(0.5)->figures[0]->detail, 1.0);

    // What is there is shown at once, and needs one answer.
    probe->shown.clear();
    const Generation there = probe->worker->show(requestOf(1, placedFace(1, 200, 150), "latent", 11, 0.5));
    QTRY_VERIFY_WITH_TIMEOUT(probe->finalOf(there), kPatience);
    QCOMPARE(probe->shown.size(), 1U);
}

void TestRestorationWorker::refusesAFace()
{
    const auto probe = opened();
    const Generation small = probe->worker->show(requestOf(1, placedFace(1, 200, 150, 6), "recover"));
    QTRY_COMPARE_WITH_TIMEOUT(probe->failed.size(), 1U, kPatience);
    QCOMPARE(probe->failed[0].generation, small);
    QCOMPARE(probe->failed[0].face, 1);
    QCOMPARE(probe->failed[0].error.message, refusalOf(placedFace(1, 200, 150, 6)));
}

void TestRestorationWorker::cancels()
{
    const auto probe = opened();
    const Generation gone = probe->worker->show(requestOf(1, placedFace(1, 200, 150), "latent", kRunSteps));
    const Generation alsoGone = probe->worker->measureInvented(
        requestOf(1, placedFace(1, 200, 150), "latent", kRunSteps));
    probe->worker->cancel(gone);
    probe->worker->cancel(alsoGone);
    QVERIFY(!probe->busy);
    const Generation wanted = probe->worker->showBeside(requestOf(1, placedFace(2, 200, 150), "latent", 3));
    QTRY_VERIFY_WITH_TIMEOUT(probe->finalOf(wanted), kPatience);
    for (const ShownFace& face : probe->shown)
        QVERIFY(face.generation == wanted);
    QVERIFY(probe->invented.empty() && probe->failed.empty());
}

void TestRestorationWorker::closesInTheMiddleOfWork()
{
    const auto probe = opened();
    probe->worker->openKnown(2, file("photo.png"));
    const Generation gone = probe->worker->show(requestOf(1, placedFace(1, 200, 150), "latent", kRunSteps));
    QTRY_VERIFY_WITH_TIMEOUT(!probe->shown.empty(), kPatience);
    probe->worker->close(1);
    probe->shown.clear();
    probe->rows.clear();
    const Generation wanted = probe->worker->show(requestOf(2, placedFace(1, 200, 150), "latent", 3));
    QTRY_VERIFY_WITH_TIMEOUT(probe->finalOf(wanted), kPatience);
    QVERIFY(!probe->finalOf(gone));
    for (const TradeoffRow& row : probe->rows)
        QCOMPARE(row.photo, 2U);
    probe->worker->show(requestOf(1, placedFace(1, 200, 150), "recover"));
    QTRY_COMPARE_WITH_TIMEOUT(probe->failed.size(), 1U, kPatience);
}

void TestRestorationWorker::endsInTheMiddleOfWork_data()
{
    QTest::addColumn<int>("answers");
    QTest::newRow("at once") << 0;
    QTest::newRow("after the first answer") << 1;
    QTest::newRow("after some") << 3;
}

void TestRestorationWorker::endsInTheMiddleOfWork()
{
    QFETCH(int, answers);
    auto probe = std::make_unique<WorkerProbe>(options());
    probe->worker->openKnown(1, file("photo.png"));
    probe->worker->open(2, file("photo.png"));
    probe->worker->show(requestOf(1, placedFace(1, 200, 150), "latent", kRunSteps));
    probe->worker->measureInvented(requestOf(1, placedFace(2, 200, 150), "latent", kRunSteps));
    ExportRequest request;
    request.source = file("photo.png");
    request.target.output = file("never.png");
    request.search = true;
    probe->worker->exportPhoto(request);
    QTRY_VERIFY_WITH_TIMEOUT(probe->shown.size() + probe->rows.size() >= static_cast<std::size_t>(answers), kPatience);
    probe.reset();
    QVERIFY(!std::filesystem::exists(file("never.png")) || readPhoto(file("never.png")));
}

void TestRestorationWorker::measuresWhatIsInvented()
{
    const auto probe = opened();
    const Generation wanted = probe->worker->measureInvented(requestOf(1, placedFace(4, 200, 150), "latent", 4), 3);
    QTRY_COMPARE_WITH_TIMEOUT(probe->invented.size(), 1U, kPatience);
    const InventedPatch& patch = probe->invented[0];
    QCOMPARE(patch.face, 4);
    QVERIFY(patch.mean > 0);
    QCOMPARE(patch.pixels.channels(), 4);
    QVERIFY(patch.where.width > 0 && patch.where.x >= 0 && patch.where.x + patch.where.width <= 420);
    QVERIFY(probe->progress.size() > 6);
    for (std::size_t i = 0; i < probe->progress.size(); ++i) {
        QCOMPARE(probe->progress[i].first, wanted);
        QVERIFY(probe->progress[i].second <= 1
                && (i == 0 || probe->progress[i].second >= probe->progress[i - 1].second));
    }
}

void TestRestorationWorker::stagesThatStartElsewhereAreAnotherRow()
{
    QVERIFY(writeStagedBundle(file("staged")));
    WorkerOptions staged = options();
    staged.bundle = file("staged").string();
    WorkerProbe probe(staged);
    probe.worker->openKnown(1, file("photo.png"));
    QTRY_COMPARE_WITH_TIMEOUT(probe.started.size(), 1U, kPatience);
    QCOMPARE(usable(probe.started[0]), (std::vector<std::string>{"recover", "latent", "staged"}));
    FaceRequest request = requestOf(1, placedFace(1, 200, 150), "staged", 2, 0);
    const auto shown = [&] {
        const Generation wanted = probe.worker->show(request);
        return QTest::qWaitFor([&] { return probe.finalOf(wanted) || !probe.failed.empty(); }, kPatience)
                       && probe.failed.empty()
                   ? probe.finalOf(wanted)
                   : nullptr;
    };
    const ShownFace* answer = shown();
    QVERIFY(answer && answer->shown == pointOf(request.face.treatment));
    const ShownFace usual = *answer;
    Params& params = request.face.treatment.method.params;
    const Params before = params;
    for (const auto& [id, start] : {std::pair("shape_start", 0.2), {"detail_start", 0.2}, {"texture_start", 0.02}})
        params.set(id, start);
    answer = shown();
    QVERIFY(answer && answer->shown == pointOf(request.face.treatment));
    QVERIFY(!samePixels(answer->after, usual.after));
    QVERIFY(std::any_of(probe.rows.begin(), probe.rows.end(),
                        [&](const TradeoffRow& row) { return row.point.method.params == params && row.ready >= 2; }));
    params = before;
    answer = shown();
    QVERIFY(answer && samePixels(answer->after, usual.after));
}

void TestRestorationWorker::startsAgain()
{
    WorkerOptions nothing = options();
    nothing.bundle = file("nowhere").string();
    WorkerProbe probe(nothing);
    QTRY_COMPARE_WITH_TIMEOUT(probe.notStarted.size(), 1U, kPatience);
    probe.worker->openKnown(1, file("photo.png"));
    probe.worker->show(requestOf(1, placedFace(1, 200, 150), "recover"));
    QTRY_COMPARE_WITH_TIMEOUT(probe.failed.size(), 1U, kPatience);
    QCOMPARE(probe.failed[0].error.message, probe.notStarted[0].message);
    // With sound options it goes on, the photo is still there; also in the middle of work.
    probe.worker->restart(options());
    const Generation wanted = probe.worker->show(requestOf(1, placedFace(1, 200, 150), "latent", kRunSteps));
    QTRY_VERIFY_WITH_TIMEOUT(!probe.shown.empty(), kPatience);
    probe.worker->restart(options());
    QTRY_VERIFY_WITH_TIMEOUT(probe.finalOf(wanted) && probe.started.size() == 2, kPatience);
}

void TestRestorationWorker::finestStructure()
{
    const auto crop = [](float amplitude) {
        Crop made{64, std::vector<float>(3 * 64 * 64)};
        for (std::size_t i = 0; i < made.rgb.size(); ++i)
            made.rgb[i] = (i % 2 == 0 ? 1.0F : -1.0F) * amplitude;
        return made;
    };
    QVERIFY(finestEnergy(crop(0)) < 1e-12);
    QVERIFY(std::abs(finestEnergy(crop(0.4F)) / finestEnergy(crop(0.2F)) - 4) < 1e-3);
}

HEIRLOOM_GUILESS_TEST(TestRestorationWorker)
#include "tst_restoration_worker.moc"
