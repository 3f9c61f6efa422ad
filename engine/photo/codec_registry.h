// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/photo/codec.h"

namespace heirloom {

/// The format of what is written where nothing says another.
inline constexpr const char* kUsualFormat = "png";

/// The file formats that are read and written, in the order in which people are offered them. A value: copies share
/// their codecs, and a pointer to one is good as long as one copy is left. Thread: a const one, any.
class CodecRegistry {
public:
    /// Requires an id and suffixes that no codec here has.
    void add(std::shared_ptr<const Codec> codec);

    /// By its id or a suffix, in any case, as people and settings call it; null if there is none.
    const Codec* find(std::string_view name) const;
    /// That a file's name asks for; null if it asks for none.
    const Codec* ofName(const std::filesystem::path& path) const;
    /// That recognises a file's content; null if none does. Codec::kFirstBytes of it are enough.
    const Codec* ofContent(Bytes file) const;
    /// The id of ofName(), or kUsualFormat.
    std::string idForName(const std::filesystem::path& path) const;

    const std::vector<std::shared_ptr<const Codec>>& codecs() const { return m_codecs; }

private:
    std::vector<std::shared_ptr<const Codec>> m_codecs;
};

/// Heirloom's own: a line a file of this room. To add to them, add to a copy. Thread: any.
const CodecRegistry& builtInCodecs();

} // namespace heirloom
