// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/photo/photo_writer.h"
#include "engine/pipeline/photo_restoration.h"
#include "engine/pipeline/plan.h"
#include "engine/recipe/recipe.h"

#include <filesystem>
#include <string>
#include <vector>

namespace heirloom {

/// How a restored photo becomes files. Thread: a plain value.
struct ExportTarget {
    std::filesystem::path output;
    SaveOptions save;                      ///< its record and its people are filled in
    int longestSide = 0;                   ///< reduces the result to that; 0 keeps the photo's size
    std::filesystem::path comparison = {}; ///< receives before and after side by side, if not empty
    std::filesystem::path untouched =
        {}; ///< receives a copy of the file, byte by byte, if nothing was done; empty: none
};

/// What came of it. Thread: a plain value.
struct ExportOutcome {
    std::filesystem::path file;     ///< that was written; empty: none
    bool restored = false;          ///< it is a result; otherwise it is a copy
    std::vector<std::string> notes; ///< plain sentences that the user must see
};

/// Finishes and saves a restored photo, with a record of what was done, and the comparison if there is to be one: the
/// photo in the same frame beside its result. The result's metadata name the people in it, where their places are now;
/// without metadata neither they nor the record name anybody. A photo to which nothing was done has no result. `plan`:
/// of planPhoto() for this photo and recipe; `bundle`: of the record. Errors: those of finished() and savePhoto;
/// Cancelled, as long as nothing is saved. Thread: any.
Result<ExportOutcome> saveRestored(const Photo& photo, const RestoredPhoto& restored, const Recipe& recipe,
                                   const Plan& plan, const ExportTarget& target, const std::string& bundle,
                                   const CancelToken& cancel = {}, const CodecRegistry& codecs = builtInCodecs());

/// The picture reduced by areas so that neither side is longer, with its depth and channels; the same buffer if it is small
/// enough. Errors: ComputeFailed. Thread: any.
Result<ImageBuffer> reducedTo(const ImageBuffer& pixels, int longestSide);

} // namespace heirloom
