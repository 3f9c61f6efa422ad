// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only.

#include <memory>
#include <optional>
#include <vector>

#include "engine/photo/codec.h"

namespace heirloom {

std::shared_ptr<const Codec> makeTiffCodec();

// Its two halves: see Codec.
Result<Decoded> decodeTiff(Bytes file, const PhotoLimits& limits);
Result<std::vector<std::uint8_t>> encodeTiff(const ImageBuffer& pixels, std::optional<Resolution> resolution);

} // namespace heirloom
