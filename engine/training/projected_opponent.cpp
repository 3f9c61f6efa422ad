// SPDX-License-Identifier: Apache-2.0
#include "engine/training/projected_opponent.h"

#include "engine/core/torch.h"
#include "engine/training/random.h"
#include "engine/training/spectral_conv.h"

#include <array>
#include <cmath>
#include <string>
#include <utility>

namespace heirloom::training {
namespace {

constexpr double kSlope = 0.2;
constexpr std::int64_t kWidth = 64;
constexpr std::size_t kLayers = 5;                     ///< of SqueezeNet, as far as fire7
constexpr std::array<std::size_t, 3> kScales{1, 2, 4}; ///< fire3, fire5, fire7
constexpr std::array<std::int64_t, 3> kChannels{128, 256, 384};
constexpr std::uint64_t kMixingSeed = 0x70726f6a;

/// Fixed random 1x1 convolution that keeps the features' energy.
at::Tensor mixing(std::int64_t in, at::Generator& generator, const at::Device& device)
{
    return (at::randn({kWidth, in, 1, 1}, generator) / std::sqrt(static_cast<double>(in))).to(device);
}

class ProjectedDiscriminatorImpl : public torch::nn::Module {
public:
    ProjectedDiscriminatorImpl(SqueezeNet features, const TrainingOptions& options) : m_features(std::move(features))
    {
        const at::Device device(options.device);
        m_features->to(device);
        at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(mixSeed(options.seed, kMixingSeed));
        for (std::size_t i = 0; i < kScales.size(); ++i) {
            const std::string name = std::to_string(i);
            m_mix.push_back(mixing(kChannels[i], generator, device));
            m_down.push_back(mixing(kWidth, generator, device));
            m_look.push_back(register_module("look" + name, SpectralConv(kWidth, kWidth, 3)));
            m_verdict.push_back(register_module("verdict" + name, SpectralConv(kWidth, 1, 3)));
        }
    }

    std::vector<at::Tensor> forward(const at::Tensor& pictures)
    {
        const std::vector<at::Tensor> features = m_features->forward(pictures, kLayers);
        std::vector<at::Tensor> verdicts;
        at::Tensor coarser;
        for (std::size_t i = kScales.size(); i-- > 0;) {
            at::Tensor x = at::conv2d(features[kScales[i]], m_mix[i]);
            if (coarser.defined()) {
                const at::Tensor above = at::upsample_nearest2d(at::conv2d(coarser, m_down[i]), {x.size(2), x.size(3)});
                x = (x + above) * std::sqrt(0.5);
            }
            coarser = x;
            const at::Tensor looked = at::leaky_relu(m_look[i]->forward(x.to(m_look[i]->weight.scalar_type())), kSlope);
            verdicts.push_back(m_verdict[i]->forward(looked).to(at::kFloat));
        }
        return verdicts;
    }

private:
    SqueezeNet m_features; ///< frozen, so it is no part of what learns
    std::vector<at::Tensor> m_mix, m_down;
    std::vector<SpectralConv> m_look, m_verdict;
};
TORCH_MODULE(ProjectedDiscriminator);

} // namespace

Opponent projectedOpponent(std::string name, const SqueezeNet& features, double rate, const TrainingOptions& options)
{
    ProjectedDiscriminator network(features, options);
    return {std::move(name), network.ptr(),
            [network](const at::Tensor& pictures) mutable { return network->forward(pictures); }, rate, options};
}

} // namespace heirloom::training
