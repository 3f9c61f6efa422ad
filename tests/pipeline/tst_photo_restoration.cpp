// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/common_params.h"
#include "tests/pipeline/drawn_photos.h"
#include "tests/pipeline/stumbling.h"
#include "tests/support/same_pixels.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_bundle.h"
#include "tests/support/treatments.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using test::faceAt;
using test::faceRecipe;
using test::noisyPhoto;
using test::treatmentOf;

using Change = std::function<void(FaceRecipe&)>;
/// A photo's faces, one after the other and piece by piece.
class TestPhotoRestoration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void piecesGiveWhatTheWholeGives();
    void outcomesSayHowItWasDone();
    void oneDoesNotStopTheOthers_data();
    void oneDoesNotStopTheOthers();
    void aPieceThatFailsIsDoneAgain_data();
    void aPieceThatFailsIsDoneAgain();
    void cancelledBeforeAPiece();
    void anotherRestorerBeginsTheFaceAnew_data();
    void anotherRestorerBeginsTheFaceAnew();
    void nothingToDo();
    void referencesAreThoseOfTheirFace();
    void anyWeightIsThatOfTheFaceAlone();

private:
    FaceRestorer restorer(const char* which = "whole",
                          const test::Stumble& stumble = std::make_shared<std::optional<Error>>()) const
    {
        return std::move(*FaceRestorer::load(test::methodsThatStumble(stumble),
                                             (m_folder.path() + "/" + which).toStdString(),
                                             {"cpu", Precision::Float32}));
    }
    static std::shared_ptr<const Photo> photo()
    {
        return std::make_shared<const Photo>(noisyPhoto(3, SampleDepth::Bits8, 800, 280));
    }
    /// Three faces, each by a method of its own.
    static Recipe threeFaces()
    {
        Recipe recipe;
        recipe.faces = {faceRecipe(faceAt(90, 110, 60, 1),
                                   treatmentOf("latent", {{param::kSteps, 3}, {param::kIdentity, 0.37}}, 9)),
                        faceRecipe(faceAt(350, 110, 60, 2), treatmentOf("darken", {{"depth", 0.5}})),
                        faceRecipe(faceAt(610, 110, 60, 3))};
        recipe.faces[2].treatment.strength = 0.5;
        recipe.strokes = {{{{120, 130}, {150, 140}}, 9, true}};
        return recipe;
    }
    /// Goes on with what is under way, to its end.
    static bool finish(PhotoRestoration& restoration, FaceRestorer& faces)
    {
        while (!restoration.done()) {
            if (!restoration.step(faces, {}))
                return false;
        }
        return true;
    }

    QTemporaryDir m_folder;
};

void TestPhotoRestoration::initTestCase()
{
    setComputeThreads(2);
    const auto whole = (m_folder.path() + "/whole").toStdString(), other = (m_folder.path() + "/other").toStdString();
    QVERIFY(test::writeTinyRefineBundle(whole));
    QVERIFY(test::writeTinyRefineBundle(other));
    QVERIFY(test::addNetwork(other, "identity_recovery", *test::disturbed(test::tinyNetwork())));
}

void TestPhotoRestoration::piecesGiveWhatTheWholeGives()
{
    const Recipe recipe = threeFaces();
    auto faces = restorer();
    double told = 0;
    const auto whole = restorePhoto(*photo(), recipe, faces, {}, {}, [&](double done) {
        QVERIFY(done >= told && done <= 1);
        told = done;
    });
    QVERIFY2(whole.ok(), whole ? "" : whole.error().message.c_str());
    QCOMPARE(told, 1.0);

    auto others = restorer();
    PhotoRestoration restoration(photo(), recipe);
    int pieces = 0;
    double progress = 0;
    for (; !restoration.done(); ++pieces) {
        QVERIFY(restoration.step(others, {}));
        QVERIFY(restoration.progress() > progress && restoration.progress() <= 1);
        progress = restoration.progress();
        (void)others.recover(Crop{256, std::vector<float>(3 * 256 * 256)}); // work that is more urgent
    }
    QVERIFY(pieces >= 3 * 3 + 3); // each is prepared, shown and measured; and three evaluations
    QCOMPARE(progress, 1.0);
    QVERIFY(!restoration.failure());
    QCOMPARE(restoration.restored().size(), 3U);
    const auto pixels = blended(*photo(), restoration.restored(), recipe.strokes, {});
    QVERIFY(pixels);
    QVERIFY(test::samePixels(*pixels, whole->pixels));
    QVERIFY(!test::samePixels(*pixels, photo()->pixels));
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(restoration.outcomes()[i].id, whole->faces[i].id);
        QVERIFY(restoration.outcomes()[i].likeness == whole->faces[i].likeness);
        QVERIFY(restoration.outcomes()[i].treatment == whole->faces[i].treatment);
    }
}

