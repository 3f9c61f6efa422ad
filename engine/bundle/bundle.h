// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/manifest.h"
#include "engine/bundle/weight_map.h"
#include "engine/core/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace heirloom::bundle {

/// A folder that holds every network one quality level needs. Thread: reading is safe from any thread.
class Bundle {
public:
    /// Reads the manifest. Errors: NotFound, ModelInvalid (not a manifest we understand).
    static Result<Bundle> open(const std::filesystem::path& folder);

    const std::filesystem::path& folder() const { return m_folder; }
    const Manifest& manifest() const { return m_manifest; }

    /// Reads a network's weights after checking the file's hash. Errors: NotFound (no such role or file),
    /// ModelInvalid (another hash or type), those of readSafetensors.
    Result<WeightMap> weights(const std::string& role) const;
    /// Checks every network's file: hash, types, number of parameters. The first failure ends it.
    Status verify() const;

private:
    std::filesystem::path m_folder;
    Manifest m_manifest;
};

/// The folders that are searched for bundles by name, in order: models/ of each of resourceFolders().
std::vector<std::filesystem::path> bundleFolders();
/// All bundles found there.
std::vector<Bundle> listBundles();
/// Opens a bundle by its folder, or by its folder's name in one of bundleFolders().
Result<Bundle> findBundle(const std::string& nameOrFolder);

constexpr const char* kBuiltInBundle = "builtin-256";

/// Puts a network's weights into a bundle, stored in 16 bits, and updates (or, for an empty folder, begins) its
/// manifest. An existing network of that role is replaced. The network's configuration is read off its shapes.
struct ImportOptions {
    std::string role;
    std::string name, version, licence;       ///< of a new manifest, or to change; empty keeps what is there
    int resolution = 0;                       ///< of a new manifest, or to change; 0 keeps what is there, or is 256
    std::map<std::string, double> settings{}; ///< to add to the manifest's, or to change
};
Status importNetwork(const std::filesystem::path& weights, const std::filesystem::path& folder,
                     const ImportOptions& options);

} // namespace heirloom::bundle
