// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/result.h"
#include "engine/photo/image_buffer.h"

namespace heirloom {

using Bytes = std::span<const std::uint8_t>;

/// What is refused from the header alone, before memory is taken for pixels.
struct PhotoLimits {
    std::int64_t maxFileBytes = 2LL << 30;  ///< of the file on disk
    int maxSide = 65535;                    ///< pixels
    std::int64_t maxPixels = 300'000'000;   ///< width times height
    std::int64_t maxPixelBytes = 2LL << 30; ///< of the decoded pixels
};

/// How large the photo is on paper, in pixels an inch.
struct Resolution {
    double x = 0;
    double y = 0;
};

/// What a decoder hands over: samples as stored, not turned.
struct Decoded {
    ImageFormat format;
    std::vector<std::uint8_t> samples;                   ///< format.bytes()
    bool cmyk = false;                                   ///< the four channels are inks: 0 none, full scale all of it
    std::optional<std::vector<std::uint8_t>> iccProfile; ///< empty: there is none; not set: Exiv2 reads it
    std::optional<Resolution> resolution;                ///< that the format states outside EXIF
    std::vector<std::string> notes;                      ///< plain sentences that the user must see
};

/// What an encoder stores besides the pixels; empty parts are left out. See MetadataPlace.
struct MetadataBlocks {
    std::vector<std::uint8_t> exif; ///< a TIFF structure
    std::string xmp;                ///< a packet
    std::vector<std::uint8_t> iptc; ///< a Photoshop image resource block
    Bytes iccProfile;
    std::optional<Resolution> resolution;
};

/// What a quality from 1 to 100 means to a format.
enum class Quality {
    None,         ///< nothing: there is none to choose, and nothing is ever lost
    Lossy,        ///< something is lost at any
    LosslessAt100 ///< nothing is lost at 100
};

/// How EXIF, XMP and IPTC come into a file and out of it, and the colour profile with them.
enum class MetadataPlace {
    Nowhere, ///< the format has no place for them: they are left out, with a note; encode() stores the profile
    Exiv2,   ///< Exiv2 reads them, and writes them and the profile into what encode() made
    Blocks   ///< Exiv2 reads them; encode() stores them and the profile
};

/// Bits a pixel that a scanned photo usually takes, measured on portraits.
struct UsualSize {
    int quality = 100;
    double bitsPerPixel = 0;
};

/// What a file format is called, and what it holds. Thread: a plain value.
struct CodecDescription {
    std::string id;                         ///< lower case: on the command line, in settings and lists
    std::string name;                       ///< for people, in every language
    std::vector<std::string> suffixes = {}; ///< of files, lower case, without a dot; the usual one first
    bool grey = true;                       ///< without it grey becomes colour, with a note
    bool alpha = true;                      ///< without it transparency is laid on white, with a note
    bool sixteenBits = true;                ///< without it 16 bits a channel become 8, with a note
    int longestSide = kAnySide;             ///< pixels
    Quality quality = Quality::None;
    std::vector<UsualSize> usualSizes = {}; ///< by rising quality from 1 to 100; a single one without a quality
    MetadataPlace metadata = MetadataPlace::Nowhere;
    bool iptc = true;                             ///< without it IPTC becomes XMP, with a note
    std::optional<std::size_t> longestBlock = {}; ///< bytes of EXIF and of XMP; what is longer is left out, with a note

    static constexpr int kAnySide = std::numeric_limits<int>::max();

    bool hasQuality() const { return quality != Quality::None; }
    bool isLossless(int atQuality) const
    {
        return quality == Quality::None || (quality == Quality::LosslessAt100 && atQuality >= 100);
    }
    /// Whether such pixels need not be converted.
    bool holds(const ImageFormat& pixels) const;
    /// Between the usual sizes; 0 if none is known.
    double bitsPerPixel(int atQuality) const;
};

/// A file format, over the format's own library. It has no state. Thread: any, also at once.
class Codec {
public:
    /// By so many bytes at the start of a file every format is recognised.
    static constexpr std::size_t kFirstBytes = 64;

    virtual ~Codec() = default;

    virtual const CodecDescription& describe() const = 0;
    /// Whether a file that begins so is of this format. `first`: kFirstBytes, or the whole of a shorter file.
    virtual bool recognises(Bytes first) const = 0;
    /// Checks the size by `limits` from the header alone. A file that is cut short is read as far as it goes, with a
    /// note, where the format allows that. Errors: Unreadable, Unsupported, TooLarge. May throw std::bad_alloc.
    virtual Result<Decoded> decode(Bytes file, const PhotoLimits& limits) const = 0;
    /// Requires pixels that the format holds, and a quality from 1 to 100. `metadata` holds what encode() is to store
    /// by MetadataPlace, and the resolution. Equal arguments give equal bytes. Errors: WriteFailed. May throw
    /// std::bad_alloc.
    virtual Result<std::vector<std::uint8_t>> encode(const ImageBuffer& pixels, int quality,
                                                     const MetadataBlocks& metadata) const = 0;
    /// A file like this one without what keeps Exiv2 from reading its metadata; empty: Exiv2 reads the file itself.
    virtual std::vector<std::uint8_t> forExiv2(Bytes) const { return {}; }
};

} // namespace heirloom
