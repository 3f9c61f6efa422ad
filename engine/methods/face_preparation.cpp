// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/face_preparation.h"

#include "engine/core/torch.h"
#include "engine/methods/crop_tensor.h"
#include "engine/methods/face_witness.h"
#include "engine/methods/methods_text.h"
#include "engine/nn/device_failure.h"
#include "engine/nn/latent_condition.h"

#include <span>
#include <utility>

#include <QString>

namespace heirloom {
namespace {

/// Largest difference between two channels, of the range 2, at which a face counts as colourless.
constexpr double kGreyTolerance = 2.0 / 255;

bool isGrey(const at::Tensor& face)
{
    return (face.amax(1) - face.amin(1)).max().item<double>() <= kGreyTolerance;
}

void addCrop(KeyBuilder& key, const Crop& crop)
{
    key.add(static_cast<std::uint64_t>(crop.size)).addBytes(std::as_bytes(std::span(crop.rgb)));
}

Status fitting(const NetworkPool& pool, const Crop& crop)
{
    const int resolution = pool.bundle().manifest().resolution;
    if (crop.size == resolution)
        return success();
    return Error{ErrorCode::InvalidArgument,
                 MethodsText::tr("An aligned face has to be %1 pixels wide and high for this bundle.")
                     .arg(resolution)
                     .toStdString(),
                 {}};
}

Status keep(at::Tensor& target, NetworkPool& pool, const std::function<at::Tensor(FaceNetworks&)>& function)
{
    auto result = pool.compute(function);
    if (!result)
        return result.error();
    target = std::move(*result);
    return success();
}

/// Condition, mask and what difference decoding subtracts; nothing if the bundle cannot refine.
Status addLatents(NetworkPool& pool, const at::Tensor& degraded, PreparedFace::Tensors& tensors)
{
    if (!pool.canRefine())
        return success();
    Status done = keep(tensors.condition, pool,
                       [&](FaceNetworks& n) { return nn::latentCondition(*n.vqgan, tensors.recovered, degraded); });
    if (done) {
        tensors.residual.emplace(*pool.working().denoiser, tensors.condition);
        done = keep(tensors.base, pool,
                    [&](FaceNetworks& n) { return (*n.vqgan)->decode(tensors.residual->centre()); });
    }
    if (done && pool.working().mask)
        done = keep(tensors.mask, pool, [&](FaceNetworks& n) { return (*n.mask)->forward(tensors.condition); });
    return done;
}

/// The damage (see LatentResidual) from which a reference picture says more of who it is than the recovered face does. Another
/// day's picture is never quite the same face: a lightly damaged face knows better itself, and the share falls with the square. Ours;
/// measured on ten pairs.
constexpr double kDamageOfEvens = 0.15;

/// What there is to compare with: the degraded crop itself, then the references.
Result<std::vector<Witness>> witnesses(NetworkPool& pool, const std::vector<Crop>& references,
                                       const PreparedFace::Tensors& tensors)
{
    std::vector<Witness> pictures;
    if (!pool.knowsPeople())
        return pictures;
    auto own = witnessOf(pool, tensors.degraded, tensors.recovered);
    if (!own)
        return own.error();
    pictures.push_back(std::move(*own));
    for (const Crop& reference : references) {
        const at::Tensor picture = toTensor(reference).to(tensors.recovered.device());
        const auto recovered = pool.compute([&](FaceNetworks& n) { return n.recovery.at(0)->forward(picture); });
        if (!recovered)
            return recovered.error();
        auto witness = witnessOf(pool, picture, *recovered);
        if (!witness)
            return witness.error();
        pictures.push_back(std::move(*witness));
    }
    return pictures;
}

/// Who it is: by the recovered face, and by the reference pictures as far as damage makes it doubtful.
Status addIdentity(NetworkPool& pool, const std::vector<Witness>& pictures, PreparedFace::Tensors& tensors)
{
    if (!pool.knowsPeople())
        return success();
    at::Tensor own;
    std::vector<at::Tensor> people;
    for (std::size_t i = 1; i < pictures.size(); ++i)
        people.push_back(personTensor(pool, pictures[i]));
    const Status done = keep(tensors.identity, pool, [&](FaceNetworks& n) {
        const auto person = [](const at::Tensor& faces) {
            const at::Tensor mean = faces.mean(0, true);
            return mean / mean.norm().clamp_min(1e-6);
        };
        own = person((*n.recognition)->forward(tensors.recovered));
        if (people.empty())
            return own;
        const at::Tensor named = person(at::cat(people));
        if (!tensors.residual)
            return named;
        const at::Tensor both = own + (tensors.residual->damage().view({1, 1}) / kDamageOfEvens).square() * named;
        return both / both.norm().clamp_min(1e-6);
    });
    if (done)
        tensors.shift = tensors.identity - own;
    return done;
}

} // namespace

Crop finishedCrop(const at::Tensor& face, bool grey)
{
    if (!grey)
        return toCrop(face);
    return toCrop(
        (0.299 * face.slice(1, 0, 1) + 0.587 * face.slice(1, 1, 2) + 0.114 * face.slice(1, 2, 3)).expand_as(face));
}

Result<Crop> recoverFace(NetworkPool& pool, const Crop& degraded, double sharpness)
try {
    if (const Status fits = fitting(pool, degraded); !fits)
        return fits.error();
    if (const Status able = pool.checkSharpness(sharpness); !able)
        return able.error();
    const at::Tensor input = toTensor(degraded).to(at::Device(pool.device().name));
    const auto recovered = pool.compute(
        [&](FaceNetworks& networks) { return networks.recovery.at(sharpness)->forward(input); });
    if (!recovered)
        return recovered.error();
    return finishedCrop(*recovered, isGrey(input));
} catch (const std::exception& e) {
    return Error{nn::failureOf(e),
                 MethodsText::tr("The face could not be computed; it was left as it is.").toStdString(), e.what()};
}

Result<PreparedFace> prepareFace(NetworkPool& pool, const Crop& degraded, const std::vector<Crop>& references,
                                 double sharpness, Preparation preparation)
try {
    const bool whole = preparation == Preparation::Everything;
    PreparedFace face{degraded, {}, {}, nullptr, {}};
    KeyBuilder key("face");
    key.add(pool.key()).add(sharpness);
    addCrop(key, degraded);
    Status fits = fitting(pool, degraded);
    fits = fits ? pool.checkSharpness(sharpness) : fits;
    for (const Crop& reference : references) {
        addCrop(key, reference);
        fits = fits ? fitting(pool, reference) : fits;
    }
    face.key = key.key();
    if (!fits)
        return fits.error();
    const at::Device device(pool.device().name);
    auto tensors = std::make_shared<PreparedFace::Tensors>();
    const at::Tensor input = toTensor(degraded).to(device);
    tensors->grey = isGrey(input);
    tensors->degraded = input;
    const auto recovered = pool.compute(
        [&](FaceNetworks& networks) { return networks.recovery.at(sharpness)->forward(input); });
    if (!recovered)
        return recovered.error();
    face.recovered = finishedCrop(*recovered, tensors->grey);
    tensors->recovered = toTensor(face.recovered).to(device);
    if (const Status added = whole ? addLatents(pool, input, *tensors) : success(); !added)
        return added.error();
    auto pictures = witnesses(pool, references, *tensors);
    if (!pictures)
        return pictures.error();
    face.pictures = std::move(*pictures);
    if (const Status added = whole ? addIdentity(pool, face.pictures, *tensors) : success(); !added)
        return added.error();
    face.tensors = std::move(tensors);
    return face;
} catch (const std::exception& e) {
    return Error{nn::failureOf(e),
                 MethodsText::tr("The face could not be computed; it was left as it is.").toStdString(), e.what()};
}

} // namespace heirloom
