// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/safetensors.h"
#include "engine/core/result.h"
#include "engine/core/torch.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace heirloom::training {

class FireImpl;

/// The features of SqueezeNet 1.1 (Iandola et al. 2016), trained on ImageNet by torchvision: what pictures are compared
/// by where pixels say little. Its weights are not part of Heirloom; whoever wants to train with them, or to measure with
/// them, names the file. Keys: conv1, fire2 to fire9 (squeeze1x1, expand1x1, expand3x3).
/// Thread: as LibTorch's modules; forward() from several threads is safe while nobody changes the module.
class SqueezeNetImpl : public torch::nn::Module {
public:
    SqueezeNetImpl();
    /// N x 3 x H x W in [-1, 1], float32, sides of at least 32, to the features after conv1 (64 channels at half the size),
    /// fire3 (128, a quarter), fire5 (256, an eighth), fire6 and fire7 (384), fire8 and fire9 (512, a sixteenth): the layers at
    /// which LPIPS compares. `layers`: only so many of them. Differentiable. Throws c10::Error if the shape is another.
    std::vector<at::Tensor> forward(const at::Tensor& pictures, std::size_t layers = 7);

private:
    torch::nn::Conv2d m_conv1{nullptr};
    std::vector<std::shared_ptr<FireImpl>> m_fires;
};
TORCH_MODULE(SqueezeNet);

/// A SqueezeNet from its file, frozen and in float32. Errors: those of readSafetensors and loadStrict.
Result<SqueezeNet> loadSqueezeNet(const std::filesystem::path& file);

} // namespace heirloom::training
