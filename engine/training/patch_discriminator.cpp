// SPDX-License-Identifier: Apache-2.0
#include "engine/training/patch_discriminator.h"

#include "engine/core/torch.h"

#include <string>

namespace heirloom::training {
namespace {

constexpr double kSlope = 0.2;
constexpr std::int64_t kUnshuffle = 2;

} // namespace

PatchDiscriminatorImpl::PatchDiscriminatorImpl(std::int64_t channels, std::vector<std::int64_t> widths)
{
    channels *= kUnshuffle * kUnshuffle;
    for (std::size_t level = 0; level < widths.size(); ++level) {
        const std::string name = std::to_string(level);
        m_first.push_back(register_module("first" + name, SpectralConv(channels, widths[level], 3)));
        m_second.push_back(register_module("second" + name, SpectralConv(widths[level], widths[level], 3)));
        channels = widths[level];
    }
    m_verdict = register_module("verdict", SpectralConv(channels, 1, 3));
}

at::Tensor PatchDiscriminatorImpl::forward(const at::Tensor& picture)
{
    at::Tensor x = at::pixel_unshuffle(picture.to(m_verdict->weight.scalar_type()), kUnshuffle)
                       .contiguous(at::MemoryFormat::ChannelsLast);
    for (std::size_t level = 0; level < m_first.size(); ++level) {
        if (level > 0)
            x = at::avg_pool2d(x, {2, 2});
        x = at::leaky_relu(m_first[level]->forward(x), kSlope);
        x = at::leaky_relu(m_second[level]->forward(x), kSlope);
    }
    return m_verdict->forward(x).to(at::kFloat);
}

} // namespace heirloom::training
