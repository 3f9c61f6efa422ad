// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"
#include "engine/nn/blocks.h"
#include "engine/nn/state_shapes.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace heirloom::nn {

/// The shape of a detector. Defaults are those of the built-in one.
struct FaceDetectorConfig {
    std::int64_t stem = 16;
    std::vector<std::int64_t> widths{24, 40, 48, 64}; ///< at a quarter of the picture's side, an eighth, and so on
    std::vector<std::int64_t> blocks{1, 2, 1, 1};

    /// Throws std::invalid_argument if the shapes fit no such network.
    static FaceDetectorConfig fromShapes(const std::map<std::string, Shape>& shapes);
};

/// A face as the network sees it, in pixels of its picture; pixel centres lie at whole numbers.
struct SeenFace {
    std::array<double, 4> box{}; ///< left, top, width, height
    std::array<std::array<double, 2>, 5>
        points{};     ///< the eye on the picture's left where it is upright, the other, nose, mouth
    double score = 0; ///< 0..1
};

/// Where in a picture the faces are, upright or turned: one look at every place, at three sizes. Anchor-free: each place of
/// a map whose cells are `stride` pixels says how surely a face has its middle near it, where that lies, how large it is,
/// and where its five points are. The layers are ours, in the house's form: no normalisation, ReLU alone.
///
/// forward: N x 3 x H x W in [-1, 1], H and W multiples of kMultiple, to a map for each of kStrides: N x kOutputs x
/// H/stride x W/stride, float32. Of the outputs: 0 the logit of the score; 1, 2 the box's middle from that of the cell, in
/// strides; 3, 4 the logarithm of its width and height in strides; 5 to 14 the points from the middle of the cell, x and y,
/// in sizes of the face that outputs 3 and 4 say (the root of its area).
class FaceDetectorNetworkImpl : public torch::nn::Module {
public:
    using Config = FaceDetectorConfig;
    static constexpr std::array<std::int64_t, 3> kStrides{8, 16, 32};
    static constexpr std::int64_t kMultiple = 32;
    static constexpr std::int64_t kOutputs = 15;

    explicit FaceDetectorNetworkImpl(FaceDetectorConfig config = {});
    std::vector<at::Tensor> forward(const at::Tensor& pictures);
    const FaceDetectorConfig& config() const { return m_config; }

private:
    FaceDetectorConfig m_config;
    torch::nn::Conv2d m_stem{nullptr};
    std::vector<torch::nn::Conv2d> m_shrink;
    std::vector<ResidualStack> m_stacks;
    std::vector<torch::nn::Conv2d> m_down; ///< what a coarser map tells the next finer one
    std::vector<torch::nn::Conv2d> m_look, m_say;
};
TORCH_MODULE(FaceDetectorNetwork);

/// The faces in one picture's maps (`index` of the batch) with a score of at least `threshold`, best first; of those that
/// mean the same face, only the best.
std::vector<SeenFace> facesIn(const std::vector<at::Tensor>& maps, std::int64_t index, double threshold);

/// The shares of two boxes (left, top, width, height) that they have in common: of both together, and of the smaller one.
struct Overlap {
    double ofBoth = 0, ofSmaller = 0;
};
Overlap overlapOf(const std::array<double, 4>& a, const std::array<double, 4>& b);
/// Do two boxes share so much that they mean the same face, or does one lie in the other?
bool isSameFace(const std::array<double, 4>& a, const std::array<double, 4>& b);

} // namespace heirloom::nn
