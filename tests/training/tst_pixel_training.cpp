// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/safetensors.h"
#include "engine/core/torch.h"
#include "engine/nn/pixel_stage.h"
#include "engine/training/pixel_trainer.h"
#include "tests/support/drawn_faces.h"
#include "tests/support/test_main.h"
#include "tests/support/training_log.h"

#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using namespace heirloom::training;
using heirloom::testing::drawnFaces;
using heirloom::testing::readLog;

class TestPixelTraining : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void learns_data() { networks(); }
    void learns();
    void unitsAreMeasured();
    void textureIsNotMeasured();
    void resumesAsIfUninterrupted_data() { networks(); }
    void resumesAsIfUninterrupted();
    void nothingToLearnFrom();

private:
    static void networks();
    TrainingOptions options(const QString& name, std::int64_t samples, double rate = 3e-3) const
    {
        TrainingOptions options;
        options.directory = std::filesystem::path(m_folder.path().toStdString()) / name.toStdString();
        options.samples = samples;
        options.batch = 8;
        options.window = 64;
        options.learningRate = rate;
        options.bfloat16 = false;
        return options;
    }
    QTemporaryDir m_folder;
};

namespace {

nn::IdentityRecoveryNetwork tinyRecovery()
{
    torch::manual_seed(2);
    return nn::IdentityRecoveryNetwork(nn::IdentityRecoveryConfig{4, {16, 16}, {1, 1}, 16, 1, {0, 0}});
}

nn::Denoiser tinyNetwork(PixelNetwork which)
{
    torch::manual_seed(3);
    const std::int64_t condition = which == PixelNetwork::Irm128 ? 6 : which == PixelNetwork::Irm256 ? 9 : 0;
    return nn::Denoiser(nn::DenoiserConfig{3, condition, 4, {32, 32}, {1, 1}, 16});
}

/// Faces with grain: there is something to find at full size that half the size does not hold.
CropDataset grainyFaces(int count)
{
    torch::manual_seed(4);
    CropDataset faces;
    const CropDataset smooth = drawnFaces(count);
    for (std::int64_t i = 0; i < smooth.size(); ++i)
        faces.add(smooth.name(i), toBytes(0.6 * smooth.clean(i) + 0.2 * at::randn({1, kCropSize, kCropSize})));
    return faces;
}

} // namespace

void TestPixelTraining::networks()
{
    QTest::addColumn<PixelNetwork>("which");
    QTest::newRow("irm128") << PixelNetwork::Irm128;
    QTest::newRow("irm256") << PixelNetwork::Irm256;
    QTest::newRow("tem") << PixelNetwork::Tem;
}

void TestPixelTraining::learns()
{
    QFETCH(PixelNetwork, which);
    const CropDataset faces = grainyFaces(4);
    const TrainingOptions plan = options(QTest::currentDataTag(), 640);
    const auto result = trainPixelDenoiser(which, tinyNetwork(which), tinyRecovery(), faces, faces, plan, {});
    QVERIFY2(result.ok(), result ? "" : result.error().detail.c_str());
    const TrainingOptions hardly = options(QString("%1 hardly").arg(QTest::currentDataTag()), 8);
    QVERIFY(trainPixelDenoiser(which, tinyNetwork(which), tinyRecovery(), faces, faces, hardly, {}));
    const auto log = readLog(plan.directory), untrained = readLog(hardly.directory);
    for (const char* figure : {"loss_early", "loss_middle", "loss_late"}) {
        const double before = untrained.at(figure).back(), after = log.at(figure).back();
        QVERIFY2(after < 0.97 * before, qPrintable(QString("%1: %2 to %3").arg(figure).arg(before).arg(after)));
    }
    for (const char* figure : {"psnr_recovered", "psnr_first", "psnr", "detail_recovered", "detail"})
        QVERIFY2(log.at(figure).back() > 0, figure);
    QVERIFY(std::filesystem::exists(plan.directory / "sheet_640.ppm"));
}

void TestPixelTraining::unitsAreMeasured()
{
    const CropDataset faces = drawnFaces(4);
    const TrainingOptions plan = options("units", 8);
    QVERIFY(trainPixelDenoiser(PixelNetwork::Irm128, tinyNetwork(PixelNetwork::Irm128), tinyRecovery(), faces, {}, plan,
                               {}));
    const auto shipped = bundle::readSafetensors(plan.directory / "weights.safetensors");
    QVERIFY(shipped.ok());
    // The recovery network returns its input: what is not known is what was damaged.
    const at::Tensor spread = shipped->at("spread").to(at::kFloat);
    QVERIFY(spread.min().item<double>() > 1e-3 && spread.max().item<double>() < 0.9);
}

void TestPixelTraining::textureIsNotMeasured()
{
    const CropDataset faces = drawnFaces(4);
    const TrainingOptions plan = options("texture", 8);
    QVERIFY(trainPixelDenoiser(PixelNetwork::Tem, tinyNetwork(PixelNetwork::Tem), tinyRecovery(), faces, {}, plan, {}));
    const auto shipped = bundle::readSafetensors(plan.directory / "weights.safetensors");
    QVERIFY(shipped.ok());
    QVERIFY(at::equal(shipped->at("spread").to(at::kFloat), at::ones({3})));
}

void TestPixelTraining::resumesAsIfUninterrupted()
{
    QFETCH(PixelNetwork, which);
    const CropDataset faces = drawnFaces(2);
    const TrainingOptions whole = options(QString("%1 whole").arg(QTest::currentDataTag()), 32);
    QVERIFY(trainPixelDenoiser(which, tinyNetwork(which), tinyRecovery(), faces, {}, whole, {}));
    TrainingOptions parts = options(QString("%1 parts").arg(QTest::currentDataTag()), 32);
    parts.checkpointMinutes = 0; // after every step, with a contact sheet: the second one ends the run
    TrainingHooks hooks;
    int sheets = 0;
    hooks.writePicture = [&](const std::filesystem::path&, const at::Tensor&) {
        if (++sheets == 2)
            hooks.cancel.cancel();
        return success();
    };
    const auto broken = trainPixelDenoiser(which, tinyNetwork(which), tinyRecovery(), faces, faces, parts, hooks);
    QVERIFY(broken);
    QCOMPARE(broken->samples, std::int64_t(16));
    parts.resume = true;
    QVERIFY(trainPixelDenoiser(which, tinyNetwork(which), tinyRecovery(), faces, {}, parts, {}));
    const auto one = bundle::readSafetensors(whole.directory / "weights.safetensors");
    const auto two = bundle::readSafetensors(parts.directory / "weights.safetensors");
    QVERIFY(one && two);
    QCOMPARE(one->size(), two->size());
    for (const auto& [name, tensor] : *one)
        QVERIFY2(at::allclose(tensor, two->at(name), 1e-4, 1e-5), name.c_str());
}

void TestPixelTraining::nothingToLearnFrom()
{
    const auto result = trainPixelDenoiser(PixelNetwork::Tem, tinyNetwork(PixelNetwork::Tem), tinyRecovery(), {}, {},
                                           options("nothing", 8), {});
    QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
}

HEIRLOOM_APPLESS_TEST(TestPixelTraining)
#include "tst_pixel_training.moc"
