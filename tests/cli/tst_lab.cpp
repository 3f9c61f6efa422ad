// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/safetensors.h"
#include "engine/bundle/strict_loading.h"
#include "engine/nn/face_detector_network.h"
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

/// The program that trains and measures.
class TestLab : public QObject, private test::CliFolder {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void trainEvaluateAndImport();
    void trainsPixelNetworks_data();
    void trainsPixelNetworks();
    void methodsAreCompared();
    void truncationIsStudied();
    void referencesAreEvaluated();
    void detectorsAreEvaluated();

private:
    QString crops();

    QString m_bundle, m_refineBundle;
};

/// A folder with one crop, made when it is first asked for.
QString TestLab::crops()
{
    if (!QDir(path("one")).exists())
        run({"prepare", copySample("one.jpg"), "-o", path("one"), "--min-eyes", "20", "--max-blur", "1"});
    return path("one");
}

void TestLab::initTestCase()
{
    m_bundle = path("bundle");
    QVERIFY(test::writeTinyBundle(m_bundle.toStdString()));
    m_refineBundle = path("refine-bundle");
    QVERIFY(test::writeTinyRefineBundle(m_refineBundle.toStdString()));
    QVERIFY(test::addTinyPixelNetworks(m_refineBundle.toStdString()));
}

void TestLab::trainEvaluateAndImport()
{
    const QString photo = copySample("portrait.jpg");
    const Run prepared = run({"prepare", photo, "-o", path("crops"), "--min-eyes", "20", "--max-blur", "1", "--pack",
                              path("crops.safetensors")});
    QVERIFY2(prepared.status == 0, prepared.err);
    QCOMPARE(QDir(path("crops/256")).entryList(QDir::Files).size(), 1);
    const Run trained = run({"train", "irn", "--data", path("crops.safetensors"), "--out", path("run"), "--samples",
                             "2", "--batch", "1", "--window", "64", "--threads", "2"});
    QVERIFY2(trained.status == 0, trained.err);
    const Run judged = run({"train", "irn", "--data", path("crops.safetensors"), "--out", path("judged"), "--samples",
                            "1", "--batch", "1", "--identity", "1", "--threads", "2"});
    QVERIFY2(judged.status == 0, judged.err);
    const Run imported = run({"bundles", "import", path("run/weights.safetensors"), "--as", "identity_recovery",
                              "--into", path("mine"), "--name", "Mine"});
    QVERIFY2(imported.status == 0, imported.err);
    const Run evaluated = run({"evaluate", "--data", path("crops"), "--bundle", path("mine"), "--json"});
    QVERIFY2(evaluated.status == 0, evaluated.err);
    const QJsonObject json = evaluated.json();
    QCOMPARE(json["method"].toString(), QString("recover"));
    const QJsonObject face = json["faces"].toArray()[0].toObject();
    for (const char* key : {"file", "psnr_in", "psnr_out", "ssim_in", "ssim_out", "identity_in", "identity_out",
                            "niqe_in", "niqe_out", "detail"})
        QVERIFY2(face.contains(key), key);
    QVERIFY(std::abs(json["mean"].toObject()["psnr_out"].toDouble() - json["mean"].toObject()["psnr_in"].toDouble())
            < 3);
}

void TestLab::trainsPixelNetworks_data()
{
    QTest::addColumn<QString>("network");
    for (const char* network : {"irm128", "irm256", "tem"})
        QTest::newRow(network) << network;
}

void TestLab::trainsPixelNetworks()
{
    QFETCH(QString, network);
    const Run trained = run({"train", network, "--data", crops(), "--bundle", m_bundle, "--out", path(network),
                             "--samples", "2", "--batch", "2", "--window", "32", "--threads", "2"});
    QVERIFY2(trained.status == 0, trained.err);
    const Run imported = run({"bundles", "import", path(network + "/weights.safetensors"), "--as", network, "--into",
                              path("pixels"), "--set", "truncated_t3=0.05"});
    QVERIFY2(imported.status == 0, imported.err);
    QVERIFY(bytes(path("pixels/manifest.json")).contains(network.toUtf8()));
    QVERIFY(bytes(path("pixels/manifest.json")).contains("truncated_t3"));
}

void TestLab::methodsAreCompared()
{
    const Run compared = run({"evaluate", "--data", crops(), "--bundle", m_refineBundle, "--compare", "--steps", "1",
                              "--identity", "0", "--sheet", path("compared.png"), "--json"});
    QVERIFY2(compared.status == 0, compared.err);
    const QJsonArray methods = compared.json()["methods"].toArray();
    QStringList names;
    for (const auto& method : methods) {
        names << method.toObject()["method"].toString();
        QVERIFY(method.toObject()["ms"].toDouble() > 0);
        QVERIFY(method.toObject()["mean"].toObject()["psnr_out"].isDouble());
    }
    QCOMPARE(names, (QStringList{"recover", "latent", "staged"}));
    // A bundle is asked only for what it can do.
    const Run one = run({"evaluate", "--data", crops(), "--bundle", m_bundle, "--compare", "--json"});
    QVERIFY2(one.status == 0, one.err);
    QCOMPARE(one.json()["methods"].toArray().size(), 1);
}

