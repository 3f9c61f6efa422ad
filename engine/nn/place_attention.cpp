// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/place_attention.h"

#include "engine/core/torch.h"
#include "engine/nn/blocks.h"

#include <cmath>

namespace heirloom::nn {
namespace {

constexpr double kFirstSharpness = 8; ///< a fresh head already tells like from unlike
constexpr double kLargestSharpness = 64;

/// N x heads*d x H x W to N x heads x H*W x d.
at::Tensor asHeads(const at::Tensor& x)
{
    constexpr std::int64_t kWidth = PlaceAttentionImpl::kHeadWidth;
    return x.reshape({x.size(0), x.size(1) / kWidth, kWidth, x.size(2) * x.size(3)}).transpose(2, 3);
}

at::Tensor unit(const at::Tensor& x)
{
    return x / x.norm(2, {-1}, true).clamp_min(1e-6);
}

} // namespace

PlaceAttentionImpl::PlaceAttentionImpl(std::int64_t width, std::int64_t side)
{
    TORCH_CHECK(width > 0 && width % kHeadWidth == 0 && side > 0, "attention needs a width of whole heads, and a side");
    places = register_parameter("places", 0.02 * at::randn({1, width, side, side}));
    sharpness = register_parameter("sharpness", at::full({width / kHeadWidth}, std::log(kFirstSharpness)));
    look = register_module("look", conv1x1(width, 2 * width));
    value = register_module("value", conv1x1(width, width));
    out = register_module("out", conv1x1(width, width));
    torch::nn::init::zeros_(out->weight);
    torch::nn::init::zeros_(out->bias);
}

at::Tensor PlaceAttentionImpl::forward(const at::Tensor& x)
{
    const std::int64_t height = x.size(2), width = x.size(3);
    at::Tensor where = places.to(x.scalar_type());
    if (height != where.size(2) || width != where.size(3))
        where = at::upsample_bilinear2d(places.to(at::kFloat), {height, width}, false).to(x.scalar_type());
    const std::vector<at::Tensor> looks = look->forward(x + where).chunk(2, 1);
    // Cosines and their softmax in float32; the sums over places in the type of the weights.
    const at::Tensor query = unit(asHeads(looks[0]).to(at::kFloat)), key = unit(asHeads(looks[1]).to(at::kFloat));
    const at::Tensor scale = sharpness.to(at::kFloat).exp().clamp_max(kLargestSharpness).view({1, -1, 1, 1});
    const at::Tensor weights = at::softmax(at::matmul(query * scale, key.transpose(2, 3)), -1);
    const at::Tensor seen = at::matmul(weights.to(x.scalar_type()), asHeads(value->forward(x)));
    return x + out->forward(seen.transpose(2, 3).reshape(x.sizes()).contiguous(at::MemoryFormat::ChannelsLast));
}

} // namespace heirloom::nn
