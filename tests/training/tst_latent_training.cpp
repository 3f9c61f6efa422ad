// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/safetensors.h"
#include "engine/bundle/strict_loading.h"
#include "engine/core/torch.h"
#include "engine/training/codebook_average.h"
#include "engine/training/denoiser_trainer.h"
#include "engine/training/mask_trainer.h"
#include "engine/training/recognition_trainer.h"
#include "engine/training/texture_loss.h"
#include "engine/training/vqgan_trainer.h"
#include "tests/support/drawn_faces.h"
#include "tests/support/test_main.h"
#include "tests/support/training_log.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace heirloom;
using namespace heirloom::training;
using heirloom::testing::drawnFaces;
using heirloom::testing::readLog;

namespace {

const nn::VqganConfig kVqgan{4, {16, 24}, {1, 1}, 8, 8, 2, 32};

nn::Vqgan tinyVqgan()
{
    torch::manual_seed(1);
    return nn::Vqgan(kVqgan);
}

FrozenNetworks frozen()
{
    torch::manual_seed(2);
    return {nn::IdentityRecoveryNetwork(nn::IdentityRecoveryConfig{4, {16, 16}, {1, 1}, 8, 1, {0, 0}}), tinyVqgan(),
            at::full({8}, 0.5)};
}

PictureLossSettings opponentFrom(std::int64_t sample)
{
    PictureLossSettings settings;
    settings.patch = 0.4;
    settings.from = sample;
    settings.fadeIn = 1;
    return settings;
}

nn::Denoiser tinyDenoiser()
{
    torch::manual_seed(3);
    return nn::Denoiser(nn::DenoiserConfig{8, 16, 1, {16, 24}, {1, 1}, 16});
}

} // namespace

class TestLatentTraining : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesMoveToTheirLatents();
    void deadCodesComeAlive();
    void vqganSamplesRepeatAndDiffer();
    void vqganLearns();
    void vqganWithAnOpponentLearns();
    void vqganDecoderLearnsAlone();
    void vqganResumesAsIfUninterrupted();
    void shippedLatentsAreOfUnitSpread();
    void teacherTakesTheCommonOffsetAway();
    void recognitionLearnsFromItsTeacher();
    void textureIsMissedWhereItWas();
    void denoiserMeasuresItsSpread();
    void denoiserLearns();
    void guidesAsTheProductDoes();
    void maskMovesFromOneHalf();

private:
    TrainingOptions options(const char* name, std::int64_t samples, double rate = 3e-3) const
    {
        TrainingOptions options;
        options.directory = std::filesystem::path(m_folder.path().toStdString()) / name;
        options.samples = samples;
        options.batch = 4;
        options.learningRate = rate;
        options.bfloat16 = false;
        return options;
    }
    QTemporaryDir m_folder;
};

void TestLatentTraining::codesMoveToTheirLatents()
{
    torch::manual_seed(5);
    nn::GroupedQuantiser quantiser(4, 2, 4);
    CodebookAverage average(quantiser, 1);
    const at::Tensor centres = at::tensor({-2.0, -0.5, 0.5, 2.0}, at::kFloat); // of both channels of a group alike
    const auto latents = [&] {
        const at::Tensor values = centres.index_select(0, at::randint(4, {2 * 2 * 64}, at::kLong)).view({2, 2, 8, 8});
        return values.repeat_interleave(2, 1) + 0.02 * at::randn({2, 4, 8, 8});
    };
    for (int i = 0; i < 600; ++i)
        average.observe(latents());
    const at::Tensor test = latents();
    const double error = (quantiser->lookUp(quantiser->indices(test)) - test).abs().mean().item<double>();
    QVERIFY2(error < 0.3,
             qPrintable(QString::number(error))); // two codes in one cluster leave 0.75 and more in another
}

void TestLatentTraining::deadCodesComeAlive()
{
    torch::manual_seed(6);
    nn::GroupedQuantiser quantiser(8, 2, 64);
    CodebookAverage average(quantiser, 1);
    average.observe(at::zeros({1, 8, 8, 8})); // all codes begin at one point: all but one are dead
    for (int i = 0; i < 600; ++i)
        average.observe(at::randn({2, 8, 16, 16}));
    const at::Tensor indices = quantiser->indices(at::randn({8, 8, 16, 16}));
    for (std::int64_t group = 0; group < 2; ++group) {
        const auto used =
            at::gt(at::bincount(indices.select(1, group).flatten(), {}, 64), 0).sum().item<std::int64_t>();
        QVERIFY2(used >= 60, qPrintable(QString::number(used)));
    }
}

