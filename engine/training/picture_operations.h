// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"

#include <cstdint>

// Small operations on pictures, C x H x W, float32, any device. Used by the degradation and by the trainers.
// Thread: safe from any thread.
namespace heirloom::training {

/// Mean over a straight line of `length` pixels at `angle` radians, borders reflected.
at::Tensor motionBlur(const at::Tensor& picture, double length, double angle);

/// Resizes by area averaging (down) or bicubic interpolation (up). Sizes in pixels.
at::Tensor resizeArea(const at::Tensor& picture, std::int64_t height, std::int64_t width);
at::Tensor resizeBicubic(const at::Tensor& picture, std::int64_t height, std::int64_t width);

/// BT.601 luma of an RGB picture, 1 x H x W.
at::Tensor luma(const at::Tensor& picture);

/// What JPEG at `quality` (1..100) does to an RGB picture in [0, 1]: YCbCr, optional 4:2:0, 8x8 DCT, the standard's
/// example tables scaled as libjpeg does. Any size.
at::Tensor jpegCompress(const at::Tensor& picture, int quality, bool chromaSubsampling);

} // namespace heirloom::training
