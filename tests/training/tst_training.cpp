// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/strict_loading.h"
#include "engine/training/crop_files.h"
#include "engine/training/identity_recovery_trainer.h"
#include "engine/training/training_pairs.h"
#include "tests/support/drawn_faces.h"
#include "tests/support/training_log.h"

#include <ATen/ATen.h>
#include <torch/utils.h>

#include <cmath>
#include <fstream>
#include <limits>

#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using namespace heirloom::training;
using heirloom::testing::drawnFaces;
using heirloom::testing::readLog;

namespace {

nn::IdentityRecoveryNetwork tiny()
{
    torch::manual_seed(1);
    return nn::IdentityRecoveryNetwork(nn::IdentityRecoveryConfig{4, {16, 16}, {1, 1}, 8});
}

/// Without biases: they would be most of what an untrained network says, and it would say the same of every face.
IdentityJudge tinyJudge()
{
    torch::manual_seed(2);
    IdentityJudge judge{nn::RecognitionNetwork(nn::RecognitionConfig{4, {16, 16, 16}, {1, 1, 1}, 12}), 1};
    const at::NoGradGuard noGradient;
    for (const auto& parameter : judge.recognition->named_parameters()) {
        if (parameter.key().ends_with("bias"))
            parameter.value().zero_();
    }
    return judge;
}

} // namespace

class TestTraining : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void optimiserFindsAMinimum();
    void optimiserIgnoresNotFiniteGradients();
    void lossFalls();
    void whoTheFaceIsCounts();
    void aWindowCannotBeJudged();
    void resumedEqualsUninterrupted();
    void resumeWithoutCheckpointIsRefused();
    void cancelledRunKeepsACheckpoint();
    void viewsRepeatAndDiffer();
    void packedCropsEqualTheFolder();
    void foldersWithoutPicturesAreRefused();

private:
    TrainingOptions options(const char* name, std::int64_t samples) const
    {
        TrainingOptions options;
        options.directory = std::filesystem::path(m_folder.path().toStdString()) / name;
        options.samples = samples;
        options.batch = 2;
        options.window = 64;
        options.learningRate = 3e-3;
        options.bfloat16 = false;
        return options;
    }
    QTemporaryDir m_folder;
};

void TestTraining::optimiserFindsAMinimum()
{
    torch::nn::Conv2d conv(torch::nn::Conv2dOptions(2, 2, 1));
    Optimiser optimiser(*conv, {0.9, 0.99, 1e-8, 0, 1e9, 0.9});
    const at::Tensor target = at::randn_like(conv->weight);
    for (int i = 0; i < 400; ++i) {
        (conv->weight - target).square().sum().backward();
        QVERIFY(std::isfinite(optimiser.step(0.02)));
    }
    QVERIFY(at::allclose(conv->weight, target, 1e-2, 1e-2));
    QVERIFY(at::allclose(optimiser.averaged().at("weight"), target, 2e-2, 2e-2));
    QVERIFY(!conv->weight.grad().defined());
}

void TestTraining::optimiserIgnoresNotFiniteGradients()
{
    torch::nn::Conv2d conv(torch::nn::Conv2dOptions(1, 1, 1));
    Optimiser optimiser(*conv);
    const at::Tensor before = conv->weight.detach().clone();
    (conv->weight * std::numeric_limits<float>::quiet_NaN()).sum().backward();
    QVERIFY(!std::isfinite(optimiser.step(0.1)));
    QVERIFY(at::equal(conv->weight, before));
    QCOMPARE(optimiser.steps(), std::int64_t(0));
}

void TestTraining::lossFalls()
{
    const CropDataset crops = drawnFaces(4);
    auto network = tiny();
    const auto relativeLoss = [&](nn::IdentityRecoveryNetwork net) {
        at::NoGradGuard noGradient;
        double loss = 0, nothing = 0;
        for (std::int64_t i = 0; i < crops.size(); ++i) {
            const TrainingPair pair = evaluationPair(crops, i);
            const at::Tensor degraded = pair.degraded.unsqueeze(0), clean = pair.clean.unsqueeze(0);
            loss += identityRecoveryLoss(net->forward(degraded), clean, degraded).item<double>();
            nothing += identityRecoveryLoss(degraded, clean, degraded).item<double>();
        }
        return loss / nothing;
    };
    QVERIFY(std::abs(relativeLoss(network) - 1) < 1e-6);
    const TrainingOptions plan = options("falls", 400);
    const auto result = trainIdentityRecovery(network, crops, crops, std::nullopt, plan, {});
    QVERIFY2(result.ok(), result ? "" : result.error().detail.c_str());
    QCOMPARE(result->samples, std::int64_t(400));
    auto averaged = tiny();
    QVERIFY(bundle::loadStrict(*averaged, *bundle::readSafetensors(plan.directory / "weights.safetensors")));
    const double after = relativeLoss(averaged);
    QVERIFY2(after < 0.97, qPrintable(QString::number(after)));
    QVERIFY(std::filesystem::exists(plan.directory / "log.csv"));
    QVERIFY(std::filesystem::exists(plan.directory / "sheet_400.ppm"));
}

