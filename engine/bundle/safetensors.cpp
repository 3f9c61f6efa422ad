// SPDX-License-Identifier: Apache-2.0
#include "engine/bundle/safetensors.h"

#include "engine/core/torch.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <limits>
#include <optional>
#include <set>

namespace heirloom::bundle {
namespace {

using nlohmann::json;

struct TypeName {
    const char* name;
    at::ScalarType type;
};
constexpr std::array<TypeName, 7> kTypes{{{"F32", at::kFloat},
                                          {"F16", at::kHalf},
                                          {"BF16", at::kBFloat16},
                                          {"F64", at::kDouble},
                                          {"I64", at::kLong},
                                          {"I32", at::kInt},
                                          {"U8", at::kByte}}};

/// Where one tensor lies in the data that follows the header.
struct Entry {
    std::string name;
    at::ScalarType type = at::kFloat;
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0, end = 0;
};

Error damaged(std::string detail)
{
    return {ErrorCode::Unreadable, "The weights file is damaged or is not a safetensors file.", std::move(detail)};
}

std::uint64_t readLittleEndian(const std::array<unsigned char, 8>& bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = 8; i-- > 0;)
        value = value << 8 | bytes[i];
    return value;
}

/// Parses JSON, refusing duplicate keys, which the parser itself would silently merge.
std::optional<json> parseStrict(const std::string& text)
{
    std::vector<std::set<std::string>> open;
    bool duplicate = false;
    const auto watch = [&](int, json::parse_event_t event, json& parsed) {
        if (event == json::parse_event_t::object_start)
            open.emplace_back();
        else if (event == json::parse_event_t::object_end)
            open.pop_back();
        else if (event == json::parse_event_t::key)
            duplicate |= !open.back().insert(parsed.get<std::string>()).second;
        return true;
    };
    json parsed = json::parse(text, watch, false);
    if (parsed.is_discarded() || duplicate || !parsed.is_object())
        return std::nullopt;
    return parsed;
}

std::optional<Entry> parseEntry(const std::string& name, const json& value)
{
    Entry entry{name, at::kFloat, {}, 0, 0};
    if (!value.is_object() || !value.contains("dtype") || !value.contains("shape") || !value.contains("data_offsets"))
        return std::nullopt;
    const json &dtype = value["dtype"], &shape = value["shape"], &offsets = value["data_offsets"];
    const auto type = std::find_if(kTypes.begin(), kTypes.end(), [&](const TypeName& t) { return dtype == t.name; });
    if (type == kTypes.end() || !shape.is_array() || shape.size() > 8 || !offsets.is_array() || offsets.size() != 2
        || !offsets[0].is_number_unsigned() || !offsets[1].is_number_unsigned())
        return std::nullopt;
    entry.type = type->type;
    entry.begin = offsets[0];
    entry.end = offsets[1];
    std::uint64_t bytes = c10::elementSize(entry.type);
    for (const json& side : shape) {
        if (!side.is_number_unsigned())
            return std::nullopt;
        const std::uint64_t n = side;
        if (n != 0 && bytes > (std::numeric_limits<std::uint64_t>::max() >> 1) / n)
            return std::nullopt;
        bytes *= n;
        entry.shape.push_back(static_cast<std::int64_t>(n));
    }
    if (entry.begin > entry.end || entry.end - entry.begin != bytes)
        return std::nullopt;
    return entry;
}

Result<std::vector<Entry>> parseHeader(const std::string& text, std::uint64_t dataBytes, Metadata* metadata,
                                       const SafetensorsLimits& limits)
{
    if (text.empty() || text.front() != '{')
        return damaged("the header does not begin with '{'");
    const auto header = parseStrict(text);
    if (!header)
        return damaged("the header is not JSON, or names something twice");
    if (header->size() > limits.tensors)
        return Error{ErrorCode::TooLarge, "The weights file holds too many tensors.", std::to_string(header->size())};
    std::vector<Entry> entries;
    for (const auto& [name, value] : header->items()) {
        if (name == "__metadata__") {
            if (!value.is_object()
                || std::any_of(value.begin(), value.end(), [](const json& v) { return !v.is_string(); }))
                return damaged("__metadata__ is not a set of texts");
            if (metadata)
                *metadata = value.get<Metadata>();
            continue;
        }
        auto entry = parseEntry(name, value);
        if (!entry)
            return damaged("the entry of '" + name + "' makes no sense");
        entries.push_back(std::move(*entry));
    }
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return std::tie(a.begin, a.end) < std::tie(b.begin, b.end); });
    std::uint64_t position = 0;
    for (const Entry& entry : entries) {
        if (entry.begin != position)
            return damaged("the data of '" + entry.name + "' overlaps or leaves a gap");
        position = entry.end;
    }
    if (position != dataBytes)
        return damaged("the data does not cover the file");
    return entries;
}

