// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"
#include "engine/methods/face_restorer.h"
#include "engine/training/crop_dataset.h"
#include "engine/training/tradeoff_study.h"

#include <cstdint>
#include <optional>

namespace heirloom::cli {

/// Runs the whole trade-off on every so-maniest face of a set, `faces` of them, and measures it. Errors: those of the
/// restorer; Cancelled.
Result<training::StudyReport> studyTradeoff(const training::CropDataset& crops, std::int64_t faces,
                                            std::uint64_t damageSeed, const FaceTreatment& treatment,
                                            FaceRestorer& restorer,
                                            const std::optional<nn::FaceRecognitionDensenet>& teacher,
                                            Console& console);

} // namespace heirloom::cli