void TestTraining::whoTheFaceIsCounts()
{
    const CropDataset crops = drawnFaces(2);
    const IdentityJudge judge = tinyJudge();
    const auto before = judge.recognition->parameters();
    std::vector<at::Tensor> values;
    for (const at::Tensor& parameter : before)
        values.push_back(parameter.detach().clone());
    const auto firstLoss = [&](const char* name, double weight) {
        TrainingOptions plan = options(name, 2);
        plan.window = 0;
        const auto result = trainIdentityRecovery(tiny(), crops, crops, IdentityJudge{judge.recognition, weight}, plan, {});
        const double likeness = result ? readLog(plan.directory).at("likeness").back() : 1;
        return likeness > -1 && likeness < 1 ? result->loss : -1;
    };
    const double pixels = firstLoss("pixels", 0), one = firstLoss("one", 1) - pixels, three = firstLoss("three", 3) - pixels;
    QVERIFY(pixels > 0);
    QVERIFY2(one > 1e-4 && std::abs(three - 3 * one) < 1e-4, qPrintable(QStringLiteral("%1, %2 at weight 3").arg(one).arg(three)));
    for (std::size_t i = 0; i < values.size(); ++i)
        QVERIFY(at::equal(before[i], values[i]));
}

void TestTraining::aWindowCannotBeJudged()
{
    const auto result = trainIdentityRecovery(tiny(), drawnFaces(1), {}, tinyJudge(), options("window", 8), {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
}

void TestTraining::resumedEqualsUninterrupted()
{
    const CropDataset crops = drawnFaces(2);
    const TrainingOptions whole = options("whole", 16);
    QVERIFY(trainIdentityRecovery(tiny(), crops, {}, std::nullopt, whole, {}));

    TrainingOptions parts = options("parts", 16);
    parts.checkpointMinutes = 0; // after every step, with a contact sheet: the third one ends the run
    TrainingHooks hooks;
    int sheets = 0;
    hooks.writePicture = [&](const std::filesystem::path&, const at::Tensor&) {
        if (++sheets == 3)
            hooks.cancel.cancel();
        return success();
    };
    const auto broken = trainIdentityRecovery(tiny(), crops, crops, std::nullopt, parts, hooks);
    QVERIFY(broken);
    QCOMPARE(broken->samples, std::int64_t(6));
    parts.resume = true;
    const auto result = trainIdentityRecovery(tiny(), crops, {}, std::nullopt, parts, {});
    QVERIFY(result);
    QCOMPARE(result->samples, std::int64_t(16));
    const auto one = bundle::readSafetensors(whole.directory / "weights.safetensors");
    const auto two = bundle::readSafetensors(parts.directory / "weights.safetensors");
    QVERIFY(one && two);
    for (const auto& [name, tensor] : *one)
        QVERIFY2(at::allclose(tensor, two->at(name), 1e-5, 1e-6), name.c_str());
}

void TestTraining::resumeWithoutCheckpointIsRefused()
{
    TrainingOptions plan = options("nothing there", 8);
    plan.resume = true;
    const auto result = trainIdentityRecovery(tiny(), drawnFaces(1), {}, std::nullopt, plan, {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
}

void TestTraining::cancelledRunKeepsACheckpoint()
{
    TrainingHooks hooks;
    hooks.cancel.cancel();
    const TrainingOptions plan = options("cancelled", 1000);
    const auto result = trainIdentityRecovery(tiny(), drawnFaces(1), {}, std::nullopt, plan, hooks);
    QVERIFY(result);
    QCOMPARE(result->samples, std::int64_t(0));
    QVERIFY(std::filesystem::exists(plan.directory / "checkpoint.safetensors"));
}

void TestTraining::viewsRepeatAndDiffer()
{
    const CropDataset crops = drawnFaces(2);
    for (std::int64_t i = 0; i < 2; ++i) {
        QVERIFY(at::equal(crops.view(i, 9), crops.view(i, 9)));
        QVERIFY(!at::allclose(crops.view(i, 9), crops.view(i, 10)));
        QVERIFY(crops.view(i, 9).sizes() == at::IntArrayRef({3, 256, 256}));
        QVERIFY(crops.view(i, 9).abs().max().item<double>() <= 1);
    }
}

void TestTraining::packedCropsEqualTheFolder()
{
    const std::filesystem::path folder = m_folder.path().toStdString() + "/crops";
    std::filesystem::create_directories(folder / "inner");
    const CropDataset crops = drawnFaces(3);
    for (std::int64_t i = 0; i < crops.size(); ++i)
        QVERIFY(writePicture(folder / "inner" / ("face_" + std::to_string(i)), toBytes(crops.clean(i))));
    std::ofstream(folder / "broken.png") << "not a picture";
    std::vector<std::string> skipped;
    const auto read = readCrops(folder, &skipped);
    QVERIFY(read);
    QCOMPARE(skipped, std::vector<std::string>{"broken.png"});
    QCOMPARE(read->size(), std::int64_t(3));
    QCOMPARE(read->name(1), std::string("inner/face_1.png"));
    const std::filesystem::path packed = m_folder.path().toStdString() + "/packed.safetensors";
    QVERIFY(read->pack(packed));
    const auto unpacked = readCrops(packed, nullptr);
    QVERIFY(unpacked);
    QCOMPARE(unpacked->size(), read->size());
    for (std::int64_t i = 0; i < read->size(); ++i)
        QVERIFY(at::equal(unpacked->clean(i), read->clean(i)));
}

void TestTraining::foldersWithoutPicturesAreRefused()
{
    const QTemporaryDir empty;
    QCOMPARE(readCrops(empty.path().toStdString(), nullptr).error().code, ErrorCode::Unreadable);
    QCOMPARE(readCrops(empty.path().toStdString() + "/none", nullptr).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
