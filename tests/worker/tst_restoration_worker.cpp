// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face_finder.h"
#include "engine/methods/common_params.h"
#include "engine/pipeline/photo_restoration.h"
#include "engine/recipe/axis.h"
#include "engine/worker/face_pictures.h"
#include "tests/support/test_main.h"
#include "tests/worker/worker_test.h"

#include <algorithm>
#include <fstream>
#include <limits>
#include <numeric>
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
    void opensForNobodyToSee();
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
    const auto& photo = probe.open(
        7, (qEnvironmentVariable("HEIRLOOM_RESOURCES") + "/samples/astronaut.jpg").toStdString());
    const auto faces = watch(probe.worker->findFaces(7)); // begins when the photo has been read
    bool readFirst = false;
    connect(photo.reply.get(), &ReplyBase::finished, this, [&] { readFirst = !faces->isOver(); });
    QVERIFY(probe.busy);
    QTRY_VERIFY_WITH_TIMEOUT(photo.isOver() && faces->isOver(), kPatience);
    QVERIFY(readFirst);
    QVERIFY2(photo.value() && faces->value(), faces->why());
    QCOMPARE(photo.value()->id, 7U);
    QCOMPARE(photo.value()->display.format(), (ImageFormat{512, 512, 3, SampleDepth::Bits8}));
    QCOMPARE(faces->value()->size(), 1U);
    QVERIFY(!probe.busy);
    const auto& shown = probe.show(requestOf(7, faces->value()->front(), "recover"));
    QTRY_VERIFY_WITH_TIMEOUT(shown.value(), kPatience);
    QVERIFY(shown.value()->final);
}

/// A picture that nobody looks at costs its pixels alone.
void TestRestorationWorker::opensForNobodyToSee()
{
    WorkerProbe probe(options());
    const auto reference = watch(probe.worker->open(3, file("photo.png"), {.display = false}));
    const auto& photo = probe.open(1, file("photo.png"));
    QTRY_VERIFY_WITH_TIMEOUT(reference->value() && photo.value(), kPatience);
    QVERIFY(reference->value()->display.isNull() && !photo.value()->display.isNull());
    QVERIFY(samePixels(reference->value()->photo.pixels, photo.value()->photo.pixels));
    FaceRequest request = requestOf(1, placedFace(1, 200, 150), "recover");
    request.references = {{3, placedFace(1, 180, 160)}};
    const auto& shown = probe.show(request);
    QTRY_VERIFY_WITH_TIMEOUT(shown.value(), kPatience);
    QVERIFY(shown.value()->figures.likeness->references);
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
    const auto& photo = probe.open(1, path);
    const auto faces = watch(probe.worker->findFaces(1));
    const auto& waiting = probe.show(requestOf(1, placedFace(1, 200, 150), "recover"));
    QTRY_VERIFY_WITH_TIMEOUT(photo.isOver() && faces->isOver() && waiting.isOver(), kPatience);
    QVERIFY(photo.error() && !photo.error()->message.empty());
    QVERIFY(faces->error() && waiting.error());
    QCOMPARE(faces->error()->code, ErrorCode::NotFound);
    QCOMPARE(waiting.error()->code, ErrorCode::NotFound);
    QVERIFY(waiting.came.empty());
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
    probe.open(1, file("shown.png"));
    const FaceRequest request = requestOf(1, face, method.toStdString(), steps, identity);
    const auto& wanted = probe.show(request);
    QVERIFY(probe.busy);
    QTRY_VERIFY_WITH_TIMEOUT(wanted.isOver(), kPatience);
    QVERIFY2(wanted.value(), wanted.why());
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

    const ShownFace& shown = wanted.came.back();
    QCOMPARE(wanted.reply->latest(), wanted.value());
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
    for (const ShownFace& early : wanted.came) {
        QVERIFY(early.final == (&early == &shown));
        QVERIFY(early.patch.pixels.width() <= 384 || early.final);
    }
    // Nothing was ready: the recovered face came first.
    if (steps > 0)
        QVERIFY(wanted.came.front().shown
                == pointOf(requestOf(1, face, method.toStdString(), 0, identity).face.treatment));
    // And the same at once, as the command line restores it.
    const auto whole = networks.restore(*degraded, request.face.treatment);
    QVERIFY(whole && whole->crop.rgb == crop->rgb);
}

void TestRestorationWorker::waitsForThePhoto()
{
    WorkerProbe probe(options());
    const auto& early = probe.show(requestOf(1, placedFace(1, 200, 150), "recover"));
    QTRY_VERIFY_WITH_TIMEOUT(early.error(), kPatience); // it is not even being read
    probe.open(1, file("photo.png"));
    probe.open(2, file("photo.png"));
    FaceRequest request = requestOf(1, placedFace(1, 200, 150), "recover");
    request.references = {{2, placedFace(1, 180, 160)}};
    const auto& waiting = probe.show(request);
    QTRY_VERIFY_WITH_TIMEOUT(waiting.value(), kPatience);
    const auto& likeness = waiting.value()->figures.likeness;
    QVERIFY(likeness && likeness->references && *likeness->references < 0.9999); // compared with somebody else, too
    request.references[0].photo = 3;
    const auto& nobody = probe.show(request);
    QTRY_VERIFY_WITH_TIMEOUT(nobody.error(), kPatience);
    QCOMPARE(nobody.error()->code, ErrorCode::NotFound);
}

