// SPDX-License-Identifier: Apache-2.0
#include "engine/recipe/axis.h"
#include "engine/recipe/description.h"
#include "tests/support/test_main.h"

#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include <QTest>

using namespace heirloom;

namespace {

using Kind = ParamSpec::Kind;

ParamSpec switched()
{
    return {"exact", Kind::Switch, false};
}

ParamSpec chosen()
{
    ParamSpec spec{"tone", Kind::Choice, std::string("warm")};
    spec.choices = {{"warm"}, {"cold"}};
    return spec;
}

ParamSpec counted()
{
    ParamSpec spec{"steps", Kind::Whole, std::int64_t{16}, 0, 200};
    spec.softHigh = 16;
    spec.axis = ParamSpec::Axis::Across;
    return spec;
}

ParamSpec numbered()
{
    ParamSpec spec{"amount", Kind::Number, 0.5, -1, 3};
    spec.stops = {-1, 0, 0.5, 3};
    spec.axis = ParamSpec::Axis::Up;
    spec.preparation = true;
    return spec;
}

/// A method with a parameter of each kind.
Description painting()
{
    Description description{"paint", {"draw", "sketch"}};
    description.params = {counted(), numbered(), switched(), chosen()};
    description.position = "steps";
    return description;
}

/// And one that makes a single picture.
Description plain()
{
    Description description{"plain"};
    description.params = {numbered()};
    return description;
}

} // namespace

class TestDescription : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void paramsReadWhatIsOfTheirKind_data();
    void paramsReadWhatIsOfTheirKind();
    void resolvesEveryParameter();
    void resolvesNothingUnsound();
    void namesAndAxes();
    void stops_data();
    void stops();
    void stopsComeBack_data();
    void stopsComeBack();
    void stopsOfAPartOfTheRange();
    void positions_data();
    void positions();
    void runsAndPreparations();
    void oneOfOnePictureHasNoPositions();
};

void TestDescription::values_data()
{
    QTest::addColumn<ParamSpec>("spec");
    QTest::addColumn<Value>("value");
    QTest::addColumn<bool>("sound");
    const auto row = [](const char* name, const ParamSpec& spec, Value value, bool sound) {
        QTest::newRow(name) << spec << std::move(value) << sound;
    };
    const std::vector<double> list{1, 2};
    const std::string warm = "warm";
    row("switch on", switched(), true, true);
    row("switch off", switched(), false, true);
    row("switch: 1", switched(), 1, false);
    row("switch: 1.0", switched(), 1.0, false);
    row("switch: a word", switched(), std::string("true"), false);
    row("switch: a list", switched(), list, false);
    row("choice", chosen(), warm, true);
    row("another choice", chosen(), std::string("cold"), true);
    row("choice: no such", chosen(), std::string("hot"), false);
    row("choice: nothing", chosen(), std::string(), false);
    row("choice: another spelling", chosen(), std::string("Warm"), false);
    row("choice: a number", chosen(), 0, false);
    row("choice: a switch", chosen(), true, false);
    row("whole, lowest", counted(), 0, true);
    row("whole, beyond the control", counted(), 17, true);
    row("whole, highest", counted(), 200, true);
    row("whole, below", counted(), -1, false);
    row("whole, beyond", counted(), 201, false);
    row("whole, far beyond", counted(), std::numeric_limits<std::int64_t>::max(), false);
    row("whole, far below", counted(), std::numeric_limits<std::int64_t>::min(), false);
    row("whole: a number", counted(), 5.0, false);
    row("whole: a word", counted(), warm, false);
    row("number, lowest", numbered(), -1.0, true);
    row("number between stops", numbered(), 0.123456789, true);
    row("number, highest", numbered(), 3.0, true);
    row("number: a whole one", numbered(), 2, true);
    row("number, just below", numbered(), std::nextafter(-1.0, -2.0), false);
    row("number, just beyond", numbered(), std::nextafter(3.0, 4.0), false);
    row("number: a whole one beyond", numbered(), 4, false);
    row("number: none", numbered(), std::nan(""), false);
    row("number: infinite", numbered(), std::numeric_limits<double>::infinity(), false);
    row("number: a switch", numbered(), true, false);
    row("number: a list", numbered(), list, false);
}

