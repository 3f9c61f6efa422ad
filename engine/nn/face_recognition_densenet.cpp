// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/face_recognition_densenet.h"

#include "engine/core/torch.h"
#include "engine/nn/blocks.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <string>

namespace heirloom::nn {

namespace {

constexpr std::int64_t kChipSize = 150;
constexpr std::int64_t kCropSize = 256;
constexpr std::int64_t kStemWidth = 32;
constexpr std::int64_t kGrowth = 16;     ///< channels that each dense layer adds
constexpr std::int64_t kBottleneck = 64; ///< channels between a dense layer's two convolutions
constexpr std::int64_t kEmbedding = 128;
constexpr std::array<int, 4> kLayers{3, 6, 12, 8};

// What dlib subtracts from its RGB input, and what it divides by.
constexpr std::array<float, 3> kMeanRgb{122.782F, 117.001F, 104.298F};
constexpr double kInputScale = 256.0;

// The chip that dlib cuts (get_face_chip_details, size 150, padding 0.25) is the similarity that brings the mean face
// shape onto 43 landmarks. On crops of the FFHQ template, this similarity hardly varies: over 158 training crops
// its scale deviates by 3 %, its centre by 0.8 and 1.4 px, its angle by one degree. The medians of those 158 stand
// here. The window lies inside the crop, and at this scale dlib samples bilinearly without a pyramid, as we do.
constexpr double kWindowCentreX =
    129.370; ///< crop pixel under the chip's centre (74.5, 74.5); pixel centres are whole numbers
constexpr double kWindowCentreY = 153.488;
constexpr double kWindowScale = 1.1496;   ///< crop pixels to a chip pixel
constexpr double kWindowAngle = -0.00510; ///< radians, clockwise in the picture (y points down)

} // namespace

/// relu(gamma x + beta), per channel: a batch norm that was folded after training, and the ReLU that always follows it.
class AffineReluImpl : public torch::nn::Module {
public:
    explicit AffineReluImpl(std::int64_t width)
        : m_gamma(register_parameter("gamma", at::ones({width}))),
          m_beta(register_parameter("beta", at::zeros({width})))
    {
    }

    at::Tensor forward(const at::Tensor& x)
    {
        at::Tensor y = at::addcmul(m_beta.view({1, -1, 1, 1}), x, m_gamma.view({1, -1, 1, 1}));
        return at::relu_(y);
    }

private:
    at::Tensor m_gamma;
    at::Tensor m_beta;
};
TORCH_MODULE(AffineRelu);

class DensenetStemImpl : public torch::nn::Module {
public:
    DensenetStemImpl()
        : m_conv(register_module("conv",
                                 torch::nn::Conv2d(torch::nn::Conv2dOptions(3, kStemWidth, 7).stride(2).padding(3)))),
          m_affine(register_module("affine", AffineRelu(kStemWidth)))
    {
    }

    at::Tensor forward(const at::Tensor& x)
    {
        return at::max_pool2d(m_affine->forward(m_conv->forward(x)), {3, 3}, {2, 2}, {1, 1});
    }

private:
    torch::nn::Conv2d m_conv;
    AffineRelu m_affine;
};

/// concat(x, conv2(affine2(conv1(affine1(x)))))
class DenseLayerImpl : public torch::nn::Module {
public:
    explicit DenseLayerImpl(std::int64_t in)
        : m_affine1(register_module("affine1", AffineRelu(in))),
          m_conv1(register_module("conv1", conv1x1(in, kBottleneck))),
          m_affine2(register_module("affine2", AffineRelu(kBottleneck))),
          m_conv2(
              register_module("conv2", torch::nn::Conv2d(torch::nn::Conv2dOptions(kBottleneck, kGrowth, 3).padding(1))))
    {
    }

    at::Tensor forward(const at::Tensor& x)
    {
        const at::Tensor inner = m_conv1->forward(m_affine1->forward(x));
        return at::cat({x, m_conv2->forward(m_affine2->forward(inner))}, 1);
    }

private:
    AffineRelu m_affine1;
    torch::nn::Conv2d m_conv1;
    AffineRelu m_affine2;
    torch::nn::Conv2d m_conv2;
};
TORCH_MODULE(DenseLayer);

class DenseBlockImpl : public torch::nn::Module {
public:
    DenseBlockImpl(std::int64_t in, int layers)
    {
        for (int i = 0; i < layers; ++i)
            m_layers.push_back(register_module(std::to_string(i), DenseLayer(in + i * kGrowth)));
    }

    at::Tensor forward(at::Tensor x)
    {
        for (auto& layer : m_layers)
            x = layer->forward(x);
        return x;
    }

private:
    std::vector<DenseLayer> m_layers;
};

/// Halves the width, the height and the number of channels.
class TransitionImpl : public torch::nn::Module {
public:
    explicit TransitionImpl(std::int64_t in)
        : m_affine(register_module("affine", AffineRelu(in))), m_conv(register_module("conv", conv1x1(in, in / 2)))
    {
    }

