// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/photo/photo.h"

namespace heirloom {

/// What was done to a photo. In its XMP: an entry of xmpMM:History with the program and its version, IPTC's
/// DigitalSourceType, and in a namespace of Heirloom's own the recipe and the original. It holds no time, so that two equal
/// runs give equal bytes.
struct ProcessingRecord {
    std::string parameters;          ///< of the history: a line that a person can read
    std::string recipe = {};         ///< JSON; left out, with a note, where the format has no room for it
    std::string originalSha256 = {}; ///< of the original's file, hexadecimal; empty: not known
};

struct SaveOptions {
    std::string format = kUsualFormat; ///< a codec's id
    int quality = 95;                  ///< 1..100, for formats that have one: see Quality
    bool overwrite = false;            ///< allows replacing a file that is there (never the source)
    bool eightBits = false;            ///< 8 bits a channel also where the format could hold the photo's 16
    bool keepMetadata = true;          ///< EXIF, XMP, IPTC and people; the ICC profile is always kept
    /// Whom the new picture shows, in its pixels. Not set: those of the source, if the new picture has its size.
    std::optional<std::vector<NamedRegion>> people = {};
    std::optional<ProcessingRecord> record = {};
};

struct SaveReport {
    std::vector<std::string> notes; ///< plain sentences that the user must see: what the format could not hold
};

/// Writes `pixels` with the profile and metadata of `source`, atomically: a crash at any instant leaves what was there
/// before or the whole new file (and, beside it, at most a temporary file). The source is never opened for writing.
///
/// A format that loses nothing holds what it holds bit for bit (see CodecDescription). What it cannot hold is converted
/// and said in a note: 16 bit to 8, transparency laid on white, grey to RGB (a grey profile then becomes sRGB), IPTC as
/// XMP. Orientation is set to upright, sizes are corrected, stale thumbnails dropped; people are written as regions of the
/// Metadata Working Group, whatever form the source had.
///
/// Requires `pixels` upright; if the source has a profile, grey or colour as the source. A default-made `Photo` is a
/// legal source: no profile, no metadata.
/// Errors: InvalidArgument (also for a format that is not among `codecs`), Exists (the output is there, or is the source
/// under any name), TooLarge (more than the format can hold), WriteFailed. Thread: any, also at once.
Result<SaveReport> savePhoto(const Photo& source, const ImageBuffer& pixels, const std::filesystem::path& output,
                             const SaveOptions& options, const CodecRegistry& codecs = builtInCodecs());

} // namespace heirloom
