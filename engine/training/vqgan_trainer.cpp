// SPDX-License-Identifier: Apache-2.0
#include "engine/training/vqgan_trainer.h"

#include "engine/bundle/strict_loading.h"
#include "engine/core/torch.h"
#include "engine/nn/gaussian_blur.h"
#include "engine/training/codebook_average.h"
#include "engine/training/degradation.h"
#include "engine/training/metrics/fidelity.h"
#include "engine/training/picture_operations.h"
#include "engine/training/texture_loss.h"
#include "engine/training/trainer_parts.h"

#include <algorithm>

namespace heirloom::training {
namespace {

constexpr double kGradientWeight = 0.5;
constexpr std::int64_t kFacesPerJudged = 4; ///< the recogniser judges one face of so many
constexpr double kFeatureWeight = 0.05;
constexpr double kCommitment = 0.25;
constexpr double kOpponentRateShare = 0.5; ///< of the network's peak rate
constexpr double kBlurredShare = 0.2;
/// So many pictures go around the quantiser, so that G also knows latents between the codes: guidance moves there.
constexpr double kUnquantisedShare = 0.1;
constexpr std::int64_t kDefaultWindow = 128;
constexpr std::int64_t kStatisticsFaces = 96;
constexpr std::int64_t kValidationFaces = 40;
constexpr std::int64_t kSheetFaces = 12;

at::Tensor difference(const at::Tensor& a, const at::Tensor& b)
{
    const at::Tensor d = a - b;
    return d.abs().mean() + kGradientWeight * (d.diff(1, 2).abs().mean() + d.diff(1, 3).abs().mean());
}

/// How far the recogniser's early features of two pictures lie apart, each layer in units of its own size.
at::Tensor teacherDifference(nn::FaceRecognitionDensenet& teacher, const at::Tensor& made, const at::Tensor& clean)
{
    std::vector<at::Tensor> wanted;
    {
        at::NoGradGuard noGradient;
        wanted = teacher->features((clean + 1) * 127.5);
    }
    const std::vector<at::Tensor> got = teacher->features((made + 1) * 127.5);
    at::Tensor sum = at::zeros({}, made.options());
    for (std::size_t i = 0; i < got.size(); ++i)
        sum = sum + (got[i] - wanted[i]).abs().mean() / (wanted[i].abs().mean() + 1e-6);
    return sum / static_cast<double>(got.size());
}

/// The trained network's loss, step by step.
class VqganLoss {
public:
    VqganLoss(nn::Vqgan network, const VqganTraining& settings, const TrainingOptions& options)
        : m_network(std::move(network)), m_settings(settings), m_codebook(m_network->quantiser(), options.seed),
          m_pictures(settings.pictures, options.learningRate * kOpponentRateShare, false, options)
    {
        if (m_settings.teacher) {
            (*m_settings.teacher)->to(at::Device(options.device));
            for (at::Tensor& parameter : (*m_settings.teacher)->parameters())
                parameter.set_requires_grad(false); // its type stays: what it judges by is exact
        }
    }

    at::Tensor operator()(const at::Tensor& clean, std::int64_t sample)
    {
        const at::Tensor latent = encoded(clean);
        if (!m_settings.decoderOnly)
            m_codebook.observe(latent);
        const at::Tensor codes = m_network->quantise(latent.detach());
        const at::Tensor commitment = (latent - codes).square().mean();
        const at::Tensor around = at::rand({latent.size(0), 1, 1, 1}, latent.options()) < kUnquantisedShare;
        const at::Tensor straight = latent + at::where(around, at::zeros_like(codes), codes - latent.detach());
        const at::Tensor made = m_network->decode(straight);
        at::Tensor loss = difference(made, clean);
        if (m_settings.textureWeight > 0)
            loss = loss + m_settings.textureWeight * textureDifference(made, clean);
        if (m_settings.teacher)
            loss = loss + kFeatureWeight * judgedDifference(made, clean);
        return m_pictures.join(loss, {made, clean}, sample) + kCommitment * commitment;
    }

