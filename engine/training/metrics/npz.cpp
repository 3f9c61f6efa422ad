// SPDX-License-Identifier: Apache-2.0
#include "engine/training/metrics/npz.h"

#include <zip.h>

#include <bit>
#include <charconv>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace heirloom::metrics {

static_assert(std::endian::native == std::endian::little, "the numbers of an .npy file are copied as they lie");

namespace {

constexpr zip_int64_t kMaxArrays = 64;
constexpr std::uint64_t kMaxBytes = 64ULL << 20;
constexpr std::size_t kMaxHeader = 4096;
constexpr std::size_t kMaxDimensions = 8;

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

Error unreadable(std::string detail)
{
    return {ErrorCode::Unreadable, "The file of arrays is damaged or not an .npz file.", std::move(detail)};
}

/// An .npy header: what the array is, and where its numbers begin.
struct NpyHeader {
    std::size_t bytesPerValue = 0;
    bool fortranOrder = false; ///< the first index runs fastest
    std::vector<std::int64_t> shape;
    std::uint64_t count = 1;
    std::size_t dataOffset = 0;
};

/// "3, 4" or "3," or nothing: the inside of a Python tuple of sizes. False if it is another thing or far too large.
bool parseShape(std::string_view text, NpyHeader& header)
{
    const char* at = text.data();
    const char* end = at + text.size();
    while (at != end) {
        std::int64_t size = 0;
        const auto [next, error] = std::from_chars(at, end, size);
        if (error != std::errc{} || size < 0 || header.shape.size() == kMaxDimensions)
            return false;
        header.shape.push_back(size);
        header.count *= static_cast<std::uint64_t>(size);
        if (static_cast<std::uint64_t>(size) > kMaxBytes || header.count > kMaxBytes)
            return false;
        at = next;
        while (at != end && (*at == ',' || *at == ' '))
            ++at;
    }
    return true;
}

/// Takes `prefix`, a content and `suffix` off the front of the text and returns the content; nothing if they are not there.
std::optional<std::string_view> between(std::string_view& text, std::string_view prefix, std::string_view suffix)
{
    const std::size_t end = text.find(suffix, prefix.size());
    if (!text.starts_with(prefix) || end == std::string_view::npos)
        return std::nullopt;
    const std::string_view content = text.substr(prefix.size(), end - prefix.size());
    text.remove_prefix(end + suffix.size());
    return content;
}

Result<NpyHeader> parseNpyHeader(std::string_view bytes)
{
    using namespace std::string_view_literals;
    if (bytes.size() < 12 || !bytes.starts_with("\x93NUMPY"sv))
        return unreadable("no .npy signature");
    const auto byte = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(bytes[i])); };
    const std::size_t version = byte(6);
    if (version < 1 || version > 3)
        return unreadable(".npy version " + std::to_string(version));
    const std::size_t start = version == 1 ? 10 : 12;
    std::size_t length = byte(8) | byte(9) << 8;
    if (version > 1)
        length |= byte(10) << 16 | byte(11) << 24;
    if (length > kMaxHeader || start + length > bytes.size())
        return unreadable("the .npy header is longer than the file");

    // NumPy writes the dictionary in exactly this form, padded with spaces.
    std::string_view text = bytes.substr(start, length);
    const auto type = between(text, "{'descr': '", "', ");
    const auto order = between(text, "'fortran_order': ", ", ");
    const auto shape = between(text, "'shape': (", "), }");
    if (!type || !order || (order != "True" && order != "False") || !shape
        || text.find_first_not_of(" \n") != std::string_view::npos)
        return unreadable("the .npy header is not a dictionary of type, order and shape");
    NpyHeader header;
    if (type == "<f8")
        header.bytesPerValue = sizeof(double);
    else if (type == "<f4")
        header.bytesPerValue = sizeof(float);
    else
        return Error{ErrorCode::Unsupported, "The file of arrays holds a type of number that is not read.",
                     std::string(*type)};
    header.fortranOrder = order == "True";
    if (!parseShape(*shape, header))
        return unreadable("the .npy header holds an impossible shape");
    header.dataOffset = start + length;
    if (bytes.size() - header.dataOffset != header.count * header.bytesPerValue)
        return unreadable("the .npy header's shape does not fit its data");
    return header;
}

