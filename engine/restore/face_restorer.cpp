// SPDX-License-Identifier: Apache-2.0
#include "engine/restore/face_restorer.h"

#include "engine/core/torch.h"
#include "engine/restore/crop_tensor.h"
#include "engine/restore/face_preparation.h"
#include "engine/restore/face_witness.h"
#include "engine/restore/latent_refinement.h"
#include "engine/restore/restore_text.h"
#include "engine/restore/truncated_diffusion.h"

#include <algorithm>
#include <utility>

namespace heirloom {
namespace {

at::Tensor onDevice(const NetworkPool& pool, const Crop& crop)
{
    return toTensor(crop).to(at::Device(pool.device().name));
}

} // namespace

FaceRestorer::FaceRestorer(std::shared_ptr<NetworkPool> pool) : m_pool(std::move(pool)) {}
FaceRestorer::~FaceRestorer() = default;
FaceRestorer::FaceRestorer(FaceRestorer&&) noexcept = default;
FaceRestorer& FaceRestorer::operator=(FaceRestorer&&) noexcept = default;

Result<FaceRestorer> FaceRestorer::load(const std::string& bundle, const ComputeDevice& device)
{
    auto pool = NetworkPool::load(bundle, device);
    if (!pool)
        return pool.error();
    return FaceRestorer(std::move(*pool));
}

Result<Crop> FaceRestorer::recover(const Crop& degraded, double sharpness)
{
    return recoverFace(*m_pool, degraded, sharpness);
}

Result<RestoredCrop> FaceRestorer::restore(const Crop& degraded, const FaceSettings& settings, const CancelToken& cancel)
{
    if (settings.method == Method::Recover && settings.references.empty()) {
        auto recovered = recover(degraded, settings.sharpness);
        if (!recovered)
            return recovered.error();
        auto likeness = likenessAlone(degraded, *recovered);
        if (!likeness)
            return likeness.error();
        return RestoredCrop{std::move(*recovered), std::move(*likeness)};
    }
    const auto face = prepare(degraded, settings.references, settings.sharpness);
    if (!face)
        return face.error();
    return restore(*face, settings, cancel);
}

Result<RestoredCrop> FaceRestorer::restore(const PreparedFace& face, const FaceSettings& settings, const CancelToken& cancel)
{
    RestoredCrop result{face.recovered, std::nullopt};
    if (settings.method != Method::Recover) {
        const auto run = refine(face, runOf(settings));
        if (!run)
            return run.error();
        if (const Status done = advanceTo(**run, settings.steps, cancel); !done)
            return done.error();
        auto shown = (*run)->show(settings.steps);
        if (!shown)
            return shown.error();
        result.crop = std::move(*shown);
    }
    auto measured = likeness(face, result.crop);
    if (!measured)
        return measured.error();
    result.likeness = std::move(*measured);
    return result;
}

Result<PreparedFace> FaceRestorer::prepare(const Crop& degraded, const std::vector<Crop>& references, double sharpness)
{
    return prepareFace(*m_pool, degraded, references, sharpness);
}

Result<std::unique_ptr<Refinement>> FaceRestorer::refine(const PreparedFace& face, const RefineOptions& options)
{
    switch (options.method) {
    case Method::Refine: return beginLatentRefinement(m_pool, face, options);
    case Method::Truncated: return beginTruncatedDiffusion(m_pool, face, options);
    case Method::Recover: break;
    }
    return Error{ErrorCode::InvalidArgument, RestoreText::tr("This method has no steps.").toStdString(), nameOf(options.method)};
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

Result<std::optional<Likeness>> FaceRestorer::likenessAlone(const Crop& degraded, const Crop& recovered)
{
    if (!m_pool->knowsPeople())
        return std::optional<Likeness>{};
    const at::Tensor result = onDevice(*m_pool, recovered);
    auto own = witnessOf(*m_pool, onDevice(*m_pool, degraded), result);
    if (!own)
        return own.error();
    const auto person = personOf(*m_pool, result);
    if (!person)
        return person.error();
    return std::optional(likenessOf(likenessScale(), {std::move(*own)}, *person));
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

Status FaceRestorer::supports(const FaceSettings& settings) const
{
    if (const Status able = m_pool->checkSharpness(settings.sharpness); !able)
        return able.error();
    switch (settings.method) {
    case Method::Refine: return checkRefinable(*m_pool, settings.identity);
    case Method::Truncated: return checkTruncatable(*m_pool, settings.identity);
    case Method::Recover: break;
    }
    return success();
}

TruncationPlan FaceRestorer::truncation(const std::optional<StageStarts>& starts) const
{
    TruncationPlan plan = truncationPlan(*m_pool);
    if (starts)
        plan.starts = *starts;
    return plan;
}

RefineOptions FaceRestorer::runOf(const FaceSettings& settings) const
{
    return {std::max(settings.steps, kRunSteps), settings.identity, settings.seed, settings.exactGuidance, settings.method,
            settings.starts ? std::optional(truncation(settings.starts)) : std::nullopt};
}

int FaceRestorer::resolution() const
{
    return m_pool->bundle().manifest().resolution;
}

const ComputeDevice& FaceRestorer::device() const
{
    return m_pool->device();
}

std::string FaceRestorer::bundleName() const
{
    return m_pool->bundle().manifest().name + " " + m_pool->bundle().manifest().version;
}

} // namespace heirloom
