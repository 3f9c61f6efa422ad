// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/face_witness.h"

#include "engine/core/torch.h"
#include "engine/methods/crop_tensor.h"
#include "engine/methods/methods_text.h"
#include "engine/nn/device_failure.h"
#include "engine/nn/gaussian_blur.h"

#include <exception>
#include <utility>

namespace heirloom {
namespace {

/// Detail finer than this hardly tells who somebody is, in pixels of a 256 px crop; and noise, which is mostly finer, does little
/// harm to it.
constexpr double kFinest = 1.5;
constexpr double kUsualSide = 256;
constexpr double kLevels = 127.5; ///< of 8 bits, in the range [-1, 1]

/// The detector's score from which a crop counts as a face (see docs/experiments/2026-11-29-likeness.md): a dog that looks into the camera reaches 0.06, and of
/// faces, however damaged, 2 in 100 do not.
constexpr double kFaceScore = 0.1;

double damageOf(const at::Tensor& picture, const at::Tensor& recovered)
{
    const double sigma = kFinest * static_cast<double>(picture.size(3)) / kUsualSide;
    return kLevels * nn::gaussianBlur(recovered - picture, sigma).square().mean().sqrt().item<double>();
}

/// The detector sees a blurred or grainy face better when it is recovered. No network draws a face where there is none.
Result<bool> showsFace(NetworkPool& pool, const at::Tensor& picture, const at::Tensor& recovered)
{
    for (const at::Tensor& seen : {picture, recovered}) {
        const auto score = pool.scorer().score(toCrop(seen), kFaceScore);
        if (!score)
            return score.error();
        if (*score >= kFaceScore)
            return true;
    }
    return false;
}

} // namespace

Result<std::vector<float>> personOf(NetworkPool& pool, const at::Tensor& picture)
{
    const auto person = pool.compute([&](FaceNetworks& networks) { return (*networks.recognition)->forward(picture); });
    if (!person)
        return person.error();
    const at::Tensor numbers = person->to(at::kCPU, at::kFloat).contiguous();
    return std::vector<float>(numbers.data_ptr<float>(), numbers.data_ptr<float>() + numbers.numel());
}

Result<Witness> witnessOf(NetworkPool& pool, const at::Tensor& picture, const at::Tensor& recovered)
try {
    auto person = personOf(pool, picture);
    if (!person)
        return person.error();
    const auto face = showsFace(pool, picture, recovered);
    if (!face)
        return face.error();
    return Witness{std::move(*person), damageOf(picture, recovered), *face};
} catch (const std::exception& e) {
    return Error{nn::failureOf(e),
                 MethodsText::tr("The face could not be computed; it was left as it is.").toStdString(), e.what()};
}

at::Tensor personTensor(const NetworkPool& pool, const Witness& witness)
{
    return at::tensor(at::ArrayRef<float>(witness.person)).unsqueeze(0).to(at::Device(pool.device().name));
}

} // namespace heirloom
