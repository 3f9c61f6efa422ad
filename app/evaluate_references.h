// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"
#include "engine/methods/face_restorer.h"
#include "engine/nn/face_recognition_densenet.h"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <filesystem>
#include <vector>

namespace heirloom::cli {

/// Two pictures of one person.
struct ReferencePair {
    std::filesystem::path reference, face;
};
/// Reads a list of such pairs: a CSV file with a header, then a line `reference,face` each, aligned pictures; paths from the
/// folder of the list, or from the one above. Errors: NotFound, InvalidArgument (a list that is none).
Result<std::vector<ReferencePair>> readReferencePairs(const std::filesystem::path& list);

/// Mean distances to the clean face, by another recogniser than the bundle's, over faces damaged about equally.
struct ReferenceFigures {
    double severity = 0;                        ///< about which damage was drawn, 0 nearly clean to 1 ruined
    double degraded = 0, alone = 0, helped = 0; ///< as damaged; restored without a reference picture; with one
    int closer = 0;                             ///< faces that the reference brought closer
    int faces = 0;
};

using ReferenceReport = std::array<ReferenceFigures, 3>;

/// Restores every face of a list with and without another picture of the same person, at three severities of damage.
/// Errors: those of readReferencePairs() and of the restorer; Cancelled.
Result<ReferenceReport> studyReferences(const std::filesystem::path& list, std::uint64_t damageSeed,
                                        const FaceTreatment& treatment, FaceRestorer& restorer,
                                        nn::FaceRecognitionDensenet teacher, Console& console);

nlohmann::ordered_json toJson(const ReferenceReport& report);

} // namespace heirloom::cli
