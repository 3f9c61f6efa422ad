// SPDX-License-Identifier: Apache-2.0
#include "engine/core/torch.h"
#include "engine/nn/vqgan.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace heirloom::nn;

class TestVqgan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quantiserFindsTheNearestCode();
    void quantiserIsIdempotent();
    void quantiserRefusesUnevenGroups();
    void shapes_data();
    void shapes();
    void unitsAreThoseOfTheBuffers();
    void configFromShapes();
    void bfloat16IsClose();
    void everyParameterLearns();
    void builtInSize();
};

namespace {

const VqganConfig kTinyVqgan{4, {16, 24}, {1, 1}, 8, 8, 2, 32};

Vqgan randomNetwork()
{
    torch::manual_seed(4);
    Vqgan network(kTinyVqgan);
    at::NoGradGuard noGradient;
    for (at::Tensor& parameter : network->parameters())
        parameter.add_(at::randn_like(parameter) * 0.05);
    return network;
}

std::map<std::string, Shape> shapesOf(const Vqgan& network)
{
    std::map<std::string, Shape> shapes;
    for (const auto& item : network->named_parameters())
        shapes[item.key()] = item.value().sizes().vec();
    for (const auto& item : network->named_buffers())
        shapes[item.key()] = item.value().sizes().vec();
    return shapes;
}

} // namespace

void TestVqgan::quantiserFindsTheNearestCode()
{
    torch::manual_seed(1);
    GroupedQuantiser quantiser(8, 2, 16);
    const at::Tensor latent = at::randn({2, 8, 3, 5});
    const at::Tensor indices = quantiser->indices(latent), quantised = quantiser->lookUp(indices);
    QVERIFY(indices.sizes() == at::IntArrayRef({2, 2, 3, 5}));
    QVERIFY(quantised.sizes() == latent.sizes());
    for (std::int64_t n = 0; n < 2; ++n) {
        for (std::int64_t group = 0; group < 2; ++group) {
            for (std::int64_t y = 0; y < 3; ++y) {
                for (std::int64_t x = 0; x < 5; ++x) {
                    const at::Tensor point = latent[n].slice(0, 4 * group, 4 * group + 4).select(1, y).select(1, x);
                    const at::Tensor distances = (quantiser->codebook[group] - point).square().sum(1);
                    const auto chosen = indices[n][group][y][x].item<std::int64_t>();
                    QCOMPARE(distances[chosen].item<float>(), distances.min().item<float>());
                    QVERIFY(at::equal(quantised[n].slice(0, 4 * group, 4 * group + 4).select(1, y).select(1, x),
                                      quantiser->codebook[group][chosen]));
                }
            }
        }
    }
}

void TestVqgan::quantiserIsIdempotent()
{
    torch::manual_seed(2);
    GroupedQuantiser quantiser(16, 4, 64);
    const at::Tensor indices = quantiser->indices(at::randn({1, 16, 8, 8}).contiguous(at::MemoryFormat::ChannelsLast));
    QVERIFY(at::equal(quantiser->indices(quantiser->lookUp(indices)), indices));
}

void TestVqgan::quantiserRefusesUnevenGroups()
{
    QVERIFY_EXCEPTION_THROWN(GroupedQuantiser(16, 3, 8), std::invalid_argument);
}

void TestVqgan::shapes_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("width");
    QTest::newRow("crop") << 256 << 256;
    QTest::newRow("window") << 128 << 128;
    QTest::newRow("not square") << 64 << 40;
}

void TestVqgan::shapes()
{
    QFETCH(int, height);
    QFETCH(int, width);
    auto network = randomNetwork();
    at::NoGradGuard noGradient;
    const at::Tensor latent = network->encode(at::rand({2, 3, height, width}) * 2 - 1);
    QVERIFY(latent.sizes() == at::IntArrayRef({2, 8, height / 8, width / 8}));
    const at::Tensor picture = network->decode(network->quantise(latent));
    QVERIFY(picture.sizes() == at::IntArrayRef({2, 3, height, width}));
    QVERIFY(picture.std().item<double>() > 0);
}

// The buffers change the units of latents and nothing else.
void TestVqgan::unitsAreThoseOfTheBuffers()
{
    auto network = randomNetwork();
    at::NoGradGuard noGradient;
    const at::Tensor picture = at::rand({1, 3, 64, 64}) * 2 - 1;
    const at::Tensor raw = network->encode(picture), codes = network->codes(raw);
    const at::Tensor decoded = network->decode(network->quantise(raw));
    network->mean.copy_(raw.mean({0, 2, 3}));
    network->deviation.copy_(raw.std({0, 2, 3}));
    const at::Tensor latent = network->encode(picture);
    QVERIFY(at::allclose(latent.mean({0, 2, 3}), at::zeros({8}), 0, 1e-4));
    QVERIFY(at::allclose(latent.std({0, 2, 3}), at::ones({8}), 1e-3, 0));
    QVERIFY(at::equal(network->codes(latent), codes));
    QVERIFY(at::allclose(network->decode(network->quantise(latent)), decoded, 1e-3, 1e-4));
}

void TestVqgan::configFromShapes()
{
    const auto read = VqganConfig::fromShapes(shapesOf(randomNetwork()));
    QCOMPARE(read.unshuffle, kTinyVqgan.unshuffle);
    QCOMPARE(read.widths, kTinyVqgan.widths);
    QCOMPARE(read.blocks, kTinyVqgan.blocks);
    QCOMPARE(read.outputWidth, kTinyVqgan.outputWidth);
    QCOMPARE(read.latent, kTinyVqgan.latent);
    QCOMPARE(read.groups, kTinyVqgan.groups);
    QCOMPARE(read.codes, kTinyVqgan.codes);
    QVERIFY_EXCEPTION_THROWN(VqganConfig::fromShapes({}), std::invalid_argument);
}

void TestVqgan::bfloat16IsClose()
{
    auto network = randomNetwork();
    at::NoGradGuard noGradient;
    const at::Tensor picture = at::rand({1, 3, 64, 64}) * 2 - 1, latent = network->encode(picture),
                     decoded = network->decode(latent);
    for (at::Tensor& parameter : network->parameters())
        parameter.set_data(parameter.detach().to(at::kBFloat16));
    const at::Tensor rounded = network->encode(picture);
    QCOMPARE(rounded.scalar_type(), at::kFloat);
    QVERIFY((rounded - latent).abs().max().item<double>() < 0.05 * latent.abs().max().item<double>());
    QVERIFY((network->decode(latent) - decoded).abs().max().item<double>() < 0.05 * decoded.abs().max().item<double>());
}

void TestVqgan::everyParameterLearns()
{
    auto network = randomNetwork();
    const at::Tensor picture = at::rand({2, 3, 64, 64});
    (network->decode(network->encode(picture)) - picture).square().mean().backward();
    for (const auto& item : network->named_parameters())
        QVERIFY2(item.value().grad().defined() && item.value().grad().abs().sum().item<double>() > 0,
                 item.key().c_str());
}

void TestVqgan::builtInSize()
{
    const Vqgan network;
    std::int64_t parameters = 0;
    for (const at::Tensor& parameter : network->parameters())
        parameters += parameter.numel();
    QVERIFY2(parameters < 5'500'000, qPrintable(QString::number(parameters)));
}

HEIRLOOM_APPLESS_TEST(TestVqgan)
#include "tst_vqgan.moc"
