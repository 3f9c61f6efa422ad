// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"
#include "engine/faces/face.h"

// Between the value type that rooms without LibTorch hold and tensors. For rooms that link LibTorch only.
namespace heirloom {

/// 1 x 3 x size x size float32 on the CPU; a copy.
at::Tensor toTensor(const Crop& crop);
/// From 1 x 3 x S x S or 3 x S x S, any float type and device; clamped to [-1, 1].
Crop toCrop(const at::Tensor& tensor);

} // namespace heirloom
