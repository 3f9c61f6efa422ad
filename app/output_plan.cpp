// SPDX-License-Identifier: Apache-2.0
#include "app/output_plan.h"

#include <array>
#include <cstdint>
#include <fstream>
#include <set>
#include <span>

#include <QString>

namespace heirloom::cli {
namespace {

namespace fs = std::filesystem;

/// Two names of one file have one key; so have names that only differ in case, which some disks take for one.
std::string keyOf(const fs::path& path)
{
    std::error_code failure;
    fs::path plain = fs::weakly_canonical(path, failure);
    return QString::fromStdString((failure ? path : plain).string()).toCaseFolded().toStdString();
}

/// What a file holds, or what its name says where that cannot be read (which reading it tells later).
std::string formatOfFile(const fs::path& path, const CodecRegistry& codecs)
{
    std::array<char, Codec::kFirstBytes> head{};
    std::ifstream in(path, std::ios::binary);
    in.read(head.data(), head.size());
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(head.data());
    const Codec* codec = codecs.ofContent({bytes, static_cast<std::size_t>(in.gcount())});
    return codec ? codec->describe().id : codecs.idForName(path);
}

/// The photo's own ending if it fits what is written, so that names change no more than they must.
fs::path endingFor(const fs::path& photo, const std::string& format, const CodecRegistry& codecs)
{
    const Codec* codec = codecs.find(format);
    if (!codec || codecs.ofName(photo) == codec)
        return photo.extension();
    fs::path ending = ".";
    ending += codec->describe().suffixes.front();
    return ending;
}

fs::path numbered(const fs::path& path, int number)
{
    fs::path name = path.stem();
    name += '-';
    name += std::to_string(number);
    name += path.extension();
    return path.parent_path() / name;
}

} // namespace

std::vector<PlannedPhoto> planOutputs(const std::vector<ListedPhoto>& photos, const OutputWish& wish,
                                      const CodecRegistry& codecs)
{
    std::set<std::string> taken;
    for (const ListedPhoto& photo : photos)
        taken.insert(keyOf(photo.path));
    std::vector<PlannedPhoto> plan;
    for (const ListedPhoto& photo : photos) {
        if (!wish.file.empty()) {
            plan.push_back({photo, wish.file, wish.format.empty() ? codecs.idForName(wish.file) : wish.format});
            continue;
        }
        const std::string format = wish.format.empty() ? formatOfFile(photo.path, codecs) : wish.format;
        fs::path name = photo.path.stem();
        if (wish.folder.empty())
            name += "-restored";
        name += endingFor(photo.path, format, codecs);
        const fs::path wanted = (wish.folder.empty() ? photo.path.parent_path() : wish.folder) / name;
        fs::path output = wanted;
        for (int number = 2; !taken.insert(keyOf(output)).second; ++number)
            output = numbered(wanted, number);
        plan.push_back({photo, output, format});
    }
    return plan;
}

} // namespace heirloom::cli
