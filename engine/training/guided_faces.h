// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/denoiser.h"
#include "engine/nn/latent_residual.h"
#include "engine/nn/recognition_network.h"
#include "engine/training/latent_faces.h"

#include <optional>

namespace heirloom::training {

/// How it is set: see diffusion::IdentityGuidanceOptions and GuidedSteps.
struct GuidanceSettings {
    double reach = 0;
    int projections = 0;
    double from = 1;
};

/// Faces on their way through refinement, N of them (of residuals that it would draw: those of clean faces know already who
/// it is, and guidance could only lead away), each where a prediction stands and where a full step of exact guidance
/// would take it. No gradients.
struct GuidedFaces {
    LatentFaces faces;
    std::optional<nn::LatentResidual> residual; ///< always there
    at::Tensor base;                            ///< G(c)
    at::Tensor identity;                        ///< the person, N x D, of unit length
    at::Tensor times;                           ///< N
    at::Tensor noisy;                           ///< the residual at these times
    at::Tensor found;                           ///< the predicted residual
    at::Tensor move;                            ///< a full step: found + move is the guided one
};

/// Identity guidance as latent refinement does it, on faces for training. Thread: that of the training.
class TrainingGuidance {
public:
    TrainingGuidance(FrozenNetworks frozen, nn::Denoiser denoiser, nn::RecognitionNetwork recognition,
                     const GuidanceSettings& settings, const TrainingOptions& options);

    /// Channels of a latent.
    std::int64_t latent() const { return m_frozen.vqgan->config().latent; }
    /// `count` samples of pairs, kLatentsPerFace of each but the last; noise and times are drawn, the latter from when guidance is asked. Each is held to who the
    /// recovered face is. Errors: those of IdentityGuidance.
    Result<GuidedFaces> guide(const std::vector<TrainingPair>& pairs, std::int64_t count);
    /// What the denoiser makes of a prediction at half its time, when the trajectory goes on from it: what of a move is still
    /// there. Differentiable in the prediction.
    at::Tensor settled(const GuidedFaces& faces, const at::Tensor& prediction);
    /// The face as it would be shown, N x 3 x S x S; differentiable.
    at::Tensor picture(const GuidedFaces& faces, const at::Tensor& residual);
    /// Cosine of what the recognition network says of pictures to the person each is held to, N; differentiable.
    at::Tensor similarity(const GuidedFaces& faces, const at::Tensor& pictures);

private:
    /// A residual as refinement draws it.
    Result<at::Tensor> drawn(const at::Tensor& condition, at::IntArrayRef shape);
    FrozenNetworks m_frozen;
    nn::Denoiser m_denoiser;
    nn::RecognitionNetwork m_recognition;
    GuidanceSettings m_settings;
    at::Device m_device;
};

constexpr std::int64_t kLatentsPerFace = 4;

} // namespace heirloom::training
