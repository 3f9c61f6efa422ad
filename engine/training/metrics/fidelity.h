// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"

#include <array>
#include <vector>

// Figures of one picture against another, and of fine detail. All take N x 3 x H x W RGB in [-1, 1] (values outside are
// clamped, as a saved picture would be), any device and float type, compute in float64 on the CPU and give one number
// a picture. A wrong or differing shape is a programming error and throws c10::Error. Thread: free of state.
namespace heirloom::metrics {

/// Equal pictures have this PSNR instead of an infinite one, so that means stay finite. It is the PSNR of a root mean
/// square difference of 0.0026 of an 8-bit level.
inline constexpr double kPsnrCeiling = 100.0;

/// Peak signal-to-noise ratio over R, G and B in dB, peak 255; at most kPsnrCeiling.
std::vector<double> psnr(const at::Tensor& images, const at::Tensor& references);

/// Structural similarity of Wang et al. 2004 on the luma in 0..255: 11 x 11 Gaussian of sigma 1.5, K1 0.01, K2 0.03,
/// mean over the places where the window fits. Requires a height and width of at least 11.
std::vector<double> ssim(const at::Tensor& images, const at::Tensor& references);

/// Energy of fine detail in the face: the variance, in squared 8-bit levels, of the luma minus its Gaussian blur of
/// sigma 1.5 px, within an ellipse. Compare it with the clean face's: below 1 is too smooth, above 1 too busy, and noise
/// counts as detail. The ellipse reaches from the forehead to the chin of the FFHQ template: at 256 px its centre is
/// (128, 143), its radii are 68 and 92, and it scales with width and height.
std::vector<double> detailEnergy(const at::Tensor& images);

/// Parts of a face on the FFHQ template, in this order: both eyes with their brows, the mouth, skin (forehead and cheeks), hair (a
/// band above the forehead, which on some faces is ground).
inline constexpr std::array<const char*, 4> kRegions{"eyes", "mouth", "skin", "hair"};
using Regions = std::array<double, kRegions.size()>;

/// detailEnergy() of each region.
std::vector<Regions> regionDetail(const at::Tensor& images);

/// Whether a grid of 8 px shows, as latents and JPEG blocks leave it: the luma's mean squared step across the lines of the grid, as a
/// share of that across all lines of pixels, rows and columns together. 1: no grid. Requires sides of at least 16.
std::vector<double> gridEnergy(const at::Tensor& images);

} // namespace heirloom::metrics
