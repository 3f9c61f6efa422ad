// SPDX-License-Identifier: Apache-2.0
#include "engine/training/squeezenet.h"

#include "engine/bundle/strict_loading.h"
#include "engine/core/torch.h"

#include <array>
#include <string>

namespace heirloom::training {
namespace {

// What torchvision subtracts from pictures in [0, 1], and divides by.
constexpr std::array<float, 3> kMean{0.485F, 0.456F, 0.406F};
constexpr std::array<float, 3> kDeviation{0.229F, 0.224F, 0.225F};

struct FireShape {
    std::int64_t in, squeeze, expand; ///< expand: of each of its two halves
};
constexpr std::array<FireShape, 8> kFires{{{64, 16, 64},
                                           {128, 16, 64},
                                           {128, 32, 128},
                                           {256, 32, 128},
                                           {256, 48, 192},
                                           {384, 48, 192},
                                           {384, 64, 256},
                                           {512, 64, 256}}};

at::Tensor pooled(const at::Tensor& x)
{
    return at::max_pool2d(x, {3, 3}, {2, 2}, {0, 0}, {1, 1}, true);
}

at::Tensor perChannel(const std::array<float, 3>& values, const at::Tensor& like)
{
    return at::tensor(at::ArrayRef<float>(values), like.options()).view({1, 3, 1, 1});
}

} // namespace

class FireImpl : public torch::nn::Module {
public:
    explicit FireImpl(const FireShape& s)
        : m_squeeze(register_module("squeeze1x1", torch::nn::Conv2d(torch::nn::Conv2dOptions(s.in, s.squeeze, 1)))),
          m_expand1(register_module("expand1x1", torch::nn::Conv2d(torch::nn::Conv2dOptions(s.squeeze, s.expand, 1)))),
          m_expand3(register_module("expand3x3",
                                    torch::nn::Conv2d(torch::nn::Conv2dOptions(s.squeeze, s.expand, 3).padding(1))))
    {
    }

    at::Tensor forward(const at::Tensor& x)
    {
        const at::Tensor squeezed = at::relu(m_squeeze->forward(x));
        return at::cat({at::relu(m_expand1->forward(squeezed)), at::relu(m_expand3->forward(squeezed))}, 1);
    }

private:
    torch::nn::Conv2d m_squeeze, m_expand1, m_expand3;
};

SqueezeNetImpl::SqueezeNetImpl()
{
    m_conv1 = register_module("conv1", torch::nn::Conv2d(torch::nn::Conv2dOptions(3, 64, 3).stride(2)));
    for (std::size_t i = 0; i < kFires.size(); ++i)
        m_fires.push_back(register_module("fire" + std::to_string(i + 2), std::make_shared<FireImpl>(kFires[i])));
}

std::vector<at::Tensor> SqueezeNetImpl::forward(const at::Tensor& pictures, std::size_t layers)
{
    TORCH_CHECK(pictures.dim() == 4 && pictures.size(1) == 3 && pictures.size(2) >= 32 && pictures.size(3) >= 32,
                "features are taken of N x 3 x H x W, sides of at least 32");
    const at::Tensor x = (pictures * 0.5 + 0.5 - perChannel(kMean, pictures)) / perChannel(kDeviation, pictures);
    std::vector<at::Tensor> features{at::relu(m_conv1->forward(x.contiguous(at::MemoryFormat::ChannelsLast)))};
    const auto fire = [&](int number, const at::Tensor& in) {
        return m_fires[static_cast<std::size_t>(number) - 2]->forward(in);
    };
    // The layers that are kept, and the fire modules before each of them.
    if (layers > 1)
        features.push_back(fire(3, fire(2, pooled(features.back()))));
    if (layers > 2)
        features.push_back(fire(5, fire(4, pooled(features.back()))));
    if (layers > 3)
        features.push_back(fire(6, pooled(features.back())));
    for (int number = 7; features.size() < layers && number <= 9; ++number)
        features.push_back(fire(number, features.back()));
    return features;
}

Result<SqueezeNet> loadSqueezeNet(const std::filesystem::path& file)
{
    const auto weights = bundle::readSafetensors(file);
    if (!weights)
        return weights.error();
    SqueezeNet network;
    if (const Status loaded = bundle::loadStrict(*network, *weights); !loaded)
        return loaded.error();
    for (at::Tensor& parameter : network->parameters())
        parameter.set_requires_grad(false);
    return network;
}

} // namespace heirloom::training
