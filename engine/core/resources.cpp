// SPDX-License-Identifier: Apache-2.0
#include "engine/core/resources.h"

#include <system_error>

#include <QCoreApplication>

namespace heirloom {

std::vector<std::filesystem::path> resourceFolders()
{
    std::vector<std::filesystem::path> folders;
    if (const QString own = qEnvironmentVariable("HEIRLOOM_RESOURCES"); !own.isEmpty())
        folders.emplace_back(own.toStdString());
    if (QCoreApplication::instance()) {
        const std::filesystem::path program(QCoreApplication::applicationDirPath().toStdString());
        folders.push_back((program / "../share/heirloom").lexically_normal());
        // Of a program that was built and not installed: build/<preset>/app lies in the source tree.
        folders.push_back((program / "../../../resources").lexically_normal());
    }
    return folders;
}

std::filesystem::path findResource(const std::filesystem::path& name)
{
    for (const std::filesystem::path& folder : resourceFolders()) {
        std::error_code failure;
        if (std::filesystem::exists(folder / name, failure))
            return folder / name;
    }
    return {};
}

} // namespace heirloom
