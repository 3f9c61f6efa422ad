// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/safetensors.h"
#include "engine/bundle/strict_loading.h"
#include "engine/nn/face_recognition_densenet.h"
#include "engine/photo/photo.h"
#include "tests/cli/cli_folder.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_bundle.h"

#include <cmath>
#include <csignal>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;

class TestCli : public QObject, private test::CliFolder {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void usage_data();
    void usage();
    void commandsThatMoved_data();
    void commandsThatMoved();
    void whatCannotBePrintedIsAFailure();
    void facesAsJson();
    void restoreWritesBesideThePhoto();
    void sameCommandSameBytes();
    void existingOutputNeedsOverwrite();
    void outputThatIsTheInputIsRefused();
    void brokenPhotosDoNotStopTheOthers();
    void alignedCropKeepsItsSize();
    void comparisonIsWritten();
    void builtInBundleIsSound();
    void methodsRepeatAndDifferFromRecover_data();
    void methodsRepeatAndDifferFromRecover();
    void referencesAreRead();
    void sweepAndUncertaintyMakePictures();
    void interruptEndsWithinASecond();

private:
    QString m_bundle, m_refineBundle;
};

void TestCli::initTestCase()
{
    m_bundle = path("bundle");
    QVERIFY(test::writeTinyBundle(m_bundle.toStdString()));
    m_refineBundle = path("refine-bundle");
    QVERIFY(test::writeTinyRefineBundle(m_refineBundle.toStdString()));
    QVERIFY(test::addTinyPixelNetworks(m_refineBundle.toStdString()));
}

