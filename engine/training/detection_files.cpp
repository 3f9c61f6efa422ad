// SPDX-License-Identifier: Apache-2.0
#include "engine/training/detection_files.h"

#include "engine/photo/photo.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace heirloom::training {
namespace {

using nlohmann::json;

Error stopped()
{
    return {ErrorCode::Cancelled, "Reading the photos was stopped.", {}};
}

/// 3 x H x W bytes.
Result<at::Tensor> readColours(const std::filesystem::path& file)
{
    const auto photo = readPhoto(file);
    if (!photo)
        return photo.error();
    const ImageBuffer& pixels = photo->pixels;
    if (pixels.depth() != SampleDepth::Bits8)
        return Error{ErrorCode::Unsupported, "A picture to learn from has to have 8 bits.", file.string()};
    const at::Tensor rows = at::tensor(at::ArrayRef<std::uint8_t>(pixels.data(), pixels.format().bytes()), at::kByte)
                                .view({pixels.height(), pixels.width(), pixels.channels()})
                                .permute({2, 0, 1});
    return pixels.format().isGrey() ? rows.slice(0, 0, 1).expand({3, rows.size(1), rows.size(2)}).contiguous()
                                    : rows.slice(0, 0, 3).contiguous();
}

LabelledFace faceOf(const json& object)
{
    LabelledFace face;
    for (std::size_t i = 0; i < face.box.size(); ++i)
        face.box[i] = object.at("box").at(i).get<double>();
    face.hasPoints = object.contains("points");
    for (std::size_t i = 0; face.hasPoints && i < face.points.size(); ++i)
        face.points[i] = {object.at("points").at(i).at(0).get<double>(), object.at("points").at(i).at(1).get<double>()};
    const auto said = [&](const char* key) {
        const auto value = object.find(key);
        return value != object.end() && *value != json(false) && *value != json(0);
    };
    face.counts = !said("small");
    face.covered = said("covered");
    face.view = headViewOf(object.value("view", std::string()));
    return face;
}

/// The files with faces that a manifest tells of, by their names.
std::set<std::string> filesWithFaces(const std::filesystem::path& manifest)
{
    std::ifstream file(manifest);
    std::string line, cell;
    const auto cells = [&] {
        std::vector<std::string> all;
        std::istringstream row(line);
        while (std::getline(row, cell, ','))
            all.push_back(cell);
        return all;
    };
    std::getline(file, line);
    const std::vector<std::string> header = cells();
    const auto column = [&](const char* name) {
        return static_cast<std::size_t>(std::find(header.begin(), header.end(), name) - header.begin());
    };
    std::set<std::string> names;
    while (std::getline(file, line)) {
        const std::vector<std::string> row = cells();
        if (column("file") < row.size() && column("faces") < row.size() && row[column("faces")] != "0")
            names.insert(std::filesystem::path(row[column("file")]).filename().string());
    }
    return names;
}

} // namespace

Result<std::vector<LabelledPhoto>> readLabelledPhotos(const std::filesystem::path& folder, const std::string& split,
                                                      const CancelToken& cancel, const std::filesystem::path& labels)
try {
    const std::filesystem::path list = labels.empty() ? folder / "labels.json" : labels;
    std::ifstream file(list);
    if (!file)
        return Error{ErrorCode::NotFound, "There is no list of labels of this name.", list.string()};
    std::vector<LabelledPhoto> photos;
    for (const json& entry : json::parse(file)) {
        if (cancel.cancelled())
            return stopped();
        if (entry.value("split", split) != split)
            continue;
        LabelledPhoto photo;
        photo.name = entry.at("file").get<std::string>();
        auto picture = readColours(folder / photo.name);
        if (!picture)
            return picture.error();
        photo.picture = std::move(*picture);
        for (const json& face : entry.at("faces"))
            photo.faces.push_back(faceOf(face));
        photos.push_back(std::move(photo));
    }
    return photos;
} catch (const std::exception& e) {
    return Error{ErrorCode::Unreadable, "The labels of the photos could not be read.", e.what()};
}

Result<std::vector<at::Tensor>> readScenes(const std::filesystem::path& folder, const CancelToken& cancel)
try {
    if (!std::filesystem::is_directory(folder))
        return Error{ErrorCode::NotFound, "There is no folder of this name.", folder.string()};
    std::set<std::string> withFaces = filesWithFaces(folder / "manifest.csv");
    withFaces.merge(filesWithFaces(folder.parent_path() / "manifest.csv"));
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && builtInCodecs().ofName(entry.path())
            && !withFaces.contains(entry.path().filename().string()))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    std::vector<at::Tensor> scenes;
    for (const auto& file : files) {
        if (cancel.cancelled())
            return stopped();
        auto scene = readColours(file);
        if (!scene)
            return scene.error();
        scenes.push_back(std::move(*scene));
    }
    return scenes;
} catch (const std::exception& e) {
    return Error{ErrorCode::Unreadable, "The scenes could not be read.", e.what()};
}

} // namespace heirloom::training