void TestPhotoRestoration::outcomesSayHowItWasDone()
{
    Recipe recipe = threeFaces();
    recipe.faces[0].treatment.method.id = "refine"; // as it was called once
    auto faces = restorer();
    PhotoRestoration restoration(photo(), recipe);
    QVERIFY(finish(restoration, faces));
    const FaceTreatment& latent = restoration.outcomes()[0].treatment;
    QCOMPARE(latent.method.id, std::string("latent"));
    QCOMPARE(latent.method.params, (Params{{"steps", 3}, {"identity", 0.37}, {"sharpness", 0.0}, {"exact", false}}));
    QCOMPARE(latent.seed, 9U);
    QCOMPARE(restoration.outcomes()[2].treatment.method.params, (Params{{"sharpness", 0.0}}));
    QCOMPARE(restoration.outcomes()[2].treatment.strength, 0.5);
}

void TestPhotoRestoration::oneDoesNotStopTheOthers_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("failed"); // in what it was to do; otherwise it was refused before
    const auto row = [](const char* name, bool failed, Change change) {
        QTest::newRow(name) << std::move(change) << failed;
    };
    row("left out", false, [](FaceRecipe& face) { face.included = false; });
    row("too small", false, [](FaceRecipe& face) { face.face = faceAt(400, 110, kSmallestEyeDistance - 1, 2); });
    row("turned away", false, [](FaceRecipe& face) { face.face.alignmentError = kLargestAlignmentError + 1; });
    row("by a method that nobody knows", true, [](FaceRecipe& face) { face.treatment.method.id = "enchant"; });
    row("by a value that cannot be", true, [](FaceRecipe& face) { face.treatment.method.params.set("depth", 2.0); });
    row("by networks that are not there", true, [](FaceRecipe& face) { face.treatment.method.id = "staged"; });
    row("outside of the photo", true, [](FaceRecipe& face) { face.face = faceAt(4000, 4000, 60, 2); });
    row("failing on the way", true, [](FaceRecipe& face) { face.treatment = treatmentOf("stumble"); });
}

void TestPhotoRestoration::oneDoesNotStopTheOthers()
{
    QFETCH(Change, change);
    QFETCH(bool, failed);
    Recipe recipe = threeFaces();
    change(recipe.faces[1]);
    auto faces = restorer("whole",
                          std::make_shared<std::optional<Error>>(Error{ErrorCode::ComputeFailed, "Not a number.", {}}));
    PhotoRestoration restoration(photo(), recipe);
    QVERIFY(finish(restoration, faces));
    QCOMPARE(restoration.outcomes().size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        const FaceOutcome& outcome = restoration.outcomes()[i];
        QCOMPARE(outcome.id, static_cast<int>(i) + 1);
        QCOMPARE(outcome.restored, i != 1);
        QCOMPARE(outcome.reason.empty(), i != 1);
    }
    QCOMPARE(restoration.failure().has_value(), failed);
    if (failed)
        QCOMPARE(restoration.outcomes()[1].reason, restoration.failure()->message);
    // The others are what they are without it.
    recipe.faces.erase(recipe.faces.begin() + 1);
    const auto alone = restorePhoto(*photo(), recipe, faces);
    QVERIFY(alone);
    QVERIFY(test::samePixels(*blended(*photo(), restoration.restored(), recipe.strokes, {}), alone->pixels));
}

void TestPhotoRestoration::aPieceThatFailsIsDoneAgain_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("too little memory") << ErrorCode::OutOfMemory;
    QTest::newRow("lost device") << ErrorCode::DeviceLost;
    QTest::newRow("stopped") << ErrorCode::Cancelled;
}

/// What would end the next face, too, is said at once, and leaves all as it was.
void TestPhotoRestoration::aPieceThatFailsIsDoneAgain()
{
    QFETCH(ErrorCode, code);
    Recipe recipe = threeFaces();
    recipe.faces[1].treatment = treatmentOf("stumble", {{param::kSteps, 5}});
    const auto stumble = std::make_shared<std::optional<Error>>();
    auto faces = restorer("whole", stumble);
    const auto sound = restorePhoto(*photo(), recipe, faces);
    QVERIFY(sound);

    *stumble = Error{code, "Something failed.", {}};
    PhotoRestoration restoration(photo(), recipe);
    Status stepped = success();
    while (stepped && !restoration.done())
        stepped = restoration.step(faces, {});
    QVERIFY(!stepped);
    QCOMPARE(stepped.error().code, code);
    QCOMPARE(restoration.outcomes().size(), 1U);
    QVERIFY(!restoration.failure());
    const double progress = restoration.progress();
    QVERIFY(progress > 1.0 / 3 && progress < 2.0 / 3);
    QVERIFY(finish(restoration, faces));
    QVERIFY(test::samePixels(*blended(*photo(), restoration.restored(), recipe.strokes, {}), sound->pixels));
}

