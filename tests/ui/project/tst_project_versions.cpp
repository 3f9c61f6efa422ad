// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/support/test_main.h"
#include "tests/ui/project/project_values.h"
#include "ui/project/project_json.h"
#include "ui/project/project_migration.h"

using namespace heirloom;
using namespace heirloom::ui;

namespace {

constexpr const char* kFirstLook = R"("look": {"method": "refine", "steps": 8, "identity": 0.5,
            "seed": 18446744073709551615, "strength": 0.75, "grain": 0.25})";

/// A project as the first edition saved it: version 1.1.
QByteArray version1()
{
    QByteArray text = R"({
"format": "heirloom-project",
"version": {"major": 1, "minor": 1},
"program": "Heirloom 0.1.0",
"photos": [
{"path": "/home/anna/album/scans/1931.png",
 "relativePath": "scans/1931.png",
 "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
 "searched": true,
 "nextFace": 7,
 "faces": [
  {"id": 1, "box": [410, 222.0, 180.5, 180.5],
   "points": [[455.2, 290.1], [531.8, 288.7], [494.0, 331.5], [462.3, 371.0], [527.9, 369.8]],
   "landmarks": [ 68 points ],
   "toCrop": [0.83, 0.015, -240.7, -128.25],
   "confidence": 1.31, "blur": 0.42, "roll": -1.05, "alignmentError": 2.6,
   "included": true, "placed": true,
   @look,
   "references": [
    {"path": "/home/anna/album/scans/1934.png", "relativePath": "scans/1934.png",
     "face": {"id": 2, "box": [88.0, 90.0, 210.0, 210.0],
              "points": [[140.0, 168.0], [226.0, 167.0], [183.0, 214.0], [148.0, 259.0], [221.0, 258.0]],
              "landmarks": [ 68 points ],
              "toCrop": [0.74, 0.01, -11.0, 12.5],
              "confidence": 1.8, "blur": 0.1, "roll": -0.8, "alignmentError": 1.9}}]},
  {"id": 4, "box": [88.0, 90.0, 210.0, 210.0],
   "points": [[140.0, 168.0], [226.0, 167.0], [183.0, 214.0], [148.0, 259.0], [221.0, 258.0]],
   "landmarks": [ 68 points ],
   "toCrop": [0.74, 0.01, -11.0, 12.5],
   "confidence": 1.8, "blur": 0.1, "roll": -0.8, "alignmentError": 1.9,
   "included": false, "placed": false,
   "look": {"method": "recover", "steps": 0, "identity": 1, "seed": 3, "strength": 1.0, "grain": 0.6}}],
 "strokes": [{"protects": true, "radius": 8.0, "points": [[455.0, 280.0], [470.5, 281.0]]},
             {"protects": false, "radius": 2.5, "points": [[460, 280]]}]},
{"path": "/home/anna/album/scans/1932.png", "searched": false, "nextFace": 1, "faces": []}
]
})";
    QByteArray landmarks;
    for (int i = 0; i < 68; ++i)
        landmarks += (i > 0 ? ", [" : "[") + QByteArray::number(i) + ", 20.5]";
    text.replace("[ 68 points ]", '[' + landmarks + ']');
    return text.replace("@look", kFirstLook);
}

QByteArray withLook(const QByteArray& look)
{
    return version1().replace(kFirstLook, "\"look\": " + look);
}

/// The project with a member of the recipe of its only photo changed.
QByteArray withRecipe(const QString& key, const QJsonValue& value)
{
    Project project;
    Random random(5);
    fill(project, random, "/photos", 1, 2);
    QJsonObject root = QJsonDocument::fromJson(projectToJson({project.photos(), {}}, {})).object();
    QJsonArray photos = root["photos"].toArray();
    QJsonObject photo = photos[0].toObject();
    QJsonObject recipe = photo["recipe"].toObject();
    recipe[key] = value;
    photo["recipe"] = recipe;
    photos[0] = photo;
    root["photos"] = photos;
    return QJsonDocument(root).toJson();
}

} // namespace

/// Files of other versions of Heirloom, older and newer.
class TestProjectVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void version1Opens();
    void methodsOfVersion1_data();
    void methodsOfVersion1();
    void damagedVersion1_data();
    void damagedVersion1();
    void whatIsNotKnownStays();
    void unknownMethodsStay();
    void newerRecipesAreRefused();
};

