// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/weight_line.h"
#include "tests/support/test_main.h"
#include "tests/support/tiny_bundle.h"

#include <fstream>
#include <limits>

#include <sys/stat.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using namespace heirloom::bundle;

class TestBundle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importAndLoad();
    void importReplacesARole();
    void strictLoadingReportsEverything();
    void aSmallerNetworkMayBegin();
    void strictLoadingRefusesNotFinite_data();
    void strictLoadingRefusesNotFinite();
    void weightsOnALine_data();
    void weightsOnALine();
    void changedFileIsRefused();
    void missingFileIsReported();
    void badManifests_data();
    void badManifests();
    void pipesAreNoFiles_data();
    void pipesAreNoFiles();
    void unknownNameIsReported();
    void importRefusesForeignWeights();
    void importKeepsTheResolution();

private:
    std::filesystem::path m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBundle::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->path().toStdString();
    QVERIFY(test::writeTinyBundle(m_path));
}

void TestBundle::importAndLoad()
{
    const auto bundle = findBundle(m_path.string());
    QVERIFY(bundle);
    QVERIFY(bundle->verify());
    QCOMPARE(bundle->manifest().resolution, 256);
    const NetworkEntry* entry = bundle->manifest().find("identity_recovery");
    QVERIFY(entry);
    QCOMPARE(entry->dtype, std::string("F16"));
    QCOMPARE(entry->config.at("widths"), (std::vector<std::int64_t>{16, 16}));
    const auto weights = bundle->weights("identity_recovery");
    QVERIFY(weights);
    nn::IdentityRecoveryNetwork network(nn::IdentityRecoveryConfig::fromShapes(shapesOf(*weights)));
    QVERIFY(loadStrict(*network, *weights));
    auto original = test::tinyNetwork();
    const at::Tensor face = at::rand({1, 3, 256, 256}) * 2 - 1;
    QVERIFY(at::allclose(network->forward(face), original->forward(face), 1e-2, 1e-2));
}

void TestBundle::importReplacesARole()
{
    QVERIFY(test::writeTinyBundle(m_path, test::tinyNetwork(true)));
    const auto bundle = Bundle::open(m_path);
    QVERIFY(bundle);
    QCOMPARE(bundle->manifest().networks.size(), std::size_t(1));
    QVERIFY(bundle->verify());
}

void TestBundle::strictLoadingReportsEverything()
{
    auto network = test::tinyNetwork();
    const at::Tensor before = network->parameters().front().clone();
    WeightMap weights = weightsOf(*network);
    for (auto& [name, tensor] : weights)
        tensor = at::zeros_like(tensor);
    weights.erase("head.bias");
    weights["stem.bias"] = at::zeros({5});
    weights["stranger"] = at::zeros({1});
    const Status status = loadStrict(*network, weights);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::ModelInvalid);
    for (const char* part : {"missing: head.bias", "wrong shape: stem.bias", "unexpected: stranger"})
        QVERIFY2(status.error().detail.find(part) != std::string::npos, part);
    QVERIFY(at::equal(network->parameters().front(), before));
}

void TestBundle::aSmallerNetworkMayBegin()
{
    auto network = test::tinyNetwork();
    const at::Tensor kept = network->named_parameters()["head.bias"].clone();
    WeightMap weights;
    for (const auto& [name, tensor] : weightsOf(*network))
        weights.emplace(name, at::full_like(tensor, 0.5));
    weights.erase("head.bias");
    QVERIFY(!loadStrict(*network, weights));
    QVERIFY(loadGrown(*network, weights));
    QVERIFY(at::equal(network->named_parameters()["stem.bias"], weights.at("stem.bias")));
    QVERIFY(at::equal(network->named_parameters()["head.bias"], kept));
    weights["stranger"] = at::zeros({1});
    QVERIFY(!loadGrown(*network, weights));
}

void TestBundle::strictLoadingRefusesNotFinite_data()
{
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("last");
    QTest::addColumn<bool>("taken");
    const double infinite = std::numeric_limits<double>::infinity(), huge = std::numeric_limits<float>::max();
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 0.0 << false;
    QTest::newRow("infinite") << infinite << 0.0 << false;
    QTest::newRow("infinite both ways") << infinite << -infinite << false;
    QTest::newRow("only the sum is infinite") << huge << huge << true;
    QTest::newRow("plain") << 0.5 << -0.25 << true;
}

void TestBundle::strictLoadingRefusesNotFinite()
{
    QFETCH(double, first);
    QFETCH(double, last);
    auto network = test::tinyNetwork();
    WeightMap weights = weightsOf(*network);
    at::Tensor bias = at::zeros({48});
    bias[0] = first;
    bias[47] = last;
    weights["head.bias"] = bias;
    QTEST(loadStrict(*network, weights).ok(), "taken");
}

void TestBundle::weightsOnALine_data()
{
    QTest::addColumn<double>("share");
    for (const double share : {0.0, 0.5, 1.0, 1.25})
        QTest::addRow("%g", share) << share;
}

void TestBundle::weightsOnALine()
{
    QFETCH(double, share);
    // "rounded" differs by what bfloat16 does to it.
    const at::Tensor rounded = at::linspace(0.1, 2, 20);
    const WeightMap from{{"a", at::full({2, 3}, 4.0, at::kHalf)}, {"rounded", rounded.to(at::kBFloat16)}},
        to{{"a", at::full({2, 3}, 6.0)}, {"rounded", rounded}};
    const auto between = onLine(from, to, share);
    QVERIFY(between);
    QCOMPARE(between->size(), std::size_t(2));
    QVERIFY(at::allclose(between->at("a"), at::full({2, 3}, 4 + 2 * share)));
    QVERIFY(at::equal(between->at("rounded"), rounded));
    QCOMPARE(onLine(from, {{"a", at::zeros({2, 3})}}, share).error().code, ErrorCode::ModelInvalid);
    QCOMPARE(onLine(from, {{"a", at::zeros({3, 2})}, {"rounded", rounded}}, share).error().code,
             ErrorCode::ModelInvalid);
}

