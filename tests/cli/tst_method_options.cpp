// SPDX-License-Identifier: Apache-2.0
// What the command line makes of a registry: Heirloom's own methods, and one that it has never seen.
#include "app/method_options.h"
#include "engine/photo/photo.h"
#include "tests/cli/cli_folder.h"
#include "tests/cli/own_program.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_bundle.h"

#include <cmath>
#include <iostream>

#include <QJsonArray>
#include <QTest>

using namespace heirloom;
using namespace heirloom::cli;
using test::Caught;
using test::Ended;
using test::restore;

namespace {

/// The aligned crop as a negative.
class NegativeRun final : public Run {
public:
    explicit NegativeRun(Crop crop) : m_crop(std::move(crop))
    {
        for (float& value : m_crop.rgb)
            value = -value;
    }

    int steps() const override { return 0; }
    int ready() const override { return 0; }
    Status advance(const CancelToken&) override { return Error{ErrorCode::InvalidArgument, "There are no steps.", {}}; }
    Result<Crop> show(int) override { return m_crop; }
    std::size_t bytes() const override { return 0; }

private:
    Crop m_crop;
};

/// A method with a parameter of every kind.
class Negative final : public Method {
public:
    Description describe() const override
    {
        Description description{"negative", {"inverted"}};
        description.name = {"Test", "Negative"};
        description.sentence = {"Test", "Turns light into dark."};
        ParamSpec often{"how_often", ParamSpec::Kind::Whole, std::int64_t{1}, 1, 9};
        often.label = {"Test", "Often"};
        often.hint = {"Test", "How often it is turned."};
        ParamSpec size{"size", ParamSpec::Kind::Number, 2.5, 0, 10};
        size.label = {"Test", "Size"};
        ParamSpec colour{"colour", ParamSpec::Kind::Choice, std::string("red")};
        colour.label = {"Test", "Colour"};
        colour.choices = {{"red"}, {"blue"}, {"green"}};
        ParamSpec quick{"quick", ParamSpec::Kind::Switch, false}, careful{"careful", ParamSpec::Kind::Switch, true};
        quick.label = {"Test", "Quick"};
        careful.label = {"Test", "Careful"};
        // Heirloom's own have steps, too, but not so few.
        ParamSpec steps{"steps", ParamSpec::Kind::Whole, std::int64_t{1}, 0, 3};
        steps.label = {"Test", "Steps"};
        description.params = {often, size, colour, quick, careful, steps};
        return description;
    }
    Status check(const NetworkPool&, const Params&) const override { return success(); }
    Result<std::unique_ptr<Run>> begin(std::shared_ptr<NetworkPool>, const PreparedFace& face, const Params&,
                                       std::uint64_t) const override
    {
        return std::unique_ptr<Run>(std::make_unique<NegativeRun>(face.degraded));
    }
};

std::shared_ptr<const Registry> withNegative()
{
    Registry registry = makeRegistry();
    registry.add(std::make_unique<Negative>());
    return std::make_shared<const Registry>(std::move(registry));
}

double meanOf(const ImageBuffer& pixels)
{
    double sum = 0;
    for (std::size_t i = 0; i < pixels.format().bytes(); ++i)
        sum += pixels.data()[i];
    return sum / static_cast<double>(pixels.format().bytes());
}

} // namespace

class TestMethodOptions : public QObject, private test::CliFolder {
    Q_OBJECT

private Q_SLOTS:
    void helpTellsOfEveryMethodAndParameter_data();
    void helpTellsOfEveryMethodAndParameter();
    void optionsBecomeParameters_data();
    void optionsBecomeParameters();
    void nonsenseIsSaid_data();
    void nonsenseIsSaid();
    void formerNamesAreTold_data();
    void formerNamesAreTold();
    void whatHoldsOtherwiseStays();
    void aMethodOfOnesOwnRestores();
};

void TestMethodOptions::helpTellsOfEveryMethodAndParameter_data()
{
    QTest::addColumn<bool>("own");
    QTest::newRow("Heirloom's methods") << false;
    QTest::newRow("and one more") << true;
}

