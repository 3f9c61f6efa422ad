// SPDX-License-Identifier: Apache-2.0
#include "engine/faces/align.h"
#include "engine/recipe/recipe_json.h"
#include "tests/support/test_main.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <QTest>

using namespace heirloom;
using nlohmann::json;

using Change = std::function<void(json&)>;
namespace {

constexpr double kDenormal = std::numeric_limits<double>::denorm_min();
constexpr std::uint64_t kSeed = std::numeric_limits<std::uint64_t>::max();

/// What this version of a program knows.
Vocabulary methods()
{
    using Of = ParamSpec::Kind;
    ParamSpec amount{"amount"}, tone{"tone", Of::Choice, std::string("warm")};
    tone.choices = {{"warm"}, {"cold"}};
    Description paint{"paint", {"draw"}};
    paint.params = {amount, ParamSpec{"steps", Of::Whole, std::int64_t{16}, 0, 200},
                    ParamSpec{"exact", Of::Switch, false}, tone};
    return {{paint, Description{"plain"}}, {}};
}

FaceTreatment treatment(const std::string& method, Params params, std::uint64_t seed)
{
    FaceTreatment made;
    made.method = {method, 1, true, std::move(params)};
    made.seed = seed;
    return made;
}

/// With numbers that no short text holds.
Face someFace(int id)
{
    Face face = *faceFromPoints(
        {Point{100.0 / 3, 100.1}, Point{160.7, 101}, Point{130, 137}, Point{108, 163}, Point{155, 163}});
    face.id = id;
    face.box = {0.1 + 0.2, -std::sqrt(2), 1.0 / 3, 1e5 / 7};
    face.landmarks[67] = {std::nextafter(12.0, 13.0), -0.0};
    face.confidence = 1.0 / 7;
    face.blur = kDenormal;
    face.roll = -179.9999999999999;
    face.alignmentError = std::nextafter(22.0, 0.0);
    face.alignmentQuality = 1.0 / 3;
    face.view = HeadView(id % 4);
    return face;
}

/// Something of everything that a recipe can hold.
Recipe everything()
{
    Recipe recipe;
    recipe.stages = {
        {"colour", 3, false, {{"curve", std::vector<double>{0, 1.0 / 3, 1}}, {"name", std::string("sepia")}}},
        {"scratches", 1, true, {{"count", std::int64_t{-5}}, {"fill", true}, {"mix", 0.1}}}};
    FaceRecipe face;
    face.face = someFace(1);
    face.manual = true;
    face.treatment = treatment(
        "paint", {{"amount", 1.0 / 3}, {"steps", 40}, {"exact", true}, {"tone", std::string("cold")}}, kSeed);
    face.treatment.strength = std::nextafter(1.0, 0.0);
    face.treatment.grain = kDenormal;
    face.references = {{"/photos/Großmutter – Ostern.jpg", someFace(3)}, {"/photos/\"quoted\".jpg", someFace(0)}};
    face.name = "Großmutter Käthe";
    face.unknown = {{"later", R"({"deep":[1,2.5,null,"ü"]})"}};
    FaceRecipe other;
    other.face = someFace(2000);
    other.included = false;
    other.treatment = treatment("enchant", {{"charm", 7}, {"whole", 1.0}},
                                (std::uint64_t{1} << 53) + 1); // by a later version
    other.treatment.method.version = 12;
    other.treatment.method.params.unknown = {{"shape", R"({"a":1})"}, {"nothing", "null"}};
    recipe.faces = {face, other};
    recipe.defaultFace = treatment("paint", {{"amount", 0.25}}, 5);
    recipe.strokes = {{{{1.0 / 3, 2}, {-3, 4e5}}, 0.1, true}, {{{5, 6}}, 8, false}};
    recipe.dismissed = {{1.0 / 3, -2, 40, 50}, {0, 0, 0, 0}};
    recipe.unknown = {{"about", R"("a stage of 2031")"}, {"list", "[true]"}};
    return recipe;
}

std::vector<std::uint64_t> bitsOf(const Face& face)
{
    std::vector<double> numbers{face.box.x,
                                face.box.y,
                                face.box.width,
                                face.box.height,
                                face.toCrop.a,
                                face.toCrop.b,
                                face.toCrop.tx,
                                face.toCrop.ty,
                                face.confidence,
                                face.blur,
                                face.roll,
                                face.alignmentError,
                                face.alignmentQuality,
                                static_cast<double>(face.view)};
    for (const Point& point : face.landmarks)
        numbers.insert(numbers.end(), {point.x, point.y});
    for (const Point& point : face.points)
        numbers.insert(numbers.end(), {point.x, point.y});
    numbers.push_back(face.id);
    std::vector<std::uint64_t> bits;
    for (const double number : numbers)
        bits.push_back(std::bit_cast<std::uint64_t>(number));
    return bits;
}

bool holds(const std::string& text, const QString& part)
{
    return QString::fromStdString(text).contains(part);
}

} // namespace

