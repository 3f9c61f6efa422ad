// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"
#include "engine/methods/face_restorer.h"
#include "engine/training/crop_dataset.h"
#include "engine/training/squeezenet.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <vector>

namespace heirloom::cli {

/// What one place of the handle from faithful to sharp is like: means over faces.
struct SharpnessStop {
    double sharpness = 0;
    double psnr = 0, perceptual = 0, detail = 0; ///< detail: relative to the clean faces'
};

struct SharpnessReport {
    std::vector<SharpnessStop> stops;
    std::int64_t faces = 0;
    double falls = 0;         ///< share of faces whose perceptual distance is smaller at the sharp end
    double fallsSteadily = 0; ///< and at no stop larger than at the one before
    /// The same way in pictures instead of weights, at its middle: the mean of the faithful and the sharp picture.
    SharpnessStop blendedPictures;
};

/// Recovers so many faces, spread evenly, along the handle. Errors: those of restoring.
Result<SharpnessReport> studySharpness(const training::CropDataset& crops, std::int64_t count, std::uint64_t damageSeed,
                                       FaceRestorer& restorer, const training::SqueezeNet& features, Console& console);

nlohmann::ordered_json toJson(const SharpnessReport& report);

} // namespace heirloom::cli