void TestLab::truncationIsStudied()
{
    const Run studied = run({"evaluate", "--data", crops(), "--bundle", m_refineBundle, "--method", "staged",
                             "--identity", "0", "--count", "1", "--study", "truncation", "--plot",
                             path("truncation.svg"), "--json"});
    QVERIFY2(studied.status == 0, studied.err);
    const QJsonObject study = studied.json()["study"].toObject();
    QStringList lines;
    for (const auto& line : study["starts"].toObject()["lines"].toArray()) {
        lines << line.toObject()["name"].toString();
        const QJsonArray points = line.toObject()["points"].toArray();
        QVERIFY(points.size() > 3);
        QVERIFY(points[0].toObject()["start"].toDouble() < points[points.size() - 1].toObject()["start"].toDouble());
        QVERIFY(points[0].toObject()["ms"].toDouble() > 0);
    }
    QCOMPARE(lines, (QStringList{"cascade, from the recovered face", "cascade, from the degraded face",
                                 "one network, from the recovered face", "one network, from the degraded face"}));
    const QJsonArray texture = study["texture"].toObject()["lines"].toArray()[0].toObject()["points"].toArray();
    QCOMPARE(texture[0].toObject()["start"].toDouble(), 0.0); // off
    QVERIFY(texture[1].toObject()["psnr"].toDouble() != texture[0].toObject()["psnr"].toDouble());
    QVERIFY(bytes(path("truncation.svg")).contains("<polyline"));
}

void TestLab::referencesAreEvaluated()
{
    const QString photo = copySample("pair.jpg"), list = path("pairs.csv"), judge = path("judge.safetensors");
    QVERIFY(run({"prepare", photo, "-o", path("pair"), "--min-eyes", "20", "--max-blur", "1"}).status == 0);
    const QString crop = QDir(path("pair/256")).entryList(QDir::Files).value(0);
    QFile file(list);
    QVERIFY(!crop.isEmpty() && file.open(QIODevice::WriteOnly));
    file.write(QString("reference,face\npair/256/%1,pair/256/%1\n").arg(crop).toUtf8());
    file.close();
    nn::FaceRecognitionDensenet recogniser;
    QVERIFY(bundle::writeSafetensors(judge.toStdString(), bundle::weightsOf(*recogniser)));
    const QStringList command{"evaluate", "--references", list,      "--bundle", m_refineBundle,
                              "--method", "latent",       "--steps", "2",        "--identity",
                              "1",        "--json"};
    const Run result = run(command + QStringList{"--recogniser", judge});
    QVERIFY2(result.status == 0, result.err);
    const QJsonArray severities = result.json()["references"].toArray();
    QCOMPARE(severities.size(), 3);
    for (const auto& entry : severities) {
        QCOMPARE(entry.toObject()["faces"].toInt(), 1);
        for (const char* key : {"distance_in", "distance_alone", "distance_with_reference"})
            QVERIFY2(entry.toObject()[key].toDouble() > 0, key);
    }
    QCOMPARE(run(command).status, 2);
    QCOMPARE(
        run({"evaluate", "--references", path("none.csv"), "--recogniser", judge, "--bundle", m_refineBundle}).status,
        1);
}

/// The search that the program has and a network, beside each other.
void TestLab::detectorsAreEvaluated()
{
    const QString photo = copySample("found.jpg"), labels = path("labels.json"), weights = path("detector.safetensors");
    const QJsonArray box =
        run({"faces", "--json", "--detector", "hog", photo}).json()["faces"].toArray()[0].toObject()["box"].toArray();
    QCOMPARE(box.size(), 4);
    const QJsonObject there{{"box", box}, {"view", "frontal"}};
    const QJsonObject nowhere{{"box", QJsonArray{2, 2, 30, 30}}, {"view", "profile"}, {"covered", true}};
    QFile file(labels);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        QJsonDocument(QJsonArray{QJsonObject{{"file", "found.jpg"}, {"faces", QJsonArray{there, nowhere}}}}).toJson());
    file.close();
    nn::FaceDetectorNetwork network;
    QVERIFY(bundle::writeSafetensors(weights.toStdString(), bundle::weightsOf(*network)));
    const QStringList command{"evaluate", "detector", "--photos", m_folder.path(), "--labels", labels, "--json"};
    const Run both = run(command + QStringList{"--weights", weights, "--missed", path("missed")});
    QVERIFY2(both.status == 0, both.err);
    const QJsonObject hog = both.json()["hog"].toObject(), kinds = hog["kinds"].toObject();
    QCOMPARE(hog["faces"].toInt(), 2);
    QCOMPARE(hog["found"].toInt(), 1);
    QCOMPARE(hog["ghosts"].toInt(), 0);
    QCOMPARE(kinds["frontal"].toObject()["found"].toInt(), 1);
    QCOMPARE(kinds["profile"].toObject()["faces"].toInt(), 1);
    QCOMPARE(kinds["covered"].toObject()["found"].toInt(), 0);
    QCOMPARE(both.json()["network"].toObject()["faces"].toInt(), 2);
    QCOMPARE(QDir(path("missed/hog")).entryList(QDir::Files).size(), 1);
    QCOMPARE(run({"evaluate", "detector"}).status, 2);
    QCOMPARE(run(command + QStringList{"--min-confidence", "much"}).status, 2);
    QCOMPARE(run(command + QStringList{"--smallest", "-1"}).status, 2);
    QCOMPARE(run(command + QStringList{"--split", "none"}).status, 0); // the list names no split: all are meant
    QCOMPARE(run(command + QStringList{"--weights", photo}).status, 1);
    QCOMPARE(run({"evaluate", "detector", "--photos", path("none")}).status, 1);
}

HEIRLOOM_GUILESS_TEST(TestLab)
#include "tst_lab.moc"
