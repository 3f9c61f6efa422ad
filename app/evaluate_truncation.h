// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"
#include "engine/methods/face_restorer.h"
#include "engine/training/crop_dataset.h"
#include "engine/training/truncation_study.h"

#include <cstdint>
#include <optional>

namespace heirloom::cli {

/// DiffBFR's claims on a set of faces.
struct TruncationReports {
    /// Over the start time of both stages for identity, at equal evaluations: the cascade and one network alone, each from
    /// the recovered and from the degraded face.
    training::TruncationReport starts;
    /// Over the fractional time of the texture stage, after the bundle's other stages; at 0 it is off.
    training::TruncationReport texture;
};

/// Runs all that on every so-maniest face of a set, `faces` of them. Errors: those of the restorer; Cancelled.
Result<TruncationReports> studyTruncation(const training::CropDataset& crops, std::int64_t faces,
                                          std::uint64_t damageSeed, const FaceTreatment& treatment,
                                          FaceRestorer& restorer,
                                          const std::optional<nn::FaceRecognitionDensenet>& teacher, Console& console);

} // namespace heirloom::cli
