// SPDX-License-Identifier: Apache-2.0
#include "engine/training/crop_files.h"

#include "engine/core/torch.h"
#include "engine/photo/photo.h"
#include "engine/photo/photo_writer.h"
#include "engine/training/picture_operations.h"

#include <algorithm>
#include <optional>

namespace heirloom::training {
namespace {

/// 3 x S x S bytes, or nothing if the picture is not an 8-bit square.
std::optional<at::Tensor> toCropBytes(const ImageBuffer& pixels)
{
    if (pixels.width() != pixels.height() || pixels.depth() != SampleDepth::Bits8)
        return std::nullopt;
    const at::Tensor rows = at::tensor(at::ArrayRef<std::uint8_t>(pixels.data(), pixels.format().bytes()), at::kByte)
                                .view({pixels.height(), pixels.width(), pixels.channels()})
                                .permute({2, 0, 1});
    const at::Tensor colour = pixels.format().isGrey() ? rows.slice(0, 0, 1).expand({3, rows.size(1), rows.size(2)})
                                                       : rows.slice(0, 0, 3);
    if (rows.size(1) == 256 || rows.size(1) == 512)
        return colour.contiguous();
    const bool smaller = rows.size(1) > kCropSize;
    const at::Tensor picture = fromBytes(colour);
    return toBytes(smaller ? resizeArea(picture, kCropSize, kCropSize) : resizeBicubic(picture, kCropSize, kCropSize));
}

} // namespace

Result<CropDataset> readCrops(const std::filesystem::path& source, std::vector<std::string>* skipped,
                              const CancelToken& cancel)
try {
    if (std::filesystem::is_regular_file(source))
        return CropDataset::unpack(source);
    if (!std::filesystem::is_directory(source))
        return Error{ErrorCode::NotFound, "There is no folder or packed file of crops of this name.", source.string()};
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(source)) {
        if (entry.is_regular_file() && builtInCodecs().ofName(entry.path()))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    CropDataset dataset;
    for (const auto& file : files) {
        if (cancel.cancelled())
            return Error{ErrorCode::Cancelled, "Reading the crops was stopped.", {}};
        const std::string name = std::filesystem::relative(file, source).generic_string();
        const auto photo = readPhoto(file);
        const auto crop = photo ? toCropBytes(photo->pixels) : std::nullopt;
        if (crop)
            dataset.add(name, *crop);
        else if (skipped)
            skipped->push_back(name);
    }
    if (dataset.size() == 0)
        return Error{ErrorCode::Unreadable, "There are no square 8-bit pictures in this folder.", source.string()};
    return dataset;
} catch (const std::exception& e) {
    return Error{ErrorCode::Unreadable, "The crops could not be read.", e.what()};
}

Status writePicture(const std::filesystem::path& stem, const at::Tensor& bytes)
{
    const at::Tensor rows = bytes.permute({1, 2, 0}).contiguous();
    const auto* data = rows.data_ptr<std::uint8_t>();
    const ImageBuffer pixels({static_cast<int>(rows.size(1)), static_cast<int>(rows.size(0)), 3, SampleDepth::Bits8},
                             std::vector<std::uint8_t>(data, data + rows.numel()));
    SaveOptions options;
    options.format = "png";
    options.overwrite = true;
    const auto saved = savePhoto({}, pixels, std::filesystem::path(stem) += ".png", options);
    if (!saved)
        return saved.error();
    return success();
}

} // namespace heirloom::training
