// SPDX-License-Identifier: Apache-2.0
#include "app/photo_list.h"

#include <QDir>
#include <QFileInfo>

namespace heirloom::cli {

std::vector<std::filesystem::path> listPhotos(const QStringList& arguments)
{
    static const QStringList kEndings{"*.jpg", "*.jpeg", "*.jpe", "*.png", "*.tif", "*.tiff", "*.webp"};
    std::vector<std::filesystem::path> photos;
    for (const QString& argument : arguments) {
        if (!QFileInfo(argument).isDir()) {
            photos.emplace_back(argument.toStdString());
            continue;
        }
        const QDir folder(argument);
        for (const QString& name : folder.entryList(kEndings, QDir::Files, QDir::Name))
            photos.emplace_back(folder.filePath(name).toStdString());
    }
    return photos;
}

} // namespace heirloom::cli
