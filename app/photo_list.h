// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"

#include <filesystem>
#include <vector>

#include <QStringList>

namespace heirloom::cli {

struct ListedPhoto {
    std::filesystem::path path;
    bool named = true; ///< by itself, not by its folder
};

/// What the arguments of a command name.
struct PhotoList {
    std::vector<ListedPhoto> photos;
    std::vector<std::filesystem::path>
        passedOver; ///< in folders: files that are no photos, and folders that were not looked into
    std::vector<std::filesystem::path> empty; ///< folders without a photo

    std::vector<std::filesystem::path> paths() const;
};

/// A file as it is (it need not exist; reading it says so), a folder by its pictures: by their endings, in order of their names, with
/// the folders inside it if `recursive`. Names need not be UTF-8. What systems leave in folders (hidden files, Thumbs.db) is nothing.
PhotoList listPhotos(const QStringList& arguments, bool recursive = false,
                     const CodecRegistry& codecs = builtInCodecs());

/// Tells what was passed over, and which folders hold no photo. False if there are such folders.
bool tellAbout(const PhotoList& list, Console& console);

} // namespace heirloom::cli
