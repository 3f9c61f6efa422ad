// SPDX-License-Identifier: Apache-2.0
#include "engine/training/trainer_parts.h"

#include "engine/core/torch.h"

#include <algorithm>
#include <string>

namespace heirloom::training {

void prepareNetwork(torch::nn::Module& network, const TrainingOptions& options)
{
    const at::ScalarType type = options.bfloat16 ? at::kBFloat16 : at::kFloat;
    for (at::Tensor& parameter : network.parameters())
        parameter.set_data(
            parameter.detach()
                .to(at::Device(options.device), type)
                .contiguous(parameter.dim() == 4 ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous));
    for (at::Tensor& buffer : network.buffers())
        buffer.set_data(buffer.to(at::Device(options.device)));
}

void freeze(torch::nn::Module& network, const TrainingOptions& options)
{
    prepareNetwork(network, options);
    for (at::Tensor& parameter : network.parameters())
        parameter.set_requires_grad(false);
}

Companion shippedBuffer(const std::string& name, const at::Tensor& values)
{
    return {name, [] { return bundle::WeightMap{}; }, [](const bundle::WeightMap&) { return success(); },
            [name, values](const bundle::WeightMap&) {
                return bundle::WeightMap{{name, values}};
            }};
}

void writeContactSheet(const std::vector<at::Tensor>& rows, std::int64_t samples, const TrainingOptions& options,
                       const TrainingHooks& hooks)
{
    std::vector<at::Tensor> lines;
    for (std::size_t i = 0; i + 1 < rows.size(); i += 2)
        lines.push_back(at::cat({rows[i], rows[i + 1]}, 2));
    if (lines.empty())
        return;
    const auto write = hooks.writePicture ? hooks.writePicture : writePpm;
    (void)write(options.directory / ("sheet_" + std::to_string(samples)), at::cat(lines, 1));
}

std::vector<std::int64_t> spreadIndices(std::int64_t size, std::int64_t count)
{
    std::vector<std::int64_t> indices;
    count = std::min(size, count);
    for (std::int64_t i = 0; i < count; ++i)
        indices.push_back(i * size / count);
    return indices;
}

} // namespace heirloom::training
