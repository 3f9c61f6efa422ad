// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

#include <QStringList>

namespace heirloom::cli {

/// The photos that the arguments name: a file as it is, a folder by its pictures (by ending, in order of their names,
/// without the folders inside it). Files need not exist; reading them says so.
std::vector<std::filesystem::path> listPhotos(const QStringList& arguments);

} // namespace heirloom::cli
