// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

namespace heirloom {

/// SHA-256 of a file, lower-case hexadecimal; empty if the file cannot be read. Thread: any.
std::string sha256OfFile(const std::filesystem::path& file);

} // namespace heirloom
