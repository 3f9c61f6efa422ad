// SPDX-License-Identifier: Apache-2.0
#include "app/bench_stages.h"
#include "app/convolution_share.h"
#include "engine/core/torch.h"
#include "engine/methods/common_params.h"
#include "engine/methods/crop_tensor.h"
#include "engine/methods/network_pool.h"
#include "engine/methods/run_cache.h"
#include "engine/methods/staged/truncated_diffusion.h"

#include <algorithm>
#include <array>
#include <functional>
#include <memory>

namespace heirloom::cli {
namespace {

constexpr std::size_t kPlenty = std::size_t(1) << 30;

constexpr const char* kLatent = "latent";
constexpr const char* kStaged = "staged";

/// A whole run of a method.
FaceTreatment wholeRun(const char* method, double identity, bool exact = false)
{
    FaceTreatment treatment;
    treatment.method.id = method;
    treatment.method.params = {
        {param::kSteps, std::int64_t{kRunSteps}}, {param::kIdentity, identity}, {param::kExact, exact}};
    return treatment;
}

using BeginRun = std::function<Result<std::unique_ptr<Run>>()>;

/// Steps of a kind of run: whenever a run is finished, the next one begins (that is not what is measured, but costs little).
Status measureSteps(std::vector<Stage>& stages, const std::string& name, const BeginRun& begin, int runs,
                    Console& console)
{
    std::unique_ptr<Run> run;
    return measureStage(stages, name, runs, console, [&]() -> Status {
        if (!run || run->ready() == run->steps()) {
            auto begun = begin();
            if (!begun)
                return begun.error();
            run = std::move(*begun);
        }
        return run->advance({});
    });
}

Status measureScrubbing(std::vector<Stage>& stages, FaceRestorer& restorer, const PreparedFace& face, int runs,
                        Console& console)
{
    const FaceTreatment treatment = wholeRun(kLatent, 0);
    const auto choice = restorer.resolve(treatment.method);
    const auto description = restorer.describe(kLatent);
    if (!choice || !description)
        return choice ? description.error() : choice.error();
    const RunKey key = runKeyOf(face.key, *description, *choice, treatment.seed);
    const auto begin = [&] { return restorer.begin(face, treatment); };
    RunCache pixels(kPlenty), latents(1); // the second one keeps no picture but the last
    for (int position = 0; position <= kRunSteps; ++position) {
        for (RunCache* cache : {&pixels, &latents}) {
            if (const auto shown = cache->show(key, position, begin); !shown)
                return shown.error();
        }
    }
    int position = 0;
    const auto next = [&] { return position = position % kRunSteps + 1; };
    if (const Status s = measureStage(stages, "scrubbing, cached pixels", runs, console,
                                      [&] { return statusOf(pixels.show(key, next(), begin)); });
        !s)
        return s;
    return measureStage(stages, "scrubbing, cached latents", runs, console,
                        [&] { return statusOf(latents.show(key, next(), begin)); });
}

/// A whole run and its last picture.
Status runAndShow(FaceRestorer& restorer, const PreparedFace& face, const FaceTreatment& treatment)
{
    const auto run = restorer.begin(face, treatment);
    if (!run)
        return run.error();
    const Status done = advanceTo(**run, kRunSteps);
    return done ? statusOf((*run)->show(kRunSteps)) : done;
}

/// The stages of truncated diffusion, each by itself, and all of it; nothing if the bundle cannot.
Status measureTruncation(std::vector<Stage>& stages, FaceRestorer& restorer, const PreparedFace& face, int runs,
                         Console& console)
{
    if (!restorer.resolve(wholeRun(kStaged, 0).method))
        return success();
    const TruncationPlan usual = truncationPlan(restorer.networks()->bundle().manifest());
    constexpr std::array kNames{"truncated step, identity at half size", "truncated step, identity",
                                "truncated step, texture"};
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        TruncationPlan plan = usual;
        plan.shares = {};
        plan.shares[i] = usual.shares[i];
        if (plan.shares[i] == 0)
            continue;
        const auto begin = [&] {
            return beginTruncatedDiffusion(restorer.networks(), face, {kRunSteps, 0, 0, false}, plan);
        };
        if (const Status s = measureSteps(stages, kNames[i], begin, runs, console); !s)
            return s;
    }
    const FaceTreatment guided = wholeRun(kStaged, 1);
    const FaceTreatment treatment = restorer.resolve(guided.method) ? guided : wholeRun(kStaged, 0);
    return measureStage(stages, "16 truncated steps and a picture", runs, console,
                        [&] { return runAndShow(restorer, face, treatment); });
}

/// Every network once on a face.
Status measureRatios(std::vector<NetworkRatio>& ratios, const std::string& bundle, const ComputeDevice& device,
                     const Crop& crop, int runs)
{
    const auto pool = NetworkPool::load(bundle, device);
    if (!pool)
        return pool.error();
    const at::NoGradGuard noGradient;
    FaceNetworks& networks = (*pool)->working();
    const at::Tensor face = toTensor(crop).to(at::Device(device.name));
    const auto add = [&](const char* name, const std::function<void()>& work) {
        ratios.push_back({name, measureConvolutionShare(work, runs).ratio()});
    };
    add("identity recovery", [&] { networks.recovery.at(0)->forward(face); });
    if (!(*pool)->canRefine())
        return success();
    nn::Vqgan& vqgan = *networks.vqgan;
    const at::Tensor latent = vqgan->encode(face), condition = at::cat({latent, latent}, 1),
                     time = at::full({1}, 0.5, latent.options());
    add("encoder", [&] { vqgan->encode(face); });
    add("decoder", [&] { vqgan->decode(latent); });
    add("denoiser", [&] { (*networks.denoiser)->forward(latent, time, condition); });
    if (networks.recognition)
        add("recognition", [&] { (*networks.recognition)->forward(face); });
    return success();
}

} // namespace

