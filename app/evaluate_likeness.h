// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"
#include "engine/methods/face_restorer.h"
#include "engine/nn/face_recognition_densenet.h"
#include "engine/training/crop_dataset.h"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include <QCommandLineParser>

namespace heirloom::cli {

/// How often each verdict was given, 0 to 1, by the number of LikenessVerdict.
using VerdictShares = std::array<double, 6>;

/// Some figures of a distribution.
struct CosineSpread {
    double low = 0;     ///< 5 of 100 lie below
    double middle = 0;  ///< the median
    double high = 0;    ///< 5 of 100 lie above
    double highest = 0; ///< 1 of 100 lies above
};

/// Faces that are about equally damaged.
struct LikenessBand {
    double from = 0, to = 0; ///< damage (see Witness)
    int faces = 0;
    CosineSpread person;    ///< of the damaged face and the same person: the clean face, which no restoration betters
    CosineSpread strangers; ///< of the damaged face and other people's clean and restored faces
    CosineSpread restored;  ///< of the damaged face and what the method made of it
    VerdictShares personCalled{}, strangersCalled{}, restoredCalled{};
    int references = 0; ///< damaged faces that were shown another picture of the person
    double rightDoubted = 0,
           wrongDoubted = 0; ///< shares of the person's other pictures and of other people's that were doubted
};

/// What another recogniser says of the results that got one verdict.
struct VerdictCheck {
    int faces = 0;
    double sameShare = 0; ///< nearer to the clean face than 0.55, by which that recogniser tells people apart
    double distance = 0;  ///< mean
};

struct LikenessReport {
    LikenessScale scale; ///< as measured here, and used for the verdicts here
    std::vector<LikenessBand> bands;
    std::array<VerdictCheck, 6> checks{}; ///< by the number of LikenessVerdict; empty without a recogniser
};

/// Measures what the cosines of the bundle's recognition network mean: damages every face twice, restores it, and compares
/// it as it is damaged with the person's clean face and with everybody else's. `pairs`: a list of other pictures of these people
/// (see readReferencePairs), for the warnings; may be empty. Errors: NotFound (no recognition network), InvalidArgument (fewer
/// faces than it takes), those of the restorer; Cancelled.
Result<LikenessReport> studyLikeness(const training::CropDataset& crops, const std::vector<std::int64_t>& faces,
                                     std::uint64_t damageSeed, const FaceTreatment& treatment,
                                     const std::filesystem::path& pairs, FaceRestorer& restorer,
                                     const std::optional<nn::FaceRecognitionDensenet>& teacher, Console& console);

nlohmann::ordered_json toJson(const LikenessReport& report);

/// The options --likeness, --pairs and --store of the command evaluate.
void addLikenessOptions(QCommandLineParser& parser);
/// What --likeness asks for, from the study to its output, and into the bundle's manifest with --store. Returns the exit status.
int evaluateLikeness(const QCommandLineParser& parser, const training::CropDataset& crops,
                     const std::vector<std::int64_t>& faces, std::uint64_t damageSeed, const FaceTreatment& treatment,
                     FaceRestorer& restorer, const std::optional<nn::FaceRecognitionDensenet>& teacher,
                     Console& console);

} // namespace heirloom::cli