void TestProjectVersions::version1Opens()
{
    const Result<ProjectContents> contents = projectFromJson(version1(), "/nowhere");
    QVERIFY2(contents.ok(), contents ? "" : contents.error().message.c_str());
    QCOMPARE(contents->photos.size(), std::size_t(2));
    const ProjectPhoto& photo = contents->photos[0];
    QCOMPARE(photo.edit.path, QString("/home/anna/album/scans/1931.png"));
    QCOMPARE(photo.edit.sha256.toHex().left(8), QByteArray("e3b0c442"));
    QVERIFY(photo.edit.searched && photo.missing);
    QCOMPARE(photo.nextFace, 7);

    const Recipe& recipe = photo.edit.recipe;
    QVERIFY(recipe.stages.empty() && recipe.unknown.empty());
    QCOMPARE(recipe.faces.size(), std::size_t(2));
    const FaceRecipe& drawn = recipe.faces[0];
    QVERIFY(drawn.manual && drawn.included && drawn.unknown.empty());
    QCOMPARE(drawn.face.id, 1);
    QCOMPARE(drawn.face.box.x, 410.0);
    QCOMPARE(drawn.face.landmarks[67].x, 67.0);
    QCOMPARE(drawn.face.toCrop.ty, -128.25);
    FaceTreatment wanted{{.id = "latent", .params = {{"steps", std::int64_t{8}}, {"identity", 0.5}}}};
    wanted.seed = ~std::uint64_t(0);
    wanted.strength = 0.75;
    wanted.grain = 0.25;
    QCOMPARE(describe(drawn.treatment), describe(wanted));
    QCOMPARE(drawn.references.size(), std::size_t(1));
    QCOMPARE(textOf(drawn.references[0].path), QString("/home/anna/album/scans/1934.png"));
    QCOMPARE(drawn.references[0].face.id, 2);

    const FaceRecipe& leftOut = recipe.faces[1];
    QVERIFY(!leftOut.manual && !leftOut.included);
    QCOMPARE(describe(leftOut.treatment), describe(FaceTreatment{{"recover"}, 3, 1, 0.6}));
    QVERIFY(recipe.strokes
            == (std::vector<ProtectStroke>{{{{455, 280}, {470.5, 281}}, 8, true}, {{{460, 280}}, 2.5, false}}));

    // It is saved in today's words, and means the same.
    const QByteArray today = projectToJson(*contents, "/nowhere");
    QVERIFY(today.contains("\"major\":2") && !today.contains("\"look\""));
    const Result<ProjectContents> again = projectFromJson(today, "/nowhere");
    QVERIFY2(again.ok(), again ? "" : again.error().message.c_str());
    QCOMPARE(describe(again->photos), describe(contents->photos));
}

void TestProjectVersions::methodsOfVersion1_data()
{
    QTest::addColumn<QByteArray>("look");
    QTest::addColumn<Choice>("method");
    const auto row = [](const char* name, const QByteArray& settings, const Choice& method) {
        QTest::newRow(name) << "{" + settings + ", \"seed\": 0, \"strength\": 1, \"grain\": 0.5}" << method;
    };
    const Params params{{"steps", std::int64_t{8}}, {"identity", 1.0}};
    row("recover", R"("method": "recover", "steps": 8, "identity": 1)", {"recover"});
    row("refine", R"("method": "refine", "steps": 8, "identity": 1)", {.id = "latent", .params = params});
    row("truncated", R"("method": "truncated", "steps": 8, "identity": 1)", {.id = "staged", .params = params});
    Params started = params;
    started.set("shape_start", 0.9);
    started.set("detail_start", 0.4);
    started.set("texture_start", 0.06);
    row("truncated with starts", R"("method": "truncated", "steps": 8, "identity": 1.0, "starts": [0.9, 0.4, 0.06])",
        {.id = "staged", .params = started});
    started.set("texture_start", 0.001);
    row("a start below those of today",
        R"("method": "truncated", "steps": 8, "identity": 1.0, "starts": [0.9, 0.4, 0.00001])",
        {.id = "staged", .params = started});
    row("starts that said nothing", R"("method": "refine", "steps": 8, "identity": 1, "starts": [0.9, 0.4, 0.06])",
        {.id = "latent", .params = params});
    row("a method that nobody knows", R"("method": "magic", "steps": 8, "identity": 1)",
        {.id = "magic", .params = params});
}

void TestProjectVersions::methodsOfVersion1()
{
    QFETCH(QByteArray, look);
    QFETCH(Choice, method);
    const Result<ProjectContents> contents = projectFromJson(withLook(look), {});
    QVERIFY2(contents.ok(), contents ? "" : contents.error().message.c_str());
    const FaceTreatment& treatment = contents->photos[0].edit.recipe.faces[0].treatment;
    QCOMPARE(describe(treatment), describe(FaceTreatment{method, 0, 1, 0.5}));
}

