// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/face_finder.h"
#include "engine/pipeline/photo_export.h"
#include "engine/pipeline/photo_restoration.h"
#include "tests/support/negative_stage.h"
#include "tests/support/plain_codec.h"
#include "tests/support/same_pixels.h"
#include "tests/support/test_main.h"
#include "tests/worker/worker_test.h"

#include <algorithm>
#include <cmath>
#include <fstream>

#include <QSize>
#include <QTest>

using namespace heirloom;
using namespace heirloom::test;

class TestWorkerExports : public WorkerTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void savesWhatIsShown();
    void oneOfTwoIsDamaged();
    void inAFormatOfOnesOwn();
    void aStageOfOnesOwn();
    void stagesAloneAreAResult();
    void searches();
    void namesWhoIsFound();
    void dismissedFacesAreNotSearchedFor();
    void waitsWhilePaused();
    void cancelled_data();
    void cancelled();
    void keepsWhatIsThere();
    void saysWhyAFaceIsLeftAlone();
    void reduces_data();
    void reduces();

private:
    ExportRequest request(const char* output) const
    {
        std::filesystem::remove(file(output));
        ExportRequest request;
        request.source = file("photo.png");
        request.target.output = file(output);
        request.recipe.faces = {requestOf(0, placedFace(1, 180, 160), "latent", 4).face,
                                requestOf(0, placedFace(2, 250, 170), "recover").face};
        return request;
    }
};

void TestWorkerExports::savesWhatIsShown()
{
    WorkerProbe probe(options());
    ExportRequest wanted = request("saved.png");
    wanted.recipe.strokes = {{{{150, 150}, {170, 160}}, 6, true}};
    wanted.target.comparison = file("both.png");
    const auto exported = watch(probe.worker->exportPhoto(wanted));
    QVERIFY(probe.busy);
    QTRY_VERIFY_WITH_TIMEOUT(exported->isOver(), kPatience);
    QVERIFY(!probe.busy);
    QVERIFY2(exported->value(), exported->why());
    const ExportReport& report = *exported->value();
    QCOMPARE(report.file, wanted.target.output);
    QCOMPARE(report.faces.size(), 2U);
    QVERIFY(report.faces[0].restored && report.faces[1].restored);
    QVERIFY(report.faces[0].likeness && report.faces[1].likeness);

    auto networks = std::move(*FaceRestorer::load(builtInMethods(), options().bundle, *chooseDevice("cpu")));
    const auto photo = readPhoto(file("photo.png"));
    const auto expected = restorePhoto(*photo, wanted.recipe, networks);
    const auto saved = readPhoto(report.file);
    QVERIFY(expected && saved);
    QVERIFY(samePixels(saved->pixels, expected->pixels));
    QVERIFY(!samePixels(saved->pixels, photo->pixels));
    QVERIFY(readPhoto(wanted.target.comparison)->pixels.width() > 420);
    QVERIFY(*report.faces[0].likeness == *expected->faces[0].likeness);
    QVERIFY(std::abs(report.faces[1].likeness->photo - expected->faces[1].likeness->photo) < 1e-5);

    QVERIFY(std::is_sorted(exported->progress.begin(), exported->progress.end()));
    QVERIFY(exported->progress.back() > 0.5 && exported->progress.back() <= 1);

    // At the window's size the same: the patches are pieces of the saved photo.
    probe.open(1, file("photo.png"));
    FacePatch patch;
    for (int round = 0; round < 2; ++round) { // the first time the faces do not know each other
        for (const FaceRecipe& face : wanted.recipe.faces) {
            FaceRequest shown;
            shown.photo = 1;
            shown.face = face;
            shown.strokes = wanted.recipe.strokes;
            const auto& last = probe.show(shown);
            QTRY_VERIFY_WITH_TIMEOUT(last.value(), kPatience);
            patch = last.value()->patch;
        }
    }
    const int x = static_cast<int>(patch.where.x), y = static_cast<int>(patch.where.y);
    for (int row = 0; row < patch.pixels.height(); ++row) {
        const std::uint8_t* there = saved->pixels.row(y + row) + std::ptrdiff_t(3) * x;
        QVERIFY(std::equal(there, there + std::ptrdiff_t(3) * patch.pixels.width(), patch.pixels.row(row)));
    }
}