void TestDescription::values()
{
    QFETCH(ParamSpec, spec);
    QFETCH(Value, value);
    QFETCH(bool, sound);
    const Status checked = checkValue(spec, value);
    QCOMPARE(checked.ok(), sound);
    if (sound)
        return;
    QCOMPARE(checked.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(checked.error().message.find(spec.id) != std::string::npos, checked.error().message.c_str());
    QVERIFY2(checked.error().message.back() == '.', checked.error().message.c_str());
}

void TestDescription::paramsReadWhatIsOfTheirKind_data()
{
    QTest::addColumn<Value>("value");
    QTest::addColumn<bool>("flag");
    QTest::addColumn<int>("whole");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, Value value, bool flag, int whole, double number, const char* word) {
        QTest::newRow(name) << std::move(value) << flag << whole << number << word;
    };
    row("a switch", true, true, -7, 0.125, "otherwise");
    row("a whole number, which is a number, too", 3, false, 3, 3, "otherwise");
    row("a number", 2.5, false, -7, 2.5, "otherwise");
    row("a word", std::string("warm"), false, -7, 0.125, "warm");
    row("a list", std::vector<double>{1, 2}, false, -7, 0.125, "otherwise");
}

void TestDescription::paramsReadWhatIsOfTheirKind()
{
    QFETCH(Value, value);
    Params params;
    QVERIFY(!params.find("it"));
    QCOMPARE(params.whole("it", -7), std::int64_t{-7});
    params.set("it", value);
    QVERIFY(*params.find("it") == value);
    QTEST(params.flag("it"), "flag");
    QTEST(static_cast<int>(params.whole("it", -7)), "whole");
    QTEST(params.number("it", 0.125), "number");
    QTEST(QString::fromStdString(params.word("it", "otherwise")), "word");
    params.unset("it");
    QVERIFY(params == Params());
}

void TestDescription::resolvesEveryParameter()
{
    const auto standards = resolved(painting(), {});
    QVERIFY(standards);
    QVERIFY(*standards == (Params{{"steps", 16}, {"amount", 0.5}, {"exact", false}, {"tone", std::string("warm")}}));
    Params some{{"amount", 2}, {"tone", std::string("cold")}, {"nobody's", true}};
    some.unknown["later"] = "{}";
    const auto all = resolved(painting(), some);
    QVERIFY(all);
    // Each of its kind; what the method does not know is no part of what is computed.
    QVERIFY(*all == (Params{{"steps", 16}, {"amount", 2.0}, {"exact", false}, {"tone", std::string("cold")}}));
    QVERIFY(resolved(painting(), *all) && *resolved(painting(), *all) == *all);
    QVERIFY(*resolved({"bare"}, some) == Params());
}