class TestRecipe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void emptyComesBack();
    void numbersKeepTheirKind();
    void whatNobodyKnowsIsKept();
    void formerNamesBecomePresentOnes();
    void anyPathIsWritten();
    void refused_data();
    void refused();
    void whatIsLeftOutIsTheStandard();
    void cutAnywhere();
    void damagedAnywhere();
    void hostileTexts_data();
    void hostileTexts();
};

void TestRecipe::comesBackAsItWas_data()
{
    QTest::addColumn<int>("indent");
    QTest::newRow("on one line") << -1;
    QTest::newRow("for people") << 2;
}

void TestRecipe::comesBackAsItWas()
{
    QFETCH(int, indent);
    const Recipe recipe = everything();
    const std::string text = recipeToJson(recipe, indent);
    QCOMPARE(text.find('\n') == std::string::npos, indent < 0);
    const auto read = recipeFromJson(text, methods());
    QVERIFY2(read.ok(), read ? "" : read.error().message.c_str());
    QVERIFY(read->stages == recipe.stages);
    QVERIFY(read->defaultFace == recipe.defaultFace);
    QVERIFY(read->strokes == recipe.strokes);
    QVERIFY(read->dismissed == recipe.dismissed);
    QVERIFY(read->unknown == recipe.unknown);
    QCOMPARE(read->faces.size(), recipe.faces.size());
    for (std::size_t i = 0; i < recipe.faces.size(); ++i) {
        const FaceRecipe &one = recipe.faces[i], &other = read->faces[i];
        QVERIFY(bitsOf(one.face) == bitsOf(other.face));
        QCOMPARE(other.manual, one.manual);
        QCOMPARE(other.included, one.included);
        QVERIFY(other.treatment == one.treatment);
        QCOMPARE(QString::fromStdString(other.name), QString::fromStdString(one.name));
        QVERIFY(other.unknown == one.unknown);
        QCOMPARE(other.references.size(), one.references.size());
        for (std::size_t k = 0; k < one.references.size(); ++k) {
            QVERIFY(other.references[k].path == one.references[k].path);
            QVERIFY(bitsOf(other.references[k].face) == bitsOf(one.references[k].face));
        }
    }
    QCOMPARE(recipeToJson(*read, indent), text);
}

void TestRecipe::emptyComesBack()
{
    const auto read = recipeFromJson(recipeToJson({}), methods());
    QVERIFY2(read.ok(), read ? "" : read.error().message.c_str());
    QVERIFY(read->faces.empty() && read->stages.empty() && read->strokes.empty() && read->unknown.empty());
    QVERIFY(read->defaultFace == FaceTreatment());
}

