// SPDX-License-Identifier: Apache-2.0
#include "engine/photo/file_format.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace heirloom {

std::optional<FileFormat> formatOfContent(std::span<const std::uint8_t> bytes)
{
    using namespace std::string_view_literals;
    const std::string_view head(reinterpret_cast<const char*>(bytes.data()), std::min<std::size_t>(bytes.size(), 12));
    if (head.starts_with("\xFF\xD8\xFF"sv))
        return FileFormat::Jpeg;
    if (head.starts_with("\x89PNG\r\n\x1A\n"sv))
        return FileFormat::Png;
    for (const std::string_view tiff : {"II*\0"sv, "MM\0*"sv, "II+\0"sv, "MM\0+"sv}) {
        if (head.starts_with(tiff))
            return FileFormat::Tiff;
    }
    if (head.size() == 12 && head.starts_with("RIFF"sv) && head.substr(8) == "WEBP"sv)
        return FileFormat::WebP;
    return std::nullopt;
}

std::optional<FileFormat> formatOfName(const std::filesystem::path& path)
{
    std::string suffix = path.extension().string();
    std::transform(suffix.begin(), suffix.end(), suffix.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (suffix == ".jpg" || suffix == ".jpeg" || suffix == ".jpe")
        return FileFormat::Jpeg;
    if (suffix == ".png")
        return FileFormat::Png;
    if (suffix == ".tif" || suffix == ".tiff")
        return FileFormat::Tiff;
    if (suffix == ".webp")
        return FileFormat::WebP;
    return std::nullopt;
}

std::string usualSuffix(FileFormat format)
{
    switch (format) {
    case FileFormat::Jpeg: return "jpg";
    case FileFormat::Png: return "png";
    case FileFormat::Tiff: return "tif";
    case FileFormat::WebP: return "webp";
    }
    return {};
}

} // namespace heirloom