void TestLatentTraining::vqganSamplesRepeatAndDiffer()
{
    const CropDataset faces = drawnFaces(3);
    const at::Tensor one = vqganSample(faces, 128, 1);
    QVERIFY(one.sizes() == at::IntArrayRef({3, 128, 128}));
    QVERIFY(one.abs().max().item<double>() <= 1);
    QVERIFY(at::equal(one, vqganSample(faces, 128, 1)));
    QVERIFY(!at::equal(one, vqganSample(faces, 128, 2)));
}

void TestLatentTraining::vqganLearns()
{
    const CropDataset faces = drawnFaces(4);
    TrainingOptions plan = options("vqgan", 480);
    plan.window = 64;
    const auto result = trainVqgan(tinyVqgan(), faces, faces, {}, plan, {});
    QVERIFY2(result.ok(), result ? "" : result.error().detail.c_str());
    TrainingOptions hardly = options("vqgan-hardly", 4);
    hardly.window = 64;
    QVERIFY(trainVqgan(tinyVqgan(), faces, faces, {}, hardly, {}));
    const auto log = readLog(plan.directory);
    const double after = log.at("psnr").back(), before = readLog(hardly.directory).at("psnr").back();
    QVERIFY2(after > 20 && after > before + 5, qPrintable(QStringLiteral("%1 to %2").arg(before).arg(after)));
    QVERIFY2(log.at("codes_used").back() > 0.35, qPrintable(QString::number(log.at("codes_used").back())));
    QVERIFY(std::filesystem::exists(plan.directory / "sheet_480.ppm"));
}

void TestLatentTraining::vqganWithAnOpponentLearns()
{
    const CropDataset faces = drawnFaces(4);
    TrainingOptions plan = options("opponent", 160);
    plan.window = 64;
    VqganTraining settings;
    settings.pictures = opponentFrom(40);
    torch::manual_seed(9);
    settings.teacher = nn::FaceRecognitionDensenet();
    const auto result = trainVqgan(tinyVqgan(), faces, faces, settings, plan, {});
    QVERIFY2(result.ok(), result ? "" : result.error().detail.c_str());
    QVERIFY(readLog(plan.directory).at("psnr").back() > 12);
    const auto checkpoint = bundle::readSafetensors(plan.directory / "checkpoint.safetensors");
    QVERIFY(checkpoint);
    QCOMPARE(checkpoint->at("patch:steps").item<std::int64_t>(), std::int64_t(30));
}

void TestLatentTraining::vqganDecoderLearnsAlone()
{
    const CropDataset faces = drawnFaces(2);
    TrainingOptions plan = options("decoder", 24);
    plan.window = 64;
    VqganTraining settings;
    settings.decoderOnly = true;
    settings.pictures = opponentFrom(8);
    const nn::Vqgan network = tinyVqgan();
    network->mean.fill_(0.25);
    network->deviation.fill_(1.5);
    std::map<std::string, at::Tensor> before;
    for (const auto& [name, tensor] : bundle::weightsOf(*network))
        before[name] = tensor.clone();
    QVERIFY(trainVqgan(network, faces, {}, settings, plan, {}));
    const auto after = bundle::readSafetensors(plan.directory / "weights.safetensors");
    QVERIFY(after);
    for (const auto& [name, tensor] : *after) {
        const bool decodes = QString::fromStdString(name).contains(
            QRegularExpression("^(from_latent|up|grow|output|head|smooth)"));
        QVERIFY2(decodes || at::equal(tensor, before.at(name)), name.c_str());
    }
    QVERIFY(!at::equal(after->at("from_latent.weight"), before.at("from_latent.weight")));
}

void TestLatentTraining::vqganResumesAsIfUninterrupted()
{
    const CropDataset faces = drawnFaces(2);
    VqganTraining settings;
    settings.pictures = opponentFrom(8);
    TrainingOptions whole = options("whole", 24);
    whole.window = 64;
    QVERIFY(trainVqgan(tinyVqgan(), faces, {}, settings, whole, {}));
    TrainingOptions parts = options("parts", 24);
    parts.window = 64;
    parts.checkpointMinutes = 0; // after every step, with a contact sheet: the third one ends the run
    TrainingHooks hooks;
    int sheets = 0;
    hooks.writePicture = [&](const std::filesystem::path&, const at::Tensor&) {
        if (++sheets == 3)
            hooks.cancel.cancel();
        return success();
    };
    const auto broken = trainVqgan(tinyVqgan(), faces, faces, settings, parts, hooks);
    QVERIFY(broken);
    QCOMPARE(broken->samples, std::int64_t(12));
    parts.resume = true;
    QVERIFY(trainVqgan(tinyVqgan(), faces, {}, settings, parts, {}));
    const auto one = bundle::readSafetensors(whole.directory / "weights.safetensors");
    const auto two = bundle::readSafetensors(parts.directory / "weights.safetensors");
    QVERIFY(one && two);
    QCOMPARE(one->size(), two->size());
    for (const auto& [name, tensor] : *one)
        QVERIFY2(at::allclose(tensor, two->at(name), 1e-4, 1e-5), name.c_str());
}