void TestCli::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QStringList{} << 2;
    QTest::newRow("help") << QStringList{"--help"} << 0;
    QTest::newRow("version") << QStringList{"--version"} << 0;
    QTest::newRow("no such command") << QStringList{"improve"} << 2;
    for (const char* command :
         {"faces", "restore", "sweep", "uncertainty", "prepare", "train", "evaluate", "bundles", "bench"}) {
        QTest::addRow("%s --help", command) << QStringList{command, "--help"} << 0;
        QTest::addRow("%s with an unknown option", command) << QStringList{command, "--no-such-option"} << 2;
    }
    for (const char* command : {"faces", "restore", "sweep", "uncertainty", "prepare", "train", "evaluate", "bundles"})
        QTest::addRow("%s without arguments", command) << QStringList{command} << 2;
    QTest::newRow("restore: strength out of range") << QStringList{"restore", "a.jpg", "--strength", "2"} << 2;
    QTest::newRow("restore: no such method") << QStringList{"restore", "a.jpg", "--method", "magic"} << 2;
    QTest::newRow("restore: identity out of range") << QStringList{"restore", "a.jpg", "--identity", "1.5"} << 2;
    QTest::newRow("restore: nonsense steps") << QStringList{"restore", "a.jpg", "--steps", "many"} << 2;
    QTest::newRow("sweep: nothing to sweep")
        << QStringList{"sweep", "a.jpg", "-o", "b.png", "--method", "recover"} << 2;
    QTest::newRow("evaluate: study of another method")
        << QStringList{"evaluate", "--data", "a", "--study", "truncation"} << 2;
    QTest::newRow("evaluate: no such study")
        << QStringList{"evaluate", "--data", "a", "--method", "latent", "--study", "magic"} << 2;
    QTest::newRow("evaluate: no faces") << QStringList{"evaluate", "--data", "a", "--count", "0"} << 2;
    QTest::newRow("sweep: no output") << QStringList{"sweep", "a.jpg"} << 2;
    QTest::newRow("restore: no such seed") << QStringList{"restore", "a.jpg", "--seed", "-1"} << 2;
    QTest::newRow("restore: half a step") << QStringList{"restore", "a.jpg", "--steps", "1.5"} << 2;
    QTest::newRow("restore: too many steps") << QStringList{"restore", "a.jpg", "--steps", "201"} << 2;
    QTest::newRow("restore: stage from nothing") << QStringList{"restore", "a.jpg", "--shape-start", "0"} << 2;
    QTest::newRow("restore: recipe that is not there")
        << QStringList{"restore", "a.jpg", "--recipe", "/no/such/recipe.json"} << 1;
    QTest::newRow("sweep: no such method") << QStringList{"sweep", "a.jpg", "-o", "b.png", "--method", "magic"} << 2;
    QTest::newRow("restore: two starts") << QStringList{"restore", "a.jpg", "--starts", "0.5,0.5"} << 2;
    QTest::newRow("restore: start from nothing") << QStringList{"restore", "a.jpg", "--starts", "0.5,0,0.1"} << 2;
    QTest::newRow("sweep: bad list") << QStringList{"sweep", "a.jpg", "-o", "b.png", "--steps", "1,x"} << 2;
    QTest::newRow("uncertainty: one seed") << QStringList{"uncertainty", "a.jpg", "-o", "b.png", "--seeds", "1"} << 2;
    QTest::newRow("restore: nonsense threads") << QStringList{"restore", "a.jpg", "--threads", "abc"} << 2;
    QTest::newRow("restore: replace and keep")
        << QStringList{"restore", "a.jpg", "--overwrite", "--skip-existing"} << 2;
    QTest::newRow("restore: nonsense sharpness") << QStringList{"restore", "a.jpg", "--sharpness", "2"} << 2;
    QTest::newRow("train: no such network") << QStringList{"train", "magic", "--data", "a", "--out", "b"} << 2;
    QTest::newRow("restore: no such format") << QStringList{"restore", "a.jpg", "--format", "gif"} << 2;
    QTest::newRow("restore: -o for two photos") << QStringList{"restore", "a.jpg", "b.jpg", "-o", "c.jpg"} << 2;
    QTest::newRow("restore: bad list of faces") << QStringList{"restore", "a.jpg", "--faces", "one"} << 2;
    QTest::newRow("restore: photo that is not there") << QStringList{"restore", "/no/such/photo.jpg"} << 1;
    QTest::newRow("faces: photo that is not there") << QStringList{"faces", "/no/such/photo.jpg"} << 1;
    QTest::newRow("restore: no such detector") << QStringList{"restore", "a.jpg", "--detector", "magic"} << 2;
    QTest::newRow("faces: no such detector") << QStringList{"faces", "a.jpg", "--detector", "magic"} << 2;
    QTest::newRow("faces: nonsense confidence") << QStringList{"faces", "a.jpg", "--min-confidence", "0"} << 2;
    QTest::newRow("restore: no such device") << QStringList{"restore", "a.jpg", "--device", "cuda:99"} << 1;
    QTest::newRow("restore: no such bundle") << QStringList{"restore", "a.jpg", "--bundle", "none"} << 1;
    QTest::newRow("train: no data") << QStringList{"train", "irn", "--data", "/none", "--out", "/tmp/none"} << 1;
    QTest::newRow("train: nonsense identity weight")
        << QStringList{"train", "irn", "--data", "a", "--out", "b", "--identity", "much"} << 2;
    QTest::newRow("train: features without their network")
        << QStringList{"train", "irn", "--data", "a", "--out", "b", "--perceptual", "1"} << 2;
    QTest::newRow("train: nonsense window")
        << QStringList{"train", "irn", "--data", "a", "--out", "b", "--window", "7"} << 2;
}

void TestCli::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Run result = run(arguments);
    QCOMPARE(result.status, status);
    QVERIFY(!(status == 0 ? result.out : result.err).trimmed().isEmpty());
    if (arguments.contains("--help") && arguments.size() > 1)
        QVERIFY(result.out.contains("Examples:"));
}

void TestCli::commandsThatMoved_data()
{
    QTest::addColumn<QString>("command");
    for (const char* command : {"prepare", "train", "evaluate", "bench"})
        QTest::newRow(command) << command;
}

