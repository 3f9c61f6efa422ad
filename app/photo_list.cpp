// SPDX-License-Identifier: Apache-2.0
#include "app/photo_list.h"

#include <algorithm>

#include <QCoreApplication>

namespace heirloom::cli {
namespace {

namespace fs = std::filesystem;

QString tr(const char* text)
{
    return QCoreApplication::translate("PhotoList", text);
}

/// What file managers and systems leave behind.
bool isLitter(const fs::path& path)
{
    const std::string name = path.filename().string();
    return name.starts_with('.') || name == "Thumbs.db" || name == "desktop.ini";
}

void addFolder(PhotoList& list, const fs::path& folder, bool recursive, const CodecRegistry& codecs)
{
    std::vector<fs::path> entries;
    std::error_code failure;
    for (auto entry = fs::directory_iterator(folder, failure); !failure && entry != fs::directory_iterator();
         entry.increment(failure))
        entries.push_back(entry->path());
    std::sort(entries.begin(), entries.end());
    for (const fs::path& entry : entries) {
        if (isLitter(entry))
            continue;
        if (fs::is_directory(entry, failure) && recursive)
            addFolder(list, entry, recursive, codecs);
        else if (fs::is_regular_file(entry, failure) && codecs.ofName(entry))
            list.photos.push_back({entry, false});
        else
            list.passedOver.push_back(entry);
    }
}

} // namespace

std::vector<fs::path> PhotoList::paths() const
{
    std::vector<fs::path> paths;
    for (const ListedPhoto& photo : photos)
        paths.push_back(photo.path);
    return paths;
}

PhotoList listPhotos(const QStringList& arguments, bool recursive, const CodecRegistry& codecs)
{
    PhotoList list;
    std::error_code failure;
    for (const QString& argument : arguments) {
        const fs::path path = argument.toStdString();
        if (!fs::is_directory(path, failure)) {
            list.photos.push_back({path, true});
            continue;
        }
        const std::size_t before = list.photos.size();
        addFolder(list, path, recursive, codecs);
        if (list.photos.size() == before)
            list.empty.push_back(path);
    }
    return list;
}

bool tellAbout(const PhotoList& list, Console& console)
{
    constexpr std::size_t kMostNames = 5;
    if (!list.passedOver.empty()) {
        QStringList names;
        for (std::size_t i = 0; i < std::min(kMostNames, list.passedOver.size()); ++i)
            names << QString::fromStdString(list.passedOver[i].filename().string());
        if (list.passedOver.size() > kMostNames)
            names << tr("and others");
        console.note({}, tr("%1 files or folders were passed over, as they are no photos that can be read: %2.")
                             .arg(list.passedOver.size())
                             .arg(names.join(", ")));
    }
    for (const fs::path& folder : list.empty)
        console.note(QString::fromStdString(folder.string()), tr("There is no photo in this folder."));
    return list.empty.empty();
}

} // namespace heirloom::cli
