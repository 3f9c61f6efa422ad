// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/face_session.h"
#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/methods/face_restorer.h"
#include "engine/photo/codec_registry.h"
#include "engine/recipe/recipe.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace heirloom::cli {

/// Other pictures of one person. Thread: a plain value.
struct ReferencePictures {
    std::vector<ReferencePicture> pictures; ///< where they are, and which face counts
    std::vector<Crop> crops;                ///< that face, of the restorer's resolution
};

/// The largest face of each photo; without a search the photos are aligned crops already. Errors: those of reading, finding
/// and aligning; NotFound for a photo without a face. The photo that failed is named in the error's detail.
Result<ReferencePictures> readReferences(const std::vector<std::filesystem::path>& photos,
                                         const std::optional<FaceSearch>& search, const FaceRestorer& restorer,
                                         const CancelToken& cancel, const CodecRegistry& codecs = builtInCodecs());

/// Pictures of which a recipe says where they are, and which face counts. Errors: those of reading and aligning, as above.
Result<std::vector<Crop>> cropsOf(const std::vector<ReferencePicture>& pictures, const FaceRestorer& restorer,
                                  const CodecRegistry& codecs = builtInCodecs());

} // namespace heirloom::cli
