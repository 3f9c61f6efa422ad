// SPDX-License-Identifier: Apache-2.0
#include "app/evaluate_study.h"

#include "engine/core/torch.h"
#include "engine/methods/crop_tensor.h"
#include "engine/methods/tradeoff_sheet.h"
#include "engine/training/training_pairs.h"

#include <algorithm>

#include <QCoreApplication>

namespace heirloom::cli {
namespace {

const std::vector<int> kSteps{0, 1, 2, 4, 8, 12, 16};
const std::vector<double> kIdentities{0, 0.25, 0.5, 0.75, 1};

} // namespace

Result<training::StudyReport> studyTradeoff(const training::CropDataset& crops, std::int64_t faces,
                                            std::uint64_t damageSeed, const FaceTreatment& treatment,
                                            FaceRestorer& restorer,
                                            const std::optional<nn::FaceRecognitionDensenet>& teacher, Console& console)
{
    training::TradeoffStudy study(kSteps, kIdentities, teacher);
    const std::int64_t count = std::min(faces, crops.size());
    for (std::int64_t i = 0; i < count; ++i) {
        console.progress(QCoreApplication::translate("CommandEvaluate", "Studying the trade-off"),
                         static_cast<double>(i), static_cast<double>(count));
        const training::TrainingPair pair = training::evaluationPair(crops, i * crops.size() / count, damageSeed);
        const auto sweep = sweepTradeoff(restorer, toCrop(pair.degraded), treatment, {}, kSteps, kIdentities,
                                         console.cancel());
        if (!sweep)
            return sweep.error();
        std::vector<std::vector<training::StudiedPicture>> pictures;
        for (const auto& row : sweep->rows) {
            pictures.emplace_back();
            for (const TradeoffCell& cell : row)
                pictures.back().push_back({toTensor(cell.crop), cell.held});
        }
        if (const Status added = study.add(pair.clean, pictures); !added)
            return added.error();
    }
    return study.report();
}

} // namespace heirloom::cli
