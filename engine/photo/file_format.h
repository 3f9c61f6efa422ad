// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace heirloom {

/// The file formats that are read and written.
enum class FileFormat { Jpeg, Png, Tiff, WebP };

/// What the first bytes of a file say; nothing if they belong to none of our formats. Twelve bytes are enough.
/// Thread: any.
std::optional<FileFormat> formatOfContent(std::span<const std::uint8_t> bytes);

/// What a file's name asks for (.jpg .jpeg .jpe .png .tif .tiff .webp, in any case); nothing for other names.
/// Thread: any.
std::optional<FileFormat> formatOfName(const std::filesystem::path& path);

/// "jpg", "png", "tif" or "webp". Thread: any.
std::string usualSuffix(FileFormat format);

} // namespace heirloom
