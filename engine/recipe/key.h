// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/recipe/params.h"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace heirloom {

/// What something computed is known by in a cache: a digest of everything that its pixels depend on, and of nothing else.
/// Thread: a plain value.
struct Key {
    std::array<std::uint8_t, 16> digest{}; ///< all zero: nothing
    auto operator<=>(const Key&) const = default;
};

/// Gathers what a key depends on, each with its length and kind, so that no two lists of parts run together.
class KeyBuilder {
public:
    explicit KeyBuilder(std::string_view kind) { add(kind); }

    KeyBuilder& add(std::string_view text);
    KeyBuilder& add(std::uint64_t number);
    KeyBuilder& add(double number); ///< by its bits
    KeyBuilder& add(const Key& key);
    KeyBuilder& add(const Params& params); ///< what is unknown in them counts for nothing
    KeyBuilder& addBytes(std::span<const std::byte> bytes);

    Key key() const;

private:
    void append(char kind, const void* data, std::size_t size);

    std::string m_parts;
};

} // namespace heirloom
