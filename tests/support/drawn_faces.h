// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"
#include "engine/training/crop_dataset.h"

#include <string>

namespace heirloom::testing {

/// Crops that are cheap to make and differ: bright ovals with rings. The second one is 512 px a side.
inline training::CropDataset drawnFaces(int count)
{
    training::CropDataset dataset;
    for (int i = 0; i < count; ++i) {
        const std::int64_t size = i == 1 ? 512 : 256;
        const at::Tensor x = at::linspace(-1, 1, size).view({1, 1, size}),
                         y = at::linspace(-1, 1, size).view({1, size, 1});
        const at::Tensor face = at::exp(-3 * (x * x + y * y)) * at::cos(12 * x + i)
                                * at::tensor({0.9, 0.7, 0.5}).view({3, 1, 1});
        dataset.add("face_" + std::to_string(i) + ".png", training::toBytes(face.to(at::kFloat)));
    }
    return dataset;
}

} // namespace heirloom::testing