void TestWorkerExports::oneOfTwoIsDamaged()
{
    std::ofstream(file("damaged.png")) << "This is not a picture.";
    WorkerProbe probe(options());
    ExportRequest damaged = request("damaged-restored.png");
    damaged.source = file("damaged.png");
    const auto first = watch(probe.worker->exportPhoto(damaged)),
               second = watch(probe.worker->exportPhoto(request("sound.png")));
    QTRY_VERIFY_WITH_TIMEOUT(first->isOver() && second->isOver(), kPatience);
    QVERIFY(first->error() && !first->error()->message.empty());
    QVERIFY2(second->value(), second->why());
    QVERIFY(!std::filesystem::exists(damaged.target.output));
    QVERIFY(std::filesystem::exists(second->value()->file));
}

void TestWorkerExports::inAFormatOfOnesOwn()
{
    WorkerOptions own = options();
    own.codecs = codecsAndPlain();
    WorkerProbe probe(own);
    ExportRequest wanted = request("own.pln");
    wanted.source = file("photo.pln");
    wanted.target.save.format = "plain";
    QVERIFY(savePhoto({}, drawnPhoto(420, 360), wanted.source, {.format = "plain"}, own.codecs));
    const auto exported = watch(probe.worker->exportPhoto(wanted));
    const auto opened = watch(probe.worker->open(1, wanted.source));
    QTRY_VERIFY_WITH_TIMEOUT(exported->isOver() && opened->isOver(), kPatience);
    QVERIFY2(exported->value(), exported->why());
    QVERIFY2(opened->value(), opened->why());
    QCOMPARE(readPhoto(wanted.target.output, {}, own.codecs)->format, std::string("plain"));
    QCOMPARE(opened->value()->photo.format, std::string("plain"));
}

void TestWorkerExports::aStageOfOnesOwn()
{
    WorkerOptions own = options();
    own.stages = stagesAndNegative();
    WorkerProbe probe(own);
    ExportRequest plain = request("plain.png"), dark = request("dark.png");
    dark.recipe.stages = {{"negative", 1, true, {{"amount", 1.0}}}};
    const auto first = watch(probe.worker->exportPhoto(plain)), second = watch(probe.worker->exportPhoto(dark));
    QTRY_VERIFY_WITH_TIMEOUT(first->isOver() && second->isOver(), kPatience);
    QVERIFY2(first->value(), first->why());
    QVERIFY2(second->value(), second->why());
    const auto before = readPhoto(file("plain.png")), after = readPhoto(file("dark.png"));
    QVERIFY(before && after);
    QCOMPARE(after->pixels.format(), before->pixels.format());
    for (std::size_t i = 0; i < before->pixels.format().bytes(); i += 17)
        QVERIFY(std::abs(255 - before->pixels.data()[i] - after->pixels.data()[i]) <= 1);
    QVERIFY(provenanceOf(file("dark.png"))->recipe.find("\"negative\"") != std::string::npos);
}

/// As in the window, also where no face is to be restored.
void TestWorkerExports::stagesAloneAreAResult()
{
    WorkerProbe probe(options());
    ExportRequest turned = request("turned.png");
    turned.recipe.faces.clear();
    turned.recipe.stages = {{"geometry", 1, true, {{"turn", std::int64_t{1}}}}};
    const auto exported = watch(probe.worker->exportPhoto(turned));
    QTRY_VERIFY_WITH_TIMEOUT(exported->isOver(), kPatience);
    QVERIFY2(exported->value(), exported->why());
    QCOMPARE(exported->value()->file, file("turned.png"));
    const auto photo = readPhoto(file("photo.png")), result = readPhoto(file("turned.png"));
    QVERIFY(photo && result);
    const Frame frame = turnedFrame({photo->pixels.width(), photo->pixels.height()}, 1);
    QVERIFY(samePixels(result->pixels, *framed(photo->pixels, frame)));
}

