// SPDX-License-Identifier: Apache-2.0
#include "engine/core/file_digest.h"
#include "engine/pipeline/people.h"
#include "engine/pipeline/photo_export.h"
#include "engine/pipeline/record.h"
#include "engine/recipe/recipe_json.h"
#include "engine/stages/geometry/geometry.h"
#include "tests/pipeline/drawn_photos.h"
#include "tests/support/darkening.h"
#include "tests/support/plain_codec.h"
#include "tests/support/same_pixels.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_bundle.h"
#include "tests/support/treatments.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using test::faceAt;
using test::faceRecipe;
using test::noisyPhoto;
using test::treatmentOf;

namespace {

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

bool contains(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

/// Results are given away: of where somebody keeps reference pictures they say nothing.
Recipe asRecorded(Recipe recipe)
{
    for (FaceRecipe& face : recipe.faces) {
        for (ReferencePicture& reference : face.references)
            reference.path = reference.path.filename();
    }
    return recipe;
}

} // namespace

/// From a restored photo to its files, and what they tell.
class TestPhotoExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void savesAResult();
    void savesBeforeAndAfter_data();
    void savesBeforeAndAfter();
    void nothingRestoredWritesNothing();
    void copiesWhatNothingWasDoneTo_data();
    void copiesWhatNothingWasDoneTo();
    void cancelledSavesNothing();
    void keepsWhatIsThere();
    void recordNamesEachFacesOwnSettings();
    void recordOfManyFacesIsBounded();
    void savesInAFormatOfOnesOwn();
    void goesOnFromAResult_data();
    void goesOnFromAResult();
    void aResultNamesItsPeople_data();
    void aResultNamesItsPeople();

private:
    std::filesystem::path file(const char* name) const { return (m_folder.path() + "/" + name).toStdString(); }
    /// Not there yet.
    std::filesystem::path fresh(const char* name) const
    {
        std::filesystem::remove(file(name));
        return file(name);
    }
    static Recipe twoFaces()
    {
        Recipe recipe;
        recipe.faces = {faceRecipe(faceAt(90, 110, 60, 1), treatmentOf("darken", {{"depth", 1.0 / 3}}, 7)),
                        faceRecipe(faceAt(350, 110, 60, 4))};
        recipe.faces[0].references = {{"/photos/grandmother at easter.jpg", faceAt(50, 60, 40, 2)}};
        recipe.faces[1].included = false;
        recipe.strokes = {{{{120, 130}, {150, 140}}, 9, true}};
        recipe.defaultFace = treatmentOf("latent", {{"identity", 0.37}}, std::numeric_limits<std::uint64_t>::max());
        return recipe;
    }
    Plan noStages() const
    {
        return *planPhoto(*builtInStages(), {}, {m_photo.pixels.width(), m_photo.pixels.height()});
    }
    ExportTarget target(const char* output) const
    {
        ExportTarget target;
        target.output = fresh(output);
        return target;
    }

    QTemporaryDir m_folder;
    Photo m_photo;
    RestoredPhoto m_restored;  ///< by twoFaces()
    RestoredPhoto m_untouched; ///< of whom no face was restored
    Vocabulary m_known;
};

void TestPhotoExport::initTestCase()
{
    setComputeThreads(2);
    QVERIFY(test::writeTinyBundle(file("bundle")));
    QVERIFY(savePhoto({}, noisyPhoto(3, SampleDepth::Bits8, 500, 280).pixels, file("photo.png"), {}));
    m_photo = *readPhoto(file("photo.png"));
    auto faces = std::move(
        *FaceRestorer::load(test::methodsAndDarken(), file("bundle").string(), {"cpu", Precision::Float32}));
    m_restored = *restorePhoto(m_photo, twoFaces(), faces);
    QVERIFY(m_restored.anyRestored());
    Recipe none = twoFaces();
    none.faces[0].included = false;
    m_untouched = *restorePhoto(m_photo, none, faces);
    QVERIFY(!m_untouched.anyRestored());
    m_known = vocabularyOf(*test::methodsAndDarken(), *builtInStages());
}