void TestLatentTraining::shippedLatentsAreOfUnitSpread()
{
    const CropDataset faces = drawnFaces(4);
    TrainingOptions plan = options("units", 40);
    plan.window = 64;
    QVERIFY(trainVqgan(tinyVqgan(), faces, {}, {}, plan, {}));
    auto network = tinyVqgan();
    QVERIFY(bundle::loadStrict(*network, *bundle::readSafetensors(plan.directory / "weights.safetensors")));
    at::NoGradGuard noGradient;
    std::vector<at::Tensor> latents;
    for (std::int64_t i = 0; i < faces.size(); ++i)
        latents.push_back(network->encode(faces.clean(i).unsqueeze(0)).squeeze(0).flatten(1));
    const at::Tensor all = at::cat(latents, 1);
    QVERIFY(at::allclose(all.mean(1), at::zeros({8}), 0, 1e-3));
    QVERIFY(at::allclose(all.std(1), at::ones({8}), 1e-2, 0));
}

void TestLatentTraining::teacherTakesTheCommonOffsetAway()
{
    torch::manual_seed(10);
    const CropDataset faces = drawnFaces(6);
    Teacher teacher(nn::FaceRecognitionDensenet(), faces, at::kCPU);
    std::vector<at::Tensor> crops;
    for (std::int64_t i = 0; i < faces.size(); ++i)
        crops.push_back(faces.clean(i));
    const at::Tensor vectors = teacher(at::stack(crops));
    QVERIFY(at::allclose(vectors.norm(2, {1}), at::ones({6}), 1e-4, 1e-4));
    const at::Tensor cosines = at::matmul(vectors, vectors.t());
    QVERIFY(cosines.min().item<double>() < 0); // with the offset all would be close to 1
}

void TestLatentTraining::recognitionLearnsFromItsTeacher()
{
    torch::manual_seed(11);
    const CropDataset faces = drawnFaces(4);
    const nn::FaceRecognitionDensenet teacher;
    nn::RecognitionNetwork network(nn::RecognitionConfig{4, {16, 16, 16}, {1, 1, 1}, 128});
    const TrainingOptions plan = options("recognition", 800, 2e-3);
    const auto result = trainRecognition(network, teacher, faces, faces, plan, {});
    QVERIFY2(result.ok(), result ? "" : result.error().detail.c_str());
    // Untrained it is about 0.
    const double cosine = readLog(plan.directory).at("cosine_degraded").back();
    QVERIFY2(cosine > 0.2, qPrintable(QString::number(cosine)));
}

void TestLatentTraining::textureIsMissedWhereItWas()
{
    torch::manual_seed(12);
    const at::Tensor ground = at::zeros({1, 3, 64, 64});
    const auto grain = [&] { return ground + 0.1 * at::randn({1, 1, 64, 64}); };
    const at::Tensor clean = grain();
    QCOMPARE(textureDifference(clean, clean).item<double>(), 0.0);
    const double smooth = textureDifference(ground, clean).item<double>(),
                 another = textureDifference(grain(), clean).item<double>();
    QVERIFY2(another < 0.25 * smooth,
             qPrintable(QString("%1 %2").arg(another).arg(smooth))); // it need not lie where it lay
    at::Tensor elsewhere = clean.clone();
    elsewhere.slice(3, 32).zero_();
    const double half = textureDifference(elsewhere, clean).item<double>();
    QVERIFY(half > 0.4 * smooth && half < 0.6 * smooth); // but there has to be as much at each place
    const at::Tensor made = (0.5 * clean).requires_grad_(true);
    textureDifference(made, clean).backward();
    QVERIFY((made.grad() * clean).sum().item<double>() < 0); // more of it would help
}

