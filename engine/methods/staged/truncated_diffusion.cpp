// SPDX-License-Identifier: Apache-2.0
#include "engine/methods/staged/truncated_diffusion.h"

#include "engine/core/torch.h"
#include "engine/diffusion/schedule.h"
#include "engine/diffusion/trajectory.h"
#include "engine/methods/crop_tensor.h"
#include "engine/methods/face_guidance.h"
#include "engine/methods/face_preparation.h"
#include "engine/methods/methods_text.h"
#include "engine/nn/device_failure.h"
#include "engine/nn/pixel_stage.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace heirloom {
namespace {

/// Once costs half a step more at full size, and each further time the same.
constexpr int kGuidanceProjections = 1;

/// What happens along a run.
enum class RunStage {
    Identity, ///< the face at half size
    Detail,   ///< and at full size
    Texture,  ///< and its finest structure
};
constexpr std::array<RunStage, 3> kStages{RunStage::Identity, RunStage::Detail, RunStage::Texture};

using Trajectory = diffusion::Trajectory;
using Denoise = std::function<Trajectory::Denoiser(FaceNetworks&)>;

/// One stage of a run: a trajectory, and what its predictions look like.
struct Leg {
    Trajectory trajectory;
    Denoise denoiser;
    std::function<at::Tensor(const at::Tensor& found)> picture; ///< of a prediction, 1 x 3 x S x S; differentiable
    std::size_t bytes;                                          ///< of what its functions hold
};

/// How a leg is begun.
struct LegStart {
    at::Tensor start; ///< the starting picture, in the units of the state
    Denoise denoiser;
    std::function<at::Tensor(const at::Tensor& found)> picture;
    std::size_t bytes;
};

std::size_t bytesOf(const nn::PixelStage& stage)
{
    return stage.condition().nbytes() + stage.centre().nbytes();
}

/// The latent mask for pictures of a side: the mean of its channels, since what a latent's channel stands for lies all over its
/// square of pixels.
at::Tensor pixelMask(const at::Tensor& mask, std::int64_t side)
{
    return at::upsample_bilinear2d(mask.mean(1, true), {side, side}, false);
}

Denoise denoiserOf(std::optional<nn::Denoiser> FaceNetworks::*network, const at::Tensor& condition)
{
    return [network, condition](FaceNetworks& networks) -> Trajectory::Denoiser {
        return [net = *(networks.*network), condition](const at::Tensor& noisy, double t) mutable {
            return net->forward(noisy, at::full({noisy.size(0)}, t, noisy.options()), condition);
        };
    };
}

class TruncatedDiffusion final : public Run {
public:
    TruncatedDiffusion(std::shared_ptr<NetworkPool> pool, std::shared_ptr<const PreparedFace::Tensors> face,
                       const RunOptions& options, const TruncationPlan& plan)
        : m_pool(std::move(pool)), m_face(std::move(face)), m_options(options), m_plan(plan),
          m_evaluations(evaluationsOf(plan, options.steps)),
          m_hold(shapeHold(m_pool->bundle().manifest(), "truncated_", options.identity)),
          m_first(nn::PixelStage::first((*m_pool->working().irm128)->spread, m_face->recovered, m_face->degraded))
    {
    }

    int steps() const override { return m_options.steps; }

    int ready() const override
    {
        std::int64_t done = 0;
        for (const auto& leg : m_legs)
            done += leg ? leg->trajectory.stepsDone() : 0;
        return static_cast<int>(done);
    }

    Status advance(const CancelToken& cancel) override
    try {
        const auto stage = stageOf(ready() + 1);
        if (!stage)
            return Error{ErrorCode::InvalidArgument,
                         MethodsText::tr("All steps of this face are computed already.").toStdString(),
                         {}};
        if (!m_legs[*stage]) {
            if (const Status begun = begin(*stage); !begun)
                return begun;
        }
        Leg& leg = *m_legs[*stage];
        return m_pool->step(leg.trajectory, leg.denoiser, cancel);
    } catch (const std::exception& e) {
        return Error{nn::failureOf(e),
                     MethodsText::tr("The face could not be computed; it was left as it is.").toStdString(), e.what()};
    }