void TestPhotoExport::savesAResult()
{
    const ExportTarget wanted = target("result.png");
    const auto saved = saveRestored(m_photo, m_restored, twoFaces(), noStages(), wanted, "Tiny 1");
    QVERIFY2(saved.ok(), saved ? "" : saved.error().message.c_str());
    QCOMPARE(saved->file, wanted.output);
    QVERIFY(saved->restored && saved->notes.empty());
    QVERIFY(test::samePixels(readPhoto(wanted.output)->pixels, m_restored.pixels));
    QVERIFY(isResultOfHeirloom(wanted.output));
    ExportTarget small = target("small.png");
    small.longestSide = 125;
    QVERIFY(saveRestored(m_photo, m_restored, twoFaces(), noStages(), small, "Tiny 1"));
    QCOMPARE(readPhoto(small.output)->pixels.format(), (ImageFormat{125, 70, 3, SampleDepth::Bits8}));
}

void TestPhotoExport::savesBeforeAndAfter_data()
{
    QTest::addColumn<bool>("possible");
    QTest::newRow("beside the result") << true;
    QTest::newRow("where nothing can be written") << false;
}

void TestPhotoExport::savesBeforeAndAfter()
{
    QFETCH(bool, possible);
    ExportTarget wanted = target("result.png");
    wanted.comparison = possible ? fresh("both.png") : file("no such folder/both.png");
    const auto saved = saveRestored(m_photo, m_restored, twoFaces(), noStages(), wanted, "Tiny 1");
    QVERIFY(saved); // the result is there, and what is missing is said
    QCOMPARE(saved->notes.empty(), possible);
    QCOMPARE(std::filesystem::exists(wanted.comparison), possible);
    if (possible)
        QVERIFY(readPhoto(wanted.comparison)->pixels.width() > 500);
}

void TestPhotoExport::nothingRestoredWritesNothing()
{
    ExportTarget wanted = target("nothing.png");
    wanted.comparison = fresh("nothing-both.png");
    const auto saved = saveRestored(m_photo, m_untouched, twoFaces(), noStages(), wanted, "Tiny 1");
    QVERIFY(saved);
    QVERIFY(saved->file.empty() && !saved->restored);
    QVERIFY(!std::filesystem::exists(wanted.output) && !std::filesystem::exists(wanted.comparison));
}

void TestPhotoExport::copiesWhatNothingWasDoneTo_data()
{
    QTest::addColumn<bool>("there");
    QTest::addColumn<bool>("overwrite");
    QTest::newRow("to a new file") << false << false;
    QTest::newRow("not over another file") << true << false;
    QTest::newRow("over another file, if it may be") << true << true;
}

void TestPhotoExport::copiesWhatNothingWasDoneTo()
{
    QFETCH(bool, there);
    QFETCH(bool, overwrite);
    ExportTarget wanted = target("result.png");
    wanted.untouched = fresh("copy.png");
    wanted.save.overwrite = overwrite;
    if (there)
        std::ofstream(wanted.untouched) << "Somebody's work.";
    const auto saved = saveRestored(m_photo, m_untouched, twoFaces(), noStages(), wanted, "Tiny 1");
    QVERIFY(!std::filesystem::exists(wanted.output));
    if (there && !overwrite) {
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Exists);
        QCOMPARE(contentOf(wanted.untouched), std::string("Somebody's work."));
        return;
    }
    QVERIFY(saved);
    QCOMPARE(saved->file, wanted.untouched);
    QVERIFY(!saved->restored);
    QVERIFY(contentOf(wanted.untouched) == contentOf(file("photo.png")));
    QVERIFY(!isResultOfHeirloom(wanted.untouched));
    QVERIFY(!std::filesystem::exists(wanted.untouched.string() + ".part")); // of the way there
}

void TestPhotoExport::cancelledSavesNothing()
{
    CancelToken cancel;
    cancel.cancel();
    for (const RestoredPhoto* restored : {&m_restored, &m_untouched}) {
        ExportTarget wanted = target("cancelled.png");
        wanted.untouched = fresh("cancelled-copy.png");
        const auto saved = saveRestored(m_photo, *restored, twoFaces(), noStages(), wanted, "Tiny 1", cancel);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Cancelled);
        QVERIFY(!std::filesystem::exists(wanted.output) && !std::filesystem::exists(wanted.untouched));
    }
}

void TestPhotoExport::keepsWhatIsThere()
{
    const ExportTarget wanted = target("there.png");
    std::ofstream(wanted.output) << "Somebody's work.";
    const auto saved = saveRestored(m_photo, m_restored, twoFaces(), noStages(), wanted, "Tiny 1");
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Exists);
    QCOMPARE(contentOf(wanted.output), std::string("Somebody's work."));
}

