// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"

#include <memory>
#include <vector>

namespace heirloom::nn {

class AffineReluImpl;
class DenseBlockImpl;
class TransitionImpl;
class DensenetStemImpl;
class DensenetHeadImpl;

/// The face recognition network of davisking/dlib-models (face_recognition_densenet_model_v1, Cydral BAREL) with the
/// keys of its safetensors form: the teacher of the built-in recognition network and the yardstick of identity. Its
/// weights are not part of Heirloom; whoever wants the figures names the file.
///
/// forward: N x 3 x 150 x 150, RGB in 0..255, a face chip as dlib cuts it (see chipFromCrop), to N x 128. Two pictures
/// show the same person if the Euclidean distance of their embeddings is below about 0.55. The embeddings share a large
/// common offset: subtract the mean over many faces before any cosine. Differentiable in the input.
/// Throws c10::Error if the shape is another. Thread: as LibTorch's modules; forward() from several threads is safe
/// while nobody changes the module.
class FaceRecognitionDensenetImpl : public torch::nn::Module {
public:
    FaceRecognitionDensenetImpl();
    at::Tensor forward(const at::Tensor& chips);
    /// What its first two blocks give (at a quarter and an eighth of the size) for pictures of any size that is a multiple
    /// of 8, in 0..255: features near the pixels, to compare pictures by.
    std::vector<at::Tensor> features(const at::Tensor& pictures);

private:
    at::Tensor stem(const at::Tensor& pictures);
    std::shared_ptr<DensenetStemImpl> m_stem;
    std::vector<std::shared_ptr<DenseBlockImpl>> m_blocks;
    std::vector<std::shared_ptr<TransitionImpl>> m_transitions;
    std::shared_ptr<DensenetHeadImpl> m_head;
};
TORCH_MODULE(FaceRecognitionDensenet);

/// Cuts the network's chips out of aligned crops: N x 3 x 256 x 256 in [-1, 1] (FFHQ template) to
/// N x 3 x 150 x 150 in 0..255, float32, differentiable, on the crops' device. No landmarks are looked for: a crop is
/// aligned already, so the window is a constant (explained at its definition). Values outside [-1, 1] go through
/// unclamped, so that their gradient lives. Throws c10::Error if the shape is another.
at::Tensor chipFromCrop(const at::Tensor& crops);

} // namespace heirloom::nn