void TestLatentTraining::denoiserMeasuresItsSpread()
{
    const CropDataset faces = drawnFaces(4);
    const TrainingOptions plan = options("spread", 8);
    nn::Denoiser network = tinyDenoiser();
    QVERIFY(trainDenoiser(network, frozen(), faces, faces, plan, {}).ok());
    auto shipped = bundle::readSafetensors(plan.directory / "weights.safetensors");
    QVERIFY(shipped.ok());
    const at::Tensor spread = shipped->at("spread").to(at::kFloat);
    QVERIFY(spread.min().item<double>() > 0 && !at::equal(spread, at::ones_like(spread)));
    // What the network brings along stays: its weights were trained in these units.
    network->spread.fill_(0.25);
    const TrainingOptions again = options("spread again", 8);
    QVERIFY(trainDenoiser(network, frozen(), faces, faces, again, {}).ok());
    shipped = bundle::readSafetensors(again.directory / "weights.safetensors");
    QVERIFY(shipped.ok() && at::allclose(shipped->at("spread").to(at::kFloat), at::full({8}, 0.25f), 1e-3, 1e-3));
}

void TestLatentTraining::denoiserLearns()
{
    const CropDataset faces = drawnFaces(4);
    TrainingOptions plan = options("denoiser", 480);
    plan.batch = 8;
    const auto result = trainDenoiser(tinyDenoiser(), frozen(), faces, faces, plan, {});
    QVERIFY2(result.ok(), result ? "" : result.error().detail.c_str());
    const auto log = readLog(plan.directory);
    // Untrained it predicts v = 0, whose error is 1.
    QVERIFY2(log.at("loss_middle").back() < 0.9, qPrintable(QString::number(log.at("loss_middle").back())));
    QVERIFY(std::filesystem::exists(plan.directory / "sheet_480.ppm"));
}

namespace {

TrainingGuidance trainingGuidance(const TrainingOptions& options)
{
    FrozenNetworks networks = frozen();
    nn::Denoiser denoiser = tinyDenoiser();
    torch::manual_seed(12);
    const nn::RecognitionNetwork recognition(nn::RecognitionConfig{4, {16, 16, 16}, {1, 1, 1}, 12});
    // Untrained, they say the same whatever they see, and the first one leaves a face as it is, so that no damage is seen.
    const at::NoGradGuard noGradient;
    for (const auto& parameters : {networks.recovery->parameters(), networks.vqgan->parameters(),
                                   denoiser->parameters(), recognition->parameters()}) {
        for (at::Tensor parameter : parameters)
            parameter += 0.05 * at::randn_like(parameter);
    }
    return {networks, denoiser, recognition, {1, 1, 0.5}, options};
}

} // namespace

void TestLatentTraining::guidesAsTheProductDoes()
{
    const CropDataset faces = drawnFaces(2);
    TrainingGuidance guidance = trainingGuidance(options("guidance", 1));
    QCOMPARE(guidance.latent(), std::int64_t(8));
    at::manual_seed(1);
    const auto guided = guidance.guide({evaluationPair(faces, 0), evaluationPair(faces, 1)}, 6);
    QVERIFY2(guided.ok(), guided ? "" : guided.error().detail.c_str());
    QVERIFY(guided->move.sizes() == at::IntArrayRef({6, 8, 32, 32}));
    QVERIFY(at::allclose(guided->identity.norm(2, {1}), at::ones({6}), 1e-5, 1e-5));
    // A step goes no further than its reach, and a small part of it comes closer to the person.
    QVERIFY(guided->move.square().mean({1, 2, 3}).max().item<double>() <= 1 + 1e-5);
    const at::NoGradGuard noGradient;
    const auto similarity = [&](double part) {
        return guidance.similarity(*guided, guidance.picture(*guided, guided->found + part * guided->move));
    };
    QVERIFY((similarity(0.01) - similarity(0)).mean().item<double>() > 0);
}

void TestLatentTraining::maskMovesFromOneHalf()
{
    const CropDataset faces = drawnFaces(4);
    TrainingOptions plan = options("mask", 24);
    torch::manual_seed(13);
    const nn::LatentMask mask(nn::LatentMaskConfig{8, 16, 12, 1});
    const at::Tensor before = mask->parameters().back().detach().clone();
    const auto result = trainMask(mask, trainingGuidance(plan), faces, faces, plan, {});
    QVERIFY2(result.ok(), result ? "" : result.error().detail.c_str());
    QVERIFY(!at::equal(mask->parameters().back(), before));
    const double mean = readLog(plan.directory).at("mask_mean").back();
    QVERIFY(mean > 0 && mean < 1);
}

HEIRLOOM_APPLESS_TEST(TestLatentTraining)
#include "tst_latent_training.moc"
