// SPDX-License-Identifier: Apache-2.0
#include "engine/restore/face_restorer.h"

#include "engine/restore/crop_tensor.h"
#include "engine/restore/face_preparation.h"
#include "engine/restore/latent_refinement.h"

#include <ATen/ATen.h>

#include <utility>

namespace heirloom {

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

Result<Crop> FaceRestorer::recover(const Crop& degraded)
{
    return recoverFace(*m_pool, degraded);
}

Result<PreparedFace> FaceRestorer::prepare(const Crop& degraded, const std::vector<Crop>& references)
{
    return prepareFace(*m_pool, degraded, references);
}

Result<std::unique_ptr<Refinement>> FaceRestorer::refine(const PreparedFace& face, const RefineOptions& options)
{
    return beginLatentRefinement(m_pool, face, options);
}

Result<std::optional<double>> FaceRestorer::similarity(const PreparedFace& face, const Crop& crop)
{
    if (!m_pool->knowsPeople())
        return std::optional<double>{};
    const auto cosine = m_pool->compute([&](FaceNetworks& networks) {
        const at::Tensor vector = (*networks.recognition)->forward(toTensor(crop).to(face.tensors->identity.device()));
        return (vector * face.tensors->identity).sum();
    });
    if (!cosine)
        return cosine.error();
    return std::optional<double>(cosine->item<double>());
}

bool FaceRestorer::canRefine() const
{
    return m_pool->canRefine();
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

std::string FaceRestorer::bundleName() const
{
    return m_pool->bundle().manifest().name + " " + m_pool->bundle().manifest().version;
}

} // namespace heirloom