void TestProjectVersions::damagedVersion1_data()
{
    QTest::addColumn<QByteArray>("sound");
    QTest::addColumn<QByteArray>("damaged");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* sound, const char* damaged, const char* place) {
        QTest::newRow(damaged) << QByteArray(sound) << QByteArray(damaged) << QString::fromLatin1(place);
    };
    row("\"method\": \"refine\"", "\"method\": 1", "photos[0].faces[0].look.method");
    row("\"steps\": 8,", "", "photos[0].faces[0].look.steps");
    row("\"steps\": 8,", "\"steps\": 17,", "photos[0].faces[0].look.steps");
    row("\"steps\": 8,", "\"steps\": 8, \"starts\": [0.5, 0.5],", "photos[0].faces[0].look.starts");
    row("\"steps\": 8,", "\"steps\": 8, \"starts\": [0.5, 0, 0.5],", "photos[0].faces[0].look.starts");
    row("\"identity\": 0.5", "\"identity\": null", "photos[0].faces[0].look.identity");
    row("\"look\": {", "\"see\": {", "photos[0].faces[0].look");
    row("\"strength\": 0.75, ", "", "strength");
    row("\"seed\": 18446744073709551615", "\"seed\": -1", "seed");
    row("\"placed\": true", "\"placed\": 1", "manual");
    row("\"included\": true, ", "", "included");
    row("\"faces\": []", "\"faces\": 3", "faces");
    row("\"faces\": []", "\"faces\": [3]", "faces[0]");
    row("\"faces\": []", "\"photos\": []", "faces");
    row("\"strokes\": [{", "\"strokes\": [3, {", "protect[0]");
    row("\"id\": 4", "\"id\": 1", "id");
    row("\"toCrop\": [0.83, 0.015", "\"toCrop\": [0, 0", "toCrop");
}

void TestProjectVersions::damagedVersion1()
{
    QFETCH(QByteArray, sound);
    QFETCH(QByteArray, damaged);
    QFETCH(QString, place);
    QVERIFY(version1().contains(sound));
    const Result<ProjectContents> contents = projectFromJson(version1().replace(sound, damaged), "/nowhere");
    QVERIFY(!contents);
    QCOMPARE(contents.error().code, ErrorCode::Unreadable);
    QVERIFY2(QString::fromStdString(contents.error().message).contains(place), contents.error().message.c_str());
}

void TestProjectVersions::whatIsNotKnownStays()
{
    const QJsonObject photo{
        {"glow", QJsonObject{{"on", true}, {"version", 3}, {"params", QJsonObject{{"amount", 0.25}}}}},
        {"dust", QJsonObject{{"on", false}, {"params", QJsonObject{{"kinds", QJsonObject()}}}}}};
    const Result<ProjectContents> contents = projectFromJson(withRecipe("photo", photo), {});
    QVERIFY2(contents.ok(), contents ? "" : contents.error().message.c_str());
    const std::vector<Choice>& stages = contents->photos[0].edit.recipe.stages;
    QCOMPARE(stages.size(), std::size_t(2));
    QCOMPARE(describe(stages[0]), describe(Choice{"dust", 1, false, stages[0].params}));
    QCOMPARE(stages[0].params.unknown.at("kinds"), std::string("{}"));
    QCOMPARE(describe(stages[1]), describe(Choice{"glow", 3, true, {{"amount", 0.25}}}));
    const Result<ProjectContents> again = projectFromJson(projectToJson(*contents, {}), {});
    QVERIFY2(again.ok(), again ? "" : again.error().message.c_str());
    QCOMPARE(describe(again->photos), describe(contents->photos));
}

void TestProjectVersions::unknownMethodsStay()
{
    // The method is that of a later version; the parameters are its own.
    Project project;
    Random random(6);
    fill(project, random, "/photos", 1, 1);
    FaceTreatment treatment;
    treatment.method = {"clairvoyance", 2, true, {{"steps", std::int64_t{1000}}, {"sharpness", std::string("very")}}};
    treatment.method.params.set("moods", std::vector<double>{0.5, 1});
    treatment.method.params.unknown["spirits"] = R"({"kind":"friendly"})";
    project.setTreatment(1, 1, treatment);
    const QByteArray json = projectToJson({project.photos(), {}}, {});
    QVERIFY(checkProjectJson(json));
    const Result<ProjectContents> contents = projectFromJson(json, {});
    QVERIFY2(contents.ok(), contents ? "" : contents.error().message.c_str());
    QCOMPARE(describe(contents->photos, false), describe(project.photos(), false));
    QCOMPARE(projectToJson(*contents, {}), json);
}

void TestProjectVersions::newerRecipesAreRefused()
{
    QVERIFY(projectFromJson(withRecipe("version", kRecipeVersion), {}));
    const Result<ProjectContents> contents = projectFromJson(withRecipe("version", kRecipeVersion + 1), {});
    QVERIFY(!contents);
    QVERIFY2(QString::fromStdString(contents.error().message).contains("newer"), contents.error().message.c_str());
}

HEIRLOOM_GUILESS_TEST(TestProjectVersions)
#include "tst_project_versions.moc"
