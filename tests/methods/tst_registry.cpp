// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/manifest.h"
#include "engine/methods/face_restorer.h"
#include "engine/methods/run_cache.h"
#include "tests/support/darkening.h"
#include "tests/support/drawn_crop.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_bundle.h"
#include "tests/support/treatments.h"

#include <cmath>
#include <utility>

#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using test::darkened;
using test::drawnCrop;
using test::treatmentOf;

namespace {

QString written(const Value& value)
{
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? "true" : "false";
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return QString::number(*whole);
    if (const auto* number = std::get_if<double>(&value))
        return QString::number(*number, 'f', 3);
    return "?";
}

/// A parameter in words.
QString told(const ParamSpec& spec)
{
    using Kind = ParamSpec::Kind;
    using Axis = ParamSpec::Axis;
    QStringList words{QString::fromStdString(spec.id) + ":"};
    words << (spec.kind == Kind::Switch   ? "switch"
              : spec.kind == Kind::Whole  ? "whole"
              : spec.kind == Kind::Number ? "number"
                                          : "choice");
    if (spec.kind == Kind::Whole || spec.kind == Kind::Number)
        words << QStringLiteral("%1..%2").arg(spec.low).arg(spec.high);
    if (spec.controlHigh() != spec.high)
        words << QStringLiteral("(%1)").arg(spec.controlHigh());
    words << "standard" << written(spec.standard);
    if (!spec.stops.empty())
        words << QStringLiteral("stops%1").arg(spec.stops.size());
    if (spec.axis != Axis::None)
        words << (spec.axis == Axis::Across ? "across" : "up");
    if (spec.unit == ParamSpec::Unit::Percent)
        words << "percent";
    if (spec.preparation)
        words << "preparation";
    if (!spec.everyday)
        words << "rare";
    return words.join(' ');
}

/// A method in words, its parameters one a line.
QStringList told(const Description& description)
{
    const auto list = [](const std::vector<std::string>& names) {
        QStringList all;
        for (const std::string& name : names)
            all << QString::fromStdString(name);
        return all.join(',');
    };
    QStringList marks;
    for (const RunMark& mark : description.marks)
        marks << QStringLiteral("%1=%2").arg(mark.position).arg(mark.name.source);
    QStringList words{QString::fromStdString(description.id),
                      "was[" + list(description.formerIds) + "]",
                      QStringLiteral("v%1").arg(description.paramsVersion),
                      QStringLiteral("p%1").arg(description.pixelRevision),
                      "along[" + QString::fromStdString(description.position) + "]",
                      "marks[" + marks.join(',') + "]",
                      "networks[" + list(description.networks) + "]"};
    if (description.random)
        words << "random";
    if (description.isRecovery)
        words << "recovery";
    QStringList lines{words.join(' ')};
    for (const ParamSpec& spec : description.params)
        lines << "  " + told(spec);
    return lines;
}

// What recipes, presets and saved photos out there rely on. Whoever changes a line changes what they mean: a new range or
// standard is a new paramsVersion, other pixels are a new pixelRevision, and an id that goes becomes a former one.
const QStringList kBuiltIn{
    "recover was[] v1 p1 along[] marks[] networks[identity_recovery] recovery",
    "  sharpness: number 0..1 standard 0.000 stops5 across percent preparation",
    "latent was[refine] v1 p1 along[steps] marks[] networks[identity_recovery,vqgan,denoiser] random",
    "  steps: whole 0..200 (16) standard 16 across",
    "  identity: number 0..1 standard 0.500 stops5 up percent",
    "  sharpness: number 0..1 standard 0.000 stops5 percent preparation",
    "  exact: switch standard false rare",
    "staged was[truncated] v1 p1 along[steps] marks[0=Shape,6=Detail,12=Texture] "
    "networks[identity_recovery,irm128,irm256] random",
    "  steps: whole 0..200 (16) standard 16 across",
    "  identity: number 0..1 standard 0.500 stops5 up percent",
    "  sharpness: number 0..1 standard 0.000 stops5 percent preparation",
    "  exact: switch standard false rare",
    "  shape_start: number 0.001..1 standard 0.900 percent",
    "  detail_start: number 0.001..1 standard 0.900 percent",
    "  texture_start: number 0.001..1 standard 0.060 percent",
};

} // namespace

