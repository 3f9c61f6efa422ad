// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/methods/network_pool.h"
#include "engine/methods/run.h"
#include "engine/nn/latent_residual.h"

#include <optional>
#include <vector>

// For rooms that link LibTorch only.
namespace heirloom {

/// What the degraded crop determines. Pictures 1 x 3 x S x S, latents 1 x C x S/8 x S/8, float32, on the device. Those of
/// refinement are undefined if the bundle cannot refine, `identity` and `shift` if it knows no people; both after
/// Preparation::Recovery.
struct PreparedFace::Tensors {
    at::Tensor degraded, recovered;
    at::Tensor condition;                       ///< nn::latentCondition()
    std::optional<nn::LatentResidual> residual; ///< what a trajectory of this face is about
    at::Tensor base;                            ///< G(c), which difference decoding subtracts
    at::Tensor mask;                            ///< M
    at::Tensor identity; ///< e, who it is: by the recovered face and by reference pictures; 1 x D, length 1
    at::Tensor shift;    ///< what that is beyond what the recovered face says: zero without reference pictures
    bool grey = false;   ///< a colourless face stays so
};

/// The Identity Recovery Network alone. `sharpness`: from 0, faithful, to 1. Errors: as prepareFace().
Result<Crop> recoverFace(NetworkPool& pool, const Crop& degraded, double sharpness);

/// Computes all that, or as much as is asked for. `references` are crops of the bundle's resolution that show the same person.
/// Errors: InvalidArgument (a crop of another size), NotFound (no sharp network), ComputeFailed.
Result<PreparedFace> prepareFace(NetworkPool& pool, const Crop& degraded, const std::vector<Crop>& references,
                                 double sharpness, Preparation preparation = Preparation::Everything);

/// A face as it is shown: within range, and grey if its source is.
Crop finishedCrop(const at::Tensor& face, bool grey);

} // namespace heirloom