void TestRecipe::numbersKeepTheirKind()
{
    Recipe recipe;
    const Params params{{"whole", 1},
                        {"number", 1.0},
                        {"below", -0.0},
                        {"least", std::numeric_limits<std::int64_t>::min()},
                        {"most", std::numeric_limits<std::int64_t>::max()},
                        {"large", 1e300},
                        {"small", kDenormal},
                        {"none", std::vector<double>{}},
                        {"text", std::string("1")},
                        {"nothing", std::string()}};
    recipe.stages = {{"stage", 1, true, params}};
    const auto read = recipeFromJson(recipeToJson(recipe), methods());
    QVERIFY2(read.ok(), read ? "" : read.error().message.c_str());
    QVERIFY(read->stages[0].params == params);
    QVERIFY(std::signbit(read->stages[0].params.number("below")));
}

/// Whoever opens and saves what a later version made loses nothing of it.
void TestRecipe::whatNobodyKnowsIsKept()
{
    json text = json::parse(recipeToJson(everything()));
    text["film"] = {{"grain", {1, 2, {{"three", nullptr}}}}};
    text["photo"]["sharpen"] = {{"on", true}, {"version", 9}, {"params", {{"how", {{"radius", 2}}}, {"much", 0.5}}}};
    text["faces"][0]["hair"] = json::array({false});
    text["faces"][0]["params"]["sparkle"] = {{"x", 1}};
    text["faces"][0]["params"]["shine"] = 3;
    text["faces"][1]["method"] = "a method of 2031";
    text["default_face"]["method"] = "another";
    text["default_face"]["params"]["what"] = "ever";
    text["faces"][0]["params"]["huge"] = kSeed;
    const auto read = recipeFromJson(text.dump(), methods());
    QVERIFY2(read.ok(), read ? "" : read.error().message.c_str());
    QVERIFY(json::parse(recipeToJson(*read)) == text);
    QVERIFY(read->faces[0].treatment.method.params.whole("shine") == 3);
}

void TestRecipe::formerNamesBecomePresentOnes()
{
    json text = json::parse(recipeToJson(everything()));
    text["faces"][0]["method"] = "draw";
    const auto read = recipeFromJson(text.dump(), methods());
    QVERIFY(read);
    QCOMPARE(read->faces[0].treatment.method.id, std::string("paint"));
    text["faces"][0]["params"]["amount"] = 7; // and are checked like these
    QVERIFY(!recipeFromJson(text.dump(), methods()));
}

void TestRecipe::anyPathIsWritten()
{
    Recipe recipe = everything();
    recipe.faces[0].references[0].path = "/photos/\xff\xfe.jpg"; // no text at all
    const auto read = recipeFromJson(recipeToJson(recipe), methods());
    QVERIFY2(read.ok(), read ? "" : read.error().message.c_str());
    QCOMPARE(read->faces[0].references.size(), 2U);
}