void TestMethodOptions::helpTellsOfEveryMethodAndParameter()
{
    QFETCH(bool, own);
    const auto methods = own ? withNegative() : builtInMethods();
    const Ended help = restore({"--help"}, methods);
    QCOMPARE(help.status, 0);
    const QByteArray text = help.out.simplified();
    for (const Description& method : methods->descriptions()) {
        QVERIFY2(text.contains(QByteArray::fromStdString(method.id) + ": " + method.sentence.source),
                 method.id.c_str());
        for (const ParamSpec& spec : method.params) {
            const bool on = spec.kind == ParamSpec::Kind::Switch && spec.standard == Value(true);
            const QByteArray option = (on ? "--no-" : "--") + QByteArray::fromStdString(spec.id).replace('_', '-');
            QVERIFY2(text.contains(option), option);
            QVERIFY2(text.contains(spec.label.source), spec.label.source);
        }
    }
    QCOMPARE(
        text.contains(
            "--how-often <N> Often: How often it is turned. A whole number from 1 to 9; usually 1. With negative."),
        own);
    QCOMPARE(text.contains("--colour <NAME> Colour. It is red, blue or green; usually red. With negative."), own);
    QVERIFY(text.contains("With staged."));
    QVERIFY(!text.contains("--starts")); // goes on working, but nobody need learn it
}

void TestMethodOptions::optionsBecomeParameters_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("method");
    QTest::addColumn<Params>("params");
    QTest::newRow("nothing") << QStringList{} << "recover" << Params{};
    QTest::newRow("a method alone") << QStringList{"--method", "latent"} << "latent" << Params{};
    QTest::newRow("every kind") << QStringList{"--method", "negative", "--how-often", "3",       "--size",
                                               "4",        "--colour", "blue",        "--quick", "--no-careful"}
                                << "negative"
                                << Params{{"how_often", std::int64_t{3}},
                                          {"size", 4.0},
                                          {"colour", std::string("blue")},
                                          {"quick", true},
                                          {"careful", false}};
    QTest::newRow("of another method") << QStringList{"--steps", "12", "--shape-start", "0.25"} << "recover"
                                       << Params{{"steps", std::int64_t{12}}, {"shape_start", 0.25}};
    QTest::newRow("the former name of three")
        << QStringList{"--method", "staged", "--starts", "0.5,0.4, 0.1"} << "staged"
        << Params{{"shape_start", 0.5}, {"detail_start", 0.4}, {"texture_start", 0.1}};
    QTest::newRow("new names come before former ones")
        << QStringList{"--detail-start", "0.75", "--starts", "0.5,0.4,0.1"} << "recover"
        << Params{{"shape_start", 0.5}, {"detail_start", 0.75}, {"texture_start", 0.1}};
}

void TestMethodOptions::optionsBecomeParameters()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, method);
    QFETCH(Params, params);
    Console console({}, withNegative(), builtInStages());
    QCommandLineParser parser;
    addMethodOptions(parser, *console.methods());
    QVERIFY(parser.parse(QStringList{"program"} + arguments));
    const auto read = readMethodOptions(parser, console);
    QVERIFY2(std::holds_alternative<FaceTreatment>(read),
             qPrintable(std::holds_alternative<QString>(read) ? std::get<QString>(read) : QString()));
    QCOMPARE(std::get<FaceTreatment>(read).method.id, method.toStdString());
    QVERIFY(std::get<FaceTreatment>(read).method.params == params);
}

void TestMethodOptions::nonsenseIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence"); // a part of it
    QTest::newRow("no such method") << QStringList{"--method", "magic"}
                                    << "There is no method “magic”; use recover, latent, staged or negative.";
    QTest::newRow("a word for a number") << QStringList{"--steps", "many"} << "--steps: ";
    QTest::newRow("half a step") << QStringList{"--steps", "1.5"} << "--steps: ";
    QTest::newRow("too many, by the first that has it") << QStringList{"--steps", "201"} << "200";
    QTest::newRow("too many, by the one that was chosen") << QStringList{"--method", "negative", "--steps", "4"} << "3";
    QTest::newRow("out of range") << QStringList{"--size", "10.5"} << "--size: ";
    QTest::newRow("not a number") << QStringList{"--size", "nan"} << "--size: ";
    QTest::newRow("no such choice") << QStringList{"--colour", "purple"} << "--colour: ";
    QTest::newRow("no seed") << QStringList{"--seed", "x"} << "--seed takes";
    QTest::newRow("two starts") << QStringList{"--starts", "0.5,0.5"} << "--starts takes";
    QTest::newRow("a start from nothing") << QStringList{"--starts", "0.5,0,0.1"} << "--starts: ";
}