void TestDescription::resolvesNothingUnsound()
{
    const auto refused = resolved(painting(), {{"steps", 3}, {"amount", 3.5}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QVERIFY(refused.error().message.find("amount") != std::string::npos);
}

void TestDescription::namesAndAxes()
{
    const Description description = painting();
    for (const char* name : {"paint", "draw", "sketch"})
        QVERIFY(description.isCalled(name));
    for (const char* name : {"", "pain", "Paint", "exact"})
        QVERIFY(!description.isCalled(name));
    QCOMPARE(description.find("tone")->id, std::string("tone"));
    QVERIFY(!description.find("nobody's") && !description.find(""));
    QCOMPARE(description.on(ParamSpec::Axis::Across)->id, std::string("steps"));
    QCOMPARE(description.on(ParamSpec::Axis::Up)->id, std::string("amount"));
    QVERIFY(!plain().on(ParamSpec::Axis::Across));
}

void TestDescription::stops_data()
{
    QTest::addColumn<ParamSpec>("spec");
    QTest::addColumn<Params>("params");
    QTest::addColumn<int>("stop");
    ParamSpec identity{"identity"};
    identity.standard = 0.5;
    identity.stops = {0, 0.25, 0.5, 0.75, 1};
    const auto row = [](const char* name, const ParamSpec& spec, const Params& params, int stop) {
        QTest::newRow(name) << spec << params << stop;
    };
    row("none", identity, {{"identity", 0.0}}, 0);
    row("a little", identity, {{"identity", 0.1}}, 0);
    row("quarter", identity, {{"identity", 0.25}}, 1);
    row("between", identity, {{"identity", 0.4}}, 2);
    row("half", identity, {{"identity", 0.5}}, 2);
    row("whole", identity, {{"identity", 1}}, 4);
    row("nothing said", identity, {}, 2);
    row("something else said", identity, {{"steps", 0}}, 2);
    row("uneven stops", numbered(), {{"amount", 1.8}}, 3);
    row("at each whole number", counted(), {{"steps", 7}}, 7);
    row("beyond the control", counted(), {{"steps", 90}}, 16);
    row("at each hundredth", {"depth"}, {{"depth", 0.379}}, 38);
}

void TestDescription::stops()
{
    QFETCH(ParamSpec, spec);
    QFETCH(Params, params);
    QTEST(stopAt(spec, params), "stop");
}

void TestDescription::stopsComeBack_data()
{
    QTest::addColumn<ParamSpec>("spec");
    QTest::addColumn<int>("count");
    QTest::newRow("of its own") << numbered() << 4;
    QTest::newRow("at each whole number") << counted() << 17;
    QTest::newRow("at each hundredth") << ParamSpec{"depth"} << 101;
}

void TestDescription::stopsComeBack()
{
    QFETCH(ParamSpec, spec);
    QFETCH(int, count);
    const std::vector<double> stops = stopsOf(spec);
    QCOMPARE(static_cast<int>(stops.size()), count);
    QCOMPARE(stops.front(), spec.low);
    QCOMPARE(stops.back(), spec.controlHigh());
    const Params before{{"another", true}};
    for (int stop = 0; stop < count; ++stop) {
        const Params there = atStop(spec, before, stop);
        QCOMPARE(there.number(spec.id), stops[static_cast<std::size_t>(stop)]);
        QVERIFY(checkValue(spec, *there.find(spec.id))); // of its kind, and within its range
        QCOMPARE(stopAt(spec, there), stop);
        QVERIFY(there.flag("another"));
    }
    QVERIFY(atStop(spec, before, -5) == atStop(spec, before, 0));
    QVERIFY(atStop(spec, before, count + 5) == atStop(spec, before, count - 1));
}

void TestDescription::stopsOfAPartOfTheRange()
{
    ParamSpec spec{"gain", Kind::Number, 1.0, 0, 10};
    spec.softHigh = 2;
    QCOMPARE(spec.controlHigh(), 2.0);
    QCOMPARE(stopsOf(spec).size(), 101U);
    QCOMPARE(stopsOf(spec)[50], 1.0);
    QCOMPARE(stopsOf(spec).back(), 2.0);
    spec.softHigh = 20; // further than there is anything
    QCOMPARE(spec.controlHigh(), 10.0);
}

void TestDescription::positions_data()
{
    QTest::addColumn<Params>("chosen");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::newRow("nothing said") << Params() << 16 << 16;
    QTest::newRow("the beginning") << Params{{"steps", 0}} << 0 << 16;
    QTest::newRow("on the way") << Params{{"steps", 5}} << 5 << 16;
    QTest::newRow("further than the control") << Params{{"steps", 40}} << 40 << 40;
}

void TestDescription::positions()
{
    QFETCH(Params, chosen);
    const Description description = painting();
    const Params all = *resolved(description, chosen);
    QTEST(positionOf(description, all), "position");
    QTEST(lengthOf(description, all), "length");
    QVERIFY(description.beginsRecovered());
    for (const int other : {0, 3, 16}) {
        const Params there = atPosition(description, all, other);
        QCOMPARE(positionOf(description, there), other);
        QVERIFY(runParams(description, there) == runParams(description, all));
        QVERIFY(resolved(description, there));
    }
}

void TestDescription::runsAndPreparations()
{
    const Params all = *resolved(painting(), {{"steps", 5}, {"amount", 2}});
    QVERIFY(runParams(painting(), all) == (Params{{"amount", 2.0}, {"exact", false}, {"tone", std::string("warm")}}));
    QVERIFY(preparationParams(painting(), all) == (Params{{"amount", 2.0}}));
    QVERIFY(preparationParams(painting(), {}) == Params());
}

void TestDescription::oneOfOnePictureHasNoPositions()
{
    const Params all = *resolved(plain(), {{"amount", 1.5}});
    QCOMPARE(positionOf(plain(), all), 0);
    QCOMPARE(lengthOf(plain(), all), 0);
    QVERIFY(atPosition(plain(), all, 7) == all);
    QVERIFY(runParams(plain(), all) == all);
    // Its picture need not be the recovered face.
    Description description = plain();
    QVERIFY(!description.beginsRecovered());
    description.isRecovery = true;
    QVERIFY(description.beginsRecovered());
}

HEIRLOOM_APPLESS_TEST(TestDescription)
#include "tst_description.moc"