void TestRecipe::refused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("place"); // that the sentence names
    const auto row = [](const char* name, const char* place, Change change) {
        QTest::newRow(name) << std::move(change) << place;
    };
    const auto param = [&](const char* name, const char* place, const char* id, const json& value) {
        row(name, place, [=](json& text) { text["faces"][0]["params"][id] = value; });
    };
    param("number out of its range", "faces[0].params", "amount", 1.5);
    param("the parameter is named, too", "“amount”", "amount", -1);
    param("whole number out of its range", "“steps”", "steps", 201);
    param("a fraction of it", "“steps”", "steps", 1.5);
    param("no switch", "“exact”", "exact", 1);
    param("no such choice", "“tone”", "tone", "hot");
    param("a list for a number", "“amount”", "amount", {1, 2});
    row("the default's", "default_face.params", [](json& text) { text["default_face"]["params"]["amount"] = "much"; });
    row("strength", "faces[0].strength", [](json& text) { text["faces"][0]["strength"] = 1.01; });
    row("grain", "default_face.grain", [](json& text) { text["default_face"]["grain"] = -0.01; });
    row("seed below 0", "faces[1].seed", [](json& text) { text["faces"][1]["seed"] = -1; });
    row("seed that is no whole number", "faces[1].seed", [](json& text) { text["faces"][1]["seed"] = 1.5; });
    row("no seed", "faces[1].seed", [](json& text) { text["faces"][1].erase("seed"); });
    row("version of a method", "faces[1].methodVersion", [](json& text) { text["faces"][1]["methodVersion"] = 0; });
    row("method that is no text", "faces[0].method", [](json& text) { text["faces"][0]["method"] = 3; });
    row("parameters that are none", "faces[0].params", [](json& text) { text["faces"][0]["params"] = "none"; });
    row("included or not", "faces[0].included", [](json& text) { text["faces"][0]["included"] = "yes"; });
    row("no face", "faces[1].face", [](json& text) { text["faces"][1]["face"] = nullptr; });
    row("id used twice", "faces[1].face.id", [](json& text) { text["faces"][1]["face"]["id"] = 1; });
    row("id 0", "faces[0].face.id", [](json& text) { text["faces"][0]["face"]["id"] = 0; });
    row("no box", "faces[0].face.box", [](json& text) { text["faces"][0]["face"].erase("box"); });
    row("box of less than no size", "faces[0].face.box", [](json& text) { text["faces"][0]["face"]["box"][2] = -1; });
    row("a landmark too few", "faces[0].face.landmarks",
        [](json& text) { text["faces"][0]["face"]["landmarks"].erase(67); });
    row("landmark that is no point", "faces[0].face.landmarks[5]",
        [](json& text) { text["faces"][0]["face"]["landmarks"][5] = 1; });
    row("face of no size", "faces[0].face.toCrop", [](json& text) {
        text["faces"][0]["face"]["toCrop"] = {0, 0, 0, 0};
    });
    row("both eyes in one place", "faces[0].face.points",
        [](json& text) { text["faces"][0]["face"]["points"][1] = text["faces"][0]["face"]["points"][0]; });
    row("reference without a path", "faces[0].references[1].path",
        [](json& text) { text["faces"][0]["references"][1]["path"] = 5; });
    row("reference without a face", "faces[0].references[1].face",
        [](json& text) { text["faces"][0]["references"][1].erase("face"); });
    row("too many references", "faces[0].references", [](json& text) {
        text["faces"][0]["references"] = std::vector<json>(kMostReferencesOfFace + 1, json::object());
    });
    row("too many faces", "“faces”",
        [](json& text) { text["faces"] = std::vector<json>(kMostFacesOfPhoto + 1, json::object()); });
    row("faces that are no list", "“faces”", [](json& text) { text["faces"] = 3; });
    row("stage that is none", "photo.colour", [](json& text) { text["photo"]["colour"] = true; });
    row("stage neither on nor off", "photo.colour.on", [](json& text) { text["photo"]["colour"].erase("on"); });
    row("no stages", "“photo”", [](json& text) { text["photo"] = json::array(); });
    row("stroke of no points", "protect[1].points", [](json& text) { text["protect"][1]["points"] = json::array(); });
    row("stroke of no width", "protect[0].radius", [](json& text) { text["protect"][0]["radius"] = 0; });
    row("point far away", "protect[0].points[1]", [](json& text) { text["protect"][0]["points"][1] = {1e9, 0}; });
    row("no version", "“version”", [](json& text) { text.erase("version"); });
    row("version in words", "“version”", [](json& text) { text["version"] = "1"; });
    row("version 0", "“version”", [](json& text) { text["version"] = 0; });
    row("a newer version", "newer version", [](json& text) { text["version"] = kRecipeVersion + 1; });
    row("a newer version of another form", "newer version", [](json& text) {
        text = {{"version", kRecipeVersion + 1}};
    });
    row("a list", "not one of Heirloom", [](json& text) { text = json::array({text}); });
}

void TestRecipe::refused()
{
    QFETCH(Change, change);
    QFETCH(QString, place);
    json text = json::parse(recipeToJson(everything()));
    QVERIFY(recipeFromJson(text.dump(), methods()));
    change(text);
    const auto read = recipeFromJson(text.dump(), methods());
    QVERIFY(!read);
    QCOMPARE(read.error().code, place == "newer version" ? ErrorCode::Unsupported : ErrorCode::Unreadable);
    QVERIFY2(holds(read.error().message, place), read.error().message.c_str());
    QVERIFY2(read.error().message.back() == '.', read.error().message.c_str());
}