void TestPhotoExport::recordNamesEachFacesOwnSettings()
{
    std::vector<FaceOutcome> faces(3);
    faces[0] = {
        1, true, {}, std::nullopt, treatmentOf("latent", {{"steps", 6}, {"identity", 0.37}, {"exact", true}}, 9)};
    faces[1] = {2, false, "The face is too small to be restored.", std::nullopt, {}};
    faces[2] = {5, true, {}, std::nullopt, treatmentOf("recover", {{"sharpness", 0.75}}, 3)};
    faces[2].treatment.strength = 0.5;
    faces[2].treatment.grain = 0.25;
    const ProcessingRecord record = recordOf(twoFaces(), faces, noStages(), "Tiny 1", "abc");
    QCOMPARE(
        record.parameters,
        std::string(
            "bundle=Tiny 1; face 1: method=latent; exact=yes; identity=0.37; steps=6; strength=1; seed=9; grain=0.6; "
            "face 2: left as it was; "
            "face 5: method=recover; sharpness=0.75; strength=0.5; seed=3; grain=0.25"));
    QCOMPARE(record.recipe, recipeToJson(asRecorded(twoFaces())));
    QCOMPARE(record.originalSha256, std::string("abc"));
}

void TestPhotoExport::recordOfManyFacesIsBounded()
{
    std::vector<FaceOutcome> faces;
    for (int id = 1; id <= 2000; ++id)
        faces.push_back({id, true, {}, std::nullopt, treatmentOf("recover")});
    const ProcessingRecord record = recordOf({}, faces, noStages(), "Tiny 1", {});
    QVERIFY(record.parameters.size() < 16'000);
    QVERIFY(contains(record.parameters, "face 200:"));
    QVERIFY(record.parameters.ends_with(" more faces"));
}

void TestPhotoExport::savesInAFormatOfOnesOwn()
{
    const CodecRegistry codecs = test::codecsAndPlain();
    ExportTarget wanted = target("result.pln");
    wanted.save.format = "plain";
    wanted.comparison = fresh("both.pln");
    const auto saved = saveRestored(m_photo, m_restored, twoFaces(), noStages(), wanted, "Tiny 1", {}, codecs);
    QVERIFY2(saved.ok(), saved ? "" : saved.error().message.c_str());
    QCOMPARE(saved->notes.size(), 1U); // it has no place for the recipe
    const auto result = readPhoto(wanted.output, {}, codecs), both = readPhoto(wanted.comparison, {}, codecs);
    QVERIFY(result && both);
    QVERIFY(test::samePixels(result->pixels, m_restored.pixels));
    QCOMPARE(both->format, std::string("plain"));
    wanted.save.overwrite = true;
    QVERIFY(!saveRestored(m_photo, m_restored, twoFaces(), noStages(), wanted, "Tiny 1")); // which nobody else knows
}

void TestPhotoExport::goesOnFromAResult_data()
{
    QTest::addColumn<std::string>("format");
    QTest::newRow("PNG") << std::string("png");
    QTest::newRow("JPEG") << std::string("jpeg");
    QTest::newRow("TIFF") << std::string("tiff");
    QTest::newRow("WebP") << std::string("webp");
}

void TestPhotoExport::goesOnFromAResult()
{
    QFETCH(std::string, format);
    ExportTarget wanted = target("result");
    wanted.save.format = format;
    const Recipe recipe = twoFaces();
    const auto saved = saveRestored(m_photo, m_restored, recipe, noStages(), wanted, "Tiny 1");
    QVERIFY2(saved.ok(), saved ? "" : saved.error().message.c_str());
    const auto provenance = provenanceOf(wanted.output);
    QVERIFY(provenance);
    QCOMPARE(provenance->originalSha256, sha256OfFile(file("photo.png")));
    QCOMPARE(provenance->originalSha256.size(), 64U);
    QCOMPARE(provenance->recipe, recipeToJson(asRecorded(recipe)));
    const auto again = recipeFromJson(provenance->recipe, m_known);
    QVERIFY2(again.ok(), again ? "" : again.error().message.c_str());
    QCOMPARE(recipeToJson(*again), recipeToJson(asRecorded(recipe)));
    QCOMPARE(again->faces.size(), 2U);
    QVERIFY(again->faces[0].treatment == recipe.faces[0].treatment);
    QVERIFY(!again->faces[1].included);
    QVERIFY(again->defaultFace == recipe.defaultFace);
    // By it the same pixels come of the original.
    auto faces = std::move(
        *FaceRestorer::load(test::methodsAndDarken(), file("bundle").string(), {"cpu", Precision::Float32}));
    QVERIFY(test::samePixels(restorePhoto(m_photo, *again, faces)->pixels, m_restored.pixels));
    QVERIFY(!provenanceOf(file("photo.png")));
    QVERIFY(!provenanceOf(file("nowhere.png")));
}

void TestPhotoExport::aResultNamesItsPeople_data()
{
    QTest::addColumn<std::string>("format");
    QTest::addColumn<bool>("keepsMetadata");
    QTest::addColumn<int>("longestSide");
    QTest::newRow("PNG") << std::string("png") << true << 0;
    QTest::newRow("JPEG") << std::string("jpeg") << true << 0;
    QTest::newRow("TIFF") << std::string("tiff") << true << 0;
    QTest::newRow("WebP") << std::string("webp") << true << 0;
    QTest::newRow("reduced") << std::string("png") << true << 100;
    QTest::newRow("without metadata") << std::string("png") << false << 0;
}

void TestPhotoExport::aResultNamesItsPeople()
{
    QFETCH(std::string, format);
    QFETCH(bool, keepsMetadata);
    QFETCH(int, longestSide);
    SaveOptions named{.overwrite = true};
    named.people = {{"Anna", 100, 60, 60, 80}, {"Otto", 420, 200, 60, 60}, {"Rosa", 0, 0, 40, 40}};
    QVERIFY(savePhoto({}, m_photo.pixels, file("named.png"), named));
    const Photo photo = *readPhoto(file("named.png"));
    QCOMPARE(photo.people.size(), 3U);

    // Anna's face gets its name from the photo and another one by hand; on Otto no face was found.
    Recipe recipe;
    recipe.faces.resize(1);
    recipe.faces[0].face.id = 1;
    recipe.faces[0].face.box = {98, 64, 64, 70};
    nameFaces(recipe.faces, photo.people);
    QCOMPARE(recipe.faces[0].name, std::string("Anna"));
    recipe.faces[0].name = "Aunt Anna";
    // Turned clockwise the photo is 280 wide and 500 high; of that the 50 uppermost rows are cut off, and Rosa with them.
    recipe.stages = {{kGeometryStage, 1, true, paramsOf({.turn = 1, .top = 0.1})}};
    const auto plan = planPhoto(*builtInStages(), recipe.stages, {photo.pixels.width(), photo.pixels.height()});
    QVERIFY(plan.ok());

    ExportTarget wanted = target("named result");
    wanted.save.format = format;
    wanted.save.keepMetadata = keepsMetadata;
    wanted.longestSide = longestSide;
    const auto saved = saveRestored(photo, {photo.pixels, {{1, true, {}, std::nullopt, {}}}}, recipe, *plan, wanted,
                                    "Tiny 1");
    QVERIFY2(saved.ok(), saved ? "" : saved.error().message.c_str());
    const auto result = readPhoto(wanted.output);
    QVERIFY(result && result->notes.empty());
    QCOMPARE(contains(provenanceOf(wanted.output)->recipe, "Anna"), keepsMetadata);
    if (!keepsMetadata) {
        QVERIFY(result->people.empty());
        QVERIFY(!contains(contentOf(wanted.output), "Anna") && !contains(contentOf(wanted.output), "Otto"));
        return;
    }
    QCOMPARE(result->people.size(), 2U);
    const double scale = result->pixels.height() / 450.0;
    const NamedRegion anna{"Aunt Anna", scale * 140, scale * 50, scale * 80, scale * 60},
        otto{"Otto", scale * 20, scale * 370, scale * 60, scale * 60};
    for (const auto& [seen, expected] : {std::pair(result->people[0], anna), std::pair(result->people[1], otto)}) {
        const double most = longestSide > 0 ? 1 : 1e-3;
        QCOMPARE(seen.name, expected.name);
        QVERIFY(std::abs(seen.x - expected.x) < most && std::abs(seen.y - expected.y) < most);
        QVERIFY(std::abs(seen.width - expected.width) < most && std::abs(seen.height - expected.height) < most);
    }
}

HEIRLOOM_GUILESS_TEST(TestPhotoExport)
#include "tst_photo_export.moc"
