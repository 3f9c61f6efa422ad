// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/recognition_network.h"
#include "engine/training/crop_dataset.h"
#include "engine/training/opponent.h"
#include "engine/training/squeezenet.h"
#include "engine/training/training_run.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace heirloom::training {

/// How far the features of made and clean pictures lie apart, each layer's mean absolute difference in units of its own size, N x 3 x H
/// x W in [-1, 1]; a scalar, differentiable in the former.
at::Tensor featureDifference(SqueezeNet features, const at::Tensor& made, const at::Tensor& clean);

/// What else counts beside a trainer's own loss. Each share is the length of the term's gradient at the picture as a part of that of
/// the trainer's own loss (VQGAN, eq. 7, measured at the picture and not at the last layer: one pass backwards instead of three),
/// averaged over many steps; 0 leaves a term out.
struct PictureLossSettings {
    double perceptual = 0; ///< featureDifference() of a window; needs `features`
    double patch = 0;      ///< a patch opponent on a window, told the degraded face there and where in the crop it lies
    double projected = 0;  ///< an opponent on frozen features of a window; needs `features`
    double components = 0; ///< opponents on the eyes and on the mouth, each with this share; needs aligned whole crops
    double identity = 0;   ///< 1 - cos(phi(made), phi(clean)); needs `recognition` and aligned whole crops

    std::optional<SqueezeNet> features;
    std::optional<nn::RecognitionNetwork> recognition;
    std::int64_t from = 0;       ///< the sample at which the terms come in
    std::int64_t fadeIn = 8'000; ///< over so many samples they grow to their shares

    bool any() const { return perceptual > 0 || patch > 0 || projected > 0 || components > 0 || identity > 0; }
    /// Errors: InvalidArgument (a term lacks what it needs, or a share is no number of 0 or more).
    Status check() const;
};

/// A batch of made pictures and what they are to be, all N x 3 x H x W float32 in [-1, 1].
struct MadePictures {
    at::Tensor made; ///< with a graph
    at::Tensor clean;
    at::Tensor degraded{};            ///< what `made` was made from; undefined where there is none (an autoencoder)
    std::vector<FacePlaces> places{}; ///< for components, one a picture
    std::vector<bool> examples{};     ///< whether the clean picture may be shown as a real one; empty: all of them
};

/// The terms of PictureLossSettings in a training. Thread: the trainer's.
class PictureLosses {
public:
    /// Settings must have passed check(). Opponents learn at `opponentRate`. `conditioned`: pictures come with what they were made from.
    PictureLosses(PictureLossSettings settings, double opponentRate, bool conditioned, const TrainingOptions& options);
    ~PictureLosses();

    /// Lets the opponents learn, and returns a loss with the value of `own` whose gradient at `made` has the terms' added.
    /// `own` has a graph through `made`. `sample`: the first one's number; what is random is drawn from it.
    at::Tensor join(const at::Tensor& own, const MadePictures& pictures, std::int64_t sample);

    /// Before TrainingRun::run().
    void accompany(TrainingRun& run);
    /// For the log, per term: its value, the length of its gradient before it is weighed relative to the own loss's
    /// ("..._pull"), and for opponents by how much real pictures are told from made ones ("..._gap"). Running averages.
    TrainingRun::Figures figures() const;

private:
    struct Term;
    PictureLossSettings m_settings;
    TrainingOptions m_options;
    std::vector<std::unique_ptr<Term>> m_terms;
    double m_ownNorm = 0; ///< running average of the own loss's gradient at the picture
};

} // namespace heirloom::training
