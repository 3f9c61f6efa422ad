// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only: one pair of functions a file format, over the format's own library.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <QCoreApplication>

#include "engine/core/result.h"
#include "engine/photo/image_buffer.h"
#include "engine/photo/photo.h"

namespace heirloom {

/// The context of this room's translated sentences.
struct PhotoText {
    Q_DECLARE_TR_FUNCTIONS(Photo)
};

using Bytes = std::span<const std::uint8_t>;

/// How large the photo is on paper, in pixels an inch.
struct Resolution {
    double x = 0;
    double y = 0;
};

/// What a decoder hands over: samples as stored, not turned.
struct Decoded {
    ImageFormat format;
    std::vector<std::uint8_t> samples;    ///< format.bytes()
    bool cmyk = false;                    ///< the four channels are inks: 0 none, full scale all of it
    std::vector<std::uint8_t> iccProfile; ///< from PNG; those of the other formats come with the metadata
    std::optional<Resolution> resolution; ///< from JPEG and PNG; TIFF's and WebP's come with the metadata
    std::vector<std::string> notes;
};

/// Metadata as the blocks that PNG and WebP store; empty ones are left out.
struct MetadataBlocks {
    std::vector<std::uint8_t> exif; ///< a TIFF structure
    std::string xmp;                ///< a packet
    std::vector<std::uint8_t> iptc; ///< a Photoshop image resource block (PNG only)
    Bytes iccProfile;
    std::optional<Resolution> resolution; ///< PNG only
};

Result<Decoded> decodeJpeg(Bytes file, const PhotoLimits& limits);
Result<Decoded> decodePng(Bytes file, const PhotoLimits& limits);
Result<Decoded> decodeTiff(Bytes file, const PhotoLimits& limits);
Result<Decoded> decodeWebp(Bytes file, const PhotoLimits& limits);

/// Require a buffer of a kind that the format holds; `quality` 1..100.
Result<std::vector<std::uint8_t>> encodeJpeg(const ImageBuffer& pixels, int quality,
                                             std::optional<Resolution> resolution);
Result<std::vector<std::uint8_t>> encodePng(const ImageBuffer& pixels, const MetadataBlocks& metadata);
Result<std::vector<std::uint8_t>> encodeTiff(const ImageBuffer& pixels, std::optional<Resolution> resolution);
Result<std::vector<std::uint8_t>> encodeWebp(const ImageBuffer& pixels, int quality, const MetadataBlocks& metadata);

/// The size in a header against the limits, and against the bytes that there are. Thread: any.
Status checkSize(std::int64_t width, std::int64_t height, int channels, SampleDepth depth, Bytes file,
                 const PhotoLimits& limits);

/// True if every pixel is the same, as when nothing of a damaged file could be decoded. Thread: any.
bool isConstant(const ImageFormat& format, const std::vector<std::uint8_t>& samples);

// Sentences that several formats share.
Error unreadable(const std::string& detail);
std::string damagedNote();

} // namespace heirloom
