// SPDX-License-Identifier: Apache-2.0
#include "app/reference_pictures.h"

#include "engine/faces/align.h"
#include "engine/photo/photo.h"
#include "engine/pipeline/photo_restoration.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

namespace heirloom::cli {
namespace {

Result<Face> largestFace(const Photo& photo, const std::optional<FaceSearch>& search, const CancelToken& cancel)
{
    if (!search)
        return alignedFace(photo.pixels.width());
    const auto faces = search->find(photo.pixels, cancel);
    if (!faces)
        return faces.error();
    const auto largest = std::max_element(
        faces->begin(), faces->end(), [](const Face& a, const Face& b) { return a.eyeDistance() < b.eyeDistance(); });
    if (largest == faces->end())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("ReferencePictures", "No face was found in this reference picture.")
                         .toStdString(),
                     {}};
    return *largest;
}

Status addReference(ReferencePictures& references, const std::filesystem::path& path,
                    const std::optional<FaceSearch>& search, int size, const CancelToken& cancel,
                    const CodecRegistry& codecs)
{
    const auto photo = readPhoto(path, {}, codecs);
    if (!photo)
        return photo.error();
    auto face = largestFace(*photo, search, cancel);
    if (!face)
        return face.error();
    auto crop = cropOf(*photo, *face, size);
    if (!crop)
        return crop.error();
    std::error_code failure;
    std::filesystem::path whole = std::filesystem::absolute(path, failure);
    references.pictures.push_back({failure ? path : std::move(whole), std::move(*face)});
    references.crops.push_back(std::move(*crop));
    return success();
}

Error named(const Error& error, const std::filesystem::path& path)
{
    return {error.code, error.message, path.string()};
}

} // namespace

Result<ReferencePictures> readReferences(const std::vector<std::filesystem::path>& photos,
                                         const std::optional<FaceSearch>& search, const FaceRestorer& restorer,
                                         const CancelToken& cancel, const CodecRegistry& codecs)
{
    ReferencePictures references;
    for (const auto& path : photos) {
        if (const Status added = addReference(references, path, search, restorer.resolution(), cancel, codecs); !added)
            return named(added.error(), path);
    }
    return references;
}

Result<std::vector<Crop>> cropsOf(const std::vector<ReferencePicture>& pictures, const FaceRestorer& restorer,
                                  const CodecRegistry& codecs)
{
    std::vector<Crop> crops;
    for (const ReferencePicture& picture : pictures) {
        const auto photo = readPhoto(picture.path, {}, codecs);
        if (!photo)
            return named(photo.error(), picture.path);
        auto crop = cropOf(*photo, picture.face, restorer.resolution());
        if (!crop)
            return named(crop.error(), picture.path);
        crops.push_back(std::move(*crop));
    }
    return crops;
}

} // namespace heirloom::cli