void TestRecipe::whatIsLeftOutIsTheStandard()
{
    json text = json::parse(recipeToJson(everything()));
    text.erase("default_face");
    text.erase("protect");
    text["faces"][0].erase("references");
    text["photo"] = json::object();
    const auto read = recipeFromJson(text.dump(), methods());
    QVERIFY2(read.ok(), read ? "" : read.error().message.c_str());
    QVERIFY(read->defaultFace == FaceTreatment());
    QVERIFY(read->strokes.empty() && read->stages.empty() && read->faces[0].references.empty());
}

void TestRecipe::cutAnywhere()
{
    const std::string text = recipeToJson(everything());
    for (std::size_t length = 0; length < text.size(); ++length) {
        const auto read = recipeFromJson(std::string_view(text).substr(0, length), methods());
        QVERIFY2(!read, qPrintable(QString::number(length)));
        QCOMPARE(read.error().code, ErrorCode::Unreadable);
        QVERIFY(!read.error().message.empty());
    }
}

/// Whatever is read is sound: it can be written, and read again.
void TestRecipe::damagedAnywhere()
{
    const std::string whole = recipeToJson(everything());
    std::mt19937 random(5);
    const std::string signs = "0123456789-+.eE[]{},:\"\\ntrufalse ";
    int read = 0;
    for (int round = 0; round < 3000; ++round) {
        std::string text = whole;
        for (std::size_t faults = 1 + random() % 3; faults > 0; --faults) {
            const std::size_t at = random() % text.size();
            switch (random() % 3) {
            case 0: text[at] = static_cast<char>(random() % 256); break;
            case 1: text[at] = signs[random() % signs.size()]; break;
            default: text.erase(at, 1 + random() % 9); break;
            }
        }
        const auto recipe = recipeFromJson(text, methods());
        if (!recipe) {
            QVERIFY(!recipe.error().message.empty());
            continue;
        }
        ++read;
        const auto again = recipeFromJson(recipeToJson(*recipe), methods());
        QVERIFY2(again.ok(), again ? "" : again.error().message.c_str());
    }
    QVERIFY(read > 50); // a digit more or less harms nobody
}

void TestRecipe::hostileTexts_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, std::string text, ErrorCode code = ErrorCode::Unreadable) {
        QTest::newRow(name) << std::move(text) << code;
    };
    // An unknown member is as good a place as any.
    const auto inside = [](const std::string& value) {
        std::string text = recipeToJson(everything());
        text.pop_back();
        return text.append(",\"later\":").append(value).append("}");
    };
    row("nothing", "");
    row("no JSON", "This is not a recipe.");
    row("a number", "7");
    row("nothing in it", "{}");
    row("deeply nested", std::string(100'000, '['));
    row("deeply nested, and sound", std::string(100'000, '[').append(100'000, ']'));
    row("deeply nested in a member", inside(std::string(100'000, '[').append(100'000, ']')));
    std::string objects;
    for (int i = 0; i < 100'000; ++i)
        objects += "{\"a\":";
    row("deeply nested objects", inside(std::string(objects).append("1").append(100'000, '}')));
    row("a number that is none", inside("1e999"));
    row("something behind the end", recipeToJson(everything()).append("{}"));
    row("no UTF-8", inside("\"\xff\""));
    row("too large", std::string(kMostRecipeBytes + 1, ' '), ErrorCode::TooLarge);
}

void TestRecipe::hostileTexts()
{
    QFETCH(std::string, text);
    QFETCH(ErrorCode, code);
    const auto read = recipeFromJson(text, methods());
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QVERIFY(!read.error().message.empty());
}

HEIRLOOM_APPLESS_TEST(TestRecipe)
#include "tst_recipe.moc"
