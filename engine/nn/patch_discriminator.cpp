// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/patch_discriminator.h"

#include "engine/nn/blocks.h"

#include <string>

namespace heirloom::nn {
namespace {

constexpr double kSlope = 0.2;

} // namespace

PatchDiscriminatorImpl::PatchDiscriminatorImpl(std::vector<std::int64_t> widths)
{
    std::int64_t channels = 3 * 4; // pixels unshuffled by 2
    for (std::size_t level = 0; level < widths.size(); ++level) {
        const std::string name = std::to_string(level);
        m_convs.push_back(register_module("conv" + name, conv3x3(channels, widths[level])));
        channels = widths[level];
        if (level + 1 < widths.size())
            m_shrinks.push_back(register_module("shrink" + name, downsample(channels, channels)));
    }
    m_verdict = register_module("verdict", conv3x3(channels, 1));
}

at::Tensor PatchDiscriminatorImpl::forward(const at::Tensor& picture)
{
    at::Tensor x = at::pixel_unshuffle(picture.to(m_verdict->weight.scalar_type()), 2).contiguous(at::MemoryFormat::ChannelsLast);
    for (std::size_t level = 0; level < m_convs.size(); ++level) {
        x = at::leaky_relu(m_convs[level]->forward(x), kSlope);
        if (level < m_shrinks.size())
            x = at::leaky_relu(m_shrinks[level]->forward(x), kSlope);
    }
    return m_verdict->forward(x).to(at::kFloat);
}

} // namespace heirloom::nn