    void accompany(TrainingRun& run)
    {
        run.accompany(m_codebook.companion());
        m_pictures.accompany(run);
    }

    TrainingRun::Figures figures() const { return m_pictures.figures(); }

private:
    at::Tensor encoded(const at::Tensor& clean)
    {
        if (!m_settings.decoderOnly)
            return m_network->encode(clean);
        at::NoGradGuard noGradient;
        return m_network->encode(clean);
    }

    /// The recogniser sees a part of each batch: in float32 it would otherwise cost as much as the network itself.
    at::Tensor judgedDifference(const at::Tensor& made, const at::Tensor& clean)
    {
        const std::int64_t judged = (made.size(0) + kFacesPerJudged - 1) / kFacesPerJudged;
        return teacherDifference(*m_settings.teacher, made.slice(0, 0, judged), clean.slice(0, 0, judged));
    }

    nn::Vqgan m_network;
    VqganTraining m_settings;
    CodebookAverage m_codebook;
    PictureLosses m_pictures;
};

/// The network as it would be shipped, and what it does to faces.
class Referee {
public:
    Referee(const nn::VqganConfig& config, const CropDataset& train, const CropDataset& validation,
            const TrainingOptions& options, const TrainingHooks& hooks)
        : m_network(config), m_validation(validation), m_options(options), m_hooks(hooks)
    {
        m_network->to(at::Device(options.device));
        for (const std::int64_t index : spreadIndices(train.size(), kStatisticsFaces))
            m_faces.push_back(train.clean(index));
    }

    /// The latent's mean and deviation over training faces, to be shipped with the averaged weights.
    bundle::WeightMap statistics(bundle::WeightMap averaged)
    {
        at::NoGradGuard noGradient;
        for (const auto& [name, tensor] : bundle::weightsOf(*m_network))
            averaged.emplace(name, tensor); // what is not learned: the buffers
        m_network->mean.zero_();
        m_network->deviation.fill_(1);
        averaged["mean"] = m_network->mean.clone();
        averaged["deviation"] = m_network->deviation.clone();
        if (!bundle::loadStrict(*m_network, averaged))
            return {};
        std::vector<at::Tensor> latents;
        for (const at::Tensor& face : m_faces)
            latents.push_back(m_network->encode(batch(face)).squeeze(0).flatten(1));
        const at::Tensor all = at::cat(latents, 1);
        return {{"mean", all.mean(1).cpu()}, {"deviation", all.std(1).clamp_min(1e-4).cpu()}};
    }

    TrainingRun::Figures measure(const bundle::WeightMap& weights, std::int64_t samples)
    {
        if (m_validation.size() == 0 || !bundle::loadStrict(*m_network, weights))
            return {};
        at::NoGradGuard noGradient;
        double psnr = 0, psnrAround = 0, detail = 0, detailClean = 0;
        std::vector<at::Tensor> rows, indices;
        const auto chosen = spreadIndices(m_validation.size(), kValidationFaces);
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            const at::Tensor clean = batch(m_validation.clean(chosen[i])), latent = m_network->encode(clean);
            indices.push_back(m_network->codes(latent));
            const at::Tensor made = m_network->decode(m_network->quantise(latent)), around = m_network->decode(latent);
            psnr += metrics::psnr(made, clean).front();
            psnrAround += metrics::psnr(around, clean).front();
            detail += metrics::detailEnergy(made).front();
            detailClean += metrics::detailEnergy(clean).front();
            if (i % std::max<std::size_t>(1, chosen.size() / kSheetFaces) == 0)
                rows.push_back(toBytes(at::cat({clean, made, around}, 3).squeeze(0)));
        }
        writeContactSheet(rows, samples, m_options, m_hooks);
        const auto n = static_cast<double>(chosen.size());
        return {{"psnr", psnr / n},
                {"psnr_unquantised", psnrAround / n},
                {"detail", detail / detailClean},
                {"codes_used", leastUse(indices)}};
    }

private:
    at::Tensor batch(const at::Tensor& face) const { return face.unsqueeze(0).to(at::Device(m_options.device)); }