void TestCli::commandsThatMoved()
{
    QFETCH(QString, command);
    QProcess process;
    process.start(HEIRLOOM_CLI, {command});
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("heirloom-lab"));
}

void TestCli::whatCannotBePrintedIsAFailure()
{
    if (!QFile::exists("/dev/full"))
        QSKIP("This system has no device that is always full.");
    QProcess process;
    process.setStandardOutputFile("/dev/full");
    process.start(HEIRLOOM_CLI, {"bundles", "list", "--json"});
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

void TestCli::facesAsJson()
{
    const QString photo = copySample("faces.jpg");
    const Run result = run({"faces", "--json", photo});
    QCOMPARE(result.status, 0);
    const QJsonObject json = result.json();
    QCOMPARE(json["photo"].toString(), photo);
    QCOMPARE(json["faces"].toArray().size(), 1);
    const QJsonObject face = json["faces"].toArray()[0].toObject();
    for (const char* key : {"id", "box", "points", "confidence", "blur", "roll", "view", "alignment_quality"})
        QVERIFY2(face.contains(key), key);
    QCOMPARE(face["view"].toString(), QString("frontal"));
    QCOMPARE(json["quarter_turns_to_upright"].toInt(-1), 0);
    QCOMPARE(face["box"].toArray().size(), 4);
    QCOMPARE(face["points"].toArray().size(), 5);
}

void TestCli::restoreWritesBesideThePhoto()
{
    const QString photo = copySample("grandmother Käthe.jpg");
    const QByteArray before = bytes(photo);
    const Run result = run({"restore", photo, "--bundle", m_bundle, "--json"});
    QVERIFY2(result.status == 0, result.err);
    const QJsonObject json = result.json();
    QCOMPARE(json["output"].toString(), path("grandmother Käthe-restored.jpg"));
    QVERIFY(QFile::exists(json["output"].toString()));
    QCOMPARE(bytes(photo), before);
    const QJsonObject face = json["faces"].toArray()[0].toObject();
    QCOMPARE(face["restored"].toBool(), true);
    for (const char* key : {"id", "restored", "reason", "method", "steps", "identity", "sharpness", "seed", "starts",
                            "likeness", "params"})
        QVERIFY2(face.contains(key), key);
    for (const char* key : {"photo", "output", "ms", "device", "precision"})
        QVERIFY2(json.contains(key), key);
}

void TestCli::sameCommandSameBytes()
{
    const QString photo = copySample("twice.jpg");
    for (const char* ending : {"png", "jpg", "tif", "webp"}) {
        const QString one = path(QString("one.%1").arg(ending)), two = path(QString("two.%1").arg(ending));
        QCOMPARE(run({"restore", photo, "--bundle", m_bundle, "-o", one, "--seed", "5"}).status, 0);
        QCOMPARE(run({"restore", photo, "--bundle", m_bundle, "-o", two, "--seed", "5"}).status, 0);
        QVERIFY(!bytes(one).isEmpty());
        QVERIFY2(bytes(one) == bytes(two), ending);
    }
}

void TestCli::existingOutputNeedsOverwrite()
{
    const QString photo = copySample("present.jpg"), output = path("present.png");
    QFile old(output);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("precious");
    old.close();
    QCOMPARE(run({"restore", photo, "--bundle", m_bundle, "-o", output}).status, 1);
    QCOMPARE(bytes(output), QByteArray("precious"));
    QCOMPARE(run({"restore", photo, "--bundle", m_bundle, "-o", output, "--overwrite"}).status, 0);
    QVERIFY(bytes(output).startsWith("\x89PNG"));
}

void TestCli::outputThatIsTheInputIsRefused()
{
    const QString photo = copySample("same.jpg");
    const QByteArray before = bytes(photo);
    const Run result = run({"restore", photo, "--bundle", m_bundle, "-o", photo, "--overwrite"});
    QCOMPARE(result.status, 1);
    QCOMPARE(bytes(photo), before);
}

void TestCli::brokenPhotosDoNotStopTheOthers()
{
    QVERIFY(QDir().mkpath(path("box")));
    copySample("box/b.jpg");
    copySample("box/c.jpg");
    QFile broken(path("box/a.jpg"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("this is no picture");
    broken.close();
    const Run result = run({"restore", path("box"), "--bundle", m_bundle, "--out-dir", path("done"), "--json"});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.out.trimmed().split('\n').size(), 2);
    QCOMPARE(result.err.trimmed().split('\n').size(), 1);
    QVERIFY(result.err.contains("a.jpg: "));
    QVERIFY(QFile::exists(path("done/b.jpg")) && QFile::exists(path("done/c.jpg"))
            && !QFile::exists(path("done/a.jpg")));
}

void TestCli::alignedCropKeepsItsSize()
{
    const QString photo = copySample("crop.jpg"); // 384 px square
    const Run result = run(
        {"restore", photo, "--aligned", "--bundle", m_bundle, "--out-dir", path("aligned"), "--format", "png"});
    QVERIFY2(result.status == 0, result.err);
    const auto in = readPhoto(photo.toStdString()), out = readPhoto(path("aligned/crop.png").toStdString());
    QVERIFY(in && out);
    QVERIFY(in->pixels.format() == out->pixels.format());
}

void TestCli::comparisonIsWritten()
{
    const QString photo = copySample("compared.jpg");
    const Run result = run(
        {"restore", photo, "--bundle", m_bundle, "-o", path("after.jpg"), "--compare", path("both.png")});
    QVERIFY2(result.status == 0, result.err);
    const auto both = readPhoto(path("both.png").toStdString()), one = readPhoto(photo.toStdString());
    QVERIFY(both && one);
    QVERIFY(both->pixels.width() > 2 * one->pixels.width());
    QCOMPARE(both->pixels.height(), one->pixels.height());
}

void TestCli::builtInBundleIsSound()
{
    const Run result = run({"bundles", "verify", bundle::kBuiltInBundle});
    QVERIFY2(result.status == 0, result.err);
    const Run list = run({"bundles", "list", "--json"});
    QVERIFY(list.out.contains("builtin-256"));
    QVERIFY(list.out.contains("Apache-2.0"));
}

void TestCli::methodsRepeatAndDifferFromRecover_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("id");
    QTest::newRow("latent") << "latent"
                            << "latent";
    QTest::newRow("staged") << "staged"
                            << "staged";
    QTest::newRow("latent by its former name") << "refine"
                                               << "latent";
    QTest::newRow("staged by its former name") << "truncated"
                                               << "staged";
}

void TestCli::methodsRepeatAndDifferFromRecover()
{
    QFETCH(QString, method);
    QFETCH(QString, id);
    const QString photo = copySample("refine.jpg");
    const auto restore = [&](const QString& name, const QStringList& options) {
        return run(QStringList{"restore", photo, "--bundle", m_refineBundle, "-o", path(name), "--json", "--overwrite"}
                   + options);
    };
    const Run recovered = restore("recovered.png", {});
    const Run refined = restore("refined.png", {"--method", method, "--steps", "2", "--seed", "4"});
    const Run again = restore("again.png", {"--method", method, "--steps", "2", "--seed", "4"});
    for (const Run& result : {recovered, refined, again})
        QVERIFY2(result.status == 0, result.err);
    QCOMPARE(bytes(path("refined.png")), bytes(path("again.png")));
    QVERIFY(bytes(path("refined.png")) != bytes(path("recovered.png")));
    const QJsonObject face = refined.json()["faces"].toArray()[0].toObject();
    QCOMPARE(refined.err.contains("is called"), method != id); // who uses a former name is told the new one
    QCOMPARE(face["method"].toString(), id);
    QCOMPARE(face["steps"].toInt(), 2);
    QCOMPARE(face["identity"].toDouble(), 0.5);
    QVERIFY(face["likeness"].toObject()["photo"].isDouble());
    QCOMPARE(face["likeness"].toObject()["verdict"].toString(), QString("not_measured")); // the bundle does not tell
    for (const char* key : {"steps", "identity", "sharpness", "exact"})
        QVERIFY2(face["params"].toObject().contains(key), key);
    QCOMPARE(face["starts"].toArray().size(), id == "staged" ? 3 : 0); // of its stages
    QVERIFY(recovered.json()["faces"].toArray()[0].toObject()["likeness"].toObject()["photo"].isDouble());
    // A bundle that cannot do it says so, and nothing is written.
    const Run cannot = run({"restore", photo, "--bundle", m_bundle, "-o", path("cannot.png"), "--method", method});
    QCOMPARE(cannot.status, 1);
    QVERIFY(!cannot.err.isEmpty() && !QFile::exists(path("cannot.png")));
}

void TestCli::referencesAreRead()
{
    const QString photo = copySample("referenced.jpg");
    const Run helped = run(
        {"restore", photo, "--bundle", m_refineBundle, "-o", path("helped.png"), "--reference", photo, "--json"});
    QVERIFY2(helped.status == 0, helped.err);
    QVERIFY(helped.json()["faces"].toArray()[0].toObject()["likeness"].toObject()["references"].isDouble());
    const Run missing = run(
        {"restore", photo, "--bundle", m_refineBundle, "-o", path("missing.png"), "--reference", "/no/such/photo.jpg"});
    QCOMPARE(missing.status, 1);
    QVERIFY(!QFile::exists(path("missing.png")));
}

void TestCli::sweepAndUncertaintyMakePictures()
{
    const QString photo = copySample("explored.jpg");
    const Run swept = run({"sweep", photo, "--bundle", m_refineBundle, "-o", path("sweep.png"), "--steps", "0,1,2",
                           "--identity", "0,1", "--json"});
    QVERIFY2(swept.status == 0, swept.err);
    QCOMPARE(swept.json()["cells"].toArray().size(), 6);
    const auto sheet = readPhoto(path("sweep.png").toStdString());
    QVERIFY(sheet);
    QVERIFY(sheet->pixels.width() > 4 * 256 && sheet->pixels.height() > 2 * 256);
    const Run mapped = run({"uncertainty", photo, "--bundle", m_refineBundle, "-o", path("map.png"), "--steps", "2",
                            "--seeds", "2", "--json"});
    QVERIFY2(mapped.status == 0, mapped.err);
    QVERIFY(mapped.json()["faces"].toArray()[0].toObject()["mean_deviation"].toDouble() > 0);
    const auto map = readPhoto(path("map.png").toStdString()), source = readPhoto(photo.toStdString());
    QVERIFY(map && source);
    QCOMPARE(map->pixels.width(), source->pixels.width());
    QVERIFY(map->pixels.height() > source->pixels.height()); // the legend
}

void TestCli::interruptEndsWithinASecond()
{
    QVERIFY(QDir().mkpath(path("many")));
    for (int i = 0; i < 60; ++i)
        copySample(QString("many/%1.jpg").arg(i));
    QProcess process;
    process.start(HEIRLOOM_CLI, {"restore", path("many"), "--bundle", m_bundle, "--out-dir", path("stopped")});
    QVERIFY(process.waitForReadyRead(60'000)); // the first photo is done
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(10'000)); // how fast it is belongs into a benchmark; here it must end, and soundly
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const QStringList results = QDir(path("stopped")).entryList(QDir::Files | QDir::Hidden);
    QVERIFY(!results.isEmpty() && results.size() < 60);
    for (const QString& name : results)
        QVERIFY2(readPhoto(path("stopped/" + name).toStdString()).ok(), qPrintable(name));
}

HEIRLOOM_GUILESS_TEST(TestCli)
#include "tst_cli.moc"
