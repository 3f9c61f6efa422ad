// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/nn/identity_recovery_network.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace heirloom::nn;

class TestIdentityRecoveryNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void untrainedNetworkReturnsItsInput();
    void builtInSize();
    void configFromShapes();
    void configRefusesOtherShapes();
    void grownNetworkBeginsAsTheSmallerOne();
    void batchesAreIndependent();
    void bfloat16IsClose();
    void everyParameterLearns();
};

namespace {

IdentityRecoveryNetwork randomNetwork(const IdentityRecoveryConfig& config)
{
    torch::manual_seed(11);
    IdentityRecoveryNetwork network(config);
    at::NoGradGuard noGradient;
    for (at::Tensor& parameter : network->parameters())
        parameter.copy_(at::randn_like(parameter) * 0.05);
    return network;
}

std::map<std::string, std::vector<std::int64_t>> shapesOf(const IdentityRecoveryNetwork& network)
{
    std::map<std::string, std::vector<std::int64_t>> shapes;
    for (const auto& item : network->named_parameters())
        shapes[item.key()] = item.value().sizes().vec();
    return shapes;
}

const IdentityRecoveryConfig kTiny{4, {8, 12}, {1, 2}, 6, 1, {0, 0}};
const IdentityRecoveryConfig kWhole{4, {8, 12, 32}, {1, 2, 1},
                                    6, 1,           {0, 0, 16}}; ///< kTiny with a level that sees the whole face

} // namespace

void TestIdentityRecoveryNetwork::shapes_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("width");
    QTest::newRow("one crop") << 1 << 256 << 256;
    QTest::newRow("three windows") << 3 << 64 << 64;
    QTest::newRow("not square") << 1 << 64 << 96;
}

void TestIdentityRecoveryNetwork::shapes()
{
    QFETCH(int, count);
    QFETCH(int, height);
    QFETCH(int, width);
    auto network = randomNetwork(kTiny);
    const at::Tensor face = at::rand({count, 3, height, width});
    const at::Tensor restored = network->forward(face);
    QVERIFY(restored.sizes() == face.sizes());
    QCOMPARE(restored.scalar_type(), at::kFloat);
    QVERIFY(!at::allclose(restored, face));
}

void TestIdentityRecoveryNetwork::untrainedNetworkReturnsItsInput()
{
    IdentityRecoveryNetwork network(kTiny);
    const at::Tensor face = at::rand({2, 3, 64, 64}) * 2 - 1;
    QVERIFY(at::equal(network->forward(face), face));
}

void TestIdentityRecoveryNetwork::builtInSize()
{
    const IdentityRecoveryNetwork network;
    std::int64_t parameters = 0;
    for (const at::Tensor& parameter : network->parameters())
        parameters += parameter.numel();
    QCOMPARE(parameters, std::int64_t(8'543'071));
}

void TestIdentityRecoveryNetwork::configFromShapes()
{
    for (const IdentityRecoveryConfig& config : {kTiny, kWhole, IdentityRecoveryConfig{2, {8}, {3}, 4, 0, {0}},
                                                 IdentityRecoveryConfig{4, {8, 16, 24}, {0, 1, 2}, 8, 2, {0, 0, 0}}}) {
        const auto read = IdentityRecoveryConfig::fromShapes(shapesOf(IdentityRecoveryNetwork(config)));
        QCOMPARE(read.unshuffle, config.unshuffle);
        QCOMPARE(read.widths, config.widths);
        QCOMPARE(read.blocks, config.blocks);
        QCOMPARE(read.context, config.context);
        QCOMPARE(read.contextLevel, config.contextLevel);
        QCOMPARE(read.attention, config.attention);
    }
}

void TestIdentityRecoveryNetwork::configRefusesOtherShapes()
{
    QVERIFY_EXCEPTION_THROWN(IdentityRecoveryConfig::fromShapes({}), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(IdentityRecoveryConfig::fromShapes({{"stem.weight", {4}}}), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(IdentityRecoveryNetwork(IdentityRecoveryConfig{4, {8, 8}, {1}, 8, 1, {0, 0}}),
                             std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(IdentityRecoveryNetwork(IdentityRecoveryConfig{4, {8, 8}, {1, 1}, 8, 1, {0}}),
                             std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(IdentityRecoveryNetwork(IdentityRecoveryConfig{4, {8, 8}, {1, 1}, 8, 0, {0, 0}}),
                             std::invalid_argument);
    auto shapes = shapesOf(IdentityRecoveryNetwork(kTiny));
    shapes["context.gather.weight"][1] = 9; // a width that no level has
    QVERIFY_EXCEPTION_THROWN(IdentityRecoveryConfig::fromShapes(shapes), std::invalid_argument);
}

void TestIdentityRecoveryNetwork::grownNetworkBeginsAsTheSmallerOne()
{
    auto small = randomNetwork(kTiny);
    IdentityRecoveryNetwork grown(kWhole);
    at::NoGradGuard noGradient;
    auto targets = grown->named_parameters();
    for (const auto& item : small->named_parameters())
        targets[item.key()].copy_(item.value());
    const at::Tensor face = at::rand({2, 3, 64, 64}) * 2 - 1;
    QVERIFY(at::allclose(grown->forward(face), small->forward(face), 1e-5, 1e-6));
    // And what is new is in use: it answers, once it says anything.
    targets["grow1.conv.weight"].fill_(0.1);
    targets["attention2.out.weight"].fill_(0.1);
    QVERIFY(!at::allclose(grown->forward(face), small->forward(face), 1e-3, 1e-3));
}

void TestIdentityRecoveryNetwork::batchesAreIndependent()
{
    auto network = randomNetwork(kWhole);
    const at::Tensor faces = at::rand({3, 3, 64, 64});
    const at::Tensor together = network->forward(faces);
    for (std::int64_t i = 0; i < 3; ++i)
        QVERIFY(at::allclose(network->forward(faces.slice(0, i, i + 1)), together.slice(0, i, i + 1), 1e-4, 1e-5));
}

void TestIdentityRecoveryNetwork::bfloat16IsClose()
{
    auto network = randomNetwork(kTiny);
    const at::Tensor face = at::rand({1, 3, 64, 64}) * 2 - 1;
    const at::Tensor exact = network->forward(face);
    for (at::Tensor& parameter : network->parameters())
        parameter.set_data(parameter.detach().to(at::kBFloat16));
    const at::Tensor rounded = network->forward(face);
    QCOMPARE(rounded.scalar_type(), at::kFloat);
    // Only the change is rounded: the error is far below what rounding the face itself to bfloat16 would give.
    const double error = (rounded - exact).abs().max().item<double>(),
                 change = (exact - face).abs().max().item<double>();
    QVERIFY2(error < 0.03 * change, qPrintable(QStringLiteral("%1 of %2").arg(error).arg(change)));
}

void TestIdentityRecoveryNetwork::everyParameterLearns()
{
    auto network = randomNetwork(kWhole);
    const at::Tensor face = at::rand({2, 3, 64, 64});
    (network->forward(face) - 1).square().mean().backward();
    for (const auto& item : network->named_parameters())
        QVERIFY2(item.value().grad().defined() && item.value().grad().abs().sum().item<double>() > 0,
                 item.key().c_str());
}

HEIRLOOM_APPLESS_TEST(TestIdentityRecoveryNetwork)
#include "tst_identity_recovery_network.moc"