    Result<Crop> show(int position) override
    try {
        if (position < 0 || position > ready())
            return Error{
                ErrorCode::InvalidArgument, MethodsText::tr("This step has not been computed yet.").toStdString(), {}};
        if (position == 0)
            return toCrop(m_face->recovered);
        const auto shown = m_pool->compute([&](FaceNetworks&) {
            return m_first.shown(m_face->recovered, found(position), m_face->recovered, m_hold);
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
        std::size_t sum = bytesOf(m_first);
        for (const auto& leg : m_legs)
            sum += leg ? leg->bytes
                             + static_cast<std::size_t>(leg->trajectory.stepsDone() + 1)
                                   * leg->trajectory.state().noisy.nbytes()
                       : 0;
        return sum;
    }

private:
    /// The stage that a position from 1 on belongs to.
    std::optional<std::size_t> stageOf(int position) const
    {
        for (std::size_t stage = 0, until = 0; stage < kStages.size(); ++stage) {
            until += static_cast<std::size_t>(m_evaluations[stage]);
            if (static_cast<std::size_t>(position) <= until)
                return stage;
        }
        return std::nullopt;
    }

    /// The whole picture at a position, 1 x 3 x S x S.
    at::Tensor found(int position) const
    {
        if (position == 0)
            return m_face->recovered;
        const std::size_t stage = *stageOf(position);
        for (std::size_t before = 0; before < stage; ++before)
            position -= m_evaluations[before];
        return m_legs[stage]->picture(m_legs[stage]->trajectory.prediction(position - 1));
    }

    Status begin(std::size_t stage)
    {
        const auto times = diffusion::times(m_plan.starts[stage], 0, m_evaluations[stage]);
        if (!times)
            return times.error();
        LegStart leg = kStages[stage] == RunStage::Identity ? first()
                       : kStages[stage] == RunStage::Detail ? second()
                                                            : texture();
        Trajectory::Guidance guidance;
        if (m_options.identity > 0 && kStages[stage] != RunStage::Texture)
            guidance = guide(leg);
        const double noise = kStages[stage] == RunStage::Texture ? m_plan.textureNoise : m_plan.noise;
        auto trajectory = Trajectory::start(
            leg.start, {m_options.seed + kStageSeedStep * stage},
            {*times, diffusion::Solver::DpmSolver2M, noise,
             guidedSteps(m_pool->bundle().manifest(), "truncated_", m_options.exactGuidance)},
            leg.denoiser(m_pool->working()), std::move(guidance));
        if (!trajectory)
            return trajectory.error();
        m_legs[stage].emplace(Leg{std::move(*trajectory), std::move(leg.denoiser), std::move(leg.picture), leg.bytes});
        return success();
    }

    LegStart first() const
    {
        const at::Tensor start = m_plan.fromDegraded ? m_first.residual(nn::halved(m_face->degraded))
                                                     : at::zeros_like(m_first.centre());
        return {start, denoiserOf(&FaceNetworks::irm128, m_first.condition()),
                [stage = m_first, recovered = m_face->recovered](const at::Tensor& found) {
                    return nn::withCoarse(recovered, stage.clean(found));
                },
                0};
    }

    LegStart second() const
    {
        const bool alone = !m_legs[0];
        const at::Tensor half = alone ? nn::halved(m_face->recovered)
                                      : m_first.clean(m_legs[0]->trajectory.prediction(m_evaluations[0] - 1));
        const auto stage = nn::PixelStage::second((*m_pool->working().irm256)->spread, m_face->recovered,
                                                  m_face->degraded, half);
        const at::Tensor start = alone && m_plan.fromDegraded ? stage.residual(m_face->degraded)
                                                              : at::zeros_like(stage.centre());
        return {start, denoiserOf(&FaceNetworks::irm256, stage.condition()),
                [stage](const at::Tensor& found) { return stage.clean(found); }, bytesOf(stage)};
    }

    LegStart texture() const
    {
        return {found(m_evaluations[0] + m_evaluations[1]), denoiserOf(&FaceNetworks::tem, {}),
                [](const at::Tensor& found) { return found; }, 0};
    }

    /// Asked in units of the residual: what is not in doubt hardly moves.
    Trajectory::Guidance guide(const LegStart& leg) const
    {
        auto strength = guidanceOptions(m_pool->bundle().manifest(), "truncated_", m_options.identity,
                                        kGuidanceProjections);
        if (m_face->mask.defined())
            strength.mask = pixelMask(m_face->mask, leg.start.size(3));
        const auto embed = [recognition = *m_pool->working().recognition, picture = leg.picture](
                               const at::Tensor& found) mutable { return recognition->forward(picture(found)); };
        return diffusion::IdentityGuidance(embed, m_face->identity, strength);
    }

    std::shared_ptr<NetworkPool> m_pool;
    std::shared_ptr<const PreparedFace::Tensors> m_face; ///< shared by all runs of the face: it counts for none of them
    RunOptions m_options;
    TruncationPlan m_plan;
    std::array<int, 3> m_evaluations;
    nn::ShapeHold m_hold;
    nn::PixelStage m_first;
    std::array<std::optional<Leg>, 3> m_legs;
};

Status checkPlan(const TruncationPlan& plan, const NetworkPool& pool)
{
    if (!isSound(plan))
        return Error{
            ErrorCode::InvalidArgument,
            MethodsText::tr(
                "The start times of the stages have to lie above 0 and up to 1, and one stage has to have steps.")
                .toStdString(),
            {}};
    if (plan.shares[2] > 0 && !pool.canEnhanceTexture())
        return Error{ErrorCode::NotFound, MethodsText::tr("This bundle has no network for texture.").toStdString(),
                     "tem"};
    return success();
}

} // namespace

Status checkTruncatable(const NetworkPool& pool, double identity)
{
    if (!pool.canTruncate())
        return Error{ErrorCode::NotFound,
                     MethodsText::tr("This bundle has no networks for truncated diffusion.").toStdString(),
                     "irm128, irm256"};
    return pool.checkKnowsPeople(identity);
}

Result<std::unique_ptr<Run>> beginTruncatedDiffusion(std::shared_ptr<NetworkPool> pool, const PreparedFace& face,
                                                     const RunOptions& options, const TruncationPlan& plan)
try {
    if (const Status able = checkTruncatable(*pool, options.identity); !able)
        return able.error();
    if (const Status sound = checkOptions(options); !sound)
        return sound.error();
    if (const Status sound = checkPlan(plan, *pool); !sound)
        return sound.error();
    if (const Status loaded = pool->loadPixelNetworks(); !loaded)
        return loaded.error();
    return std::unique_ptr<Run>(std::make_unique<TruncatedDiffusion>(std::move(pool), face.tensors, options, plan));
} catch (const std::exception& e) {
    return Error{nn::failureOf(e),
                 MethodsText::tr("The face could not be computed; it was left as it is.").toStdString(), e.what()};
}

} // namespace heirloom