void TestWorkerExports::searches()
{
    if (!FaceFinder::load())
        QSKIP("The landmark file of dlib is not installed.");
    WorkerProbe probe(options());
    ExportRequest wanted = request("found.png");
    wanted.source = (qEnvironmentVariable("HEIRLOOM_RESOURCES") + "/samples/astronaut.jpg").toStdString();
    wanted.search = true;
    wanted.recipe.faces.clear();
    wanted.target.longestSide = 300;
    const auto somebody = watch(probe.worker->exportPhoto(wanted));
    ExportRequest none = request("nobody.png");
    none.search = true;
    const auto nobody = watch(probe.worker->exportPhoto(none));
    QTRY_VERIFY_WITH_TIMEOUT(somebody->isOver() && nobody->isOver(), kPatience);
    QVERIFY2(somebody->value(), somebody->why());
    QVERIFY2(nobody->value(), nobody->why());
    QCOMPARE(somebody->value()->faces.size(), 1U);
    QVERIFY(somebody->value()->faces[0].restored);
    QCOMPARE(readPhoto(wanted.target.output)->pixels.format(), (ImageFormat{300, 300, 3, SampleDepth::Bits8}));
    // Nobody in it: said, not silently copied.
    QVERIFY(nobody->value()->faces.empty());
    QVERIFY(nobody->value()->file.empty());
    QVERIFY(!std::filesystem::exists(none.target.output));
}

void TestWorkerExports::namesWhoIsFound()
{
    if (!FaceFinder::load())
        QSKIP("The landmark file of dlib is not installed.");
    const auto sample = readPhoto(
        (qEnvironmentVariable("HEIRLOOM_RESOURCES") + "/samples/astronaut.jpg").toStdString());
    QVERIFY(sample.ok());
    SaveOptions options;
    options.people = std::vector<NamedRegion>{{"Eileen", 196, 90, 104, 110}};
    QVERIFY(savePhoto(*sample, sample->pixels, file("named.png"), options).ok());
    WorkerProbe probe(this->options());
    ExportRequest wanted = request("named-restored.png");
    wanted.source = file("named.png");
    wanted.search = true;
    wanted.recipe.faces.clear();
    const auto exported = watch(probe.worker->exportPhoto(wanted));
    QTRY_VERIFY_WITH_TIMEOUT(exported->isOver(), kPatience);
    QVERIFY2(exported->value(), exported->why());
    const auto result = readPhoto(wanted.target.output);
    QVERIFY(result.ok());
    QCOMPARE(result->people.size(), 1U);
    QCOMPARE(result->people[0].name, std::string("Eileen"));
    QVERIFY(provenanceOf(wanted.target.output)->recipe.find("Eileen")
            != std::string::npos); // it is known who the face is
}

void TestWorkerExports::dismissedFacesAreNotSearchedFor()
{
    const auto finder = FaceFinder::load();
    if (!finder)
        QSKIP("The landmark file of dlib is not installed.");
    WorkerProbe probe(options());
    ExportRequest wanted = request("dismissed.png");
    wanted.source = (qEnvironmentVariable("HEIRLOOM_RESOURCES") + "/samples/astronaut.jpg").toStdString();
    wanted.search = true;
    wanted.recipe.faces.clear();
    const auto found = finder->find(readPhoto(wanted.source)->pixels);
    QVERIFY(found && found->size() == 1);
    wanted.recipe.dismissed = {found->front().box};
    const auto nobody = watch(probe.worker->exportPhoto(wanted));
    QTRY_VERIFY_WITH_TIMEOUT(nobody->isOver(), kPatience);
    QVERIFY2(nobody->value(), nobody->why());
    QVERIFY(nobody->value()->faces.empty());
}

void TestWorkerExports::waitsWhilePaused()
{
    WorkerProbe probe(options());
    probe.worker->setExportsPaused(true);
    const auto later = watch(probe.worker->exportPhoto(request("later.png"))),
               laterStill = watch(probe.worker->exportPhoto(request("later-still.png")));
    QVERIFY(!probe.busy);
    probe.open(1, file("photo.png"));
    const auto& visible = probe.show(requestOf(1, placedFace(1, 200, 150), "latent", 3));
    QTRY_VERIFY_WITH_TIMEOUT(visible.value(), kPatience);
    QVERIFY(!later->isOver() && !laterStill->isOver());
    QVERIFY(!std::filesystem::exists(file("later.png")));
    probe.worker->setExportsPaused(false);
    QVERIFY(probe.busy);
    QTRY_VERIFY_WITH_TIMEOUT(later->value() && laterStill->value(), kPatience);
    QVERIFY(std::filesystem::exists(file("later.png")) && std::filesystem::exists(file("later-still.png")));
}

void TestWorkerExports::cancelled_data()
{
    QTest::addColumn<bool>("paused");
    QTest::addColumn<bool>("letGo");
    QTest::newRow("while it waits") << true << false;
    QTest::newRow("while it runs") << false << false;
    QTest::newRow("let go while it waits") << true << true;
    QTest::newRow("let go while it runs") << false << true;
}

