// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/training/detection_scenes.h"

#include <filesystem>
#include <string>
#include <vector>

// Reads what a detector learns from; a build without the photo room goes without it.
namespace heirloom::training {

/// The photos of a folder that `labels` (if empty: its `labels.json`) lists for a split ("train", "val"): a list of objects
/// with `file`, `split` and `faces`, each with `box` (left, top, width, height) and, where they are known, `points` (five, as
/// of nn::SeenFace), in pixels, `view` (frontal, three_quarter, profile) and `covered`; `small` (true or 1) marks faces that
/// count neither way. Errors: NotFound, Unreadable (the list, or one of its photos), Cancelled.
Result<std::vector<LabelledPhoto>> readLabelledPhotos(const std::filesystem::path& folder, const std::string& split,
                                                      const CancelToken& cancel = {},
                                                      const std::filesystem::path& labels = {});

/// The pictures of a folder without faces: all but those for which a `manifest.csv` (columns `file` and `faces`) in this
/// folder, or the one around it, tells of some. Errors: as above.
Result<std::vector<at::Tensor>> readScenes(const std::filesystem::path& folder, const CancelToken& cancel = {});

} // namespace heirloom::training