    at::Tensor forward(const at::Tensor& x) { return at::avg_pool2d(m_conv->forward(m_affine->forward(x)), {2, 2}); }

private:
    AffineRelu m_affine;
    torch::nn::Conv2d m_conv;
};

/// A matrix product without bias; dlib keeps the matrix as inputs x outputs, the transpose of LibTorch's Linear.
class TransposedLinearImpl : public torch::nn::Module {
public:
    TransposedLinearImpl(std::int64_t in, std::int64_t out)
        : m_weight(register_parameter("weight", at::empty({in, out})))
    {
        torch::nn::init::normal_(m_weight, 0.0, 1.0 / std::sqrt(static_cast<double>(in)));
    }

    at::Tensor forward(const at::Tensor& x) { return at::matmul(x, m_weight); }

private:
    at::Tensor m_weight;
};
TORCH_MODULE(TransposedLinear);

class DensenetHeadImpl : public torch::nn::Module {
public:
    explicit DensenetHeadImpl(std::int64_t in)
        : m_affine(register_module("affine", AffineRelu(in))),
          m_fc(register_module("fc", TransposedLinear(in, kEmbedding)))
    {
    }

    at::Tensor forward(const at::Tensor& x) { return m_fc->forward(m_affine->forward(x).mean({2, 3})); }

private:
    AffineRelu m_affine;
    TransposedLinear m_fc;
};

FaceRecognitionDensenetImpl::FaceRecognitionDensenetImpl()
{
    m_stem = register_module("stem", std::make_shared<DensenetStemImpl>());
    std::int64_t width = kStemWidth;
    for (std::size_t i = 0; i < kLayers.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        m_blocks.push_back(register_module("block" + number, std::make_shared<DenseBlockImpl>(width, kLayers[i])));
        width += kLayers[i] * kGrowth;
        if (i + 1 == kLayers.size())
            break;
        m_transitions.push_back(register_module("transition" + number, std::make_shared<TransitionImpl>(width)));
        width /= 2;
    }
    m_head = register_module("head", std::make_shared<DensenetHeadImpl>(width));
}

at::Tensor FaceRecognitionDensenetImpl::forward(const at::Tensor& chips)
{
    TORCH_CHECK(chips.dim() == 4 && chips.size(1) == 3 && chips.size(2) == kChipSize && chips.size(3) == kChipSize,
                "the recognition network takes N x 3 x 150 x 150");
    at::Tensor x = stem(chips);
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        x = m_blocks[i]->forward(x);
        if (i < m_transitions.size())
            x = m_transitions[i]->forward(x);
    }
    return m_head->forward(x);
}

at::Tensor FaceRecognitionDensenetImpl::stem(const at::Tensor& pictures)
{
    const at::Tensor mean = at::tensor(at::ArrayRef<float>(kMeanRgb), pictures.options()).view({1, 3, 1, 1});
    return m_stem->forward((pictures - mean) / kInputScale);
}

std::vector<at::Tensor> FaceRecognitionDensenetImpl::features(const at::Tensor& pictures)
{
    const at::Tensor first = m_blocks[0]->forward(stem(pictures));
    return {first, m_blocks[1]->forward(m_transitions[0]->forward(first))};
}

at::Tensor chipFromCrop(const at::Tensor& crops)
{
    TORCH_CHECK(crops.dim() == 4 && crops.size(1) == 3 && crops.size(2) == kCropSize && crops.size(3) == kCropSize,
                "a chip is cut from crops of N x 3 x 256 x 256");
    // Grid coordinates run from -1 at the first pixel's centre to 1 at the last one's (align_corners).
    constexpr double kCropSpan = kCropSize - 1;
    const double ratio = kWindowScale * (kChipSize - 1) / kCropSpan;
    const auto cosine = static_cast<float>(ratio * std::cos(kWindowAngle));
    const auto sine = static_cast<float>(ratio * std::sin(kWindowAngle));
    const std::array<float, 6> window{cosine, -sine,  static_cast<float>(2.0 * kWindowCentreX / kCropSpan - 1.0),
                                      sine,   cosine, static_cast<float>(2.0 * kWindowCentreY / kCropSpan - 1.0)};
    const at::Tensor pixels = crops.to(at::kFloat);
    const at::Tensor theta = at::tensor(at::ArrayRef<float>(window), pixels.options()).view({1, 2, 3});
    const at::Tensor grid = at::affine_grid_generator(theta.expand({pixels.size(0), 2, 3}),
                                                      {pixels.size(0), 3, kChipSize, kChipSize}, true);
    constexpr std::int64_t kBilinear = 0;
    constexpr std::int64_t kBorder = 1;
    return (at::grid_sampler(pixels, grid, kBilinear, kBorder, true) + 1.0) * 127.5;
}

} // namespace heirloom::nn
