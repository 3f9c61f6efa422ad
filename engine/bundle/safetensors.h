// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bundle/weight_map.h"
#include "engine/core/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace heirloom::bundle {

/// Free text of a safetensors header (`__metadata__`).
using Metadata = std::map<std::string, std::string>;

/// What a file may be at most; a hostile header is refused before anything of its size is allocated.
struct SafetensorsLimits {
    std::uint64_t headerBytes = 16ULL << 20;
    std::uint64_t fileBytes = 8ULL << 30;
    std::size_t tensors = 100'000;
};

/// Reads a .safetensors file. Types F32, F16, BF16, F64, I64, I32, U8. Refused (Unreadable, TooLarge): a header over
/// the limit, that is not JSON or does not begin with `{`; duplicate names; offsets that overlap, leave gaps, lie
/// outside, or do not match shape and type; trailing bytes. Nothing is executed. Thread: any.
Result<WeightMap> readSafetensors(const std::filesystem::path& file, Metadata* metadata = nullptr,
                                  const SafetensorsLimits& limits = {});

/// Writes tensors in order of their names; the same tensors give the same bytes. The file appears whole or not at all
/// (written beside, then renamed). Tensors may be on any device.
Status writeSafetensors(const std::filesystem::path& file, const WeightMap& tensors, const Metadata& metadata = {});

} // namespace heirloom::bundle
