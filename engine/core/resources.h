// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

namespace heirloom {

/// The folders that hold what the program brings along, in the order in which they are searched: that of the environment
/// variable HEIRLOOM_RESOURCES, the installed program's share/heirloom, and the source tree's that holds the program's
/// build folder. Thread: any, once the application object is there.
std::vector<std::filesystem::path> resourceFolders();

/// The first of them that holds `name`, a file or a folder; empty if none does.
std::filesystem::path findResource(const std::filesystem::path& name);

} // namespace heirloom