void TestBundle::changedFileIsRefused()
{
    const auto file = m_path / "identity_recovery.safetensors";
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(-1, std::ios::end);
    stream.put('\x55');
    stream.close();
    const auto bundle = Bundle::open(m_path);
    QVERIFY(bundle);
    QVERIFY(!bundle->verify());
    QCOMPARE(bundle->verify().error().code, ErrorCode::ModelInvalid);
}

void TestBundle::missingFileIsReported()
{
    std::filesystem::remove(m_path / "identity_recovery.safetensors");
    const auto bundle = Bundle::open(m_path);
    QVERIFY(bundle);
    QCOMPARE(bundle->verify().error().code, ErrorCode::NotFound);
    QCOMPARE(bundle->weights("no such role").error().code, ErrorCode::NotFound);
}

void TestBundle::badManifests_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("a number") << QByteArray("3");
    QTest::newRow("another format") << QByteArray(
        R"({"format":99,"name":"a","version":"1","licence":"x","resolution":256,"networks":{}})");
    QTest::newRow("no networks") << QByteArray(
        R"({"format":1,"name":"a","version":"1","licence":"x","resolution":256})");
    QTest::newRow("file outside the folder") << QByteArray(
        R"({"format":1,"name":"a","version":"1","licence":"x","resolution":256,"networks":{"a":{"file":"../../etc/passwd","sha256":"","dtype":"F16","parameters":1,"config":{}}}})");
    QTest::newRow("file is a number") << QByteArray(
        R"({"format":1,"name":"a","version":"1","licence":"x","resolution":256,"networks":{"a":{"file":1,"sha256":"","dtype":"F16","parameters":1,"config":{}}}})");
    for (const char* resolution : {"-1", "0", "250", "1000000000", "99999999999999999999", "\"256\""}) {
        QTest::addRow("a resolution of %s", resolution)
            << QByteArray(R"({"format":1,"name":"a","version":"1","licence":"x","networks":{},"resolution":)")
                   .append(resolution)
                   .append('}');
    }
    for (const char* numbers :
         {R"("parameters":1,"config":{"widths":[1000000000]})", R"("parameters":1,"config":{"widths":[-16]})",
          R"("parameters":0,"config":{})", R"("parameters":9000000000000,"config":{})"}) {
        QTest::addRow("a network with %s", numbers)
            << QByteArray(
                   R"({"format":1,"name":"a","version":"1","licence":"x","resolution":256,"networks":{"a":{"file":"a.safetensors","sha256":"","dtype":"F16",)")
                   .append(numbers)
                   .append("}}}");
    }
}

void TestBundle::badManifests()
{
    QFETCH(QByteArray, text);
    QFile file(QString::fromStdString((m_path / "manifest.json").string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto bundle = Bundle::open(m_path);
    QVERIFY(!bundle);
    QCOMPARE(bundle.error().code, ErrorCode::ModelInvalid);
}

void TestBundle::pipesAreNoFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the manifest") << "manifest.json";
    QTest::newRow("a network") << "identity_recovery.safetensors";
}

/// Who opens a pipe that nobody writes to waits for ever.
void TestBundle::pipesAreNoFiles()
{
    QFETCH(QString, name);
    const std::filesystem::path file = m_path / name.toStdString();
    std::filesystem::remove(file);
    QCOMPARE(::mkfifo(file.c_str(), 0600), 0);
    const auto bundle = Bundle::open(m_path);
    QCOMPARE(bundle ? bundle->verify().error().code : bundle.error().code, ErrorCode::NotFound);
    QVERIFY(!readSafetensors(file));
}

void TestBundle::unknownNameIsReported()
{
    QCOMPARE(findBundle("no-such-bundle").error().code, ErrorCode::NotFound);
    QCOMPARE(findBundle("../../etc").error().code, ErrorCode::NotFound);
}

void TestBundle::importRefusesForeignWeights()
{
    const auto file = m_path / "foreign.safetensors";
    QVERIFY(writeSafetensors(file, {{"conv.weight", at::zeros({1})}}));
    const std::string before = findBundle(m_path.string())->manifest().networks.front().sha256;
    QCOMPARE(importNetwork(file, m_path, {"identity_recovery", {}, {}, {}}).error().code, ErrorCode::ModelInvalid);
    QCOMPARE(importNetwork(file, m_path, {"unknown role", {}, {}, {}}).error().code, ErrorCode::ModelInvalid);
    QCOMPARE(findBundle(m_path.string())->manifest().networks.front().sha256, before);
}

void TestBundle::importKeepsTheResolution()
{
    const auto file = m_path / "other.safetensors", own = m_path / "own";
    QVERIFY(writeSafetensors(file, weightsOf(*test::tinyNetwork())));
    ImportOptions options{"identity_recovery", {}, {}, {}};
    QVERIFY(importNetwork(file, own, options));
    QCOMPARE(Bundle::open(own)->manifest().resolution, 256);
    options.resolution = 512;
    QVERIFY(importNetwork(file, own, options));
    options.resolution = 0;
    QVERIFY(importNetwork(file, own, options));
    QCOMPARE(Bundle::open(own)->manifest().resolution, 512);
}

HEIRLOOM_GUILESS_TEST(TestBundle)
#include "tst_bundle.moc"