class TestRegistry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void builtInMethodsAreWhatRecipesRelyOn();
    void everythingIsDescribedSoundly();
    void finds_data();
    void finds();
    void standardsComeFromTheBundle();
    void aNewMethodIsFoundAmongTheOthers();
    void aNewMethodRestores();
    void itsParametersAreChecked_data();
    void itsParametersAreChecked();
    void itsRunsHaveKeysOfTheirOwn();
    void nobodysMethodIsNamed();

private:
    FaceRestorer restorer() const
    {
        return std::move(
            *FaceRestorer::load(test::methodsAndDarken(), m_folder.path().toStdString(), {"cpu", Precision::Float32}));
    }
    QTemporaryDir m_folder;
};

void TestRegistry::initTestCase()
{
    setComputeThreads(2);
    QVERIFY(test::writeTinyBundle(m_folder.path().toStdString()));
}

void TestRegistry::builtInMethodsAreWhatRecipesRelyOn()
{
    QStringList lines;
    for (const Description& description : builtInMethods()->descriptions())
        lines << told(description);
    for (qsizetype i = 0; i < std::min(lines.size(), kBuiltIn.size()); ++i)
        QCOMPARE(lines[i], kBuiltIn[i]);
    QCOMPARE(lines.size(), kBuiltIn.size());
}

void TestRegistry::everythingIsDescribedSoundly()
{
    const auto said = [](const Text& text) { return *text.context != 0 && *text.source != 0; };
    for (const Description& description : builtInMethods()->descriptions()) {
        QVERIFY(said(description.name) && said(description.sentence));
        for (const ParamSpec& spec : description.params) {
            QVERIFY2(said(spec.label) && said(spec.hint), spec.id.c_str());
            QVERIFY2(checkValue(spec, spec.standard), spec.id.c_str());
            QVERIFY2(description.find(spec.id) == &spec, spec.id.c_str()); // no two of a name
            for (const double stop : spec.stops)
                QVERIFY2(checkValue(spec, stop), spec.id.c_str());
        }
        QVERIFY(description.position.empty() || description.find(description.position));
        QVERIFY(description.on(ParamSpec::Axis::Across)); // the handle can move
        QVERIFY(resolved(description, {}));
    }
}

void TestRegistry::finds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id"); // empty: there is none
    for (const char* id : {"recover", "latent", "staged"})
        QTest::newRow(id) << id << id;
    QTest::newRow("what was refining") << "refine"
                                       << "latent";
    QTest::newRow("what was truncated diffusion") << "truncated"
                                                  << "staged";
    QTest::newRow("nobody's") << "enchant"
                              << "";
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("another spelling") << "Recover"
                                      << "";
}

void TestRegistry::finds()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    const auto registry = builtInMethods();
    const Method* method = registry->find(name.toStdString());
    QCOMPARE(method != nullptr, !id.isEmpty());
    if (method)
        QCOMPARE(QString::fromStdString(method->describe().id), id);
}

void TestRegistry::standardsComeFromTheBundle()
{
    bundle::Manifest manifest;
    manifest.networks = {{"tem", {}, {}, {}, 0, {}}};
    manifest.settings = {
        {"truncated_t2", 0.625}, {"truncated_steps1", 0}, {"truncated_steps2", 1}, {"truncated_steps3", 1}};
    const Description staged = builtInMethods()->find("staged")->describe(manifest);
    QVERIFY(!staged.find("shape_start")); // a stage that gets no evaluation starts nowhere
    QCOMPARE(std::get<double>(staged.find("detail_start")->standard), 0.625);
    QCOMPARE(staged.marks.size(), 2U);
    QCOMPARE(staged.marks[1].position, 8);
}

void TestRegistry::aNewMethodIsFoundAmongTheOthers()
{
    const auto all = restorer().methods();
    QCOMPARE(all.size(), 4U);
    QStringList available;
    for (const AvailableMethod& each : all) {
        if (each.available())
            available << QString::fromStdString(each.description.id);
        else
            QVERIFY(each.whyNot.back() == '.'); // a sentence
    }
    QCOMPARE(available, (QStringList{"recover", "darken"})); // all that this bundle can do
    QCOMPARE(all.back().description.id, std::string("darken"));
    QCOMPARE(restorer().describe("darken")->params.size(), 1U);
    QVERIFY(!builtInMethods()->find("darken"));
}

