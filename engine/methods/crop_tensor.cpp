// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/crop_tensor.h"

#include "engine/core/torch.h"

#include <cassert>

namespace heirloom {

at::Tensor toTensor(const Crop& crop)
{
    assert(crop.rgb.size() == 3U * static_cast<std::size_t>(crop.size) * static_cast<std::size_t>(crop.size));
    return at::tensor(at::ArrayRef<float>(crop.rgb)).view({1, 3, crop.size, crop.size});
}

Crop toCrop(const at::Tensor& tensor)
{
    const at::Tensor picture = tensor.detach().to(at::kCPU, at::kFloat).clamp(-1, 1).contiguous();
    const float* values = picture.data_ptr<float>();
    return {static_cast<int>(picture.size(-1)), std::vector<float>(values, values + picture.numel())};
}

} // namespace heirloom