Result<WeightMap> readTensors(std::ifstream& in, const std::vector<Entry>& entries)
{
    WeightMap tensors;
    for (const Entry& entry : entries) {
        at::Tensor tensor = at::empty(entry.shape, entry.type);
        if (entry.end > entry.begin) {
            in.read(static_cast<char*>(tensor.data_ptr()), static_cast<std::streamsize>(entry.end - entry.begin));
            if (!in)
                return damaged("the data of '" + entry.name + "' ends early");
        }
        tensors.emplace(entry.name, std::move(tensor));
    }
    return tensors;
}

} // namespace

Result<WeightMap> readSafetensors(const std::filesystem::path& file, Metadata* metadata,
                                  const SafetensorsLimits& limits)
try {
    std::error_code failure;
    // Not a pipe, which would keep us waiting for ever.
    if (!std::filesystem::is_regular_file(file, failure))
        return Error{ErrorCode::NotFound, "The weights file cannot be opened.", file.string()};
    const std::uint64_t fileBytes = std::filesystem::file_size(file, failure);
    std::ifstream in(file, std::ios::binary);
    if (failure || !in)
        return Error{ErrorCode::NotFound, "The weights file cannot be opened.", file.string()};
    if (fileBytes > limits.fileBytes)
        return Error{ErrorCode::TooLarge, "The weights file is too large.", file.string()};
    std::array<unsigned char, 8> length{};
    if (fileBytes < 8 || !in.read(reinterpret_cast<char*>(length.data()), 8))
        return damaged("shorter than 8 bytes");
    const std::uint64_t headerBytes = readLittleEndian(length);
    if (headerBytes > limits.headerBytes)
        return Error{ErrorCode::TooLarge, "The weights file has too long a header.", std::to_string(headerBytes)};
    if (headerBytes > fileBytes - 8)
        return damaged("the header is longer than the file");
    std::string text(static_cast<std::size_t>(headerBytes), '\0');
    if (!in.read(text.data(), static_cast<std::streamsize>(headerBytes)))
        return damaged("the header ends early");
    const auto entries = parseHeader(text, fileBytes - 8 - headerBytes, metadata, limits);
    if (!entries)
        return entries.error();
    return readTensors(in, *entries);
} catch (const std::exception& e) {
    return damaged(e.what());
}

Status writeSafetensors(const std::filesystem::path& file, const WeightMap& tensors, const Metadata& metadata)
try {
    json header = json::object();
    if (!metadata.empty())
        header["__metadata__"] = metadata;
    std::uint64_t position = 0;
    for (const auto& [name, tensor] : tensors) {
        const auto type = std::find_if(kTypes.begin(), kTypes.end(),
                                       [&](const TypeName& t) { return tensor.scalar_type() == t.type; });
        if (type == kTypes.end())
            return Error{ErrorCode::Unsupported, "These weights are of a type that cannot be stored.", name};
        header[name] = {{"dtype", type->name},
                        {"shape", tensor.sizes().vec()},
                        {"data_offsets", {position, position + tensor.nbytes()}}};
        position += tensor.nbytes();
    }
    std::string text = header.dump();
    text.resize((text.size() + 7) / 8 * 8, ' ');
    const auto beside = std::filesystem::path(file) += ".part";
    {
        std::ofstream out(beside, std::ios::binary | std::ios::trunc);
        for (std::size_t i = 0; i < 8; ++i)
            out.put(static_cast<char>(text.size() >> (8 * i) & 0xff));
        out.write(text.data(), static_cast<std::streamsize>(text.size()));
        for (const auto& [name, tensor] : tensors) {
            const at::Tensor bytes = tensor.detach().to(at::kCPU).contiguous();
            out.write(static_cast<const char*>(bytes.data_ptr()), static_cast<std::streamsize>(bytes.nbytes()));
        }
        out.flush();
        if (!out)
            return Error{ErrorCode::WriteFailed, "The weights file could not be written; is the disk full?",
                         file.string()};
    }
    std::filesystem::rename(beside, file);
    return success();
} catch (const std::exception& e) {
    return Error{ErrorCode::WriteFailed, "The weights file could not be written.", e.what()};
}

} // namespace heirloom::bundle
