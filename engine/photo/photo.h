// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/photo/codec_registry.h"
#include "engine/photo/image_buffer.h"
#include "engine/photo/people.h"

namespace heirloom {

/// EXIF, XMP (but for the regions of people) and IPTC of a photo; opaque outside this room.
struct PhotoMetadata;

/// A photo as read: pixels as the file holds them, turned upright.
/// Thread: a value; nothing in it changes, so copies may be read from any thread.
struct Photo {
    std::filesystem::path path;           ///< where it was read from; empty: not from a file
    std::string format = kUsualFormat;    ///< a codec's id: by content, whatever the name says
    ImageBuffer pixels;                   ///< upright (the EXIF orientation is applied, without loss)
    std::vector<std::uint8_t> iccProfile; ///< fits the channels of `pixels`; empty: sRGB, or grey with sRGB's curve
    std::shared_ptr<const PhotoMetadata> metadata; ///< may be null
    std::vector<NamedRegion> people = {};          ///< whom its metadata name; at most kMostRegions
    std::vector<std::string> notes = {}; ///< plain sentences that the user must see: what could not be read as it is
};

/// Reads a photo of any of the formats. Grey, grey with alpha, RGB, RGB with alpha, 8 and 16 bit come as they are;
/// palettes become RGB and 1, 2 and 4 bit become 8. CMYK is converted to sRGB with its own profile, and said in a note;
/// without a profile it is refused. Of several pages the first is read (a note). A JPEG, PNG or TIFF that is cut short
/// is read as far as it goes (a note). A profile that cannot be used is left out, and its colours are taken for sRGB
/// (a note). People who are named without a place that can be used are left out (a note). Errors: NotFound, Unreadable, Unsupported, TooLarge. Memory: the file's bytes and the pixels, or twice the
/// pixels while they are turned; a progressive JPEG takes up to twice its pixels besides. Thread: any, also at once.
Result<Photo> readPhoto(const std::filesystem::path& path, const PhotoLimits& limits = {},
                        const CodecRegistry& codecs = builtInCodecs());

/// Whether a file's metadata tell that Heirloom has restored it; reads nothing else. False for what cannot be read. Thread: any.
bool isResultOfHeirloom(const std::filesystem::path& file);

/// What a result of Heirloom tells of how it was made, so that somebody can go on from there.
struct Provenance {
    std::string recipe;         ///< JSON
    std::string originalSha256; ///< hexadecimal
};
/// Nothing for a file that is no result, or that has no room for it. Thread: any.
std::optional<Provenance> provenanceOf(const std::filesystem::path& file);

} // namespace heirloom
