// SPDX-License-Identifier: Apache-2.0
// What the command line makes of the stages of the whole photo: Heirloom's own, and one that it has never seen.
#include "app/stage_options.h"
#include "engine/photo/photo.h"
#include "engine/pipeline/filtering.h"
#include "engine/pipeline/plan.h"
#include "engine/stages/geometry/geometry.h"
#include "tests/cli/cli_folder.h"
#include "tests/cli/own_program.h"
#include "tests/support/blur_stage.h"
#include "tests/support/negative_stage.h"
#include "tests/support/same_pixels.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_bundle.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace heirloom;
using namespace heirloom::cli;
using test::Ended;
using test::restore;

class TestStageOptions : public QObject, private test::CliFolder {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void optionsBecomeStages_data();
    void optionsBecomeStages();
    void nonsenseIsSaid_data();
    void nonsenseIsSaid();
    void helpTellsOfEveryParameter();
    void wholePhotoIsEnough();
    void recipeOfAnotherPhotoIsRefused();
    void beforeAndAfterShareTheFrame();
    void aStageOfOnesOwn();
    void aFilterOfOnesOwn();
    void laterStagesAreTold();

private:
    QString m_bundle, m_photo;
};

void TestStageOptions::initTestCase()
{
    m_bundle = path("bundle");
    QVERIFY(test::writeTinyBundle(m_bundle.toStdString()));
    m_photo = copySample("photo.jpg");
}

void TestStageOptions::optionsBecomeStages_data()
{
    QTest::addColumn<std::vector<Choice>>("before");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<std::vector<Choice>>("stages");
    using Stages = std::vector<Choice>;
    const Choice bright{"tone", 1, true, {{"exposure", 0.5}}};
    QTest::newRow("nothing") << Stages{} << QStringList{} << Stages{};
    QTest::newRow("one") << Stages{} << QStringList{"--exposure", "0.5"} << Stages{bright};
    QTest::newRow("two stages") << Stages{} << QStringList{"--exposure", "0.5", "--mirror", "--crop-top", "0.1"}
                                << Stages{{"geometry", 1, true, {{"mirror", true}, {"crop_top", 0.1}}}, bright};
    QTest::newRow("over a recipe's") << Stages{{"tone", 1, false, {{"exposure", -1.0}, {"warmth", 0.25}}}}
                                     << QStringList{"--exposure", "0.5"}
                                     << Stages{{"tone", 1, true, {{"exposure", 0.5}, {"warmth", 0.25}}}};
    QTest::newRow("a recipe's own") << Stages{bright} << QStringList{} << Stages{bright};
}

void TestStageOptions::optionsBecomeStages()
{
    QFETCH(std::vector<Choice>, before);
    QFETCH(QStringList, arguments);
    QFETCH(std::vector<Choice>, stages);
    QCommandLineParser parser;
    addStageOptions(parser, *builtInStages());
    QVERIFY(parser.parse(QStringList{"program"} + arguments));
    QCOMPARE(readStageOptions(parser, *builtInStages(), before), QString());
    QCOMPARE(before, stages);
}

void TestStageOptions::nonsenseIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("five quarters") << QStringList{"--turn", "5"};
    QTest::newRow("upside down") << QStringList{"--straighten", "180"};
    QTest::newRow("a word") << QStringList{"--exposure", "bright"};
    QTest::newRow("too much") << QStringList{"--crop-left", "1"};
}

void TestStageOptions::nonsenseIsSaid()
{
    QFETCH(QStringList, arguments);
    const Ended ended = restore(QStringList{m_photo, "--bundle", m_bundle} + arguments);
    QCOMPARE(ended.status, static_cast<int>(WrongUsage));
    QVERIFY2(ended.err.contains(arguments.front().toUtf8()), ended.err);
}

void TestStageOptions::helpTellsOfEveryParameter()
{
    const QByteArray help = restore({"--help"}, builtInMethods(), test::stagesAndNegative()).out;
    for (const Description& stage : test::stagesAndNegative()->descriptions()) {
        for (const ParamSpec& spec : stage.params) {
            const QByteArray option = "--" + QByteArray::fromStdString(spec.id).replace('_', '-');
            QVERIFY2(help.contains(option), option);
        }
    }
}

/// A photo in which no face is restored has a result all the same, if it was turned.
void TestStageOptions::wholePhotoIsEnough()
{
    const QString output = path("turned.png");
    const Ended done = restore(
        {m_photo, "--bundle", m_bundle, "--strength", "0", "--turn", "1", "-o", output, "--json", "--overwrite"});
    QVERIFY2(done.status == 0, done.err);
    const QJsonObject told = QJsonDocument::fromJson(done.out).object();
    QCOMPARE(told["output"].toString(), output);
    const QJsonObject stage = told["stages"].toArray().at(0).toObject();
    QCOMPARE(stage["stage"].toString(), QString("geometry"));
    QCOMPARE(stage["params"].toObject()["turn"].toInt(), 1);
    const auto photo = readPhoto(m_photo.toStdString()), result = readPhoto(output.toStdString());
    QVERIFY(photo && result);
    const Frame frame = turnedFrame({photo->pixels.width(), photo->pixels.height()}, 1);
    QVERIFY(test::samePixels(result->pixels, *framed(photo->pixels, frame)));

    // The recipe in the result makes it once more.
    const QString again = path("again.png");
    const Ended second = restore({m_photo, "--bundle", m_bundle, "--recipe", output, "-o", again});
    QVERIFY2(second.status == 0, second.err);
    QVERIFY(test::samePixels(readPhoto(again.toStdString())->pixels, result->pixels));
}