void TestRestorationWorker::answersNothingStale()
{
    const auto probe = opened();
    const Face face = placedFace(1, 200, 150);
    std::mt19937 random(3);
    FaceRequest request;
    const std::vector<double> identities = stopsOf(identityParam());
    const auto& faces = probe->faces;
    const auto answers = [&] {
        return std::accumulate(faces.begin(), faces.end(), std::size_t(0),
                               [](std::size_t sum, const auto& each) { return sum + each->came.size(); });
    };
    std::size_t before = 0; // of the requests that have been replaced
    for (int i = 0; i < 200; ++i) {
        QCOMPARE(answers(), before + (faces.empty() ? 0 : faces.back()->came.size()));
        before = answers();
        request = requestOf(1, face, "latent", static_cast<int>(random() % (kRunSteps + 1)),
                            identities[random() % identities.size()]);
        probe->show(request);
        if (random() % 3 == 0)
            QCoreApplication::processEvents();
        if (random() % 10 == 0)
            QVERIFY(QTest::qWaitFor([&] { return !faces.back()->came.empty(); }, kPatience));
    }
    const auto& newest = *faces.back();
    QTRY_VERIFY_WITH_TIMEOUT(newest.value(), kPatience);
    QVERIFY(answers() > 20);
    for (std::size_t i = 0; i + 1 < faces.size(); ++i)
        QVERIFY(faces[i]->value() || faces[i]->isCancelled());

    const auto fresh = opened();
    const auto& alone = fresh->show(request);
    QTRY_VERIFY_WITH_TIMEOUT(alone.value(), kPatience);
    QVERIFY(samePixels(newest.value()->after, alone.value()->after));
    QVERIFY(samePixels(newest.value()->patch.pixels, alone.value()->patch.pixels));
}

void TestRestorationWorker::quickPatchesShowWhatIsSo()
{
    QVERIFY(writePhoto(file("large.png"), 1800, 1500));
    const auto photo = readPhoto(file("large.png"));
    const Face face = placedFace(1, 800, 700, 300), neighbour = placedFace(2, 1100, 700, 300);
    WorkerProbe probe(options());
    probe.open(1, file("large.png"));
    auto networks = restorer();
    std::vector<RestoredFace> beside;
    // Whether the patch that comes first, of a place that has been visited, is as if it were put together anew.
    const auto isSo = [&](const FaceRequest& request) {
        const auto& wanted = probe.show(request);
        if (!QTest::qWaitFor([&] { return wanted.value(); }, kPatience))
            return false;
        std::vector<RestoredFace> faces{restoredAlone(*photo, request.face, networks)};
        faces.insert(faces.end(), beside.begin(), beside.end());
        const auto patch = makeFacePatch(*photo, faces, 0, request.strokes, 384);
        const ShownFace& first = wanted.came.front();
        return !first.final && first.shown == first.wanted && samePixels(first.patch.pixels, patch->pixels);
    };
    FaceRequest plain = requestOf(1, face, "recover"), weak = plain, stroked = plain;
    weak.face.treatment.strength = 0.3;
    stroked.strokes = {{{{800, 700}, {900, 720}}, 40, true}};
    for (const FaceRequest& request : {plain, weak, plain, stroked, plain})
        QVERIFY(isSo(request));
    const FaceRequest other = requestOf(1, neighbour, "recover");
    const auto& shown = probe.showBeside(other);
    QTRY_VERIFY_WITH_TIMEOUT(shown.value(), kPatience);
    beside.push_back(restoredAlone(*photo, other.face, networks));
    QVERIFY(isSo(plain));
}

void TestRestorationWorker::rowLightsUpAndNeighboursFollow()
{
    const auto probe = opened();
    const auto& wanted = probe->show(requestOf(1, placedFace(1, 200, 150), "latent", 6, 0.5));
    QTRY_VERIFY_WITH_TIMEOUT(wanted.value(), kPatience);
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
    const auto& there = probe->show(requestOf(1, placedFace(1, 200, 150), "latent", 11, 0.5));
    QTRY_VERIFY_WITH_TIMEOUT(there.value(), kPatience);
    QCOMPARE(there.came.size(), 1U);
}

void TestRestorationWorker::refusesAFace()
{
    const auto probe = opened();
    const auto& small = probe->show(requestOf(1, placedFace(1, 200, 150, 6), "recover"));
    QTRY_VERIFY_WITH_TIMEOUT(small.error(), kPatience);
    QCOMPARE(small.error()->message, refusalOf(placedFace(1, 200, 150, 6)));
}