/// The same array with the last index running fastest instead of the first.
std::vector<double> inCOrder(const std::vector<double>& values, const std::vector<std::int64_t>& shape)
{
    std::vector<double> ordered(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::size_t rest = i;
        std::size_t place = 0;
        std::size_t stride = values.size();
        for (const std::int64_t dimension : shape) {
            const auto size = static_cast<std::size_t>(dimension);
            stride /= size;
            place += rest % size * stride;
            rest /= size;
        }
        ordered[place] = values[i];
    }
    return ordered;
}

Result<NpzArray> parseNpy(std::string_view bytes)
{
    auto header = parseNpyHeader(bytes);
    if (!header)
        return header.error();
    NpzArray array{header->shape, std::vector<double>(header->count)};
    const char* from = bytes.data() + header->dataOffset;
    for (double& value : array.values) {
        if (header->bytesPerValue == sizeof(double)) {
            std::memcpy(&value, from, sizeof(double));
        } else {
            float narrow = 0;
            std::memcpy(&narrow, from, sizeof(float));
            value = static_cast<double>(narrow);
        }
        from += header->bytesPerValue;
    }
    if (header->fortranOrder)
        array.values = inCOrder(array.values, array.shape);
    return array;
}

/// The whole of one file in the archive; libzip checks its checksum on the way to the end.
Result<std::string> readEntry(zip_t* archive, zip_uint64_t index, std::uint64_t size)
{
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive, index, 0));
    if (!file)
        return unreadable(zip_strerror(archive));
    // One byte more than announced: the read that finds the end is the one that compares the checksum.
    std::string bytes(size + 1, '\0');
    std::uint64_t filled = 0;
    while (filled < bytes.size()) {
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + filled, bytes.size() - filled);
        if (got < 0)
            return unreadable(zip_file_strerror(file.get()));
        if (got == 0)
            break;
        filled += static_cast<std::uint64_t>(got);
    }
    if (filled != size)
        return unreadable("a file in the archive has another length than announced");
    bytes.resize(size);
    return bytes;
}

} // namespace

Result<std::map<std::string, NpzArray>> readNpz(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored))
        return Error{ErrorCode::NotFound, "The file of arrays was not found.", path.string()};
    int code = 0;
    const std::unique_ptr<zip_t, CloseArchive> archive(
        zip_open(path.string().c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (!archive)
        return unreadable("libzip error " + std::to_string(code));
    const zip_int64_t entries = zip_get_num_entries(archive.get(), 0);
    if (entries > kMaxArrays)
        return Error{ErrorCode::TooLarge, "The file of arrays holds too many arrays.", std::to_string(entries)};

    std::map<std::string, NpzArray> arrays;
    std::uint64_t total = 0;
    for (zip_int64_t i = 0; i < entries; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        zip_stat_init(&stat);
        constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE;
        if (zip_stat_index(archive.get(), index, 0, &stat) != 0 || (stat.valid & needed) != needed)
            return unreadable(zip_strerror(archive.get()));
        std::string_view name = stat.name;
        if (!name.ends_with(".npy"))
            return unreadable("the archive holds a file that is not an .npy file");
        name.remove_suffix(4);
        if (stat.size > kMaxBytes || (total += stat.size) > kMaxBytes)
            return Error{ErrorCode::TooLarge, "The file of arrays is too large.", std::to_string(stat.size)};
        const auto bytes = readEntry(archive.get(), index, stat.size);
        if (!bytes)
            return bytes.error();
        auto array = parseNpy(*bytes);
        if (!array)
            return array.error();
        if (!arrays.emplace(name, std::move(*array)).second)
            return unreadable("the archive holds two arrays of one name");
    }
    return arrays;
}

} // namespace heirloom::metrics