    double leastUse(const std::vector<at::Tensor>& indices) const
    {
        const at::Tensor all = at::cat(indices);
        std::int64_t least = m_network->config().codes;
        for (std::int64_t group = 0; group < all.size(1); ++group) {
            const at::Tensor counts = at::bincount(all.select(1, group).flatten(), {}, m_network->config().codes);
            least = std::min(least, at::gt(counts, 0).sum().item<std::int64_t>());
        }
        return static_cast<double>(least) / static_cast<double>(m_network->config().codes);
    }

    nn::Vqgan m_network;
    const CropDataset& m_validation;
    const TrainingOptions& m_options;
    const TrainingHooks& m_hooks;
    std::vector<at::Tensor> m_faces;
};

} // namespace

at::Tensor vqganSample(const CropDataset& dataset, std::int64_t window, std::uint64_t seed)
{
    Random random(seed);
    const std::int64_t index = dataset.draw(random);
    at::Tensor picture = applyTone(dataset.view(index, random.bits()).picture, drawDegradation(random.bits()));
    if (random.chance(kBlurredShare))
        picture = nn::gaussianBlur(picture, random.uniform(0.5, 3.0));
    if (random.chance(0.5)) {
        const std::int64_t side = std::max(window, static_cast<std::int64_t>(kCropSize * random.uniform(0.5, 1.0)));
        picture = resizeArea(picture, side, side);
    }
    const std::int64_t room = picture.size(1) - window + 1, top = random.index(room), left = random.index(room);
    return picture.slice(1, top, top + window).slice(2, left, left + window).clamp(-1, 1).contiguous();
}

Result<TrainingProgress> trainVqgan(nn::Vqgan network, const CropDataset& train, const CropDataset& validation,
                                    const VqganTraining& settings, const TrainingOptions& options,
                                    const TrainingHooks& hooks)
try {
    if (train.size() == 0)
        return Error{ErrorCode::InvalidArgument, "There is nothing to train on.", {}};
    if (settings.pictures.components > 0 || settings.pictures.identity > 0)
        return Error{
            ErrorCode::InvalidArgument,
            "An autoencoder learns from windows: who a face is, its eyes and its mouth cannot be judged there.",
            {}};
    if (const Status sound = settings.pictures.check(); !sound)
        return sound.error();
    const bundle::WeightMap units{{"mean", network->mean.cpu().clone()},
                                  {"deviation", network->deviation.cpu().clone()}};
    network->mean.zero_(); // measured again for what is shipped
    network->deviation.fill_(1);
    prepareNetwork(*network, options);
    const std::int64_t window = options.window > 0 ? options.window : kDefaultWindow;
    Prefetch<at::Tensor> batches([&](std::int64_t first, std::int64_t count) {
        std::vector<at::Tensor> pictures;
        for (std::int64_t sample = first; sample < first + count; ++sample)
            pictures.push_back(vqganSample(train, window, mixSeed(options.seed, static_cast<std::uint64_t>(sample))));
        return at::stack(pictures);
    });
    VqganLoss loss(network, settings, options);
    Referee referee(network->config(), train, validation, options, hooks);
    TrainingRun run(*network, options, hooks);
    loss.accompany(run);
    run.accompany({"statistics", [] { return bundle::WeightMap{}; }, [](const bundle::WeightMap&) { return success(); },
                   [&](const bundle::WeightMap& averaged) {
                       return settings.decoderOnly ? units : referee.statistics(averaged);
                   }});
    return run.run(
        [&](std::int64_t first, std::int64_t count) {
            return loss(batches.get(first, count).to(at::Device(options.device)), first);
        },
        [&](const bundle::WeightMap& weights, std::int64_t samples) {
            TrainingRun::Figures figures = referee.measure(weights, samples);
            const TrainingRun::Figures terms = loss.figures();
            figures.insert(figures.end(), terms.begin(), terms.end());
            return figures;
        });
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed, "The training could not be started.", e.what()};
}

} // namespace heirloom::training