void TestRegistry::aNewMethodRestores()
{
    auto faces = restorer();
    const Crop crop = drawnCrop(0), recovered = *faces.recover(crop);
    const auto half = faces.restore(crop, treatmentOf("darken", {{"depth", 0.5}}));
    QVERIFY2(half.ok(), half ? "" : half.error().message.c_str());
    QCOMPARE(half->crop.rgb, darkened(recovered, 0.5).rgb);
    QCOMPARE(faces.restore(crop, treatmentOf("darken"))->crop.rgb, darkened(recovered, 0.25).rgb);
    QCOMPARE(faces.restore(crop, treatmentOf("darken", {{"depth", 1}}))->crop.rgb, darkened(recovered, 1).rgb);
    QCOMPARE(faces.restore(crop, treatmentOf("darken", {{"depth", 0.5}}), {drawnCrop(2)})->crop.rgb, half->crop.rgb);
    // From a face that is prepared, and step by step.
    const auto face = faces.prepare(crop);
    QVERIFY(face);
    QCOMPARE(faces.restore(*face, treatmentOf("darken", {{"depth", 0.5}}))->crop.rgb, half->crop.rgb);
    const auto run = faces.begin(*face, treatmentOf("darken", {{"depth", 0.5}}));
    QVERIFY(run && advanceTo(**run, 0));
    QCOMPARE((*run)->show(0)->rgb, half->crop.rgb);
}

void TestRegistry::itsParametersAreChecked_data()
{
    QTest::addColumn<Value>("depth");
    QTest::addColumn<bool>("sound");
    QTest::newRow("none") << Value(0.0) << true;
    QTest::newRow("any") << Value(0.123456789) << true;
    QTest::newRow("a whole number") << Value(1) << true;
    QTest::newRow("below") << Value(-0.001) << false;
    QTest::newRow("beyond") << Value(1.001) << false;
    QTest::newRow("not a number") << Value(std::nan("")) << false;
    QTest::newRow("a word") << Value(std::string("deep")) << false;
    QTest::newRow("a switch") << Value(true) << false;
}

void TestRegistry::itsParametersAreChecked()
{
    QFETCH(Value, depth);
    QFETCH(bool, sound);
    auto faces = restorer();
    Params params;
    params.set("depth", depth);
    const auto choice = faces.resolve({"darken", 1, true, params});
    QCOMPARE(choice.ok(), sound);
    const auto restored = faces.restore(drawnCrop(0), treatmentOf("darken", params));
    QCOMPARE(restored.ok(), sound);
    if (sound)
        return;
    for (const Error& error : {choice.error(), restored.error()}) {
        QCOMPARE(error.code, ErrorCode::InvalidArgument);
        QVERIFY2(error.message.find("depth") != std::string::npos, error.message.c_str());
    }
}

void TestRegistry::itsRunsHaveKeysOfTheirOwn()
{
    auto faces = restorer();
    const auto face = faces.prepare(drawnCrop(0)), other = faces.prepare(drawnCrop(1));
    QVERIFY(face && other);
    const Description description = *faces.describe("darken");
    const auto keyOf = [&](Params params, std::uint64_t seed = 0) {
        return runKeyOf(face->key, description, *faces.resolve({"darken", 1, true, std::move(params)}), seed);
    };
    const RunKey key = keyOf({{"depth", 0.5}});
    QVERIFY(keyOf({{"depth", 0.5}}, 7) == key); // nothing in it is random
    QVERIFY(keyOf({{"depth", 0.5}, {"nobody's", 1}}) == key);
    QVERIFY(keyOf({{"depth", 0.51}}) != key);
    QVERIFY(keyOf({}) == keyOf({{"depth", 0.25}}));
    QVERIFY(runKeyOf(other->key, description, *faces.resolve({"darken", 1, true, {{"depth", 0.5}}}), 0) != key);
    QVERIFY(runKeyOf(face->key, *faces.describe("recover"), *faces.resolve({"recover"}), 0) != keyOf({}));
}

void TestRegistry::nobodysMethodIsNamed()
{
    auto faces = restorer();
    QCOMPARE(faces.describe("enchant").error().code, ErrorCode::NotFound);
    const auto restored = faces.restore(drawnCrop(0), treatmentOf("enchant"));
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::NotFound);
    QVERIFY2(restored.error().message.find("enchant") != std::string::npos, restored.error().message.c_str());
}

HEIRLOOM_GUILESS_TEST(TestRegistry)
#include "tst_registry.moc"