void TestRestorationWorker::cancels()
{
    const auto probe = opened();
    const auto& gone = probe->show(requestOf(1, placedFace(1, 200, 150), "latent", kRunSteps));
    const auto alsoGone = watch(
        probe->worker->measureInvented(requestOf(1, placedFace(1, 200, 150), "latent", kRunSteps)));
    gone.reply->cancel();
    alsoGone->reply->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!probe->busy && gone.isOver() && alsoGone->isOver(), kPatience);
    const auto& wanted = probe->showBeside(requestOf(1, placedFace(2, 200, 150), "latent", 3));
    QTRY_VERIFY_WITH_TIMEOUT(wanted.value(), kPatience);
    QVERIFY(gone.isCancelled() && gone.came.empty() && alsoGone->isCancelled());
}

void TestRestorationWorker::closesInTheMiddleOfWork()
{
    const auto probe = opened();
    probe->open(2, file("photo.png"));
    const auto& gone = probe->show(requestOf(1, placedFace(1, 200, 150), "latent", kRunSteps));
    QTRY_VERIFY_WITH_TIMEOUT(!gone.came.empty(), kPatience);
    probe->worker->close(1);
    const std::size_t came = gone.came.size();
    probe->rows.clear();
    const auto& wanted = probe->show(requestOf(2, placedFace(1, 200, 150), "latent", 3));
    QTRY_VERIFY_WITH_TIMEOUT(wanted.value(), kPatience);
    QVERIFY(gone.isCancelled());
    QCOMPARE(gone.came.size(), came);
    for (const TradeoffRow& row : probe->rows)
        QCOMPARE(row.photo, 2U);
    const auto& late = probe->show(requestOf(1, placedFace(1, 200, 150), "recover"));
    QTRY_VERIFY_WITH_TIMEOUT(late.error(), kPatience);
    QCOMPARE(late.error()->code, ErrorCode::NotFound);
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
    probe->open(1, file("photo.png"));
    probe->open(2, file("photo.png"));
    const auto faces = watch(probe->worker->findFaces(2));
    const auto& shown = probe->show(requestOf(1, placedFace(1, 200, 150), "latent", kRunSteps));
    const auto invented = watch(
        probe->worker->measureInvented(requestOf(1, placedFace(2, 200, 150), "latent", kRunSteps)));
    ExportRequest request;
    request.source = file("photo.png");
    request.target.output = file("never.png");
    request.search = true;
    const auto exported = watch(probe->worker->exportPhoto(request));
    QTRY_VERIFY_WITH_TIMEOUT(shown.came.size() + probe->rows.size() >= static_cast<std::size_t>(answers), kPatience);
    probe.reset();
    QVERIFY(!std::filesystem::exists(file("never.png")) || readPhoto(file("never.png")));
    // Nobody waits for ever.
    QTRY_VERIFY_WITH_TIMEOUT(faces->isOver() && invented->isOver() && exported->isOver(), kPatience);
    QVERIFY(invented->isCancelled());
}

void TestRestorationWorker::measuresWhatIsInvented()
{
    const auto probe = opened();
    const auto wanted = watch(probe->worker->measureInvented(requestOf(1, placedFace(4, 200, 150), "latent", 4), 3));
    QTRY_VERIFY_WITH_TIMEOUT(wanted->value(), kPatience);
    const InventedPatch& patch = *wanted->value();
    QCOMPARE(patch.face, 4);
    QVERIFY(patch.mean > 0);
    QCOMPARE(patch.pixels.channels(), 4);
    QVERIFY(patch.where.width > 0 && patch.where.x >= 0 && patch.where.x + patch.where.width <= 420);
    QVERIFY(wanted->progress.size() > 6);
    QVERIFY(std::is_sorted(wanted->progress.begin(), wanted->progress.end()));
    QVERIFY(wanted->progress.back() <= 1);
}

void TestRestorationWorker::stagesThatStartElsewhereAreAnotherRow()
{
    QVERIFY(writeStagedBundle(file("staged")));
    WorkerOptions staged = options();
    staged.bundle = file("staged").string();
    WorkerProbe probe(staged);
    probe.open(1, file("photo.png"));
    QTRY_COMPARE_WITH_TIMEOUT(probe.started.size(), 1U, kPatience);
    QCOMPARE(usable(probe.started[0]), (std::vector<std::string>{"recover", "latent", "staged"}));
    FaceRequest request = requestOf(1, placedFace(1, 200, 150), "staged", 2, 0);
    const auto shown = [&] {
        const auto& wanted = probe.show(request);
        return QTest::qWaitFor([&] { return wanted.isOver(); }, kPatience) ? wanted.value() : nullptr;
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
    probe.open(1, file("photo.png"));
    const auto& early = probe.show(requestOf(1, placedFace(1, 200, 150), "recover"));
    QTRY_VERIFY_WITH_TIMEOUT(early.error(), kPatience);
    QCOMPARE(early.error()->message, probe.notStarted[0].message);
    // With sound options it goes on, the photo is still there; also in the middle of work.
    probe.worker->restart(options());
    const auto& wanted = probe.show(requestOf(1, placedFace(1, 200, 150), "latent", kRunSteps));
    QTRY_VERIFY_WITH_TIMEOUT(!wanted.came.empty(), kPatience);
    probe.worker->restart(options());
    QTRY_VERIFY_WITH_TIMEOUT(wanted.value() && probe.started.size() == 2, kPatience);
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
