// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"
#include "engine/restore/face_restorer.h"
#include "engine/training/crop_dataset.h"
#include "engine/training/evaluation.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <vector>

namespace heirloom::cli {

/// What one method makes of a set of faces.
struct MethodReport {
    Method method = Method::Recover;
    training::EvaluationReport figures;
    double milliseconds = 0; ///< of a face, all of it
};

struct Comparison {
    std::vector<MethodReport> methods;
    std::vector<at::Tensor> rows; ///< for a sheet: degraded, a face of each method, clean; 3 x S x nS bytes each
    bool sound = true;            ///< no face failed, nobody stopped it
};

/// Restores the same faces by every method that the bundle has networks for, with the same settings otherwise.
/// `evaluator` makes one for each method. A face that fails is told to the console.
Comparison compareMethods(const training::CropDataset& crops, const std::vector<std::int64_t>& faces, std::uint64_t damageSeed, const FaceSettings& settings,
                          FaceRestorer& restorer, const std::function<training::Evaluator()>& evaluator, Console& console);

} // namespace heirloom::cli
