// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/cancel.h"
#include "engine/core/result.h"
#include "engine/training/crop_dataset.h"

#include <filesystem>
#include <string>
#include <vector>

// The one part of training that reads and writes picture files; a build without the photo room goes without it.
namespace heirloom::training {

/// Reads crops: one packed safetensors file, or a folder of square pictures (and those in the folders inside it), whose
/// names become their paths within that folder. Sides of 256 or 512 px stay, other sizes are resized to 256.
/// Pictures that cannot be read are skipped and named in `skipped`. Errors: NotFound, Unreadable (nothing usable), Cancelled.
Result<CropDataset> readCrops(const std::filesystem::path& source, std::vector<std::string>* skipped,
                              const CancelToken& cancel = {});

/// Writes 3 x H x W bytes as PNG. `stem` is the file's name without its ending.
Status writePicture(const std::filesystem::path& stem, const at::Tensor& bytes);

} // namespace heirloom::training