void TestWorkerExports::cancelled()
{
    QFETCH(bool, paused);
    QFETCH(bool, letGo);
    WorkerProbe probe(options());
    probe.worker->setExportsPaused(paused);
    ExportRequest wanted = request("cancelled.png");
    for (int id = 3; id < 40; ++id)
        wanted.recipe.faces.push_back(
            requestOf(0, placedFace(id, 150 + id, 160), "latent", kRunSteps, 0, std::uint64_t(id)).face);
    auto exported = watch(probe.worker->exportPhoto(wanted));
    if (!paused)
        QTRY_VERIFY_WITH_TIMEOUT(!exported->progress.empty(), kPatience);
    if (letGo)
        exported.reset();
    else
        exported->reply->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!probe.busy && (letGo || exported->isOver()), kPatience);
    if (exported) {
        QVERIFY(exported->isCancelled());
        QVERIFY(!exported->error()->message.empty());
        exported->reply->cancel(); // no second answer
    }
    probe.worker->setExportsPaused(false);
    const auto after = watch(probe.worker->exportPhoto(request("after.png")));
    QTRY_VERIFY_WITH_TIMEOUT(after->value(), kPatience);
    QVERIFY(!std::filesystem::exists(wanted.target.output)); // they are worked off one after the other
}

void TestWorkerExports::keepsWhatIsThere()
{
    WorkerProbe probe(options());
    ExportRequest wanted = request("there.png");
    std::ofstream(wanted.target.output) << "Somebody's work.";
    const auto mine = watch(probe.worker->exportPhoto(wanted));
    ExportRequest source = request("unused.png");
    source.target.output = source.source;
    source.target.save.overwrite = true;
    const auto original = watch(probe.worker->exportPhoto(source));
    QTRY_VERIFY_WITH_TIMEOUT(mine->error() && original->error(), kPatience);
    QCOMPARE(mine->error()->code, ErrorCode::Exists);
    QCOMPARE(original->error()->code, ErrorCode::Exists);
    QCOMPARE(std::filesystem::file_size(wanted.target.output), 16U);
}

void TestWorkerExports::saysWhyAFaceIsLeftAlone()
{
    WorkerProbe probe(options());
    ExportRequest wanted = request("partly.png");
    wanted.recipe.faces[1].face = placedFace(2, 300, 100, 6);
    const auto exported = watch(probe.worker->exportPhoto(wanted));
    QTRY_VERIFY_WITH_TIMEOUT(exported->isOver(), kPatience);
    QVERIFY2(exported->value(), exported->why());
    QVERIFY(exported->value()->faces[0].restored);
    QVERIFY(!exported->value()->faces[1].restored);
    QCOMPARE(exported->value()->faces[1].reason, refusalOf(wanted.recipe.faces[1].face));
}

void TestWorkerExports::reduces_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<bool>("deep");
    QTest::addColumn<int>("longestSide");
    QTest::addColumn<QSize>("size");
    QTest::newRow("grey") << 1 << false << 50 << QSize(50, 25);
    QTest::newRow("grey with alpha, 16 bit") << 2 << true << 40 << QSize(40, 20);
    QTest::newRow("colour, 16 bit") << 3 << true << 99 << QSize(99, 50);
    QTest::newRow("colour with alpha") << 4 << false << 1 << QSize(1, 1);
    QTest::newRow("small enough") << 3 << false << 100 << QSize(100, 50);
    QTest::newRow("as it is") << 3 << false << 0 << QSize(100, 50);
}

void TestWorkerExports::reduces()
{
    QFETCH(int, channels);
    QFETCH(bool, deep);
    QFETCH(int, longestSide);
    QFETCH(QSize, size);
    ImageFormat format{100, 50, channels, deep ? SampleDepth::Bits16 : SampleDepth::Bits8};
    const auto reduced = reducedTo(ImageBuffer(format, std::vector<std::uint8_t>(format.bytes(), 77)), longestSide);
    QVERIFY(reduced);
    format.width = size.width();
    format.height = size.height();
    QCOMPARE(reduced->format(), format);
    QVERIFY(
        std::all_of(reduced->data(), reduced->data() + format.bytes(), [](std::uint8_t byte) { return byte == 77; }));
}

HEIRLOOM_GUILESS_TEST(TestWorkerExports)
#include "tst_worker_exports.moc"
