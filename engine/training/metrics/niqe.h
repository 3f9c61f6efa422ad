// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/result.h"
#include "engine/core/torch.h"

#include <filesystem>

namespace heirloom::metrics {

/// NIQE, the no-reference quality of Mittal, Soundararajan and Bovik 2013: how far a picture's local statistics lie from
/// those of pristine photographs. Lower is better; 3 to 6 is usual for good ones. It takes 96 x 96 blocks at two scales and
/// fits their normalised luma and its products with neighbours by generalised Gaussians: 18 features a scale. The
/// score is the Mahalanobis distance between the means of the picture's blocks and of the pristine ones.
///
/// It agrees with the widely used port of the authors' program: luma of BT.601 in 16..235, rounded; blocks counted
/// from the top left, a rest narrower than 96 px left out (a 256 px crop has four blocks).
/// Thread: score() is safe from several threads.
class Niqe {
public:
    /// Reads the pristine statistics, arrays "mu_pris_param" (36) and "cov_pris_param" (36 x 36) of an .npz file.
    /// Errors: those of readNpz; ModelInvalid if an array is missing, has another shape or is not finite.
    static Result<Niqe> load(const std::filesystem::path& npz);

    /// The quality of 3 x H x W or 1 x 3 x H x W, RGB in [-1, 1], judged as the 8-bit picture it would be saved as.
    /// Errors: InvalidArgument (another shape, too small for two blocks, not a number in it); ComputeFailed (a flat
    /// picture has no statistics).
    Result<double> score(const at::Tensor& image) const;

private:
    Niqe(at::Tensor mean, at::Tensor covariance);

    at::Tensor m_mean;       ///< 36, float64
    at::Tensor m_covariance; ///< 36 x 36, float64
};

} // namespace heirloom::metrics
