// SPDX-License-Identifier: Apache-2.0
#include "engine/training/texture_loss.h"

#include "engine/core/torch.h"
#include "engine/nn/gaussian_blur.h"

namespace heirloom::training {
namespace {

constexpr double kFinerThan = 1.5; ///< pixels
/// Pixels: over this neighbourhood texture is gathered. How much there is at one place is skewed, and an absolute difference
/// settles for the median: with 3 pixels a decoder stayed at two thirds of the energy. Over more places the two come together.
constexpr double kPlace = 8.0;
constexpr double kFloor = 1e-5; ///< keeps the root's slope finite where there is no texture: 0.4 of 255

/// N x H x W.
at::Tensor brightness(const at::Tensor& pictures)
{
    return 0.299 * pictures.select(1, 0) + 0.587 * pictures.select(1, 1) + 0.114 * pictures.select(1, 2);
}

at::Tensor localDeviation(const at::Tensor& pictures)
{
    const at::Tensor y = brightness(pictures);
    const at::Tensor fine = y - nn::gaussianBlur(y, kFinerThan);
    return at::sqrt(nn::gaussianBlur(fine.square(), kPlace) + kFloor);
}

} // namespace

at::Tensor textureDifference(const at::Tensor& made, const at::Tensor& clean)
{
    return (localDeviation(made) - localDeviation(clean)).abs().mean();
}

} // namespace heirloom::training
