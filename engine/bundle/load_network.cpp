// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/load_network.h"

#include "engine/core/torch.h"

namespace heirloom::bundle {

void prepareForUse(torch::nn::Module& network, const std::string& device, at::ScalarType type)
{
    const at::Device place(device);
    for (at::Tensor& parameter : network.parameters()) {
        parameter.set_requires_grad(false);
        parameter.set_data(
            parameter.to(place, type)
                .contiguous(parameter.dim() == 4 ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous));
    }
    for (at::Tensor& buffer : network.buffers())
        buffer.set_data(buffer.to(place));
}

} // namespace heirloom::bundle
