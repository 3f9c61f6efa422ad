// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only: what its files share.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <QCoreApplication>

#include "engine/core/result.h"
#include "engine/photo/codec.h"

namespace heirloom {

/// The context of this room's translated sentences.
struct PhotoText {
    Q_DECLARE_TR_FUNCTIONS(Photo)
};

/// Bytes as characters, to be compared with a format's marks. Thread: any.
std::string_view charactersOf(Bytes bytes);

/// The size in a header against the limits, and against the bytes that there are. Thread: any.
Status checkSize(std::int64_t width, std::int64_t height, int channels, SampleDepth depth, Bytes file,
                 const PhotoLimits& limits);

/// True if every pixel is the same, as when nothing of a damaged file could be decoded. Thread: any.
bool isConstant(const ImageFormat& format, const std::vector<std::uint8_t>& samples);

// Sentences that several formats share.
Error unreadable(const std::string& detail);
Error tooLarge(const std::string& detail);
std::string damagedNote();

} // namespace heirloom
