// SPDX-License-Identifier: Apache-2.0
#include "app/train_networks.h"

#include "engine/bundle/load_network.h"
#include "engine/bundle/safetensors.h"
#include "engine/bundle/strict_loading.h"
#include "engine/diffusion/guidance.h"
#include "engine/faces/align.h"
#include "engine/faces/face_finder.h"
#include "engine/nn/pixel_stage.h"
#include "engine/training/denoiser_trainer.h"
#include "engine/training/detection_files.h"
#include "engine/training/detector_trainer.h"
#include "engine/training/identity_recovery_trainer.h"
#include "engine/training/mask_trainer.h"
#include "engine/training/pixel_trainer.h"
#include "engine/training/recognition_trainer.h"
#include "engine/training/vqgan_trainer.h"

#include <cmath>
#include <map>

namespace heirloom::cli {
namespace {

using namespace heirloom::training;

/// Loads the weights that --start names, if any; with --grow they may be those of a smaller network.
Status begin(torch::nn::Module& network, const TrainingJob& job)
{
    if (!job.parser.isSet("start"))
        return success();
    const auto weights = bundle::readSafetensors(job.parser.value("start").toStdString());
    if (!weights)
        return weights.error();
    return job.parser.isSet("grow") ? bundle::loadGrown(network, *weights) : bundle::loadStrict(network, *weights);
}

/// The recognition network that --recogniser names, if any.
Result<std::optional<nn::FaceRecognitionDensenet>> recogniser(const TrainingJob& job)
{
    if (!job.parser.isSet("recogniser"))
        return std::optional<nn::FaceRecognitionDensenet>{};
    const auto weights = bundle::readSafetensors(job.parser.value("recogniser").toStdString());
    if (!weights)
        return weights.error();
    nn::FaceRecognitionDensenet network;
    if (const Status loaded = bundle::loadStrict(*network, *weights); !loaded)
        return loaded.error();
    return std::optional(network);
}

Result<TrainingProgress> trainAutoencoder(const TrainingJob& job)
{
    nn::Vqgan network;
    if (const Status begun = begin(*network, job); !begun)
        return begun.error();
    const auto teacher = recogniser(job);
    if (!teacher)
        return teacher.error();
    if (job.parser.isSet("decoder-only") && !job.parser.isSet("start"))
        return Error{ErrorCode::InvalidArgument,
                     "With --decoder-only, --start must name the weights whose encoder is kept.",
                     {}};
    VqganTraining settings;
    settings.teacher = *teacher;
    settings.pictures = job.losses;
    settings.decoderOnly = job.parser.isSet("decoder-only");
    settings.textureWeight = job.parser.value("texture-weight").toDouble();
    return trainVqgan(network, job.train, job.validation, settings, job.options, job.hooks);
}

Result<TrainingProgress> trainRecogniser(const TrainingJob& job)
{
    nn::RecognitionNetwork network;
    if (const Status begun = begin(*network, job); !begun)
        return begun.error();
    const auto teacher = recogniser(job);
    if (!teacher)
        return teacher.error();
    if (!*teacher)
        return Error{ErrorCode::InvalidArgument,
                     "The recogniser learns from another one; name its weights with --recogniser.",
                     {}};
    return trainRecognition(network, **teacher, job.train, job.validation, job.options, job.hooks);
}

/// A network of the bundle that --bundle names; the trainer brings it to its device.
template <class Network>
Result<Network> bundled(const TrainingJob& job, const char* role)
{
    const auto found = bundle::findBundle(job.parser.value("bundle").toStdString());
    if (!found)
        return found.error();
    return bundle::loadNetwork<Network>(*found, role, "cpu", at::kFloat);
}

Result<TrainingProgress> trainIrn(const TrainingJob& job)
{
    nn::IdentityRecoveryNetwork network;
    if (job.parser.isSet("start") && !job.parser.isSet("grow")) { // whatever form those weights have
        const auto weights = bundle::readSafetensors(job.parser.value("start").toStdString());
        if (!weights)
            return weights.error();
        network = nn::IdentityRecoveryNetwork(nn::IdentityRecoveryConfig::fromShapes(bundle::shapesOf(*weights)));
    }
    if (const Status begun = begin(*network, job); !begun)
        return begun.error();
    IdentityRecoveryTraining settings{{}, job.losses, job.losses.features};
    bool gradient = false, coarse = false;
    settings.pixels = {job.parser.value("gradient-weight").toDouble(&gradient),
                       job.parser.value("coarse-weight").toDouble(&coarse)};
    if (!gradient || !coarse || settings.pixels.gradient < 0 || settings.pixels.coarse < 0)
        return Error{
            ErrorCode::InvalidArgument, "--gradient-weight and --coarse-weight take numbers of 0 or more.", {}};
    return trainIdentityRecovery(network, job.train, job.validation, settings, job.options, job.hooks);
}

Result<FrozenNetworks> frozenNetworks(const TrainingJob& job)
{
    const auto recovery = bundled<nn::IdentityRecoveryNetwork>(job, "identity_recovery");
    if (!recovery)
        return recovery.error();
    const auto vqgan = bundled<nn::Vqgan>(job, "vqgan");
    if (!vqgan)
        return vqgan.error();
    return FrozenNetworks{*recovery, *vqgan, {}};
}

Result<TrainingProgress> trainLatentDenoiser(const TrainingJob& job)
{
    const auto frozen = frozenNetworks(job);
    if (!frozen)
        return frozen.error();
    nn::DenoiserConfig config;
    config.channels = frozen->vqgan->config().latent;
    config.condition = 2 * config.channels;
    nn::Denoiser network(config);
    if (const Status begun = begin(*network, job); !begun)
        return begun.error();
    return trainDenoiser(network, *frozen, job.train, job.validation, job.options, job.hooks);
}

Result<TrainingProgress> trainPixels(const TrainingJob& job, PixelNetwork which, const nn::DenoiserConfig& config)
{
    const auto recovery = bundled<nn::IdentityRecoveryNetwork>(job, "identity_recovery");
    if (!recovery)
        return recovery.error();
    nn::Denoiser network(config);
    if (const Status begun = begin(*network, job); !begun)
        return begun.error();
    return trainPixelDenoiser(which, network, *recovery, job.train, job.validation, job.options, job.hooks);
}

Result<TrainingProgress> trainIrm128(const TrainingJob& job)
{
    return trainPixels(job, PixelNetwork::Irm128, nn::irm128Config());
}

Result<TrainingProgress> trainIrm256(const TrainingJob& job)
{
    return trainPixels(job, PixelNetwork::Irm256, nn::irm256Config());
}

Result<TrainingProgress> trainTem(const TrainingJob& job)
{
    return trainPixels(job, PixelNetwork::Tem, nn::temConfig());
}

/// Identity guidance as the bundle is set to do it.
Result<TrainingGuidance> trainingGuidance(const TrainingJob& job)
{
    auto frozen = frozenNetworks(job);
    if (!frozen)
        return frozen.error();
    const auto denoiser = bundled<nn::Denoiser>(job, "denoiser");
    if (!denoiser)
        return denoiser.error();
    frozen->spread = (*denoiser)->spread.clone();
    const auto recognition = bundled<nn::RecognitionNetwork>(job, "recognition");
    if (!recognition)
        return recognition.error();
    const bundle::Manifest manifest = bundle::findBundle(job.parser.value("bundle").toStdString())->manifest();
    const GuidanceSettings settings{
        manifest.setting("guidance_reach", diffusion::kGuidanceReach),
        static_cast<int>(manifest.setting("guidance_projections", diffusion::kGuidanceProjections)),
        manifest.setting("guidance_from", 1)};
    return TrainingGuidance(*frozen, *denoiser, *recognition, settings, job.options);
}

Result<TrainingProgress> trainLatentMask(const TrainingJob& job)
{
    const auto guidance = trainingGuidance(job);
    if (!guidance)
        return guidance.error();
    nn::LatentMaskConfig config;
    config.latent = guidance->latent();
    config.condition = 2 * config.latent;
    nn::LatentMask network(config);
    if (const Status begun = begin(*network, job); !begun)
        return begun.error();
    return trainMask(network, *guidance, job.train, job.validation, job.options, job.hooks);
}

/// Where dlib's landmarks find the five points of each crop; where they cannot be believed, the template's.
Result<std::vector<std::array<Place, 5>>> pointsOf(const CropDataset& crops, const CancelToken& cancel)
{
    constexpr double kBelieved = 20; // crop pixels on average from the template
    const auto finder = FaceFinder::load({.detector = DetectorKind::Hog}, cancel);
    if (!finder)
        return finder.error();
    std::vector<std::array<Place, 5>> all;
    const std::array<Point, 5> expected = alignedFace(256).points;
    for (std::int64_t i = 0; i < crops.size(); ++i) {
        const at::Tensor samples = crops.clean(i).contiguous();
        const auto* first = samples.data_ptr<float>();
        auto points = finder->pointsIn({256, std::vector<float>(first, first + samples.numel())});
        if (!points)
            return points.error();
        double apart = 0;
        for (std::size_t k = 0; k < expected.size(); ++k)
            apart += std::hypot((*points)[k].x - expected[k].x, (*points)[k].y - expected[k].y) / 5;
        std::array<Place, 5>& places = all.emplace_back();
        for (std::size_t k = 0; k < expected.size(); ++k) {
            const Point& point = apart < kBelieved ? (*points)[k] : expected[k];
            places[k] = {point.x, point.y};
        }
    }
    return all;
}

/// From whole photos, and from the crops laid into scenes.
Result<TrainingProgress> trainFaceDetector(const TrainingJob& job)
{
    constexpr std::int64_t kSide = 320; ///< of a sample, pixels
    const auto folder = [&](const char* option) { return job.parser.value(option).toStdString(); };
    auto photos = readLabelledPhotos(folder("photos"), "train", job.hooks.cancel);
    if (!photos)
        return photos.error();
    const auto validation = readLabelledPhotos(folder("photos"), "val", job.hooks.cancel);
    if (!validation)
        return validation.error();
    auto scenes = job.parser.isSet("scenes") ? readScenes(folder("scenes"), job.hooks.cancel)
                                             : Result<std::vector<at::Tensor>>(std::vector<at::Tensor>());
    if (!scenes)
        return scenes.error();
    auto points = pointsOf(job.train, job.hooks.cancel);
    if (!points)
        return points.error();
    nn::FaceDetectorNetwork network;
    if (const Status begun = begin(*network, job); !begun)
        return begun.error();
    return trainDetector(network, {std::move(*photos), std::move(*scenes), &job.train, std::move(*points)}, *validation,
                         kSide, job.options, job.hooks);
}

using Trainer = Result<TrainingProgress> (*)(const TrainingJob&);

const std::map<QString, Trainer>& trainers()
{
    static const std::map<QString, Trainer> all{{"irn", trainIrn},
                                                {"detector", trainFaceDetector},
                                                {"vqgan", trainAutoencoder},
                                                {"recognizer", trainRecogniser},
                                                {"denoiser", trainLatentDenoiser},
                                                {"mask", trainLatentMask},
                                                {"irm128", trainIrm128},
                                                {"irm256", trainIrm256},
                                                {"tem", trainTem}};
    return all;
}

} // namespace

QStringList trainableNetworks()
{
    QStringList names;
    for (const auto& [name, trainer] : trainers())
        names << name;
    return names;
}

Result<TrainingProgress> trainNetwork(const QString& name, const TrainingJob& job)
{
    return trainers().at(name)(job);
}

} // namespace heirloom::cli
