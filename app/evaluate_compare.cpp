// SPDX-License-Identifier: Apache-2.0
#include "app/evaluate_compare.h"

#include "engine/restore/crop_tensor.h"
#include "engine/training/training_pairs.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

#include <QCoreApplication>

namespace heirloom::cli {
namespace {

constexpr std::array kMethods{Method::Recover, Method::Refine, Method::Truncated};
constexpr std::size_t kSheetFaces = 24;

} // namespace

Comparison compareMethods(const training::CropDataset& crops, const std::vector<std::int64_t>& faces, std::uint64_t damageSeed, const FaceSettings& settings,
                          FaceRestorer& restorer, const std::function<training::Evaluator()>& evaluator, Console& console)
{
    Comparison comparison;
    std::vector<training::Evaluator> evaluators;
    for (const Method method : kMethods) {
        FaceSettings wanted = settings;
        wanted.method = method;
        if (!restorer.supports(wanted))
            continue;
        comparison.methods.push_back({method, {}, 0});
        evaluators.push_back(evaluator());
    }
    for (std::size_t i = 0; i < faces.size() && !console.cancel().cancelled(); ++i) {
        console.progress(QCoreApplication::translate("CommandEvaluate", "Comparing"), static_cast<double>(i), static_cast<double>(faces.size()));
        const training::TrainingPair pair = training::evaluationPair(crops, faces[i], damageSeed);
        std::vector<at::Tensor> row{pair.degraded};
        for (std::size_t m = 0; m < comparison.methods.size(); ++m) {
            FaceSettings wanted = settings;
            wanted.method = comparison.methods[m].method;
            const auto started = std::chrono::steady_clock::now();
            const auto restored = restorer.restore(toCrop(pair.degraded), wanted, console.cancel());
            const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - started;
            const Status added = restored ? evaluators[m].add(crops.name(faces[i]), pair.clean, pair.degraded, toTensor(restored->crop)) : Status(restored.error());
            if (!added) {
                console.fail(QString::fromStdString(crops.name(faces[i])), added.error());
                comparison.sound = false;
                continue;
            }
            comparison.methods[m].milliseconds += took.count() / static_cast<double>(faces.size());
            row.push_back(toTensor(restored->crop).squeeze(0));
        }
        row.push_back(pair.clean);
        if (row.size() == comparison.methods.size() + 2 && i % std::max<std::size_t>(1, faces.size() / kSheetFaces) == 0)
            comparison.rows.push_back(training::toBytes(at::cat(row, 2)));
    }
    for (std::size_t m = 0; m < comparison.methods.size(); ++m)
        comparison.methods[m].figures = evaluators[m].report();
    comparison.sound = comparison.sound && !console.cancel().cancelled();
    return comparison;
}

} // namespace heirloom::cli
