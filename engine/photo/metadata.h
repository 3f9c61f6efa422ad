// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only: EXIF, XMP and IPTC with Exiv2.

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <exiv2/exiv2.hpp>

#include "engine/photo/codec.h"
#include "engine/photo/photo_writer.h"

namespace heirloom {

/// What records in metadata name as the program, followed by its version.
inline constexpr std::string_view kProgram = "Heirloom ";

/// What a result tells of how it was made, in a namespace of our own, which lockExiv2() registers.
inline constexpr const char* kRecipeKey = "Xmp.heirloom.Recipe";
inline constexpr const char* kOriginalKey = "Xmp.heirloom.OriginalSHA256";

/// What a photo tells about itself, without what describes how its file stores pixels, without thumbnails and without the
/// regions of people.
struct PhotoMetadata {
    Exiv2::ExifData exif;
    Exiv2::IptcData iptc;
    Exiv2::XmpData xmp;
    Exiv2::ByteOrder byteOrder = Exiv2::littleEndian; ///< of the EXIF block: maker notes may depend on it
};

/// What stands in a file besides its pixels.
struct FileMetadata {
    std::shared_ptr<const PhotoMetadata> metadata; ///< null if there is none
    int orientation = 1;                           ///< EXIF's, 1 to 8
    std::vector<NamedRegion> people;               ///< in pixels of the upright photo
    std::vector<std::uint8_t> iccProfile;          ///< if Exiv2 reads it: see Decoded::iccProfile
    std::vector<std::string> notes;
};

/// Exiv2 keeps global state (the XMP toolkit, the log). Every use of it in this room holds this lock; taking it the
/// first time sets Exiv2 up. Thread: any.
std::unique_lock<std::mutex> lockExiv2();

/// Never fails: metadata that cannot be read is left out and said in a note. `decoded`: the file's picture as it is stored;
/// the resolution that the format itself says joins the EXIF where that says nothing. Thread: any.
FileMetadata readMetadata(Bytes file, const Codec& codec, const Decoded& decoded);

/// The resolution in EXIF, if it says one. Thread: any.
std::optional<Resolution> resolutionOf(const PhotoMetadata& metadata);

/// The metadata of `source` (may be null) as it must stand in a new file of this format and size, with the people in it and
/// the record of what was done. What the format cannot hold is left out or moved, and said in a note. Thread: any.
PhotoMetadata metadataForOutput(const PhotoMetadata* source, const CodecDescription& format, const ImageFormat& size,
                                std::span<const NamedRegion> people, const std::optional<ProcessingRecord>& record,
                                std::vector<std::string>& notes);

/// EXIF, XMP and IPTC, for MetadataPlace::Blocks. Thread: any.
MetadataBlocks blocksOf(PhotoMetadata& metadata);

/// For MetadataPlace::Exiv2: puts metadata into an encoded file and hands the result to `sink`, once. Thread: any.
Status embedMetadata(Bytes encoded, const PhotoMetadata& metadata, Bytes iccProfile,
                     const std::function<Status(Bytes)>& sink);

} // namespace heirloom
