// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/torch.h"
#include "engine/nn/face_recognition_densenet.h"

#include <optional>

namespace heirloom::training {

/// What studies measure of a restored face.
struct StudyFigures {
    double psnr = 0;                ///< to the clean face, dB
    double detail = 0;              ///< energy, in squared 8-bit levels
    std::optional<double> distance; ///< the teacher's, to the clean face; none without a teacher
};

/// Measures pictures of one face against the clean one. Pictures are 3 x S x S or 1 x 3 x S x S in [-1, 1], on any device.
/// Throws c10::Error for another shape. Thread: that of the teacher.
class StudyMeter {
public:
    StudyMeter(std::optional<nn::FaceRecognitionDensenet> teacher, const at::Tensor& clean);

    StudyFigures operator()(const at::Tensor& picture);
    double detailClean() const { return m_detail; }

private:
    at::Tensor embed(const at::Tensor& picture);

    std::optional<nn::FaceRecognitionDensenet> m_teacher;
    at::Tensor m_clean, m_person;
    double m_detail = 0;
};

/// A picture as 1 x 3 x S x S float32 on the CPU within [-1, 1].
at::Tensor studiedPicture(const at::Tensor& picture);

} // namespace heirloom::training