/// In another photo its faces lie elsewhere.
void TestStageOptions::recipeOfAnotherPhotoIsRefused()
{
    const QString output = path("bright.png");
    const Ended done = restore({m_photo, "--bundle", m_bundle, "--exposure", "0.5", "-o", output});
    QVERIFY2(done.status == 0, done.err);
    const QString other = qEnvironmentVariable("HEIRLOOM_RESOURCES") + "/samples/astronaut.jpg";
    const Ended refused = restore({other, "--bundle", m_bundle, "--recipe", output, "-o", path("other.png")});
    QCOMPARE(refused.status, static_cast<int>(SomethingFailed));
    QVERIFY2(refused.err.contains("another photo"), refused.err);
    QVERIFY(!QFileInfo::exists(path("other.png")));
}

void TestStageOptions::beforeAndAfterShareTheFrame()
{
    const QString both = path("both.png");
    const Ended done = restore({m_photo, "--bundle", m_bundle, "--turn", "3", "--crop-left", "0.5", "-o",
                                path("cropped.png"), "--compare", both});
    QVERIFY2(done.status == 0, done.err);
    const auto photo = readPhoto(m_photo.toStdString()), picture = readPhoto(both.toStdString());
    QVERIFY(photo && picture);
    QCOMPARE(picture->pixels.height(), photo->pixels.width());
    QVERIFY(picture->pixels.width() < photo->pixels.height() + 40);
}

void TestStageOptions::aStageOfOnesOwn()
{
    const QString output = path("negative.png");
    const Ended done = restore(
        {m_photo, "--bundle", m_bundle, "--strength", "0", "--amount", "1", "-o", output, "--overwrite"},
        builtInMethods(), test::stagesAndNegative());
    QVERIFY2(done.status == 0, done.err);
    const auto photo = readPhoto(m_photo.toStdString()), result = readPhoto(output.toStdString());
    QVERIFY(photo && result);
    for (std::size_t i = 0; i < photo->pixels.format().bytes(); i += 101)
        QVERIFY(std::abs(255 - photo->pixels.data()[i] - result->pixels.data()[i]) <= 1);
    const auto told = provenanceOf(output.toStdString());
    QVERIFY(told && told->recipe.find("\"negative\"") != std::string::npos);
}

/// It comes before the frame, and faces are restored in what it makes.
void TestStageOptions::aFilterOfOnesOwn()
{
    const QString output = path("soft.png");
    const Ended done = restore({m_photo, "--bundle", m_bundle, "--strength", "0", "--turn", "1", "--radius", "2", "-o",
                                output, "--overwrite", "--json"},
                               builtInMethods(), test::stagesAndBlur());
    QVERIFY2(done.status == 0, done.err);
    QCOMPARE(QJsonDocument::fromJson(done.out).object()["stages"].toArray().size(), 2);
    const auto photo = readPhoto(m_photo.toStdString()), result = readPhoto(output.toStdString());
    QVERIFY(photo && result);
    const PixelSize size{photo->pixels.width(), photo->pixels.height()};
    const auto plan = planPhoto(*test::stagesAndBlur(), {test::blurred(2)}, size);
    const auto soft = filtered(std::make_shared<const Photo>(*photo), plan->filters);
    QVERIFY(test::samePixels(result->pixels, *framed((*soft)->pixels, turnedFrame(size, 1))));
    const auto told = provenanceOf(output.toStdString());
    QVERIFY(told && told->recipe.find("\"radius\":2") != std::string::npos);
}

void TestStageOptions::laterStagesAreTold()
{
    const Ended recipe = restore({m_photo, "--bundle", m_bundle, "--amount", "1", "--print-recipe"}, builtInMethods(),
                                 test::stagesAndNegative());
    QVERIFY2(recipe.status == 0, recipe.err);
    QFile file(path("later.json"));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(recipe.out) == recipe.out.size());
    file.close();
    const Ended done = restore({m_photo, "--bundle", m_bundle, "--recipe", file.fileName(), "-o", path("later.png")});
    QVERIFY2(done.err.contains("“negative” is not known here"), done.err);
    const auto told = provenanceOf(path("later.png").toStdString());
    QVERIFY(told && told->recipe.find("\"negative\"") != std::string::npos); // it is kept
}

HEIRLOOM_APPLESS_TEST(TestStageOptions)
#include "tst_stage_options.moc"
