// SPDX-License-Identifier: Apache-2.0
#include "app/bench_stages.h"
#include "app/convolution_share.h"
#include "engine/core/torch.h"
#include "engine/restore/crop_tensor.h"
#include "engine/restore/network_pool.h"
#include "engine/restore/tradeoff_cache.h"

#include <algorithm>
#include <array>

namespace heirloom::cli {
namespace {

constexpr std::size_t kPlenty = std::size_t(1) << 30;

/// Steps of a kind of run: whenever a run is finished, the next one begins (that is not what is measured, but costs little).
Status measureSteps(std::vector<Stage>& stages, const std::string& name, FaceRestorer& restorer, const PreparedFace& face,
                    const RefineOptions& options, int runs, Console& console)
{
    std::unique_ptr<Refinement> run;
    return measureStage(stages, name, runs, console, [&]() -> Status {
        if (!run || run->ready() == run->steps()) {
            auto begun = restorer.refine(face, options);
            if (!begun)
                return begun.error();
            run = std::move(*begun);
        }
        return run->advance({});
    });
}

Status measureScrubbing(std::vector<Stage>& stages, FaceRestorer& restorer, const PreparedFace& face, int runs, Console& console)
{
    const TradeoffKey key{face.key, Method::Refine, 0, 0};
    const auto begin = [&] { return restorer.refine(face, {kRunSteps, 0, 0, false}); };
    TradeoffCache pixels(kPlenty), latents(1); // the second one keeps no picture but the last
    for (int position = 0; position <= kRunSteps; ++position) {
        for (TradeoffCache* cache : {&pixels, &latents}) {
            if (const auto shown = cache->show(key, position, begin); !shown)
                return shown.error();
        }
    }
    int position = 0;
    const auto next = [&] { return position = position % kRunSteps + 1; };
    if (const Status s = measureStage(stages, "scrubbing, cached pixels", runs, console, [&] { return statusOf(pixels.show(key, next(), begin)); }); !s)
        return s;
    return measureStage(stages, "scrubbing, cached latents", runs, console, [&] { return statusOf(latents.show(key, next(), begin)); });
}

/// A whole run and its last picture.
Status runAndShow(FaceRestorer& restorer, const PreparedFace& face, const RefineOptions& options)
{
    const auto run = restorer.refine(face, options);
    if (!run)
        return run.error();
    const Status done = advanceTo(**run, options.steps);
    return done ? statusOf((*run)->show(options.steps)) : done;
}

/// The stages of truncated diffusion, each by itself, and all of it; nothing if the bundle cannot.
Status measureTruncation(std::vector<Stage>& stages, FaceRestorer& restorer, const PreparedFace& face, int runs, Console& console)
{
    FaceSettings settings;
    settings.method = Method::Truncated;
    settings.identity = 0;
    if (!restorer.supports(settings))
        return success();
    const TruncationPlan usual = restorer.truncation();
    constexpr std::array kNames{"truncated step, identity at half size", "truncated step, identity", "truncated step, texture"};
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        TruncationPlan plan = usual;
        plan.shares = {};
        plan.shares[i] = usual.shares[i];
        if (plan.shares[i] == 0)
            continue;
        if (const Status s = measureSteps(stages, kNames[i], restorer, face, {kRunSteps, 0, 0, false, Method::Truncated, plan}, runs, console); !s)
            return s;
    }
    settings.identity = 1;
    const double weight = restorer.supports(settings) ? 1 : 0;
    return measureStage(stages, "16 truncated steps and a picture", runs, console, [&] { return runAndShow(restorer, face, {kRunSteps, weight, 0, false, Method::Truncated}); });
}

/// Every network once on a face.
Status measureRatios(std::vector<NetworkRatio>& ratios, const std::string& bundle, const ComputeDevice& device, const Crop& crop, int runs)
{
    const auto pool = NetworkPool::load(bundle, device);
    if (!pool)
        return pool.error();
    const at::NoGradGuard noGradient;
    FaceNetworks& networks = (*pool)->working();
    const at::Tensor face = toTensor(crop).to(at::Device(device.name));
    const auto add = [&](const char* name, const std::function<void()>& work) { ratios.push_back({name, measureConvolutionShare(work, runs).ratio()}); };
    add("identity recovery", [&] { networks.recovery.at(0)->forward(face); });
    if (!(*pool)->canRefine())
        return success();
    nn::Vqgan& vqgan = *networks.vqgan;
    const at::Tensor latent = vqgan->encode(face), condition = at::cat({latent, latent}, 1), time = at::full({1}, 0.5, latent.options());
    add("encoder", [&] { vqgan->encode(face); });
    add("decoder", [&] { vqgan->decode(latent); });
    add("denoiser", [&] { (*networks.denoiser)->forward(latent, time, condition); });
    if (networks.recognition)
        add("recognition", [&] { (*networks.recognition)->forward(face); });
    return success();
}

} // namespace

Status measureRefinement(std::vector<Stage>& stages, std::vector<NetworkRatio>& ratios, const std::string& bundle, const ComputeDevice& device,
                         const Crop& crop, int runs, Console& console)
{
    const int few = std::max(3, runs / 4);
    if (const Status s = measureStage(stages, "loading the networks", few, console, [&] { return statusOf(FaceRestorer::load(bundle, device)); }); !s)
        return s;
    auto restorer = FaceRestorer::load(bundle, device);
    if (!restorer)
        return restorer.error();
    if (const Status s = measureRatios(ratios, bundle, device, crop, few); !s)
        return s;
    FaceSettings settings;
    settings.method = Method::Refine;
    settings.identity = 0;
    if (!restorer->supports(settings))
        return success();
    const auto face = restorer->prepare(crop);
    if (!face)
        return face.error();
    if (const Status s = measureStage(stages, "preparing a face", few, console, [&] { return statusOf(restorer->prepare(crop)); }); !s)
        return s;
    if (const Status s = measureSteps(stages, "refinement step", *restorer, *face, {kRunSteps, 0, 0, false}, runs, console); !s)
        return s;
    settings.identity = 1;
    const bool people = restorer->supports(settings).ok();
    if (people) {
        if (const Status s = measureSteps(stages, "refinement step, guided", *restorer, *face, {kRunSteps, 1, 0, false}, runs, console); !s)
            return s;
        const RefineOptions exact{kRunSteps, 1, 0, true};
        if (const Status s = measureStage(stages, "16 steps and a decoding, exact guidance", few, console, [&] { return runAndShow(*restorer, *face, exact); }); !s)
            return s;
    }
    const auto decoded = restorer->refine(*face, {kRunSteps, 0, 0, false});
    if (!decoded)
        return decoded.error();
    if (const Status s = advanceTo(**decoded, kRunSteps); !s)
        return s;
    if (const Status s = measureStage(stages, "decoding", runs, console, [&] { return statusOf((*decoded)->show(kRunSteps)); }); !s)
        return s;
    const Status whole = measureStage(stages, "16 steps and a decoding", few, console, [&] { return runAndShow(*restorer, *face, {kRunSteps, people ? 1.0 : 0.0, 0, false}); });
    if (!whole)
        return whole;
    const Status scrubbed = measureScrubbing(stages, *restorer, *face, runs, console);
    return scrubbed ? measureTruncation(stages, *restorer, *face, few, console) : scrubbed;
}

} // namespace heirloom::cli
