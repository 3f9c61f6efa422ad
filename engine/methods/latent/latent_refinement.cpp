// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/latent/latent_refinement.h"

#include "engine/core/torch.h"
#include "engine/diffusion/guidance.h"
#include "engine/diffusion/schedule.h"
#include "engine/diffusion/trajectory.h"
#include "engine/methods/crop_tensor.h"
#include "engine/methods/face_guidance.h"
#include "engine/methods/face_preparation.h"
#include "engine/methods/methods_text.h"
#include "engine/nn/device_failure.h"

#include <utility>

namespace heirloom {
namespace {

/// Of the residual, whose zero is the recovered face: 1 starts it from pure noise.
constexpr double kDefaultStart = 1;

/// One run over the latents.
class LatentRefinement final : public Run {
public:
    LatentRefinement(std::shared_ptr<NetworkPool> pool, std::shared_ptr<const PreparedFace::Tensors> face,
                     diffusion::Trajectory trajectory, nn::ShapeHold hold)
        : m_pool(std::move(pool)), m_face(std::move(face)), m_trajectory(std::move(trajectory)), m_hold(hold)
    {
    }

    int steps() const override { return static_cast<int>(m_trajectory.steps()); }
    int ready() const override { return static_cast<int>(m_trajectory.stepsDone()); }

    Status advance(const CancelToken& cancel) override
    {
        return m_pool->step(
            m_trajectory, [&](FaceNetworks& networks) { return denoiser(networks, m_face->condition); }, cancel);
    }

    Result<Crop> show(int position) override
    try {
        if (position < 0 || position > ready())
            return Error{
                ErrorCode::InvalidArgument, MethodsText::tr("This step has not been computed yet.").toStdString(), {}};
        if (position == 0)
            return toCrop(m_face->recovered);
        const at::Tensor& found = m_trajectory.prediction(position - 1);
        const auto shown = m_pool->compute([&](FaceNetworks& networks) {
            nn::Vqgan& vqgan = *networks.vqgan;
            const nn::LatentResidual& residual = *m_face->residual;
            return residual.shown(m_face->recovered, vqgan->decode(residual.clean(found)), m_face->base, m_hold);
        });
        if (!shown)
            return shown.error();
        return finishedCrop(*shown, m_face->grey);
    } catch (const std::exception& e) {
        return Error{nn::failureOf(e),
                     MethodsText::tr("The face could not be computed; it was left as it is.").toStdString(), e.what()};
    }

    std::size_t bytes() const override
    {
        return static_cast<std::size_t>(m_trajectory.stepsDone() + 1) * m_trajectory.state().noisy.nbytes();
    }

    static diffusion::Trajectory::Denoiser denoiser(FaceNetworks& networks, const at::Tensor& condition)
    {
        return [network = *networks.denoiser, condition](const at::Tensor& noisy, double t) mutable {
            return network->forward(noisy, at::full({noisy.size(0)}, t, noisy.options()), condition);
        };
    }

private:
    std::shared_ptr<NetworkPool> m_pool;
    std::shared_ptr<const PreparedFace::Tensors> m_face; ///< shared by all runs of the face: it counts for none of them
    diffusion::Trajectory m_trajectory;
    nn::ShapeHold m_hold;
};

/// The way from a residual to an embedding: of the face as it will be shown.
diffusion::IdentityGuidance::Embed embedding(FaceNetworks& networks, std::shared_ptr<const PreparedFace::Tensors> face,
                                             const nn::ShapeHold& hold)
{
    return [vqgan = *networks.vqgan, recognition = *networks.recognition, face = std::move(face),
            hold](const at::Tensor& found) mutable {
        const nn::LatentResidual& residual = *face->residual;
        return recognition->forward(
            residual.shown(face->recovered, vqgan->decode(residual.clean(found)), face->base, hold));
    };
}

/// Asked in units of the residual: what is not in doubt hardly moves.
diffusion::Trajectory::Guidance guidance(NetworkPool& pool, const std::shared_ptr<const PreparedFace::Tensors>& face,
                                         const RunOptions& options, const nn::ShapeHold& hold)
{
    if (options.identity == 0)
        return {};
    auto strength = guidanceOptions(pool.bundle().manifest(), {}, options.identity, diffusion::kGuidanceProjections);
    strength.mask = face->mask;
    return diffusion::IdentityGuidance(embedding(pool.working(), face, hold), face->identity, std::move(strength));
}

} // namespace

Status checkRefinable(const NetworkPool& pool, double identity)
{
    if (!pool.canRefine())
        return Error{ErrorCode::NotFound, MethodsText::tr("This bundle has no networks for refining.").toStdString(),
                     "vqgan, denoiser"};
    return pool.checkKnowsPeople(identity);
}

Result<std::unique_ptr<Run>> beginLatentRefinement(std::shared_ptr<NetworkPool> pool, const PreparedFace& face,
                                                   const RunOptions& options)
try {
    if (const Status able = checkRefinable(*pool, options.identity); !able)
        return able.error();
    if (const Status sound = checkOptions(options); !sound)
        return sound.error();
    const bundle::Manifest& manifest = pool->bundle().manifest();
    const auto times = diffusion::times(manifest.setting("truncated_start", kDefaultStart), 0, options.steps);
    if (!times)
        return times.error();
    const diffusion::TrajectoryPlan plan{*times, diffusion::Solver::DpmSolver2M, manifest.setting("start_noise", 1),
                                         guidedSteps(manifest, {}, options.exactGuidance)};
    const nn::ShapeHold hold = shapeHold(manifest, {}, options.identity);
    auto trajectory = diffusion::Trajectory::start(at::zeros_like(face.tensors->residual->centre()), {options.seed},
                                                   plan,
                                                   LatentRefinement::denoiser(pool->working(), face.tensors->condition),
                                                   guidance(*pool, face.tensors, options, hold));
    if (!trajectory)
        return trajectory.error();
    return std::unique_ptr<Run>(
        std::make_unique<LatentRefinement>(std::move(pool), face.tensors, std::move(*trajectory), hold));
} catch (const std::exception& e) {
    return Error{nn::failureOf(e),
                 MethodsText::tr("The face could not be computed; it was left as it is.").toStdString(), e.what()};
}

} // namespace heirloom
