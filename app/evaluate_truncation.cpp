// SPDX-License-Identifier: Apache-2.0
#include "app/evaluate_truncation.h"

#include "engine/core/torch.h"
#include "engine/methods/common_params.h"
#include "engine/methods/crop_tensor.h"
#include "engine/methods/network_pool.h"
#include "engine/methods/staged/truncated_diffusion.h"
#include "engine/training/training_pairs.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

#include <QCoreApplication>

namespace heirloom::cli {
namespace {

using training::TruncatedRun;

constexpr std::array kStarts{0.2, 0.4, 0.6, 0.8, 0.9, 1.0};
constexpr std::array kTextureStarts{0.0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.15, 0.2};
constexpr int kIdentitySteps = 12; ///< of the whole run without texture, whatever its stages

struct Case {
    std::string line;
    double start = 0;
    TruncationPlan plan;
    int steps = 0;
};

std::vector<Case> startCases(const TruncationPlan& usual)
{
    std::vector<Case> cases;
    for (const bool cascade : {true, false}) {
        for (const bool fromDegraded : {false, true}) {
            const std::string line = std::string(cascade ? "cascade" : "one network")
                                     + (fromDegraded ? ", from the degraded face" : ", from the recovered face");
            for (const double start : kStarts) {
                const std::array<int, 3> shares = cascade ? std::array{usual.shares[0], usual.shares[1], 0}
                                                          : std::array{0, 1, 0};
                cases.push_back({line, start, {{start, start, 0}, shares, fromDegraded, usual.noise}, kIdentitySteps});
            }
        }
    }
    return cases;
}

std::vector<Case> textureCases(const TruncationPlan& usual)
{
    std::vector<Case> cases;
    for (const double start : kTextureStarts) {
        TruncationPlan plan = usual;
        plan.starts[2] = start;
        const int all = kRunSteps, texture = evaluationsOf(usual, kRunSteps)[2];
        if (start == 0)
            plan.shares[2] = 0;
        cases.push_back({"texture, after the bundle's stages", start, plan, start == 0 ? all - texture : all});
    }
    return cases;
}

Result<std::vector<TruncatedRun>> runsOf(const std::vector<Case>& cases, const PreparedFace& face,
                                         const RunOptions& options, FaceRestorer& restorer, Console& console)
{
    std::vector<TruncatedRun> runs;
    for (const Case& each : cases) {
        const auto started = std::chrono::steady_clock::now();
        const auto run = beginTruncatedDiffusion(restorer.networks(), face,
                                                 {each.steps, options.identity, options.seed, false}, each.plan);
        if (!run)
            return run.error();
        if (const Status done = advanceTo(**run, each.steps, console.cancel()); !done)
            return done.error();
        const auto shown = (*run)->show(each.steps);
        if (!shown)
            return shown.error();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - started;
        runs.push_back({each.line, each.start, toTensor(*shown), took.count()});
    }
    return runs;
}

} // namespace

Result<TruncationReports> studyTruncation(const training::CropDataset& crops, std::int64_t faces,
                                          std::uint64_t damageSeed, const FaceTreatment& treatment,
                                          FaceRestorer& restorer,
                                          const std::optional<nn::FaceRecognitionDensenet>& teacher, Console& console)
{
    const auto choice = restorer.resolve(treatment.method);
    if (!choice)
        return choice.error();
    const RunOptions options{kRunSteps, choice->params.number(param::kIdentity), treatment.seed, false};
    const TruncationPlan usual = truncationPlan(restorer.networks()->bundle().manifest());
    const auto starts = startCases(usual);
    const auto textures = usual.shares[2] > 0 ? textureCases(usual) : std::vector<Case>{};
    training::TruncationStudy startStudy(teacher), textureStudy(teacher);
    const std::int64_t count = std::min(faces, crops.size());
    for (std::int64_t i = 0; i < count; ++i) {
        console.progress(QCoreApplication::translate("CommandEvaluate", "Studying the truncation"),
                         static_cast<double>(i), static_cast<double>(count));
        const training::TrainingPair pair = training::evaluationPair(crops, i * crops.size() / count, damageSeed);
        const auto face = restorer.prepare(toCrop(pair.degraded));
        if (!face)
            return face.error();
        for (const auto& [cases, study] : {std::pair(&starts, &startStudy), std::pair(&textures, &textureStudy)}) {
            if (cases->empty())
                continue;
            const auto runs = runsOf(*cases, *face, options, restorer, console);
            if (!runs)
                return runs.error();
            if (const Status added = study->add(pair.clean, *runs); !added)
                return added.error();
        }
    }
    return TruncationReports{startStudy.report(), textureStudy.report()};
}

} // namespace heirloom::cli
