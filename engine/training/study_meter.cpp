// SPDX-License-Identifier: Apache-2.0
#include "engine/training/study_meter.h"

#include "engine/core/torch.h"
#include "engine/training/metrics/fidelity.h"

#include <utility>

namespace heirloom::training {

at::Tensor studiedPicture(const at::Tensor& picture)
{
    return picture.detach().reshape({1, 3, picture.size(-2), picture.size(-1)}).to(at::kCPU, at::kFloat).clamp(-1, 1);
}

StudyMeter::StudyMeter(std::optional<nn::FaceRecognitionDensenet> teacher, const at::Tensor& clean)
    : m_teacher(std::move(teacher)), m_clean(studiedPicture(clean)), m_detail(metrics::detailEnergy(m_clean).front())
{
    if (m_teacher)
        m_person = embed(m_clean);
}

at::Tensor StudyMeter::embed(const at::Tensor& picture)
{
    at::NoGradGuard noGradient;
    return (*m_teacher)->forward(nn::chipFromCrop(picture));
}

StudyFigures StudyMeter::operator()(const at::Tensor& picture)
{
    const at::Tensor seen = studiedPicture(picture);
    StudyFigures figures{metrics::psnr(seen, m_clean).front(), metrics::detailEnergy(seen).front(), {}};
    if (m_teacher)
        figures.distance = (embed(seen) - m_person).norm().item<double>();
    return figures;
}

} // namespace heirloom::training
