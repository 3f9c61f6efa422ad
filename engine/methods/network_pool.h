// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/bundle.h"
#include "engine/core/result.h"
#include "engine/diffusion/trajectory.h"
#include "engine/faces/face_score.h"
#include "engine/methods/compute_device.h"
#include "engine/methods/recovery_networks.h"
#include "engine/nn/denoiser.h"
#include "engine/nn/latent_mask.h"
#include "engine/nn/recognition_network.h"
#include "engine/nn/vqgan.h"
#include "engine/recipe/key.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

// For rooms that link LibTorch only.
namespace heirloom {

/// The networks of a bundle in one precision. All but the first are there only if the bundle has them.
struct FaceNetworks {
    RecoveryNetworks recovery;
    std::optional<nn::Vqgan> vqgan;
    std::optional<nn::Denoiser> denoiser;
    std::optional<nn::RecognitionNetwork> recognition;
    std::optional<nn::LatentMask> mask;
    std::optional<nn::Denoiser> irm128, irm256,
        tem; ///< of truncated diffusion (see nn::PixelStage): after loadPixelNetworks()
};

/// A bundle's networks on a device. Thread: the restorer's.
class NetworkPool {
public:
    /// Errors: those of bundle::findBundle and bundle::loadNetwork.
    static Result<std::shared_ptr<NetworkPool>> load(const std::string& bundle, const ComputeDevice& device);

    const bundle::Bundle& bundle() const { return m_bundle; }
    const ComputeDevice& device() const { return m_device; }
    /// Of the bundle's files, the numbers of its manifest, and what they are computed with.
    const Key& key() const { return m_key; }
    /// In the device's precision.
    FaceNetworks& working() { return m_working; }
    /// In float32, loaded when it is first needed.
    Result<FaceNetworks*> exact();
    /// Whether the bundle has what a method needs.
    bool canRefine() const { return m_working.vqgan && m_working.denoiser; }
    bool canTruncate() const { return m_bundle.manifest().find("irm128") && m_bundle.manifest().find("irm256"); }
    bool canEnhanceTexture() const { return m_bundle.manifest().find("tem") != nullptr; }
    /// Loads the networks of truncated diffusion, the first time: nobody waits for them who does without. Errors: those of
    /// bundle::loadNetwork.
    Status loadPixelNetworks();
    bool knowsPeople() const { return m_working.recognition.has_value(); }
    /// What tells whether a crop shows a face at all, made when it is first needed.
    FaceScorer& scorer();
    /// Whether a face can be recovered at this sharpness. Errors: NotFound, InvalidArgument (not from 0 to 1).
    Status checkSharpness(double sharpness) const;
    /// Whether a face can be held to a person with this weight. Errors: NotFound.
    Status checkKnowsPeople(double identity) const;

    /// Computes without gradients. A result that is not finite is computed once more in float32; if that is not finite
    /// either, or the device fails, that is an error (ComputeFailed), never some other picture.
    Result<at::Tensor> compute(const std::function<at::Tensor(FaceNetworks&)>& function);
    /// One step of a trajectory whose denoiser `denoiser` makes; once more in float32 if a result is not finite.
    /// Errors: those of Trajectory::step().
    Status step(diffusion::Trajectory& trajectory,
                const std::function<diffusion::Trajectory::Denoiser(FaceNetworks&)>& denoiser,
                const CancelToken& cancel);

private:
    NetworkPool(bundle::Bundle bundle, ComputeDevice device);

    bundle::Bundle m_bundle;
    ComputeDevice m_device;
    Key m_key;
    FaceNetworks m_working;
    std::optional<FaceNetworks> m_exact;
    bool m_pixelNetworks = false; ///< they are loaded
    std::optional<FaceScorer> m_scorer;
};

} // namespace heirloom
