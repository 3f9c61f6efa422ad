// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"
#include "engine/core/torch.h"
#include "engine/methods/face_restorer.h"
#include "engine/training/crop_dataset.h"
#include "engine/training/evaluation.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace heirloom::cli {

/// One of several ways to restore the same faces.
struct Candidate {
    std::string bundle; ///< as it was asked for
    FaceRestorer& restorer;
    FaceTreatment treatment;
};

/// What it makes of them.
struct CandidateReport {
    std::string bundle, version; ///< as it was asked for; its name and version
    std::string method;          ///< id
    training::EvaluationReport figures;
    double milliseconds = 0; ///< of a face, all of it
};

struct Comparison {
    std::vector<CandidateReport> candidates;
    std::vector<at::Tensor> rows; ///< for a sheet: degraded, a face of each candidate, clean; 3 x S x nS bytes each
    bool sound = true;            ///< no face failed, nobody stopped it
};

/// Restores the same faces with the same damage by every candidate. `evaluator` makes one for each. A face that fails is told to
/// the console.
Comparison compare(const training::CropDataset& crops, const std::vector<std::int64_t>& faces, std::uint64_t damageSeed,
                   const std::vector<Candidate>& candidates, const std::function<training::Evaluator()>& evaluator,
                   Console& console);

/// Sheets for choosing by eye without knowing what is what: each row is a crop as it is and what the candidates make of it, in an order
/// that is drawn for each row. Writes page_1.png, ... and key.csv (page, row, crop, then the candidates' numbers from left to right)
/// into `folder`. Errors: those of restoring and writing; Cancelled.
Status writeBlindSheets(const training::CropDataset& crops, const std::vector<Candidate>& candidates,
                        std::uint64_t seed, const std::filesystem::path& folder, Console& console);

} // namespace heirloom::cli
