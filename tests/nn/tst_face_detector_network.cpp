// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/strict_loading.h"
#include "engine/core/torch.h"
#include "engine/nn/face_detector_network.h"
#include "tests/support/test_main.h"

#include <cmath>
#include <vector>

#include <QTest>

using namespace heirloom;
using nn::facesIn;

namespace {

/// Maps of a picture of 128 x 96 pixels in which no face is.
std::vector<at::Tensor> emptyMaps()
{
    std::vector<at::Tensor> maps;
    for (const std::int64_t stride : nn::FaceDetectorNetworkImpl::kStrides) {
        maps.push_back(at::zeros({1, nn::FaceDetectorNetworkImpl::kOutputs, 96 / stride, 128 / stride}));
        maps.back().select(1, 0).fill_(-10);
    }
    return maps;
}

/// Lets one place say: a face of so many strides in the middle of the cell, its points all there.
void say(std::vector<at::Tensor>& maps, std::size_t level, std::int64_t row, std::int64_t column, double logit,
         double wide, double high)
{
    at::Tensor cell = maps[level][0].select(1, row).select(1, column);
    cell[0] = logit;
    cell[3] = std::log(wide);
    cell[4] = std::log(high);
}

} // namespace

class TestFaceDetectorNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mapsCoverThePicture();
    void weightsTellTheShape();
    void otherShapesAreRefused();
    void placesBecomeFaces();
    void oneFaceIsToldOnce_data();
    void oneFaceIsToldOnce();
    void overlaps();
};

void TestFaceDetectorNetwork::mapsCoverThePicture()
{
    at::NoGradGuard noGradient;
    nn::FaceDetectorNetwork network;
    const auto maps = network->forward(at::zeros({2, 3, 96, 160}));
    QCOMPARE(maps.size(), std::size_t(3));
    for (std::size_t level = 0; level < maps.size(); ++level) {
        const std::int64_t stride = nn::FaceDetectorNetworkImpl::kStrides[level];
        QVERIFY((maps[level].sizes() == at::IntArrayRef{2, 15, 96 / stride, 160 / stride}));
        QVERIFY(at::sigmoid(maps[level].select(1, 0)).max().item<double>() < 0.2); // untrained, it sees nothing
    }
    std::int64_t values = 0;
    for (const auto& parameter : network->parameters())
        values += parameter.numel();
    QVERIFY2(values > 100'000 && values < 320'000, qPrintable(QString::number(values)));
    QVERIFY_EXCEPTION_THROWN(network->forward(at::zeros({1, 3, 100, 160})), std::exception);
}

void TestFaceDetectorNetwork::weightsTellTheShape()
{
    nn::FaceDetectorConfig config;
    config.stem = 8;
    config.widths = {8, 16, 24, 16};
    config.blocks = {0, 1, 2, 1};
    nn::FaceDetectorNetwork network(config);
    const auto weights = bundle::weightsOf(*network);
    const auto again = nn::FaceDetectorConfig::fromShapes(bundle::shapesOf(weights));
    QCOMPARE(again.stem, config.stem);
    QVERIFY(again.widths == config.widths && again.blocks == config.blocks);
    nn::FaceDetectorNetwork other(again);
    QVERIFY(bundle::loadStrict(*other, weights).ok());
}

void TestFaceDetectorNetwork::otherShapesAreRefused()
{
    QVERIFY_EXCEPTION_THROWN(nn::FaceDetectorConfig::fromShapes({}), std::invalid_argument);
    nn::FaceDetectorConfig config;
    config.widths = {8, 16, 24};
    QVERIFY_EXCEPTION_THROWN(nn::FaceDetectorNetwork{config}, std::invalid_argument);
}

void TestFaceDetectorNetwork::placesBecomeFaces()
{
    auto maps = emptyMaps();
    say(maps, 1, 2, 3, 3, 2, 4);
    at::Tensor cell = maps[1][0].select(1, 2).select(1, 3);
    cell[1] = 0.5;   // half a stride to the right
    cell[5] = -0.25; // of its size: its first point to the left
    const auto faces = facesIn(maps, 0, 0.5);
    QCOMPARE(faces.size(), std::size_t(1));
    // Cell 3 of stride 16 has its middle at 55.5, cell 2 at 39.5.
    const auto& box = faces[0].box;
    QVERIFY(std::abs(box[0] - (63.5 - 16)) < 1e-3 && std::abs(box[1] - (39.5 - 32)) < 1e-3);
    QVERIFY(std::abs(box[2] - 32) < 1e-3 && std::abs(box[3] - 64) < 1e-3);
    const double size = std::sqrt(32.0 * 64);
    QVERIFY(std::abs(faces[0].points[0][0] - (55.5 - 0.25 * size)) < 1e-3);
    QVERIFY(std::abs(faces[0].points[4][1] - 39.5) < 1e-3);
    QVERIFY(std::abs(faces[0].score - 1 / (1 + std::exp(-3.0))) < 1e-6);
    QVERIFY(facesIn(maps, 0, 0.99).empty());
}

void TestFaceDetectorNetwork::oneFaceIsToldOnce_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("column");
    QTest::addColumn<double>("side");
    QTest::addColumn<int>("faces");
    // Beside one of 48 pixels in cell 2, 2 of stride 16, which is surer.
    QTest::newRow("the next cell") << 1 << 3 << 3.0 << 1;
    QTest::newRow("another map") << 0 << 5 << 6.0 << 1;
    QTest::newRow("within it") << 0 << 5 << 2.0 << 1;
    QTest::newRow("somewhere else") << 1 << 6 << 3.0 << 2;
}

void TestFaceDetectorNetwork::oneFaceIsToldOnce()
{
    QFETCH(int, level);
    QFETCH(int, column);
    QFETCH(double, side);
    QFETCH(int, faces);
    auto maps = emptyMaps();
    say(maps, 1, 2, 2, 4, 3, 3);
    say(maps, static_cast<std::size_t>(level), level == 0 ? 5 : 2, column, 2, side, side);
    const auto found = facesIn(maps, 0, 0.5);
    QCOMPARE(static_cast<int>(found.size()), faces);
    QVERIFY(found[0].score > 0.95);
}

void TestFaceDetectorNetwork::overlaps()
{
    const auto half = nn::overlapOf({0, 0, 10, 10}, {5, 0, 10, 10});
    QVERIFY(std::abs(half.ofBoth - 1.0 / 3) < 1e-9 && std::abs(half.ofSmaller - 0.5) < 1e-9);
    const auto within = nn::overlapOf({0, 0, 10, 10}, {2, 2, 2, 2});
    QVERIFY(std::abs(within.ofBoth - 0.04) < 1e-9 && std::abs(within.ofSmaller - 1) < 1e-9);
    QCOMPARE(nn::overlapOf({0, 0, 10, 10}, {10, 0, 10, 10}).ofBoth, 0.0);
}

HEIRLOOM_APPLESS_TEST(TestFaceDetectorNetwork)
#include "tst_face_detector_network.moc"