void TestMethodOptions::nonsenseIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    Console console({}, withNegative(), builtInStages());
    QCommandLineParser parser;
    addMethodOptions(parser, *console.methods());
    QVERIFY(parser.parse(QStringList{"program"} + arguments));
    const auto read = readMethodOptions(parser, console);
    QVERIFY(std::holds_alternative<QString>(read));
    QVERIFY2(std::get<QString>(read).contains(sentence), qPrintable(std::get<QString>(read)));
}

void TestMethodOptions::formerNamesAreTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("note");
    QTest::newRow("refine") << QStringList{"--method", "refine"} << QByteArray("“refine” is called latent now.");
    QTest::newRow("truncated") << QStringList{"--method", "truncated"}
                               << QByteArray("“truncated” is called staged now.");
    QTest::newRow("of a method of one's own")
        << QStringList{"--method", "inverted"} << QByteArray("“inverted” is called negative now.");
    QTest::newRow("starts") << QStringList{"--starts", "0.5,0.4,0.1"}
                            << QByteArray(
                                   "“--starts” is called --shape-start, --detail-start and --texture-start now.");
    QTest::newRow("none") << QStringList{"--method", "latent", "--shape-start", "0.5"} << QByteArray();
}

void TestMethodOptions::formerNamesAreTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, note);
    Console console({}, withNegative(), builtInStages());
    QCommandLineParser parser;
    addMethodOptions(parser, *console.methods());
    QVERIFY(parser.parse(QStringList{"program"} + arguments));
    const Caught err(std::cerr);
    QVERIFY(std::holds_alternative<FaceTreatment>(readMethodOptions(parser, console)));
    QCOMPARE(err.text().trimmed(), note);
}

void TestMethodOptions::whatHoldsOtherwiseStays()
{
    Console console({}, builtInMethods(), builtInStages());
    FaceTreatment standard{{"latent", 1, true, {{"steps", std::int64_t{4}}, {"identity", 0.25}}}, 7, 0.5, 0.25};
    const MethodWish wish{standard, {"identity"}};
    QCommandLineParser parser;
    parser.addOption({"identity", "A list.", "LIST"});
    addMethodOptions(parser, *console.methods(), wish);
    QVERIFY(parser.parse({"program", "--steps", "5", "--identity", "0,1"}));
    const auto read = readMethodOptions(parser, console, wish);
    QVERIFY(std::holds_alternative<FaceTreatment>(read));
    standard.method.params.set("steps", std::int64_t{5});
    QVERIFY(std::get<FaceTreatment>(read) == standard); // the command's own option is not looked at
}

void TestMethodOptions::aMethodOfOnesOwnRestores()
{
    const QString bundle = path("bundle"), photo = copySample("light.jpg"), output = path("dark.png");
    QVERIFY(test::writeTinyBundle(bundle.toStdString()));
    const Ended done = restore(
        {photo, "--aligned", "--bundle", bundle, "--method", "negative", "--how-often", "2", "-o", output, "--json"},
        withNegative());
    QVERIFY2(done.status == 0, done.err);
    const QJsonObject face = QJsonDocument::fromJson(done.out).object()["faces"].toArray()[0].toObject();
    QCOMPARE(face["method"].toString(), QString("negative"));
    QCOMPARE(face["params"].toObject()["how_often"].toInt(), 2);
    QCOMPARE(face["params"].toObject()["colour"].toString(), QString("red"));
    const auto light = readPhoto(photo.toStdString()), dark = readPhoto(output.toStdString());
    QVERIFY(light && dark);
    const double before = meanOf(light->pixels), after = meanOf(dark->pixels);
    QVERIFY2(std::abs(before + after - 255) < 10, qPrintable(QString("%1 %2").arg(before).arg(after)));
}

HEIRLOOM_APPLESS_TEST(TestMethodOptions)
#include "tst_method_options.moc"