void TestPhotoRestoration::cancelledBeforeAPiece()
{
    auto faces = restorer();
    PhotoRestoration restoration(photo(), threeFaces());
    QVERIFY(restoration.step(faces, {}));
    const double progress = restoration.progress();
    CancelToken cancel;
    cancel.cancel();
    const Status stopped = restoration.step(faces, cancel);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(!stopped.error().message.empty());
    QCOMPARE(restoration.progress(), progress);
    QVERIFY(finish(restoration, faces));
}

void TestPhotoRestoration::anotherRestorerBeginsTheFaceAnew_data()
{
    QTest::addColumn<int>("pieces"); // with the first one; those of its face are six
    QTest::newRow("prepared") << 1;
    QTest::newRow("in the middle of a run") << 3;
    QTest::newRow("computed") << 4;
    QTest::newRow("shown") << 5;
    QTest::newRow("done") << 6;
}

void TestPhotoRestoration::anotherRestorerBeginsTheFaceAnew()
{
    QFETCH(int, pieces);
    const Recipe recipe = threeFaces();
    auto before = restorer(), after = restorer("other");
    PhotoRestoration restoration(photo(), recipe);
    for (int i = 0; i < pieces; ++i)
        QVERIFY(restoration.step(before, {}));
    const bool first = pieces == 6;
    QCOMPARE(restoration.outcomes().size(), first ? 1U : 0U);
    QVERIFY(finish(restoration, after));

    PhotoRestoration one(photo(), recipe), other(photo(), recipe);
    QVERIFY(finish(one, before) && finish(other, after));
    QVERIFY(one.restored()[0].restored.rgb != other.restored()[0].restored.rgb);
    QCOMPARE(restoration.restored()[0].restored.rgb, (first ? one : other).restored()[0].restored.rgb);
    for (std::size_t i = 1; i < 3; ++i)
        QCOMPARE(restoration.restored()[i].restored.rgb, other.restored()[i].restored.rgb);
}

void TestPhotoRestoration::nothingToDo()
{
    auto faces = restorer();
    PhotoRestoration restoration(photo(), {});
    QVERIFY(restoration.done());
    QCOMPARE(restoration.progress(), 1.0);
    QVERIFY(restoration.step(faces, {}));
    const auto restored = restorePhoto(*photo(), {}, faces);
    QVERIFY(restored);
    QVERIFY(!restored->anyRestored());
    QVERIFY(test::samePixels(restored->pixels, photo()->pixels));
}

void TestPhotoRestoration::referencesAreThoseOfTheirFace()
{
    auto faces = restorer();
    Recipe recipe = threeFaces();
    recipe.faces[0].treatment.method.params.set(param::kSteps, kRunSteps);
    const Crop reference = *cropOf(*photo(), faceAt(350, 110, 60), 256);
    const auto alone = restorePhoto(*photo(), recipe, faces);
    const auto helped = restorePhoto(*photo(), recipe, faces, {{reference}}); // of the first face; the rest has none
    QVERIFY(alone && helped);
    QVERIFY(!alone->faces[0].likeness->references && helped->faces[0].likeness->references);
    QVERIFY(!helped->faces[1].likeness->references);
    QVERIFY(!test::samePixels(helped->pixels, alone->pixels));
}

/// What somebody chose is what is computed, whether a handle stops there or not.
void TestPhotoRestoration::anyWeightIsThatOfTheFaceAlone()
{
    auto faces = restorer();
    const Recipe recipe = threeFaces();
    PhotoRestoration restoration(photo(), recipe);
    QVERIFY(finish(restoration, faces));
    const auto crop = cropOf(*photo(), recipe.faces[0].face, faces.resolution());
    QCOMPARE(restoration.restored()[0].restored.rgb, faces.restore(*crop, recipe.faces[0].treatment)->crop.rgb);
}

HEIRLOOM_GUILESS_TEST(TestPhotoRestoration)
#include "tst_photo_restoration.moc"
