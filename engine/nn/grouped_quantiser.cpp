// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/grouped_quantiser.h"

#include "engine/core/torch.h"

#include <stdexcept>
#include <vector>

namespace heirloom::nn {

GroupedQuantiserImpl::GroupedQuantiserImpl(std::int64_t channels, std::int64_t groups, std::int64_t codes)
{
    if (groups < 1 || codes < 1 || channels % groups != 0)
        throw std::invalid_argument("a quantiser's channels have to be a multiple of its groups");
    codebook = register_buffer("codebook", at::randn({groups, codes, channels / groups}));
}

at::Tensor GroupedQuantiserImpl::indices(const at::Tensor& latent) const
{
    const std::int64_t groups = codebook.size(0), width = codebook.size(2);
    const std::int64_t n = latent.size(0), h = latent.size(2), w = latent.size(3);
    const at::Tensor codes = codebook.to(at::kFloat);
    // groups x positions x width; |z - e|^2 up to |z|^2, which is the same for all codes.
    const at::Tensor points = latent.detach()
                                  .to(at::kFloat)
                                  .contiguous()
                                  .view({n, groups, width, h * w})
                                  .permute({1, 0, 3, 2})
                                  .reshape({groups, n * h * w, width});
    const at::Tensor lengths = codes.square().sum(2).unsqueeze(1);
    const at::Tensor nearest = at::baddbmm(lengths, points, codes.transpose(1, 2), 1, -2).argmin(2);
    return nearest.view({groups, n, h, w}).permute({1, 0, 2, 3}).contiguous();
}

at::Tensor GroupedQuantiserImpl::lookUp(const at::Tensor& indices) const
{
    std::vector<at::Tensor> parts;
    for (std::int64_t group = 0; group < codebook.size(0); ++group)
        parts.push_back(codebook[group]
                            .to(at::kFloat)
                            .index_select(0, indices.select(1, group).flatten())
                            .view({indices.size(0), indices.size(2), indices.size(3), codebook.size(2)})
                            .permute({0, 3, 1, 2}));
    return at::cat(parts, 1).contiguous();
}

} // namespace heirloom::nn
