// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/strict_loading.h"
#include "engine/core/torch.h"
#include "engine/training/crop_files.h"
#include "engine/training/identity_recovery_trainer.h"
#include "engine/training/training_curves.h"
#include "engine/training/training_pairs.h"
#include "tests/support/drawn_faces.h"
#include "tests/support/test_main.h"
#include "tests/support/training_log.h"

#include <array>
#include <cmath>
#include <fstream>
#include <limits>

#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace heirloom;
using namespace heirloom::training;
using heirloom::testing::drawnFaces;
using heirloom::testing::readLog;

namespace {

nn::IdentityRecoveryNetwork tiny()
{
    torch::manual_seed(1);
    return nn::IdentityRecoveryNetwork(nn::IdentityRecoveryConfig{4, {16, 16}, {1, 1}, 8, 1, {0, 0}});
}

/// Without biases: they would be most of what an untrained network says, and it would say the same of every face.
IdentityRecoveryTraining judged(double share)
{
    torch::manual_seed(2);
    nn::RecognitionNetwork recognition(nn::RecognitionConfig{4, {16, 16, 16}, {1, 1, 1}, 12});
    const at::NoGradGuard noGradient;
    for (const auto& parameter : recognition->named_parameters()) {
        if (parameter.key().ends_with("bias"))
            parameter.value().zero_();
    }
    IdentityRecoveryTraining settings;
    settings.pictures.identity = share;
    settings.pictures.recognition = recognition;
    settings.pictures.fadeIn = 1;
    return settings;
}

bundle::WeightMap copied(const torch::nn::Module& module)
{
    bundle::WeightMap copy;
    for (const auto& [name, tensor] : bundle::weightsOf(module))
        copy.emplace(name, tensor.detach().clone());
    return copy;
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
    void otherFiguresBeginAnotherLog();
    void theLogIsDrawn();
    void viewsRepeatAndDiffer();
    void viewsTellWhereTheFaceIs();
    void cropsThatCountLess();
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
    const auto result = trainIdentityRecovery(network, crops, crops, {}, plan, {});
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
    const auto lastLikeness = [&](const char* name, double share) {
        TrainingOptions plan = options(name, 160);
        plan.window = 0;
        IdentityRecoveryTraining settings = judged(share);
        const bundle::WeightMap before = copied(*settings.pictures.recognition.value());
        const auto result = trainIdentityRecovery(tiny(), crops, crops, settings, plan, {});
        for (const auto& [key, tensor] : before) // the judge does not learn
            if (!result || !at::equal(tensor, bundle::weightsOf(*settings.pictures.recognition.value()).at(key)))
                return -2.0;
        return readLog(plan.directory).at("likeness").back();
    };
    const double without = lastLikeness("pixels", 0), with = lastLikeness("judged", 4);
    QVERIFY2(without > -1 && with > without && with < 1,
             qPrintable(QStringLiteral("%1, judged %2").arg(without).arg(with)));
}

void TestTraining::aWindowCannotBeJudged()
{
    const auto result = trainIdentityRecovery(tiny(), drawnFaces(1), {}, judged(1), options("window", 8), {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
}

void TestTraining::resumedEqualsUninterrupted()
{
    const CropDataset crops = drawnFaces(2);
    const TrainingOptions whole = options("whole", 16);
    QVERIFY(trainIdentityRecovery(tiny(), crops, {}, {}, whole, {}));

    TrainingOptions parts = options("parts", 16);
    parts.checkpointMinutes = 0; // after every step, with a contact sheet: the third one ends the run
    TrainingHooks hooks;
    int sheets = 0;
    hooks.writePicture = [&](const std::filesystem::path&, const at::Tensor&) {
        if (++sheets == 3)
            hooks.cancel.cancel();
        return success();
    };
    const auto broken = trainIdentityRecovery(tiny(), crops, crops, {}, parts, hooks);
    QVERIFY(broken);
    QCOMPARE(broken->samples, std::int64_t(6));
    parts.resume = true;
    const auto result = trainIdentityRecovery(tiny(), crops, {}, {}, parts, {});
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
    const auto result = trainIdentityRecovery(tiny(), drawnFaces(1), {}, {}, plan, {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
}

void TestTraining::cancelledRunKeepsACheckpoint()
{
    TrainingHooks hooks;
    hooks.cancel.cancel();
    const TrainingOptions plan = options("cancelled", 1000);
    const auto result = trainIdentityRecovery(tiny(), drawnFaces(1), {}, {}, plan, hooks);
    QVERIFY(result);
    QCOMPARE(result->samples, std::int64_t(0));
    QVERIFY(std::filesystem::exists(plan.directory / "checkpoint.safetensors"));
}

void TestTraining::viewsRepeatAndDiffer()
{
    const CropDataset crops = drawnFaces(2);
    for (std::int64_t i = 0; i < 2; ++i) {
        const at::Tensor view = crops.view(i, 9).picture;
        QVERIFY(at::equal(view, crops.view(i, 9).picture));
        QVERIFY(!at::allclose(view, crops.view(i, 10).picture));
        QVERIFY(view.sizes() == at::IntArrayRef({3, 256, 256}));
        QVERIFY(view.abs().max().item<double>() <= 1);
    }
}

void TestTraining::otherFiguresBeginAnotherLog()
{
    const CropDataset crops = drawnFaces(1);
    TrainingOptions plan = options("columns", 4);
    QVERIFY(trainIdentityRecovery(tiny(), crops, crops, {}, plan, {}));
    QVERIFY(!readLog(plan.directory).contains("likeness"));
    plan.samples = 8;
    plan.window = 0;
    plan.resume = true;
    QVERIFY(trainIdentityRecovery(tiny(), crops, crops, judged(1), plan, {}));
    QCOMPARE(readLog(plan.directory).at("likeness").size(), std::size_t(1));
    QVERIFY(std::filesystem::exists(plan.directory / "log_until_8.csv"));
}

void TestTraining::theLogIsDrawn()
{
    const std::filesystem::path log = m_folder.path().toStdString() + "/drawn.csv";
    std::ofstream(log) << "samples,loss,gain,gain_heaviest,patch_pull,eyes_pull\n8,0.5,1,2,0.1,0.2\n16,nan,1.5,2.5,0.2,"
                          "0.1\n24,0.3,1.6,2.6,0.2,0.1\n";
    const QString svg = QString::fromStdString(curvesOf(log));
    QXmlStreamReader reader(svg);
    int lines = 0;
    while (!reader.atEnd())
        lines += reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("polyline") ? 1
                                                                                                                   : 0;
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(lines, 5);
    for (const char* title : {">gain<", ">pull<", ">loss<", ">heaviest<"})
        QVERIFY2(svg.contains(title), title);
    std::ofstream(log) << "samples,loss\n8,0.5\n"; // nothing to draw between
    QVERIFY(curvesOf(log).empty());
    QVERIFY(curvesOf(log.string() + ".none").empty());
}

void TestTraining::viewsTellWhereTheFaceIs()
{
    // White dots where the template has eyes and mouth: each must be under the place that a view tells.
    at::Tensor crop = at::zeros({3, 256, 256}, at::kByte);
    for (const auto& [x, y] : kTemplatePlaces)
        crop.slice(1, std::llround(y) - 2, std::llround(y) + 3)
            .slice(2, std::llround(x) - 2, std::llround(x) + 3)
            .fill_(255);
    CropDataset dataset;
    dataset.add("dots.png", crop);
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        const CropView view = dataset.view(0, seed);
        for (const auto& [x, y] : view.places)
            QVERIFY(view.picture[0][std::llround(y)][std::llround(x)].item<double>() > 0.5);
        QVERIFY(view.places[0][0] < view.places[1][0]); // the eye at the left is at the left, also of a mirrored view
    }
}

void TestTraining::cropsThatCountLess()
{
    CropDataset crops = drawnFaces(4);
    QCOMPARE(crops.downWeigh("face_2", 0.25), std::int64_t(1));
    QCOMPARE(crops.downWeigh("nothing", 0.25), std::int64_t(0));
    Random random(5);
    std::array<int, 4> drawn{};
    for (int i = 0; i < 4000; ++i)
        ++drawn[static_cast<std::size_t>(crops.draw(random))];
    QVERIFY2(drawn[2] > 200 && drawn[2] < 420, qPrintable(QString::number(drawn[2]))); // of 4000 * 0.25 / 3.25 = 308
    QVERIFY(drawn[0] > 1000 && drawn[1] > 1000 && drawn[3] > 1000);
    QVERIFY(crops.isExample(0) && !crops.isExample(2));
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

HEIRLOOM_GUILESS_TEST(TestTraining)
#include "tst_training.moc"
