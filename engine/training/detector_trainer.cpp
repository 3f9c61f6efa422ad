// SPDX-License-Identifier: Apache-2.0
#include "engine/training/detector_trainer.h"

#include "engine/bundle/strict_loading.h"
#include "engine/training/degradation.h"
#include "engine/training/detection_figures.h"
#include "engine/training/detector_loss.h"
#include "engine/training/picture_operations.h"
#include "engine/training/trainer_parts.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <mutex>

namespace heirloom::training {
namespace {

constexpr double kThreshold = 0.5; ///< of the log's recall and ghosts
constexpr std::int64_t kShownSamples = 16;

struct Batch {
    at::Tensor pictures;
    std::vector<std::vector<LabelledFace>> faces;
};

/// What the network of the last checkpoint took for faces in scenes. Thread: any.
class Mistakes {
public:
    using List = std::shared_ptr<const std::vector<Mistake>>;

    List list() const
    {
        const std::lock_guard lock(m_mutex);
        return m_list;
    }

    /// Looks for them anew, in every scene as it is and at half its size.
    void find(nn::FaceDetectorNetwork& network, const std::vector<at::Tensor>& scenes)
    {
        constexpr double kWorthIt = 0.2; // of the score
        auto found = std::make_shared<std::vector<Mistake>>();
        const at::Device device = network->parameters().front().device();
        for (const at::Tensor& scene : scenes) {
            for (const std::int64_t reduce : {1, 2}) {
                const at::Tensor picture = reduce == 1 ? scene
                                                       : toBytes(resizeArea(fromBytes(scene), scene.size(1) / reduce,
                                                                            scene.size(2) / reduce));
                for (const nn::SeenFace& face :
                     nn::facesIn(network->forward(detectorInput(picture).to(device)), 0, kWorthIt)) {
                    const double scale = static_cast<double>(reduce);
                    found->push_back(
                        {scene,
                         {scale * (face.box[0] + face.box[2] / 2), scale * (face.box[1] + face.box[3] / 2)},
                         scale * std::sqrt(face.box[2] * face.box[3])});
                }
            }
        }
        const std::lock_guard lock(m_mutex);
        m_list = std::move(found);
    }

private:
    mutable std::mutex m_mutex;
    List m_list = std::make_shared<const std::vector<Mistake>>();
};

Batch makeBatch(const DetectionData& data, std::int64_t side, std::uint64_t seed, std::int64_t first,
                std::int64_t count, const std::vector<Mistake>& mistakes = {})
{
    Batch batch;
    std::vector<at::Tensor> pictures;
    for (std::int64_t sample = first; sample < first + count; ++sample) {
        Random random(mixSeed(seed, static_cast<std::uint64_t>(sample)));
        DetectionSample drawn = drawDetectionSample(data, side, random, mistakes);
        pictures.push_back(std::move(drawn.picture));
        batch.faces.push_back(std::move(drawn.faces));
    }
    batch.pictures = at::stack(pictures);
    return batch;
}

/// Old prints of the photos: the same ones each time.
std::vector<LabelledPhoto> aged(const std::vector<LabelledPhoto>& photos)
{
    std::vector<LabelledPhoto> old;
    for (const LabelledPhoto& photo : photos) {
        DegradationRecipe recipe = drawDegradation(mixSeed(7, photo.name));
        recipe.blurSigma = std::min(recipe.blurSigma, 0.8);
        recipe.motionLength = 0;
        recipe.downsampling = 1;
        LabelledPhoto print = photo;
        const at::Tensor picture = fromBytes(photo.picture)
                                       .slice(1, 0, photo.picture.size(1) / 8 * 8)
                                       .slice(2, 0, photo.picture.size(2) / 8 * 8)
                                       .contiguous();
        print.picture = toBytes(applyDegradation(picture, recipe).degraded);
        old.push_back(std::move(print));
    }
    return old;
}

/// Samples with what is wanted (green; blue: does not count) and what is found (red).
void writeSheet(nn::FaceDetectorNetwork& network, const Batch& batch, std::int64_t samples,
                const TrainingOptions& options, const TrainingHooks& hooks)
{
    const at::Device device(options.device);
    const std::vector<at::Tensor> maps = network->forward(batch.pictures.to(device));
    std::vector<at::Tensor> rows, row;
    for (std::int64_t i = 0; i < batch.pictures.size(0); ++i) {
        at::Tensor picture = toBytes(batch.pictures[i]);
        for (const LabelledFace& face : batch.faces[static_cast<std::size_t>(i)])
            outline(picture, face.box, face.counts ? 1 : 2);
        for (const nn::SeenFace& face : nn::facesIn(maps, i, kThreshold))
            outline(picture, face.box, 0);
        row.push_back(picture);
        if (row.size() == 2) {
            rows.push_back(at::cat(row, 2));
            row.clear();
        }
    }
    writeContactSheet(rows, samples, options, hooks);
}

} // namespace

Result<TrainingProgress> trainDetector(nn::FaceDetectorNetwork network, const DetectionData& train,
                                       const std::vector<LabelledPhoto>& validation, std::int64_t side,
                                       const TrainingOptions& options, const TrainingHooks& hooks)
try {
    if (train.photos.empty())
        return Error{ErrorCode::InvalidArgument, "There is no labelled photo to train on.", {}};
    const at::Device device(options.device);
    prepareNetwork(*network, options);
    const std::vector<LabelledPhoto> old = aged(validation);
    const Batch shown = makeBatch(train, side, mixSeed(options.seed, "shown"), 0, kShownSamples);
    nn::FaceDetectorNetwork shipped(network->config());
    shipped->to(device);
    Mistakes mistakes;
    Prefetch<Batch> batches([&](std::int64_t first, std::int64_t count) {
        return makeBatch(train, side, options.seed, first, count, *mistakes.list());
    });
    double score = 0, box = 0, points = 0;
    const auto smooth = [](double& mean, const at::Tensor& value) {
        mean = mean == 0 ? value.item<double>() : 0.99 * mean + 0.01 * value.item<double>();
    };
    TrainingRun run(*network, options, hooks);
    return run.run(
        [&](std::int64_t first, std::int64_t count) {
            const Batch batch = batches.get(first, count);
            const DetectorLoss loss = detectorLoss(network->forward(batch.pictures.to(device)), batch.faces);
            smooth(score, loss.score);
            smooth(box, loss.box);
            smooth(points, loss.points);
            return loss.total;
        },
        [&](const bundle::WeightMap& weights, std::int64_t samples) -> TrainingRun::Figures {
            if (!bundle::loadStrict(*shipped, weights))
                return {};
            at::NoGradGuard noGradient;
            writeSheet(shipped, shown, samples, options, hooks);
            mistakes.find(shipped, train.scenes);
            const DetectionFigures now = detectionFigures(shipped, validation, kThreshold),
                                   then = detectionFigures(shipped, old, kThreshold);
            return {{"score_loss", score},
                    {"box_loss", box},
                    {"points_loss", points},
                    {"recall", now.recall()},
                    {"ghosts", static_cast<double>(now.ghosts)},
                    {"precision", now.averagePrecision},
                    {"point_error", now.pointError},
                    {"recall_aged", then.recall()},
                    {"ghosts_aged", static_cast<double>(then.ghosts)},
                    {"precision_aged", then.averagePrecision},
                    {"mistakes", static_cast<double>(mistakes.list()->size())}};
        });
} catch (const std::exception& e) {
    return Error{ErrorCode::ComputeFailed, "The training could not be started.", e.what()};
}

} // namespace heirloom::training
