// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/bundle.h"

#include "engine/bundle/bundle_files.h"
#include "engine/bundle/safetensors.h"
#include "engine/core/file_digest.h"
#include "engine/core/resources.h"
#include "engine/core/torch.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <optional>

namespace heirloom::bundle {
namespace {

using nlohmann::json;

constexpr std::uintmax_t kManifestBytes = 1 << 20;
constexpr int kSmallestResolution = 32, kLargestResolution = 2048, kResolutionStep = 32; // pixels
constexpr std::int64_t kMostParameters = 4'000'000'000, kLargestNumber = 1 << 20;

Error invalid(const std::filesystem::path& file, std::string detail)
{
    return {ErrorCode::ModelInvalid, "The bundle's manifest is damaged or made for another version of Heirloom.",
            file.string() + ": " + detail};
}

/// Names and hashes come from a file that may be hostile: a network's file lies in the bundle's folder, nowhere else.
bool isPlainFileName(const std::string& name)
{
    return !name.empty() && name.front() != '.' && std::all_of(name.begin(), name.end(), [](unsigned char c) {
        return std::isalnum(c) || c == '.' || c == '_' || c == '-';
    });
}

std::optional<NetworkEntry> parseNetwork(const std::string& role, const json& value)
{
    NetworkEntry entry;
    entry.role = role;
    entry.file = value.at("file").get<std::string>();
    entry.sha256 = value.at("sha256").get<std::string>();
    entry.dtype = value.at("dtype").get<std::string>();
    entry.parameters = value.at("parameters").get<std::int64_t>();
    for (const auto& [key, item] : value.at("config").items())
        entry.config[key] = item.is_array() ? item.get<std::vector<std::int64_t>>()
                                            : std::vector<std::int64_t>{item.get<std::int64_t>()};
    if (!isPlainFileName(entry.file))
        return std::nullopt;
    return entry;
}

/// Sizes that cannot be, whoever asks.
Status checkNumbers(const Manifest& manifest, const std::filesystem::path& file)
{
    // Networks halve a face several times; beyond the largest one, a face alone would fill a graphics card.
    const bool possible = manifest.resolution >= kSmallestResolution && manifest.resolution <= kLargestResolution
                          && manifest.resolution % kResolutionStep == 0;
    if (!possible)
        return Error{ErrorCode::ModelInvalid, "The bundle's manifest names a size of faces that no network has.",
                     file.string() + ": " + std::to_string(manifest.resolution)};
    for (const NetworkEntry& entry : manifest.networks) {
        bool sane = entry.parameters > 0 && entry.parameters <= kMostParameters;
        for (const auto& [key, numbers] : entry.config)
            sane = sane && std::all_of(numbers.begin(), numbers.end(), [](std::int64_t n) {
                       return n >= 0 && n <= kLargestNumber;
                   });
        if (!sane)
            return Error{ErrorCode::ModelInvalid, "The bundle's manifest describes a network of an impossible size.",
                         file.string() + ": " + entry.role};
    }
    return success();
}

} // namespace

const NetworkEntry* Manifest::find(const std::string& role) const
{
    const auto found = std::find_if(networks.begin(), networks.end(),
                                    [&](const NetworkEntry& entry) { return entry.role == role; });
    return found == networks.end() ? nullptr : &*found;
}

double Manifest::setting(const std::string& key, double otherwise) const
{
    const auto found = settings.find(key);
    return found == settings.end() ? otherwise : found->second;
}

Result<Bundle> Bundle::open(const std::filesystem::path& folder)
{
    const auto file = folder / "manifest.json";
    std::error_code failure;
    // Not a pipe, which would keep us waiting for ever.
    const bool regular = std::filesystem::is_regular_file(file, failure);
    const auto bytes = regular ? std::filesystem::file_size(file, failure) : 0;
    if (!regular || failure)
        return Error{ErrorCode::NotFound, "There is no bundle in this folder.", file.string()};
    if (bytes > kManifestBytes)
        return invalid(file, "too long");
    std::ifstream in(file);
    try {
        const json root = json::parse(in);
        if (root.at("format").get<int>() != kManifestFormat)
            return invalid(file, "format " + root.at("format").dump());
        Bundle bundle;
        bundle.m_folder = folder;
        bundle.m_manifest.name = root.at("name").get<std::string>();
        bundle.m_manifest.version = root.at("version").get<std::string>();
        bundle.m_manifest.licence = root.at("licence").get<std::string>();
        bundle.m_manifest.resolution = root.at("resolution").get<int>();
        for (const auto& [role, value] : root.at("networks").items()) {
            const auto entry = parseNetwork(role, value);
            if (!entry)
                return invalid(file, "the file of " + role);
            bundle.m_manifest.networks.push_back(*entry);
        }
        if (const Status sound = checkNumbers(bundle.m_manifest, file); !sound)
            return sound.error();
        if (root.contains("settings"))
            bundle.m_manifest.settings = root.at("settings").get<std::map<std::string, double>>();
        return bundle;
    } catch (const json::exception& e) {
        return invalid(file, e.what());
    }
}

Result<WeightMap> Bundle::weights(const std::string& role) const
{
    const NetworkEntry* entry = m_manifest.find(role);
    if (!entry)
        return Error{ErrorCode::NotFound, "This bundle lacks a network that is needed here.", role};
    const auto file = m_folder / entry->file;
    std::error_code failure;
    if (!std::filesystem::is_regular_file(file, failure))
        return Error{ErrorCode::NotFound, "A file of the bundle is missing.", file.string()};
    if (sha256OfFile(file) != entry->sha256)
        return Error{ErrorCode::ModelInvalid, "A file of the bundle is not the one its manifest names.", file.string()};
    auto tensors = readSafetensors(file);
    if (!tensors)
        return tensors;
    std::int64_t parameters = 0;
    for (const auto& [name, tensor] : *tensors) {
        if (dtypeName(tensor) != entry->dtype)
            return Error{ErrorCode::ModelInvalid, "A network's weights are of another type than its manifest says.",
                         name};
        parameters += tensor.numel();
    }
    if (parameters != entry->parameters)
        return Error{ErrorCode::ModelInvalid, "A network has another size than its manifest says.", file.string()};
    return tensors;
}

Status Bundle::verify() const
{
    for (const NetworkEntry& entry : m_manifest.networks) {
        if (const auto tensors = weights(entry.role); !tensors)
            return tensors.error();
    }
    return success();
}

std::vector<std::filesystem::path> bundleFolders()
{
    std::vector<std::filesystem::path> folders = resourceFolders();
    for (std::filesystem::path& folder : folders)
        folder /= "models";
    return folders;
}

std::vector<Bundle> listBundles()
{
    std::vector<Bundle> bundles;
    for (const auto& folder : bundleFolders()) {
        std::error_code failure;
        std::vector<std::filesystem::path> entries;
        for (const auto& entry : std::filesystem::directory_iterator(folder, failure))
            entries.push_back(entry.path());
        std::sort(entries.begin(), entries.end());
        for (const auto& entry : entries) {
            const bool known = std::any_of(bundles.begin(), bundles.end(), [&](const Bundle& b) {
                return std::filesystem::equivalent(b.folder(), entry, failure);
            });
            if (auto bundle = Bundle::open(entry); bundle && !known)
                bundles.push_back(*bundle);
        }
    }
    return bundles;
}

Result<Bundle> findBundle(const std::string& nameOrFolder)
{
    if (std::filesystem::exists(std::filesystem::path(nameOrFolder) / "manifest.json"))
        return Bundle::open(nameOrFolder);
    if (isPlainFileName(nameOrFolder)) {
        for (const auto& folder : bundleFolders()) {
            if (std::filesystem::exists(folder / nameOrFolder / "manifest.json"))
                return Bundle::open(folder / nameOrFolder);
        }
    }
    return Error{ErrorCode::NotFound, "There is no bundle of this name.", nameOrFolder};
}

} // namespace heirloom::bundle
