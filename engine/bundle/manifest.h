// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace heirloom::bundle {

/// One network of a bundle, as its manifest describes it.
struct NetworkEntry {
    std::string role;   ///< "identity_recovery", ...
    std::string file;   ///< a plain file name in the bundle's folder
    std::string sha256; ///< of the file, lower-case hexadecimal
    std::string dtype;  ///< of the stored weights: "F16", "BF16" or "F32"
    std::int64_t parameters = 0;
    std::map<std::string, std::vector<std::int64_t>> config; ///< the network's shape; a single number is a list of one
};

/// `manifest.json` of a bundle.
struct Manifest {
    std::string name, version, licence;
    int resolution = 0; ///< side of the crop the networks work on, pixels
    std::vector<NetworkEntry> networks;
    std::map<std::string, double> settings{}; ///< numbers that belong to these networks: "truncated_start", ...

    double setting(const std::string& key, double otherwise) const;
    const NetworkEntry* find(const std::string& role) const;
};

} // namespace heirloom::bundle
