// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/face_restorer.h"

#include "engine/core/torch.h"
#include "engine/methods/common_params.h"
#include "engine/methods/crop_tensor.h"
#include "engine/methods/face_preparation.h"
#include "engine/methods/face_witness.h"
#include "engine/methods/methods_text.h"

#include <set>
#include <utility>

#include <QString>

namespace heirloom {
namespace {

at::Tensor onDevice(const NetworkPool& pool, const Crop& crop)
{
    return toTensor(crop).to(at::Device(pool.device().name));
}

Error unknown(const std::string& method)
{
    return {ErrorCode::NotFound,
            MethodsText::tr("This version of Heirloom has no method “%1”.")
                .arg(QString::fromStdString(method))
                .toStdString(),
            {}};
}

/// Whether every network of a bundle is one that some method asks for. Another one is of a later version, or misspelt: then
/// the method that lacks it would say that it is not there.
Status checkRoles(const Registry& methods, const bundle::Manifest& manifest)
{
    std::set<std::string> known;
    for (const Description& method : methods.descriptions()) {
        known.insert(method.networks.begin(), method.networks.end());
        known.insert(method.optionalNetworks.begin(), method.optionalNetworks.end());
    }
    for (const bundle::NetworkEntry& entry : manifest.networks) {
        if (!known.contains(entry.role))
            return Error{
                ErrorCode::ModelInvalid,
                MethodsText::tr("The bundle's manifest describes a network that no method knows.").toStdString(),
                entry.role};
    }
    return success();
}

/// What a method asks of a bundle at the least: every number at its lowest.
Params leastOf(const Description& description)
{
    Params params;
    for (const ParamSpec& spec : description.params)
        params.set(spec.id, spec.kind == ParamSpec::Kind::Number ? Value(spec.low) : spec.standard);
    return params;
}

} // namespace

FaceRestorer::FaceRestorer(std::shared_ptr<const Registry> methods, std::shared_ptr<NetworkPool> pool)
    : m_methods(std::move(methods)), m_pool(std::move(pool))
{
}
FaceRestorer::~FaceRestorer() = default;
FaceRestorer::FaceRestorer(FaceRestorer&&) noexcept = default;
FaceRestorer& FaceRestorer::operator=(FaceRestorer&&) noexcept = default;

Result<FaceRestorer> FaceRestorer::load(std::shared_ptr<const Registry> methods, const std::string& bundle,
                                        const ComputeDevice& device)
{
    auto pool = NetworkPool::load(bundle, device);
    if (!pool)
        return pool.error();
    if (const Status known = checkRoles(*methods, (*pool)->bundle().manifest()); !known)
        return known.error();
    return FaceRestorer(std::move(methods), std::move(*pool));
}

std::vector<AvailableMethod> FaceRestorer::methods() const
{
    std::vector<AvailableMethod> all;
    for (const auto& method : m_methods->methods()) {
        AvailableMethod entry{method->describe(m_pool->bundle().manifest()), {}};
        if (const Status able = method->check(*m_pool, leastOf(entry.description)); !able)
            entry.whyNot = able.error().message;
        all.push_back(std::move(entry));
    }
    return all;
}

Result<Description> FaceRestorer::describe(const std::string& name) const
{
    const Method* method = m_methods->find(name);
    if (!method)
        return unknown(name);
    return method->describe(m_pool->bundle().manifest());
}

Result<FaceRestorer::Resolved> FaceRestorer::resolveWhole(const Choice& choice) const
{
    const Method* method = m_methods->find(choice.id);
    if (!method)
        return unknown(choice.id);
    Description description = method->describe(m_pool->bundle().manifest());
    auto params = resolved(description, choice.params);
    if (!params)
        return params.error();
    if (const Status able = method->check(*m_pool, *params); !able)
        return able.error();
    Choice whole{description.id, description.paramsVersion, true, std::move(*params)};
    return Resolved{method, std::move(description), std::move(whole)};
}

Result<Choice> FaceRestorer::resolve(const Choice& choice) const
{
    auto found = resolveWhole(choice);
    if (!found)
        return found.error();
    return std::move(found->choice);
}

Result<Crop> FaceRestorer::recover(const Crop& degraded, double sharpness)
{
    return recoverFace(*m_pool, degraded, sharpness);
}

Result<RestoredCrop> FaceRestorer::restore(const Crop& degraded, const FaceTreatment& treatment,
                                           const std::vector<Crop>& references, const CancelToken& cancel)
{
    const auto wanted = resolveWhole(treatment.method);
    if (!wanted)
        return wanted.error();
    const auto face = prepare(degraded, references, wanted->choice.params.number(param::kSharpness),
                              preparationFor(wanted->description));
    if (!face)
        return face.error();
    return restore(*face, treatment, cancel);
}

Result<RestoredCrop> FaceRestorer::restore(const PreparedFace& face, const FaceTreatment& treatment,
                                           const CancelToken& cancel)
{
    const auto wanted = resolveWhole(treatment.method);
    if (!wanted)
        return wanted.error();
    const auto run = wanted->method->begin(m_pool, face, wanted->choice.params, treatment.seed);
    if (!run)
        return run.error();
    const int position = positionOf(wanted->description, wanted->choice.params);
    if (const Status done = advanceTo(**run, position, cancel); !done)
        return done.error();
    auto shown = (*run)->show(position);
    if (!shown)
        return shown.error();
    auto measured = likeness(face, *shown);
    if (!measured)
        return measured.error();
    return RestoredCrop{std::move(*shown), std::move(*measured)};
}

Result<PreparedFace> FaceRestorer::prepare(const Crop& degraded, const std::vector<Crop>& references, double sharpness,
                                           Preparation preparation)
{
    return prepareFace(*m_pool, degraded, references, sharpness, preparation);
}

Result<std::unique_ptr<Run>> FaceRestorer::begin(const PreparedFace& face, const FaceTreatment& treatment)
{
    const auto wanted = resolveWhole(treatment.method);
    if (!wanted)
        return wanted.error();
    return wanted->method->begin(m_pool, face, wanted->choice.params, treatment.seed);
}

Result<std::optional<Likeness>> FaceRestorer::likeness(const PreparedFace& face, const Crop& result)
{
    if (face.pictures.empty())
        return std::optional<Likeness>{};
    const auto person = personOf(*m_pool, onDevice(*m_pool, result));
    if (!person)
        return person.error();
    return std::optional(likenessOf(likenessScale(), face.pictures, *person));
}

Result<std::optional<double>> FaceRestorer::heldCosine(const PreparedFace& face, const Crop& result)
{
    if (!m_pool->knowsPeople())
        return std::optional<double>{};
    const auto cosine = m_pool->compute([&](FaceNetworks& networks) {
        return ((*networks.recognition)->forward(onDevice(*m_pool, result)) * face.tensors->identity).sum();
    });
    if (!cosine)
        return cosine.error();
    return std::optional<double>(cosine->item<double>());
}

Result<Witness> FaceRestorer::witness(const Crop& picture)
{
    if (const Status able = m_pool->checkKnowsPeople(1); !able)
        return able.error();
    const auto recovered = recover(picture);
    if (!recovered)
        return recovered.error();
    return witnessOf(*m_pool, onDevice(*m_pool, picture), onDevice(*m_pool, *recovered));
}

Result<std::vector<float>> FaceRestorer::person(const Crop& picture)
{
    if (const Status able = m_pool->checkKnowsPeople(1); !able)
        return able.error();
    return personOf(*m_pool, onDevice(*m_pool, picture));
}

std::optional<LikenessScale> FaceRestorer::likenessScale() const
{
    return LikenessScale::of(m_pool->bundle().manifest().settings);
}

bool FaceRestorer::knowsPeople() const
{
    return m_pool->knowsPeople();
}

int FaceRestorer::resolution() const
{
    return m_pool->bundle().manifest().resolution;
}

const ComputeDevice& FaceRestorer::device() const
{
    return m_pool->device();
}

Key FaceRestorer::bundleKey() const
{
    return m_pool->key();
}

std::string FaceRestorer::bundleName() const
{
    return m_pool->bundle().manifest().name + " " + m_pool->bundle().manifest().version;
}

} // namespace heirloom