Status measureRefinement(std::vector<Stage>& stages, std::vector<NetworkRatio>& ratios, const std::string& bundle,
                         const ComputeDevice& device, const Crop& crop, int runs, Console& console)
{
    const int few = std::max(3, runs / 4);
    if (const Status s = measureStage(stages, "loading the networks", few, console,
                                      [&] { return statusOf(FaceRestorer::load(console.methods(), bundle, device)); });
        !s)
        return s;
    auto restorer = FaceRestorer::load(console.methods(), bundle, device);
    if (!restorer)
        return restorer.error();
    if (const Status s = measureRatios(ratios, bundle, device, crop, few); !s)
        return s;
    const FaceTreatment free = wholeRun(kLatent, 0), guided = wholeRun(kLatent, 1);
    if (!restorer->resolve(free.method))
        return success();
    const auto face = restorer->prepare(crop);
    if (!face)
        return face.error();
    if (const Status s = measureStage(stages, "preparing a face", few, console,
                                      [&] { return statusOf(restorer->prepare(crop)); });
        !s)
        return s;
    if (const Status s = measureSteps(
            stages, "refinement step", [&] { return restorer->begin(*face, free); }, runs, console);
        !s)
        return s;
    const bool people = restorer->resolve(guided.method).ok();
    if (people) {
        if (const Status s = measureSteps(
                stages, "refinement step, guided", [&] { return restorer->begin(*face, guided); }, runs, console);
            !s)
            return s;
        const FaceTreatment exact = wholeRun(kLatent, 1, true);
        if (const Status s = measureStage(stages, "16 steps and a decoding, exact guidance", few, console,
                                          [&] { return runAndShow(*restorer, *face, exact); });
            !s)
            return s;
    }
    const auto decoded = restorer->begin(*face, free);
    if (!decoded)
        return decoded.error();
    if (const Status s = advanceTo(**decoded, kRunSteps); !s)
        return s;
    if (const Status s = measureStage(stages, "decoding", runs, console,
                                      [&] { return statusOf((*decoded)->show(kRunSteps)); });
        !s)
        return s;
    const Status whole = measureStage(stages, "16 steps and a decoding", few, console,
                                      [&] { return runAndShow(*restorer, *face, people ? guided : free); });
    if (!whole)
        return whole;
    const Status scrubbed = measureScrubbing(stages, *restorer, *face, runs, console);
    return scrubbed ? measureTruncation(stages, *restorer, *face, few, console) : scrubbed;
}

} // namespace heirloom::cli
