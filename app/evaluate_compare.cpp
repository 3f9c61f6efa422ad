// SPDX-License-Identifier: Apache-2.0
#include "app/evaluate_compare.h"

#include "engine/core/torch.h"
#include "engine/methods/crop_tensor.h"
#include "engine/training/crop_files.h"
#include "engine/training/random.h"
#include "engine/training/training_pairs.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <numeric>
#include <utility>

#include <QCoreApplication>

namespace heirloom::cli {
namespace {

constexpr std::size_t kSheetFaces = 24;
constexpr std::size_t kRowsOfAPage = 6;

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandEvaluate", text);
}

/// 0 to count - 1 in an order that the seed draws.
std::vector<std::size_t> shuffled(std::size_t count, std::uint64_t seed)
{
    training::Random random(seed);
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[static_cast<std::size_t>(random.index(static_cast<std::int64_t>(i)))]);
    return order;
}

} // namespace

Comparison compare(const training::CropDataset& crops, const std::vector<std::int64_t>& faces, std::uint64_t damageSeed,
                   const std::vector<Candidate>& candidates, const std::function<training::Evaluator()>& evaluator,
                   Console& console)
{
    Comparison comparison;
    std::vector<training::Evaluator> evaluators;
    for (const Candidate& candidate : candidates) {
        comparison.candidates.push_back(
            {candidate.bundle, candidate.restorer.bundleName(), candidate.treatment.method.id, {}, 0});
        evaluators.push_back(evaluator());
    }
    for (std::size_t i = 0; i < faces.size() && !console.cancel().cancelled(); ++i) {
        console.progress(tr("Comparing"), static_cast<double>(i), static_cast<double>(faces.size()));
        const training::TrainingPair pair = training::evaluationPair(crops, faces[i], damageSeed);
        std::vector<at::Tensor> row{pair.degraded};
        for (std::size_t c = 0; c < candidates.size(); ++c) {
            const auto started = std::chrono::steady_clock::now();
            const auto restored = candidates[c].restorer.restore(toCrop(pair.degraded), candidates[c].treatment, {},
                                                                 console.cancel());
            const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - started;
            const Status added = restored ? evaluators[c].add(crops.name(faces[i]), pair.clean, pair.degraded,
                                                              toTensor(restored->crop))
                                          : Status(restored.error());
            if (!added) {
                console.fail(QString::fromStdString(crops.name(faces[i])), added.error());
                comparison.sound = false;
                continue;
            }
            comparison.candidates[c].milliseconds += took.count() / static_cast<double>(faces.size());
            row.push_back(toTensor(restored->crop).squeeze(0));
        }
        row.push_back(pair.clean);
        if (row.size() == candidates.size() + 2 && i % std::max<std::size_t>(1, faces.size() / kSheetFaces) == 0)
            comparison.rows.push_back(training::toBytes(at::cat(row, 2)));
    }
    for (std::size_t c = 0; c < candidates.size(); ++c)
        comparison.candidates[c].figures = evaluators[c].report();
    comparison.sound = comparison.sound && !console.cancel().cancelled();
    return comparison;
}

Status writeBlindSheets(const training::CropDataset& crops, const std::vector<Candidate>& candidates,
                        std::uint64_t seed, const std::filesystem::path& folder, Console& console)
{
    std::filesystem::create_directories(folder);
    std::ofstream key(folder / "key.csv");
    key << "page,row,crop,candidates from left to right\n";
    std::vector<at::Tensor> page;
    std::size_t pages = 0;
    for (std::int64_t i = 0; i < crops.size(); ++i) {
        console.progress(tr("Drawing sheets"), static_cast<double>(i), static_cast<double>(crops.size()));
        const at::Tensor crop = crops.clean(i);
        const std::vector<std::size_t> order = shuffled(candidates.size(), training::mixSeed(seed, crops.name(i)));
        std::vector<at::Tensor> row{crop};
        key << pages + 1 << ',' << page.size() + 1 << ",\"" << crops.name(i) << '"';
        for (const std::size_t c : order) {
            const auto restored = candidates[c].restorer.restore(toCrop(crop), candidates[c].treatment, {},
                                                                 console.cancel());
            if (!restored)
                return restored.error();
            row.push_back(toTensor(restored->crop).squeeze(0));
            key << ',' << c + 1;
        }
        key << '\n';
        page.push_back(training::toBytes(at::cat(row, 2)));
        if (page.size() == kRowsOfAPage || i + 1 == crops.size()) {
            if (const Status written = training::writePicture(folder / ("page_" + std::to_string(++pages)),
                                                              at::cat(page, 1));
                !written)
                return written;
            page.clear();
        }
    }
    if (!key.flush())
        return Error{ErrorCode::WriteFailed, tr("The key of the sheets could not be written.").toStdString(),
                     folder.string()};
    return success();
}

} // namespace heirloom::cli
