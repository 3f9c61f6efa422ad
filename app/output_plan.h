// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/photo_list.h"
#include "engine/photo/codec_registry.h"

#include <filesystem>
#include <string>
#include <vector>

namespace heirloom::cli {

/// Where results are to go.
struct OutputWish {
    std::filesystem::path file;   ///< of a single photo; empty: none is named
    std::filesystem::path folder; ///< empty: beside each photo, as NAME-restored
    std::string format;           ///< a codec's id; empty: what the file's name says, or as the photo
};

struct PlannedPhoto {
    ListedPhoto photo;
    std::filesystem::path output;
    std::string format = kUsualFormat; ///< a codec's id
};

/// Gives each photo of a run its result's name and format, before any work. No two results get one name, and none that of a photo of
/// the run, whatever its format: such a name gets a number. The same photos give the same names, whatever else is there.
std::vector<PlannedPhoto> planOutputs(const std::vector<ListedPhoto>& photos, const OutputWish& wish,
                                      const CodecRegistry& codecs = builtInCodecs());

} // namespace heirloom::cli
